import { assertSpin } from "../errors.js";
import { squareRootOfRatio } from "./exact-root.js";
import { binomial, factorial } from "./factorial.js";
import { isTriangle, type SpinTriple } from "./triangle.js";

/** (a+b-c)!(a-b+c)!(-a+b+c)! over (a+b+c+1)!, as numerator and denominator. */
function triangleCoefficient(a: number, b: number, c: number): readonly [bigint, bigint] {
  return [factorial(a + b - c) * factorial(a - b + c) * factorial(-a + b + c), factorial(a + b + c + 1)];
}

/** sum_t (-1)^t C(t+1, n1+1) C(k1-n2, t-n2) C(k2-n3, t-n3) C(k3-n4, t-n4) exactly, term from term by exact division. */
function alternatingSum(n: readonly number[], k: readonly number[]): bigint {
  const [n1, n2, n3, n4] = n as [number, number, number, number];
  const [k1, k2, k3] = k as [number, number, number];
  const first = Math.max(n1, n2, n3, n4);
  const last = Math.min(k1, k2, k3);
  let term =
    binomial(first + 1, n1 + 1) *
    binomial(k1 - n2, first - n2) *
    binomial(k2 - n3, first - n3) *
    binomial(k3 - n4, first - n4);
  if (first % 2 === 1) term = -term;
  let sum = term;
  for (let t = first; t < last; t++) {
    const numerator = BigInt(t + 2) * BigInt(k1 - t) * BigInt(k2 - t) * BigInt(k3 - t);
    const denominator = BigInt(t + 1 - n1) * BigInt(t + 1 - n2) * BigInt(t + 1 - n3) * BigInt(t + 1 - n4);
    term = (-term * numerator) / denominator;
    sum += term;
  }
  return sum;
}

/**
 * The Wigner 6j symbol {a b c; d e f} from exact integer arithmetic: only the final square root is rounded.
 *
 * Racah's single sum, written with binomial coefficients so that every term is an integer. Couplings that violate a
 * triangle give 0.
 *
 * @param upper - [a, b, c], integers or half-integers.
 * @param lower - [d, e, f].
 * @throws {InvalidArgumentError} when a spin is not a non-negative half-integer.
 *
 * Cost: O(j) products of O(j log j)-bit integers; about 0.1 ms at j = 100.
 * Source: G. Racah, Phys. Rev. 62, 438 (1942); Edmonds, Angular Momentum in Quantum Mechanics (1957), chapter 6.
 *
 * @example
 * ```ts
 * import { wigner6j } from "@openqs/cavity-hardware";
 * wigner6j([1, 1, 1], [1, 1, 1]); // => 0.16666666666666666
 * ```
 */
export function wigner6j(upper: SpinTriple, lower: SpinTriple): number {
  upper.forEach((spin, i) => assertSpin(`upper[${i}]`, spin));
  lower.forEach((spin, i) => assertSpin(`lower[${i}]`, spin));
  const [a, b, c] = upper;
  const [d, e, f] = lower;
  const triads = [
    [a, b, c],
    [a, e, f],
    [d, b, f],
    [d, e, c],
  ] as const;
  if (!triads.every(([x, y, z]) => isTriangle(x, y, z))) return 0;
  const n = triads.map(([x, y, z]) => x + y + z);
  const k = [a + b + d + e, b + c + e + f, a + c + d + f];
  const sum = alternatingSum(n, k);
  const coefficients = triads.map(([x, y, z]) => triangleCoefficient(x, y, z));
  const numerator = coefficients.reduce((product, [top]) => product * top, (sum * factorial(n[0] + 1)) ** 2n);
  const scale = factorial(k[0] - n[1]) * factorial(k[1] - n[2]) * factorial(k[2] - n[3]);
  const denominator = coefficients.reduce((product, [, bottom]) => product * bottom, scale * scale);
  const magnitude = squareRootOfRatio(numerator, denominator);
  return sum < 0n ? -magnitude : magnitude;
}

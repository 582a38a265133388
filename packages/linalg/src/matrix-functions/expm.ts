import { modulus } from "../dense/modulus.js";
import { type ComplexMatrix, identity, zeros } from "../dense/complex-matrix.js";
import { add, scale } from "../dense/elementwise.js";
import { multiplySteps } from "../dense/multiply.js";
import { oneNorm } from "../dense/norms.js";
import { assertSquareMatrix } from "../dense/validation.js";
import { InvalidArgumentError } from "../errors.js";
import { luSolveSteps, luSteps } from "../factorizations/lu.js";
import { runSteps, type Steps } from "../steps.js";

/** Coefficients b_0 ... b_m of the [m/m] Pade numerator of exp, and the largest ||A|| that it serves to rounding. */
const APPROXIMANTS = [
  { theta: 1.495585217958292e-2, b: [120, 60, 12, 1] },
  { theta: 2.53939833006323e-1, b: [30240, 15120, 3360, 420, 30, 1] },
  { theta: 9.504178996162932e-1, b: [17297280, 8648640, 1995840, 277200, 25200, 1512, 56, 1] },
  {
    theta: 2.097847961257068,
    b: [17643225600, 8821612800, 2075673600, 302702400, 30270240, 2162160, 110880, 3960, 90, 1],
  },
] as const;

/** The [13/13] coefficients. */
const B13 = [
  64764752532480000, 32382376266240000, 7771770303897600, 1187353796428800, 129060195264000, 10559470521600,
  670442572800, 33522128640, 1323241920, 40840800, 960960, 16380, 182, 1,
] as const;
/** Bound on the norm estimate for [13/13] when it rests on powers of A (Al-Mohy and Higham, table 3.1). */
const THETA_13 = 4.25;
/** 1 / (C(26, 13) 27!), the leading coefficient of the backward error of [13/13]. */
const BACKWARD_ERROR_13 = 1 / (10400600 * 1.0888869450418352e28);

/**
 * The matrix exponential, exp(a) = sum_k a^k / k!, by scaling and squaring of Pade approximants.
 *
 * The scaling is chosen from norms of powers of a, not of a itself, so that nonnormal matrices are not overscaled.
 * Cost: (6 + s) products and one solve, with s about log2 ||a||.
 * Source: N. J. Higham, SIAM J. Matrix Anal. Appl. 26, 1179 (2005); A. H. Al-Mohy and N. J. Higham, ibid. 31, 970 (2009).
 *
 * @throws {DimensionMismatchError} when `a` is not square.
 * @throws {InvalidArgumentError} when an entry is not finite or the exponential overflows.
 *
 * @example
 * ```ts
 * import { expm, matrixFromRows } from "@openqs/linalg";
 * const rotation = expm(matrixFromRows([[0, -Math.PI / 3], [Math.PI / 3, 0]]));
 * rotation.data[0]; // => 0.5000000000000
 * ```
 */
export function expm(a: ComplexMatrix): ComplexMatrix {
  return runSteps(expmSteps(a));
}

/** {@link expm} as steps: its products and its solve, some rows or columns each. */
export function* expmSteps(a: ComplexMatrix): Steps<ComplexMatrix> {
  assertSquareMatrix("a", a);
  if (a.rows === 0) return zeros(0, 0);
  const norm = oneNorm(a);
  if (!Number.isFinite(norm)) throw new InvalidArgumentError("the 1-norm of `a`", norm, "must be finite");
  try {
    return yield* exponential(a, norm);
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    const requirement = "must not be so large that its exponential overflows double precision";
    throw new InvalidArgumentError("a", `of 1-norm ${norm}`, requirement);
  }
}

function* exponential(a: ComplexMatrix, norm: number): Steps<ComplexMatrix> {
  const small = APPROXIMANTS.find(({ theta }) => norm <= theta);
  if (small !== undefined) return yield* smallPade(a, small.b);
  // Powers of a huge matrix would overflow: then those of a scaled copy tell the scaling, and are computed again.
  const exponent = norm < LARGEST_NORM ? 0 : Math.ceil(Math.log2(norm));
  const powers = yield* evenPowers(scale(a, 2 ** -exponent));
  const squarings = yield* countSquarings(a, powers, exponent);
  const scaled = scale(a, 2 ** -squarings);
  const scaledOnes = exponent === 0 ? scaledPowers(powers, squarings) : yield* evenPowers(scaled);
  let result = yield* pade13(scaled, scaledOnes);
  for (let k = 0; k < squarings; k++) result = yield* multiplySteps(result, result);
  return result;
}

/** A norm whose eighth power is far from overflow. */
const LARGEST_NORM = 2 ** 64;

interface EvenPowers {
  readonly second: ComplexMatrix;
  readonly fourth: ComplexMatrix;
  readonly sixth: ComplexMatrix;
}

function* evenPowers(a: ComplexMatrix): Steps<EvenPowers> {
  const second = yield* multiplySteps(a, a);
  const fourth = yield* multiplySteps(second, second);
  return { second, fourth, sixth: yield* multiplySteps(fourth, second) };
}

/** The powers of 2^-s a, which differ by powers of two and are thus exact. */
function scaledPowers({ second, fourth, sixth }: EvenPowers, s: number): EvenPowers {
  return {
    second: scale(second, 2 ** (-2 * s)),
    fourth: scale(fourth, 2 ** (-4 * s)),
    sixth: scale(sixth, 2 ** (-6 * s)),
  };
}

/**
 * s such that 2^-s a is served by [13/13], from the powers of 2^-exponent a: step 4 of algorithm 5.1 of Al-Mohy and
 * Higham, with exact norms of powers.
 */
function* countSquarings(a: ComplexMatrix, { fourth, sixth }: EvenPowers, exponent: number): Steps<number> {
  const eighth = yield* multiplySteps(fourth, fourth);
  const root = Math.max(oneNorm(sixth) ** (1 / 6), oneNorm(eighth) ** (1 / 8));
  const squarings = Math.max(0, exponent + Math.ceil(Math.log2(root / THETA_13)));
  return squarings + additionalSquarings(scale(a, 2 ** -squarings));
}

/** ell(a, 13): what the backward error bound with || |a|^27 || asks for beyond the power norms. */
function additionalSquarings(a: ComplexMatrix): number {
  const n = a.rows;
  const moduli = Float64Array.from({ length: n * n }, (_, k) => modulus(a.data[2 * k], a.data[2 * k + 1]));
  let sums = new Float64Array(n).fill(1);
  let logarithm = 0;
  for (let power = 0; power < 27; power++) {
    const next = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) next[j] += sums[i] * moduli[i * n + j];
    }
    const largest = next.reduce((x, y) => Math.max(x, y), 0);
    if (largest === 0) return 0;
    logarithm += Math.log2(largest);
    sums = next.map((value) => value / largest);
  }
  const alpha = Math.log2(BACKWARD_ERROR_13) + logarithm - Math.log2(oneNorm(a));
  return Math.max(0, Math.ceil((alpha - Math.log2(Number.EPSILON / 2)) / 26));
}

/** U = a sum b_odd a^(k-1) and V = sum b_even a^k; exp(a) is (V - U)^-1 (V + U). */
function* smallPade(a: ComplexMatrix, b: readonly number[]): Steps<ComplexMatrix> {
  const square = yield* multiplySteps(a, a);
  let power = identity(a.rows);
  let odd = scale(power, b[1]);
  let even = scale(power, b[0]);
  for (let k = 2; k < b.length; k += 2) {
    power = yield* multiplySteps(power, square);
    odd = add(odd, scale(power, b[k + 1]));
    even = add(even, scale(power, b[k]));
  }
  return yield* quotient(yield* multiplySteps(a, odd), even);
}

/** The same for m = 13 with three products. */
function* pade13(a: ComplexMatrix, { second, fourth, sixth }: EvenPowers): Steps<ComplexMatrix> {
  const one = identity(a.rows);
  function* half(k: 0 | 1): Steps<ComplexMatrix> {
    const high = combine([B13[k + 12], sixth], [B13[k + 10], fourth], [B13[k + 8], second]);
    const terms = [
      [B13[k + 6], sixth],
      [B13[k + 4], fourth],
      [B13[k + 2], second],
      [B13[k], one],
    ] as const;
    return combine([1, yield* multiplySteps(sixth, high)], ...terms);
  }
  const [odd, even] = [yield* half(1), yield* half(0)];
  return yield* quotient(yield* multiplySteps(a, odd), even);
}

/** A sum of real multiples of matrices. */
function combine(...terms: readonly (readonly [factor: number, matrix: ComplexMatrix])[]): ComplexMatrix {
  const [, { rows, columns }] = terms[0];
  const sum = zeros(rows, columns);
  for (const [factor, { data }] of terms) {
    for (let k = 0; k < data.length; k++) sum.data[k] += factor * data[k];
  }
  return sum;
}

function* quotient(odd: ComplexMatrix, even: ComplexMatrix): Steps<ComplexMatrix> {
  return yield* luSolveSteps(yield* luSteps(add(even, scale(odd, -1))), add(even, odd));
}

import { assertFinite, type Complex, InvalidArgumentError, zeroVector } from "@openqs/linalg";
import { assertFock } from "../operators/fock.js";
import type { Basis } from "../space/basis.js";
import { assertOptions } from "../systems/assert-options.js";
import { type DensityMatrix, diagonalState } from "./density-matrix.js";
import { type Ket, normalizedKet } from "./ket.js";

/** Largest probability outside the truncated basis that a state may have before it is refused. */
const TRUNCATION_LIMIT = 1e-2;

/**
 * The coherent state |alpha>, c_n = e^(-|alpha|^2/2) alpha^n / sqrt(n!), truncated to the basis and normalized.
 *
 * These are the analytic amplitudes, not those of the truncated displacement operator.
 *
 * @throws {InvalidArgumentError} when the basis is not a Fock basis, or holds less than 99 % of the state.
 *
 * @example
 * ```ts
 * import { annihilation, coherentState, expect, fockBasis } from "@openqs/lindblad";
 * const cavity = fockBasis("cavity", 40);
 * expect(annihilation(cavity), coherentState(cavity, { re: 0, im: 2 })).im; // => 2.0000000000
 * ```
 */
export function coherentState(basis: Basis, alpha: number | Complex): Ket {
  assertFock(basis);
  const { re, im } = typeof alpha === "object" ? alpha : { re: alpha, im: 0 };
  assertFinite("alpha", re);
  assertFinite("alpha", im);
  const amplitudes = zeroVector(basis.dimension);
  amplitudes.data[0] = Math.exp(-(re * re + im * im) / 2);
  for (let n = 1; n < basis.dimension; n++) {
    const [x, y] = [amplitudes.data[2 * n - 2], amplitudes.data[2 * n - 1]];
    amplitudes.data[2 * n] = (re * x - im * y) / Math.sqrt(n);
    amplitudes.data[2 * n + 1] = (re * y + im * x) / Math.sqrt(n);
  }
  return truncated(basis, amplitudes, `|alpha| = ${Math.hypot(re, im)}`);
}

/** Parameter of a squeezed vacuum. */
export interface Squeezing {
  /** r >= 0: the squeezed quadrature has e^(-2r) of the vacuum's variance. */
  readonly strength: number;
  /** theta in radians, default 0; the quadrature at angle theta/2 is squeezed. */
  readonly angle?: number;
}

/**
 * The squeezed vacuum S(z)|0>, S(z) = exp((z^* a^2 - z a^+2)/2), z = r e^(i theta), truncated and normalized:
 * c_2k = (-e^(i theta) tanh r)^k sqrt((2k)!) / (2^k k!) / sqrt(cosh r).
 *
 * @throws {InvalidArgumentError} when the basis is not a Fock basis, or holds less than 99 % of the state.
 */
export function squeezedVacuum(basis: Basis, squeezing: Squeezing): Ket {
  assertFock(basis);
  assertOptions("squeezing", squeezing, { strength: true, angle: true });
  const { strength, angle = 0 } = squeezing;
  assertFinite("angle", angle);
  if (!(strength >= 0 && Number.isFinite(strength))) {
    throw new InvalidArgumentError("strength", strength, "must be finite and non-negative");
  }
  const amplitudes = zeroVector(basis.dimension);
  const [re, im] = [-Math.tanh(strength) * Math.cos(angle), -Math.tanh(strength) * Math.sin(angle)];
  amplitudes.data[0] = 1 / Math.sqrt(Math.cosh(strength));
  for (let n = 2; n < basis.dimension; n += 2) {
    const factor = Math.sqrt((n - 1) / n);
    const [x, y] = [amplitudes.data[2 * n - 4], amplitudes.data[2 * n - 3]];
    amplitudes.data[2 * n] = factor * (re * x - im * y);
    amplitudes.data[2 * n + 1] = factor * (re * y + im * x);
  }
  return truncated(basis, amplitudes, `r = ${strength}`);
}

/**
 * The thermal state p_n ~ (nbar/(1 + nbar))^n, truncated and normalized; nbar = 1/(e^(hbar omega/kT) - 1).
 *
 * @param meanPhotons nbar of the untruncated state
 * @throws {InvalidArgumentError} when `meanPhotons` is negative, or the basis holds less than 99 % of the state.
 */
export function thermalState(basis: Basis, meanPhotons: number): DensityMatrix {
  assertFock(basis);
  if (!(meanPhotons >= 0 && Number.isFinite(meanPhotons))) {
    throw new InvalidArgumentError("meanPhotons", meanPhotons, "must be finite and non-negative");
  }
  const ratio = meanPhotons / (1 + meanPhotons);
  assertHeld(basis, { outside: ratio ** basis.dimension, description: `nbar = ${meanPhotons}` });
  return diagonalState(
    basis,
    Array.from({ length: basis.dimension }, (_, n) => ratio ** n),
  );
}

function truncated(basis: Basis, amplitudes: Ket["amplitudes"], description: string): Ket {
  const held = amplitudes.data.reduce((partial, value) => partial + value * value, 0);
  assertHeld(basis, { outside: 1 - held, description });
  return normalizedKet([basis], amplitudes);
}

function assertHeld(basis: Basis, { outside, description }: { outside: number; description: string }): void {
  if (outside <= TRUNCATION_LIMIT) return;
  throw new InvalidArgumentError(
    "basis",
    `${basis.dimension} photon numbers, which miss ${outside.toPrecision(3)} of a state with ${description}`,
    `must hold at least ${1 - TRUNCATION_LIMIT} of the state`,
  );
}

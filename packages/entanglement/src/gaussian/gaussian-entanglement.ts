import { assertInteger, InvalidArgumentError } from "@openqs/linalg";

import {
  assertQuantumCovariance,
  type CovarianceMatrix,
  partiallyTransposed,
  symplecticEigenvalues,
} from "./covariance-matrix.js";

/**
 * The smallest symplectic eigenvalue of the partially transposed covariance of a Gaussian state. Below 1 the two sides are
 * entangled (positive partial transpose violated); for one mode against any number the converse holds as well.
 *
 * @param covariance vacuum 1, see {@link CovarianceMatrix}.
 * @param modes indices of the modes on one side of the cut.
 * @throws {DimensionMismatchError} on a wrong shape. @throws {InvalidArgumentError} when the matrix is not the covariance of a
 * quantum state or a mode does not exist. O(m^3).
 *
 * Source: R. Simon, Phys. Rev. Lett. 84, 2726 (2000); R. F. Werner and M. M. Wolf, Phys. Rev. Lett. 86, 3658 (2001).
 */
export function simonEigenvalue(covariance: CovarianceMatrix, modes: readonly number[]): number {
  assertQuantumCovariance(covariance);
  modes.forEach((mode, i) => assertInteger(`modes[${i}]`, mode, { minimum: 0, maximum: covariance.length / 2 - 1 }));
  return symplecticEigenvalues(partiallyTransposed(covariance, modes))[0];
}

/**
 * The logarithmic negativity of a Gaussian state in bits, the sum of max(0, -log2 nu) over the symplectic eigenvalues nu of the
 * partially transposed covariance.
 *
 * @throws As {@link simonEigenvalue}.
 *
 * Source: G. Vidal and R. F. Werner, Phys. Rev. A 65, 032314 (2002).
 *
 * @example The two-mode squeezed vacuum has 2 r/ln 2 bits.
 * ```ts
 * import { gaussianLogarithmicNegativity } from "@openqs/entanglement";
 * const [c, s] = [Math.cosh(1), Math.sinh(1)]; // r = 1/2
 * const squeezed = [[c, 0, s, 0], [0, c, 0, -s], [s, 0, c, 0], [0, -s, 0, c]];
 * gaussianLogarithmicNegativity(squeezed, [0]); // => 1.442695
 * ```
 */
export function gaussianLogarithmicNegativity(covariance: CovarianceMatrix, modes: readonly number[]): number {
  simonEigenvalue(covariance, modes);
  const values = symplecticEigenvalues(partiallyTransposed(covariance, modes));
  return values.reduce((sum, value) => sum + Math.max(0, -Math.log2(value)), 0);
}

/**
 * The criterion of Duan, Giedke, Cirac and Zoller for two modes, [Var(a x_1 + x_2/a) + Var(a p_1 - p_2/a)]/(2 a^2 + 2/a^2); a value below 1
 * proves entanglement. The sign of x_2 and p_2 is the better one of the two.
 *
 * @param covariance 4 x 4, vacuum 1.
 * @param options weight `a`, default 1, positive.
 * @throws {DimensionMismatchError} on a wrong shape. @throws {InvalidArgumentError} when it is not the covariance of a state or a <= 0.
 *
 * Source: L.-M. Duan, G. Giedke, J. I. Cirac and P. Zoller, Phys. Rev. Lett. 84, 2722 (2000).
 */
export function duanWitness(covariance: CovarianceMatrix, options: { readonly a?: number } = {}): number {
  const { a = 1 } = options;
  assertQuantumCovariance(covariance, 2);
  if (!(a > 0 && a < Infinity)) throw new InvalidArgumentError("a", a, "must be positive and finite");
  const [w1, w2] = [a * a, 1 / (a * a)];
  const [v, xx, pp] = [covariance, covariance[0][2], covariance[1][3]];
  const local = w1 * (v[0][0] + v[1][1]) + w2 * (v[2][2] + v[3][3]);
  return (local - 2 * Math.abs(xx - pp)) / (2 * w1 + 2 * w2);
}

/** How well one mode predicts, and so steers, the other. */
export interface EprSteering {
  /** Reid's product of inferred variances of x_2 and p_2 given the best linear estimate from mode 1; below 1 is an EPR paradox. */
  readonly inferredProduct: number;
  /** Gaussian steerability of mode 2 by mode 1, max(0, ln(det A/det V)/2) in nats. */
  readonly steerability: number;
}

/**
 * Steering of the second mode by Gaussian measurements on the first.
 *
 * @param covariance 4 x 4, vacuum 1, steering mode first.
 * @throws {DimensionMismatchError} on a wrong shape. @throws {InvalidArgumentError} when it is not the covariance of a state.
 *
 * Source: M. D. Reid, Phys. Rev. A 40, 913 (1989); I. Kogias et al., Phys. Rev. Lett. 114, 060403 (2015).
 */
export function eprSteering(covariance: CovarianceMatrix): EprSteering {
  assertQuantumCovariance(covariance, 2);
  const v = covariance as readonly (readonly [number, number, number, number])[];
  const [[a, b, c, d], [, e, f, g], [, , h, k], [, , , l]] = v as unknown as [
    [number, number, number, number],
    [number, number, number, number],
    [number, number, number, number],
    [number, number, number, number],
  ];
  const detA = a * e - b * b;
  // The Schur complement V / A: covariance of mode 2 given both quadratures of mode 1.
  const given = (p: readonly [number, number], q: readonly [number, number]) =>
    (e * p[0] * q[0] - b * (p[0] * q[1] + p[1] * q[0]) + a * p[1] * q[1]) / detA;
  const [x, y] = [[c, f] as const, [d, g] as const];
  const [xx, yy, xy] = [h - given(x, x), l - given(y, y), k - given(x, y)];
  // det V = det A det(V / A)
  return { inferredProduct: xx * yy, steerability: Math.max(0, -Math.log(xx * yy - xy * xy) / 2) };
}

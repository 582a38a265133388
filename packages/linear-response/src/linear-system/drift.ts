import { type Complex, InvalidArgumentError } from "@openqs/linalg";
import { EigenvalueDecomposition, type Matrix } from "ml-matrix";

import { langevinMatrices } from "./langevin.js";
import type { LinearSystem, RealMatrix } from "./linear-system.js";

/**
 * The drift matrix A of d`<q>`/dt = A `<q>`.
 *
 * @throws {InvalidArgumentError} when the system is not valid. @throws {DimensionMismatchError} on wrong shapes.
 *
 * @example A damped mode: with L = sqrt(2 kappa) a, kappa is the rate of the field.
 * ```ts
 * import { driftMatrix } from "@openqs/linear-response";
 * const [kappa, delta] = [0.5, 2];
 * const coupling = [{ re: Math.sqrt(2 * kappa) / 2, im: 0 }, { re: 0, im: Math.sqrt(2 * kappa) / 2 }];
 * const ports = [{ name: "mirror", coupling }];
 * driftMatrix({ modes: ["a"], hamiltonian: [[delta, 0], [0, delta]], ports }); // => [[-0.5, 2], [-2, -0.5]]
 * ```
 */
export function driftMatrix(system: LinearSystem): RealMatrix {
  return langevinMatrices(system).drift.to2DArray();
}

/**
 * Eigenvalues of the drift, largest real part first; resonances are at their imaginary parts, widths (HWHM) are minus
 * their real parts. O(m^3).
 *
 * @throws As {@link driftMatrix}.
 */
export function driftEigenvalues(system: LinearSystem): Complex[] {
  return eigenvaluesOf(langevinMatrices(system).drift);
}

/** Eigenvalues of a real matrix, largest real part first. */
export function eigenvaluesOf(matrix: Matrix): Complex[] {
  const { realEigenvalues, imaginaryEigenvalues } = new EigenvalueDecomposition(matrix, { assumeSymmetric: false });
  return realEigenvalues
    .map((re, i) => ({ re, im: imaginaryEigenvalues[i] }))
    .toSorted((a, b) => b.re - a.re || b.im - a.im);
}

/** Throws unless every mode decays, faster than rounding of the drift can hide. */
export function assertStable(drift: Matrix): void {
  const slowest = eigenvaluesOf(drift)[0];
  if (slowest === undefined || slowest.re < -1e-13 * drift.norm()) return;
  const value = `a system whose drift has the eigenvalue ${slowest.re} + ${slowest.im}i`;
  throw new InvalidArgumentError(
    "system",
    value,
    "must be stable: all eigenvalues of the drift left of the imaginary axis",
  );
}

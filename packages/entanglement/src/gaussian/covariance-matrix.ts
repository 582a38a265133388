import {
  assertFinite,
  type ComplexMatrix,
  DimensionMismatchError,
  hermitianEigen,
  hermitianEigenvalues,
  InvalidArgumentError,
  zeros,
} from "@openqs/linalg";

/** A real covariance `<q_i q_k + q_k q_i>/2` by rows, q = (x_1, p_1, x_2, p_2, ...), vacuum 1 ([x, p] = 2i). */
export type CovarianceMatrix = readonly (readonly number[])[];

/** Symplectic eigenvalues may lie below 1 by this much: rounding and tolerances of solvers. */
const UNCERTAINTY_TOLERANCE = 1e-8;

/**
 * The symplectic eigenvalues of a covariance, ascending: the moduli of the eigenvalues of i Omega V, all at least 1 for a quantum
 * state (vacuum 1).
 *
 * Computed as eigenvalues of the Hermitian V^(1/2) i Omega V^(1/2). O(m^3) for m modes.
 *
 * @throws {DimensionMismatchError} when it is not 2m x 2m. @throws {InvalidArgumentError} when it is not symmetric and positive.
 *
 * @example A thermal mode of 2 photons.
 * ```ts
 * import { symplecticEigenvalues } from "@openqs/entanglement";
 * symplecticEigenvalues([[5, 0], [0, 5]])[0]; // => 5
 * ```
 */
export function symplecticEigenvalues(covariance: CovarianceMatrix): number[] {
  assertShape(covariance);
  const size = covariance.length;
  const root = squareRoot(covariance);
  const form = zeros(size, size);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      let sum = 0;
      for (let q = 0; q < size; q += 2) sum += root[i][q] * root[q + 1][k] - root[i][q + 1] * root[q][k];
      form.data[2 * (i * size + k) + 1] = sum;
    }
  }
  return Array.from(hermitianEigenvalues(form).subarray(size / 2));
}

/** The covariance with p reversed on the given modes: partial transposition of the state. */
export function partiallyTransposed(covariance: CovarianceMatrix, modes: readonly number[]): number[][] {
  const sign = (i: number) => (i % 2 === 1 && modes.includes((i - 1) / 2) ? -1 : 1);
  return covariance.map((row, i) => row.map((value, k) => sign(i) * sign(k) * value));
}

/** Throws unless the matrix is the covariance of a quantum state of `modes` modes (any number when left out). */
export function assertQuantumCovariance(covariance: CovarianceMatrix, modes?: number): void {
  assertShape(covariance);
  if (modes !== undefined && covariance.length !== 2 * modes) {
    throw new DimensionMismatchError(
      `\`covariance\` must be ${2 * modes} x ${2 * modes}, but has ${covariance.length} rows.`,
    );
  }
  const smallest = symplecticEigenvalues(covariance)[0];
  if (smallest >= 1 - UNCERTAINTY_TOLERANCE) return;
  const value = `a matrix with the symplectic eigenvalue ${smallest}`;
  throw new InvalidArgumentError("covariance", value, "must obey the uncertainty relation with vacuum 1");
}

function assertShape(covariance: CovarianceMatrix): void {
  const size = covariance.length;
  if (size === 0 || size % 2 === 1 || covariance.some((row) => row.length !== size)) {
    throw new DimensionMismatchError(`\`covariance\` must be 2m x 2m for m modes, but has ${size} rows.`);
  }
  covariance.forEach((row, i) =>
    row.forEach((value, k) => {
      assertFinite(`covariance[${i}][${k}]`, value);
      if (Math.abs(value - covariance[k][i]) > 1e-10 * (1 + Math.abs(value))) {
        throw new InvalidArgumentError(
          `covariance[${i}][${k}]`,
          value,
          "must equal its mirror image (symmetric matrix)",
        );
      }
    }),
  );
}

function squareRoot(covariance: CovarianceMatrix): number[][] {
  const size = covariance.length;
  const { values, vectors } = hermitianEigen(toComplex(covariance));
  if (values[0] <= 0) {
    throw new InvalidArgumentError("covariance", `a matrix with the eigenvalue ${values[0]}`, "must be positive");
  }
  const entry = (i: number, k: number) => {
    let sum = 0;
    for (let m = 0; m < size; m++) {
      const [p, q] = [2 * (i * size + m), 2 * (k * size + m)];
      // The eigenvectors of a real matrix carry a common phase per column at most.
      const overlap = vectors.data[p] * vectors.data[q] + vectors.data[p + 1] * vectors.data[q + 1];
      sum += Math.sqrt(values[m]) * overlap;
    }
    return sum;
  };
  return covariance.map((_, i) => covariance.map((__, k) => entry(i, k)));
}

function toComplex(covariance: CovarianceMatrix): ComplexMatrix {
  const size = covariance.length;
  const matrix = zeros(size, size);
  covariance.forEach((row, i) => row.forEach((value, k) => (matrix.data[2 * (i * size + k)] = value)));
  return matrix;
}

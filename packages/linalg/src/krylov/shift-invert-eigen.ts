import type { Complex } from "../dense/complex-matrix.js";
import { type ComplexVector } from "../dense/complex-vector.js";
import { assertSquareShape } from "../dense/validation.js";
import { assertFinite, InvalidArgumentError, NotConvergedError } from "../errors.js";
import { linearOperator } from "../linear-operator.js";
import type { SparseLuOptions } from "../sparse/sparse-factors.js";
import { withSparseLu } from "../sparse/sparse-lu.js";
import { sparseIdentity, type SparseMatrix } from "../sparse/sparse-matrix.js";
import { sparseAdd, sparseScale } from "../sparse/sparse-sums.js";
import { runSteps, type Steps } from "../steps.js";
import { type ArnoldiEigenOptions, arnoldiEigenSteps, type PartialEigen, withResiduals } from "./arnoldi-eigen.js";
import { inverseOperator } from "./preconditioners.js";
import { quotient } from "./vector-arithmetic.js";

/** Options of {@link shiftInvertEigen}. */
export interface ShiftInvertEigenOptions
  extends
    Pick<ArnoldiEigenOptions, "count" | "dimension" | "maxIterations" | "initialState">,
    Pick<SparseLuOptions, "memoryLimitBytes"> {
  /** Point of the complex plane; it may be close to an eigenvalue, but not equal one. */
  readonly shift: number | Complex;
  /** |A x - lambda x| must be at most this times the largest row sum of |A|; default 1e-10. */
  readonly relativeTolerance?: number;
}

/**
 * The eigenvalues of a sparse matrix nearest to a shift, nearest first, with their right eigenvectors.
 *
 * Applies the Krylov-Schur method to (A - shift)^-1, whose eigenvalues are 1 / (lambda - shift); degenerate eigenvalues
 * come with their multiplicity, see {@link arnoldiEigen}.
 * Cost: one sparse factorization and some tens of solves.
 * Source: T. Ericsson and A. Ruhe, Math. Comput. 35, 1251 (1980).
 *
 * @throws {SingularMatrixError} when the shift is an eigenvalue: move it a little.
 * @throws {NotConvergedError} when a residual misses the tolerance.
 * @throws {MemoryLimitError} when the factorization would not fit.
 *
 * @example
 * ```ts
 * import { shiftInvertEigen, sparseFromTriplets } from "@openqs/linalg";
 * const diagonal = Array.from({ length: 100 }, (_, k) => [k, k, { re: -k, im: 0.5 }]);
 * const matrix = sparseFromTriplets({ rows: 100, columns: 100 }, diagonal);
 * const { values } = shiftInvertEigen(matrix, { shift: { re: -40.2, im: 0 }, count: 2 });
 * values.data[0]; // => -40.0000000
 * values.data[2]; // => -41.0000000
 * ```
 */
export function shiftInvertEigen(matrix: SparseMatrix, options: ShiftInvertEigenOptions): PartialEigen {
  return runSteps(shiftInvertEigenSteps(matrix, options));
}

/** {@link shiftInvertEigen} as steps: those of the factorization, then one per solve. */
export function* shiftInvertEigenSteps(matrix: SparseMatrix, options: ShiftInvertEigenOptions): Steps<PartialEigen> {
  const { shift, relativeTolerance = 1e-10, memoryLimitBytes, ...arnoldiOptions } = options;
  const { re, im } = typeof shift === "number" ? { re: shift, im: 0 } : shift;
  assertFinite("shift", re);
  assertFinite("shift", im);
  assertSquareShape("matrix", matrix);
  if (!(relativeTolerance > 0))
    throw new InvalidArgumentError("relativeTolerance", relativeTolerance, "must be positive");
  const shifted = sparseAdd(matrix, sparseScale(sparseIdentity(matrix.rows), { re: -re, im: -im }));
  const luOptions = memoryLimitBytes === undefined ? {} : { memoryLimitBytes };
  const inverse = yield* withSparseLu(shifted, luOptions, (lu) =>
    arnoldiEigenSteps(inverseOperator(lu), { ...arnoldiOptions, relativeTolerance }),
  );
  const values = complexElements(inverse.values).map((theta) => {
    const distance = quotient({ re: 1, im: 0 }, theta);
    return { re: re + distance.re, im: im + distance.im };
  });
  const columns = values.map((_, k) => columnOf(inverse, k));
  const { iterations } = inverse;
  const pairs = { ...withResiduals(linearOperator(matrix), values, columns), iterations };
  assertResiduals(pairs, { norm: largestRowSum(matrix), relativeTolerance, shift: Math.hypot(re, im) });
  return pairs;
}

function complexElements({ length, data }: ComplexVector): Complex[] {
  return Array.from({ length }, (_, k) => ({ re: data[2 * k], im: data[2 * k + 1] }));
}

function columnOf({ vectors: { rows, columns, data } }: PartialEigen, k: number): Float64Array {
  return Float64Array.from({ length: 2 * rows }, (_, at) => data[2 * ((at >> 1) * columns + k) + (at & 1)]);
}

function largestRowSum({ rows, rowStarts, values }: SparseMatrix): number {
  let largest = 0;
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) sum += Math.hypot(values[2 * k], values[2 * k + 1]);
    largest = Math.max(largest, sum);
  }
  return largest;
}

function assertResiduals(
  { residualNorms, iterations }: PartialEigen,
  scales: { readonly norm: number; readonly relativeTolerance: number; readonly shift: number },
): void {
  const tolerance = scales.relativeTolerance * scales.norm;
  const worst = residualNorms.reduce((most, norm) => Math.max(most, norm), 0);
  if (worst <= tolerance) return;
  const message = `\`shiftInvertEigen\` reached residual ${worst.toExponential(1)} > ${tolerance.toExponential(1)}`;
  // Eigenvalues are found as differences from the shift.
  const isLost = tolerance < 10 * Number.EPSILON * scales.shift;
  const advice = isLost
    ? `Bring \`shift\` to the scale of the matrix, whose norm is ${scales.norm}.`
    : "Move `shift` away from the nearest eigenvalue.";
  throw new NotConvergedError(`${message}. ${advice}`, { iterations, residualNorm: worst, tolerance });
}

import { divideComplex } from "../dense/complex-division.js";
import { assertSquareShape } from "../dense/validation.js";
import { SingularMatrixError } from "../errors.js";
import type { LinearOperator } from "../linear-operator.js";
import type { SparseLu } from "../sparse/sparse-lu.js";
import { assertSparseMatrix, type SparseMatrix } from "../sparse/sparse-matrix.js";
import { substituteFactors } from "../sparse/substitution.js";

/**
 * The inverse as an operator, y = A^-1 x from sparse factors of A: a preconditioner for matrices near A, and what
 * shift-invert iterations apply.
 *
 * Without the refinement of {@link sparseLuSolve}, which iterative methods do not need: they check true residuals.
 */
export function inverseOperator(lu: SparseLu): LinearOperator {
  return { rows: lu.rows, columns: lu.columns, apply: (x, y) => y.set(substituteFactors(lu, x)) };
}

/**
 * The incomplete factorization ILU(0) as an operator, y = (L U)^-1 x, where L U agrees with A on the pattern of A.
 *
 * The diagonal must be stored; a Liouvillian has one. Cost: each application is about one product with A.
 * Source: J. A. Meijerink and H. A. van der Vorst, Math. Comput. 31, 148 (1977); Y. Saad, Iterative Methods for Sparse
 * Linear Systems, 2nd ed. (2003), algorithm 10.4.
 *
 * @throws {SingularMatrixError} when a pivot vanishes or its diagonal element is not stored.
 *
 * @example
 * ```ts
 * import { gmres, incompleteLu, linearOperator, sparseFromTriplets, vectorFromEntries } from "@openqs/linalg";
 * const chain = sparseFromTriplets({ rows: 3, columns: 3 }, [[0, 0, 2], [1, 1, 2], [2, 2, 2], [0, 1, 1], [2, 1, -1]]);
 * const options = { preconditioner: incompleteLu(chain) };
 * // Without fill the incomplete factors are exact.
 * gmres(linearOperator(chain), vectorFromEntries([1, 2, 3]), options).convergence.iterations; // => 1
 * ```
 */
export function incompleteLu(matrix: SparseMatrix): LinearOperator {
  assertSparseMatrix("matrix", matrix);
  assertSquareShape("matrix", matrix);
  const { rows, columns } = matrix;
  const factors = { ...matrix, values: matrix.values.slice(), diagonals: diagonalPlaces(matrix) };
  const places = new Int32Array(columns).fill(-1);
  for (let row = 0; row < rows; row++) eliminateRow(factors, row, places);
  return { rows, columns, apply: (x, y) => substitute(factors, x, y) };
}

interface IncompleteFactors extends SparseMatrix {
  /** Place of the diagonal element of every row. */
  readonly diagonals: Int32Array;
}

function diagonalPlaces({ rows, rowStarts, columnIndices }: SparseMatrix): Int32Array {
  const places = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const place = columnIndices.subarray(rowStarts[row], rowStarts[row + 1]).indexOf(row);
    if (place < 0)
      throw new SingularMatrixError(`\`incompleteLu\`: row ${row} has no diagonal element, which must be stored.`, row);
    places[row] = rowStarts[row] + place;
  }
  return places;
}

/** Subtracts multiples of earlier rows where this row has elements; diagonals of finished rows hold their inverse. */
function eliminateRow(factors: IncompleteFactors, row: number, places: Int32Array): void {
  const { rowStarts, columnIndices, values, diagonals } = factors;
  for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) places[columnIndices[k]] = k;
  for (let k = rowStarts[row]; k < diagonals[row]; k++) {
    const earlier = columnIndices[k];
    const [re, im] = multiplyAt(values, k, diagonals[earlier]);
    values[2 * k] = re;
    values[2 * k + 1] = im;
    for (let l = diagonals[earlier] + 1; l < rowStarts[earlier + 1]; l++) {
      const place = places[columnIndices[l]];
      if (place < 0) continue;
      const [a, b] = multiplyAt(values, k, l);
      values[2 * place] -= a;
      values[2 * place + 1] -= b;
    }
  }
  for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) places[columnIndices[k]] = -1;
  invertDiagonal(values, diagonals[row], row);
}

function multiplyAt(values: Float64Array, k: number, l: number): [re: number, im: number] {
  const [a, b, c, d] = [values[2 * k], values[2 * k + 1], values[2 * l], values[2 * l + 1]];
  return [a * c - b * d, a * d + b * c];
}

function invertDiagonal(values: Float64Array, place: number, row: number): void {
  const [re, im] = [values[2 * place], values[2 * place + 1]];
  const [inverseRe, inverseIm] = divideComplex(1, 0, re, im);
  if (!Number.isFinite(inverseRe) || !Number.isFinite(inverseIm)) {
    const advice = "Use `sparseLu`, or add a multiple of the identity before.";
    throw new SingularMatrixError(`\`incompleteLu\`: pivot ${row} is ${re} + ${im}i. ${advice}`, row);
  }
  values[2 * place] = inverseRe;
  values[2 * place + 1] = inverseIm;
}

function substitute(factors: IncompleteFactors, x: Float64Array, y: Float64Array): void {
  const { rows, rowStarts, columnIndices, values, diagonals } = factors;
  y.set(x);
  const subtractRow = (row: number, from: number, to: number) => {
    for (let k = from; k < to; k++) {
      const at = 2 * columnIndices[k];
      y[2 * row] -= values[2 * k] * y[at] - values[2 * k + 1] * y[at + 1];
      y[2 * row + 1] -= values[2 * k] * y[at + 1] + values[2 * k + 1] * y[at];
    }
  };
  for (let row = 0; row < rows; row++) subtractRow(row, rowStarts[row], diagonals[row]);
  for (let row = rows - 1; row >= 0; row--) {
    subtractRow(row, diagonals[row] + 1, rowStarts[row + 1]);
    const place = 2 * diagonals[row];
    const [re, im] = [y[2 * row], y[2 * row + 1]];
    y[2 * row] = values[place] * re - values[place + 1] * im;
    y[2 * row + 1] = values[place] * im + values[place + 1] * re;
  }
}

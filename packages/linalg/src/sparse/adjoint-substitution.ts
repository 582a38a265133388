import { divideComplex } from "../dense/complex-division.js";
import type { FrontFactors } from "./front-factors.js";
import type { SparseFactors } from "./sparse-factors.js";

/** x = D P^T L^-+ U^-+ Q^T b, the solution of A^+ x = b, unchecked and without refinement. */
export function substituteAdjointFactors(lu: SparseFactors, b: Float64Array): Float64Array {
  const { rowOrder, columnOrder } = lu.analysis;
  const byColumn = new Float64Array(b.length);
  const byRow = new Float64Array(b.length);
  columnOrder.forEach((index, position) => byColumn.set(b.subarray(2 * index, 2 * index + 2), 2 * position));
  for (const front of lu.fronts) substituteAdjointUpper(front, byColumn, byRow);
  for (let k = lu.fronts.length - 1; k >= 0; k--) substituteAdjointLower(lu.fronts[k], byRow);
  const x = new Float64Array(b.length);
  rowOrder.forEach((index, position) => {
    x[2 * index] = lu.rowScales[index] * byRow[2 * position];
    x[2 * index + 1] = lu.rowScales[index] * byRow[2 * position + 1];
  });
  return x;
}

/** Eliminates with the adjoint of the front's rows of U; pivot k's value moves from its column to its row. */
function substituteAdjointUpper(front: FrontFactors, byColumn: Float64Array, byRow: Float64Array): void {
  const { pivots, rows, columns, lower, upper } = front;
  const size = rows.length;
  for (let j = 0; j < size; j++) {
    const factors = j < pivots ? lower : upper;
    const at = j < pivots ? 2 * j * size : 2 * (j - pivots) * pivots;
    const to = 2 * columns[j];
    for (let k = 0; k < Math.min(j, pivots); k++)
      subtractConjugate(byColumn, to, { factors, at: at + 2 * k, source: byRow, from: 2 * rows[k] });
    if (j >= pivots) continue;
    const [re, im] = divideComplex(byColumn[to], byColumn[to + 1], lower[at + 2 * j], -lower[at + 2 * j + 1]);
    byRow[2 * rows[j]] = re;
    byRow[2 * rows[j] + 1] = im;
  }
}

/** Back substitution with the adjoint of the front's columns of L. */
function substituteAdjointLower({ pivots, rows, lower }: FrontFactors, x: Float64Array): void {
  const size = rows.length;
  for (let k = pivots - 1; k >= 0; k--) {
    for (let i = k + 1; i < size; i++) {
      subtractConjugate(x, 2 * rows[k], { factors: lower, at: 2 * (k * size + i), source: x, from: 2 * rows[i] });
    }
  }
}

interface ConjugateTerm {
  readonly factors: Float64Array;
  readonly at: number;
  readonly source: Float64Array;
  readonly from: number;
}

/** x_to -= conj(factor) source_from. */
function subtractConjugate(x: Float64Array, to: number, { factors, at, source, from }: ConjugateTerm): void {
  x[to] -= factors[at] * source[from] + factors[at + 1] * source[from + 1];
  x[to + 1] -= factors[at] * source[from + 1] - factors[at + 1] * source[from];
}

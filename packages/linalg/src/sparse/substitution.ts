import type { FrontFactors } from "./front-factors.js";
import { type HeapFactors, withFactors } from "./factor-storage.js";
import type { SparseFactors } from "./sparse-factors.js";

/** x = A^-1 b = Q U^-1 L^-1 P D b, front by front, unchecked and without refinement; real or complex as b is. */
export function substituteFactors(lu: SparseFactors, b: Float64Array): Float64Array {
  const { rowOrder, columnOrder } = lu.analysis;
  const parts = b.length === lu.rows ? 1 : 2;
  const byRow = new Float64Array(b.length);
  const byColumn = new Float64Array(b.length);
  for (let position = 0; position < lu.rows; position++) {
    const row = rowOrder[position];
    for (let part = 0; part < parts; part++) byRow[parts * position + part] = lu.rowScales[row] * b[parts * row + part];
  }
  withFactors(lu.fronts, parts, (factors) => {
    const substitute = parts === 1 ? realSubstitution(factors) : complexSubstitution(factors);
    for (const front of lu.fronts) substitute.forward(front, byRow, byColumn);
    for (let k = lu.fronts.length - 1; k >= 0; k--) substitute.backward(lu.fronts[k], byColumn);
  });
  const x = new Float64Array(b.length);
  for (let position = 0; position < lu.rows; position++) {
    const column = columnOrder[position];
    for (let part = 0; part < parts; part++) x[parts * column + part] = byColumn[parts * position + part];
  }
  return x;
}

/** The part of a front; its elements of the vector are brought together on the heap of the kernels. */
interface Substitution {
  /** Eliminates with the front's part of L; pivot k's value moves from its row to its column. */
  readonly forward: (front: FrontFactors, byRow: Float64Array, byColumn: Float64Array) => void;
  /** Back substitution with the front's rows of U. */
  readonly backward: (front: FrontFactors, byColumn: Float64Array) => void;
}

function realSubstitution({ arena: { heap, kernels }, work, locate }: HeapFactors): Substitution {
  return {
    forward(front, byRow, byColumn) {
      const { pivots, rows, columns } = front;
      const size = rows.length;
      for (let i = 0; i < size; i++) heap[work + i] = byRow[rows[i]];
      kernels.substituteForward(size, pivots, locate(front).lower, work);
      for (let i = 0; i < pivots; i++) byColumn[columns[i]] = heap[work + i];
      for (let i = pivots; i < size; i++) byRow[rows[i]] = heap[work + i];
    },
    backward(front, byColumn) {
      const { pivots, columns } = front;
      const { lower, upper } = locate(front);
      const size = columns.length;
      for (let i = 0; i < size; i++) heap[work + i] = byColumn[columns[i]];
      kernels.substituteBackward(size, pivots, lower, upper, work);
      for (let i = 0; i < pivots; i++) byColumn[columns[i]] = heap[work + i];
    },
  };
}

function complexSubstitution({ arena: { heap, kernels }, work, locate }: HeapFactors): Substitution {
  return {
    forward(front, byRow, byColumn) {
      const { pivots, rows, columns } = front;
      gather(byRow, rows, heap, work);
      kernels.substituteComplexForward(rows.length, pivots, locate(front).lower, work);
      scatter(heap, work, byColumn, columns.subarray(0, pivots));
      scatter(heap, work + 2 * pivots, byRow, rows.subarray(pivots));
    },
    backward(front, byColumn) {
      const { pivots, columns } = front;
      const { lower, upper } = locate(front);
      gather(byColumn, columns, heap, work);
      kernels.substituteComplexBackward(columns.length, pivots, lower, upper, work);
      scatter(heap, work, byColumn, columns.subarray(0, pivots));
    },
  };
}

function gather(vector: Float64Array, places: Int32Array, heap: Float64Array, to: number): void {
  for (let k = 0; k < places.length; k++) {
    heap[to + 2 * k] = vector[2 * places[k]];
    heap[to + 2 * k + 1] = vector[2 * places[k] + 1];
  }
}

function scatter(heap: Float64Array, from: number, vector: Float64Array, places: Int32Array): void {
  for (let k = 0; k < places.length; k++) {
    vector[2 * places[k]] = heap[from + 2 * k];
    vector[2 * places[k] + 1] = heap[from + 2 * k + 1];
  }
}

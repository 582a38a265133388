import type { RealSparseMatrix, SparseMatrix, SparsePattern } from "@openqs/linalg";

/** Where and how strongly the trace stands in a Liouvillian of one sector. */
interface TraceRow {
  /** The replaced row, that of a population. */
  readonly row: number;
  /** Factor of the trace row, the largest element of the matrix, so that the row is neither lost nor dominant. */
  readonly weight: number;
}

/** A Liouvillian of one sector in which one of the linearly dependent rows says Tr rho = 1. */
export interface TraceRowSystem extends TraceRow {
  readonly matrix: SparseMatrix;
}

/** The same on the unknowns of Hermitian matrices. */
export interface RealTraceRowSystem extends TraceRow {
  readonly matrix: RealSparseMatrix;
}

/**
 * Replaces the row of one population by the trace. The rows of the populations add up to zero, so that any one of them
 * follows from the others and nothing is lost.
 */
export function withTraceRow(liouvillian: SparseMatrix, populations: Int32Array): TraceRowSystem {
  const {
    pattern,
    numbers: values,
    ...place
  } = replaceRow(liouvillian, liouvillian.values, { trace: populations, row: populations[0] });
  return { matrix: { ...pattern, values }, ...place };
}

/** {@link withTraceRow} for a real matrix on the unknowns of Hermitian matrices, the last of which is of the first state. */
export function withRealTraceRow(liouvillian: RealSparseMatrix, populations: Int32Array): RealTraceRowSystem {
  const task = { trace: populations, row: populations[populations.length - 1] };
  const { pattern, numbers: realValues, ...place } = replaceRow(liouvillian, liouvillian.realValues, task);
  return { matrix: { ...pattern, realValues }, ...place };
}

interface Replacement {
  /** Columns of the populations, increasing. */
  readonly trace: Int32Array;
  readonly row: number;
}

/** The matrix with one or two numbers per element. */
function replaceRow(matrix: SparsePattern, numbers: Float64Array, { trace, row }: Replacement) {
  const { rows, columns, rowStarts, columnIndices } = matrix;
  const parts = numbers.length === columnIndices.length ? 1 : 2;
  const weight = largestNumber(numbers) || 1;
  const [start, end] = [rowStarts[row], rowStarts[row + 1]];
  const extra = trace.length - (end - start);
  const starts = rowStarts.map((value, k) => (k > row ? value + extra : value));
  const indices = new Int32Array(columnIndices.length + extra);
  const values = new Float64Array(numbers.length + parts * extra);
  indices.set(columnIndices.subarray(0, start));
  indices.set(trace, start);
  indices.set(columnIndices.subarray(end), start + trace.length);
  values.set(numbers.subarray(0, parts * start));
  for (let k = 0; k < trace.length; k++) values[parts * (start + k)] = weight;
  values.set(numbers.subarray(parts * end), parts * (start + trace.length));
  return { pattern: { rows, columns, rowStarts: starts, columnIndices: indices }, numbers: values, row, weight };
}

function largestNumber(numbers: Float64Array): number {
  let largest = 0;
  for (let k = 0; k < numbers.length; k++) largest = Math.max(largest, Math.abs(numbers[k]));
  return largest;
}

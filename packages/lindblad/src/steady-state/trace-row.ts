import type { SparseMatrix } from "@openqs/linalg";

/** A Liouvillian of one sector in which one of the linearly dependent rows says Tr rho = 1. */
export interface TraceRowSystem {
  readonly matrix: SparseMatrix;
  /** The replaced row, that of a population. */
  readonly row: number;
  /** Factor of the trace row, the largest element of the matrix, so that the row is neither lost nor dominant. */
  readonly weight: number;
}

/**
 * Replaces the row of one population by the trace. The rows of the populations add up to zero, so that any one of them
 * follows from the others and nothing is lost.
 */
export function withTraceRow(liouvillian: SparseMatrix, populations: Int32Array): TraceRowSystem {
  const { rows, columns, rowStarts, columnIndices, values } = liouvillian;
  const row = populations[0];
  const weight = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) || 1;
  const [start, end] = [rowStarts[row], rowStarts[row + 1]];
  const extra = populations.length - (end - start);
  const starts = rowStarts.map((value, k) => (k > row ? value + extra : value));
  const indices = new Int32Array(columnIndices.length + extra);
  const elements = new Float64Array(values.length + 2 * extra);
  indices.set(columnIndices.subarray(0, start));
  indices.set(populations, start);
  indices.set(columnIndices.subarray(end), start + populations.length);
  elements.set(values.subarray(0, 2 * start));
  for (let k = 0; k < populations.length; k++) elements[2 * (start + k)] = weight;
  elements.set(values.subarray(2 * end), 2 * (start + populations.length));
  return { matrix: { rows, columns, rowStarts: starts, columnIndices: indices, values: elements }, row, weight };
}

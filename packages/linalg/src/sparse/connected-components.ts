import { DimensionMismatchError } from "../errors.js";
import { shapeOf } from "../dense/validation.js";
import type { SparseMatrix } from "./sparse-matrix.js";

/** The sets of indices that a matrix does not couple to each other. */
export interface ConnectedComponents {
  /** Number of components. */
  readonly count: number;
  /** The component of every index; components are numbered in the order of their smallest index. */
  readonly labels: Int32Array;
}

/**
 * The connected components of the graph that joins i and j where a_ij or a_ji is not zero.
 *
 * A permutation that sorts the labels makes the matrix block diagonal; for a Liouvillian the components are symmetry
 * sectors, and each can be solved by itself. Stored zeros do not couple.
 *
 * Cost: O((n + stored elements) log n) at most, by union-find with path halving (R. E. Tarjan and J. van Leeuwen, J. ACM 31,
 * 245 (1984)).
 *
 * @throws {DimensionMismatchError} when the matrix is not square.
 *
 * @example
 * ```ts
 * import { connectedComponents, sparseFromTriplets } from "@openqs/linalg";
 * const hopping = sparseFromTriplets({ rows: 4, columns: 4 }, [[0, 2, 1], [1, 1, 5]]);
 * const { count, labels } = connectedComponents(hopping);
 * [count, ...labels]; // => [3, 0, 1, 0, 2]
 * ```
 */
export function connectedComponents(matrix: SparseMatrix): ConnectedComponents {
  const { rows: n, columns, rowStarts, columnIndices, values } = matrix;
  if (n !== columns) throw new DimensionMismatchError(`\`matrix\` must be square, but has shape ${shapeOf(matrix)}.`);
  const parent = Int32Array.from({ length: n }, (_, i) => i);
  for (let row = 0; row < n; row++) {
    for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
      if (values[2 * k] !== 0 || values[2 * k + 1] !== 0) join(parent, row, columnIndices[k]);
    }
  }
  return numberComponents(parent);
}

function rootOf(parent: Int32Array, index: number): number {
  let at = index;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]];
    at = parent[at];
  }
  return at;
}

/** Joins two sets under the smaller root, which therefore is the smallest index of its set. */
function join(parent: Int32Array, first: number, second: number): void {
  const [a, b] = [rootOf(parent, first), rootOf(parent, second)];
  parent[Math.max(a, b)] = Math.min(a, b);
}

function numberComponents(parent: Int32Array): ConnectedComponents {
  const labels = new Int32Array(parent.length);
  let count = 0;
  for (let index = 0; index < parent.length; index++) {
    const root = rootOf(parent, index);
    labels[index] = root === index ? count++ : labels[root];
  }
  return { count, labels };
}

import type { SymmetricPattern } from "./minimum-degree.js";

/**
 * The elimination tree of a symmetric pattern in its own order: `parents[j]` is the first row below the diagonal where
 * column j of the Cholesky factor is not zero, or -1.
 *
 * Source: J. W. H. Liu, SIAM J. Matrix Anal. Appl. 11, 134 (1990), algorithm 4.2 (path compression).
 */
export function eliminationTree({ starts, indices }: SymmetricPattern): Int32Array {
  const n = starts.length - 1;
  const parents = new Int32Array(n).fill(-1);
  const ancestors = new Int32Array(n).fill(-1);
  for (let row = 0; row < n; row++) {
    for (let k = starts[row]; k < starts[row + 1]; k++) {
      let at = indices[k];
      while (at >= 0 && at < row) {
        const next = ancestors[at];
        ancestors[at] = row;
        if (next < 0) parents[at] = row;
        at = next;
      }
    }
  }
  return parents;
}

/** An order of the nodes of a forest in which every subtree is contiguous and children come before their parent. */
export function postorder(parents: Int32Array): Int32Array {
  const n = parents.length;
  const firstChild = new Int32Array(n).fill(-1);
  const nextSibling = new Int32Array(n).fill(-1);
  for (let node = n - 1; node >= 0; node--) {
    if (parents[node] < 0) continue;
    nextSibling[node] = firstChild[parents[node]];
    firstChild[parents[node]] = node;
  }
  const order = new Int32Array(n);
  let count = 0;
  for (let root = 0; root < n; root++) {
    if (parents[root] >= 0) continue;
    let node = root;
    for (;;) {
      while (firstChild[node] >= 0) node = firstChild[node];
      order[count++] = node;
      while (node !== root && nextSibling[node] < 0) {
        node = parents[node];
        order[count++] = node;
      }
      if (node === root) break;
      node = nextSibling[node];
    }
  }
  return order;
}

/**
 * Elements of each column of the Cholesky factor, the diagonal included, where every row counts with its weight.
 *
 * Cost: one step per element of the factor, by row subtrees (Liu 1990, theorem 3.4).
 */
export function factorColumnCounts(
  { starts, indices }: SymmetricPattern,
  parents: Int32Array,
  weights: Int32Array,
): Int32Array {
  const n = parents.length;
  const counts = weights.slice();
  const reached = new Int32Array(n).fill(-1);
  for (let row = 0; row < n; row++) {
    reached[row] = row;
    for (let k = starts[row]; k < starts[row + 1]; k++) {
      for (let at = indices[k]; at < row && reached[at] !== row; at = parents[at]) {
        reached[at] = row;
        counts[at] += weights[row];
      }
    }
  }
  return counts;
}

import type { SymmetricPattern } from "./minimum-degree.js";
import type { SparsePattern } from "./sparse-matrix.js";

/** Indices that are eliminated together, group by group: those of group g are `members[k]` for k from `starts[g]` on. */
export interface IndexGroups {
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

/** Groups from the number of the group of every index; numbers begin at 0, and every index is its own by default. */
export function indexGroups(count: number, groups?: Int32Array): IndexGroups {
  const own = groups ?? Int32Array.from({ length: count }, (_, i) => i);
  const groupCount = own.reduce((most, group) => Math.max(most, group + 1), 0);
  const starts = new Int32Array(groupCount + 1);
  for (const group of own) starts[group + 1]++;
  for (let group = 0; group < groupCount; group++) starts[group + 1] += starts[group];
  const next = starts.slice();
  const members = new Int32Array(count);
  own.forEach((group, index) => (members[next[group]++] = index));
  return { starts, members };
}

/** Indices per group. */
export function groupSizes({ starts }: IndexGroups): Int32Array {
  return Int32Array.from({ length: starts.length - 1 }, (_, group) => starts[group + 1] - starts[group]);
}

/**
 * The pattern of A + A^T without its diagonal, for A with row `diagonalRows[i]` in place i, between groups of indices: two
 * groups are neighbours when any of their members are.
 *
 * Source: C. Ashcraft, SIAM J. Sci. Comput. 16, 1404 (1995), compressed graphs.
 */
export function compressedPattern(
  matrix: SparsePattern,
  diagonalRows: Int32Array,
  groups: IndexGroups,
): SymmetricPattern {
  const rows = rowsOfGroups(matrix, diagonalRows, groups);
  const columns = transposedPattern(rows);
  const count = groups.starts.length - 1;
  const starts = new Int32Array(count + 1);
  const indices = new Int32Array(2 * rows.indices.length);
  const seen = new Int32Array(count).fill(-1);
  let length = 0;
  for (let group = 0; group < count; group++) {
    seen[group] = group;
    for (const half of [rows, columns]) {
      for (let k = half.starts[group]; k < half.starts[group + 1]; k++) {
        if (seen[half.indices[k]] === group) continue;
        seen[half.indices[k]] = group;
        indices[length++] = half.indices[k];
      }
    }
    starts[group + 1] = length;
  }
  return { starts, indices: indices.slice(0, length) };
}

/** The groups that the rows of every group reach, each once. */
function rowsOfGroups(
  { rowStarts, columnIndices }: SparsePattern,
  diagonalRows: Int32Array,
  groups: IndexGroups,
): SymmetricPattern {
  const count = groups.starts.length - 1;
  const groupOf = new Int32Array(diagonalRows.length);
  for (let group = 0; group < count; group++) {
    for (let k = groups.starts[group]; k < groups.starts[group + 1]; k++) groupOf[groups.members[k]] = group;
  }
  const starts = new Int32Array(count + 1);
  const indices = new Int32Array(columnIndices.length);
  const seen = new Int32Array(count).fill(-1);
  let length = 0;
  for (let group = 0; group < count; group++) {
    for (let member = groups.starts[group]; member < groups.starts[group + 1]; member++) {
      const row = diagonalRows[groups.members[member]];
      for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
        const other = groupOf[columnIndices[k]];
        if (seen[other] === group) continue;
        seen[other] = group;
        indices[length++] = other;
      }
    }
    starts[group + 1] = length;
  }
  return { starts, indices: indices.subarray(0, length) };
}

function transposedPattern({ starts: rowStarts, indices: columns }: SymmetricPattern): SymmetricPattern {
  const count = rowStarts.length - 1;
  const starts = new Int32Array(count + 1);
  for (const column of columns) starts[column + 1]++;
  for (let column = 0; column < count; column++) starts[column + 1] += starts[column];
  const next = starts.slice();
  const indices = new Int32Array(columns.length);
  for (let row = 0; row < count; row++) {
    for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) indices[next[columns[k]]++] = row;
  }
  return { starts, indices };
}

/** The same pattern with `order[position]` at each position. */
export function permutedPattern({ starts, indices }: SymmetricPattern, order: Int32Array): SymmetricPattern {
  const positions = inverseOrder(order);
  const permuted = { starts: new Int32Array(starts.length), indices: new Int32Array(indices.length) };
  let count = 0;
  order.forEach((index, position) => {
    for (let k = starts[index]; k < starts[index + 1]; k++) permuted.indices[count++] = positions[indices[k]];
    permuted.starts[position + 1] = count;
  });
  return permuted;
}

/** The position of every index in an order. */
export function inverseOrder(order: Int32Array): Int32Array {
  const positions = new Int32Array(order.length);
  order.forEach((index, position) => (positions[index] = position));
  return positions;
}

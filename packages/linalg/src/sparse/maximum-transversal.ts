import type { SparsePattern } from "./sparse-matrix.js";

/** The part of a matrix that its pattern is. */
export type RowPattern = Pick<SparsePattern, "rows" | "rowStarts" | "columnIndices">;

/** Share of the diagonal that may be missing before rows are permuted: a few missing pivots are better delayed. */
const TOLERATED_GAPS = 0.1;

/**
 * A row for every column such that a row permutation puts stored elements on the diagonal: `result[j]` is the row that
 * becomes the j-th. The identity when the diagonal is nearly full already, so that symmetric patterns stay symmetric.
 * Where the pattern is structurally singular the rows that are left over are assigned in order.
 *
 * Source: I. S. Duff, ACM Trans. Math. Softw. 7, 315 (1981): depth-first search for augmenting paths with look-ahead.
 */
export function rowsOnDiagonal(pattern: RowPattern): Int32Array {
  const { rows: n, rowStarts, columnIndices } = pattern;
  const rowOf = new Int32Array(n).fill(-1);
  for (let row = 0; row < n; row++) {
    for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) if (columnIndices[k] === row) rowOf[row] = row;
  }
  const gaps = rowOf.reduce((count, row) => (row < 0 ? count + 1 : count), 0);
  if (gaps <= TOLERATED_GAPS * n) return Int32Array.from({ length: n }, (_, i) => i);
  const search = { rowOf, lookAhead: rowStarts.slice(), next: rowStarts.slice(), visited: new Int32Array(n).fill(-1) };
  const missing = Array.from({ length: n }, (_, i) => i).filter((i) => rowOf[i] < 0);
  const unmatched = missing.filter((row) => !augment(pattern, search, row));
  rowOf.forEach((row, column) => {
    if (row < 0) rowOf[column] = unmatched.pop() as number;
  });
  return rowOf;
}

interface Search {
  readonly rowOf: Int32Array;
  /** For each row the first element that has not been looked at for a free column, and for a path. */
  readonly lookAhead: Int32Array;
  readonly next: Int32Array;
  /** The last root from which each column was reached. */
  readonly visited: Int32Array;
}

/** Matches one more row by exchanging columns along a path, if there is one. */
function augment(pattern: RowPattern, search: Search, root: number): boolean {
  const { rowStarts, columnIndices } = pattern;
  const { rowOf, next, visited } = search;
  const path = [root];
  const through: number[] = [];
  next[root] = rowStarts[root];
  while (path.length > 0) {
    const row = path[path.length - 1];
    const free = freeColumn(pattern, search, row);
    if (free >= 0) {
      through.push(free);
      path.forEach((from, depth) => (rowOf[through[depth]] = from));
      return true;
    }
    while (next[row] < rowStarts[row + 1] && visited[columnIndices[next[row]]] === root) next[row]++;
    if (next[row] === rowStarts[row + 1]) {
      path.pop();
      through.pop();
      continue;
    }
    const column = columnIndices[next[row]];
    visited[column] = root;
    through.push(column);
    path.push(rowOf[column]);
    next[rowOf[column]] = rowStarts[rowOf[column]];
  }
  return false;
}

/** A column of the row that no row has taken, or -1; taken columns stay taken, so that none is looked at twice. */
function freeColumn({ rowStarts, columnIndices }: RowPattern, { rowOf, lookAhead }: Search, row: number): number {
  for (; lookAhead[row] < rowStarts[row + 1]; lookAhead[row]++) {
    if (rowOf[columnIndices[lookAhead[row]]] < 0) return columnIndices[lookAhead[row]];
  }
  return -1;
}

import { assertSquareShape } from "../dense/validation.js";
import { eliminationTree, factorColumnCounts, postorder } from "./elimination-tree.js";
import { rowsOnDiagonal } from "./maximum-transversal.js";
import { minimumDegreeOrder, type SymmetricPattern } from "./minimum-degree.js";
import { assertSparseMatrix, type SparseMatrix } from "./sparse-matrix.js";
import { transposeStorage } from "./transpose-storage.js";

/**
 * What a factorization can know from the pattern of a matrix alone; made once for many matrices of one pattern.
 *
 * Rows and columns are renumbered so that position k is eliminated k-th; positions are grouped into fronts, whose columns
 * share one structure and are eliminated together.
 */
export interface SparseAnalysis {
  readonly rows: number;
  readonly columns: number;
  /** The pattern that was analysed. */
  readonly rowStarts: Int32Array;
  readonly columnIndices: Int32Array;
  /** `columnOrder[position]` is the column of the matrix at that position. */
  readonly columnOrder: Int32Array;
  /** The row at each position: the same, unless so many diagonal elements are missing that rows are exchanged. */
  readonly rowOrder: Int32Array;
  /** Front f eliminates the positions from `frontStarts[f]` to `frontStarts[f + 1]` - 1. */
  readonly frontStarts: Int32Array;
  /** The front that receives what is left of front f, or -1; fronts are numbered in postorder. */
  readonly parents: Int32Array;
  /** For each front the later positions that its columns reach, increasing. */
  readonly structures: readonly Int32Array[];
  /** Stored elements of the matrix by the front that assembles them: `entries[k]` for k from `entryStarts[f]` on. */
  readonly entryStarts: Int32Array;
  readonly entries: Int32Array;
  /** Row and column position of each of `entries`. */
  readonly entryRows: Int32Array;
  readonly entryColumns: Int32Array;
  /** Elements of both factors when no pivot has to be delayed. */
  readonly factorElements: number;
  /** Bytes of factors, largest front and waiting contributions when no pivot has to be delayed. */
  readonly requiredBytes: number;
}

/**
 * Orders a sparse matrix for elimination (minimum degree on the pattern of A + A^T) and finds the structure of its
 * factors. When more than a tenth of the diagonal is missing, rows are first permuted to fill it.
 *
 * Cost: roughly proportional to the elements of the factors, and small against the factorization.
 *
 * @throws {DimensionMismatchError} when the matrix is not square.
 *
 * @example
 * ```ts
 * import { analyzeSparse, sparseFromTriplets } from "@openqs/linalg";
 * const arrow = [0, 1, 2, 3, 4].flatMap((i) => [[i, i, 2], [0, i, 1], [i, 0, 1]]);
 * const analysis = analyzeSparse(sparseFromTriplets({ rows: 5, columns: 5 }, arrow));
 * analysis.factorElements <= 25; // => true
 * ```
 */
export function analyzeSparse(matrix: SparseMatrix): SparseAnalysis {
  assertSparseMatrix("matrix", matrix);
  assertSquareShape("matrix", matrix);
  const diagonalRows = rowsOnDiagonal(matrix);
  const pattern = symmetricPattern(matrix, diagonalRows);
  const fillReducing = minimumDegreeOrder(pattern);
  const tree = postorder(eliminationTree(permutePattern(pattern, fillReducing)));
  const columnOrder = tree.map((position) => fillReducing[position]);
  const rowOrder = columnOrder.map((column) => diagonalRows[column]);
  const permuted = permutePattern(pattern, columnOrder);
  const frontStarts = groupIntoFronts(permuted);
  const frontOf = frontOfPositions(frontStarts);
  const { structures, parents } = frontStructures(permuted, frontStarts, frontOf);
  return {
    rows: matrix.rows,
    columns: matrix.columns,
    rowStarts: matrix.rowStarts,
    columnIndices: matrix.columnIndices,
    columnOrder,
    rowOrder,
    frontStarts,
    parents,
    structures,
    ...entriesByFront(matrix, { columnOrder, rowOrder }, frontOf),
    ...estimateSize(frontStarts, structures, parents),
  };
}

/** The pattern of A + A^T without its diagonal, for A with row `diagonalRows[i]` in place i. */
function symmetricPattern(matrix: SparseMatrix, diagonalRows: Int32Array): SymmetricPattern {
  const n = matrix.rows;
  const { starts: rowStarts, indices: columnIndices } = permuteRows(matrix, diagonalRows);
  const values = new Float64Array(2 * columnIndices.length);
  const transposed = transposeStorage({ starts: rowStarts, indices: columnIndices, values }, n);
  const starts = new Int32Array(n + 1);
  const indices = new Int32Array(2 * columnIndices.length);
  const seen = new Int32Array(n).fill(-1);
  let count = 0;
  for (let i = 0; i < n; i++) {
    seen[i] = i;
    for (const half of [{ starts: rowStarts, indices: columnIndices }, transposed]) {
      for (let k = half.starts[i]; k < half.starts[i + 1]; k++) {
        if (seen[half.indices[k]] === i) continue;
        seen[half.indices[k]] = i;
        indices[count++] = half.indices[k];
      }
    }
    starts[i + 1] = count;
  }
  return { starts, indices: indices.slice(0, count) };
}

function permuteRows({ rowStarts, columnIndices }: SparseMatrix, rows: Int32Array): SymmetricPattern {
  const starts = new Int32Array(rowStarts.length);
  const indices = new Int32Array(columnIndices.length);
  rows.forEach((row, place) => {
    indices.set(columnIndices.subarray(rowStarts[row], rowStarts[row + 1]), starts[place]);
    starts[place + 1] = starts[place] + rowStarts[row + 1] - rowStarts[row];
  });
  return { starts, indices };
}

function inverseOf(order: Int32Array): Int32Array {
  const positions = new Int32Array(order.length);
  order.forEach((index, position) => (positions[index] = position));
  return positions;
}

function permutePattern({ starts, indices }: SymmetricPattern, order: Int32Array): SymmetricPattern {
  const positions = inverseOf(order);
  const permuted = { starts: new Int32Array(starts.length), indices: new Int32Array(indices.length) };
  let count = 0;
  order.forEach((index, position) => {
    for (let k = starts[index]; k < starts[index + 1]; k++) permuted.indices[count++] = positions[indices[k]];
    permuted.starts[position + 1] = count;
  });
  return permuted;
}

/**
 * Columns with the same structure below form a front. A front is also merged with the parent that follows it when the
 * zeros that this stores are few: wider fronts run faster. The allowed fractions by width are those of Y. Chen,
 * T. A. Davis, W. W. Hager and S. Rajamanickam, ACM Trans. Math. Softw. 35, 22 (2008), section 2.3.
 */
function groupIntoFronts(pattern: SymmetricPattern): Int32Array {
  const parents = eliminationTree(pattern);
  const counts = factorColumnCounts(pattern, parents);
  const n = parents.length;
  const fronts: CandidateFront[] = [];
  // Postorder guarantees that a front is preceded by its last child, so merging looks at the two last fronts only.
  for (let position = 0; position < n; position++) {
    const previous = fronts.at(-1);
    const continues =
      previous !== undefined && parents[position - 1] === position && counts[position - 1] === counts[position] + 1;
    if (continues) fronts[fronts.length - 1] = widened(previous);
    else fronts.push({ start: position, width: 1, size: counts[position], zeros: 0 });
  }
  return Int32Array.from([...mergeFronts(fronts, parents).map(({ start }) => start), n]);
}

interface CandidateFront {
  readonly start: number;
  /** Columns that are eliminated. */
  readonly width: number;
  /** Rows of the front. */
  readonly size: number;
  /** Elements that are stored although they vanish. */
  readonly zeros: number;
}

function widened(front: CandidateFront): CandidateFront {
  return { ...front, width: front.width + 1 };
}

function mergeFronts(fronts: readonly CandidateFront[], parents: Int32Array): CandidateFront[] {
  const merged: CandidateFront[] = [];
  for (const front of fronts) {
    let current = front;
    for (let child = merged.at(-1); child !== undefined; child = merged.at(-1)) {
      const union = unite(child, current);
      if (parents[current.start - 1] < current.start || parents[current.start - 1] >= current.start + current.width)
        break;
      if (union.zeros > allowedZeroFraction(union.width) * trapezoid(union)) break;
      merged.pop();
      current = union;
    }
    merged.push(current);
  }
  return merged;
}

/** Elements of the lower trapezoid of a front's eliminated columns. */
function trapezoid({ width, size }: CandidateFront): number {
  return width * size - (width * (width - 1)) / 2;
}

function unite(child: CandidateFront, parent: CandidateFront): CandidateFront {
  const union = { start: child.start, width: child.width + parent.width, size: child.width + parent.size, zeros: 0 };
  const stored = trapezoid(child) - child.zeros + trapezoid(parent) - parent.zeros;
  return { ...union, zeros: trapezoid(union) - stored };
}

function allowedZeroFraction(width: number): number {
  if (width <= 4) return 1;
  if (width <= 16) return 0.8;
  return width <= 48 ? 0.1 : 0.05;
}

function frontOfPositions(frontStarts: Int32Array): Int32Array {
  const frontOf = new Int32Array(frontStarts[frontStarts.length - 1]);
  for (let front = 0; front + 1 < frontStarts.length; front++) {
    frontOf.fill(front, frontStarts[front], frontStarts[front + 1]);
  }
  return frontOf;
}

/** A front reaches what its columns and its children reach; its parent owns the first position that it reaches. */
function frontStructures(pattern: SymmetricPattern, frontStarts: Int32Array, frontOf: Int32Array) {
  const count = frontStarts.length - 1;
  const parents = new Int32Array(count).fill(-1);
  const inherited: Int32Array[][] = Array.from({ length: count }, () => []);
  const structures: Int32Array[] = [];
  const seen = new Int32Array(frontOf.length).fill(-1);
  for (let front = 0; front < count; front++) {
    const end = frontStarts[front + 1];
    const reached: number[] = [];
    const reach = (position: number) => {
      if (position < end || seen[position] === front) return;
      seen[position] = front;
      reached.push(position);
    };
    for (let k = pattern.starts[frontStarts[front]]; k < pattern.starts[end]; k++) reach(pattern.indices[k]);
    for (const structure of inherited[front]) structure.forEach(reach);
    const structure = Int32Array.from(reached).sort();
    structures.push(structure);
    if (structure.length === 0) continue;
    parents[front] = frontOf[structure[0]];
    inherited[parents[front]].push(structure);
  }
  return { structures, parents };
}

/** Element (i, j) is assembled in the front that eliminates the earlier of both positions. */
function entriesByFront(
  { rows: n, rowStarts, columnIndices }: SparseMatrix,
  { rowOrder, columnOrder }: Pick<SparseAnalysis, "rowOrder" | "columnOrder">,
  frontOf: Int32Array,
) {
  const [rowPositions, columnPositions] = [inverseOf(rowOrder), inverseOf(columnOrder)];
  const count = columnIndices.length;
  const frontCount = n === 0 ? 0 : frontOf[n - 1] + 1;
  const entryStarts = new Int32Array(frontCount + 1);
  const owner = (row: number, k: number) => frontOf[Math.min(rowPositions[row], columnPositions[columnIndices[k]])];
  const forEachEntry = (visit: (row: number, k: number) => void) => {
    for (let row = 0; row < n; row++) for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) visit(row, k);
  };
  forEachEntry((row, k) => entryStarts[owner(row, k) + 1]++);
  for (let front = 0; front < frontCount; front++) entryStarts[front + 1] += entryStarts[front];
  const next = entryStarts.slice();
  const entries = new Int32Array(count);
  const entryRows = new Int32Array(count);
  const entryColumns = new Int32Array(count);
  forEachEntry((row, k) => {
    const at = next[owner(row, k)]++;
    entries[at] = k;
    entryRows[at] = rowPositions[row];
    entryColumns[at] = columnPositions[columnIndices[k]];
  });
  return { entryStarts, entries, entryRows, entryColumns };
}

/** Walks the fronts as the factorization will, with the contributions that wait on the stack. */
function estimateSize(frontStarts: Int32Array, structures: readonly Int32Array[], parents: Int32Array) {
  const waiting = new Float64Array(structures.length);
  let factorElements = 0;
  let stack = 0;
  let peak = 0;
  structures.forEach(({ length }, front) => {
    const width = frontStarts[front + 1] - frontStarts[front];
    factorElements += width * (width + 2 * length);
    peak = Math.max(peak, stack + (width + length) ** 2 + length ** 2);
    stack += length ** 2 - waiting[front];
    if (parents[front] >= 0) waiting[parents[front]] += length ** 2;
  });
  return { factorElements, requiredBytes: 16 * (factorElements + peak) };
}

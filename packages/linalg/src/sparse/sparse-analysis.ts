import { assertSquareShape } from "../dense/validation.js";
import { DimensionMismatchError } from "../errors.js";
import { runSteps, type Steps } from "../steps.js";
import {
  compressedPattern,
  groupSizes,
  type IndexGroups,
  indexGroups,
  inverseOrder,
  permutedPattern,
} from "./compressed-pattern.js";
import { eliminationTree, postorder } from "./elimination-tree.js";
import { frontOfPositions, frontStructures, groupIntoFronts } from "./fronts.js";
import { rowsOnDiagonal } from "./maximum-transversal.js";
import { minimumDegreeSteps } from "./minimum-degree.js";
import { assertSparsePattern, type SparsePattern } from "./sparse-matrix.js";

/**
 * What a factorization can know from the pattern of a matrix alone; made once for many matrices of one pattern.
 *
 * Rows and columns are renumbered so that position k is eliminated k-th; positions are grouped into fronts, whose columns
 * share one structure and are eliminated together.
 */
export interface SparseAnalysis {
  /** Order n of the analysed pattern. */
  readonly rows: number;
  /** The same n. */
  readonly columns: number;
  /** The pattern that was analysed. */
  readonly rowStarts: Int32Array;
  /** Columns of the pattern that was analysed. */
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
  /** Indices of stored elements of the matrix, grouped by front. */
  readonly entries: Int32Array;
  /** Row and column position of each of `entries`. */
  readonly entryRows: Int32Array;
  /** Column position of each of `entries`. */
  readonly entryColumns: Int32Array;
  /** Elements of both factors when no pivot has to be delayed. */
  readonly factorElements: number;
  /** Elements of the contributions that wait for their front at the same time, at most. */
  readonly waitingElements: number;
  /**
   * Bytes of factors, largest front and waiting contributions when no pivot has to be delayed, for complex elements; half
   * of it for real ones.
   */
  readonly requiredBytes: number;
}

/** Options of {@link analyzeSparse}. */
export interface SparseAnalysisOptions {
  /**
   * The number of the group of every index, counted from 0: indices of a group are eliminated one after the other.
   * Unknowns that couple to the same others, such as real and imaginary parts, are ordered faster so; default: each alone.
   */
  readonly groups?: Int32Array;
}

/**
 * Orders a sparse matrix for elimination (minimum degree on the pattern of A + A^T) and finds the structure of its
 * factors. When more than a tenth of the diagonal is missing, rows are first permuted to fill it.
 *
 * Cost: roughly proportional to the elements of the factors, and small against the factorization.
 *
 * @throws {DimensionMismatchError} when the matrix is not square, or `groups` has another length.
 *
 * @example
 * ```ts
 * import { analyzeSparse, sparseFromTriplets } from "@openqs/linalg";
 * const arrow = [0, 1, 2, 3, 4].flatMap((i) => [[i, i, 2], [0, i, 1], [i, 0, 1]]);
 * const analysis = analyzeSparse(sparseFromTriplets({ rows: 5, columns: 5 }, arrow));
 * analysis.factorElements <= 25; // => true
 * ```
 */
export function analyzeSparse(matrix: SparsePattern, options: SparseAnalysisOptions = {}): SparseAnalysis {
  return runSteps(analyzeSparseSteps(matrix, options));
}

/** {@link analyzeSparse} as steps, some for each thousand columns. */
export function* analyzeSparseSteps(matrix: SparsePattern, options: SparseAnalysisOptions = {}): Steps<SparseAnalysis> {
  assertSparsePattern("matrix", matrix);
  assertSquareShape("matrix", matrix);
  const groups = validGroups(matrix.rows, options.groups);
  const diagonalRows = rowsOnDiagonal(matrix);
  const graph = compressedPattern(matrix, diagonalRows, groups);
  const sizes = groupSizes(groups);
  const fillReducing = yield* minimumDegreeSteps(graph, sizes);
  const tree = postorder(eliminationTree(permutedPattern(graph, fillReducing)));
  const groupOrder = tree.map((position) => fillReducing[position]);
  const permuted = permutedPattern(graph, groupOrder);
  const weights = groupOrder.map((group) => sizes[group]);
  const groupStarts = groupIntoFronts(permuted, weights);
  const { structures, parents } = frontStructures(permuted, groupStarts, frontOfPositions(groupStarts));
  return withEntries(matrix, diagonalRows, {
    ...withMembers({ groupOrder, groupStarts, structures }, groups),
    parents,
  });
}

function validGroups(count: number, groups: Int32Array | undefined): IndexGroups {
  if (groups !== undefined && groups.length !== count) {
    throw new DimensionMismatchError(`the matrix has ${count} columns, but \`groups\` has ${groups.length} elements.`);
  }
  return indexGroups(count, groups);
}

interface GroupedFronts {
  readonly groupOrder: Int32Array;
  /** First position of every front, counted in groups. */
  readonly groupStarts: Int32Array;
  /** Positions of groups. */
  readonly structures: readonly Int32Array[];
}

/** The same fronts in positions of single indices. */
function withMembers({ groupOrder, groupStarts, structures }: GroupedFronts, { starts, members }: IndexGroups) {
  const firsts = new Int32Array(groupOrder.length + 1);
  const columnOrder = new Int32Array(members.length);
  groupOrder.forEach((group, position) => {
    const own = members.subarray(starts[group], starts[group + 1]);
    columnOrder.set(own, firsts[position]);
    firsts[position + 1] = firsts[position] + own.length;
  });
  const expanded = (positions: Int32Array) => {
    const length = positions.reduce((sum, position) => sum + firsts[position + 1] - firsts[position], 0);
    const result = new Int32Array(length);
    let at = 0;
    for (const position of positions) for (let k = firsts[position]; k < firsts[position + 1]; k++) result[at++] = k;
    return result;
  };
  const frontStarts = groupStarts.map((position) => firsts[position]);
  return { columnOrder, frontStarts, structures: structures.map(expanded) };
}

type Fronts = Pick<SparseAnalysis, "columnOrder" | "frontStarts" | "structures" | "parents">;

function withEntries(matrix: SparsePattern, diagonalRows: Int32Array, fronts: Fronts): SparseAnalysis {
  const rowOrder = fronts.columnOrder.map((column) => diagonalRows[column]);
  const { rows, columns, rowStarts, columnIndices } = matrix;
  const orders = { columnOrder: fronts.columnOrder, rowOrder };
  const entries = entriesByFront(matrix, orders, frontOfPositions(fronts.frontStarts));
  return { rows, columns, rowStarts, columnIndices, rowOrder, ...fronts, ...entries, ...estimateSize(fronts) };
}

/** Element (i, j) is assembled in the front that eliminates the earlier of both positions. */
function entriesByFront(
  { rows: n, rowStarts, columnIndices }: SparsePattern,
  { rowOrder, columnOrder }: Pick<SparseAnalysis, "rowOrder" | "columnOrder">,
  frontOf: Int32Array,
) {
  const [rowPositions, columnPositions] = [inverseOrder(rowOrder), inverseOrder(columnOrder)];
  const frontCount = n === 0 ? 0 : frontOf[n - 1] + 1;
  const entryStarts = new Int32Array(frontCount + 1);
  const owners = new Int32Array(columnIndices.length);
  for (let row = 0; row < n; row++) {
    for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
      owners[k] = frontOf[Math.min(rowPositions[row], columnPositions[columnIndices[k]])];
      entryStarts[owners[k] + 1]++;
    }
  }
  for (let front = 0; front < frontCount; front++) entryStarts[front + 1] += entryStarts[front];
  const next = entryStarts.slice();
  const [entries, entryRows, entryColumns] = [owners.slice(), owners.slice(), owners.slice()];
  for (let row = 0; row < n; row++) {
    for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
      const at = next[owners[k]]++;
      entries[at] = k;
      entryRows[at] = rowPositions[row];
      entryColumns[at] = columnPositions[columnIndices[k]];
    }
  }
  return { entryStarts, entries, entryRows, entryColumns };
}

/** Walks the fronts as the factorization will, with the contributions that wait on the stack. */
function estimateSize({ frontStarts, structures, parents }: Fronts) {
  const waitingFor = new Float64Array(structures.length);
  let [factorElements, stack, waitingElements, largest] = [0, 0, 0, 0];
  structures.forEach(({ length }, front) => {
    const width = frontStarts[front + 1] - frontStarts[front];
    factorElements += width * (width + 2 * length);
    largest = Math.max(largest, (width + length) ** 2);
    stack += length ** 2 - waitingFor[front];
    waitingElements = Math.max(waitingElements, stack);
    if (parents[front] >= 0) waitingFor[parents[front]] += length ** 2;
  });
  return { factorElements, waitingElements, requiredBytes: 16 * (factorElements + waitingElements + largest) };
}

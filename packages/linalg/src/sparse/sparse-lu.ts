import { InvalidArgumentError, MemoryLimitError, SingularMatrixError } from "../errors.js";
import { type Arena, withArenaSteps } from "../kernels/arena.js";
import { type Progress, runSteps, type Steps } from "../steps.js";
import { eliminateFront, type Front, type PivotRule } from "./front.js";
import { analyzeSparse, type SparseAnalysis } from "./sparse-analysis.js";
import { assertSparseMatrix, type SparseMatrix } from "./sparse-matrix.js";

/** Options of {@link sparseLu}. */
export interface SparseLuOptions {
  /** From {@link analyzeSparse} of a matrix with the same pattern; default: made here. */
  readonly analysis?: SparseAnalysis;
  /**
   * A pivot is at least this fraction of its column, between 0 and 1; default 0.1. Larger is more accurate before
   * refinement, smaller delays fewer pivots.
   */
  readonly pivotThreshold?: number;
  /**
   * What to do at the end with pivots below eps |A|_1 (after row scaling): `throw` (default; only exact zeros throw) or
   * `replace` them by eps |A|_1, so that the factors of a singular matrix serve inverse iteration.
   */
  readonly smallPivots?: "throw" | "replace";
  /** Refuses to start when the factorization would need more; default 4 GiB. */
  readonly memoryLimitBytes?: number;
}

/** Factors of a sparse matrix, front by front. */
export interface SparseLu {
  readonly rows: number;
  readonly columns: number;
  /** The matrix itself: solutions are refined against it. */
  readonly matrix: SparseMatrix;
  readonly analysis: SparseAnalysis;
  /** Powers of two that rows were multiplied by. */
  readonly rowScales: Float64Array;
  readonly fronts: readonly FrontFactors[];
  /** Stored elements of both factors. */
  readonly factorElements: number;
  /** Pivots that had to wait for a later front, counted once per front. */
  readonly delayedPivots: number;
  /** Number of pivots that `smallPivots: "replace"` changed. */
  readonly replacedPivots: number;
}

/** What one front contributes to the factors; `size` rows and columns of which `pivots` were eliminated. */
export interface FrontFactors {
  readonly pivots: number;
  /** Positions, the eliminated ones first and in the order of elimination. */
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  /** size x pivots, column-major: multipliers of L below the diagonal, U on and above it. */
  readonly lower: Float64Array;
  /** pivots x (size - pivots), column-major: the rest of U. */
  readonly upper: Float64Array;
}

/**
 * Sparse LU factorization with a fill-reducing order and threshold partial pivoting, P D A Q = L U.
 *
 * The multifrontal method: positions are eliminated in dense fronts, whose updates run on the SIMD kernels. Suited to
 * matrices with a nearly symmetric pattern, like Liouvillians. D scales rows by powers of two.
 * Cost: for the pattern of a lattice in two dimensions O(n^1.5) operations and O(n log n) elements.
 * Sources: I. S. Duff and J. K. Reid, ACM Trans. Math. Softw. 9, 302 (1983) and SIAM J. Sci. Stat. Comput. 5, 633
 * (1984); ordering in {@link analyzeSparse}.
 *
 * @throws {SingularMatrixError} when a column has no pivot and `smallPivots` is not `replace`.
 * @throws {MemoryLimitError} when the factorization would need more than `memoryLimitBytes`, before it starts.
 * @throws {InvalidArgumentError} when the matrix is malformed or has not the pattern of `analysis`.
 *
 * @example
 * ```ts
 * import { sparseFromTriplets, sparseLu, sparseLuSolve, vectorFromEntries } from "@openqs/linalg";
 * const shape = { rows: 3, columns: 3 };
 * const matrix = sparseFromTriplets(shape, [[0, 1, 2], [1, 0, { re: 0, im: 1 }], [1, 2, 1], [2, 2, 4]]);
 * Array.from(sparseLuSolve(sparseLu(matrix), vectorFromEntries([2, 1, 4])).data); // => [0, 0, 1, 0, 1, 0]
 * ```
 */
export function sparseLu(matrix: SparseMatrix, options: SparseLuOptions = {}): SparseLu {
  return runSteps(sparseLuSteps(matrix, options));
}

/** {@link sparseLu} as steps, one per panel of each front; progress counts fronts. */
export function* sparseLuSteps(matrix: SparseMatrix, options: SparseLuOptions = {}): Steps<SparseLu> {
  const { analysis = analyzeSparse(matrix), memoryLimitBytes = 4 * 2 ** 30 } = options;
  assertPattern(matrix, analysis);
  assertMemory(analysis, memoryLimitBytes);
  const { rows, columns } = matrix;
  const rowScales = powersOfTwoScales(matrix);
  const work = createFactorization({ matrix, analysis, rowScales, rule: pivotRule(matrix, rowScales, options) });
  yield* withArenaSteps(2 * largestFront(analysis) ** 2, (arena) => factorFronts(work, arena));
  const { fronts, delayedPivots, replacedPivots } = work;
  const factorElements = fronts.reduce((sum, { lower, upper }) => sum + (lower.length + upper.length) / 2, 0);
  return { rows, columns, matrix, analysis, rowScales, fronts, factorElements, delayedPivots, replacedPivots };
}

function assertPattern(matrix: SparseMatrix, analysis: SparseAnalysis): void {
  assertSparseMatrix("matrix", matrix);
  const same = (a: Int32Array, b: Int32Array) => a === b || (a.length === b.length && a.every((x, k) => x === b[k]));
  const matches =
    same(matrix.rowStarts, analysis.rowStarts) &&
    same(matrix.columnIndices, analysis.columnIndices) &&
    matrix.columns === analysis.columns;
  if (!matches) throw new InvalidArgumentError("matrix", "another one", "must have the pattern of `analysis`");
}

function assertMemory({ rows, requiredBytes }: SparseAnalysis, limit: number): void {
  if (requiredBytes <= limit) return;
  const [needed, allowed] = [requiredBytes, limit].map((bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`);
  const advice = "Raise `memoryLimitBytes`, solve symmetry sectors apart or use an iterative method.";
  const message = `factors of the sparse matrix of order ${rows} need ${needed}, more than ${allowed}. ${advice}`;
  throw new MemoryLimitError(message, requiredBytes, limit);
}

/** Scales that bring the largest element of every row to between 1/2 and 1, without rounding. */
function powersOfTwoScales({ rows, rowStarts, values }: SparseMatrix): Float64Array {
  const scales = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let largest = 0;
    for (let k = 2 * rowStarts[row]; k < 2 * rowStarts[row + 1]; k++) largest = Math.max(largest, Math.abs(values[k]));
    scales[row] = largest === 0 ? 1 : 2 ** -Math.min(1022, Math.max(-1022, Math.ceil(Math.log2(largest))));
  }
  return scales;
}

function pivotRule(matrix: SparseMatrix, rowScales: Float64Array, options: SparseLuOptions): PivotRule {
  const { pivotThreshold = 0.1, smallPivots = "throw" } = options;
  if (!(pivotThreshold >= 0 && pivotThreshold <= 1)) {
    throw new InvalidArgumentError("pivotThreshold", pivotThreshold, "must lie between 0 and 1");
  }
  if (smallPivots === "throw") return { threshold: pivotThreshold, smallest: 0 };
  const sums = new Float64Array(matrix.columns);
  for (let row = 0; row < matrix.rows; row++) {
    for (let k = matrix.rowStarts[row]; k < matrix.rowStarts[row + 1]; k++) {
      const modulus = Math.hypot(matrix.values[2 * k], matrix.values[2 * k + 1]);
      sums[matrix.columnIndices[k]] += rowScales[row] * modulus;
    }
  }
  return { threshold: pivotThreshold, smallest: Number.EPSILON * sums.reduce((a, b) => Math.max(a, b), 0) };
}

/** What is left of a front after its elimination: a square block, of which the first rows and columns were delayed. */
interface Contribution {
  readonly delayed: number;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly block: Float64Array;
}

interface FactorizationInput {
  readonly matrix: SparseMatrix;
  readonly analysis: SparseAnalysis;
  readonly rowScales: Float64Array;
  readonly rule: PivotRule;
}

interface Factorization extends FactorizationInput {
  readonly fronts: FrontFactors[];
  /** Contributions that wait for each front. */
  readonly waiting: Contribution[][];
  /** Place of every position in the current front's rows and columns. */
  readonly rowPlaces: Int32Array;
  readonly columnPlaces: Int32Array;
  delayedPivots: number;
  replacedPivots: number;
}

function createFactorization(input: FactorizationInput): Factorization {
  const { rows, structures } = input.analysis;
  return {
    ...input,
    fronts: [],
    waiting: structures.map(() => []),
    rowPlaces: new Int32Array(rows),
    columnPlaces: new Int32Array(rows),
    delayedPivots: 0,
    replacedPivots: 0,
  };
}

/** Order of the largest front when no pivot is delayed. */
function largestFront({ structures, frontStarts }: SparseAnalysis): number {
  const sizes = structures.map(({ length }, front) => frontStarts[front + 1] - frontStarts[front] + length);
  return sizes.reduce((most, size) => Math.max(most, size), 0);
}

function* factorFronts(work: Factorization, arena: Arena): Steps<void> {
  const total = work.analysis.structures.length;
  for (let index = 0; index < total; index++) {
    const pending = prepareFront(work, index);
    const doubles = 2 * pending.rows.length ** 2;
    const progress = { phase: "eliminating fronts", done: index + 1, total };
    // Delayed pivots can make a front larger than predicted; it then works elsewhere.
    if (arena.start + doubles <= arena.heap.length) yield* factorFront(work, pending, { arena, progress });
    else yield* withArenaSteps(doubles, (own) => factorFront(work, pending, { arena: own, progress }));
  }
}

/** A front with the positions of its rows and columns, before it has elements. */
interface PendingFront {
  readonly index: number;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly children: readonly Contribution[];
}

function prepareFront(work: Factorization, index: number): PendingFront {
  const children = work.waiting[index];
  work.waiting[index] = [];
  const rows = children.map(({ rows, delayed }) => rows.subarray(0, delayed));
  const columns = children.map(({ columns, delayed }) => columns.subarray(0, delayed));
  const [rowPositions, columnPositions] = [rows, columns].map((d) => frontPositions(work.analysis, index, d));
  return { index, rows: rowPositions, columns: columnPositions, children };
}

function* factorFront(
  work: Factorization,
  { index, rows, columns, children }: PendingFront,
  { arena, progress }: { readonly arena: Arena; readonly progress: Progress },
): Steps<void> {
  const { heap, kernels, start } = arena;
  const size = rows.length;
  const summed = size - work.analysis.structures[index].length;
  heap.fill(0, start, start + 2 * size * size);
  const front = { heap, kernels, base: start, stride: size, summed, rows, columns, exchanges: new Int32Array(summed) };
  assembleFront(work, index, { front, children });
  const { pivots, replacedPivots } = yield* eliminateFront(front, work.rule, progress);
  work.replacedPivots += replacedPivots;
  storeFactors(work, front, pivots);
  passOn(work, index, { front, pivots });
}

/** Own positions, then those that children delayed, then the structure. */
function frontPositions(analysis: SparseAnalysis, index: number, delayed: readonly Int32Array[]): Int32Array {
  const { frontStarts, structures } = analysis;
  const [first, end] = [frontStarts[index], frontStarts[index + 1]];
  const own = Int32Array.from({ length: end - first }, (_, k) => first + k);
  const parts = [own, ...delayed, structures[index]];
  const positions = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    positions.set(part, at);
    at += part.length;
  }
  return positions;
}

interface Assembly {
  readonly front: Front;
  readonly children: readonly Contribution[];
}

/** Adds the elements of the matrix and the contributions of the children into the front. */
function assembleFront(work: Factorization, index: number, { front, children }: Assembly): void {
  const { analysis, matrix, rowScales, rowPlaces, columnPlaces } = work;
  const { heap, base, stride: size } = front;
  front.rows.forEach((position, place) => (rowPlaces[position] = place));
  front.columns.forEach((position, place) => (columnPlaces[position] = place));
  for (let k = analysis.entryStarts[index]; k < analysis.entryStarts[index + 1]; k++) {
    const row = analysis.entryRows[k];
    const scale = rowScales[analysis.rowOrder[row]];
    const at = base + 2 * (columnPlaces[analysis.entryColumns[k]] * size + rowPlaces[row]);
    heap[at] += scale * matrix.values[2 * analysis.entries[k]];
    heap[at + 1] += scale * matrix.values[2 * analysis.entries[k] + 1];
  }
  for (const child of children) addContribution(work, front, child);
}

function addContribution({ rowPlaces, columnPlaces }: Factorization, front: Front, child: Contribution): void {
  const { heap, base, stride: size } = front;
  const { rows, columns, block } = child;
  const count = rows.length;
  const places = rows.map((position) => 2 * rowPlaces[position]);
  for (let column = 0, at = 0; column < count; column++) {
    const top = base + 2 * columnPlaces[columns[column]] * size;
    for (let row = 0; row < count; row++, at += 2) {
      const to = top + places[row];
      heap[to] += block[at];
      heap[to + 1] += block[at + 1];
    }
  }
}

function storeFactors(work: Factorization, { heap, base, stride: size, rows, columns }: Front, pivots: number): void {
  const upper = new Float64Array(2 * pivots * (size - pivots));
  for (let column = pivots; column < size; column++) {
    const top = base + 2 * column * size;
    upper.set(heap.subarray(top, top + 2 * pivots), 2 * (column - pivots) * pivots);
  }
  work.fronts.push({ pivots, rows, columns, lower: heap.slice(base, base + 2 * size * pivots), upper });
}

/** Hands the rest of the front to its parent; a root has none, so whatever it could not eliminate is singular. */
function passOn(work: Factorization, index: number, { front, pivots }: { front: Front; pivots: number }): void {
  const { heap, base, stride: size, summed } = front;
  const delayed = summed - pivots;
  const parent = work.analysis.parents[index];
  if (parent < 0) {
    if (delayed > 0) throw singular(work.analysis, front.columns[pivots]);
    return;
  }
  const count = size - pivots;
  const block = new Float64Array(2 * count * count);
  for (let column = 0; column < count; column++) {
    const top = base + 2 * ((column + pivots) * size + pivots);
    block.set(heap.subarray(top, top + 2 * count), 2 * column * count);
  }
  work.delayedPivots += delayed;
  work.waiting[parent].push({
    delayed,
    rows: front.rows.subarray(pivots),
    columns: front.columns.subarray(pivots),
    block,
  });
}

function singular({ columnOrder }: SparseAnalysis, position: number): SingularMatrixError {
  const column = columnOrder[position];
  const advice = 'For a null vector use `smallPivots: "replace"`.';
  return new SingularMatrixError(
    `the sparse matrix is singular: column ${column} has no pivot left. ${advice}`,
    column,
  );
}

import { InvalidArgumentError, MemoryLimitError, SingularMatrixError } from "../errors.js";
import { withArenaSteps } from "../kernels/arena.js";
import type { Progress, Steps } from "../steps.js";
import { factorStorage, type FactorStorage, takeRoom } from "./factor-storage.js";
import {
  type Contribution,
  frontRoom,
  type FrontWorkspace,
  popBlocks,
  pushBlock,
  reserveFront,
  stackStart,
} from "./front-workspace.js";
import type { FrontFactors } from "./front-factors.js";
import { eliminateFront, type Front, type PivotRule } from "./front.js";
import { analyzeSparseSteps, type SparseAnalysis } from "./sparse-analysis.js";
import type { SparsePattern } from "./sparse-matrix.js";

/** Options of {@link sparseLu} and {@link realSparseLu}. */
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

/** Factors of a sparse matrix of real or complex elements, front by front. */
export interface SparseFactors {
  /** Order n of the matrix. */
  readonly rows: number;
  /** The same n. */
  readonly columns: number;
  /** What the factorization knew from the pattern; reusable for matrices of the same pattern. */
  readonly analysis: SparseAnalysis;
  /** Powers of two that rows were multiplied by. */
  readonly rowScales: Float64Array;
  /** The factors of every front, in the order of elimination. */
  readonly fronts: readonly FrontFactors[];
  /** Stored elements of both factors. */
  readonly factorElements: number;
  /** Pivots that had to wait for a later front, counted once per front. */
  readonly delayedPivots: number;
  /** Number of pivots that `smallPivots: "replace"` changed. */
  readonly replacedPivots: number;
}

/** The elements of a sparse matrix, of one (real) or two (complex) numbers each. */
export interface SparseElements {
  readonly pattern: SparsePattern;
  readonly values: Float64Array;
  readonly parts: 1 | 2;
}

/** Multifrontal LU factorization of a checked matrix, for {@link sparseLu} and {@link realSparseLu}. */
export function* factorize(elements: SparseElements, options: SparseLuOptions): Steps<SparseFactors> {
  const { pattern, parts } = elements;
  const { memoryLimitBytes = 4 * 2 ** 30 } = options;
  const analysis = options.analysis ?? (yield* analyzeSparseSteps(pattern));
  assertPattern(pattern, analysis);
  assertMemory(pattern.rows, (analysis.requiredBytes * parts) / 2, memoryLimitBytes);
  const rowScales = powersOfTwoScales(elements);
  const work = createFactorization({ ...elements, analysis, rowScales, rule: pivotRule(elements, rowScales, options) });
  const frontNumbers = withDelays(frontRoom(largestFront(analysis), parts));
  const workspaceNumbers = frontNumbers + withDelays(parts * analysis.waitingElements);
  yield* withArenaSteps(workspaceNumbers, (arena) => factorFronts(work, { arena, frontNumbers, height: 0 }));
  const { fronts, delayedPivots, replacedPivots } = work;
  const factorElements = fronts.reduce((sum, { lower, upper }) => sum + (lower.length + upper.length) / parts, 0);
  const { rows, columns } = pattern;
  return { rows, columns, analysis, rowScales, fronts, factorElements, delayedPivots, replacedPivots };
}

function assertPattern(pattern: SparsePattern, analysis: SparseAnalysis): void {
  const same = (a: Int32Array, b: Int32Array) => a === b || (a.length === b.length && a.every((x, k) => x === b[k]));
  const matches =
    same(pattern.rowStarts, analysis.rowStarts) &&
    same(pattern.columnIndices, analysis.columnIndices) &&
    pattern.columns === analysis.columns;
  if (!matches) throw new InvalidArgumentError("matrix", "another one", "must have the pattern of `analysis`");
}

function assertMemory(rows: number, requiredBytes: number, limit: number): void {
  if (requiredBytes <= limit) return;
  const [needed, allowed] = [requiredBytes, limit].map((bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`);
  const advice = "Raise `memoryLimitBytes`, solve symmetry sectors apart or use an iterative method.";
  const message = `factors of the sparse matrix of order ${rows} need ${needed}, more than ${allowed}. ${advice}`;
  throw new MemoryLimitError(message, requiredBytes, limit);
}

/** Scales that bring the largest number of every row to between 1/2 and 1, without rounding. */
function powersOfTwoScales({ pattern: { rows, rowStarts }, values, parts }: SparseElements): Float64Array {
  const scales = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let largest = 0;
    for (let k = parts * rowStarts[row]; k < parts * rowStarts[row + 1]; k++) {
      largest = Math.max(largest, Math.abs(values[k]));
    }
    scales[row] = largest === 0 ? 1 : 2 ** -Math.min(1022, Math.max(-1022, Math.ceil(Math.log2(largest))));
  }
  return scales;
}

function pivotRule(elements: SparseElements, rowScales: Float64Array, options: SparseLuOptions): PivotRule {
  const { pivotThreshold = 0.1, smallPivots = "throw" } = options;
  if (!(pivotThreshold >= 0 && pivotThreshold <= 1)) {
    throw new InvalidArgumentError("pivotThreshold", pivotThreshold, "must lie between 0 and 1");
  }
  const smallest = smallPivots === "throw" ? 0 : Number.EPSILON * largestColumnSum(elements, rowScales);
  return { threshold: pivotThreshold, smallest };
}

/** |D A|_1 for the row scales D. */
function largestColumnSum({ pattern, values, parts }: SparseElements, rowScales: Float64Array): number {
  const sums = new Float64Array(pattern.columns);
  for (let row = 0; row < pattern.rows; row++) {
    for (let k = pattern.rowStarts[row]; k < pattern.rowStarts[row + 1]; k++) {
      const modulus = parts === 1 ? Math.abs(values[k]) : Math.hypot(values[2 * k], values[2 * k + 1]);
      sums[pattern.columnIndices[k]] += rowScales[row] * modulus;
    }
  }
  return sums.reduce((a, b) => Math.max(a, b), 0);
}

/** What is predicted without delayed pivots, and an eighth more for some; pages that are never used take no memory. */
function withDelays(numbers: number): number {
  return Math.ceil((9 / 8) * numbers);
}

interface FactorizationInput extends SparseElements {
  readonly analysis: SparseAnalysis;
  readonly rowScales: Float64Array;
  readonly rule: PivotRule;
}

interface Factorization extends FactorizationInput {
  readonly fronts: FrontFactors[];
  /** Contributions that wait for each front. */
  readonly waiting: Contribution[][];
  readonly storage: FactorStorage;
  /** Place of every position in the current front's rows and columns. */
  readonly rowPlaces: Int32Array;
  readonly columnPlaces: Int32Array;
  delayedPivots: number;
  replacedPivots: number;
}

function createFactorization(input: FactorizationInput): Factorization {
  const { parts, analysis } = input;
  const { rows, structures, factorElements } = analysis;
  return {
    ...input,
    fronts: [],
    waiting: structures.map(() => []),
    storage: factorStorage(withDelays(parts * factorElements), { parts, size: largestFront(analysis) }),
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

function* factorFronts(work: Factorization, workspace: FrontWorkspace): Steps<void> {
  const total = work.analysis.structures.length;
  for (let index = 0; index < total; index++) {
    const pending = prepareFront(work, index);
    reserveFront(workspace, frontRoom(pending.rows.length, work.parts));
    yield* factorFront(work, pending, { workspace, progress: { phase: "eliminating fronts", done: index + 1, total } });
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
  { workspace, progress }: { readonly workspace: FrontWorkspace; readonly progress: Progress },
): Steps<void> {
  const { heap, kernels, start: base } = workspace.arena;
  const { parts } = work;
  const size = rows.length;
  const summed = size - work.analysis.structures[index].length;
  heap.fill(0, base, base + parts * size * size);
  const front = { heap, kernels, parts, base, stride: size, summed, rows, columns, exchanges: new Int32Array(summed) };
  assembleFront(work, index, { front, children, stack: stackStart(workspace) });
  popBlocks(workspace, children);
  const { pivots, replacedPivots } = yield* eliminateFront(front, work.rule, progress);
  work.replacedPivots += replacedPivots;
  passOn(work, workspace, { index, front, pivots });
  storeFactors(work, front, pivots);
}

/** Own positions, then those that children delayed, then the structure. */
function frontPositions(analysis: SparseAnalysis, index: number, delayed: readonly Int32Array[]): Int32Array {
  const { frontStarts, structures } = analysis;
  const [first, width] = [frontStarts[index], frontStarts[index + 1] - frontStarts[index]];
  const length = delayed.reduce((sum, part) => sum + part.length, width + structures[index].length);
  const positions = new Int32Array(length);
  for (let k = 0; k < width; k++) positions[k] = first + k;
  let at = width;
  for (const part of delayed) {
    positions.set(part, at);
    at += part.length;
  }
  positions.set(structures[index], at);
  return positions;
}

interface Assembly {
  readonly front: Front;
  readonly children: readonly Contribution[];
  /** Where the stack of contributions begins on the heap of the front. */
  readonly stack: number;
}

/** Adds the elements of the matrix and the contributions of the children into the front. */
function assembleFront(work: Factorization, index: number, { front, children, stack }: Assembly): void {
  const { analysis, values, parts, rowScales, rowPlaces, columnPlaces } = work;
  const { heap, base, stride: size, rows, columns } = front;
  for (let place = 0; place < size; place++) {
    rowPlaces[rows[place]] = place;
    columnPlaces[columns[place]] = place;
  }
  for (let k = analysis.entryStarts[index]; k < analysis.entryStarts[index + 1]; k++) {
    const row = analysis.entryRows[k];
    const scale = rowScales[analysis.rowOrder[row]];
    const at = base + parts * (columnPlaces[analysis.entryColumns[k]] * size + rowPlaces[row]);
    const from = parts * analysis.entries[k];
    for (let part = 0; part < parts; part++) heap[at + part] += scale * values[from + part];
  }
  for (const child of children) addContribution(work, front, { ...child, start: stack + child.start });
}

/** Adds a child's block where its rows and columns are in the front: neighbours mostly, which move together. */
function addContribution({ parts, rowPlaces, columnPlaces }: Factorization, front: Front, child: Contribution): void {
  const { heap, kernels, base, stride: size } = front;
  const { rows, columns, start } = child;
  const tops = base + parts * size * size;
  for (let k = 0; k < columns.length; k++) heap[tops + k] = base + parts * columnPlaces[columns[k]] * size;
  const table = tops + size;
  let end = table;
  let next = -1;
  for (let k = 0; k < rows.length; k++) {
    const place = rowPlaces[rows[k]];
    if (place !== next) {
      heap[end] = parts * place;
      heap[end + 1] = 0;
      end += 2;
    }
    heap[end - 1] += parts;
    next = place + 1;
  }
  kernels.addRuns(columns.length, start, tops, (end - table) / 2, table);
}

/** Moves the rows of U behind the columns of L, and both away; what the front passes on must have gone before. */
function storeFactors(work: Factorization, front: Front, pivots: number): void {
  const { heap, kernels, parts, base, stride: size, rows, columns } = front;
  const height = parts * pivots;
  const upperStart = base + height * size;
  kernels.copyColumns(height, size - pivots, upperStart, parts * size, upperStart, height);
  const numbers = takeRoom(work.storage, height * (2 * size - pivots));
  numbers.set(heap.subarray(base, base + numbers.length));
  const lower = numbers.subarray(0, height * size);
  work.fronts.push({ pivots, rows, columns, lower, upper: numbers.subarray(height * size) });
}

interface Elimination {
  readonly index: number;
  readonly front: Front;
  readonly pivots: number;
}

/** Hands the rest of the front to its parent; a root has none, so whatever it could not eliminate is singular. */
function passOn(work: Factorization, workspace: FrontWorkspace, { index, front, pivots }: Elimination): void {
  const { heap, kernels, parts, base, stride: size, summed } = front;
  const delayed = summed - pivots;
  const parent = work.analysis.parents[index];
  if (parent < 0) {
    if (delayed > 0) throw singular(work.analysis, front.columns[pivots]);
    return;
  }
  const count = size - pivots;
  const height = parts * count;
  const start = pushBlock(workspace, height * count);
  const from = base + parts * pivots * (size + 1);
  const to = stackStart(workspace) + start;
  if (workspace.arena.heap === heap) kernels.copyColumns(height, count, from, parts * size, to, height);
  else copyToOtherHeap(heap.subarray(from), workspace.arena.heap.subarray(to), { height, count, step: parts * size });
  work.delayedPivots += delayed;
  const [rows, columns] = [front.rows.subarray(pivots), front.columns.subarray(pivots)];
  work.waiting[parent].push({ delayed, rows, columns, start });
}

function copyToOtherHeap(
  from: Float64Array,
  to: Float64Array,
  { height, count, step }: { readonly height: number; readonly count: number; readonly step: number },
): void {
  for (let k = 0; k < count; k++) to.set(from.subarray(k * step, k * step + height), k * height);
}

function singular({ columnOrder }: SparseAnalysis, position: number): SingularMatrixError {
  const column = columnOrder[position];
  const advice = 'For a null vector use `smallPivots: "replace"`.';
  return new SingularMatrixError(
    `the sparse matrix is singular: column ${column} has no pivot left. ${advice}`,
    column,
  );
}

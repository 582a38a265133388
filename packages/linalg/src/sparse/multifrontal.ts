import { InvalidArgumentError, MemoryLimitError, SingularMatrixError } from "../errors.js";
import { withArenaSteps } from "../kernels/lent-arena.js";
import type { Progress, Steps } from "../steps.js";
import { factorStorage, type FactorStorage, takeRoom } from "./factor-storage.js";
import { assembleFront, type AssemblySource } from "./front-assembly.js";
import type { FrontFactors } from "./front-factors.js";
import {
  type Contribution,
  frontRoom,
  type FrontWorkspace,
  popBlocks,
  pushBlock,
  reserveFront,
  stackStart,
} from "./front-workspace.js";
import { eliminateFront, type Front, type PivotRule } from "./front.js";
import { pivotRule, powersOfTwoScales } from "./row-scales.js";
import { analyzeSparseSteps, type SparseAnalysis } from "./sparse-analysis.js";
import type { SparseElements, SparseFactors, SparseLuOptions } from "./sparse-factors.js";
import type { SparsePattern } from "./sparse-matrix.js";

/** Multifrontal LU factorization of a checked matrix, for {@link sparseLu} and {@link realSparseLu}. */
export function* factorize(
  elements: SparseElements,
  { lent, ...options }: SparseLuOptions & { readonly lent: boolean },
): Steps<SparseFactors> {
  const { pattern, parts } = elements;
  const { memoryLimitBytes = 4 * 2 ** 30 } = options;
  const analysis = options.analysis ?? (yield* analyzeSparseSteps(pattern));
  assertPattern(pattern, analysis);
  assertMemory(pattern.rows, (analysis.requiredBytes * parts) / 2, memoryLimitBytes);
  const rowScales = powersOfTwoScales(elements);
  const rule = pivotRule(elements, rowScales, options);
  const work = createFactorization({ ...elements, analysis, rowScales, rule }, lent);
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

/** What is predicted without delayed pivots, and an eighth more for some; pages that are never used take no memory. */
function withDelays(numbers: number): number {
  return Math.ceil((9 / 8) * numbers);
}

interface Factorization extends AssemblySource {
  readonly rule: PivotRule;
  readonly fronts: FrontFactors[];
  /** Contributions that wait for each front. */
  readonly waiting: Contribution[][];
  readonly storage: FactorStorage;
  delayedPivots: number;
  replacedPivots: number;
}

function createFactorization(
  input: Pick<Factorization, "pattern" | "values" | "parts" | "analysis" | "rowScales" | "rule">,
  lent: boolean,
): Factorization {
  const { parts, analysis } = input;
  const { rows, structures, factorElements } = analysis;
  return {
    ...input,
    fronts: [],
    waiting: structures.map(() => []),
    storage: factorStorage(withDelays(parts * factorElements), { lent, work: parts * largestFront(analysis) }),
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

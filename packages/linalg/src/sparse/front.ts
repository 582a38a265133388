import { type Kernels, SUBTRACT } from "../kernels/kernels.js";
import type { Progress, Steps } from "../steps.js";

/**
 * A dense front: the part of a sparse or banded matrix, column-major from `base` on, that changes when its first
 * positions are eliminated. Pivots may be taken from the first `summed` rows and columns only: the others of a sparse
 * matrix still lack contributions.
 */
export interface Front {
  readonly heap: Float64Array;
  readonly kernels: Kernels;
  readonly base: number;
  /** Elements from one column to the next. */
  readonly stride: number;
  readonly summed: number;
  /** Position of each row and column in the matrix; exchanged with them. */
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  /** Row that was exchanged with row k when it became a pivot. */
  readonly exchanges: Int32Array;
}

/** How pivots are accepted. */
export interface PivotRule {
  /** A pivot must reach this fraction of the largest modulus in its column. */
  readonly threshold: number;
  /** Smaller pivots are delayed, and at a root replaced by it; 0 to delay and refuse zeros only. */
  readonly smallest: number;
}

/** How far a front was eliminated. */
export interface EliminationResult {
  readonly pivots: number;
  readonly replacedPivots: number;
}

/** Columns that are eliminated one by one before the others are updated by a matrix product. */
const PANEL_WIDTH = 24;

/** Multiplications below which a product is not worth packing for the kernels. */
const SMALL_PRODUCT = 300;

/**
 * Partial LU factorization of a front with threshold partial pivoting among its summed rows. Columns without an
 * acceptable pivot are passed over and tried again after others; those that remain at the end are delayed. Yields
 * `progress` after each panel.
 *
 * Source: I. S. Duff and J. K. Reid, ACM Trans. Math. Softw. 9, 302 (1983).
 */
export function* eliminateFront(front: Front, rule: PivotRule, progress: Progress): Steps<EliminationResult> {
  const { summed } = front;
  let pivots = 0;
  let rejected = 0;
  let replacedPivots = 0;
  while (pivots < summed - rejected) {
    const end = Math.min(pivots + PANEL_WIDTH, summed - rejected);
    const panel = eliminatePanel(front, [pivots, end], rule);
    updateOutside(front, { from: pivots, pivots: panel.end, end });
    for (let k = 1; k <= end - panel.end; k++) swapColumns(front, end - k, summed - rejected - k);
    // Whatever was rejected before has changed when pivots were found since.
    rejected = panel.end > pivots ? 0 : rejected + end - panel.end;
    pivots = panel.end;
    replacedPivots += panel.replacedPivots;
    yield progress;
  }
  return { pivots, replacedPivots };
}

/** Eliminates columns of the panel [from, to) within themselves; returns the end of its pivots, behind which are rejected columns. */
export function eliminatePanel(front: Front, [from, to]: readonly [number, number], rule: PivotRule) {
  let end = to;
  let k = from;
  let replacedPivots = 0;
  while (k < end) {
    const pivot = findPivot(front, k, rule);
    if (pivot < 0) {
      swapColumns(front, k, --end);
      continue;
    }
    swapRows(front, [k, pivot], [from, to]);
    if (replacePivot(front, k, rule)) replacedPivots++;
    divideColumn(front, k);
    subtractMultipliers(front, { from: k, pivots: k + 1, end: k + 1, lastColumn: to, lastRow: front.rows.length });
    k++;
  }
  return { end: k, replacedPivots };
}

/** The largest element among the summed rows of column k, or -1 when it is too small to be a pivot. */
function findPivot({ heap, base, stride, rows, summed }: Front, k: number, { threshold, smallest }: PivotRule): number {
  const column = base + 2 * k * stride;
  let pivot = -1;
  let largest = 0;
  for (let i = k; i < summed; i++) {
    const modulus = Math.abs(heap[column + 2 * i]) + Math.abs(heap[column + 2 * i + 1]);
    if (modulus > largest) [pivot, largest] = [i, modulus];
  }
  if (rows.length === summed) return pivot < 0 && smallest > 0 ? k : pivot;
  if (largest < smallest) return -1;
  for (let i = summed; i < rows.length; i++) {
    const modulus = Math.abs(heap[column + 2 * i]) + Math.abs(heap[column + 2 * i + 1]);
    if (threshold * modulus > largest) return -1;
  }
  return pivot;
}

/** Exchanges rows in the panel only; the rest of the front follows in {@link updateOutside}. */
function swapRows(front: Front, [k, pivot]: readonly [number, number], [from, to]: readonly [number, number]): void {
  const { base, stride, rows } = front;
  front.exchanges[k] = pivot;
  if (pivot === k) return;
  [rows[k], rows[pivot]] = [rows[pivot], rows[k]];
  for (let column = from; column < to; column++) {
    const top = base + 2 * column * stride;
    exchange(front.heap, top + 2 * k, top + 2 * pivot);
  }
}

function exchange(heap: Float64Array, first: number, second: number): void {
  const re = heap[first];
  const im = heap[first + 1];
  heap[first] = heap[second];
  heap[first + 1] = heap[second + 1];
  heap[second] = re;
  heap[second + 1] = im;
}

function swapColumns({ heap, base, stride, rows, columns }: Front, first: number, second: number): void {
  if (first === second) return;
  [columns[first], columns[second]] = [columns[second], columns[first]];
  const [a, b] = [base + 2 * first * stride, base + 2 * second * stride];
  for (let k = 0; k < 2 * rows.length; k++) {
    const value = heap[a + k];
    heap[a + k] = heap[b + k];
    heap[b + k] = value;
  }
}

function replacePivot({ heap, base, stride }: Front, k: number, { smallest }: PivotRule): boolean {
  const at = base + 2 * k * (stride + 1);
  if (Math.abs(heap[at]) + Math.abs(heap[at + 1]) >= smallest) return false;
  heap[at] = smallest;
  heap[at + 1] = 0;
  return true;
}

/** Divides the column below the pivot by the pivot; Smith's division keeps tiny and huge pivots in range. */
function divideColumn({ heap, base, stride, rows }: Front, k: number): void {
  const top = base + 2 * k * stride;
  const re = heap[top + 2 * k];
  const im = heap[top + 2 * k + 1];
  const realLarger = Math.abs(re) >= Math.abs(im);
  const ratio = realLarger ? im / re : re / im;
  const denominator = realLarger ? re + im * ratio : im + re * ratio;
  for (let at = top + 2 * (k + 1); at < top + 2 * rows.length; at += 2) {
    const a = heap[at];
    const b = heap[at + 1];
    heap[at] = (realLarger ? a + b * ratio : a * ratio + b) / denominator;
    heap[at + 1] = (realLarger ? b - a * ratio : b * ratio - a) / denominator;
  }
}

/** Brings the columns outside the panel up to date: row exchanges everywhere, elimination to the right. */
export function updateOutside(
  front: Front,
  { from, pivots, end }: { from: number; pivots: number; end: number },
): void {
  const { kernels, base, rows, columns } = front;
  const [below, right, depth] = [rows.length - pivots, columns.length - end, pivots - from];
  const small = below * right * depth < SMALL_PRODUCT;
  exchangeRows(front, [from, pivots], [0, from]);
  exchangeRows(front, [from, pivots], [end, columns.length]);
  subtractMultipliers(front, { from, pivots, end, lastColumn: columns.length, lastRow: small ? rows.length : pivots });
  if (small) return;
  // The front is column-major and the kernel's result row-major: it computes the transposed update, U^T L^T.
  const stride = 2 * front.stride;
  const [upper, lower] = [base + end * stride + 2 * from, base + from * stride + 2 * pivots];
  const target = base + end * stride + 2 * pivots;
  kernels.complexProduct(right, below, depth, upper, stride, 2, lower, stride, 2, target, stride, SUBTRACT);
}

type Range = readonly [from: number, to: number];

/** Applies the row exchanges of the pivots to a range of columns. */
function exchangeRows({ heap, base, stride, exchanges }: Front, [from, to]: Range, [first, last]: Range): void {
  for (let column = first; column < last; column++) {
    const top = base + 2 * column * stride;
    for (let k = from; k < to; k++) {
      if (exchanges[k] !== k) exchange(heap, top + 2 * k, top + 2 * exchanges[k]);
    }
  }
}

interface Elimination {
  /** The pivots whose multipliers are subtracted. */
  readonly from: number;
  readonly pivots: number;
  /** The columns that change. */
  readonly end: number;
  readonly lastColumn: number;
  readonly lastRow: number;
}

/** Forward substitution in a range of columns, down to `lastRow`: one loop nest of column updates. */
function subtractMultipliers({ heap, base, stride }: Front, elimination: Elimination): void {
  const { from, pivots, end, lastColumn, lastRow } = elimination;
  for (let column = end; column < lastColumn; column++) {
    const top = base + 2 * column * stride;
    const bottom = top + 2 * lastRow;
    for (let k = from; k < pivots; k++) {
      const re = heap[top + 2 * k];
      const im = heap[top + 2 * k + 1];
      if (re === 0 && im === 0) continue;
      let multiplier = base + 2 * (k * stride + k + 1);
      for (let at = top + 2 * (k + 1); at < bottom; at += 2, multiplier += 2) {
        const a = heap[multiplier];
        const b = heap[multiplier + 1];
        heap[at] -= a * re - b * im;
        heap[at + 1] -= a * im + b * re;
      }
    }
  }
}

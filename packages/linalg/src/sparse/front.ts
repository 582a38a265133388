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
  /** Numbers per element: 2 for complex elements, 1 for real ones. */
  readonly parts: 1 | 2;
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
function findPivot(front: Front, k: number, { threshold, smallest }: PivotRule): number {
  const { heap, parts, rows, summed } = front;
  const top = elementAt(front, 0, k);
  const modulus = (at: number) => (parts === 1 ? Math.abs(heap[at]) : Math.abs(heap[at]) + Math.abs(heap[at + 1]));
  let pivot = -1;
  let largest = 0;
  for (let i = k; i < summed; i++) {
    const size = modulus(top + parts * i);
    if (size > largest) {
      pivot = i;
      largest = size;
    }
  }
  if (rows.length === summed) return pivot < 0 && smallest > 0 ? k : pivot;
  if (largest < smallest) return -1;
  for (let i = summed; i < rows.length; i++) if (threshold * modulus(top + parts * i) > largest) return -1;
  return pivot;
}

function elementAt({ base, parts, stride }: Front, row: number, column: number): number {
  return base + parts * (column * stride + row);
}

/** Exchanges rows in the panel only; the rest of the front follows in {@link updateOutside}. */
function swapRows(front: Front, [k, pivot]: readonly [number, number], panel: Range): void {
  const { rows } = front;
  front.exchanges[k] = pivot;
  if (pivot === k) return;
  const row = rows[k];
  rows[k] = rows[pivot];
  rows[pivot] = row;
  exchangeRows(front, [k, k + 1], panel);
}

function swapColumns(front: Front, first: number, second: number): void {
  if (first === second) return;
  const { heap, parts, rows, columns } = front;
  [columns[first], columns[second]] = [columns[second], columns[first]];
  const [a, b] = [elementAt(front, 0, first), elementAt(front, 0, second)];
  for (let k = 0; k < parts * rows.length; k++) {
    const value = heap[a + k];
    heap[a + k] = heap[b + k];
    heap[b + k] = value;
  }
}

function replacePivot(front: Front, k: number, { smallest }: PivotRule): boolean {
  const { heap, parts } = front;
  const at = elementAt(front, k, k);
  if (Math.abs(heap[at]) + (parts === 1 ? 0 : Math.abs(heap[at + 1])) >= smallest) return false;
  heap[at] = smallest;
  if (parts === 2) heap[at + 1] = 0;
  return true;
}

/** Divides the column below the pivot by the pivot. */
function divideColumn(front: Front, k: number): void {
  const { heap, parts, rows } = front;
  const [pivot, end] = [elementAt(front, k, k), elementAt(front, rows.length, k)];
  if (parts === 2) return divideComplexColumn(heap, pivot, end);
  const divisor = heap[pivot];
  for (let at = pivot + 1; at < end; at++) heap[at] /= divisor;
}

/** Smith's division keeps tiny and huge pivots in range. */
function divideComplexColumn(heap: Float64Array, pivot: number, end: number): void {
  const re = heap[pivot];
  const im = heap[pivot + 1];
  const realLarger = Math.abs(re) >= Math.abs(im);
  const ratio = realLarger ? im / re : re / im;
  const denominator = realLarger ? re + im * ratio : im + re * ratio;
  for (let at = pivot + 2; at < end; at += 2) {
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
  const { kernels, parts, rows, columns } = front;
  const [below, right, depth] = [rows.length - pivots, columns.length - end, pivots - from];
  const small = below * right * depth < SMALL_PRODUCT;
  exchangeRows(front, [from, pivots], [0, from]);
  exchangeRows(front, [from, pivots], [end, columns.length]);
  subtractMultipliers(front, { from, pivots, end, lastColumn: columns.length, lastRow: small ? rows.length : pivots });
  if (small) return;
  // The front is column-major and the kernel's result row-major: it computes the transposed update, U^T L^T.
  const stride = parts * front.stride;
  const upper = elementAt(front, from, end);
  const lower = elementAt(front, pivots, from);
  const target = elementAt(front, pivots, end);
  const product = parts === 1 ? kernels.realProduct : kernels.complexProduct;
  product(right, below, depth, upper, stride, parts, lower, stride, parts, target, stride, SUBTRACT);
}

type Range = readonly [from: number, to: number];

/** Applies the row exchanges of the pivots to a range of columns. */
function exchangeRows(front: Front, [from, to]: Range, [first, last]: Range): void {
  const { heap, parts, exchanges } = front;
  for (let k = from; k < to; k++) {
    if (exchanges[k] === k) continue;
    const step = parts * front.stride;
    const end = elementAt(front, k, last);
    const apart = parts * (exchanges[k] - k);
    for (let at = elementAt(front, k, first); at < end; at += step) {
      for (let part = at; part < at + parts; part++) {
        const value = heap[part];
        heap[part] = heap[part + apart];
        heap[part + apart] = value;
      }
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

/** Forward substitution in a range of columns, down to `lastRow`: one outer product for every pivot. */
function subtractMultipliers(front: Front, { from, pivots, end, lastColumn, lastRow }: Elimination): void {
  const { kernels, parts } = front;
  const stride = parts * front.stride;
  const outerProduct = parts === 1 ? kernels.subtractRealOuterProduct : kernels.subtractOuterProduct;
  for (let k = from; k < pivots; k++) {
    const row = elementAt(front, k, end);
    outerProduct(lastColumn - end, lastRow - k - 1, row + parts, stride, row, stride, elementAt(front, k + 1, k));
  }
}

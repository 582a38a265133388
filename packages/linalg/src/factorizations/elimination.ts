import type { Arena } from "../kernels/arena.js";
import { SUBTRACT } from "../kernels/kernels.js";

/** Blocks of up to this many columns are eliminated entry by entry; larger ones are halved onto the matrix product. */
const PANEL = 16;

/** A matrix on an arena's heap: row i begins at double `at + i * stride`. */
export interface HeapMatrix {
  readonly at: number;
  readonly stride: number;
}

/**
 * Gaussian elimination and triangular solves on an arena's heap, real (numbers of one double) or complex (of two).
 *
 * Everything is recursive by halves, so that nearly all the work is one large matrix product. Source: S. Toledo, SIAM J.
 * Matrix Anal. Appl. 18, 1065 (1997).
 */
export interface Elimination {
  /**
   * P a = L U in place for an n x n matrix, in columns `first` to `first + count` - 1 when those before are done; returns the
   * index of their first zero pivot or -1.
   */
  factor(a: HeapMatrix, n: number, columns: ColumnRange): number;
  /** b (n x columns) <- L^-1 b with the unit lower triangle of `a`. */
  solveLower(a: HeapMatrix, n: number, b: HeapMatrix, columns: number): void;
  /** b (n x columns) <- U^-1 b with the upper triangle of `a`. */
  solveUpper(a: HeapMatrix, n: number, b: HeapMatrix, columns: number): void;
}

/** Columns of a matrix under elimination. */
interface ColumnRange {
  readonly first: number;
  readonly count: number;
  /** Row that was exchanged with row k when it became a pivot. */
  readonly exchanges: Int32Array;
}

/** Numbers at equal distances on a heap. */
interface Numbers {
  readonly at: number;
  readonly step: number;
  readonly count: number;
}

/** {@link Elimination} for numbers of `width` doubles on `arena`. */
export function elimination({ heap, kernels }: Arena, width: 1 | 2): Elimination {
  const product = width === 2 ? kernels.complexProduct : kernels.realProduct;
  const subtractOuter = width === 2 ? kernels.subtractOuterProduct : kernels.subtractRealOuterProduct;
  const divide = width === 2 ? divideByComplex : divideReal;
  const block = ({ at, stride }: HeapMatrix, row: number, column: number): HeapMatrix => ({
    at: at + row * stride + width * column,
    stride,
  });

  /** c (m x n) -= a (m x depth) b. */
  function subtractProduct([m, n, depth]: readonly number[], a: HeapMatrix, b: HeapMatrix, c: HeapMatrix): void {
    product(m, n, depth, a.at, a.stride, width, b.at, b.stride, width, c.at, c.stride, SUBTRACT);
  }

  function factor(a: HeapMatrix, n: number, { first: start, count: total, exchanges }: ColumnRange): number {
    let zeroPivot = -1;
    const descend = (first: number, count: number): void => {
      if (count <= PANEL) {
        const zero = factorPanel(a, n, { first, count, exchanges });
        if (zeroPivot < 0) zeroPivot = zero;
        return;
      }
      const half = splitPoint(count);
      const rest = count - half;
      const middle = first + half;
      descend(first, half);
      solveLower(block(a, first, first), half, block(a, first, middle), rest);
      const below = block(a, middle, middle);
      subtractProduct([n - middle, rest, half], block(a, middle, first), block(a, first, middle), below);
      descend(middle, rest);
    };
    if (start > 0) {
      const own = block(a, 0, start);
      solveLower(a, start, own, total);
      subtractProduct([n - start, total, start], block(a, start, 0), own, block(a, start, start));
    }
    descend(start, total);
    return zeroPivot;
  }

  /** Elimination restricted to `count` columns, all rows below `first`; whole rows are exchanged. */
  function factorPanel(a: HeapMatrix, n: number, { first, count, exchanges }: ColumnRange): number {
    let zeroPivot = -1;
    for (let k = first; k < first + count; k++) {
      const pivot = largestInColumn(a, n, k);
      exchanges[k] = pivot;
      if (pivot !== k) exchangeRows(a, n, k, pivot);
      const top = a.at + k * (a.stride + width);
      if (heap[top] === 0 && (width === 1 || heap[top + 1] === 0)) {
        if (zeroPivot < 0) zeroPivot = k;
        continue;
      }
      const [below, right] = [n - k - 1, first + count - k - 1];
      divide(heap, top, { at: top + a.stride, step: a.stride, count: below });
      subtractOuter(below, right, top + a.stride + width, a.stride, top + a.stride, a.stride, top + width);
    }
    return zeroPivot;
  }

  function largestInColumn(a: HeapMatrix, n: number, k: number): number {
    let pivot = k;
    let largest = -1;
    for (let i = k, p = a.at + k * (a.stride + width); i < n; i++, p += a.stride) {
      const size = width === 1 ? Math.abs(heap[p]) : Math.abs(heap[p]) + Math.abs(heap[p + 1]);
      if (size > largest) [pivot, largest] = [i, size];
    }
    return pivot;
  }

  function exchangeRows({ at, stride }: HeapMatrix, n: number, i: number, j: number): void {
    const [first, second] = [at + i * stride, at + j * stride];
    for (let k = 0; k < width * n; k++) {
      const value = heap[first + k];
      heap[first + k] = heap[second + k];
      heap[second + k] = value;
    }
  }

  function solveLower(a: HeapMatrix, n: number, b: HeapMatrix, columns: number): void {
    if (n > PANEL) {
      const half = splitPoint(n);
      const below = block(b, half, 0);
      solveLower(a, half, b, columns);
      subtractProduct([n - half, columns, half], block(a, half, 0), b, below);
      return solveLower(block(a, half, half), n - half, below, columns);
    }
    for (let k = 0; k + 1 < n; k++) {
      const row = b.at + k * b.stride;
      const column = a.at + (k + 1) * a.stride + width * k;
      subtractOuter(n - k - 1, columns, row + b.stride, b.stride, column, a.stride, row);
    }
  }

  function solveUpper(a: HeapMatrix, n: number, b: HeapMatrix, columns: number): void {
    if (n > PANEL) {
      const half = splitPoint(n);
      const below = block(b, half, 0);
      solveUpper(block(a, half, half), n - half, below, columns);
      subtractProduct([half, columns, n - half], block(a, 0, half), below, b);
      return solveUpper(a, half, b, columns);
    }
    for (let k = n - 1; k >= 0; k--) {
      const row = b.at + k * b.stride;
      divide(heap, a.at + k * (a.stride + width), { at: row, step: width, count: columns });
      subtractOuter(k, columns, b.at, b.stride, a.at + width * k, a.stride, row);
    }
  }

  return { factor, solveLower, solveUpper };
}

/** Half of `count`, rounded to the micro-kernel's width. */
function splitPoint(count: number): number {
  return Math.ceil(count / 8) * 4;
}

/** `count` real numbers that are `step` apart, divided by the one at `divisor`. */
function divideReal(heap: Float64Array, divisor: number, { at, step, count }: Numbers): void {
  const value = heap[divisor];
  for (let k = 0, p = at; k < count; k++, p += step) heap[p] /= value;
}

/** The same for complex numbers, by Smith's division with its first half done once; x / x is exactly 1 for real x. */
function divideByComplex(heap: Float64Array, divisor: number, { at, step, count }: Numbers): void {
  const [re, im] = [heap[divisor], heap[divisor + 1]];
  const large = Math.abs(re) >= Math.abs(im) ? re : im;
  const [p, q] = [re / large, im / large];
  const denominator = re * p + im * q;
  for (let k = 0, place = at; k < count; k++, place += step) {
    const x = heap[place];
    const y = heap[place + 1];
    heap[place] = (x * p + y * q) / denominator;
    heap[place + 1] = (y * p - x * q) / denominator;
  }
}

import type { Kernels } from "./kernels.js";

/** The kernels of block elimination in TypeScript. */
export function createPlainBlockKernels(
  heap: Float64Array,
): Pick<Kernels, "realInverse" | "subtractSparseProduct" | "realTranspose"> {
  const integers = new Int32Array(heap.buffer);
  return {
    // Gauss-Jordan elimination with row exchanges, one pivot at a time.
    realInverse(n, a, row, work) {
      const exchanges = work + 8 * n + 8 * row;
      heap[exchanges + n] = Infinity;
      heap[exchanges + n + 1] = 0;
      for (let k = 0; k < n; k++) {
        const pivot = largestBelow(heap, { n, a, row, k });
        const size = Math.abs(heap[a + pivot * row + k]);
        if (!(size > 0 && size < Infinity)) return k;
        heap[exchanges + n] = Math.min(heap[exchanges + n], size);
        heap[exchanges + n + 1] = Math.max(heap[exchanges + n + 1], size);
        heap[exchanges + k] = pivot;
        swapRows(heap, a + k * row, a + pivot * row, n);
        eliminate(heap, { n, a, row, k });
      }
      for (let i = 0, p = a; i < n; i++, p += row) {
        for (let k = n - 1; k >= 0; k--) swapRows(heap, p + k, p + heap[exchanges + k], 1);
      }
      return n;
    },
    subtractSparseProduct(rows, width, starts, entries, x, xRow, c, cRow) {
      for (let i = 0; i < rows; i++) {
        for (let p = entries + 2 * heap[starts + i]; p < entries + 2 * heap[starts + i + 1]; p += 2) {
          const value = heap[p + 1];
          for (let j = 0, from = x + integers[2 * p] * xRow, to = c + i * cRow; j < width; j++) {
            heap[to + j] -= value * heap[from + j];
          }
        }
      }
    },
    realTranspose(m, n, a, aRow, b, bRow) {
      for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) heap[b + j * bRow + i] = heap[a + i * aRow + j];
    },
  };
}

interface Pivoting {
  readonly n: number;
  readonly a: number;
  readonly row: number;
  readonly k: number;
}

function largestBelow(heap: Float64Array, { n, a, row, k }: Pivoting): number {
  let pivot = k;
  for (let i = k + 1; i < n; i++) {
    if (Math.abs(heap[a + i * row + k]) > Math.abs(heap[a + pivot * row + k])) pivot = i;
  }
  return pivot;
}

function swapRows(heap: Float64Array, first: number, second: number, count: number): void {
  for (let j = 0; j < count; j++) {
    const value = heap[first + j];
    heap[first + j] = heap[second + j];
    heap[second + j] = value;
  }
}

function eliminate(heap: Float64Array, { n, a, row, k }: Pivoting): void {
  const own = a + k * row;
  const inverse = 1 / heap[own + k];
  heap[own + k] = 1;
  for (let j = 0; j < n; j++) heap[own + j] *= inverse;
  for (let i = 0, p = a; i < n; i++, p += row) {
    if (i === k) continue;
    const factor = heap[p + k];
    heap[p + k] = 0;
    for (let j = 0; j < n; j++) heap[p + j] -= factor * heap[own + j];
  }
}

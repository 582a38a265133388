import { divideComplex } from "../dense/complex-division.js";
import type { Kernels } from "./kernels.js";

type FrontKernels = Pick<
  Kernels,
  | "copyColumns"
  | "addRuns"
  | "substituteForward"
  | "substituteBackward"
  | "substituteComplexForward"
  | "substituteComplexBackward"
>;

/** The kernels of fronts in TypeScript. */
export function createPlainFrontKernels(heap: Float64Array): FrontKernels {
  const subtractMultiple = (n: number, a: number, s: number, x: number) => {
    for (let k = 0; k < n; k++) heap[x + k] -= heap[a + k] * s;
  };
  const subtractComplexMultiple = (n: number, a: number, s: number, x: number) => {
    const re = heap[s];
    const im = heap[s + 1];
    for (let k = 0; k < 2 * n; k += 2) {
      heap[x + k] -= heap[a + k] * re - heap[a + k + 1] * im;
      heap[x + k + 1] -= heap[a + k] * im + heap[a + k + 1] * re;
    }
  };
  return {
    copyColumns(n, m, from, fromStep, to, toStep) {
      for (let j = 0, p = from, q = to; j < m; j++, p += fromStep, q += toStep) heap.copyWithin(q, p, p + n);
    },
    addRuns(m, from, tops, runs, table) {
      for (let j = 0, p = from; j < m; j++) {
        for (let r = 0; r < runs; r++) {
          const to = heap[tops + j] + heap[table + 2 * r];
          for (let k = 0; k < heap[table + 2 * r + 1]; k++, p++) heap[to + k] += heap[p];
        }
      }
    },
    substituteForward(size, pivots, l, x) {
      for (let k = 0; k < pivots; k++) subtractMultiple(size - k - 1, l + k * size + k + 1, heap[x + k], x + k + 1);
    },
    substituteBackward(size, pivots, u, v, x) {
      for (let j = pivots; j < size; j++) subtractMultiple(pivots, v + (j - pivots) * pivots, heap[x + j], x);
      for (let k = pivots - 1; k >= 0; k--) {
        heap[x + k] /= heap[u + k * (size + 1)];
        subtractMultiple(k, u + k * size, heap[x + k], x);
      }
    },
    substituteComplexForward(size, pivots, l, x) {
      for (let k = 0; k < pivots; k++) {
        const below = 2 * (k + 1);
        subtractComplexMultiple(size - k - 1, l + 2 * k * size + below, x + 2 * k, x + below);
      }
    },
    substituteComplexBackward(size, pivots, u, v, x) {
      for (let j = pivots; j < size; j++) {
        subtractComplexMultiple(pivots, v + 2 * (j - pivots) * pivots, x + 2 * j, x);
      }
      for (let k = pivots - 1; k >= 0; k--) {
        const [at, diagonal] = [x + 2 * k, u + 2 * k * (size + 1)];
        [heap[at], heap[at + 1]] = divideComplex(heap[at], heap[at + 1], heap[diagonal], heap[diagonal + 1]);
        subtractComplexMultiple(k, u + 2 * k * size, at, x);
      }
    },
  };
}

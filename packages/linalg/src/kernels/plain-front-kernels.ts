import type { Kernels } from "./kernels.js";

type FrontKernels = Pick<Kernels, "copyColumns" | "addRuns" | "substituteForward" | "substituteBackward">;

/** The kernels of fronts in TypeScript. */
export function createPlainFrontKernels(heap: Float64Array): FrontKernels {
  const subtractMultiple = (n: number, a: number, s: number, x: number) => {
    for (let k = 0; k < n; k++) heap[x + k] -= heap[a + k] * s;
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
  };
}

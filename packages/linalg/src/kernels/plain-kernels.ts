import { CONJUGATE_LEFT, CONJUGATE_RIGHT, type Kernels, SUBTRACT } from "./kernels.js";
import { createPlainBlockKernels } from "./plain-block-kernels.js";

/** Rows of b that are held in cache while they are added to every row of c. */
const DEPTH_BLOCK = 64;

/** The kernels in TypeScript, for engines without WebAssembly SIMD. */
export function createPlainKernels(heap: Float64Array): Kernels {
  const addMultiple: Kernels["addMultiple"] = (n, re, im, x, y) => {
    for (let k = 0; k < 2 * n; k += 2) {
      const u = heap[x + k];
      const v = heap[x + k + 1];
      heap[y + k] += re * u - im * v;
      heap[y + k + 1] += re * v + im * u;
    }
  };
  return {
    ...createPlainBlockKernels(heap),
    addMultiple,
    complexProduct(m, n, depth, a, aRow, aColumn, b, bRow, bColumn, c, cRow, flags) {
      const sign = flags & SUBTRACT ? -1 : 1;
      const signLeft = flags & CONJUGATE_LEFT ? -sign : sign;
      const signRight = flags & CONJUGATE_RIGHT ? -1 : 1;
      for (let start = 0; start < depth; start += DEPTH_BLOCK) {
        const end = Math.min(start + DEPTH_BLOCK, depth);
        for (let i = 0; i < m; i++) {
          for (let k = start; k < end; k++) {
            const re = sign * heap[a + i * aRow + k * aColumn];
            const im = signLeft * heap[a + i * aRow + k * aColumn + 1];
            for (let j = 0, p = b + k * bRow, q = c + i * cRow; j < n; j++, p += bColumn, q += 2) {
              const u = heap[p];
              const v = signRight * heap[p + 1];
              heap[q] += re * u - im * v;
              heap[q + 1] += re * v + im * u;
            }
          }
        }
      }
    },
    realProduct(m, n, depth, a, aRow, aColumn, b, bRow, bColumn, c, cRow, flags) {
      const sign = flags & SUBTRACT ? -1 : 1;
      for (let start = 0; start < depth; start += DEPTH_BLOCK) {
        const end = Math.min(start + DEPTH_BLOCK, depth);
        for (let i = 0; i < m; i++) {
          for (let k = start; k < end; k++) {
            const factor = sign * heap[a + i * aRow + k * aColumn];
            for (let j = 0, p = b + k * bRow, q = c + i * cRow; j < n; j++, p += bColumn, q++) {
              heap[q] += factor * heap[p];
            }
          }
        }
      }
    },
    matrixVector(m, n, a, aRow, x, y) {
      for (let i = 0; i < m; i++) {
        let re = 0;
        let im = 0;
        for (let p = a + i * aRow, q = x; q < x + 2 * n; p += 2, q += 2) {
          re += heap[p] * heap[q] - heap[p + 1] * heap[q + 1];
          im += heap[p] * heap[q + 1] + heap[p + 1] * heap[q];
        }
        heap[y + 2 * i] = re;
        heap[y + 2 * i + 1] = im;
      }
    },
    vectorMatrix(m, n, a, aRow, x, y) {
      heap.fill(0, y, y + 2 * n);
      for (let i = 0; i < m; i++) addMultiple(n, heap[x + 2 * i], heap[x + 2 * i + 1], a + i * aRow, y);
    },
    subtractOuterProduct(m, n, a, aRow, x, xStep, y) {
      for (let i = 0, p = x; i < m; i++, p += xStep) addMultiple(n, -heap[p], -heap[p + 1], y, a + i * aRow);
    },
    subtractRealOuterProduct(m, n, a, aRow, x, xStep, y) {
      for (let i = 0, row = a; i < m; i++, row += aRow) {
        const factor = heap[x + i * xStep];
        for (let j = 0; j < n; j++) heap[row + j] -= factor * heap[y + j];
      }
    },
  };
}

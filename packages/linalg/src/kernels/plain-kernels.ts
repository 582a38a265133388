import { CONJUGATE_LEFT, CONJUGATE_RIGHT, type Kernels, SUBTRACT } from "./kernels.js";
import { createPlainBlockKernels } from "./plain-block-kernels.js";
import { createPlainFrontKernels } from "./plain-front-kernels.js";
import { createPlainSparseKernels } from "./plain-sparse-kernels.js";

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
    ...createPlainFrontKernels(heap),
    ...createPlainSparseKernels(heap),
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
    hermitianMatrixVector(n, a, aRow, x, y) {
      heap.fill(0, y, y + 2 * n);
      for (let i = 0, row = a; i < n; i++, row += aRow) {
        const xRe = heap[x + 2 * i];
        const xIm = heap[x + 2 * i + 1];
        let re = heap[row + 2 * i] * xRe;
        let im = heap[row + 2 * i] * xIm;
        for (let j = 0; j < 2 * i; j += 2) {
          const u = heap[row + j];
          const v = heap[row + j + 1];
          re += u * heap[x + j] - v * heap[x + j + 1];
          im += u * heap[x + j + 1] + v * heap[x + j];
          heap[y + j] += u * xRe + v * xIm;
          heap[y + j + 1] += u * xIm - v * xRe;
        }
        heap[y + 2 * i] += re;
        heap[y + 2 * i + 1] += im;
      }
    },
    subtractHermitianRankTwo(n, a, aRow, v, w) {
      for (let i = 0, row = a; i < n; i++, row += aRow) {
        const vRe = heap[v + 2 * i];
        const vIm = heap[v + 2 * i + 1];
        const wRe = heap[w + 2 * i];
        const wIm = heap[w + 2 * i + 1];
        for (let j = 0; j <= 2 * i; j += 2) {
          const [x, y, p, q] = [heap[v + j], heap[v + j + 1], heap[w + j], heap[w + j + 1]];
          heap[row + j] -= vRe * p + vIm * q + wRe * x + wIm * y;
          heap[row + j + 1] -= vIm * p - vRe * q + wIm * x - wRe * y;
        }
      }
    },
    rotateRealRows(count, columns, a, aRow, pairs) {
      for (let k = 0, row = a; k < count; k++, row += aRow) {
        const c = heap[pairs + 2 * k];
        const s = heap[pairs + 2 * k + 1];
        for (let j = row; j < row + columns; j++) {
          const x = heap[j];
          const y = heap[j + aRow];
          heap[j] = c * x + s * y;
          heap[j + aRow] = c * y - s * x;
        }
      }
    },
    rotateRows(columns, x, y, rotation) {
      const [c, re, im] = heap.subarray(rotation, rotation + 3);
      for (let j = 0; j < 2 * columns; j += 2) {
        rotatePair(heap, x + j, y + j, c, re, im);
      }
    },
    rotateColumns(rows, count, delay, a, aRow, rotations) {
      for (let r = 0; r < rows; r++) {
        for (let k = Math.max(0, r - delay); k < count; k++) {
          const p = a + r * aRow + 2 * k;
          const rotation = rotations + 4 * k;
          rotatePair(heap, p, p + 2, heap[rotation], heap[rotation + 1], -heap[rotation + 2]);
        }
      }
    },
  };
}

/** The complex numbers at p and q <- (c x + s y, c y - conj(s) x). */
function rotatePair(heap: Float64Array, p: number, q: number, c: number, re: number, im: number): void {
  const x = heap[p];
  const y = heap[p + 1];
  const u = heap[q];
  const v = heap[q + 1];
  heap[p] = c * x + re * u - im * v;
  heap[p + 1] = c * y + re * v + im * u;
  heap[q] = c * u - re * x - im * y;
  heap[q + 1] = c * v - re * y + im * x;
}

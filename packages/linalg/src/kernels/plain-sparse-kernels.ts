import type { Kernels } from "./kernels.js";

/** The kernels of sparse matrices in TypeScript. */
export function createPlainSparseKernels(heap: Float64Array): Pick<Kernels, "sparseMatrixVector" | "sparseProduct"> {
  const integers = new Int32Array(heap.buffer);
  return {
    sparseMatrixVector(a, x, y) {
      const { rows, starts, columns, values } = locate(integers, a);
      for (let row = 0; row < rows; row++) {
        let re = 0;
        let im = 0;
        for (let k = integers[starts + row]; k < integers[starts + row + 1]; k++) {
          const at = x + 2 * integers[columns + k];
          const value = values + 2 * k;
          re += heap[value] * heap[at] - heap[value + 1] * heap[at + 1];
          im += heap[value] * heap[at + 1] + heap[value + 1] * heap[at];
        }
        heap[y + 2 * row] = re;
        heap[y + 2 * row + 1] = im;
      }
    },
    // Gustavson's algorithm; the columns of every row are sorted.
    sparseProduct(first, end, a, b, work, starts, columns, values) {
      const [left, right] = [locate(integers, a), locate(integers, b)];
      const marks = new Uint8Array(heap.buffer, 8 * (work + 2 * integers[2 * b + 1]), integers[2 * b + 1]);
      let count = 0;
      integers[2 * starts] = 0;
      for (let row = first; row < end; row++) {
        const reached: number[] = [];
        for (let k = integers[left.starts + row]; k < integers[left.starts + row + 1]; k++) {
          const re = heap[left.values + 2 * k];
          const im = heap[left.values + 2 * k + 1];
          const inner = right.starts + integers[left.columns + k];
          for (let l = integers[inner]; l < integers[inner + 1]; l++) {
            const column = integers[right.columns + l];
            if (marks[column] === 0) reached.push(column);
            marks[column] = 1;
            const value = right.values + 2 * l;
            heap[work + 2 * column] += re * heap[value] - im * heap[value + 1];
            heap[work + 2 * column + 1] += re * heap[value + 1] + im * heap[value];
          }
        }
        for (const column of reached.sort((i, j) => i - j)) {
          const sum = work + 2 * column;
          integers[2 * columns + count] = column;
          heap.copyWithin(values + 2 * count, sum, sum + 2);
          heap.fill(0, sum, sum + 2);
          marks[column] = 0;
          count++;
        }
        integers[2 * starts + row - first + 1] = count;
      }
    },
  };
}

/** Where the integers and numbers of a matrix are, whose header is its rows, columns and stored elements. */
function locate(integers: Int32Array, matrix: number) {
  const [rows, , count] = integers.subarray(2 * matrix, 2 * matrix + 3);
  const starts = 2 * matrix + 4;
  const columns = starts + 2 * Math.ceil((rows + 1) / 2);
  return { rows, starts, columns, values: (columns + 2 * Math.ceil(count / 2)) / 2 };
}

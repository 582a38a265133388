import type { ComplexMatrix } from "../dense/complex-matrix.js";
import { assertMatrix, assertSquareShape } from "../dense/validation.js";
import { assertInteger, DimensionMismatchError } from "../errors.js";
import { createArena, kernelKind } from "./arena.js";

/** Products of rows with fixed matrices, in memory that is allocated once; see {@link rowProducts}. */
export interface RowProducts {
  /** The rows to be multiplied, each of 2 n numbers. */
  readonly rows: Float64Array;
  /** Their products, after {@link RowProducts.multiply}. */
  readonly products: Float64Array;
  /** Overwrites the first `count` products by the first `count` rows times the matrix of this index. */
  readonly multiply: (count: number, matrix: number) => void;
}

/**
 * Multiplies up to `capacity` rows at a time with one of several n x n matrices, again and again: what propagates many
 * states at once. Neither copies the matrices each time, as {@link multiply} does, nor checks the rows.
 *
 * Cost: 8 n^2 floating-point operations per row; memory for the matrices and 32 n capacity bytes.
 *
 * @throws {DimensionMismatchError} when the matrices are not square of one order.
 * @throws {MemoryLimitError} when all of it does not fit into 4 GiB.
 *
 * @example
 * ```ts
 * import { matrixFromRows, rowProducts } from "@openqs/linalg";
 * const { rows, products, multiply } = rowProducts([matrixFromRows([[0, 2], [1, 0]])], 1);
 * rows.set([3, 0, 0, 1]);
 * multiply(1, 0);
 * Array.from(products); // => [0, 1, 6, 0]
 * ```
 */
export function rowProducts(matrices: readonly ComplexMatrix[], capacity: number): RowProducts {
  assertInteger("capacity", capacity, { minimum: 1 });
  matrices.forEach((matrix, k) => {
    assertMatrix(`matrices[${k}]`, matrix);
    assertSquareShape(`matrices[${k}]`, matrix);
    if (matrix.rows === matrices[0].rows) return;
    throw new DimensionMismatchError(
      `matrices[${k}] is of order ${matrix.rows}, but the first of ${matrices[0].rows}.`,
    );
  });
  const n = matrices.length === 0 ? 0 : matrices[0].rows;
  const [length, block] = [2 * n * n, 2 * n * capacity];
  const { heap, kernels, start } = createArena(matrices.length * length + 2 * block, kernelKind());
  matrices.forEach(({ data }, k) => heap.set(data, start + k * length));
  const from = start + matrices.length * length;
  const products = heap.subarray(from + block, from + 2 * block);
  const multiply = (count: number, matrix: number) => {
    products.fill(0, 0, 2 * n * count);
    const right = start + matrix * length;
    kernels.complexProduct(count, n, n, from, 2 * n, 2, right, 2 * n, 2, from + block, 2 * n, 0);
  };
  return { rows: heap.subarray(from, from + block), products, multiply };
}

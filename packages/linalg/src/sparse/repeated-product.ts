import { createArena, kernelKind } from "../kernels/arena.js";
import { matrixRoom, placeMatrix } from "./heap-matrix.js";
import type { SparseMatrix } from "./sparse-matrix.js";
import { applySparse } from "./sparse-products.js";

/** Overwrites the interleaved `y` with A x, unchecked. */
export type Product = (x: Float64Array, y: Float64Array) => void;

/** Stored elements below which the way of the vectors to the kernels costs more than they save. */
const FEWEST_ELEMENTS = 500;

/** Stored elements above which a product waits for memory, and a copy of the matrix would only take more of it. */
const MOST_ELEMENTS = 2 ** 22;

/** Products with one matrix, again and again: the matrix is copied to where the kernels reach it on first use. */
export function repeatedProduct(matrix: SparseMatrix): Product {
  const count = matrix.columnIndices.length;
  if (count < FEWEST_ELEMENTS || count > MOST_ELEMENTS || kernelKind() === "typescript") {
    return (x, y) => applySparse(matrix, x, y);
  }
  let product: Product | undefined;
  return (x, y) => {
    product ??= productOnHeap(matrix);
    product(x, y);
  };
}

function productOnHeap(matrix: SparseMatrix): Product {
  const [xRoom, yRoom] = [2 * matrix.columns, 2 * matrix.rows];
  const { heap, kernels, start } = createArena(matrixRoom(matrix) + xRoom + yRoom, kernelKind());
  const xPlace = start + matrixRoom(matrix);
  const yPlace = xPlace + xRoom;
  const result = heap.subarray(yPlace, yPlace + yRoom);
  placeMatrix(heap, start, matrix);
  return (x, y) => {
    heap.set(x, xPlace);
    kernels.sparseMatrixVector(start, xPlace, yPlace);
    y.set(result);
  };
}

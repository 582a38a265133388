import type { Arena } from "../kernels/arena.js";
import type { HeapMatrix } from "./elimination.js";

/** Copies the first `count` complex elements of the column at `column` to consecutive places. */
export function loadColumn(heap: Float64Array, { at, stride }: HeapMatrix, count: number, to: number): void {
  for (let i = 0, p = at, q = to; i < count; i++, p += stride, q += 2) {
    heap[q] = heap[p];
    heap[q + 1] = heap[p + 1];
  }
}

/** Copies `count` consecutive complex elements to the column at `column`. */
export function storeColumn(heap: Float64Array, from: number, { at, stride }: HeapMatrix, count: number): void {
  for (let i = 0, p = from, q = at; i < count; i++, p += 2, q += stride) {
    heap[q] = heap[p];
    heap[q + 1] = heap[p + 1];
  }
}

/** H = 1 - tau v v^dagger with v at `vector`, and the matrix that it is applied to. */
export interface Reflection {
  readonly vector: number;
  readonly tau: number;
  readonly c: HeapMatrix;
  readonly rows: number;
  readonly columns: number;
  /** Room for one row (from the left) or one column (from the right) of `c`. */
  readonly work: number;
}

/** c <- H c = c - v (tau v^dagger c). */
export function reflectFromLeft({ heap, kernels }: Arena, reflection: Reflection): void {
  const { vector, tau, c, rows, columns, work } = reflection;
  if (tau === 0 || columns === 0) return;
  conjugateInPlace(heap, vector, rows);
  kernels.vectorMatrix(rows, columns, c.at, c.stride, vector, work);
  conjugateInPlace(heap, vector, rows);
  for (let j = work; j < work + 2 * columns; j++) heap[j] *= tau;
  kernels.subtractOuterProduct(rows, columns, c.at, c.stride, vector, 2, work);
}

/** c <- c H = c - (tau c v) v^dagger. */
export function reflectFromRight({ heap, kernels }: Arena, reflection: Reflection): void {
  const { vector, tau, c, rows, columns, work } = reflection;
  if (tau === 0 || rows === 0) return;
  kernels.matrixVector(rows, columns, c.at, c.stride, vector, work);
  for (let i = work; i < work + 2 * rows; i++) heap[i] *= tau;
  conjugateInPlace(heap, vector, columns);
  kernels.subtractOuterProduct(rows, columns, c.at, c.stride, work, 2, vector);
  conjugateInPlace(heap, vector, columns);
}

/** The complex conjugate of `count` consecutive elements. */
export function conjugateInPlace(heap: Float64Array, at: number, count: number): void {
  for (let k = at + 1; k < at + 2 * count; k += 2) heap[k] = -heap[k];
}

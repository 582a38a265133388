import { SingularMatrixError } from "../errors.js";
import { type Arena, withArena } from "../kernels/arena.js";
import type { RealSparseBlock } from "./block-tridiagonal.js";

/** The inverse of a Schur complement of a block elimination. */
export interface BlockInverse {
  readonly order: number;
  /** Distance of two rows in `data`: the order rounded up to a multiple of 4, the rest being zero. */
  readonly row: number;
  readonly data: Float64Array;
  /** Moduli of the smallest and the largest pivot met. */
  readonly smallestPivot: number;
  readonly largestPivot: number;
}

/** The blocks that meet at one step: S = diagonal - upper above^-1 lower. */
export interface SchurStep {
  readonly diagonal: RealSparseBlock;
  /** Absent for the last block. */
  readonly coupling?: {
    readonly upper: RealSparseBlock;
    readonly lower: RealSparseBlock;
    readonly above: BlockInverse;
  };
}

/**
 * Inverse of the Schur complement S = D - U X L for sparse D, U, L and the inverse X of the Schur complement above.
 *
 * Cost: 2 n^3 flops for the inverse of order n by Gauss-Jordan elimination with partial pivoting, and n^2 per stored
 * entry of a row for the products.
 *
 * @throws {SingularMatrixError} when a pivot is exactly zero.
 */
export function invertSchurComplement({ diagonal, coupling }: SchurStep): BlockInverse {
  const order = diagonal.rows;
  const row = paddedWidth(order);
  return withArena(roomFor(diagonal, coupling), (arena) => {
    const { heap, kernels, start } = arena;
    const transposed = start + order * row;
    const free = transposed + order * row;
    heap.fill(0, start, free);
    scatterTransposed(heap, { to: transposed, row }, diagonal);
    if (coupling !== undefined) subtractCoupling(arena, { to: transposed, row, free }, coupling);
    kernels.realTranspose(order, order, transposed, row, start, row);
    const pivot = kernels.realInverse(order, start, row, free);
    if (pivot !== order) {
      throw new SingularMatrixError(`a block of order ${order} is singular: pivot ${pivot} vanishes.`, pivot);
    }
    const pivots = free + 9 * order + 8 * row;
    return {
      order,
      row,
      data: heap.slice(start, start + order * row),
      smallestPivot: heap[pivots],
      largestPivot: heap[pivots + 1],
    };
  });
}

function paddedWidth(order: number): number {
  return 4 * Math.ceil(order / 4);
}

function roomFor(diagonal: RealSparseBlock, coupling: SchurStep["coupling"]): number {
  const order = diagonal.rows;
  const row = paddedWidth(order);
  const elimination = 9 * order + 8 * row + 2;
  if (coupling === undefined) return 2 * order * row + elimination;
  const { upper, lower, above } = coupling;
  const entries = 2 * Math.max(upper.values.length, lower.values.length) + order + 1;
  const products = above.order * above.row + order * above.row + above.order * row + entries;
  return 2 * order * row + Math.max(products, elimination);
}

function scatterTransposed(heap: Float64Array, { to, row }: { to: number; row: number }, block: RealSparseBlock): void {
  const { rows, rowStarts, columnIndices, values } = block;
  for (let i = 0; i < rows; i++) {
    for (let p = rowStarts[i]; p < rowStarts[i + 1]; p++) heap[to + columnIndices[p] * row + i] += values[p];
  }
}

/** Subtracts (U X L)^T = L^T (U X)^T from the transposed Schur complement; both products run along dense rows. */
function subtractCoupling(
  { heap, kernels }: Arena,
  { to, row, free }: { to: number; row: number; free: number },
  { upper, lower, above }: NonNullable<SchurStep["coupling"]>,
): void {
  const order = upper.rows;
  const product = free + above.data.length;
  const productTransposed = product + order * above.row;
  const starts = productTransposed + above.order * row;
  const entries = starts + order + 1;
  heap.set(above.data, free);
  heap.fill(0, product, starts);
  writeRows(heap, { starts, entries, sign: -1 }, upper);
  kernels.subtractSparseProduct(order, above.row, starts, entries, free, above.row, product, above.row);
  kernels.realTranspose(order, above.order, product, above.row, productTransposed, row);
  writeColumns(heap, { starts, entries }, lower);
  kernels.subtractSparseProduct(order, row, starts, entries, productTransposed, row, to, row);
}

function writeRows(
  heap: Float64Array,
  { starts, entries, sign }: { starts: number; entries: number; sign: 1 | -1 },
  { rows, rowStarts, columnIndices, values }: RealSparseBlock,
): void {
  const integers = new Int32Array(heap.buffer);
  for (let i = 0; i <= rows; i++) heap[starts + i] = rowStarts[i];
  for (let p = 0, at = entries; p < rowStarts[rows]; p++, at += 2) {
    integers[2 * at] = columnIndices[p];
    heap[at + 1] = sign * values[p];
  }
}

/** Writes the transpose of the block by rows. */
function writeColumns(
  heap: Float64Array,
  { starts, entries }: { starts: number; entries: number },
  { rows, columns, rowStarts, columnIndices, values }: RealSparseBlock,
): void {
  const integers = new Int32Array(heap.buffer);
  heap.fill(0, starts, starts + columns + 1);
  for (let p = 0; p < rowStarts[rows]; p++) heap[starts + columnIndices[p] + 1]++;
  for (let c = 0; c < columns; c++) heap[starts + c + 1] += heap[starts + c];
  const next = heap.slice(starts, starts + columns);
  for (let i = 0; i < rows; i++) {
    for (let p = rowStarts[i]; p < rowStarts[i + 1]; p++) {
      const at = entries + 2 * next[columnIndices[p]]++;
      integers[2 * at] = i;
      heap[at + 1] = values[p];
    }
  }
}

/** The product of an inverse with a vector. */
export function applyInverse({ order, row, data }: BlockInverse, vector: Float64Array): Float64Array {
  const product = new Float64Array(order);
  for (let i = 0; i < order; i++) {
    let sum = 0;
    for (let j = 0, p = i * row; j < order; j++, p++) sum += data[p] * vector[j];
    product[i] = sum;
  }
  return product;
}

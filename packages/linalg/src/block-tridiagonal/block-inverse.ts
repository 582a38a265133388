import { SingularMatrixError } from "../errors.js";
import type { Arena } from "../kernels/arena.js";
import type { RealSparseBlock } from "./block-tridiagonal.js";

/** The inverse of a Schur complement of a block elimination. */
export interface BlockInverse {
  /** Order of the block. */
  readonly order: number;
  /** Distance of two rows in `data`: the order rounded up to a multiple of 4, the rest being zero. */
  readonly row: number;
  /** The real inverse, row by row, `row` numbers each. */
  readonly data: Float64Array;
  /** Moduli of the smallest and the largest pivot met. */
  readonly smallestPivot: number;
  /** Modulus of the largest pivot met. */
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

/** Where in an arena a Schur complement is formed and inverted; sizes are those of the largest block. */
export interface EliminationSpace {
  readonly arena: Arena;
  readonly integers: Int32Array;
  /** Two places for inverses: of the step at hand and of the one before. */
  readonly inverses: readonly [number, number];
  readonly transposed: number;
  readonly product: number;
  readonly productTransposed: number;
  /** Row starts and entries of a sparse block, as the kernel wants them. */
  readonly starts: number;
  readonly entries: number;
  readonly elimination: number;
  /** Where the next entry of each row of a transposed block goes. */
  readonly next: Int32Array;
}

/** Order of a block, rounded up to the kernels' multiple of 4. */
export function paddedWidth(order: number): number {
  return 4 * Math.ceil(order / 4);
}

/** Doubles that an {@link eliminationSpace} for blocks up to an order takes. */
export function eliminationRoom(order: number): number {
  const row = paddedWidth(order);
  return 5 * row * row + 2 * order * order + 10 * order + 8 * row + 3;
}

/** Lays out an arena of {@link eliminationRoom} doubles. */
export function eliminationSpace(arena: Arena, order: number): EliminationSpace {
  const row = paddedWidth(order);
  const [first, square] = [arena.start, row * row];
  const starts = first + 5 * square;
  const entries = starts + order + 1;
  return {
    arena,
    integers: new Int32Array(arena.heap.buffer),
    inverses: [first, first + square],
    transposed: first + 2 * square,
    product: first + 3 * square,
    productTransposed: first + 4 * square,
    starts,
    entries,
    elimination: entries + 2 * order * order,
    next: new Int32Array(order + 1),
  };
}

/**
 * Inverse of the Schur complement S = D - U X L for sparse D, U, L and the inverse X of the Schur complement above. The
 * inverse's data are a part of the arena: the place `into`, where X must not be.
 *
 * Cost: 2 n^3 flops for the inverse of order n by Gauss-Jordan elimination with partial pivoting, and n^2 per stored
 * entry of a row for the products.
 *
 * @throws {SingularMatrixError} when a pivot is exactly zero.
 */
export function invertSchurComplement(
  space: EliminationSpace,
  into: number,
  { diagonal, coupling }: SchurStep,
): BlockInverse {
  const { heap, kernels } = space.arena;
  const { transposed, elimination } = space;
  const order = diagonal.rows;
  const row = paddedWidth(order);
  heap.fill(0, transposed, transposed + order * row);
  scatterTransposed(heap, { to: transposed, row }, diagonal);
  if (coupling !== undefined) subtractCoupling(space, row, coupling);
  heap.fill(0, into, into + order * row);
  kernels.realTranspose(order, order, transposed, row, into, row);
  const pivot = kernels.realInverse(order, into, row, elimination);
  if (pivot !== order) {
    throw new SingularMatrixError(`a block of order ${order} is singular: pivot ${pivot} vanishes.`, pivot);
  }
  const pivots = elimination + 9 * order + 8 * row;
  return {
    order,
    row,
    data: heap.subarray(into, into + order * row),
    smallestPivot: heap[pivots],
    largestPivot: heap[pivots + 1],
  };
}

function scatterTransposed(heap: Float64Array, { to, row }: { to: number; row: number }, block: RealSparseBlock): void {
  const { rows, rowStarts, columnIndices, values } = block;
  for (let i = 0; i < rows; i++) {
    for (let p = rowStarts[i]; p < rowStarts[i + 1]; p++) heap[to + columnIndices[p] * row + i] += values[p];
  }
}

/** Subtracts (U X L)^T = L^T (U X)^T from the transposed Schur complement; both products run along dense rows. */
function subtractCoupling(
  space: EliminationSpace,
  row: number,
  { upper, lower, above }: NonNullable<SchurStep["coupling"]>,
): void {
  const { heap, kernels } = space.arena;
  const { transposed, product, productTransposed, starts, entries } = space;
  const order = upper.rows;
  const x = above.data.byteOffset / Float64Array.BYTES_PER_ELEMENT;
  heap.fill(0, product, product + order * above.row);
  heap.fill(0, productTransposed, productTransposed + above.order * row);
  writeRows(space, upper);
  kernels.subtractSparseProduct(order, above.row, starts, entries, x, above.row, product, above.row);
  kernels.realTranspose(order, above.order, product, above.row, productTransposed, row);
  writeColumns(space, lower);
  kernels.subtractSparseProduct(order, row, starts, entries, productTransposed, row, transposed, row);
}

/** Writes the negative of the block by rows. */
function writeRows(
  { arena: { heap }, integers, starts, entries }: EliminationSpace,
  { rows, rowStarts, columnIndices, values }: RealSparseBlock,
): void {
  for (let i = 0; i <= rows; i++) heap[starts + i] = rowStarts[i];
  for (let p = 0, at = entries; p < rowStarts[rows]; p++, at += 2) {
    integers[2 * at] = columnIndices[p];
    heap[at + 1] = -values[p];
  }
}

/** Writes the transpose of the block by rows. */
function writeColumns(
  { arena: { heap }, integers, starts, entries, next }: EliminationSpace,
  { rows, columns, rowStarts, columnIndices, values }: RealSparseBlock,
): void {
  next.fill(0, 0, columns);
  for (let p = 0; p < rowStarts[rows]; p++) next[columnIndices[p]]++;
  for (let c = 0, start = 0; c <= columns; c++) {
    heap[starts + c] = start;
    [next[c], start] = [start, start + next[c]];
  }
  for (let i = 0; i < rows; i++) {
    for (let p = rowStarts[i]; p < rowStarts[i + 1]; p++) {
      const at = entries + 2 * next[columnIndices[p]]++;
      integers[2 * at] = i;
      heap[at + 1] = values[p];
    }
  }
}

/** target = inverse * vector; four rows at a time, whose sums do not wait for each other. */
export function applyInverse({ order, row, data }: BlockInverse, vector: Float64Array, target: Float64Array): void {
  let i = 0;
  for (; i + 3 < order; i += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let j = 0, p = i * row; j < order; j++, p++) {
      const value = vector[j];
      a += data[p] * value;
      b += data[p + row] * value;
      c += data[p + 2 * row] * value;
      d += data[p + 3 * row] * value;
    }
    target[i] = a;
    target[i + 1] = b;
    target[i + 2] = c;
    target[i + 3] = d;
  }
  for (; i < order; i++) {
    let sum = 0;
    for (let j = 0, p = i * row; j < order; j++, p++) sum += data[p] * vector[j];
    target[i] = sum;
  }
}

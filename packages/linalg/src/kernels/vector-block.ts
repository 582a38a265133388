import type { Complex, ComplexMatrix } from "../dense/complex-matrix.js";
import type { Steps } from "../steps.js";
import { type Arena, arenaKind } from "./arena.js";
import { borrowArena, returnArena } from "./lent-arena.js";

/** Vectors of one length, one after the other where the kernels reach them; it grows as more of them are asked for. */
export interface VectorBlock {
  /** Numbers of each vector. */
  readonly length: number;
  /** Vectors that there is room for. */
  capacity: number;
  arena: Arena;
}

/** Numbers of every vector that are combined at once, so that all of them stay in cache. */
const STRIP = 512;

/** Lends `work` a block with room for so many vectors at first; their contents are arbitrary. */
export function* withVectorBlock<Result>(
  length: number,
  capacity: number,
  work: (block: VectorBlock) => Steps<Result>,
): Steps<Result> {
  const block = { length, capacity, arena: blockArena(length, capacity) };
  try {
    return yield* work(block);
  } finally {
    returnArena(block.arena);
  }
}

function blockArena(length: number, capacity: number): Arena {
  const doubles = workRoom(length, capacity) + capacity * length;
  return borrowArena(doubles, arenaKind(doubles));
}

/** Numbers before the vectors: a vector and its coefficients, or a matrix of coefficients and a strip of every vector. */
function workRoom(length: number, capacity: number): number {
  return 2 * capacity ** 2 + Math.max(length, capacity * STRIP);
}

/** Where vector k begins on the heap. */
export function placeOf({ length, capacity, arena }: VectorBlock, k: number): number {
  return arena.start + workRoom(length, capacity) + k * length;
}

/** Where the coefficients and, behind them, a result have room. */
export function workPlaces({ capacity, arena }: VectorBlock): {
  readonly coefficients: number;
  readonly result: number;
} {
  return { coefficients: arena.start, result: arena.start + 2 * capacity ** 2 };
}

/** Vector k itself, until the block grows; asking for one behind the last makes it grow. */
export function vectorOf(block: VectorBlock, k: number): Float64Array {
  if (k >= block.capacity) grow(block, 2 * k);
  const place = placeOf(block, k);
  return block.arena.heap.subarray(place, place + block.length);
}

function grow(block: VectorBlock, capacity: number): void {
  const [from, before] = [placeOf(block, 0), block.arena];
  const vectors = before.heap.subarray(from, from + block.capacity * block.length);
  block.arena = blockArena(block.length, capacity);
  block.capacity = capacity;
  block.arena.heap.set(vectors, placeOf(block, 0));
  returnArena(before);
}

/** sum_k coefficients_k v_k over the first vectors, in memory of its own. */
export function combination(block: VectorBlock, coefficients: readonly Complex[]): Float64Array {
  const { heap, kernels } = block.arena;
  const work = workPlaces(block);
  coefficients.forEach(({ re, im }, k) => {
    heap[work.coefficients + 2 * k] = re;
    heap[work.coefficients + 2 * k + 1] = im;
  });
  const { length } = block;
  kernels.vectorMatrix(coefficients.length, length / 2, placeOf(block, 0), length, work.coefficients, work.result);
  return heap.slice(work.result, work.result + length);
}

/** Replaces the first vectors by V U with the first `count` columns of a square U of the order of V. */
export function rotateVectors(block: VectorBlock, { rows, data }: ComplexMatrix, count: number): void {
  const { length } = block;
  const { heap, kernels } = block.arena;
  const work = workPlaces(block);
  heap.set(data, work.coefficients);
  for (let first = 0; first < length; first += STRIP) {
    const strip = Math.min(STRIP, length - first);
    const from = placeOf(block, 0) + first;
    heap.fill(0, work.result, work.result + count * strip);
    kernels.complexProduct(
      count,
      strip / 2,
      rows,
      work.coefficients,
      2,
      2 * rows,
      from,
      length,
      2,
      work.result,
      strip,
      0,
    );
    for (let k = 0; k < count; k++) {
      const at = work.result + k * strip;
      heap.copyWithin(from + k * length, at, at + strip);
    }
  }
}

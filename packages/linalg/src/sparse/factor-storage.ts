import { type Arena, createArena, kernelKind } from "../kernels/arena.js";
import type { FrontFactors } from "./front-factors.js";

/** Room for factors in one piece, as far as the prediction goes; that of real ones lies on a heap with kernels. */
export interface FactorStorage {
  readonly numbers: Float64Array;
  used: number;
}

/** Heaps that hold real factors, by their memory; the end of each is work space for one vector. */
const arenas = new WeakMap<ArrayBufferLike, Arena>();

/** The heap of real factors that nobody needs any more, for the next ones. */
let recycled: Arena | undefined;

/** A heap up to this size is kept; a larger one is left to the garbage collector. */
const KEPT_BYTES = 64 * 2 ** 20;

/** Room for so many numbers of factors whose largest front has `size` rows. */
export function factorStorage(numbers: number, { parts, size }: { parts: 1 | 2; size: number }): FactorStorage {
  if (parts === 2) return { numbers: new Float64Array(numbers), used: 0 };
  const isLarge = recycled !== undefined && recycled.heap.length >= recycled.start + numbers + size;
  const arena = isLarge ? recycled! : createArena(numbers + size, kernelKind());
  if (isLarge) recycled = undefined;
  arenas.set(arena.heap.buffer, arena);
  return { numbers: arena.heap.subarray(arena.start, arena.start + numbers), used: 0 };
}

/** The next numbers of the storage; delayed pivots can need more than was predicted, which is then a piece of its own. */
export function takeRoom(storage: FactorStorage, length: number): Float64Array {
  if (storage.used + length > storage.numbers.length) return new Float64Array(length);
  storage.used += length;
  return storage.numbers.subarray(storage.used - length, storage.used);
}

/** Gives the memory of real factors to the next ones; these must not be used again. */
export function recycleFactors(fronts: readonly FrontFactors[]): void {
  const arena = fronts.length === 0 ? undefined : arenas.get(fronts[0].lower.buffer);
  if (arena !== undefined && arena.heap.byteLength <= KEPT_BYTES) recycled = arena;
}

/** Factors on a heap with kernels, and where a vector can be worked on. */
export interface SubstitutionFactors {
  readonly arena: Arena;
  readonly fronts: readonly FrontFactors[];
  readonly work: number;
}

const copies = new WeakMap<readonly FrontFactors[], SubstitutionFactors>();

/**
 * Real factors where the kernels reach them: as they are, or, when they did not fit into their storage or come from another
 * thread, copied once.
 */
export function substitutionFactors(fronts: readonly FrontFactors[]): SubstitutionFactors {
  const known = copies.get(fronts);
  if (known !== undefined) return known;
  const arena = fronts.length === 0 ? undefined : arenas.get(fronts[0].lower.buffer);
  const isTogether = arena !== undefined && fronts.every(({ lower }) => lower.buffer === arena.heap.buffer);
  const factors = isTogether ? { arena, fronts, work: arena.heap.length - largestFront(fronts) } : copied(fronts);
  copies.set(fronts, factors);
  return factors;
}

function copied(fronts: readonly FrontFactors[]): SubstitutionFactors {
  const total = fronts.reduce((sum, { lower, upper }) => sum + lower.length + upper.length, 0);
  const size = largestFront(fronts);
  const storage = factorStorage(total, { parts: 1, size });
  const arena = arenas.get(storage.numbers.buffer) as Arena;
  const moved = (part: Float64Array) => {
    const copy = takeRoom(storage, part.length);
    copy.set(part);
    return copy;
  };
  const together = fronts.map((front) => ({ ...front, lower: moved(front.lower), upper: moved(front.upper) }));
  return { arena, fronts: together, work: arena.heap.length - size };
}

function largestFront(fronts: readonly FrontFactors[]): number {
  return fronts.reduce((most, { rows }) => Math.max(most, rows.length), 0);
}

import { type Arena, arenaKind, createArena } from "../kernels/arena.js";
import type { FrontFactors } from "./front-factors.js";

/** Room for factors in one piece, as far as the prediction goes; that of real ones lies on a heap with kernels. */
export interface FactorStorage {
  readonly numbers: Float64Array;
  used: number;
}

/** Heaps that hold factors, by their memory; the end of each is work space for one front's part of a vector. */
const arenas = new WeakMap<ArrayBufferLike, Arena>();

/** The heap of factors that nobody needs any more, for the next ones. */
let recycled: Arena | undefined;

/** A heap up to this size is kept; a larger one is left to the garbage collector. */
const KEPT_BYTES = 64 * 2 ** 20;

/** Room for so many numbers of factors whose largest front works on `work` numbers of a vector. */
export function factorStorage(numbers: number, work: number): FactorStorage {
  const isLarge = recycled !== undefined && recycled.heap.length >= recycled.start + numbers + work;
  const arena = isLarge ? recycled! : createArena(numbers + work, arenaKind(numbers + work));
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

/** Gives the memory of factors to the next ones; these must not be used again. */
export function recycleFactors(fronts: readonly FrontFactors[]): void {
  const arena = fronts.length === 0 ? undefined : arenas.get(fronts[0].lower.buffer);
  if (arena !== undefined && arena.heap.byteLength <= KEPT_BYTES) recycled = arena;
}

/** Factors on a heap with kernels, and where a front's part of a vector can be worked on. */
export interface SubstitutionFactors {
  readonly arena: Arena;
  readonly fronts: readonly FrontFactors[];
  readonly work: number;
}

const copies = new WeakMap<readonly FrontFactors[], SubstitutionFactors>();

/**
 * Factors of `parts` numbers per element where the kernels reach them: as they are, or, when they did not fit into their
 * storage or come from another thread, copied once.
 */
export function substitutionFactors(fronts: readonly FrontFactors[], parts: number): SubstitutionFactors {
  const known = copies.get(fronts);
  if (known !== undefined) return known;
  const arena = fronts.length === 0 ? undefined : arenas.get(fronts[0].lower.buffer);
  const isTogether = arena !== undefined && fronts.every(({ lower }) => lower.buffer === arena.heap.buffer);
  const room = parts * largestFront(fronts);
  const factors = isTogether ? { arena, fronts, work: arena.heap.length - room } : copied(fronts, room);
  copies.set(fronts, factors);
  return factors;
}

function copied(fronts: readonly FrontFactors[], room: number): SubstitutionFactors {
  const total = fronts.reduce((sum, { lower, upper }) => sum + lower.length + upper.length, 0);
  const storage = factorStorage(total, room);
  const arena = arenas.get(storage.numbers.buffer) as Arena;
  const moved = (part: Float64Array) => {
    const copy = takeRoom(storage, part.length);
    copy.set(part);
    return copy;
  };
  const together = fronts.map((front) => ({ ...front, lower: moved(front.lower), upper: moved(front.upper) }));
  return { arena, fronts: together, work: arena.heap.length - room };
}

function largestFront(fronts: readonly FrontFactors[]): number {
  return fronts.reduce((most, { rows }) => Math.max(most, rows.length), 0);
}

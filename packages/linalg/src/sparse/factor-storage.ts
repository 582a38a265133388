import { type Arena, arenaOf } from "../kernels/arena.js";
import { returnArena, takeArena, withArena } from "../kernels/lent-arena.js";
import type { FrontFactors } from "./front-factors.js";

/** Room for factors in one piece, as far as the prediction goes. */
export interface FactorStorage {
  readonly numbers: Float64Array;
  used: number;
}

/**
 * Room for so many numbers of factors. Those that are lent lie on a heap with kernels that is used again, together with
 * `work` numbers of a vector for the largest front. Those that are kept do not: the fresh memory of a heap costs more
 * than some substitutions, for which the fronts are brought to another heap.
 */
export function factorStorage(numbers: number, { lent, work }: { lent: boolean; work: number }): FactorStorage {
  if (!lent) return { numbers: new Float64Array(numbers), used: 0 };
  const { heap, start } = takeArena(numbers + work);
  return { numbers: heap.subarray(start, start + numbers), used: 0 };
}

/** The next numbers of the storage; delayed pivots can need more than was predicted, which is then a piece of its own. */
export function takeRoom(storage: FactorStorage, length: number): Float64Array {
  if (storage.used + length > storage.numbers.length) return new Float64Array(length);
  storage.used += length;
  return storage.numbers.subarray(storage.used - length, storage.used);
}

/** Gives the memory of lent factors to others; these must not be used again. */
export function recycleFactors(fronts: readonly FrontFactors[]): void {
  const arena = fronts.length === 0 ? undefined : arenaOf(fronts[0].lower);
  if (arena !== undefined) returnArena(arena);
}

/** Factors where the kernels reach them. */
export interface HeapFactors {
  readonly arena: Arena;
  /** Where a front's part of a vector has room. */
  readonly work: number;
  /** Where the factors of a front begin, until the next front is asked for. */
  readonly locate: (front: FrontFactors) => FactorPlaces;
}

/** Where the two parts of the factors of a front begin. */
interface FactorPlaces {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Lends `use` the factors, of `parts` numbers per element, on a heap: their own, or, when they are kept or did
 * not fit into their storage, one that they are copied to front by front.
 */
export function withFactors(fronts: readonly FrontFactors[], parts: number, use: (factors: HeapFactors) => void): void {
  const vector = parts * fronts.reduce((most, { rows }) => Math.max(most, rows.length), 0);
  const home = commonArena(fronts);
  if (home !== undefined) {
    const locate = ({ lower, upper }: FrontFactors) => ({ lower: offsetOf(lower), upper: offsetOf(upper) });
    return use({ arena: home, work: home.heap.length - vector, locate });
  }
  const largest = fronts.reduce((most, { lower, upper }) => Math.max(most, lower.length + upper.length), 0);
  withArena(vector + largest, (arena) => {
    const start = arena.start + vector;
    const locate = ({ lower, upper }: FrontFactors) => {
      arena.heap.set(lower, start);
      arena.heap.set(upper, start + lower.length);
      return { lower: start, upper: start + lower.length };
    };
    use({ arena, work: arena.start, locate });
  });
}

function commonArena(fronts: readonly FrontFactors[]): Arena | undefined {
  const arena = fronts.length === 0 ? undefined : arenaOf(fronts[0].lower);
  return fronts.every(({ lower }) => lower.buffer === arena?.heap.buffer) ? arena : undefined;
}

/** Where an array begins on its heap. */
function offsetOf({ byteOffset }: Float64Array): number {
  return byteOffset / Float64Array.BYTES_PER_ELEMENT;
}

import type { Steps } from "../steps.js";
import { type Arena, arenaKind, createArena, type KernelKind, kernelKind } from "./arena.js";

/** Arenas that nobody uses, the smallest first: a new one costs as much as a small problem. */
const kept: Arena[] = [];

/** As many are kept as algorithms call each other, and no more bytes of them. */
const KEPT_ARENAS = 4;
const KEPT_BYTES = 128 * 2 ** 20;

/** Sizes are multiples of this, so that a slightly larger request finds room too. */
const DOUBLES_STEP = 2 ** 17;

/**
 * Lends `work` an arena with room for `doubles` numbers beyond `start`; their contents are arbitrary.
 *
 * @throws {MemoryLimitError} when the heap would exceed 4 GiB.
 */
export function withArena<Result>(doubles: number, work: (arena: Arena) => Result, kind = kernelKind()): Result {
  const arena = borrowArena(doubles, kind);
  try {
    return work(arena);
  } finally {
    returnArena(arena);
  }
}

/** {@link withArena} for work in steps. */
export function* withArenaSteps<Result>(doubles: number, work: (arena: Arena) => Steps<Result>): Steps<Result> {
  const arena = borrowArena(doubles, kernelKind());
  try {
    return yield* work(arena);
  } finally {
    returnArena(arena);
  }
}

/** An arena for good, of which not most would be wasted; {@link returnArena} takes it back all the same. */
export function takeArena(doubles: number): Arena {
  const kind = arenaKind(doubles);
  const found = findArena(doubles, kind);
  const fits = found >= 0 && kept[found].heap.length <= kept[found].start + 2 * doubles + DOUBLES_STEP;
  return fits ? kept.splice(found, 1)[0] : createArena(doubles, kind);
}

/** While an arena is out nobody else may have it: an algorithm may call another one, or wait between two steps. */
export function borrowArena(doubles: number, kind: KernelKind): Arena {
  const found = findArena(doubles, kind);
  return found < 0 ? createArena(roundedUp(doubles), kind) : kept.splice(found, 1)[0];
}

/** The smallest one with room. */
function findArena(doubles: number, kind: KernelKind): number {
  return kept.findIndex((arena) => arena.kind === kind && arena.heap.length >= arena.start + doubles);
}

/** Room for a few more numbers, where all of them can still be addressed. */
function roundedUp(doubles: number): number {
  const rounded = DOUBLES_STEP * Math.ceil(doubles / DOUBLES_STEP);
  return arenaKind(rounded) === kernelKind() ? rounded : doubles;
}

/** Takes an arena back; what it held is lost. */
export function returnArena(arena: Arena): void {
  const larger = kept.findIndex(({ heap }) => heap.length >= arena.heap.length);
  kept.splice(larger < 0 ? kept.length : larger, 0, arena);
  if (kept.length > KEPT_ARENAS) kept.shift();
  while (keptBytes() > KEPT_BYTES) kept.pop();
}

function keptBytes(): number {
  return kept.reduce((sum, { heap }) => sum + heap.byteLength, 0);
}

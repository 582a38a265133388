import { assertInteger } from "@openqs/linalg";
import { MAXIMUM_SPINS } from "../model.js";

/** One block of fixed total spin j = size / 2 - 1 / 2 in the vector of within-j elements. */
export interface LadderBlock {
  /** 2j. */
  readonly twiceSpin: number;
  /** Position of its first element; element (a, b), m = j - a, m' = j - b, is at `offset + a + b (2j + 1)`. */
  readonly offset: number;
}

/**
 * The blocks j = N/2, N/2 - 1, ..., of permutation-symmetric states of N spins 1/2. Elements between different j vanish
 * for such states and are not stored: sum (2j + 1)^2 = (N + 1)(N + 2)(N + 3) / 6 elements in all.
 *
 * @throws {InvalidArgumentError} when N is not a positive integer.
 */
export function ladderBlocks(spins: number): { readonly blocks: readonly LadderBlock[]; readonly size: number } {
  assertInteger("spins", spins, { minimum: 1, maximum: MAXIMUM_SPINS });
  const blocks: LadderBlock[] = [];
  let size = 0;
  for (let twiceSpin = spins; twiceSpin >= 0; twiceSpin -= 2) {
    blocks.push({ twiceSpin, offset: size });
    size += (twiceSpin + 1) ** 2;
  }
  return { blocks, size };
}

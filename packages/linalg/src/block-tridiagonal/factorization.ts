import { DimensionMismatchError } from "../errors.js";
import type { Arena } from "../kernels/arena.js";
import { withArena, withArenaSteps } from "../kernels/lent-arena.js";
import type { Steps } from "../steps.js";
import {
  applyInverse,
  type BlockInverse,
  eliminationRoom,
  eliminationSpace,
  invertSchurComplement,
  paddedWidth,
} from "./block-inverse.js";
import { type BlockTridiagonalMatrix, blockVector, subtractBlockProduct } from "./block-tridiagonal.js";

/** Options of {@link factorBlockTridiagonalSteps}. */
export interface FactorBlockTridiagonalOptions {
  /**
   * How many leading blocks keep their factors; default all. The rest is eliminated and forgotten, which is enough to
   * solve for the leading blocks when the right-hand side vanishes beyond them, in the memory of two blocks.
   */
  readonly keptBlocks?: number;
  /**
   * Of the blocks that keep their factors, store only every so many; default 1. The others are eliminated again when a
   * solve passes them, which trades time for memory.
   */
  readonly storedEvery?: number;
  /**
   * Where the stored factors go when it is long enough, {@link blockTridiagonalStorage} doubles; they replace those of an
   * earlier factorization that was given the same array. Default: a new array.
   */
  readonly storage?: Float64Array;
}

/** The elimination of a {@link BlockTridiagonalMatrix} from its last block to its first. */
export interface BlockTridiagonalFactorization {
  /** What was factored; refinement asks it for its blocks again. */
  readonly matrix: BlockTridiagonalMatrix;
  /** How many leading blocks can be solved for. */
  readonly keptBlocks: number;
  /** Inverse of the Schur complement S_k of a kept block; where it is not stored, valid until the next but a few. */
  inverse(k: number): BlockInverse;
  /** Moduli of the smallest and the largest pivot of all blocks; a quotient at rounding level is a null vector. */
  readonly smallestPivot: number;
  /** Modulus of the largest pivot of all blocks. */
  readonly largestPivot: number;
}

/** How many doubles the stored factors of a matrix take. */
export function blockTridiagonalStorage(
  matrix: Pick<BlockTridiagonalMatrix, "blockCount" | "blockSize">,
  { keptBlocks = matrix.blockCount, storedEvery = 1 }: FactorBlockTridiagonalOptions = {},
): number {
  let doubles = 0;
  for (let k = 0; k < Math.min(keptBlocks, matrix.blockCount); k += storedEvery) {
    doubles += matrix.blockSize(k) * paddedWidth(matrix.blockSize(k));
  }
  return doubles;
}

/**
 * Eliminates a block-tridiagonal matrix from its last block to its first: S_K = D_K and
 * S_k = D_k - U_k S_{k+1}^-1 L_{k+1} (a matrix continued fraction).
 *
 * Cost: 2 n^3 flops per block of order n (the off-diagonal blocks count as sparse), memory n^2 per stored block.
 *
 * @throws {SingularMatrixError} when a Schur complement is exactly singular. Pivoting is within blocks only: a matrix
 * whose leading Schur complements are nearly singular needs another ordering.
 */
export function* factorBlockTridiagonalSteps(
  matrix: BlockTridiagonalMatrix,
  options: FactorBlockTridiagonalOptions = {},
): Steps<BlockTridiagonalFactorization> {
  let order = 0;
  for (let k = 0; k < matrix.blockCount; k++) order = Math.max(order, matrix.blockSize(k));
  return yield* withArenaSteps(eliminationRoom(order), (arena) =>
    eliminateDownwards(matrix, options, { arena, order }),
  );
}

function* eliminateDownwards(
  matrix: BlockTridiagonalMatrix,
  options: FactorBlockTridiagonalOptions,
  { arena, order }: { readonly arena: Arena; readonly order: number },
): Steps<BlockTridiagonalFactorization> {
  const { keptBlocks = matrix.blockCount, storedEvery = 1 } = options;
  const space = eliminationSpace(arena, order);
  const total = matrix.blockCount;
  let free = blockTridiagonalStorage(matrix, options);
  const storage =
    options.storage !== undefined && options.storage.length >= free ? options.storage : new Float64Array(free);
  const stored: BlockInverse[] = [];
  let above: BlockInverse | undefined;
  let [smallestPivot, largestPivot] = [Infinity, 0];
  for (let k = total - 1; k >= 0; k--) {
    above = invertSchurComplement(space, space.inverses[k % 2], schurStep(matrix, k, above));
    smallestPivot = Math.min(smallestPivot, above.smallestPivot);
    largestPivot = Math.max(largestPivot, above.largestPivot);
    if (k < keptBlocks && k % storedEvery === 0) {
      free -= above.data.length;
      const data = storage.subarray(free, free + above.data.length);
      data.set(above.data);
      stored[k / storedEvery] = { ...above, data };
    }
    yield { phase: "eliminating blocks", done: total - k, total };
  }
  const inverse = inverseAccess(matrix, order, { stored, storedEvery });
  return { matrix, keptBlocks: Math.min(keptBlocks, total), inverse, smallestPivot, largestPivot };
}

function schurStep(matrix: BlockTridiagonalMatrix, k: number, above: BlockInverse | undefined) {
  const diagonal = matrix.diagonal(k);
  if (above === undefined) return { diagonal };
  return { diagonal, coupling: { upper: matrix.upper(k), lower: matrix.lower(k + 1), above } };
}

/** The inverses by their blocks: stored ones, or those between two of them, which are made together and kept until others are. */
function inverseAccess(
  matrix: BlockTridiagonalMatrix,
  order: number,
  { stored, storedEvery }: { readonly stored: readonly BlockInverse[]; readonly storedEvery: number },
): (k: number) => BlockInverse {
  let group = -1;
  let between: BlockInverse[] = [];
  return (k) => {
    const wanted = Math.floor(k / storedEvery);
    const position = k - wanted * storedEvery;
    if (position === 0) return stored[wanted];
    if (wanted !== group) {
      const range = { first: wanted * storedEvery + 1, end: Math.min((wanted + 1) * storedEvery, matrix.blockCount) };
      between = eliminateAgain(matrix, order, { ...range, above: stored[wanted + 1] });
      group = wanted;
    }
    return between[position - 1];
  };
}

/** The inverses of the blocks from `first` to `end - 1`, from the one of the block `end`. */
function eliminateAgain(
  matrix: BlockTridiagonalMatrix,
  order: number,
  { first, end, above }: { readonly first: number; readonly end: number; readonly above: BlockInverse | undefined },
): BlockInverse[] {
  return withArena(eliminationRoom(order), (arena) => {
    const space = eliminationSpace(arena, order);
    const inverses: BlockInverse[] = [];
    let last: BlockInverse | undefined;
    if (end < matrix.blockCount && above !== undefined) {
      last = {
        ...above,
        data: arena.heap.subarray(space.inverses[end % 2], space.inverses[end % 2] + above.data.length),
      };
      last.data.set(above.data);
    }
    for (let k = end - 1; k >= first; k--) {
      last = invertSchurComplement(space, space.inverses[k % 2], schurStep(matrix, k, last));
      inverses[k - first] = { ...last, data: last.data.slice() };
    }
    return inverses;
  });
}

/**
 * Solves the factorized system for one right-hand side, given and returned block by block.
 *
 * With all blocks kept this is x = A^-1 b. With fewer, `rightHandSide` names the kept blocks only (it must vanish
 * beyond them) and the kept blocks of x are returned.
 *
 * @throws {DimensionMismatchError} when the right-hand side does not have one block per kept block, each of its size.
 */
export function solveBlockTridiagonal(
  factorization: BlockTridiagonalFactorization,
  rightHandSide: readonly Float64Array[],
): Float64Array[] {
  const { matrix, keptBlocks } = factorization;
  checkRightHandSide(factorization, rightHandSide);
  const solution = blockVector({ blockCount: keptBlocks, blockSize: (k) => matrix.blockSize(k) });
  const widest = solution.reduce((width, block) => Math.max(width, block.length), 0);
  const [sum, product] = [new Float64Array(widest), new Float64Array(widest)];
  let vanishes = true;
  for (let k = keptBlocks - 1; k >= 0; k--) {
    sum.set(rightHandSide[k]);
    if (!vanishes) subtractBlockProduct(matrix.upper(k), solution[k + 1], sum);
    vanishes &&= rightHandSide[k].every((value) => value === 0);
    if (!vanishes) applyInverse(factorization.inverse(k), sum, solution[k]);
  }
  for (let k = 1; k < keptBlocks; k++) {
    const own = solution[k];
    sum.fill(0, 0, own.length);
    subtractBlockProduct(matrix.lower(k), solution[k - 1], sum);
    applyInverse(factorization.inverse(k), sum, product);
    for (let i = 0; i < own.length; i++) own[i] += product[i];
  }
  return solution;
}

function checkRightHandSide(
  { matrix, keptBlocks }: BlockTridiagonalFactorization,
  rightHandSide: readonly Float64Array[],
): void {
  if (rightHandSide.length !== keptBlocks) {
    throw new DimensionMismatchError(
      `the right-hand side has ${rightHandSide.length} blocks, but the factorization keeps ${keptBlocks}.`,
    );
  }
  rightHandSide.forEach((block, k) => {
    if (block.length !== matrix.blockSize(k)) {
      throw new DimensionMismatchError(
        `block ${k} of the right-hand side has ${block.length} entries, but needs ${matrix.blockSize(k)}.`,
      );
    }
  });
}

import { DimensionMismatchError } from "../errors.js";
import type { Steps } from "../steps.js";
import { applyInverse, type BlockInverse, invertSchurComplement } from "./block-inverse.js";
import { type BlockTridiagonalMatrix, subtractBlockProduct } from "./block-tridiagonal.js";

/** Options of {@link factorBlockTridiagonal}. */
export interface FactorBlockTridiagonalOptions {
  /**
   * How many leading blocks keep their factors; default all. The rest is eliminated and forgotten, which is enough to
   * solve for the leading blocks when the right-hand side vanishes beyond them, in the memory of two blocks.
   */
  readonly keptBlocks?: number;
}

/** The elimination of a {@link BlockTridiagonalMatrix} from its last block to its first. */
export interface BlockTridiagonalFactorization {
  readonly matrix: BlockTridiagonalMatrix;
  /** Inverses of the Schur complements S_k of the kept blocks. */
  readonly inverses: readonly BlockInverse[];
  /** Moduli of the smallest and the largest pivot of all blocks; a quotient at rounding level is a null vector. */
  readonly smallestPivot: number;
  readonly largestPivot: number;
}

/**
 * Eliminates a block-tridiagonal matrix from its last block to its first: S_K = D_K and
 * S_k = D_k - U_k S_{k+1}^-1 L_{k+1} (a matrix continued fraction).
 *
 * Cost: 2 n^3 flops per block of order n (the off-diagonal blocks count as sparse), memory n^2 per kept block.
 *
 * @throws {SingularMatrixError} when a Schur complement is exactly singular. Pivoting is within blocks only: a matrix
 * whose leading Schur complements are nearly singular needs another ordering.
 */
export function* factorBlockTridiagonal(
  matrix: BlockTridiagonalMatrix,
  options: FactorBlockTridiagonalOptions = {},
): Steps<BlockTridiagonalFactorization> {
  const { keptBlocks = matrix.blockCount } = options;
  const total = matrix.blockCount;
  const inverses = new Array<BlockInverse>(Math.min(keptBlocks, total));
  let above: BlockInverse | undefined;
  let [smallestPivot, largestPivot] = [Infinity, 0];
  for (let k = total - 1; k >= 0; k--) {
    const diagonal = matrix.diagonal(k);
    const coupling = above && { upper: matrix.upper(k), lower: matrix.lower(k + 1), above };
    above = invertSchurComplement(coupling === undefined ? { diagonal } : { diagonal, coupling });
    smallestPivot = Math.min(smallestPivot, above.smallestPivot);
    largestPivot = Math.max(largestPivot, above.largestPivot);
    if (k < keptBlocks) inverses[k] = above;
    yield { phase: "eliminating blocks", done: total - k, total };
  }
  return { matrix, inverses, smallestPivot, largestPivot };
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
  const { matrix, inverses } = factorization;
  checkRightHandSide(factorization, rightHandSide);
  const solution: Float64Array[] = rightHandSide.map((block) => block.slice());
  let vanishes = true;
  for (let k = inverses.length - 1; k >= 0; k--) {
    if (!vanishes) subtractBlockProduct(matrix.upper(k), solution[k + 1], solution[k]);
    vanishes &&= solution[k].every((value) => value === 0);
    if (!vanishes) solution[k] = applyInverse(inverses[k], solution[k]);
  }
  for (let k = 1; k < inverses.length; k++) {
    const correction = new Float64Array(solution[k].length);
    subtractBlockProduct(matrix.lower(k), solution[k - 1], correction);
    applyInverse(inverses[k], correction).forEach((value, i) => (solution[k][i] += value));
  }
  return solution;
}

function checkRightHandSide(
  { matrix, inverses }: BlockTridiagonalFactorization,
  rightHandSide: readonly Float64Array[],
): void {
  if (rightHandSide.length !== inverses.length) {
    throw new DimensionMismatchError(
      `the right-hand side has ${rightHandSide.length} blocks, but the factorization keeps ${inverses.length}.`,
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

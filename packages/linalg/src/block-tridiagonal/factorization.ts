import { DimensionMismatchError } from "../errors.js";
import type { Steps } from "../steps.js";
import { type BlockTridiagonalMatrix, subtractBlockProduct, toDenseBlock } from "./block-tridiagonal.js";
import { factorRealLu, type RealLu, solveRealLu } from "./real-lu.js";

/** Options of {@link factorBlockTridiagonal}. */
export interface FactorBlockTridiagonalOptions {
  /**
   * How many leading blocks keep their factors; default all. The rest is eliminated and forgotten, which is enough to
   * solve for the leading blocks when the right-hand side vanishes beyond them, in the memory of two blocks.
   */
  readonly keptBlocks?: number;
}

/** The block LU of a {@link BlockTridiagonalMatrix}, eliminated from the last block to the first. */
export interface BlockTridiagonalFactorization {
  readonly matrix: BlockTridiagonalMatrix;
  /** Factors of the Schur complements S_k of the kept blocks. */
  readonly schurComplements: readonly RealLu[];
}

/**
 * Eliminates a block-tridiagonal matrix from its last block to its first: S_K = D_K and
 * S_k = D_k - U_k S_{k+1}^-1 L_{k+1} (a matrix continued fraction).
 *
 * Cost: 8/3 n^3 flops per block of order n (the off-diagonal blocks count as sparse), memory n^2 per kept block.
 *
 * @throws {SingularMatrixError} when a Schur complement is exactly singular. Pivoting is within blocks only: a matrix
 * whose leading Schur complements are nearly singular needs another ordering.
 */
export function* factorBlockTridiagonal(
  matrix: BlockTridiagonalMatrix,
  options: FactorBlockTridiagonalOptions = {},
): Steps<BlockTridiagonalFactorization> {
  const { keptBlocks = matrix.blockCount } = options;
  const schurComplements: RealLu[] = new Array<RealLu>(Math.min(keptBlocks, matrix.blockCount));
  const total = matrix.blockCount;
  let above: RealLu | undefined;
  for (let k = total - 1; k >= 0; k--) {
    const schur = toDenseBlock(matrix.diagonal(k));
    if (above !== undefined) {
      const coupling = toDenseBlock(matrix.lower(k + 1));
      const columns = matrix.blockSize(k);
      solveRealLu(above, coupling, columns);
      subtractBlockProduct(matrix.upper(k), { data: coupling, columns }, schur);
    }
    above = factorRealLu(schur, matrix.blockSize(k));
    if (k < keptBlocks) schurComplements[k] = above;
    yield { phase: "eliminating blocks", done: total - k, total };
  }
  return { matrix, schurComplements };
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
  const { matrix, schurComplements } = factorization;
  const kept = schurComplements.length;
  checkRightHandSide(factorization, rightHandSide);
  const solution = rightHandSide.map((block) => block.slice());
  for (let k = kept - 1; k >= 0; k--) {
    if (k + 1 < kept) subtractBlockProduct(matrix.upper(k), { data: solution[k + 1], columns: 1 }, solution[k]);
    solveRealLu(schurComplements[k], solution[k], 1);
  }
  for (let k = 1; k < kept; k++) {
    const correction = new Float64Array(solution[k].length);
    subtractBlockProduct(matrix.lower(k), { data: solution[k - 1], columns: 1 }, correction);
    solveRealLu(schurComplements[k], correction, 1);
    for (let i = 0; i < correction.length; i++) solution[k][i] += correction[i];
  }
  return solution;
}

function checkRightHandSide(
  { matrix, schurComplements }: BlockTridiagonalFactorization,
  rightHandSide: readonly Float64Array[],
): void {
  if (rightHandSide.length !== schurComplements.length) {
    throw new DimensionMismatchError(
      `the right-hand side has ${rightHandSide.length} blocks, but the factorization keeps ${schurComplements.length}.`,
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

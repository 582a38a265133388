import type { Arena } from "../kernels/arena.js";
import { withArenaSteps } from "../kernels/lent-arena.js";
import type { Steps } from "../steps.js";
import {
  applyInverse,
  type BlockInverse,
  eliminationRoom,
  eliminationSpace,
  invertSchurComplement,
} from "./block-inverse.js";
import { type BlockTridiagonalMatrix, blockVector, subtractBlockProduct } from "./block-tridiagonal.js";

/** The elimination of the leading blocks of a {@link BlockTridiagonalMatrix} from the first one on. */
export interface AscendingFactorization {
  /** What was factored; refinement asks it for its blocks again. */
  readonly matrix: BlockTridiagonalMatrix;
  /** Inverses of the Schur complements T_k of the leading blocks. */
  readonly inverses: readonly BlockInverse[];
}

/**
 * Eliminates the leading `blockCount` blocks from the first to the last: T_0 = D_0 and T_k = D_k - L_k T_{k-1}^-1 U_{k-1}.
 *
 * The factors of fewer blocks are the first of those of more, so that a truncated system can grow: `begun` goes on with an
 * earlier result. The leading principal submatrices may be close to singular where the whole matrix is not; look at the
 * residual, refine, and factor in the other direction with `factorBlockTridiagonalSteps` where that does not help.
 *
 * Cost: 2 n^3 flops per new block of order n, memory n^2 per block.
 *
 * @throws {SingularMatrixError} when a Schur complement is exactly singular.
 */
export function* factorAscendingSteps(
  matrix: BlockTridiagonalMatrix,
  blockCount: number,
  begun?: AscendingFactorization,
): Steps<AscendingFactorization> {
  const inverses = begun?.inverses ?? [];
  let order = 0;
  for (let k = Math.max(0, inverses.length - 1); k < blockCount; k++) order = Math.max(order, matrix.blockSize(k));
  const more = yield* withArenaSteps(eliminationRoom(order), (arena) =>
    eliminateUpwards(matrix, { first: inverses.length, blockCount, below: inverses.at(-1) }, { arena, order }),
  );
  return { matrix, inverses: [...inverses, ...more] };
}

function* eliminateUpwards(
  matrix: BlockTridiagonalMatrix,
  range: { readonly first: number; readonly blockCount: number; readonly below: BlockInverse | undefined },
  { arena, order }: { readonly arena: Arena; readonly order: number },
): Steps<BlockInverse[]> {
  const space = eliminationSpace(arena, order);
  const inverses: BlockInverse[] = [];
  let below: BlockInverse | undefined;
  if (range.below !== undefined) {
    const start = space.inverses[(range.first + 1) % 2];
    below = { ...range.below, data: arena.heap.subarray(start, start + range.below.data.length) };
    below.data.set(range.below.data);
  }
  for (let k = range.first; k < range.blockCount; k++) {
    const diagonal = matrix.diagonal(k);
    const coupling = below && { upper: matrix.lower(k), lower: matrix.upper(k - 1), above: below };
    const into = space.inverses[k % 2];
    below = invertSchurComplement(space, into, coupling === undefined ? { diagonal } : { diagonal, coupling });
    inverses.push({ ...below, data: below.data.slice() });
    yield { phase: "eliminating blocks", done: k + 1, total: range.blockCount };
  }
  return inverses;
}

/** Solves the leading blocks of the system, those beyond left out, for a right-hand side given block by block. */
export function solveAscending(
  factorization: AscendingFactorization,
  rightHandSide: readonly Float64Array[],
): Float64Array[] {
  const solution = substituteForwards(factorization, rightHandSide);
  substituteBack(factorization, solution, 0);
  return solution;
}

/**
 * What the blocks from `blockCount` on contribute to the others: the solution of the system that ends before them, minus the
 * solution of the longer one. Exact but for rounding errors relative to the difference itself.
 */
export function truncationChange(
  factorization: AscendingFactorization,
  rightHandSide: readonly Float64Array[],
  blockCount: number,
): Float64Array[] {
  const { matrix, inverses } = factorization;
  const solution = substituteForwards(factorization, rightHandSide);
  substituteBack(factorization, solution, blockCount);
  const change = blockVector({ blockCount, blockSize: (k) => matrix.blockSize(k) });
  let source = solution[blockCount];
  for (let k = blockCount - 1; k >= 0; k--) {
    const sum = new Float64Array(change[k].length);
    subtractBlockProduct(matrix.upper(k), source, sum);
    // x_k = T_k^-1 (y_k - U_k x_{k+1}): the shorter system has no x_{k+1} at its end, and the changed one before it.
    if (k === blockCount - 1) sum.forEach((value, i) => (sum[i] = -value));
    applyInverse(inverses[k], sum, change[k]);
    source = change[k];
  }
  return change;
}

/** T_k^-1 y_k with y_0 = b_0, y_k = b_k - L_k T_{k-1}^-1 y_{k-1}. */
function substituteForwards(
  { matrix, inverses }: AscendingFactorization,
  rightHandSide: readonly Float64Array[],
): Float64Array[] {
  const result = blockVector({ blockCount: inverses.length, blockSize: (k) => matrix.blockSize(k) });
  const sum = new Float64Array(widest(inverses));
  for (let k = 0; k < inverses.length; k++) {
    sum.set(rightHandSide[k]);
    if (k > 0) subtractBlockProduct(matrix.lower(k), result[k - 1], sum);
    applyInverse(inverses[k], sum, result[k]);
  }
  return result;
}

/** x_k = T_k^-1 y_k - T_k^-1 U_k x_{k+1}, in place, from the last block down to the block `end`. */
function substituteBack(
  { matrix, inverses }: AscendingFactorization,
  solution: readonly Float64Array[],
  end: number,
): void {
  const [sum, product] = [new Float64Array(widest(inverses)), new Float64Array(widest(inverses))];
  for (let k = inverses.length - 2; k >= end; k--) {
    const own = solution[k];
    sum.fill(0, 0, own.length);
    subtractBlockProduct(matrix.upper(k), solution[k + 1], sum);
    applyInverse(inverses[k], sum, product);
    for (let i = 0; i < own.length; i++) own[i] += product[i];
  }
}

function widest(inverses: readonly BlockInverse[]): number {
  return inverses.reduce((width, { order }) => Math.max(width, order), 0);
}

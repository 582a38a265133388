import {
  type BlockTridiagonalMatrix,
  factorBlockTridiagonalSteps,
  MemoryLimitError,
  type RealSparseBlock,
  solveBlockTridiagonal,
  type Steps,
} from "@openqs/linalg";
import { meanFieldDrift } from "../mean-field/drift.js";
import type { CollectiveSpinModel } from "../model.js";

/** (L - shift)^-1 on the real multipoles of one sector, those of shell 1 first. */
export interface ShiftedInverse {
  readonly size: number;
  readonly shift: number;
  /** (L - shift)^-1 x. */
  solve(vector: Float64Array): Float64Array;
}

const DEFAULT_MEMORY_LIMIT = 4 * 2 ** 30;

/**
 * Factorizes L - shift by block elimination: the cost of a steady state.
 *
 * @throws {MemoryLimitError} before it starts, when the factors would not fit.
 */
export function* shiftedInverse(
  matrix: BlockTridiagonalMatrix,
  shift: number,
  memoryLimitBytes: number = DEFAULT_MEMORY_LIMIT,
): Steps<ShiftedInverse> {
  refuseTooLarge(matrix, memoryLimitBytes);
  const factorization = yield* factorBlockTridiagonalSteps(shifted(matrix, shift));
  const starts = blockStarts(matrix);
  const size = starts[matrix.blockCount];
  return {
    size,
    shift,
    solve(vector) {
      const parts = Array.from({ length: matrix.blockCount }, (_, k) => vector.subarray(starts[k], starts[k + 1]));
      const solution = new Float64Array(size);
      solveBlockTridiagonal(factorization, parts).forEach((part, k) => solution.set(part, starts[k]));
      return solution;
    },
  };
}

function refuseTooLarge(matrix: BlockTridiagonalMatrix, limit: number): void {
  let required = 0;
  for (let k = 0; k < matrix.blockCount; k++) required += 8 * matrix.blockSize(k) ** 2;
  if (required <= limit) return;
  const [needed, allowed] = [required, limit].map((bytes) => `${(bytes / 2 ** 30).toPrecision(3)} GiB`);
  throw new MemoryLimitError(
    `the resolvent of the Liouvillian with multipoles up to order ${matrix.blockCount} needs ${needed}, but the limit is ` +
      `${allowed}. Take fewer spins or raise the limit.`,
    required,
    limit,
  );
}

/** A bound on the mean-field frequencies of a model, the scale of its slowest Liouvillian modes. */
export function frequencyScale(model: CollectiveSpinModel): number {
  const { field, matrix } = meanFieldDrift(model);
  return Math.hypot(...field, ...matrix.flat());
}

function blockStarts(matrix: BlockTridiagonalMatrix): number[] {
  const starts = [0];
  for (let k = 0; k < matrix.blockCount; k++) starts.push(starts[k] + matrix.blockSize(k));
  return starts;
}

function shifted(matrix: BlockTridiagonalMatrix, shift: number): BlockTridiagonalMatrix {
  return { ...matrix, diagonal: (block) => minusIdentity(matrix.diagonal(block), shift) };
}

/** The block with one more entry in each row, which is added to what is there. */
function minusIdentity(
  { rows, columns, rowStarts, columnIndices, values }: RealSparseBlock,
  shift: number,
): RealSparseBlock {
  const more = new Int32Array(columnIndices.length + rows);
  const moreValues = new Float64Array(values.length + rows);
  for (let i = 0; i < rows; i++) {
    more.set(columnIndices.subarray(rowStarts[i], rowStarts[i + 1]), rowStarts[i] + i);
    moreValues.set(values.subarray(rowStarts[i], rowStarts[i + 1]), rowStarts[i] + i);
    more[rowStarts[i + 1] + i] = i;
    moreValues[rowStarts[i + 1] + i] = -shift;
  }
  return { rows, columns, rowStarts: rowStarts.map((start, i) => start + i), columnIndices: more, values: moreValues };
}

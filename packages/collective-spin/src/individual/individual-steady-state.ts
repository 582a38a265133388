import {
  type ComplexMatrix,
  connectedComponents,
  DimensionMismatchError,
  SingularMatrixError,
  type SparseMatrix,
  sparseFromTriplets,
  sparseLu,
  sparseLuSolve,
  sparseMultiplyVector,
  trace,
  type Triplet,
  vectorNorm,
  zeros,
  zeroVector,
} from "@openqs/linalg";
import { dickeMoments } from "../dicke/moments.js";
import type { CollectiveSpinModel } from "../model.js";
import type { CollectiveMoments } from "../multipole/moments.js";
import { NonUniqueSteadyStateError } from "../steady-state/errors.js";
import { type IndividualJump, individualLiouvillian } from "./individual-liouvillian.js";
import { ladderBlocks } from "./within-ladders.js";

/** The part of a permutation-symmetric state with one total spin j, summed over its multiplicity. */
export interface TotalSpinBlock {
  /** 2j of the block, from N downwards in steps of 2. */
  readonly twiceSpin: number;
  /** (2j + 1) x (2j + 1), m = j .. -j; its trace is the probability of j. */
  readonly matrix: ComplexMatrix;
}

/** A permutation-symmetric steady state of N spins 1/2. */
export interface IndividualSteadyState {
  /** Of the collective spin, normalized by j = N / 2 as everywhere. */
  readonly moments: CollectiveMoments;
  /** One for each total spin j that occurs. */
  readonly blocks: readonly TotalSpinBlock[];
  /** The evidence: residual and trace of the solution. */
  readonly certificate: {
    /** Norm of L rho on the within-j elements, in the model's unit of frequency. */
    readonly residualNorm: number;
    readonly traceError: number;
  };
}

/**
 * The steady state of a collective-spin model with jumps on every single spin besides, such as spontaneous emission, pumping
 * and dephasing of single atoms; within-j elements only, so that nothing is singular that should not be.
 *
 * Cost: a sparse LU of order (N + 1)(N + 2)(N + 3) / 6, less where a symmetry keeps coherences apart.
 *
 * @throws {InvalidArgumentError} for parameters outside their range, or more than 100 spins.
 * @throws {NonUniqueSteadyStateError} when there is more than one, as for collective processes alone, which conserve j.
 * @throws {MemoryLimitError} before a factorization that would not fit in memory.
 *
 * @example Ten spins that are pumped twice as fast as they decay, each by itself.
 * ```ts
 * import { individualSteadyState } from "@openqs/collective-spin";
 * const none = [[0, 0, 0], [0, 0, 0], [0, 0, 0]] as const;
 * const zero = { re: 0, im: 0 };
 * const emission = { rate: 1, vector: [{ re: 1, im: 0 }, { re: 0, im: -1 }, zero] } as const;
 * const pumping = { rate: 2, vector: [{ re: 1, im: 0 }, { re: 0, im: 1 }, zero] } as const;
 * const { moments } = individualSteadyState({ field: [0, 0, 1], interaction: none, jumps: [] }, 10, [emission, pumping]);
 * moments.Z; // => 0.3333333333
 * ```
 */
export function individualSteadyState(
  model: CollectiveSpinModel,
  spins: number,
  jumps: readonly IndividualJump[],
): IndividualSteadyState {
  const liouvillian = individualLiouvillian(model, spins, jumps);
  const populations = populationIndices(spins);
  const sector = sectorOf(liouvillian, populations, spins);
  const solution = solveWithTrace(
    restrict(liouvillian, sector),
    populations.map((index) => sector.indexOf(index)),
    spins,
  );
  const vector = zeroVector(liouvillian.rows);
  sector.forEach((index, i) => vector.data.set(solution.subarray(2 * i, 2 * i + 2), 2 * index));
  const blocks = totalSpinBlocks(vector.data, spins);
  return {
    moments: totalSpinMoments(blocks, spins),
    blocks,
    certificate: {
      residualNorm: vectorNorm(sparseMultiplyVector(liouvillian, vector)),
      traceError: Math.abs(blocks.reduce((sum, { matrix }) => sum + trace(matrix).re, 0) - 1),
    },
  };
}

function populationIndices(spins: number): number[] {
  return ladderBlocks(spins).blocks.flatMap(({ twiceSpin, offset }) =>
    Array.from({ length: twiceSpin + 1 }, (_, a) => offset + a * (twiceSpin + 2)),
  );
}

/** Indices of the elements that couple to the populations; populations that nothing connects are conserved. */
function sectorOf(liouvillian: SparseMatrix, populations: readonly number[], spins: number): Int32Array {
  const { labels } = connectedComponents(liouvillian);
  const label = labels[populations[0]];
  if (populations.some((index) => labels[index] !== label)) throw new NonUniqueSteadyStateError(spins);
  return Int32Array.from(labels.keys()).filter((index) => labels[index] === label);
}

function restrict({ rowStarts, columnIndices, values, rows }: SparseMatrix, sector: Int32Array): SparseMatrix {
  const position = new Int32Array(rows).fill(-1);
  sector.forEach((index, i) => (position[index] = i));
  const triplets: Triplet[] = [];
  sector.forEach((index, row) => {
    for (let p = rowStarts[index]; p < rowStarts[index + 1]; p++) {
      // Elements that cancelled to zero are stored, but connect nothing.
      if (position[columnIndices[p]] < 0) continue;
      triplets.push([row, position[columnIndices[p]], { re: values[2 * p], im: values[2 * p + 1] }]);
    }
  });
  return sparseFromTriplets({ rows: sector.length, columns: sector.length }, triplets);
}

/** L rho = 0 with the first population's row, which the others imply, replaced by Tr rho = 1. */
function solveWithTrace(matrix: SparseMatrix, populations: readonly number[], spins: number): Float64Array {
  const triplets: Triplet[] = populations.map((column) => [populations[0], column, 1]);
  for (let row = 0; row < matrix.rows; row++) {
    if (row === populations[0]) continue;
    for (let p = matrix.rowStarts[row]; p < matrix.rowStarts[row + 1]; p++) {
      triplets.push([row, matrix.columnIndices[p], { re: matrix.values[2 * p], im: matrix.values[2 * p + 1] }]);
    }
  }
  const rightHandSide = zeroVector(matrix.rows);
  rightHandSide.data[2 * populations[0]] = 1;
  try {
    return sparseLuSolve(sparseLu(sparseFromTriplets(matrix, triplets)), rightHandSide).data;
  } catch (error) {
    if (error instanceof SingularMatrixError) throw new NonUniqueSteadyStateError(spins);
    throw error;
  }
}

/**
 * The blocks of a permutation-symmetric state of N spins 1/2 out of its within-j elements, interleaved complex numbers in the order
 * of `ladderBlocks`, such as `individualLiouvillian` acts on.
 *
 * @throws {DimensionMismatchError} when the elements are not as many as those of N spins.
 */
export function totalSpinBlocks(data: Float64Array, spins: number): TotalSpinBlock[] {
  const { blocks, size: elements } = ladderBlocks(spins);
  if (data.length !== 2 * elements) {
    throw new DimensionMismatchError(
      `${spins} spins have ${elements} elements, of two numbers each, but \`data\` has ${data.length} numbers.`,
    );
  }
  return blocks.map(({ twiceSpin, offset }) => {
    const size = twiceSpin + 1;
    const matrix = zeros(size, size);
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < size; b++) {
        const p = 2 * (offset + a + b * size);
        matrix.data.set(data.subarray(p, p + 2), 2 * (a * size + b));
      }
    }
    return { twiceSpin, matrix };
  });
}

/**
 * The moments of the collective spin of N spins 1/2 in a permutation-symmetric state, normalized by N/2: those of the blocks, each
 * of which acts as 2j spins.
 */
export function totalSpinMoments(blocks: readonly TotalSpinBlock[], spins: number): CollectiveMoments {
  const sum = { spins, X: 0, Y: 0, Z: 0, XX: 0, YY: 0, ZZ: 0, XY: 0, YZ: 0, XZ: 0 };
  for (const { twiceSpin, matrix } of blocks) {
    if (twiceSpin === 0) continue;
    const moments = dickeMoments(matrix);
    const ratio = twiceSpin / spins;
    for (const key of ["X", "Y", "Z"] as const) sum[key] += ratio * moments[key];
    for (const key of ["XX", "YY", "ZZ", "XY", "YZ", "XZ"] as const) sum[key] += ratio ** 2 * moments[key];
  }
  return sum;
}

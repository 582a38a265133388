import {
  analyzeSparseSteps,
  applyRealInverse,
  type ComplexMatrix,
  inverseOperator,
  type RealSparseLu,
  realSparseLuSolve,
  SingularMatrixError,
  sparseLuSteps,
  type SparsePattern,
  type Steps,
  withRealSparseLuSteps,
} from "@openqs/linalg";
import {
  fromHermitianUnknowns,
  hermitianLiouvillian,
  type HermitianUnknowns,
  hermitianUnknowns,
  toHermitianUnknowns,
} from "../superoperators/hermitian-liouvillian.js";
import { elementSet, pairLiouvillian } from "../superoperators/pair-liouvillian.js";
import type { SymmetrySector } from "../symmetry/sectors.js";
import { type LindbladSystem, systemDimension } from "../systems/lindblad-system.js";
import { slowestRate } from "./slowest-rate.js";
import { type RealTraceRowSystem, withRealTraceRow } from "./trace-row.js";

/** A rate below this fraction of the largest element of L is zero to working precision. */
const NULL_RATE = 1e-12;

/** What the direct solution of one sector with trace gives. */
export interface DirectSolution {
  readonly matrix: ComplexMatrix;
  /** Estimated slowest nonzero |eigenvalue| of the sector. */
  readonly rate: number;
}

/** The steady state of one sector, or undefined when it has several: see {@link withTraceSector}. */
export function solveTraceSector(
  system: LindbladSystem,
  sector: SymmetrySector,
  memoryLimitBytes: number,
): Steps<DirectSolution | undefined> {
  return withTraceSector(system, { sector, memoryLimitBytes }, function* ({ steadyState, rate }) {
    yield { phase: "solving for the steady state", done: 0 };
    return { matrix: steadyState(), rate };
  });
}

/** A factored sector with trace that has one steady state. */
export interface FactoredTraceSector {
  /** Estimated slowest nonzero |eigenvalue|. */
  readonly rate: number;
  /** The state with L rho = 0 and Tr rho = 1. */
  readonly steadyState: () => ComplexMatrix;
  /** The X with L X = C and Tr X = 0 for a Hermitian C of the sector, whose trace is taken as zero. */
  readonly pseudoInverse: (source: ComplexMatrix) => ComplexMatrix;
}

/** Which sector is factored, and within which memory. */
interface TraceSectorTask {
  readonly sector: SymmetrySector;
  readonly memoryLimitBytes: number;
}

/**
 * Lends a factored sector to `work`: L with one row replaced by the trace, by sparse LU with refinement; undefined when the
 * sector has a second null vector to working precision, so that no state can be named.
 *
 * The unknowns are those of Hermitian matrices: as many real numbers as the sector has complex ones, and a graph of pairs
 * {(i, j), (j, i)} that is half as large.
 *
 * @throws {MemoryLimitError} when the factors do not fit, before anything is factored.
 */
export function* withTraceSector<Result>(
  system: LindbladSystem,
  { sector, memoryLimitBytes }: TraceSectorTask,
  work: (factored: FactoredTraceSector) => Steps<Result>,
): Steps<Result | undefined> {
  // L commutes with the adjoint, which maps populations to themselves, and so does their sector.
  const unknowns = hermitianUnknowns(elementSet(systemDimension(system), sector.elements)) as HermitianUnknowns;
  const equations = withRealTraceRow(hermitianLiouvillian(system, unknowns), unknowns.populations);
  const analysis = yield* analyzeSparseSteps(equations.matrix, { groups: unknowns.pairs });
  let isFactored = false;
  try {
    return yield* withRealSparseLuSteps(equations.matrix, { analysis, memoryLimitBytes }, function* (factors) {
      isFactored = true;
      const rate = yield* traceSectorRate(factors, equations, unknowns);
      if (rate < NULL_RATE * equations.weight) return undefined;
      return yield* work({ rate, ...solutions(factors, equations, unknowns) });
    });
  } catch (error) {
    // Singular beyond the trace; a solution that is refused later is another matter.
    if (error instanceof SingularMatrixError && !isFactored) return undefined;
    throw error;
  }
}

function traceSectorRate(
  factors: RealSparseLu,
  { row }: RealTraceRowSystem,
  { populations }: HermitianUnknowns,
): Steps<number> {
  return slowestRate({
    length: factors.rows,
    applyInverse: inSteps((x) => applyRealInverse(factors, x)),
    project: (vector) => project(vector, row, populations),
  });
}

function solutions(
  factors: RealSparseLu,
  { row, weight }: RealTraceRowSystem,
  unknowns: HermitianUnknowns,
): Pick<FactoredTraceSector, "steadyState" | "pseudoInverse"> {
  const solve = (right: Float64Array) => fromHermitianUnknowns(realSparseLuSolve(factors, right), unknowns);
  return {
    steadyState: () => {
      const right = new Float64Array(factors.rows);
      right[row] = weight;
      return solve(right);
    },
    pseudoInverse: (source) => {
      const right = toHermitianUnknowns(source, unknowns);
      right[row] = 0;
      return solve(right);
    },
  };
}

/** A^-1 from factors of A for inverse iteration, with a look at the signal before each solve. */
function inSteps(applyInverse: (x: Float64Array) => Float64Array): (x: Float64Array) => Steps<Float64Array> {
  return function* (x) {
    yield { phase: "solving for the slowest mode", done: 0 };
    return applyInverse(x);
  };
}

/** Subtracts the trace, which L never produces, and writes the zero that belongs into the row of the trace. */
function project(vector: Float64Array, row: number, populations: Int32Array): void {
  const mean = populations.reduce((total, k) => total + vector[k], 0) / populations.length;
  for (const k of populations) vector[k] -= mean;
  vector[row] = 0;
}

/** A rate, and whether it is zero to working precision. */
export interface SectorRate {
  readonly rate: number;
  readonly isNull: boolean;
}

/** Estimated slowest |eigenvalue| of a sector without trace, whose Liouvillian is regular unless it has null vectors. */
export function* sectorRate(
  system: LindbladSystem,
  sector: SymmetrySector,
  memoryLimitBytes: number,
): Steps<SectorRate> {
  const elements = elementSet(systemDimension(system), sector.elements);
  const unknowns = hermitianUnknowns(elements);
  const options = { memoryLimitBytes, smallPivots: "replace" } as const;
  if (unknowns === undefined) {
    const matrix = pairLiouvillian(system, elements);
    if (hasEmptyRow(matrix)) return { rate: 0, isNull: true };
    const inverse = inverseOperator(yield* sparseLuSteps(matrix, options));
    const applyInverse = inSteps((x) => {
      const y = new Float64Array(x.length);
      inverse.apply(x, y);
      return y;
    });
    return judged(yield* slowestRate({ length: 2 * matrix.rows, applyInverse }), matrix.values);
  }
  const matrix = hermitianLiouvillian(system, unknowns);
  if (hasEmptyRow(matrix)) return { rate: 0, isNull: true };
  const analysis = yield* analyzeSparseSteps(matrix, { groups: unknowns.pairs });
  const rate = yield* withRealSparseLuSteps(matrix, { analysis, ...options }, (factors) =>
    slowestRate({ length: matrix.rows, applyInverse: inSteps((x) => applyRealInverse(factors, x)) }),
  );
  return judged(rate, matrix.realValues);
}

function judged(rate: number, numbers: Float64Array): SectorRate {
  const largest = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return { rate, isNull: rate < NULL_RATE * largest };
}

function hasEmptyRow({ rows, rowStarts }: SparsePattern): boolean {
  for (let row = 0; row < rows; row++) if (rowStarts[row] === rowStarts[row + 1]) return true;
  return false;
}

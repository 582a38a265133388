import {
  analyzeSparse,
  type ComplexMatrix,
  type ComplexVector,
  SingularMatrixError,
  type SparseLu,
  sparseLuSolve,
  sparseLuSteps,
  type SparseMatrix,
  type Steps,
  zeroVector,
} from "@openqs/linalg";
import { elementSet, pairLiouvillian } from "../superoperators/pair-liouvillian.js";
import { fromSector, populationsOf } from "../symmetry/sector-matrix.js";
import type { SymmetrySector } from "../symmetry/sectors.js";
import { type LindbladSystem, systemDimension } from "../systems/lindblad-system.js";
import { slowestRate } from "./slowest-rate.js";
import { type TraceRowSystem, withTraceRow } from "./trace-row.js";

/** A rate below this fraction of the largest element of L is zero to working precision. */
const NULL_RATE = 1e-12;

/** What the direct solution of one sector with trace gives. */
export interface DirectSolution {
  readonly matrix: ComplexMatrix;
  /** Estimated slowest nonzero |eigenvalue| of the sector. */
  readonly rate: number;
}

/**
 * The steady state of one sector: L rho = 0 with one row replaced by the trace, by sparse LU with refinement;
 * undefined when the sector has a second null vector to working precision, so that no state can be named.
 *
 * @throws {MemoryLimitError} when the factors do not fit, before anything is factored.
 */
export function* solveTraceSector(
  system: LindbladSystem,
  sector: SymmetrySector,
  memoryLimitBytes: number,
): Steps<DirectSolution | undefined> {
  const elements = elementSet(systemDimension(system), sector.elements);
  const populations = populationsOf(elements);
  const equations = withTraceRow(pairLiouvillian(system, elements), populations);
  const factors = yield* factored(equations.matrix, memoryLimitBytes);
  if (factors === undefined) return undefined;
  const right = zeroVector(elements.row.length);
  right.data[2 * equations.row] = equations.weight;
  const rate = slowestRate(factors, { project: (vector) => project(vector, equations, populations) });
  if (rate < NULL_RATE * equations.weight) return undefined;
  return { matrix: fromSector(sparseLuSolve(factors, right), elements), rate };
}

/** The factors, or undefined for a matrix that is singular beyond the trace. */
function* factored(matrix: SparseMatrix, memoryLimitBytes: number): Steps<SparseLu | undefined> {
  const analysis = analyzeSparse(matrix);
  try {
    return yield* sparseLuSteps(matrix, { analysis, memoryLimitBytes });
  } catch (error) {
    if (error instanceof SingularMatrixError) return undefined;
    throw error;
  }
}

/** Subtracts the trace, which L never produces, and writes the zero that belongs into the row of the trace. */
function project(vector: ComplexVector, { row }: TraceRowSystem, populations: Int32Array): void {
  for (const part of [0, 1]) {
    const mean = populations.reduce((total, k) => total + vector.data[2 * k + part], 0) / populations.length;
    for (const k of populations) vector.data[2 * k + part] -= mean;
    vector.data[2 * row + part] = 0;
  }
}

/** Estimated slowest |eigenvalue| of a sector without trace, whose Liouvillian is regular unless it has null vectors. */
export function* sectorRate(
  system: LindbladSystem,
  sector: SymmetrySector,
  memoryLimitBytes: number,
): Steps<{ readonly rate: number; readonly isNull: boolean }> {
  const matrix = pairLiouvillian(system, elementSet(systemDimension(system), sector.elements));
  const largest = matrix.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0 || hasEmptyRow(matrix)) return { rate: 0, isNull: true };
  const factors = yield* sparseLuSteps(matrix, { memoryLimitBytes, smallPivots: "replace" });
  const rate = slowestRate(factors);
  return { rate, isNull: rate < NULL_RATE * largest };
}

function hasEmptyRow({ rows, rowStarts }: SparseMatrix): boolean {
  for (let row = 0; row < rows; row++) if (rowStarts[row] === rowStarts[row + 1]) return true;
  return false;
}

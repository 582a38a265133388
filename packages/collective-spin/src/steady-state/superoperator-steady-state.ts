import {
  bandedAdd,
  type BandedLu,
  bandedLu,
  bandedLuSolve,
  type BandedMatrix,
  bandedZeros,
  type ComplexMatrix,
  type ComplexVector,
  connectedComponents,
  MemoryLimitError,
  NotConvergedError,
  scale,
  type SparseMatrix,
  sparseMultiplyVector,
  trace,
  transpose,
  vectorNorm,
  zeros,
} from "@openqs/linalg";
import { dickeLiouvillian } from "../dicke/liouvillian.js";
import type { CollectiveSpinModel } from "../model.js";
import { NonUniqueSteadyStateError } from "./errors.js";

/** Options of the plain superoperator method. */
export interface SuperoperatorMethod {
  readonly kind: "superoperator";
  /** Refuse to use more memory than this; default 2 GiB. */
  readonly memoryLimitBytes?: number;
}

/** What certifies a steady state that was computed from the superoperator. */
export interface SuperoperatorCertificate {
  /** The route: the sparse superoperator in the Dicke basis. */
  readonly method: "superoperator";
  /** Frobenius norm of L rho, in the model's unit of frequency. */
  readonly residualNorm: number;
  /** |Tr rho - 1|. */
  readonly traceError: number;
  /** Multipoles up to 2j = N: nothing is truncated. */
  readonly truncationOrder: number;
  /** 0, since nothing is cut off. */
  readonly truncationTail: 0;
  /** Number of elements of rho that couple to its trace, of (N+1)^2. */
  readonly sectorSize: number;
}

const DEFAULT_MEMORY_LIMIT = 2 * 1024 ** 3;
const INVERSE_ITERATIONS = 3;

/**
 * Steady state as the null vector of the superoperator in the Dicke basis, found by inverse iteration on its banded LU in
 * the connected component (symmetry sector) of the trace. An independent check of the multipole method: O(N^4) time.
 *
 * @throws {NonUniqueSteadyStateError} when the sector has more than one null vector.
 * @throws {NotConvergedError} where rounding errors decide between parts of the state that hardly exchange.
 * @throws {MemoryLimitError} when the band would not fit.
 */
export function superoperatorSteadyState(
  model: CollectiveSpinModel,
  spins: number,
  method: SuperoperatorMethod,
): { readonly matrix: ComplexMatrix; readonly certificate: SuperoperatorCertificate } {
  refuseTooLarge(spins, method.memoryLimitBytes ?? DEFAULT_MEMORY_LIMIT);
  const liouvillian = dickeLiouvillian(model, spins);
  const sector = sectorOfTrace(liouvillian, spins);
  const restricted = restrict(liouvillian, sector);
  const lu = factored(restricted, spins);
  const vector = nullVector(lu);
  const matrix = normalized(toMatrix(vector, sector, spins));
  assertWellConditioned(uncertainty(restricted, lu, { vector, populations: populationsOf(sector, spins) }), spins);
  // vec() stacks columns, so that the row-major data of the transpose is vec(rho).
  const residual = sparseMultiplyVector(liouvillian, { length: liouvillian.rows, data: transpose(matrix).data });
  return {
    matrix,
    certificate: {
      method: "superoperator",
      residualNorm: vectorNorm(residual),
      traceError: Math.hypot(trace(matrix).re - 1, trace(matrix).im),
      truncationOrder: spins,
      truncationTail: 0,
      sectorSize: sector.length,
    },
  };
}

/** The band holds about (N+1)^2 rows of 3 * 2(N+1) + 1 elements when there is no symmetry. */
function refuseTooLarge(spins: number, limit: number): void {
  const required = 16 * (spins + 1) ** 2 * (6 * (spins + 1) + 1);
  if (required <= limit) return;
  throw new MemoryLimitError(
    `the superoperator of ${spins} spins needs up to ${(required / 1e9).toPrecision(3)} GB, but the limit is ` +
      `${(limit / 1e9).toPrecision(3)} GB. Use the multipole method, or raise \`memoryLimitBytes\`.`,
    required,
    limit,
  );
}

/** Indices, ascending, of the elements that couple to the first population (and so to the trace). */
function sectorOfTrace(liouvillian: SparseMatrix, spins: number): Int32Array {
  const { labels } = connectedComponents(liouvillian);
  for (let row = 0; row <= spins; row++) {
    // Populations that nothing connects are conserved separately.
    if (labels[row * (spins + 2)] !== labels[0]) throw new NonUniqueSteadyStateError(spins);
  }
  const members: number[] = [];
  labels.forEach((label, index) => {
    if (label === labels[0]) members.push(index);
  });
  return Int32Array.from(members);
}

function restrict(matrix: SparseMatrix, sector: Int32Array): BandedMatrix {
  const position = new Int32Array(matrix.rows);
  sector.forEach((index, i) => (position[index] = i));
  let [lower, upper] = [0, 0];
  const visit = (use: (row: number, column: number, entry: number) => void): void =>
    sector.forEach((index, row) => {
      for (let p = matrix.rowStarts[index]; p < matrix.rowStarts[index + 1]; p++) {
        use(row, position[matrix.columnIndices[p]], p);
      }
    });
  visit((row, column) => {
    lower = Math.max(lower, row - column);
    upper = Math.max(upper, column - row);
  });
  const banded = bandedZeros(sector.length, { lower, upper });
  visit((row, column, p) =>
    bandedAdd(banded, [row, column], { re: matrix.values[2 * p], im: matrix.values[2 * p + 1] }),
  );
  return banded;
}

function factored(matrix: BandedMatrix, spins: number): BandedLu {
  const lu = bandedLu(matrix, { smallPivots: "replace" });
  if (lu.replacedPivots > 1) throw new NonUniqueSteadyStateError(spins);
  return lu;
}

function nullVector(lu: BandedLu): ComplexVector {
  let vector = ones(lu.rows);
  for (let iteration = 0; iteration < INVERSE_ITERATIONS; iteration++) vector = unit(bandedLuSolve(lu, vector));
  return vector;
}

/**
 * How far rounding errors of the size eps ||L|| move the null vector: by 1/gap times as much. Inverse iteration without the part
 * along the null vector, whose left partner is the trace, finds the inverse of the gap.
 */
function uncertainty(
  matrix: BandedMatrix,
  lu: BandedLu,
  { vector, populations }: { vector: ComplexVector; populations: Int32Array },
): number {
  let [error, inverseGap] = [traceless(ones(lu.rows), vector, populations), 0];
  for (let iteration = 0; iteration < INVERSE_ITERATIONS && vectorNorm(error) > 0; iteration++) {
    error = traceless(bandedLuSolve(lu, unit(error)), vector, populations);
    inverseGap = vectorNorm(error);
  }
  const largest = matrix.data.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
  return Number.EPSILON * largest * inverseGap;
}

/** A check that is worse than this is none. */
const LARGEST_UNCERTAINTY = 1e-8;

/** @throws {NotConvergedError} where parts of the state exchange so rarely that rounding errors decide between them. */
function assertWellConditioned(found: number, spins: number): void {
  if (found <= LARGEST_UNCERTAINTY) return;
  throw new NotConvergedError(
    `the superoperator determines the steady state of ${spins} spins to ${found.toExponential(1)} only: parts of it exchange so ` +
      "rarely that rounding errors decide between them. Use the multipole method, or evolve an initial state.",
    { iterations: INVERSE_ITERATIONS, residualNorm: found, tolerance: LARGEST_UNCERTAINTY },
  );
}

function ones(length: number): ComplexVector {
  return { length, data: new Float64Array(2 * length).fill(1) };
}

function unit({ length, data }: ComplexVector): ComplexVector {
  const norm = vectorNorm({ length, data });
  return { length, data: data.map((value) => value / norm) };
}

/** What is left of `vector` without its trace times the null vector over its own. */
function traceless(vector: ComplexVector, state: ComplexVector, populations: Int32Array): ComplexVector {
  const [a, b] = [vector, state].map((one) => traceOf(one, populations));
  const modulus = b.re * b.re + b.im * b.im;
  const [re, im] = [(a.re * b.re + a.im * b.im) / modulus, (a.im * b.re - a.re * b.im) / modulus];
  const data = vector.data.map((value, p) => {
    const [x, y] = [state.data[p & ~1], state.data[p | 1]];
    return value - (p % 2 === 0 ? re * x - im * y : re * y + im * x);
  });
  return { length: vector.length, data };
}

function traceOf({ data }: ComplexVector, populations: Int32Array): { re: number; im: number } {
  let [re, im] = [0, 0];
  for (const place of populations) {
    re += data[2 * place];
    im += data[2 * place + 1];
  }
  return { re, im };
}

/** Places of the populations in a sector. */
function populationsOf(sector: Int32Array, spins: number): Int32Array {
  return Int32Array.from([...sector.keys()].filter((place) => sector[place] % (spins + 2) === 0));
}

function toMatrix(vector: ComplexVector, sector: Int32Array, spins: number): ComplexMatrix {
  const matrix = zeros(spins + 1, spins + 1);
  sector.forEach((index, i) => {
    const [column, row] = [Math.floor(index / (spins + 1)), index % (spins + 1)];
    const p = 2 * (row * (spins + 1) + column);
    matrix.data[p] = vector.data[2 * i];
    matrix.data[p + 1] = vector.data[2 * i + 1];
  });
  return matrix;
}

function normalized(matrix: ComplexMatrix): ComplexMatrix {
  const { re, im } = trace(matrix);
  const modulus = re * re + im * im;
  return scale(matrix, { re: re / modulus, im: -im / modulus });
}

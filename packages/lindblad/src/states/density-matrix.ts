import {
  type ComplexMatrix,
  DimensionMismatchError,
  hermitianEigenvalues,
  InvalidArgumentError,
  kroneckerProduct,
  trace,
  zeros,
} from "@openqs/linalg";
import { type Basis, describeSpace, type Space, spaceDimension, spaceOf } from "../space/basis.js";
import type { Ket } from "./ket.js";

/** A mixed state: a Hermitian matrix of trace 1, element (i, j) = <i|rho|j>. */
export interface DensityMatrix {
  /** The factors, whose basis states are ordered with the last one fastest. */
  readonly space: Space;
  /** Square, of the product of the factors' dimensions. */
  readonly matrix: ComplexMatrix;
}

/** Largest deviation from Hermiticity and from trace 1 that is taken for rounding. */
const STATE_TOLERANCE = 1e-8;

/**
 * A mixed state from its matrix.
 *
 * @throws {DimensionMismatchError} when the matrix does not fit the space.
 * @throws {InvalidArgumentError} unless it is Hermitian, of trace 1, and without negative eigenvalues, all to 1e-8; above
 * dimension 200, where eigenvalues cost more than the check is worth, without negative populations.
 */
export function densityMatrix(factors: Basis | Space, matrix: ComplexMatrix): DensityMatrix {
  const space = spaceOf(factors);
  const dimension = spaceDimension(space);
  if (matrix.rows !== dimension || matrix.columns !== dimension) {
    throw new DimensionMismatchError(
      `a state of ${describeSpace(space)} is ${dimension} x ${dimension}, but \`matrix\` is ` +
        `${matrix.rows} x ${matrix.columns}.`,
    );
  }
  const { re, im } = trace(matrix);
  const traceError = Math.hypot(re - 1, im);
  if (!(traceError <= STATE_TOLERANCE)) {
    throw new InvalidArgumentError("trace(matrix)", im === 0 ? re : `${re} + ${im}i`, "must be 1 to 1e-8");
  }
  const error = antiHermitianPart(matrix);
  if (!(error <= STATE_TOLERANCE)) {
    throw new InvalidArgumentError("max |matrix - matrix^+|", error, "must be 0 to 1e-8 for a state");
  }
  const least = leastEigenvalue(matrix);
  if (!(least >= -STATE_TOLERANCE)) {
    throw new InvalidArgumentError("the smallest eigenvalue of matrix", least, "must not be negative for a state");
  }
  return { space, matrix };
}

/** Dimension up to which eigenvalues are computed. */
const LARGEST_DIAGONALIZED = 200;

/** The smallest eigenvalue, or for a large matrix the smallest population, which is not below it. */
function leastEigenvalue(matrix: ComplexMatrix): number {
  if (matrix.rows <= LARGEST_DIAGONALIZED) return hermitianEigenvalues(matrix)[0];
  let least = Infinity;
  for (let i = 0; i < matrix.rows; i++) least = Math.min(least, matrix.data[2 * i * (matrix.rows + 1)]);
  return least;
}

/** max |rho - rho^+| over the elements. */
export function antiHermitianPart({ rows: n, data }: ComplexMatrix): number {
  let largest = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i; j < n; j++) {
      const [p, q] = [2 * (i * n + j), 2 * (j * n + i)];
      largest = Math.max(largest, Math.hypot(data[p] - data[q], data[p + 1] + data[q + 1]));
    }
  }
  return largest;
}

/** The projector |psi><psi| on a pure state, or a mixed state as it is. */
export function toDensityMatrix(state: Ket | DensityMatrix): DensityMatrix {
  return "matrix" in state ? state : { space: state.space, matrix: outerProduct(state, state) };
}

/** The matrix |a><b|. */
function outerProduct({ amplitudes: a }: Ket, { amplitudes: b }: Ket): ComplexMatrix {
  const result = zeros(a.length, b.length);
  for (let i = 0, at = 0; i < a.length; i++) {
    const [re, im] = [a.data[2 * i], a.data[2 * i + 1]];
    for (let j = 0; j < 2 * b.length; j += 2, at += 2) {
      result.data[at] = re * b.data[j] + im * b.data[j + 1];
      result.data[at + 1] = im * b.data[j] - re * b.data[j + 1];
    }
  }
  return result;
}

/** The state of no knowledge, the identity over the dimension. */
export function maximallyMixed(factors: Basis | Space): DensityMatrix {
  const space = spaceOf(factors);
  const dimension = spaceDimension(space);
  return diagonalState(
    space,
    Array.from({ length: dimension }, () => 1),
  );
}

/**
 * A statistical mixture of the basis states with these weights, which are divided by their sum.
 *
 * @throws {InvalidArgumentError} when a weight is negative or not finite, or all are zero.
 */
export function diagonalState(factors: Basis | Space, weights: readonly number[]): DensityMatrix {
  const space = spaceOf(factors);
  const total = weights.reduce((partial, weight) => partial + weight, 0);
  if (weights.some((weight) => !(weight >= 0)) || !(total > 0) || !Number.isFinite(total)) {
    throw new InvalidArgumentError("weights", weights, "must be finite, non-negative and not all zero");
  }
  const matrix = zeros(weights.length, weights.length);
  weights.forEach((weight, i) => {
    matrix.data[2 * i * (weights.length + 1)] = weight / total;
  });
  return densityMatrix(space, matrix);
}

/** The product state of mixed states of different factors; the last factor varies fastest. */
export function tensorStates(...states: readonly (Ket | DensityMatrix)[]): DensityMatrix {
  if (states.length === 0) throw new InvalidArgumentError("states", states, "must not be empty");
  const matrices = states.map((state) => toDensityMatrix(state).matrix);
  return { space: spaceOf(states.flatMap(({ space }) => space)), matrix: matrices.reduce(kroneckerProduct) };
}

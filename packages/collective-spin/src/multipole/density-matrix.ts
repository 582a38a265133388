import { assertInteger, type ComplexMatrix, InvalidArgumentError, MemoryLimitError, zeros } from "@openqs/linalg";
import { assertMultipoleState } from "./assert-multipole-state.js";
import { multipoleElements } from "./dicke-elements.js";
import { maximallyMixedMultipoles, type MultipoleState, multipoleIndex, projectionWeight } from "./multipole-state.js";

const MAXIMUM_DENSE_SPINS = 8000;

/**
 * The density matrix in the Dicke basis |j, m>, m = j .. -j (highest first): rho = sum over k, q of r_kq T_kq.
 *
 * Shape (N + 1) x (N + 1). Cost: O(N^2 K) for K orders, after O(N^3) for the elements of T_kq; stable at N = 2000.
 *
 * @throws {MemoryLimitError} above N = 8000, where the matrix would take more than a gigabyte.
 */
export function toDensityMatrix(state: MultipoleState): ComplexMatrix {
  const { spins, maximumOrder, maximumProjection = maximumOrder, data } = state;
  assertMultipoleState("state", state);
  refuseTooLarge(spins);
  const matrix = zeros(spins + 1, spins + 1);
  for (let q = 0; q <= maximumProjection; q++) {
    if (projectionWeight(state, q) === 0) continue;
    for (let row = 0; row + q <= spins; row++) {
      const elements = multipoleElements(spins, q, row);
      let [re, im] = [0, 0];
      for (let k = q; k <= maximumOrder; k++) {
        const p = 2 * multipoleIndex(k, q, maximumProjection);
        re += data[p] * elements[k - q];
        im += data[p + 1] * elements[k - q];
      }
      writeHermitian(matrix, row, row + q, { re, im });
    }
  }
  return matrix;
}

/**
 * The multipoles r_kq = Tr(T_kq^+ rho) of a Hermitian matrix in the Dicke basis (highest m first); the inverse of
 * {@link toDensityMatrix} up to `maximumOrder` (default N, which loses nothing).
 *
 * @throws {InvalidArgumentError} when the matrix is not square or not Hermitian to 1e-10 of its largest element.
 */
export function toMultipoles(matrix: ComplexMatrix, options: { readonly maximumOrder?: number } = {}): MultipoleState {
  assertHermitian(matrix);
  const spins = matrix.rows - 1;
  const { maximumOrder = spins } = options;
  assertInteger("maximumOrder", maximumOrder, { minimum: 0, maximum: spins });
  const state = maximallyMixedMultipoles(spins, maximumOrder);
  state.data[0] = 0;
  for (let q = 0; q <= maximumOrder; q++) {
    for (let row = 0; row + q <= spins; row++) {
      const elements = multipoleElements(spins, q, row);
      const p = 2 * (row * matrix.columns + row + q);
      for (let k = q; k <= maximumOrder; k++) {
        state.data[2 * multipoleIndex(k, q)] += matrix.data[p] * elements[k - q];
        state.data[2 * multipoleIndex(k, q) + 1] += matrix.data[p + 1] * elements[k - q];
      }
    }
  }
  return state;
}

function refuseTooLarge(spins: number): void {
  if (spins <= MAXIMUM_DENSE_SPINS) return;
  const required = 16 * (spins + 1) ** 2;
  throw new MemoryLimitError(
    `the density matrix of ${spins} spins needs ${(required / 1e9).toPrecision(3)} GB; dense ones are made up to ` +
      `${MAXIMUM_DENSE_SPINS} spins. Moments and phase-space functions do not need it.`,
    required,
    16 * (MAXIMUM_DENSE_SPINS + 1) ** 2,
  );
}

function writeHermitian(matrix: ComplexMatrix, i: number, j: number, { re, im }: { re: number; im: number }): void {
  const [upper, lower] = [2 * (i * matrix.columns + j), 2 * (j * matrix.columns + i)];
  matrix.data[upper] = re;
  matrix.data[lower] = re;
  if (i === j) return;
  matrix.data[upper + 1] = im;
  matrix.data[lower + 1] = -im;
}

function assertHermitian(matrix: ComplexMatrix): void {
  const { rows, columns, data } = matrix;
  if (rows !== columns || rows < 2) {
    throw new InvalidArgumentError("matrix", `${rows} x ${columns}`, "must be square with at least 2 rows");
  }
  const scale = data.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j <= i; j++) {
      const [p, q] = [2 * (i * columns + j), 2 * (j * columns + i)];
      const error = Math.max(Math.abs(data[p] - data[q]), Math.abs(data[p + 1] + data[q + 1]));
      if (!(error <= 1e-10 * scale)) {
        throw new InvalidArgumentError("matrix", `off by ${error} at (${i}, ${j})`, "must be Hermitian");
      }
    }
  }
}

import {
  type Complex,
  type ComplexMatrix,
  runSteps,
  runStepsAsync,
  type RunStepsOptions,
  type Steps,
} from "@openqs/linalg";
import { assertFock } from "../operators/fock.js";
import { assertIsState } from "../states/assert-state.js";
import { type DensityMatrix, toDensityMatrix } from "../states/density-matrix.js";
import type { Ket } from "../states/ket.js";
import { onGrid, type PhaseSpaceFunction, type PhaseSpaceGrid, singleMode } from "./grid.js";

/**
 * The Wigner function W(alpha) = (2/pi) Tr(D(alpha) (-1)^n D(alpha)^+ rho) of one mode on a grid, alpha = x + i y; its
 * integral over dx dy is 1, and W = (2/pi) exp(-2 |alpha - beta|^2) for the coherent state beta.
 *
 * Sums W = sum_m Re(f_m sum_n rho_{n, n+m} w_nm) with the normalized Laguerre functions of |alpha| by their recursion in
 * n, which is stable for every m (no factorials, no cancellation between large terms).
 * Cost: about 12 d^2 flops per point, less for a state with empty diagonals.
 * Source: K. E. Cahill and R. J. Glauber, Phys. Rev. 177, 1882 (1969).
 *
 * @throws {InvalidArgumentError} when the state is not that of one mode, or a coordinate is not finite.
 *
 * @example
 * ```ts
 * import { basisState, fockBasis, wignerFunction } from "@openqs/lindblad";
 * const photon = basisState(fockBasis("cavity", 5), 1);
 * wignerFunction(photon, { x: [0], y: [0] }).values[0] * (Math.PI / 2); // => -1.00000000
 * ```
 */
export function wignerFunction(state: Ket | DensityMatrix, grid: PhaseSpaceGrid): PhaseSpaceFunction {
  return runSteps(wignerSteps(state, grid));
}

/** {@link wignerFunction} without blocking: with progress, and cancelled by a signal, whose reason it rejects with. */
export function wignerFunctionAsync(
  state: Ket | DensityMatrix,
  grid: PhaseSpaceGrid,
  options: RunStepsOptions = {},
): Promise<PhaseSpaceFunction> {
  return runStepsAsync(wignerSteps(state, grid), options);
}

function wignerSteps(state: Ket | DensityMatrix, grid: PhaseSpaceGrid): Steps<PhaseSpaceFunction> {
  assertIsState("state", state);
  assertFock(singleMode(state.space));
  const { matrix } = toDensityMatrix(state);
  const isEmpty = emptyDiagonals(matrix);
  return onGrid(grid, (x, y, values) => {
    y.forEach((im, j) => (values[j] = wignerAt(matrix.data, isEmpty, { re: x, im })));
  });
}

/** Whether all rho_{n,n+m} of a diagonal m vanish, as they do for a state without phase. */
function emptyDiagonals({ rows, data }: ComplexMatrix): boolean[] {
  return Array.from({ length: rows }, (_, m) => {
    for (let at = 2 * m; at < 2 * rows * (rows - m); at += 2 * (rows + 1)) {
      if (data[at] !== 0 || data[at + 1] !== 0) return false;
    }
    return true;
  });
}

/**
 * W = (2/pi) sum_{n,m>=0} (2 - delta_m0) Re(rho_{n,n+m} z^m) (-1)^n sqrt(n!/(n+m)!) L_n^m(4 r^2) e^(-2 r^2) with
 * z = 2 alpha. The functions u_n = sqrt(n!/(n+m)!) |z|^m L_n^m e^(-|z|^2/2) are bounded by one and obey
 * sqrt((n+1)(n+1+m)) u_{n+1} = (2n + 1 + m - |z|^2) u_n - sqrt(n (n+m)) u_{n-1}.
 */
function wignerAt(rho: Float64Array, isEmpty: readonly boolean[], { re, im }: Complex): number {
  const dimension = isEmpty.length;
  const square = 4 * (re * re + im * im);
  const modulus = Math.sqrt(square);
  const [cosine, sine] = modulus === 0 ? [1, 0] : [(2 * re) / modulus, (2 * im) / modulus];
  let total = 0;
  // u_0 for the current m, as a logarithm so that it may pass through underflow, and the phase of z^m.
  let logarithm = -square / 2;
  let [c, s] = [1, 0];
  for (let m = 0; m < dimension; m++) {
    if (m > 0) {
      if (modulus === 0) break;
      logarithm += Math.log(modulus) - Math.log(m) / 2;
      [c, s] = [c * cosine - s * sine, c * sine + s * cosine];
    }
    if (isEmpty[m]) continue;
    total += (m === 0 ? 1 : 2) * diagonalSum(rho, { dimension, m, square, start: Math.exp(logarithm), c, s });
  }
  return (2 / Math.PI) * total;
}

interface Diagonal {
  readonly dimension: number;
  readonly m: number;
  readonly square: number;
  readonly start: number;
  readonly c: number;
  readonly s: number;
}

/** sum_n (-1)^n Re(rho_{n,n+m} e^(i m phi)) u_n. */
function diagonalSum(rho: Float64Array, { dimension, m, square, start, c, s }: Diagonal): number {
  let previous = 0;
  let current = start;
  let sum = 0;
  for (let n = 0; n + m < dimension; n++) {
    const at = 2 * (n * dimension + n + m);
    const term = (rho[at] * c - rho[at + 1] * s) * current;
    sum += n % 2 === 0 ? term : -term;
    const next =
      ((2 * n + 1 + m - square) * current - Math.sqrt(n * (n + m)) * previous) / Math.sqrt((n + 1) * (n + 1 + m));
    previous = current;
    current = next;
  }
  return sum;
}

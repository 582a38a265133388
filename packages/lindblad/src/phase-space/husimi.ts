import {
  type Complex,
  type ComplexMatrix,
  multiply,
  runSteps,
  runStepsAsync,
  type RunStepsOptions,
  type Steps,
  zeros,
} from "@openqs/linalg";
import { assertFock } from "../operators/fock.js";
import { assertIsState } from "../states/assert-state.js";
import { type DensityMatrix, toDensityMatrix } from "../states/density-matrix.js";
import type { Ket } from "../states/ket.js";
import { onGrid, type PhaseSpaceFunction, type PhaseSpaceGrid, singleMode } from "./grid.js";

/**
 * The Husimi function Q(alpha) = <alpha|rho|alpha> / pi of one mode on a grid, alpha = x + i y; its integral over dx dy
 * is 1.
 *
 * Cost: 8 d^2 flops per point.
 *
 * @throws {InvalidArgumentError} when the state is not that of one mode, or a coordinate is not finite.
 *
 * @example
 * ```ts
 * import { basisState, fockBasis, husimiFunction } from "@openqs/lindblad";
 * const { values } = husimiFunction(basisState(fockBasis("cavity", 5), 0), { x: [0, 1], y: [0] });
 * values[0] * Math.PI; // => 1.00000000
 * values[1] * Math.PI; // => 0.36787944
 * ```
 */
export function husimiFunction(state: Ket | DensityMatrix, grid: PhaseSpaceGrid): PhaseSpaceFunction {
  return runSteps(husimiSteps(state, grid));
}

/** {@link husimiFunction} without blocking: with progress, and cancelled by a signal, whose reason it rejects with. */
export function husimiFunctionAsync(
  state: Ket | DensityMatrix,
  grid: PhaseSpaceGrid,
  options: RunStepsOptions = {},
): Promise<PhaseSpaceFunction> {
  return runStepsAsync(husimiSteps(state, grid), options);
}

function husimiSteps(state: Ket | DensityMatrix, grid: PhaseSpaceGrid): Steps<PhaseSpaceFunction> {
  assertIsState("state", state);
  assertFock(singleMode(state.space));
  const { matrix } = toDensityMatrix(state);
  return onGrid(grid, (x, y, values) => {
    const amplitudes = zeros(y.length, matrix.rows);
    y.forEach((im, j) => coherentAmplitudes({ re: x, im }, rowOf(amplitudes, j)));
    // <alpha|rho, one row for each alpha.
    const images = multiply(amplitudes, matrix, { left: "conjugate" });
    y.forEach((_, j) => (values[j] = realProduct(rowOf(images, j), rowOf(amplitudes, j)) / Math.PI));
  });
}

function rowOf({ columns, data }: ComplexMatrix, row: number): Float64Array {
  return data.subarray(2 * row * columns, 2 * (row + 1) * columns);
}

/** <n|alpha> = e^(-|alpha|^2/2) alpha^n / sqrt(n!), not normalized to the truncated basis. */
function coherentAmplitudes({ re, im }: Complex, amplitudes: Float64Array): void {
  amplitudes[0] = Math.exp(-(re * re + im * im) / 2);
  amplitudes[1] = 0;
  for (let n = 1; 2 * n < amplitudes.length; n++) {
    const [x, y, root] = [amplitudes[2 * n - 2], amplitudes[2 * n - 1], Math.sqrt(n)];
    amplitudes[2 * n] = (re * x - im * y) / root;
    amplitudes[2 * n + 1] = (re * y + im * x) / root;
  }
}

/** Re sum_k a_k b_k. */
function realProduct(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let k = 0; k < a.length; k += 2) total += a[k] * b[k] - a[k + 1] * b[k + 1];
  return total;
}

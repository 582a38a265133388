import type { Complex } from "@openqs/linalg";
import { assertFock } from "../operators/fock.js";
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
  assertFock(singleMode(state.space));
  const { matrix } = toDensityMatrix(state);
  const amplitudes = new Float64Array(2 * matrix.rows);
  return onGrid(grid, (alpha) => {
    coherentAmplitudes(alpha, amplitudes);
    return expectationIn(matrix.data, amplitudes) / Math.PI;
  });
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

/** <c|rho|c>. */
function expectationIn(rho: Float64Array, c: Float64Array): number {
  const size = c.length;
  let total = 0;
  for (let i = 0; i < size; i += 2) {
    let re = 0;
    let im = 0;
    for (let j = 0, at = (i / 2) * size; j < size; j += 2, at += 2) {
      re += rho[at] * c[j] - rho[at + 1] * c[j + 1];
      im += rho[at] * c[j + 1] + rho[at + 1] * c[j];
    }
    total += c[i] * re + c[i + 1] * im;
  }
  return total;
}

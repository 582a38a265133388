import { assertFinite, type ComplexMatrix, InvalidArgumentError } from "@openqs/linalg";

import { assertStable } from "../linear-system/drift.js";
import { inputCovariance, type InputStates } from "../linear-system/input-state.js";
import { langevinMatrices } from "../linear-system/langevin.js";
import { type LinearSystem, portIndex } from "../linear-system/linear-system.js";
import { checkedFrequencies } from "./frequencies.js";
import { transferKernel } from "./transfer-kernel.js";

/** The symmetrised noise of the field that leaves through one port, vacuum 1 in every quadrature. */
export interface OutputSpectrum {
  /** nu in the rotating frame, angular. */
  readonly frequencies: Float64Array;
  /** Spectral density of x = f + f^+. */
  readonly xx: Float64Array;
  /** Spectral density of p = -i (f - f^+). */
  readonly pp: Float64Array;
  /** Cross spectral density of x and p, real and imaginary parts. */
  readonly xp: { readonly re: Float64Array; readonly im: Float64Array };
}

/**
 * Noise of the field that leaves a stable linear system through one port, S(nu) V_in S(nu)^+ for its quadratures.
 *
 * @param port name of the port.
 * @param options `frequencies` (angular, rotating frame) and `inputs`, the states of the incoming fields (default vacuum).
 * @throws {InvalidArgumentError} when a port is not there or the system is not stable.
 *
 * Source: M. J. Collett and C. W. Gardiner, Phys. Rev. A 30, 1386 (1984).
 *
 * @example A degenerate parametric amplifier at half its threshold squeezes p: S_pp(0) = 1 - 4 e/(1 + e)^2 with e = 1/2.
 * ```ts
 * import { outputSpectrum } from "@openqs/linear-response";
 * const root = Math.SQRT1_2; // sqrt(2 kappa)/2 with kappa = 1
 * const ports = [{ name: "mirror", coupling: [{ re: root, im: 0 }, { re: 0, im: root }] }];
 * const amplifier = { modes: ["a"], hamiltonian: [[0, 0.5], [0.5, 0]], ports };
 * outputSpectrum(amplifier, "mirror", { frequencies: [0] }).pp[0]; // => 0.1111111
 * ```
 */
export function outputSpectrum(
  system: LinearSystem,
  port: string,
  options: { readonly frequencies: ArrayLike<number>; readonly inputs?: InputStates },
): OutputSpectrum {
  const index = portIndex(system, "port", port);
  assertStable(langevinMatrices(system).drift);
  const kernel = transferKernel(system, [index]);
  const noise = Float64Array.from(inputCovariance(system, options.inputs ?? {}).to1DArray());
  const frequencies = checkedFrequencies(options.frequencies);
  const empty = () => new Float64Array(frequencies.length);
  const spectrum = { frequencies, xx: empty(), pp: empty(), xp: { re: empty(), im: empty() } };
  frequencies.forEach((frequency, i) => {
    const rows = kernel.rowsAt(frequency);
    const density = (a: number, b: number) => spectralDensity(rows, noise, { a, b, columns: kernel.columns });
    spectrum.xx[i] = density(0, 0).re;
    spectrum.pp[i] = density(1, 1).re;
    const cross = density(0, 1);
    spectrum.xp.re[i] = cross.re;
    spectrum.xp.im[i] = cross.im;
  });
  return spectrum;
}

/**
 * The matrix of all symmetrised (cross) spectral densities S(nu) V_in S(nu)^+ of the outgoing quadratures at one frequency,
 * Hermitian, 2 P x 2 P in the order of the ports; two-mode squeezing and correlations between ports are in its blocks.
 *
 * @throws As {@link outputSpectrum}.
 */
export function crossSpectrum(system: LinearSystem, frequency: number, inputs: InputStates = {}): ComplexMatrix {
  assertFinite("frequency", frequency);
  assertStable(langevinMatrices(system).drift);
  const { rowsAt, columns } = transferKernel(system, [...system.ports.keys()]);
  const noise = Float64Array.from(inputCovariance(system, inputs).to1DArray());
  const rows = rowsAt(frequency);
  const data = new Float64Array(2 * columns * columns);
  for (let a = 0; a < columns; a++) {
    for (let b = 0; b < columns; b++) {
      const { re, im } = spectralDensity(rows, noise, { a, b, columns });
      data[2 * (a * columns + b)] = re;
      data[2 * (a * columns + b) + 1] = im;
    }
  }
  return { rows: columns, columns, data };
}

/** Row a of S times the block-diagonal noise times row b of S conjugated. */
function spectralDensity(
  rows: Float64Array,
  noise: Float64Array,
  { a, b, columns }: { readonly a: number; readonly b: number; readonly columns: number },
) {
  let [re, im] = [0, 0];
  for (let k = 0; k < columns; k++) {
    const i = 2 * (a * columns + k);
    // The noise couples only the two quadratures of a port.
    for (let l = k - (k % 2); l < k - (k % 2) + 2; l++) {
      const weight = noise[k * columns + l];
      const j = 2 * (b * columns + l);
      re += weight * (rows[i] * rows[j] + rows[i + 1] * rows[j + 1]);
      im += weight * (rows[i + 1] * rows[j] - rows[i] * rows[j + 1]);
    }
  }
  return { re, im };
}

/**
 * The noise of a homodyne current that measures cos(angle) x + sin(angle) p, vacuum 1:
 * efficiency (c^2 S_xx + s^2 S_pp + 2 c s Re S_xp) + 1 - efficiency.
 *
 * @param options `angle` in radians and the quantum `efficiency` in [0, 1], default 1.
 * @throws {InvalidArgumentError} when the angle is not finite or the efficiency is outside [0, 1].
 */
export function homodyneSpectrum(
  spectrum: OutputSpectrum,
  options: { readonly angle: number; readonly efficiency?: number },
): Float64Array {
  const { angle, efficiency = 1 } = options;
  assertFinite("angle", angle);
  assertEfficiency(efficiency);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return spectrum.xx.map(
    (xx, i) => 1 + efficiency * (c * c * xx + s * s * spectrum.pp[i] + 2 * c * s * spectrum.xp.re[i] - 1),
  );
}

/** The best squeezing of an output at each frequency. */
export interface SqueezingSpectrum {
  /** nu in the rotating frame of the modes, angular. */
  readonly frequencies: Float64Array;
  /** The smallest homodyne noise over all angles, vacuum 1. */
  readonly noise: Float64Array;
  /** The angle of that quadrature, radians in (-pi/2, pi/2]. */
  readonly angle: Float64Array;
}

/**
 * The smallest homodyne noise over all angles at each frequency, and its angle; below 1 the output is squeezed.
 *
 * @param options quantum `efficiency` in [0, 1], default 1.
 * @throws {InvalidArgumentError} when the efficiency is outside [0, 1].
 */
export function squeezingSpectrum(
  spectrum: OutputSpectrum,
  options: { readonly efficiency?: number } = {},
): SqueezingSpectrum {
  const { efficiency = 1 } = options;
  assertEfficiency(efficiency);
  const { frequencies, xx, pp, xp } = spectrum;
  const noise = xx.map((x, i) => {
    const smallest = (x + pp[i]) / 2 - Math.hypot((x - pp[i]) / 2, xp.re[i]);
    return 1 + efficiency * (smallest - 1);
  });
  // (xx + pp)/2 + ((xx - pp)/2) cos(2 angle) + xp sin(2 angle) is smallest opposite to (xx - pp, 2 xp).
  const angle = xx.map((x, i) => Math.atan2(0 - xp.re[i], (pp[i] - x) / 2) / 2);
  return { frequencies, noise, angle };
}

/**
 * The spectral density of photons `<f^+ f>` in the output at frequency nu, (S_xx + S_pp + 2 Im S_xp)/4 - 1/2 for
 * fields that vary as exp(-i nu t): what a narrow filter in front of a photon counter sees (photons per unit of nu/2 pi and time).
 */
export function photonSpectrum({ xx, pp, xp }: OutputSpectrum): Float64Array {
  return xx.map((x, i) => (x + pp[i] + 2 * xp.im[i]) / 4 - 1 / 2);
}

/**
 * The noise of a heterodyne current at the distance nu above the frame's frequency, 1 + efficiency * photons: one unit of vacuum,
 * half from the field and half from the image band, under the photons of {@link photonSpectrum}.
 *
 * @param options quantum `efficiency` in [0, 1], default 1.
 * @throws {InvalidArgumentError} when the efficiency is outside [0, 1].
 */
export function heterodyneSpectrum(
  spectrum: OutputSpectrum,
  options: { readonly efficiency?: number } = {},
): Float64Array {
  const { efficiency = 1 } = options;
  assertEfficiency(efficiency);
  return photonSpectrum(spectrum).map((photons) => 1 + efficiency * photons);
}

function assertEfficiency(efficiency: number): void {
  if (efficiency >= 0 && efficiency <= 1) return;
  throw new InvalidArgumentError("efficiency", efficiency, "must lie in [0, 1]");
}

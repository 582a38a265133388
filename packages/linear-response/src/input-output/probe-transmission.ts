import { type LinearSystem, portIndex } from "../linear-system/linear-system.js";
import { checkedFrequencies } from "./frequencies.js";
import { transferKernel } from "./transfer-kernel.js";

/** The coherent response at one port to a weak probe at another. */
export interface ProbeTransmission {
  /** nu in the rotating frame of the modes, angular. */
  readonly frequencies: Float64Array;
  /** t(nu): the amplitude at the probe's frequency, real and imaginary parts. */
  readonly amplitude: { readonly re: Float64Array; readonly im: Float64Array };
  /** |t(nu)|^2. */
  readonly transmission: Float64Array;
  /** Power at the mirror frequency -nu per power of the probe (phase conjugation by parametric terms). */
  readonly conversion: Float64Array;
}

/**
 * Coherent transmission (or reflection, when both ports are the same) of a weak probe `<f_in>` = epsilon exp(-i nu t),
 *
 * t(nu) = (1, i) S_to,from(nu) (1, -i)^T/2, conversion = |(1, -i) S_to,from(nu) (1, -i)^T/2|^2.
 *
 * A mode with field decay kappa, half of it through each of two ports, has t(nu) = -kappa a(nu)/epsilon of the equation
 * da/dt = -kappa a + epsilon exp(-i nu t): transmission 1 at the peak of the empty cavity.
 *
 * @param ports names of the port of the probe and of the detector.
 * @param options `frequencies` nu, angular, in the rotating frame; O(m^3) each.
 * @throws {InvalidArgumentError} when a port is not there, the system is unstable or a frequency is an undamped resonance.
 *
 * Source: S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), Fig. 3.
 *
 * @example An empty cavity with two equal mirrors.
 * ```ts
 * import { probeTransmission } from "@openqs/linear-response";
 * const coupling = [{ re: 0.5, im: 0 }, { re: 0, im: 0.5 }]; // sqrt(2 kappa_port)/2 with kappa_port = 1/2
 * const ports = [{ name: "in", coupling }, { name: "out", coupling }];
 * const cavity = { modes: ["a"], hamiltonian: [[0, 0], [0, 0]], ports };
 * const { transmission } = probeTransmission(cavity, { from: "in", to: "out" }, { frequencies: [0, 1] });
 * transmission[0]; // => 1
 * transmission[1]; // => 0.5
 * ```
 */
export function probeTransmission(
  system: LinearSystem,
  ports: { readonly from: string; readonly to: string },
  { frequencies }: { readonly frequencies: ArrayLike<number> },
): ProbeTransmission {
  const from = 2 * portIndex(system, "from", ports.from);
  const kernel = transferKernel(system, [portIndex(system, "to", ports.to)]);
  const nu = checkedFrequencies(frequencies);
  const amplitude = { re: new Float64Array(nu.length), im: new Float64Array(nu.length) };
  const conversion = new Float64Array(nu.length);
  nu.forEach((frequency, i) => {
    const s = kernel.rowsAt(frequency);
    const [x, p] = [2 * from, 2 * (kernel.columns + from)];
    // x row and p row of the response to (1, -i)
    const [xr, xi] = [s[x] + s[x + 3], s[x + 1] - s[x + 2]];
    const [pr, pi] = [s[p] + s[p + 3], s[p + 1] - s[p + 2]];
    amplitude.re[i] = (xr - pi) / 2;
    amplitude.im[i] = (xi + pr) / 2;
    conversion[i] = ((xr + pi) ** 2 + (xi - pr) ** 2) / 4;
  });
  const transmission = amplitude.re.map((re, i) => re * re + amplitude.im[i] ** 2);
  return { frequencies: nu, amplitude, transmission, conversion };
}

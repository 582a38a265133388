import { LINEAR_X, LINEAR_Z } from "../light/polarization.js";
import { lithium6 } from "../species/lithium-6.js";
import { type RealAtomOptions, type RealAtomScheme, realAtomScheme } from "./real-atom-scheme.js";

/**
 * The paper's 6Li scheme with the real atom: |0>, |1> = |F=1/2, m=+-1/2>, magnetic field perpendicular to the cavity axis,
 * mode a polarized along it, mode b perpendicular, lasers r1 and s0 perpendicular, r0 along it; D1 and D2 summed.
 *
 * Use {@link deriveLmgParameters} with `reading: "derived"`: the sums are those of second-order perturbation theory. Far
 * beyond the 10 GHz fine structure D1 and D2 cancel, and the intensities that are needed grow as the square of the
 * detuning.
 *
 * @throws {ImpossibleConfigurationError} within ten linewidths of resonance.
 */
export function lithium6Scheme(options: RealAtomOptions): RealAtomScheme {
  return realAtomScheme(lithium6, { r1: LINEAR_X, s0: LINEAR_X, r0: LINEAR_Z, a: LINEAR_Z, b: LINEAR_X }, options);
}

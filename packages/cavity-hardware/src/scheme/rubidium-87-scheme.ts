import { LINEAR_X, LINEAR_Y } from "../light/polarization.js";
import { rubidium87 } from "../species/rubidium-87.js";
import { type RealAtomOptions, type RealAtomScheme, realAtomScheme } from "./real-atom-scheme.js";

/**
 * The 87Rb scheme with the real atom: |0>, |1> = |F=1, m=+-1>, magnetic field along the cavity axis, linearly polarized
 * modes a (x) and b (y), lasers r1 and s0 along y, r0 along x; D1 and D2 summed.
 *
 * A two-photon change of m by 2 needs the hyperfine structure of the excited level (0.8 GHz for D1): beyond it the
 * couplings fall as the square of the detuning. |F=1> lies 4.27 GHz below the centre of gravity from which `redDetuning`
 * counts, so -2 pi 3.5 GHz is 0.26 GHz red of F' = 1 of D1, while 0 is already 3.8 GHz red of it.
 *
 * @throws {ImpossibleConfigurationError} within ten linewidths of resonance.
 */
export function rubidium87Scheme(options: RealAtomOptions): RealAtomScheme {
  return realAtomScheme(rubidium87, { r1: LINEAR_Y, s0: LINEAR_Y, r0: LINEAR_X, a: LINEAR_X, b: LINEAR_Y }, options);
}

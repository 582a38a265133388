import { assertFinite, type ComplexMatrix } from "@openqs/linalg";

import type { LinearSystem } from "../linear-system/linear-system.js";
import { transferKernel } from "./transfer-kernel.js";

/**
 * The scattering matrix S(nu) = 1 + C (-i nu - A)^-1 B of a linear system between the quadratures (x_1, p_1, x_2, p_2, ...)
 * of its ports, for fields that vary as exp(-i nu t).
 *
 * @param frequency nu in the rotating frame of the modes, angular.
 * @returns 2 P x 2 P for P ports. With all ports counted S J S^+ = J, see {@link symplecticError}.
 * @throws {InvalidArgumentError} when the system is unstable or the frequency is an undamped resonance.
 *
 * Source: C. W. Gardiner and M. J. Collett, Phys. Rev. A 31, 3761 (1985).
 */
export function transferMatrix(system: LinearSystem, frequency: number): ComplexMatrix {
  assertFinite("frequency", frequency);
  const kernel = transferKernel(system, [...system.ports.keys()]);
  return { rows: kernel.columns, columns: kernel.columns, data: kernel.rowsAt(frequency).slice() };
}

/**
 * The largest entry of |S J S^+ - J|, J the symplectic form of the ports: zero to rounding for every linear system, since
 * commutators are preserved when all ports are counted. For a passive system this says that S is unitary.
 *
 * @throws As {@link transferMatrix}.
 */
export function symplecticError(system: LinearSystem, frequency: number): number {
  const { rows, data } = transferMatrix(system, frequency);
  let largest = 0;
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < rows; k++) {
      // Sum over port pairs of S_ix conj(S_kp) - S_ip conj(S_kx)
      let [re, im] = [i % 2 === 0 && k === i + 1 ? -1 : 0, 0];
      if (i % 2 === 1 && k === i - 1) re = 1;
      for (let q = 0; q < rows; q += 2) {
        const [ix, kx] = [2 * (i * rows + q), 2 * (k * rows + q)];
        const [ip, kp] = [ix + 2, kx + 2];
        re += data[ix] * data[kp] + data[ix + 1] * data[kp + 1] - data[ip] * data[kx] - data[ip + 1] * data[kx + 1];
        im += data[ix + 1] * data[kp] - data[ix] * data[kp + 1] - data[ip + 1] * data[kx] + data[ip] * data[kx + 1];
      }
      largest = Math.max(largest, Math.hypot(re, im));
    }
  }
  return largest;
}

import { Matrix } from "ml-matrix";

import { assertLinearSystem, type LinearSystem } from "./linear-system.js";

/** The matrices of dq/dt = drift q + inputMatrix f, g = f + outputMatrix q, with f and g the fields at the ports. */
export interface LangevinMatrices {
  readonly drift: Matrix;
  readonly inputMatrix: Matrix;
  readonly outputMatrix: Matrix;
}

/** The symplectic form of m modes: x p - p x on each. */
function symplecticForm(modes: number): Matrix {
  const form = Matrix.zeros(2 * modes, 2 * modes);
  for (let k = 0; k < modes; k++) {
    form.set(2 * k, 2 * k + 1, 1);
    form.set(2 * k + 1, 2 * k, -1);
  }
  return form;
}

/**
 * The quantum Langevin equations of a linear system: with Omega and J the symplectic forms of the modes and of the
 * ports, C the real and imaginary parts of the couplings times 2, B = Omega C^T J and A = Omega H + B C/2.
 *
 * Source: C. W. Gardiner and M. J. Collett, Phys. Rev. A 31, 3761 (1985), with the sign f_out = f_in + L.
 */
export function langevinMatrices(system: LinearSystem): LangevinMatrices {
  assertLinearSystem(system);
  const { modes, hamiltonian, ports } = system;
  const omega = symplecticForm(modes.length);
  const outputMatrix = Matrix.zeros(2 * ports.length, 2 * modes.length);
  ports.forEach(({ coupling }, k) =>
    coupling.forEach(({ re, im }, i) => {
      outputMatrix.set(2 * k, i, 2 * re);
      outputMatrix.set(2 * k + 1, i, 2 * im);
    }),
  );
  const coherent = omega.mmul(new Matrix(hamiltonian.map((row) => [...row])));
  if (ports.length === 0) return { drift: coherent, inputMatrix: Matrix.zeros(2 * modes.length, 0), outputMatrix };
  const inputMatrix = omega.mmul(outputMatrix.transpose()).mmul(symplecticForm(ports.length));
  return { drift: coherent.add(inputMatrix.mmul(outputMatrix).div(2)), inputMatrix, outputMatrix };
}

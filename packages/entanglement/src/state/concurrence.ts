import {
  type ComplexMatrix,
  DimensionMismatchError,
  hermitianEigen,
  hermitianEigenvalues,
  zeros,
} from "@openqs/linalg";

import { assertDensityMatrix } from "./density-matrix.js";

/**
 * The concurrence of two qubits, max(0, l1 - l2 - l3 - l4).
 *
 * The l are the singular values of the symmetric matrix `tau_ik = <v_i| sigma_y (x) sigma_y |v_k^*>`, v_i the eigenvectors
 * of rho times the roots of their eigenvalues. They are the roots of the eigenvalues of rho (sigma_y (x) sigma_y) rho^*
 * (sigma_y (x) sigma_y), a matrix that is not Hermitian and must not be given to a Hermitian eigensolver; as singular values they
 * keep all digits, where roots of nearly zero eigenvalues lose half of them.
 *
 * @param state 4 x 4 density matrix in the basis |00>, |01>, |10>, |11>.
 * @throws {DimensionMismatchError} when it is not 4 x 4. @throws {InvalidArgumentError} when it is not Hermitian with trace 1.
 *
 * Source: W. K. Wootters, Phys. Rev. Lett. 80, 2245 (1998).
 *
 * @example
 * ```ts
 * import { matrixFromRows } from "@openqs/linalg";
 * import { concurrence } from "@openqs/entanglement";
 * const bell = matrixFromRows([[0.5, 0, 0, 0.5], [0, 0, 0, 0], [0, 0, 0, 0], [0.5, 0, 0, 0.5]]);
 * concurrence(bell); // => 1
 * ```
 */
export function concurrence(state: ComplexMatrix): number {
  if (state.rows !== 4 || state.columns !== 4) {
    throw new DimensionMismatchError(`\`state\` must be 4 x 4, but has shape ${state.rows} x ${state.columns}.`);
  }
  assertDensityMatrix("state", state);
  const [l4, l3, l2, l1] = singularValues(spinFlipOverlaps(state));
  return Math.max(0, l1! - l2! - l3! - l4!);
}

/** tau_ik = sum_ab v_ai (sigma_y (x) sigma_y)_ab v_bk, with only -1 on the outer and +1 on the inner antidiagonal. */
function spinFlipOverlaps(state: ComplexMatrix): ComplexMatrix {
  const { values, vectors } = hermitianEigen(state);
  const tau = zeros(4, 4);
  for (let i = 0; i < 4; i++) {
    for (let k = 0; k < 4; k++) {
      const weight = Math.sqrt(Math.max(0, values[i]) * Math.max(0, values[k]));
      for (let a = 0; a < 4; a++) {
        const sign = a === 0 || a === 3 ? -weight : weight;
        const [p, q] = [2 * (4 * a + i), 2 * (4 * (3 - a) + k)];
        tau.data[2 * (4 * i + k)] +=
          sign * (vectors.data[p] * vectors.data[q] - vectors.data[p + 1] * vectors.data[q + 1]);
        tau.data[2 * (4 * i + k) + 1] +=
          sign * (vectors.data[p] * vectors.data[q + 1] + vectors.data[p + 1] * vectors.data[q]);
      }
    }
  }
  return tau;
}

/** Singular values in ascending order, as the positive eigenvalues of (0, m; m^+, 0). */
function singularValues(m: ComplexMatrix): Float64Array {
  const n = m.rows;
  const doubled = zeros(2 * n, 2 * n);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) {
      const [re, im] = [m.data[2 * (i * n + k)], m.data[2 * (i * n + k) + 1]];
      doubled.data.set([re, im], 2 * (i * 2 * n + n + k));
      doubled.data.set([re, -im], 2 * ((n + k) * 2 * n + i));
    }
  }
  return hermitianEigenvalues(doubled).slice(n);
}

/**
 * The entanglement of formation of two qubits in bits, h((1 + sqrt(1 - C^2))/2) with C the concurrence and h the binary entropy.
 *
 * @throws As {@link concurrence}.
 *
 * Source: W. K. Wootters, Phys. Rev. Lett. 80, 2245 (1998).
 */
export function entanglementOfFormation(state: ComplexMatrix): number {
  const c = Math.min(1, concurrence(state));
  const root = Math.sqrt((1 - c) * (1 + c));
  // (1 - root)/2 without cancellation
  const minority = (c * c) / (2 * (1 + root));
  return entropyTerm(minority) + entropyTerm(1 - minority);
}

function entropyTerm(p: number): number {
  return p > 0 ? -p * Math.log2(p) : 0;
}

import {
  type ComplexMatrix,
  type ComplexVector,
  multiply,
  schur,
  type SchurDecomposition,
  zeros,
} from "@openqs/linalg";
import type { KrylovSpace } from "./krylov-space.js";

/** (i omega - V^+ L V)^-1 V^+ b by the Schur form V^+ L V = U T U^+. */
export interface ReducedResolvent {
  readonly schur: SchurDecomposition;
  /** U^+ V^+ b. */
  readonly source: Float64Array;
}

/** The Galerkin approximation of a resolvent in a space. */
export function reducedResolvent(space: KrylovSpace, source: ComplexVector): ReducedResolvent {
  const decomposition = schur(space.projection);
  const overlaps = { rows: space.count, columns: 1, data: space.overlaps(source).data };
  return { schur: decomposition, source: multiply(decomposition.unitary, overlaps, { left: "adjoint" }).data };
}

/** Coefficients y of the solutions V y, one row for each frequency. */
export function coefficientsAt({ schur: form, source }: ReducedResolvent, frequencies: Float64Array): ComplexMatrix {
  const m = form.triangular.rows;
  const rows = zeros(frequencies.length, m);
  frequencies.forEach((frequency, k) => {
    const row = rows.data.subarray(2 * k * m, 2 * (k + 1) * m);
    row.set(source);
    substitute(form.triangular, frequency, row);
  });
  return multiply(rows, form.unitary, { right: "transpose" });
}

/** Replaces z by (i omega - T)^-1 z, T upper triangular. */
function substitute({ rows: m, data }: ComplexMatrix, frequency: number, z: Float64Array): void {
  for (let i = m - 1; i >= 0; i--) {
    let [re, im] = [z[2 * i], z[2 * i + 1]];
    for (let j = i + 1; j < m; j++) {
      const at = 2 * (i * m + j);
      re += data[at] * z[2 * j] - data[at + 1] * z[2 * j + 1];
      im += data[at] * z[2 * j + 1] + data[at + 1] * z[2 * j];
    }
    const [x, y] = [-data[2 * (i * m + i)], frequency - data[2 * (i * m + i) + 1]];
    // At an eigenvalue of the projection the solution does not exist; a huge one shows in its residual.
    const norm = Math.max(x * x + y * y, Number.MIN_VALUE);
    z[2 * i] = (re * x + im * y) / norm;
    z[2 * i + 1] = (im * x - re * y) / norm;
  }
}

/** log |prod_j (i omega - p_j) / prod_k (i omega - theta_k)|, which the residual is in proportion to. */
export function residualProfile(
  { schur: { triangular } }: ReducedResolvent,
  poles: readonly number[],
  frequency: number,
): number {
  let profile = 0;
  for (const pole of poles) profile += Math.log(Math.abs(frequency - pole));
  for (let k = 0; k < triangular.rows; k++) {
    const at = 2 * k * (triangular.rows + 1);
    profile -= Math.log(Math.hypot(triangular.data[at], frequency - triangular.data[at + 1]));
  }
  return profile;
}

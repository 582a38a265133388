import type { CollectiveSpinModel } from "../model.js";
import type { Matrix2 } from "./drift.js";

/**
 * Smallest and largest variance of the fluctuations about a stable mean-field state to leading order in 1/N
 * (Holstein-Primakoff), in units of the spin coherent state's: V = 4 <J J> / N in the plane perpendicular to the mean.
 *
 * V solves A V + V A^T + D = 0 with the drift's Jacobian A and, for a jump with linear part (sqrt(r) / 2)(v_1 x + v_2 p),
 * [x, p] = 2i, the diffusion D_ij = Re([R_i, l][R_j, l]^*).
 *
 * @param model In the frame whose third axis is the mean.
 */
export function principalVariances(model: CollectiveSpinModel, jacobian: Matrix2): readonly [number, number] {
  let [dxx, dpp, dxp] = [0, 0, 0];
  for (const { rate, vector } of model.jumps) {
    const [u, v] = vector;
    dxx += rate * (v.re ** 2 + v.im ** 2);
    dpp += rate * (u.re ** 2 + u.im ** 2);
    dxp -= rate * (u.re * v.re + u.im * v.im);
  }
  const [vxx, vxp, vpp] = solveLyapunov(jacobian, [dxx, dxp, dpp]);
  const mean = (vxx + vpp) / 2;
  const spread = Math.hypot((vxx - vpp) / 2, vxp);
  return [mean - spread, mean + spread];
}

/** (Vxx, Vxp, Vpp) of A V + V A^T = -D: with t = tr A and d = det A, V = -(d D + (A - t) D (A - t)^T) / (2 t d). */
function solveLyapunov(
  [[a, b], [c, e]]: Matrix2,
  [dxx, dxp, dpp]: readonly [number, number, number],
): readonly [number, number, number] {
  const [t, d] = [a + e, a * e - b * c];
  // A - t = [[-e, b], [c, -a]].
  const xx = e * e * dxx - 2 * e * b * dxp + b * b * dpp;
  const xp = -e * c * dxx + (e * a + b * c) * dxp - b * a * dpp;
  const pp = c * c * dxx - 2 * a * c * dxp + a * a * dpp;
  const factor = -1 / (2 * t * d);
  return [factor * (d * dxx + xx), factor * (d * dxp + xp), factor * (d * dpp + pp)];
}

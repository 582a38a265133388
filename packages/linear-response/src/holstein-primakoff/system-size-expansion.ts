import { assertInteger, InvalidArgumentError } from "@openqs/linalg";

import { stationaryCovariance } from "../linear-system/covariance.js";
import type { RealMatrix } from "../linear-system/linear-system.js";
import { type BlochFlow, blochFlow, tangentJacobian, velocity } from "../mean-field/bloch-flow.js";
import { addScaled, cross, dot } from "../mean-field/bloch-vector.js";
import { classifyStability, eigenvalues2x2 } from "../mean-field/stability.js";
import type { CollectiveSpinModel, Vector3 } from "../model/collective-spin-model.js";
import { holsteinPrimakoff, spinCovariance } from "./holstein-primakoff.js";

/** Moments of a finite number of spins about one branch of the mean field. */
export interface SystemSizeExpansion {
  /** `<J>/j` along x, y and z. */
  readonly mean: Vector3;
  /** `<J_i J_k + J_k J_i>`/(2 j^2), 3 x 3. */
  readonly second: RealMatrix;
}

/**
 * Steady-state moments of N spins to first order in 1/N: the covariance V of the Holstein-Primakoff bosons, and the shift d of the mean
 * that it brings about,
 *
 *     <J>/j = m + d/N,      <J_i J_k>/j^2 = m_i m_k + (m_i d_k + d_i m_k + V_ik)/N.
 *
 * The mean obeys d<r>/dt = <F(r)> + sum (rate/2N) (a x (a x <r>)) exactly, where F is the quadratic flow of the mean field, products are
 * symmetrized and a runs over the real and imaginary parts of the jump vectors; so d solves F'(m) d + F''(m):V/2 + sum (rate/2) a x
 * (a x m) = 0 across m, and 2 m.d + tr V = 2 along it, since J^2 = j(j + 1).
 *
 * The error is of order 1/N^2, and larger near a transition, where V diverges: compare with a solution at finite N.
 *
 * @param model see {@link CollectiveSpinModel}.
 * @param bloch a stable fixed point m, for example the `bloch` of a {@link FixedPoint}. Where a finite system is a mixture of
 * several branches, average their moments: with a parity, `<Jx>` and `<Jy>` vanish and what is even is the same on both.
 * @param spins N, an integer of at least 1.
 * @throws {InvalidArgumentError} when the model is not valid, or the point is not fixed or not stable.
 *
 * Source: N. G. van Kampen, Can. J. Phys. 39, 551 (1961), for the expansion.
 *
 * @example Inversion of a thousand atoms, 0.5051026 for N -> infinity; exactly it is 0.50586077.
 * ```ts
 * import { lmgFixedPoints, lmgModel, systemSizeExpansion } from "@openqs/linear-response";
 * const parameters = { field: 0.5, coupling: 1, gammaA: 0.01, gammaB: 0.2 };
 * const broken = lmgFixedPoints(parameters).find(({ stability }) => stability === "stable");
 * const { mean } = systemSizeExpansion(lmgModel(parameters), broken!.bloch, 1000);
 * mean[2]; // => 0.505859
 * ```
 */
export function systemSizeExpansion(model: CollectiveSpinModel, bloch: Vector3, spins: number): SystemSizeExpansion {
  assertInteger("spins", spins, { minimum: 1 });
  const { frame, system } = holsteinPrimakoff(model, bloch);
  const flow = blochFlow(model);
  const jacobian = tangentJacobian(flow, frame);
  const stability = classifyStability(eigenvalues2x2(jacobian), flow.scale);
  if (stability !== "stable") throw new InvalidArgumentError("bloch", `an ${stability} fixed point`, "must be stable");
  const [[xx, xp], [, pp]] = stationaryCovariance(system);
  const along = (2 - xx - pp) / 2;
  // V = c c^T + d d^T, by Cholesky.
  const width = Math.sqrt(xx);
  const c = addScaled(scaled(width, frame.first), xp / width, frame.second);
  const d = scaled(Math.sqrt(pp - (xp / width) ** 2), frame.second);
  let push = addScaled(diffusionDrift(model, bloch), along, cross(bloch, flow.field));
  for (const deviation of [c, d]) push = addScaled(push, 1, quadraticPart(flow, deviation));
  const [first, second] = solve2x2(jacobian, [-dot(push, frame.first), -dot(push, frame.second)]);
  const shift = addScaled(addScaled(scaled(along, bloch), first, frame.first), second, frame.second);
  const covariance = spinCovariance(frame, [
    [xx, xp],
    [xp, pp],
  ]);
  return {
    mean: addScaled(bloch, 1 / spins, shift),
    second: covariance.map((row, i) =>
      row.map((value, k) => bloch[i] * bloch[k] + (bloch[i] * shift[k] + shift[i] * bloch[k] + value) / spins),
    ),
  };
}

/** What of the flow is of second order in r. */
function quadraticPart(flow: BlochFlow, r: Vector3): Vector3 {
  return velocity({ ...flow, field: [0, 0, 0] }, r);
}

/** sum (rate/2) a x (a x m), N times the drift that the noise of the jumps brings about. */
function diffusionDrift({ jumps }: CollectiveSpinModel, m: Vector3): Vector3 {
  let sum: Vector3 = [0, 0, 0];
  for (const { rate, vector } of jumps) {
    for (const part of ["re", "im"] as const) {
      const axis: Vector3 = [vector[0][part], vector[1][part], vector[2][part]];
      sum = addScaled(sum, rate / 2, cross(axis, cross(axis, m)));
    }
  }
  return sum;
}

function scaled(factor: number, v: Vector3): Vector3 {
  return addScaled([0, 0, 0], factor, v);
}

function solve2x2(
  [a, b, c, d]: readonly [number, number, number, number],
  [x, y]: readonly [number, number],
): readonly [number, number] {
  const determinant = a * d - b * c;
  return [(d * x - b * y) / determinant, (a * y - c * x) / determinant];
}

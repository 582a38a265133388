import { assertFinite } from "@openqs/linalg";

import { assertCollectiveSpinModel, type CollectiveSpinModel, type Vector3 } from "../model/collective-spin-model.js";
import { blochFlow, velocity } from "./bloch-flow.js";

/**
 * The mean-field equations of a collective spin, d/dt (X, Y, Z) with (X, Y, Z) = `<J>/j` and products factorised:
 *
 * dr/dt = B x r + P - r (r.P) on |r| = 1, B = field + interaction r, P = sum over jumps of (rate/2) Re v x Im v.
 *
 * They are the limit N -> infinity of the master equation; jumps with a real vector (dephasing along an axis) drop out.
 *
 * @param model see {@link CollectiveSpinModel}.
 * @param bloch a unit vector (X, Y, Z).
 * @throws {InvalidArgumentError} when the model or the vector is not finite or the model is not valid.
 *
 * Source: for the LMG model S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), Eq. (6).
 *
 * @example
 * ```ts
 * import { lmgModel, meanFieldVelocity } from "@openqs/linear-response";
 * const model = lmgModel({ field: 0.5, coupling: 1, gammaB: 0.2 });
 * const [, , dZ] = meanFieldVelocity(model, [0, 0.6, 0.8]);
 * dZ; // => 0.072
 * ```
 */
export function meanFieldVelocity(model: CollectiveSpinModel, bloch: Vector3): Vector3 {
  assertCollectiveSpinModel(model);
  bloch.forEach((value, i) => assertFinite(`bloch[${i}]`, value));
  return velocity(blochFlow(model), bloch);
}

import { assertFinite, InvalidArgumentError } from "@openqs/linalg";

import { assertCollectiveSpinModel, type CollectiveSpinModel, type Vector3 } from "../model/collective-spin-model.js";
import { type IntegrationOptions, realOrbit } from "../ode/real-orbit.js";
import { blochFlow, velocity } from "./bloch-flow.js";
import { norm } from "./bloch-vector.js";

/** Options of {@link meanFieldOrbit}. */
export interface MeanFieldOrbitOptions extends IntegrationOptions {
  /** Increasing times at which the orbit is wanted; the first is the time of the initial vector. */
  readonly times: ArrayLike<number>;
}

/** An orbit of the mean-field equations. */
export interface MeanFieldOrbit {
  /** As requested, in the inverse of the model's unit of frequency. */
  readonly times: Float64Array;
  /** `<Jx>/j` at each of `times`. */
  readonly X: Float64Array;
  /** `<Jy>/j` at each of `times`. */
  readonly Y: Float64Array;
  /** `<Jz>/j` at each of `times`. */
  readonly Z: Float64Array;
  /** Evidence: how far | |r| - 1 | came, and the steps. */
  readonly convergence: { readonly normError: number; readonly acceptedSteps: number; readonly rejectedSteps: number };
}

/**
 * The orbit of the mean-field equations ({@link meanFieldVelocity}) through a point of the unit sphere.
 *
 * Runge-Kutta steps of order 8 with dense output (`integrateOde` of @openqs/linalg), so that the times asked for do not shorten the steps.
 *
 * @param model see {@link CollectiveSpinModel}.
 * @param initial a unit vector (X, Y, Z), to 1e-9.
 * @param options times (in the inverse unit of the model) and tolerances.
 * @throws {InvalidArgumentError} when the model is not valid, the vector is not of unit length or the times do not increase.
 * @throws {IntegrationError} of @openqs/linalg when `maxSteps` steps do not suffice.
 *
 * @example The spin falls into the normal state, with |X| shrinking as exp(-Gamma_b t).
 * ```ts
 * import { lmgModel, meanFieldOrbit } from "@openqs/linear-response";
 * const model = lmgModel({ field: 1.2, coupling: 1, gammaB: 0.2 });
 * const orbit = meanFieldOrbit(model, [1, 0, 0], { times: [0, 10, 20] });
 * orbit.Z[2]; // => 0.9989778
 * ```
 */
export function meanFieldOrbit(
  model: CollectiveSpinModel,
  initial: Vector3,
  options: MeanFieldOrbitOptions,
): MeanFieldOrbit {
  assertCollectiveSpinModel(model);
  initial.forEach((value, i) => assertFinite(`initial[${i}]`, value));
  if (Math.abs(norm(initial) - 1) > 1e-9) {
    throw new InvalidArgumentError("initial", `a vector of length ${norm(initial)}`, "must be a unit vector");
  }
  const flow = blochFlow(model);
  const { states, acceptedSteps, rejectedSteps } = realOrbit(
    ([x, y, z]) => velocity(flow, [x!, y!, z!]),
    initial,
    options,
  );
  const normError = Math.max(...states.map(([x, y, z]) => Math.abs(Math.hypot(x!, y!, z!) - 1)));
  return {
    times: Float64Array.from(options.times),
    X: Float64Array.from(states, (state) => state[0]),
    Y: Float64Array.from(states, (state) => state[1]),
    Z: Float64Array.from(states, (state) => state[2]),
    convergence: { normError, acceptedSteps, rejectedSteps },
  };
}

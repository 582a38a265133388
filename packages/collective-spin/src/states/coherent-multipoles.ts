import { assertInteger } from "@openqs/linalg";
import { MAXIMUM_SPINS } from "../model.js";
import { extremalElements } from "../multipole/extremal-elements.js";
import { maximallyMixedMultipoles, type MultipoleState, multipoleIndex } from "../multipole/multipole-state.js";
import { forEachReducedRotation } from "../multipole/reduced-rotation.js";
import { assertDirection, type Direction } from "./direction.js";

/**
 * The multipoles of the spin coherent state in a direction, r_kq = <jj|T_k0|jj> exp(-i q phi) d^k_q0(theta).
 *
 * They fall off like exp(-k^2 / (2N)). `maximumOrder` defaults to the smaller of N and 9 sqrt(N), where they are 1e-17.
 *
 * Cost: O(K^2).
 *
 * @throws {InvalidArgumentError} for a number of spins, angles or an order outside their range.
 *
 * @example
 * ```ts
 * import { coherentMultipoles, multipoleMoments } from "@openqs/collective-spin";
 * multipoleMoments(coherentMultipoles(1000, { theta: Math.PI / 2, phi: 0 })).X; // => 1
 * ```
 */
export function coherentMultipoles(
  spins: number,
  direction: Direction,
  options: { readonly maximumOrder?: number } = {},
): MultipoleState {
  assertInteger("spins", spins, { minimum: 1, maximum: MAXIMUM_SPINS });
  assertDirection(direction);
  const { maximumOrder = Math.min(spins, Math.ceil(9 * Math.sqrt(spins))) } = options;
  assertInteger("maximumOrder", maximumOrder, { minimum: 0, maximum: spins });
  const { theta, phi } = direction;
  const elements = extremalElements(spins, maximumOrder);
  const state = maximallyMixedMultipoles(spins, maximumOrder);
  for (let q = 0; q <= maximumOrder; q++) {
    const [cosine, sine] = [Math.cos(q * phi), Math.sin(q * phi)];
    forEachReducedRotation({ to: q, from: 0, maximumOrder, theta }, (k, value) => {
      const p = 2 * multipoleIndex(k, q);
      state.data[p] = elements[k] * value * cosine;
      state.data[p + 1] = -elements[k] * value * sine;
    });
  }
  return state;
}

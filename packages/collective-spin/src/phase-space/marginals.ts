import { largestProjection, type MultipoleState } from "../multipole/multipole-state.js";
import { assertMultipoleState } from "../multipole/assert-multipole-state.js";
import { assertGrid, husimiWeights, type SphereGrid, sumOverOrders, wignerWeights } from "./sphere-functions.js";

/** The two marginals of a function on the sphere, each a density on its own angle. */
export interface SphereMarginals extends SphereGrid {
  /** At theta[i], the integral over phi; its integral with sin(theta) dtheta over [0, pi] is 1. */
  readonly polar: Float64Array;
  /** At phi[j], the integral over theta with sin(theta) dtheta; its integral over 2 pi is 1. */
  readonly azimuthal: Float64Array;
}

/**
 * The marginals of the Wigner function: over the azimuth, 2 pi sum over k of the multipoles with q = 0, and over the polar
 * angle, exact by quadrature for every multipole kept.
 *
 * Cost: O(K^2 Q) for the azimuthal one, O(K) per theta and O(Q) per phi.
 *
 * @throws {InvalidArgumentError} when an angle is not finite or theta leaves [0, pi].
 *
 * @example The azimuth of a spin along z is uniform.
 * ```ts
 * import { coherentMultipoles, wignerMarginals } from "@openqs/collective-spin";
 * const state = coherentMultipoles(20, { theta: 0, phi: 0 });
 * wignerMarginals(state, { theta: [], phi: [0.5] }).azimuthal[0]; // => 0.159154943
 * 1 / (2 * Math.PI); // => 0.159154943
 * ```
 */
export function wignerMarginals(state: MultipoleState, grid: SphereGrid): SphereMarginals {
  return marginals(state, grid, wignerWeights(state));
}

/**
 * The marginals of the Husimi function times (N + 1) / (4 pi), which makes it a density.
 *
 * Cost: as {@link wignerMarginals}.
 *
 * @throws {InvalidArgumentError} when an angle is not finite or theta leaves [0, pi].
 */
export function husimiMarginals(state: MultipoleState, grid: SphereGrid): SphereMarginals {
  const density = (state.spins + 1) / (4 * Math.PI);
  return marginals(
    state,
    grid,
    husimiWeights(state).map((weight) => density * weight),
  );
}

function marginals(state: MultipoleState, grid: SphereGrid, weights: Float64Array): SphereMarginals {
  assertMultipoleState("state", state);
  assertGrid(grid);
  const { theta, phi } = grid;
  const polar = Float64Array.from(
    theta,
    (angle) => 2 * Math.PI * sumOverOrders(state, { q: 0, theta: angle, weights }).re,
  );
  const azimuthal = new Float64Array(phi.length);
  const highest = largestProjection(state, state.maximumOrder);
  const nodes = state.maximumOrder + 2;
  for (let q = 0; q <= highest; q++) {
    let [re, im] = [0, 0];
    for (let i = 0; i < nodes; i++) {
      const angle = (Math.PI * (i + 0.5)) / nodes;
      const value = sumOverOrders(state, { q, theta: angle, weights });
      const weight = q % 2 === 0 ? fejerWeight(i, nodes) : (Math.PI / nodes) * Math.sin(angle);
      re += weight * value.re;
      im += weight * value.im;
    }
    const factor = q === 0 ? 1 : 2;
    azimuthal.forEach((_, j) => (azimuthal[j] += factor * (re * Math.cos(q * phi[j]) - im * Math.sin(q * phi[j]))));
  }
  return { theta, phi, polar, azimuthal };
}

/**
 * Fejer's first rule for integral f sin(theta) dtheta over midpoints: exact for cos(n theta), n < nodes, as d^k_q0 of even q is
 * a sum of. Those of odd q are sums of sin(n theta), for which the midpoint rule is exact.
 */
function fejerWeight(i: number, nodes: number): number {
  const angle = (Math.PI * (i + 0.5)) / nodes;
  let sum = 1;
  for (let n = 1; n <= Math.floor((nodes - 1) / 2); n++) sum -= (2 * Math.cos(2 * n * angle)) / (4 * n * n - 1);
  return (2 * sum) / nodes;
}

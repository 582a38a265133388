import { assertFinite, InvalidArgumentError } from "@openqs/linalg";
import { extremalElements } from "../multipole/extremal-elements.js";
import {
  largestProjection,
  type MultipoleState,
  multipoleIndex,
  projectionWeight,
} from "../multipole/multipole-state.js";
import { assertMultipoleState } from "../multipole/assert-multipole-state.js";
import { forEachReducedRotation } from "../multipole/reduced-rotation.js";

/** Directions on the sphere: polar angles theta from +z in [0, pi], azimuths phi, in radians. */
export interface SphereGrid {
  /** Polar angles from +z. */
  readonly theta: ArrayLike<number>;
  /** Azimuths from +x. */
  readonly phi: ArrayLike<number>;
}

/** A real function on a {@link SphereGrid}. */
export interface SphereFunction extends SphereGrid {
  /** Row-major: the value at (theta[i], phi[j]) is `values[i * phi.length + j]`. */
  readonly values: Float64Array;
}

/**
 * The Wigner function of a collective spin on the sphere,
 * W(theta, phi) = sqrt((N + 1) / 4 pi) sum over k, q of r_kq Y_kq(theta, phi), normalized to integral W dOmega = 1.
 *
 * It is Stratonovich's: covariant under rotations, real, and Tr(rho sigma) = (4 pi / (N + 1)) integral W_rho W_sigma dOmega.
 *
 * Cost: O(K Q) per theta and O(Q) per point. Source: J. P. Dowling, G. S. Agarwal and W. P. Schleich, Phys. Rev. A 49,
 * 4101 (1994).
 *
 * @throws {InvalidArgumentError} when an angle is not finite or theta leaves [0, pi].
 *
 * @example A spin coherent state is a hill at its own direction.
 * ```ts
 * import { coherentMultipoles, wignerFunction } from "@openqs/collective-spin";
 * const state = coherentMultipoles(20, { theta: 1, phi: 0.5 });
 * const { values } = wignerFunction(state, { theta: [1], phi: [0.5] });
 * values[0]; // => 3.26
 * ```
 */
export function wignerFunction(state: MultipoleState, grid: SphereGrid): SphereFunction {
  return sumOverSphere(state, grid, wignerWeights(state));
}

/** What multiplies r_kq d^k_q0 exp(i q phi) in the Wigner function, for every k. */
export function wignerWeights({ spins, maximumOrder }: MultipoleState): Float64Array {
  const weight = Math.sqrt(spins + 1) / (4 * Math.PI);
  return Float64Array.from({ length: maximumOrder + 1 }, (_, k) => weight * Math.sqrt(2 * k + 1));
}

/**
 * The Husimi function Q(theta, phi) = <theta, phi| rho |theta, phi> of a collective spin, with the spin coherent states of
 * `spinCoherentState`; (N + 1) / (4 pi) times its integral over the sphere is 1.
 *
 * Cost: O(K Q) per theta and O(Q) per point.
 *
 * @throws {InvalidArgumentError} when an angle is not finite or theta leaves [0, pi].
 */
export function husimiFunction(state: MultipoleState, grid: SphereGrid): SphereFunction {
  return sumOverSphere(state, grid, husimiWeights(state));
}

/** What multiplies r_kq d^k_q0 exp(i q phi) in the Husimi function, for every k: <j j| T_k0 |j j>. */
export function husimiWeights({ spins, maximumOrder }: MultipoleState): Float64Array {
  return extremalElements(spins, maximumOrder);
}

/** Sum over k, q of weights[k] r_kq exp(i q phi) d^k_q0(theta): Y_kq = sqrt((2k + 1) / 4 pi) exp(i q phi) d^k_q0. */
function sumOverSphere(state: MultipoleState, grid: SphereGrid, weights: Float64Array): SphereFunction {
  assertMultipoleState("state", state);
  assertGrid(grid);
  const { theta, phi } = grid;
  const highest = largestProjection(state, state.maximumOrder);
  const projections = Array.from({ length: highest + 1 }, (_, q) => q).filter((q) => projectionWeight(state, q) > 0);
  const turns = projections.map((q) => Float64Array.from(phi, (angle) => Math.cos(q * angle)));
  const quarterTurns = projections.map((q) => Float64Array.from(phi, (angle) => Math.sin(q * angle)));
  const values = new Float64Array(theta.length * phi.length);
  for (let i = 0; i < theta.length; i++) {
    const row = values.subarray(i * phi.length, (i + 1) * phi.length);
    projections.forEach((q, n) => {
      const { re, im } = sumOverOrders(state, { q, theta: theta[i], weights });
      const factor = q === 0 ? 1 : 2;
      for (let j = 0; j < row.length; j++) row[j] += factor * (re * turns[n][j] - im * quarterTurns[n][j]);
    });
  }
  return { theta, phi, values };
}

/** Sum over k of weights[k] r_kq d^k_q0(theta). */
export function sumOverOrders(
  { data, maximumOrder, maximumProjection }: MultipoleState,
  { q, theta, weights }: { readonly q: number; readonly theta: number; readonly weights: Float64Array },
): { readonly re: number; readonly im: number } {
  let [re, im] = [0, 0];
  forEachReducedRotation({ to: q, from: 0, maximumOrder, theta }, (k, value) => {
    const p = 2 * multipoleIndex(k, q, maximumProjection);
    re += weights[k] * value * data[p];
    im += weights[k] * value * data[p + 1];
  });
  return { re, im };
}

/** Throws unless all angles are finite and theta is in [0, pi]. */
export function assertGrid({ theta, phi }: SphereGrid): void {
  Array.from(theta, (angle, i) => {
    assertFinite(`theta[${i}]`, angle);
    if (angle < 0 || angle > Math.PI) throw new InvalidArgumentError(`theta[${i}]`, angle, "must be in [0, pi]");
  });
  Array.from(phi, (angle, j) => assertFinite(`phi[${j}]`, angle));
}

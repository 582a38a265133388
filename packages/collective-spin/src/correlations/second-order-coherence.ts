import { InvalidArgumentError } from "@openqs/linalg";
import { evolve } from "../evolution/evolve.js";
import type { CollectiveSpinModel } from "../model.js";
import { assertMultipoleState } from "../multipole/assert-multipole-state.js";
import { multipoleMoments } from "../multipole/moments.js";
import type { MultipoleState } from "../multipole/multipole-state.js";
import { combination, intensityOf, sandwich, type SpinVector } from "./operator-products.js";

/** Options of {@link secondOrderCoherence}. */
export interface SecondOrderCoherenceOptions {
  /** The steady state by its multipoles in the laboratory. */
  readonly state: MultipoleState;
  /** Delays tau, ascending, from 0 on. */
  readonly delays: readonly number[];
}

/**
 * The second-order coherence g2(tau) = <A^+(0) A^+(tau) A(tau) A(0)> / <A^+ A>^2 of the light that is emitted by A = v . J in a
 * stationary state: 1 for laser light, 2 at tau = 0 for thermal light, 0 at tau = 0 for a single atom.
 *
 * By the regression theorem it is <A^+ A>(tau) / <A^+ A> after the emission of a photon, which leaves A rho A^+ / <A^+ A>.
 * Cost: one evolution.
 *
 * @throws {InvalidArgumentError} when the state emits nothing.
 * @throws As `evolve`.
 *
 * @example Two excitations in succession from N excited atoms are 2 (1 - 1 / N) times as frequent as chance.
 * ```ts
 * import { coherentMultipoles, secondOrderCoherence } from "@openqs/collective-spin";
 * const lowering = [{ re: 1, im: 0 }, { re: 0, im: -1 }, { re: 0, im: 0 }] as const;
 * const none = [[0, 0, 0], [0, 0, 0], [0, 0, 0]] as const;
 * const model = { field: [0, 0, 1], interaction: none, jumps: [] } as const;
 * const state = coherentMultipoles(10, { theta: 0, phi: 0 });
 * secondOrderCoherence(model, lowering, { state, delays: [0] })[0]; // => 1.8
 * ```
 */
export function secondOrderCoherence(
  model: CollectiveSpinModel,
  emitter: SpinVector,
  { state, delays }: SecondOrderCoherenceOptions,
): number[] {
  assertMultipoleState("state", state);
  const intensity = intensityOf(emitter, multipoleMoments(state));
  const emitted = sandwich(emitter, state);
  const trace = emitted.data[0] * Math.sqrt(state.spins + 1);
  if (!(trace > 0)) throw new InvalidArgumentError("state", "dark", "must emit light through `emitter`");
  const initialState = combination(state.spins, [{ weight: 1 / trace, operator: emitted }]);
  const { moments } = evolve(model, { initialState, times: delays });
  return moments.map((later) => intensityOf(emitter, later) / intensity);
}

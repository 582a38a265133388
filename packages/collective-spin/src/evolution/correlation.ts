import type { Complex } from "@openqs/linalg";
import type { CollectiveSpinModel } from "../model.js";
import { anticommutatorHalf, commutatorHalf, type SpinAxis } from "../multipole/spin-products.js";
import type { MultipoleState } from "../multipole/multipole-state.js";
import { evolve } from "./evolve.js";

/** Options of {@link correlation}. */
export interface CorrelationOptions {
  /** The state at time 0, usually the steady state's multipoles in the laboratory. */
  readonly state: MultipoleState;
  /** The component J_a that is measured at time tau. */
  readonly later: SpinAxis;
  /** The component J_b that acts at time 0. */
  readonly earlier: SpinAxis;
  /** Delays tau, ascending, from 0 on. */
  readonly times: readonly number[];
  /** As in `evolve`. */
  readonly truncationOrder?: number;
}

/**
 * The two-time correlations <J_a(tau) J_b(0)> / j^2 by the quantum regression theorem, Tr(J_a exp(tau L) J_b rho) / j^2.
 *
 * J_b rho is split into two Hermitian operators, {J_b, rho} / 2 and -i [J_b, rho] / 2, which evolve in real arithmetic; it
 * has one order more than rho.
 *
 * Cost: two evolutions.
 *
 * @throws As `evolve`.
 *
 * @example At tau = 0 it is a product of operators.
 * ```ts
 * import { coherentMultipoles, correlation } from "@openqs/collective-spin";
 * const none = [[0, 0, 0], [0, 0, 0], [0, 0, 0]] as const;
 * const model = { field: [0, 0, 1], interaction: none, jumps: [] } as const;
 * const state = coherentMultipoles(10, { theta: 0, phi: 0 });
 * const [value] = correlation(model, { state, later: "x", earlier: "y", times: [0] });
 * value.im; // => 0.1
 * ```
 */
export function correlation(model: CollectiveSpinModel, options: CorrelationOptions): readonly Complex[] {
  const { state, later, earlier, times } = options;
  const { truncationOrder = Math.min(state.spins, state.maximumOrder + 1) } = options;
  const evolved = [anticommutatorHalf(state, earlier), commutatorHalf(state, earlier)].map(
    // Neither part is a state: its tail is that of rho, and its largest multipoles need not be the first.
    (initialState) => evolve(model, { initialState, times, truncationOrder, tailTolerance: Infinity }).moments,
  );
  const name = later.toUpperCase() as "X" | "Y" | "Z";
  const scale = 2 / state.spins;
  return times.map((_, i) => ({ re: scale * evolved[0][i][name], im: scale * evolved[1][i][name] }));
}

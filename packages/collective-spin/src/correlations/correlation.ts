import { type Complex, InvalidArgumentError, runSteps, type Steps } from "@openqs/linalg";
import { leftProduct, meanOf, type SpinVector } from "./operator-products.js";
import type { CollectiveSpinModel } from "../model.js";
import { assertMultipoleState } from "../multipole/assert-multipole-state.js";
import type { SpinAxis } from "../multipole/spin-products.js";
import type { MultipoleState } from "../multipole/multipole-state.js";
import { evolveSteps } from "../evolution/evolve.js";

/** The operators of <J_a(tau) J_b(0)>. */
export interface CorrelatedOperators {
  /** The component J_a, or operator v . J, that is measured at time tau. */
  readonly later: SpinAxis | SpinVector;
  /** The component J_b, or operator w . J, that acts at time 0. */
  readonly earlier: SpinAxis | SpinVector;
}

/** Options of {@link correlation}. */
export interface CorrelationOptions {
  /** The state at time 0, usually the steady state's multipoles in the laboratory. */
  readonly state: MultipoleState;
  /** Delays tau, ascending, from 0 on. */
  readonly delays: readonly number[];
  /** As in `evolve`. */
  readonly truncationOrder?: number;
}

/**
 * The two-time correlations <J_a(tau) J_b(0)> / j^2 by the quantum regression theorem, Tr(J_a exp(tau L) J_b rho) / j^2.
 *
 * J_b rho = F + i G is split into two Hermitian operators, which evolve in real arithmetic; it
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
 * const [value] = correlation(model, { later: "x", earlier: "y" }, { state, delays: [0] });
 * value.im; // => 0.1
 * ```
 */
export function correlation(
  model: CollectiveSpinModel,
  operators: CorrelatedOperators,
  options: CorrelationOptions,
): Complex[] {
  return runSteps(correlationSteps(model, operators, options));
}

/** {@link correlation} as steps, for `runStepsAsync` with a signal and progress. */
export function* correlationSteps(
  model: CollectiveSpinModel,
  { later, earlier }: CorrelatedOperators,
  options: CorrelationOptions,
): Steps<Complex[]> {
  const { state, delays } = options;
  assertMultipoleState("state", state);
  // No truncation below order 2, which one spin does not have.
  const { truncationOrder = Math.max(2, Math.min(state.spins, state.maximumOrder + 1)) } = options;
  const { hermitian, antihermitian } = leftProduct(vectorOf(earlier), state);
  const parts: (readonly Complex[])[] = [];
  for (const initialState of [hermitian, antihermitian]) {
    // Neither part is a state: its tail is that of rho, and its largest multipoles need not be the first.
    const { moments } = yield* evolveSteps(model, {
      initialState,
      times: delays,
      truncationOrder,
      tailTolerance: Infinity,
    });
    parts.push(moments.map((values) => meanOf(vectorOf(later), values)));
  }
  const scale = 2 / state.spins;
  return delays.map((_, i) => ({
    re: scale * (parts[0][i].re - parts[1][i].im),
    im: scale * (parts[0][i].im + parts[1][i].re),
  }));
}

const [ZERO, ONE]: readonly Complex[] = [
  { re: 0, im: 0 },
  { re: 1, im: 0 },
];
const COMPONENTS: Readonly<Record<SpinAxis, SpinVector>> = {
  x: [ONE, ZERO, ZERO],
  y: [ZERO, ONE, ZERO],
  z: [ZERO, ZERO, ONE],
};

function vectorOf(operator: SpinAxis | SpinVector): SpinVector {
  const vector = typeof operator === "string" ? COMPONENTS[operator] : operator;
  if (vector?.length === 3) return vector;
  throw new InvalidArgumentError("operators", operator, 'must be "x", "y", "z" or vectors of three complex numbers');
}

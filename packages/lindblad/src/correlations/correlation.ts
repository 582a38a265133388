import {
  assertFinite,
  type Complex,
  type ComplexMatrix,
  InvalidArgumentError,
  multiply,
  runSteps,
  runStepsAsync,
  type RunStepsOptions,
  type Steps,
  sparseToDense,
} from "@openqs/linalg";
import { assertMatricesFit, integrateMatrixSteps } from "../evolution/evolve.js";
import { assertTimes } from "../evolution/times.js";
import { expect } from "../measures/expectation.js";
import { assertOperator, dagger, identityOperator, type Operator, product } from "../operators/operator.js";
import { assertSameSpace } from "../space/basis.js";
import { assertState } from "../states/assert-state.js";
import { type DensityMatrix, toDensityMatrix } from "../states/density-matrix.js";
import type { Ket } from "../states/ket.js";
import { assertOptions, type OptionNames } from "../systems/assert-options.js";
import { assertSystem, type LindbladSystem } from "../systems/lindblad-system.js";
import { assertStationary } from "./stationary.js";

/** The operators of <C(0) A(tau) B(0)>. */
export interface CorrelatedOperators {
  /** A, measured at the later time. */
  readonly later: Operator;
  /** B, which acts on the state from the left at time zero. */
  readonly earlier: Operator;
  /** C, which acts from the right at time zero; default the identity. */
  readonly earlierLeft?: Operator;
}

/** Options of {@link correlation}. */
export interface CorrelationOptions {
  /** Increasing delays tau >= 0 after the time of `state`. */
  readonly delays: readonly number[];
  /** State at time zero, for example a steady state. */
  readonly state: Ket | DensityMatrix;
  /** Time of `state`, which matters for drives and rates that depend on time; default 0. */
  readonly startTime?: number;
  /** Refuses to start what needs more memory; default 4 GiB. */
  readonly memoryLimitBytes?: number;
  /** Default 1e-8. */
  readonly relativeTolerance?: number;
  /** Default 1e-10. */
  readonly absoluteTolerance?: number;
}

/**
 * The two-time correlation function <C(0) A(tau) B(0)> = Tr(A e^(L tau) (B rho C)) at all delays, by quantum
 * regression (M. Lax, Phys. Rev. 129, 2342 (1963)).
 *
 * Cost: one evolution of a d x d matrix.
 *
 * @throws {DimensionMismatchError} when an operator or the state is on another space.
 * @throws {InvalidArgumentError} when the delays do not increase or one is negative.
 * @throws {MemoryLimitError} when the matrices do not fit, before anything is computed.
 *
 * @example
 * ```ts
 * import { annihilation, basisState, correlation, creation, fockBasis, lindbladSystem, photonNumber, toDensityMatrix } from "@openqs/lindblad";
 * const cavity = fockBasis("cavity", 4);
 * const a = annihilation(cavity);
 * const system = lindbladSystem({ hamiltonian: photonNumber(cavity), jumps: [{ operator: a, amplitudeRate: 1 }] });
 * const options = { delays: [0, 1], state: toDensityMatrix(basisState(cavity, 0)) };
 * // <a(t) a^+> = e^(-i t - t)
 * correlation(system, { later: a, earlier: creation(cavity) }, options)[1].re; // => 0.1987661
 * ```
 */
export function correlation(
  system: LindbladSystem,
  operators: CorrelatedOperators,
  options: CorrelationOptions,
): Complex[] {
  return runSteps(correlationSteps(system, operators, options));
}

/** {@link correlation} without blocking: with progress, and cancelled by a signal, whose reason it rejects with. */
export function correlationAsync(
  system: LindbladSystem,
  operators: CorrelatedOperators,
  options: CorrelationOptions & RunStepsOptions,
): Promise<Complex[]> {
  return runStepsAsync(correlationSteps(system, operators, options), options);
}

const OPTIONS: OptionNames<CorrelationOptions> = {
  delays: true,
  state: true,
  startTime: true,
  memoryLimitBytes: true,
  relativeTolerance: true,
  absoluteTolerance: true,
};

/** Dense matrices of the integrator, the state and the operators. */
const MATRICES = 26;

function* correlationSteps(
  system: LindbladSystem,
  { later, earlier, earlierLeft = identityOperator(system.space) }: CorrelatedOperators,
  options: CorrelationOptions,
): Steps<Complex[]> {
  assertOptions("options of a correlation", options, OPTIONS);
  const { delays, state, startTime = 0, memoryLimitBytes, relativeTolerance, absoluteTolerance } = options;
  assertMatricesFit(system, MATRICES, memoryLimitBytes);
  assertDelays(delays);
  assertFinite("startTime", startTime);
  assertState("state", state, system.space);
  for (const [name, operator] of Object.entries({ later, earlier, earlierLeft })) {
    assertOperator(name, operator);
    assertSameSpace("a correlation", system.space, operator.space);
  }
  const start = sandwiched(earlier, toDensityMatrix(state), earlierLeft);
  const values: Complex[] = [];
  // The state is there at delay zero, whether its correlation is asked for or not.
  const skipped = delays[0] > 0 ? 1 : 0;
  const times = [...(skipped === 1 ? [0] : []), ...delays].map((delay) => startTime + delay);
  yield* integrateMatrixSteps(system, start, {
    ...(relativeTolerance === undefined ? {} : { relativeTolerance }),
    ...(absoluteTolerance === undefined ? {} : { absoluteTolerance }),
    times,
    onMatrix: (_, matrix) => values.push(expect(later, { space: system.space, matrix })),
  });
  return values.slice(skipped);
}

function assertDelays(delays: readonly number[]): void {
  assertTimes("delays", delays);
  if (delays[0] >= 0) return;
  throw new InvalidArgumentError(
    "delays[0]",
    delays[0],
    "must not be negative; of a stationary state, <A(-t) B> is the conjugate of <B^+(t) A^+>",
  );
}

/** The matrix B rho C. */
export function sandwiched(left: Operator, state: DensityMatrix, right: Operator): ComplexMatrix {
  return multiply(multiply(sparseToDense(left.matrix), state.matrix), sparseToDense(right.matrix));
}

/**
 * The second-order coherence g2(tau) = <a^+(0) a^+(tau) a(tau) a(0)> / <a^+ a>^2 of a stationary state at all delays: 1
 * for laser light, 2 at tau = 0 for thermal light, 0 at tau = 0 for a single emitter.
 *
 * @param emitter a, the mode or the lowering operator whose light is detected
 * @param options delays and the stationary state
 * @throws {InvalidArgumentError} when the system depends on time, or the state is not stationary or emits nothing; and as {@link correlation}.
 */
export function secondOrderCoherence(system: LindbladSystem, emitter: Operator, options: CorrelationOptions): number[] {
  return runSteps(coherenceSteps(system, emitter, options));
}

/** {@link secondOrderCoherence} without blocking: with progress, and cancelled by a signal, whose reason it rejects with. */
export function secondOrderCoherenceAsync(
  system: LindbladSystem,
  emitter: Operator,
  options: CorrelationOptions & RunStepsOptions,
): Promise<number[]> {
  return runStepsAsync(coherenceSteps(system, emitter, options), options);
}

function* coherenceSteps(system: LindbladSystem, emitter: Operator, options: CorrelationOptions): Steps<number[]> {
  assertOperator("emitter", emitter);
  assertSystem(system);
  assertOptions("options of a correlation", options, OPTIONS);
  assertState("state", options.state, system.space);
  const number = product(dagger(emitter), emitter);
  const state = toDensityMatrix(options.state);
  assertStationary("secondOrderCoherence", system, state);
  const intensity = expect(number, state).re;
  if (!(intensity > 0)) {
    throw new InvalidArgumentError("state", `one of intensity ${intensity}`, "must emit light for g2 to exist");
  }
  const operators = { later: number, earlier: emitter, earlierLeft: dagger(emitter) };
  const values = yield* correlationSteps(system, operators, options);
  return values.map(({ re }) => re / intensity ** 2);
}

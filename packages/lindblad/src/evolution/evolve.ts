import {
  type ComplexMatrix,
  integrateOdeSteps,
  type Progress,
  runSteps,
  type RunStepsOptions,
  type Steps,
} from "@openqs/linalg";
import { assertState } from "../states/assert-state.js";
import { type DensityMatrix, toDensityMatrix } from "../states/density-matrix.js";
import type { Ket } from "../states/ket.js";
import { drivenAction } from "../superoperators/driven-action.js";
import { assertKind } from "../systems/assert-kind.js";
import { assertOptions, type OptionNames } from "../systems/assert-options.js";
import { assertSystem, type LindbladSystem, systemDimension } from "../systems/lindblad-system.js";
import { stepLimits } from "../systems/time-dependence.js";
import { type ExponentialMethod, exponentialSteps } from "./exponential.js";
import { assertTimes } from "./times.js";
import { assertObservables, type Observables, type Snapshot, takeSnapshot } from "./snapshot.js";
import { assertFits, DEFAULT_MEMORY_LIMIT } from "../systems/memory-limit.js";

/** Options of {@link evolve}. */
export interface EvolveOptions {
  /** Increasing times; the first is that of the initial state. */
  readonly times: readonly number[];
  /** Operators whose expectation values are reported at every time; default none. */
  readonly observables?: Observables;
  /** Default `{ kind: "adaptive" }`. */
  readonly method?: AdaptiveMethod | ExponentialMethod;
  /** Refuses to start what needs more memory; default 4 GiB. */
  readonly memoryLimitBytes?: number;
}

/** An explicit method of order 8 with adaptive steps on the matrix itself; no superoperator is built. */
export interface AdaptiveMethod extends IntegrationOptions {
  readonly kind: "adaptive";
}

/** Accuracy of an adaptive integration. */
export interface IntegrationOptions {
  /** Local error per element relative to it; default 1e-8. */
  readonly relativeTolerance?: number;
  /** Local error per element; default 1e-10. */
  readonly absoluteTolerance?: number;
  /** Steps at most; default 100000. */
  readonly maxSteps?: number;
}

/**
 * The states at all `times` of the master equation d rho/dt = L(t) rho.
 *
 * With the adaptive method no step crosses a switching time of a drive or a rate or is longer than its shortest feature. The
 * exponential method is for stiff systems that do not depend on time.
 * Cost of the adaptive method: 12 actions of L per step, of 16 d flops per stored element of the operators; the number of steps grows with
 * the largest rate or frequency times the duration.
 *
 * @throws {IntegrationError} when the step vanishes or `maxSteps` is reached; it says whether the system looks stiff.
 * @throws {DimensionMismatchError} when the state or an observable is on another space.
 * @throws {InvalidArgumentError} when the times do not increase or the state is not normalized.
 * @throws {MemoryLimitError} when the states at all times do not fit, before anything is computed.
 *
 * @example
 * ```ts
 * import { basisState, evolve, lindbladSystem, pauli, qubitBasis, spinLowering } from "@openqs/lindblad";
 * const atom = qubitBasis("atom");
 * const jumps = [{ operator: spinLowering(atom), populationRate: 1 }];
 * const system = lindbladSystem({ hamiltonian: pauli(atom, "z"), jumps });
 * const snapshots = evolve(system, basisState(atom, 0), { times: [0, 1], observables: { z: pauli(atom, "z") } });
 * snapshots[1].expectations.z.re; // => -0.2642411
 * ```
 */
export function evolve(system: LindbladSystem, initial: Ket | DensityMatrix, options: EvolveOptions): Snapshot[] {
  assertOptions("options of evolve", options, OPTIONS);
  assertTimes("times", options?.times);
  assertMatricesFit(system, STAGES + options.times.length, options.memoryLimitBytes);
  const snapshots: Snapshot[] = [];
  runSteps(evolveSteps(system, initial, { ...options, onSnapshot: (snapshot) => snapshots.push(snapshot) }));
  return snapshots;
}

/**
 * {@link evolve} one snapshot at a time: leave the loop to stop early; a signal cancels between steps, progress is
 * reported, and the event loop stays alive.
 *
 * @throws The reason of `signal` when it is aborted.
 *
 * @example
 * ```ts
 * import { basisState, evolution, lindbladSystem, pauli, qubitBasis, spinLowering } from "@openqs/lindblad";
 * const atom = qubitBasis("atom");
 * const jumps = [{ operator: spinLowering(atom), populationRate: 1 }];
 * const system = lindbladSystem({ hamiltonian: pauli(atom, "z"), jumps });
 * const options = { times: [0, 1, 2, 3, 4], observables: { z: pauli(atom, "z") } };
 * let last = 0;
 * for await (const { time, expectations } of evolution(system, basisState(atom, 0), options)) {
 *   last = time;
 *   if (expectations.z.re < 0) break;
 * }
 * last; // => 1
 * ```
 */
export async function* evolution(
  system: LindbladSystem,
  initial: Ket | DensityMatrix,
  options: EvolveOptions & RunStepsOptions,
): AsyncGenerator<Snapshot, void, void> {
  assertOptions<EvolveOptions>("options of evolution", options, OPTIONS);
  const waiting: Snapshot[] = [];
  const steps = evolveSteps(system, initial, { ...options, onSnapshot: (snapshot) => waiting.push(snapshot) });
  for (let done = false; !done;) {
    options.signal?.throwIfAborted();
    const latest = runSlice(steps, options.sliceMilliseconds ?? 15, () => waiting.length > 0);
    done = latest === undefined;
    if (latest !== undefined) options.onProgress?.(latest);
    yield* waiting.splice(0);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

const OPTIONS: OptionNames<EvolveOptions> = { times: true, observables: true, method: true, memoryLimitBytes: true };

/** What each method is told beside its kind. */
const METHOD_OPTIONS = {
  adaptive: {
    kind: true,
    relativeTolerance: true,
    absoluteTolerance: true,
    maxSteps: true,
  } satisfies OptionNames<AdaptiveMethod>,
  exponential: {
    kind: true,
    relativeTolerance: true,
    dimension: true,
    memoryLimitBytes: true,
  } satisfies OptionNames<ExponentialMethod>,
} as const;

/** Runs for a time slice or until something waits to be handed out; undefined when the work is finished. */
function runSlice(steps: Steps<void>, milliseconds: number, isWaiting: () => boolean): Progress | undefined {
  const end = performance.now() + milliseconds;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return undefined;
    if (isWaiting() || performance.now() >= end) return step.value;
  }
}

/** Matrices that the integrator works with. */
const STAGES = 20;

/** Throws when so many d x d matrices do not fit. */
export function assertMatricesFit(
  system: LindbladSystem,
  count: number,
  limitBytes: number = DEFAULT_MEMORY_LIMIT,
): void {
  assertSystem(system);
  const dimension = systemDimension(system);
  assertFits({
    what: `${count} density matrices of dimension ${dimension}`,
    requiredBytes: count * 16 * dimension ** 2,
    limitBytes,
    advice: "Take one snapshot at a time with `evolution`, raise `memoryLimitBytes`, or use `trajectories`.",
  });
}

/** The evolution as steps, which hands out each snapshot when it is reached. */
function* evolveSteps(
  system: LindbladSystem,
  initial: Ket | DensityMatrix,
  options: EvolveOptions & { readonly onSnapshot: (snapshot: Snapshot) => void },
): Steps<void> {
  const { times, observables = {}, method = { kind: "adaptive" }, onSnapshot } = options;
  assertTimes("times", times);
  assertMatricesFit(system, STAGES, options.memoryLimitBytes);
  assertState("initial", initial, system.space);
  assertObservables(system.space, observables);
  const { matrix } = toDensityMatrix(initial);
  const context = { space: system.space, observables };
  const onMatrix = (time: number, current: ComplexMatrix) => onSnapshot(takeSnapshot(time, current, context));
  assertKind("method", method, Object.keys(METHOD_OPTIONS));
  assertOptions<object>(`method ${method.kind}`, method, METHOD_OPTIONS[method.kind]);
  if (method.kind === "exponential") yield* exponentialSteps(system, matrix, { ...method, times, onMatrix });
  else yield* integrateMatrixSteps(system, matrix, { ...method, times, onMatrix });
}

/** Options of {@link integrateMatrixSteps}. */
export interface IntegrateMatrixOptions extends IntegrationOptions {
  readonly times: readonly number[];
  /** Called at each of `times` with a matrix that will be overwritten. */
  readonly onMatrix: (time: number, matrix: ComplexMatrix) => void;
}

/** Integrates dX/dt = L(t) X for any matrix X, a state or the operator times a state of a correlation function. */
export function* integrateMatrixSteps(
  system: LindbladSystem,
  { rows, columns, data }: ComplexMatrix,
  options: IntegrateMatrixOptions,
): Steps<void> {
  const { times, onMatrix, relativeTolerance, absoluteTolerance, maxSteps } = options;
  const vector = { length: rows * columns, data };
  yield* integrateOdeSteps(drivenAction(system), vector, {
    times,
    ...stepLimits(system),
    ...(relativeTolerance === undefined ? {} : { relativeTolerance }),
    ...(absoluteTolerance === undefined ? {} : { absoluteTolerance }),
    ...(maxSteps === undefined ? {} : { maxSteps }),
    onState: (time, state) => onMatrix(time, { rows, columns, data: state.data }),
  });
}

import type { ComplexVector } from "../dense/complex-vector.js";
import { assertVector, firstNonFinite } from "../dense/validation.js";
import { assertFinite, assertInteger, InvalidArgumentError } from "../errors.js";
import { withVectorBlock } from "../kernels/vector-block.js";
import { runSteps, type Steps } from "../steps.js";
import { IntegrationError, type StepRecord } from "./integration-error.js";
import {
  advance,
  attemptStep,
  createStepWork,
  type Derivative,
  evaluate,
  evaluateEnd,
  interpolant,
  STEP_VECTORS,
  stepError,
  type StepWork,
  stiffness,
  type Tolerances,
} from "./runge-kutta-step.js";

/** Options of {@link integrateOde}. */
export interface IntegrateOdeOptions {
  /** Increasing times; the first is that of the initial state, and the state is reported at all of them. */
  readonly times: readonly number[];
  /** Times at which the derivative jumps or has a kink, in any order; no step crosses one. Default: none. */
  readonly breakTimes?: readonly number[];
  /** Default 1e-8. */
  readonly relativeTolerance?: number;
  /** Default 1e-10. */
  readonly absoluteTolerance?: number;
  /** Steps at most, rejected ones included; default 100000. */
  readonly maxSteps?: number;
  /** Largest step; set it below the width of a pulse that is nowhere announced by `breakTimes`. Default: none. */
  readonly maxStep?: number;
  /** Stops the integration where this function of time and state crosses zero for the first time. */
  readonly event?: (time: number, state: Float64Array) => number;
  /** Called at each of `times` with a state that will be overwritten; with it, `states` of the result is empty. */
  readonly onState?: (time: number, state: ComplexVector) => void;
}

/** States of an integration and how they were reached. */
export interface IntegrateOdeResult {
  /** Requested times that were reached; all of them unless the event came first. */
  readonly times: readonly number[];
  /** The state at each of `times`. */
  readonly states: readonly ComplexVector[];
  /** The first zero of `event`, where there was one. */
  readonly event: { readonly time: number; readonly state: ComplexVector } | undefined;
  /** What the integration cost. */
  readonly statistics: {
    readonly acceptedSteps: number;
    readonly rejectedSteps: number;
    /** Calls of the derivative. */
    readonly evaluations: number;
    /** Whether steps were limited by stability rather than accuracy. */
    readonly stiff: boolean;
  };
}

/**
 * Integrates dy/dt = f(t, y) for a complex vector y with an explicit Runge-Kutta method of order 8.
 *
 * The step adapts so that the estimated local error of each complex element y stays below
 * absoluteTolerance + relativeTolerance |y| in the root mean square. States between steps come from an interpolant of
 * order 7. No step crosses one of `breakTimes`, and on each segment [a, b] between them f is only evaluated for
 * a <= t < b.
 * Cost: 12 evaluations of f per step, 3 more for a step that is interpolated.
 * Source: E. Hairer, S. P. Norsett and G. Wanner, Solving Ordinary Differential Equations I, 2nd ed. (1993), section
 * II.10 (DOP853).
 *
 * @param derivative Writes f(t, y) into its third argument; vectors are interleaved.
 * @throws {IntegrationError} when the step vanishes, f is not finite, or `maxSteps` is reached; it says whether the
 * problem looks stiff.
 * @throws {InvalidArgumentError} when times do not increase or a tolerance is not positive.
 *
 * @example
 * ```ts
 * import { integrateOde, vectorFromEntries } from "@openqs/linalg";
 * // dy/dt = i y, y = exp(i t)
 * const rotate = (_t, [re, im], derivative) => derivative.set([-im, re]);
 * const { states } = integrateOde(rotate, vectorFromEntries([1]), { times: [0, 1, Math.PI] });
 * states[1].data[0]; // => 0.54030231
 * states[2].data[0]; // => -1.0000000
 * ```
 */
export function integrateOde(
  derivative: Derivative,
  initialState: ComplexVector,
  options: IntegrateOdeOptions,
): IntegrateOdeResult {
  return runSteps(integrateOdeSteps(derivative, initialState, options));
}

/** {@link integrateOde} as steps, one per accepted or rejected step; progress counts time. */
export function* integrateOdeSteps(
  derivative: Derivative,
  initialState: ComplexVector,
  options: IntegrateOdeOptions,
): Steps<IntegrateOdeResult> {
  checkOptions(initialState, options);
  return yield* withVectorBlock(initialState.data.length, STEP_VECTORS, (block) => {
    const work = createStepWork(derivative, initialState.data, block);
    return integrate(startRun(work, options));
  });
}

function* integrate(run: Run): Steps<IntegrateOdeResult> {
  const { options } = run;
  const [start, last] = [options.times[0], options.times.at(-1)!];
  report(run, start, run.work.state);
  for (const end of segmentEnds(options)) {
    startSegment(run, end);
    while (run.work.time < end && run.event === undefined) {
      takeStep(run, end);
      yield { phase: "integrating", done: run.work.time - start, total: last - start };
    }
    if (run.event !== undefined) break;
  }
  return resultOf(run);
}

interface Run {
  readonly options: IntegrateOdeOptions;
  readonly tolerances: Tolerances;
  readonly work: StepWork;
  readonly states: ComplexVector[];
  readonly history: StepRecord[];
  /** Next of `times` to be reported. */
  next: number;
  /** Step to be tried next. */
  step: number;
  acceptedSteps: number;
  rejectedSteps: number;
  /** Successive steps that were limited by stability. */
  stiffSteps: number;
  stiff: boolean;
  eventValue: number;
  event: IntegrateOdeResult["event"];
}

function checkOptions(initialState: ComplexVector, options: IntegrateOdeOptions): void {
  const { relativeTolerance = 1e-8, absoluteTolerance = 1e-10, maxSteps = 100000, maxStep = Infinity, times } = options;
  assertVector("initialState", initialState);
  assertInteger("maxSteps", maxSteps, { minimum: 1 });
  for (const [name, value] of Object.entries({ relativeTolerance, absoluteTolerance, maxStep })) {
    if (!(value > 0)) throw new InvalidArgumentError(name, value, "must be positive");
  }
  if (times.length === 0) throw new InvalidArgumentError("times", times, "must not be empty");
  times.forEach((time, k) => {
    assertFinite(`times[${k}]`, time);
    if (k > 0 && time <= times[k - 1]) throw new InvalidArgumentError(`times[${k}]`, time, "must increase");
  });
}

function startRun(work: StepWork, options: IntegrateOdeOptions): Run {
  const { relativeTolerance = 1e-8, absoluteTolerance = 1e-10, times, event } = options;
  work.time = times[0];
  return {
    options,
    tolerances: { relative: relativeTolerance, absolute: absoluteTolerance },
    work,
    states: [],
    history: [],
    next: 0,
    step: 0,
    acceptedSteps: 0,
    rejectedSteps: 0,
    stiffSteps: 0,
    stiff: false,
    eventValue: event?.(times[0], work.state) ?? 0,
    event: undefined,
  };
}

/** Break times inside the range, then its end. */
function segmentEnds({ times, breakTimes = [] }: IntegrateOdeOptions): number[] {
  breakTimes.forEach((time, k) => assertFinite(`breakTimes[${k}]`, time));
  const [start, end] = [times[0], times.at(-1)!];
  const inside = breakTimes.filter((time) => time > start && time < end);
  return start === end ? [] : [...new Set([...inside, end])].sort((a, b) => a - b);
}

/** A new segment may have a new derivative: the first stage and the step are found afresh. */
function startSegment(run: Run, end: number): void {
  const { work } = run;
  work.end = end;
  evaluate(work, [work.time, work.state], work.stages[0]);
  const bad = firstNonFinite(work.stages[0]);
  if (bad >= 0) throw failure(run, `the derivative at time ${work.time} is ${work.stages[0][bad]}`);
  run.step = firstStep(run, end - work.time);
}

/** Hairer, Norsett and Wanner, section II.4: a step over which an Euler step and the derivative change moderately. */
function firstStep({ work, tolerances, options }: Run, length: number): number {
  const { state, scratch, stages } = work;
  const size = scaledNorm(state, state, tolerances);
  const slope = scaledNorm(stages[0], state, tolerances);
  const largest = Math.min(length, options.maxStep ?? Infinity);
  const guess = Math.min(largest, size < 1e-5 || slope < 1e-5 ? 1e-6 : (0.01 * size) / slope);
  for (let k = 0; k < state.length; k++) scratch[k] = state[k] + guess * stages[0][k];
  evaluate(work, [work.time + guess, scratch], stages[1]);
  for (let k = 0; k < state.length; k++) scratch[k] = stages[1][k] - stages[0][k];
  const change = scaledNorm(scratch, state, tolerances) / guess;
  const steepest = Math.max(slope, change);
  const second = steepest <= 1e-15 ? Math.max(1e-6, guess * 1e-3) : (0.01 / steepest) ** (1 / 8);
  // A derivative near the end of the range has no scaled norm: a step of 0 is refused with the reason.
  return Number.isNaN(steepest) ? 0 : Math.min(100 * guess, second, largest);
}

function scaledNorm(vector: Float64Array, state: Float64Array, { absolute, relative }: Tolerances): number {
  let sum = 0;
  for (let k = 0; k < vector.length; k += 2) {
    const scale = absolute + relative * Math.hypot(state[k], state[k + 1]);
    sum += (vector[k] ** 2 + vector[k + 1] ** 2) / scale ** 2;
  }
  return Math.sqrt(sum / Math.max(1, vector.length / 2));
}

/** Factors by which a step may change, and the safety of the predicted one (Hairer's DOP853). */
const SMALLEST_FACTOR = 0.333;
const LARGEST_FACTOR = 6;
const SAFETY = 0.9;

/** Step records that an error carries. */
const HISTORY_LENGTH = 20;

/** Tries one step; when it is accepted, reports the states inside it. */
function takeStep(run: Run, end: number): void {
  const { work, options, tolerances, history } = run;
  assertStepIsPossible(run);
  const left = end - work.time;
  // A step that would leave a sliver takes half of what is left instead.
  const wanted = Math.min(run.step, options.maxStep ?? Infinity);
  work.step = wanted >= left ? left : Math.min(wanted, left > 2 * wanted ? wanted : left / 2);
  attemptStep(work);
  const error = stepError(work, tolerances);
  history.push({ time: work.time, step: work.step, error });
  if (history.length > HISTORY_LENGTH) history.shift();
  const accepted = error <= 1;
  const factor = Number.isFinite(error) ? SAFETY * error ** (-1 / 8) : SMALLEST_FACTOR;
  const largest = accepted ? LARGEST_FACTOR : 1;
  run.step = work.step * Math.min(largest, Math.max(SMALLEST_FACTOR, factor));
  if (!accepted) {
    run.rejectedSteps++;
    return;
  }
  run.acceptedSteps++;
  evaluateEnd(work);
  watchStiffness(run);
  finishStep(run, work.step === left ? end : work.time + work.step);
}

function assertStepIsPossible(run: Run): void {
  const { work, step, acceptedSteps, rejectedSteps } = run;
  const { maxSteps = 100000 } = run.options;
  if (acceptedSteps + rejectedSteps >= maxSteps) {
    throw failure(run, `${maxSteps} steps were taken. Raise \`maxSteps\` or the tolerances`);
  }
  if (!(step > 16 * Number.EPSILON * Math.abs(work.time)) || step < Number.MIN_VALUE / Number.EPSILON) {
    const cause = "the solution diverges, or the derivative jumps at a time that is not in `breakTimes`";
    throw failure(run, `the step ${step.toExponential(1)} vanishes against the time: ${cause}`);
  }
}

/** The boundary of the stability region of DOP853 along the negative real axis (Hairer's code). */
const STABILITY_LIMIT = 6.1;

function watchStiffness(run: Run): void {
  run.stiffSteps = stiffness(run.work) > STABILITY_LIMIT ? run.stiffSteps + 1 : 0;
  if (run.stiffSteps >= 15) run.stiff = true;
}

/** Locates an event, reports requested times up to `time`, and moves there. */
function finishStep(run: Run, time: number): void {
  const { work, options } = run;
  const { times, event } = options;
  const value = event?.(time, work.newState) ?? 0;
  const crossed = event !== undefined && run.eventValue !== 0 && run.eventValue * value <= 0;
  const reached = crossed || (run.next < times.length && times[run.next] < time);
  const interpolate = reached ? interpolant(work) : undefined;
  if (crossed) {
    const at = value === 0 ? time : zeroCrossing((t) => event(t, interpolate!(t)), [work.time, time]);
    const data = at === time ? work.newState.slice() : interpolate!(at);
    run.event = { time: at, state: { length: data.length / 2, data } };
  }
  const end = run.event?.time ?? time;
  while (run.next < times.length && times[run.next] <= end) {
    const at = times[run.next];
    report(run, at, at === time ? work.newState : interpolate!(at));
  }
  run.eventValue = value;
  advance(work, time);
}

/** Bisection to neighbouring doubles; the ends have different signs. */
function zeroCrossing(f: (time: number) => number, [start, end]: readonly [number, number]): number {
  const positiveAtStart = f(start) > 0;
  let [low, high] = [start, end];
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (f(middle) > 0 === positiveAtStart) low = middle;
    else high = middle;
  }
  return high;
}

function report(run: Run, time: number, data: Float64Array): void {
  run.next++;
  const length = data.length / 2;
  if (run.options.onState === undefined) run.states.push({ length, data: data.slice() });
  else run.options.onState(time, { length, data });
}

function failure({ work, acceptedSteps, rejectedSteps, history, stiff }: Run, cause: string): IntegrationError {
  const hint = stiff ? " The problem looks stiff: the step is limited by stability, not by accuracy." : "";
  const message = `\`integrateOde\` stopped at time ${work.time} after ${acceptedSteps + rejectedSteps} steps: ${cause}.`;
  return new IntegrationError(message + hint, {
    time: work.time,
    acceptedSteps,
    rejectedSteps,
    history: [...history],
    stiff,
  });
}

function resultOf({
  options,
  states,
  event,
  next,
  work,
  acceptedSteps,
  rejectedSteps,
  stiff,
}: Run): IntegrateOdeResult {
  const statistics = { acceptedSteps, rejectedSteps, evaluations: work.evaluations, stiff };
  return { times: options.times.slice(0, next), states, event, statistics };
}

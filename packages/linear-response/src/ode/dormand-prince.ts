import { NotConvergedError } from "@openqs/linalg";

/** Writes dy/dt at time t to `out`. */
export type Derivative = (t: number, y: Float64Array, out: Float64Array) => void;

/** Tolerances and limits of `integrate`. */
export interface IntegrationOptions {
  /** Local error relative to |y|; default 1e-10. */
  readonly relativeTolerance?: number;
  /** Local error relative to 1; default 1e-12. */
  readonly absoluteTolerance?: number;
  /** Steps, accepted or not; default 100000. */
  readonly maxIterations?: number;
}

/** The solution at the times that were asked for. */
export interface Integration {
  /** One row of the state per time. */
  readonly states: readonly Float64Array[];
  readonly acceptedSteps: number;
  readonly rejectedSteps: number;
}

const NODES = [0, 1 / 5, 3 / 10, 4 / 5, 8 / 9, 1, 1];
const TABLEAU = [
  [],
  [1 / 5],
  [3 / 40, 9 / 40],
  [44 / 45, -56 / 15, 32 / 9],
  [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
  [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
  [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84],
];
const ERROR_WEIGHTS = [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40];
const DENSE_WEIGHTS = [
  -12715105075 / 11282082432,
  0,
  87487479700 / 32700410799,
  -10690763975 / 1880347072,
  701980252875 / 199316789632,
  -1453857185 / 822651844,
  69997945 / 29380423,
];

/**
 * Integrates dy/dt = f(t, y) by the embedded Runge-Kutta pair of orders 5 and 4 with step control and dense output of
 * order 4 (J. R. Dormand and P. J. Prince, J. Comput. Appl. Math. 6, 19 (1980); E. Hairer, S. P. Norsett and G. Wanner,
 * Solving Ordinary Differential Equations I, section II.6).
 *
 * @param times increasing; the first is the time of `initial`.
 * @throws {NotConvergedError} when `maxIterations` steps do not reach the last time.
 */
export function integrate(
  derivative: Derivative,
  initial: Float64Array,
  { times, ...options }: IntegrationOptions & { readonly times: ArrayLike<number> },
): Integration {
  const { relativeTolerance = 1e-10, absoluteTolerance = 1e-12, maxIterations = 100_000 } = options;
  const size = initial.length;
  const stages = NODES.map(() => new Float64Array(size));
  const end = times[times.length - 1]!;
  let t = times[0]!;
  let y: Float64Array = initial.slice();
  let next: Float64Array = new Float64Array(size);
  const states: Float64Array[] = [y.slice()];
  let step = (end - t) / 100;
  let [acceptedSteps, rejectedSteps] = [0, 0];
  derivative(t, y, stages[0]!);
  while (states.length < times.length) {
    if (acceptedSteps + rejectedSteps >= maxIterations) throw tooManySteps(maxIterations, t, end);
    step = Math.min(step, end - t);
    evaluateStages(derivative, { t, y, step, stages, next });
    const error = errorNorm({ y, next, step, stages, relativeTolerance, absoluteTolerance });
    if (error <= 1) {
      const reached = t + step >= end * (1 - 1e-15) && step === end - t ? end : t + step;
      while (states.length < times.length && times[states.length]! <= reached) {
        states.push(interpolate({ y, next, step, stages }, (times[states.length]! - t) / step));
      }
      t = reached;
      [y, next] = [next, y];
      [stages[0], stages[6]] = [stages[6]!, stages[0]!];
      acceptedSteps++;
    } else rejectedSteps++;
    // Not a number counts as a failed step and is cut by the largest factor.
    step *= Number.isNaN(error) ? 0.2 : Math.min(5, Math.max(0.2, 0.9 * error ** -0.2));
  }
  return { states, acceptedSteps, rejectedSteps };
}

interface Step {
  readonly y: Float64Array;
  readonly next: Float64Array;
  readonly step: number;
  readonly stages: readonly Float64Array[];
}

/** Stages 2 to 7; the last is the derivative at the new point, which is the first of the next step. */
function evaluateStages(derivative: Derivative, { t, y, step, stages, next }: Step & { readonly t: number }): void {
  for (let s = 1; s < 7; s++) {
    for (let i = 0; i < y.length; i++) {
      let sum = 0;
      for (let k = 0; k < s; k++) sum += TABLEAU[s]![k]! * stages[k]![i]!;
      next[i] = y[i]! + step * sum;
    }
    derivative(t + NODES[s]! * step, next, stages[s]!);
  }
}

function errorNorm(data: Step & { readonly relativeTolerance: number; readonly absoluteTolerance: number }): number {
  const { y, next, step, stages, relativeTolerance, absoluteTolerance } = data;
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    let error = 0;
    for (let k = 0; k < 7; k++) error += ERROR_WEIGHTS[k]! * stages[k]![i]!;
    const limit = absoluteTolerance + relativeTolerance * Math.max(Math.abs(y[i]!), Math.abs(next[i]!));
    sum += ((step * error) / limit) ** 2;
  }
  return Math.sqrt(sum / y.length);
}

/** The state at the share `theta` of a step. */
function interpolate({ y, next, step, stages }: Step, theta: number): Float64Array {
  return y.map((value, i) => {
    const difference = next[i]! - value;
    const slope = step * stages[0]![i]! - difference;
    const bend = difference - step * stages[6]![i]! - slope;
    let correction = 0;
    for (let k = 0; k < 7; k++) correction += DENSE_WEIGHTS[k]! * stages[k]![i]!;
    const quartic = (1 - theta) * step * correction;
    return value + theta * (difference + (1 - theta) * (slope + theta * (bend + quartic)));
  });
}

function tooManySteps(iterations: number, t: number, end: number): NotConvergedError {
  return new NotConvergedError(
    `The orbit took ${iterations} steps and stands at t = ${t} of ${end}. Raise \`maxIterations\` or the tolerances.`,
    { iterations, residualNorm: end - t, tolerance: 0 },
  );
}

import { add, type ComplexMatrix, frobeniusNorm, NotConvergedError, scale, type Steps } from "@openqs/linalg";
import { integrateMatrixSteps } from "../evolution/evolve.js";
import { type DensityMatrix, maximallyMixed } from "../states/density-matrix.js";
import { largestRate, type LindbladSystem } from "../systems/lindblad-system.js";
import { residualNorm } from "./certificate.js";
import { quasiRandomState } from "./quasi-random-state.js";

/** Options of the long-time method. */
export interface LongTimeOptions {
  readonly initialState: DensityMatrix | undefined;
  /** Largest distance from the steady state in the Frobenius norm. */
  readonly tolerance: number;
  /** Time after which the method gives up. */
  readonly longestTime: number;
}

/** Where two evolutions have met. */
export interface LongTimeSolution {
  readonly matrix: ComplexMatrix;
  readonly time: number;
}

/**
 * Evolution until nothing changes, with a rule that a slow mode cannot fool.
 *
 * A small change ||L rho|| proves nothing: a mode of rate r that is still there changes the state by r only. So the
 * distance to the steady state is estimated as ||L rho|| / r with the rate r at which ||L rho|| itself is seen to decay,
 * and a second evolution from a random pure state has to arrive at the same state. In the nearly broken phase of the
 * LMG model, the first alone is content with a broken state; the pair is not.
 *
 * @throws {NotConvergedError} when the two end apart, or `longestTime` is over.
 */
export function* longTimeState(system: LindbladSystem, options: LongTimeOptions): Steps<LongTimeSolution> {
  const first = yield* settle(system, (options.initialState ?? maximallyMixed(system.space)).matrix, options);
  const second = yield* settle(system, quasiRandomState(first.matrix.rows), options);
  const distance = frobeniusNorm(add(first.matrix, scale(second.matrix, -1)));
  // Each has its own distance of at most the tolerance; ten of them allow for the estimate of the rate.
  if (distance <= 10 * options.tolerance) return first;
  throw new NotConvergedError(
    `\`steadyState\` (long-time) settled at two states ${distance.toExponential(1)} apart from two starts: there are ` +
      "several steady states, or a relaxation slower than the evolution shows. Use the direct or Krylov method, which " +
      "solve in the symmetry sector of the trace.",
    { iterations: 2, residualNorm: distance, tolerance: options.tolerance },
  );
}

/** Evolves in windows that double until the estimated distance is below the tolerance. */
function* settle(system: LindbladSystem, start: ComplexMatrix, options: LongTimeOptions): Steps<LongTimeSolution> {
  let window = 1 / (largestRate(system) || 1);
  let matrix = start;
  let time = 0;
  let change = residualNorm(system, matrix);
  let distance = Infinity;
  while (time < options.longestTime) {
    matrix = yield* advance(system, { matrix, duration: window, tolerance: options.tolerance });
    time += window;
    const next = residualNorm(system, matrix);
    const rate = Math.log(change / next) / window;
    distance = rate > 0 ? next / rate : Infinity;
    // A window shorter than a decay time sees noise as a rate: two e-foldings are asked for.
    if (next === 0 || (distance <= options.tolerance && rate * window > 2)) return { matrix, time };
    change = next;
    window *= 2;
  }
  throw new NotConvergedError(
    `\`steadyState\` (long-time) stopped at t = ${time.toPrecision(3)} with an estimated distance of ` +
      `${distance.toExponential(1)} from the steady state. Raise \`longestTime\` or use the direct method.`,
    { iterations: 1, residualNorm: change, tolerance: options.tolerance },
  );
}

function* advance(
  system: LindbladSystem,
  { matrix, duration, tolerance }: { matrix: ComplexMatrix; duration: number; tolerance: number },
): Steps<ComplexMatrix> {
  let last = matrix;
  yield* integrateMatrixSteps(system, matrix, {
    times: [0, duration],
    // The noise of the integration, seen through L and divided by a slow rate, must stay below the tolerance.
    relativeTolerance: Math.max(1e-13, 1e-5 * tolerance),
    absoluteTolerance: 1e-6 * tolerance,
    onMatrix: (_, current) => {
      last = { ...current, data: current.data.slice() };
    },
  });
  return last;
}

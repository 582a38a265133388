import {
  add,
  assertFinite,
  type ComplexMatrix,
  frobeniusNorm,
  gmresSteps,
  hermitianEigenvalues,
  InvalidArgumentError,
  NotConvergedError,
  runSteps,
  runStepsAsync,
  type RunStepsOptions,
  scale,
  type Steps,
} from "@openqs/linalg";
import { integrateMatrixSteps } from "../evolution/evolve.js";
import { assertState } from "../states/assert-state.js";
import { type DensityMatrix, maximallyMixed, toDensityMatrix } from "../states/density-matrix.js";
import type { Ket } from "../states/ket.js";
import { assertOptions, type OptionNames } from "../systems/assert-options.js";
import type { Envelope } from "../systems/envelope.js";
import { assertSystem, type LindbladSystem, systemDimension } from "../systems/lindblad-system.js";
import { DEFAULT_MEMORY_LIMIT } from "../systems/memory-limit.js";
import { highestPopulations, hermitianOfTraceOne, LARGEST_DIAGONALIZED } from "./certificate.js";
import { NonUniqueSteadyStateError } from "./errors.js";
import { krylovVectors } from "./krylov.js";
import { quasiRandomState } from "./quasi-random-state.js";

/** Options of {@link periodicSteadyState}. */
export interface PeriodicSteadyStateOptions {
  /** T, after which drives and rates repeat. */
  readonly period: number;
  /** Time at which the period begins, and of the state that is returned; default 0. */
  readonly startTime?: number;
  /** A state to start the iteration from, such as the result for a drive that differs little. */
  readonly initialState?: Ket | DensityMatrix;
  /**
   * Largest ||rho(T) - rho(0)|| in the Frobenius norm; default 1e-10. The state is as far from the exact one as this over the
   * fraction that relaxes in a period.
   */
  readonly tolerance?: number;
  /** Periods that are integrated at most; default 400. */
  readonly maxIterations?: number;
  /** Refuses to start what needs more memory; default 4 GiB. */
  readonly memoryLimitBytes?: number;
}

/** The state to which a periodically driven system comes back after every period. */
export interface PeriodicSteadyState {
  /** The state at `startTime`, of trace 1; `evolve` it over the times of one period to see the cycle. */
  readonly state: DensityMatrix;
  /** ||rho(T) - rho(0)|| of this state, in the Frobenius norm. */
  readonly residualNorm: number;
  /** Periods that were integrated for it. */
  readonly iterations: number;
  /** Smallest eigenvalue of the state, slightly negative by rounding or by the residual; absent above dimension 200. */
  readonly minimumEigenvalue?: number;
  /** Population of the highest photon number of each Fock factor, by label. */
  readonly truncation: Readonly<Record<string, number>>;
}

/**
 * The steady state of a system whose drives and rates repeat after a period T: M rho = rho, Tr rho = 1, for the map M of one
 * period, which is integrated and never built. What happens from `startTime` to `startTime + period` is what repeats.
 *
 * GMRES solves (1 - M) x = M rho_0 - rho_0 for the correction x of a start rho_0, so that the time of relaxation does not
 * matter; a second start of no symmetry tells whether there are several such states.
 * Cost: one evolution over a period for each iteration, of which there are at most d^2 - 1, and few when most of the system
 * relaxes within a period; one Krylov vector of d^2 elements for each.
 *
 * @throws {InvalidArgumentError} when the period is not positive, or a function of time does not repeat after it.
 * @throws {NonUniqueSteadyStateError} when the state depends on where the iteration starts.
 * @throws {NotConvergedError} when `maxIterations` periods do not suffice.
 * @throws {MemoryLimitError} when the Krylov vectors do not fit, before anything is computed.
 *
 * @example
 * ```ts
 * import { evolve, functionEnvelope, lindbladSystem, pauli, periodicSteadyState, qubitBasis, scaled, spinLowering } from "@openqs/lindblad";
 * // A driven two-level atom without the rotating-wave approximation
 * const atom = qubitBasis("atom");
 * const drive = functionEnvelope((t) => 0.8 * Math.cos(2 * t), { shortestFeature: 1 });
 * const system = lindbladSystem({
 *   hamiltonian: scaled(pauli(atom, "z"), 1),
 *   drives: [{ operator: pauli(atom, "x"), envelope: drive }],
 *   jumps: [{ operator: spinLowering(atom), populationRate: 0.1 }],
 * });
 * const { state, residualNorm } = periodicSteadyState(system, { period: Math.PI });
 * residualNorm < 1e-10; // => true
 * const observables = { z: pauli(atom, "z") };
 * const cycle = evolve(system, state, { times: [0, Math.PI / 4, Math.PI], observables });
 * cycle[0].expectations.z.re; // => 0.013173
 * cycle[1].expectations.z.re; // => -0.066809
 * cycle[2].expectations.z.re; // => 0.013173
 * ```
 */
export function periodicSteadyState(system: LindbladSystem, options: PeriodicSteadyStateOptions): PeriodicSteadyState {
  return runSteps(periodicSteps(system, options));
}

/** {@link periodicSteadyState} without blocking: with progress, and cancelled by a signal, whose reason it rejects with. */
export function periodicSteadyStateAsync(
  system: LindbladSystem,
  options: PeriodicSteadyStateOptions & RunStepsOptions,
): Promise<PeriodicSteadyState> {
  return runStepsAsync(periodicSteps(system, options), options);
}

const DEFAULT_TOLERANCE = 1e-10;

/** Accuracy of the second solution at first: it only has to tell one state from two. */
const SECOND_TOLERANCE = 1e-4;

/** A distance beyond which two solutions are different states, when it does not come from the low accuracy of one. */
const LARGEST_DISTANCE = 1e-3;

function* periodicSteps(system: LindbladSystem, options: PeriodicSteadyStateOptions): Steps<PeriodicSteadyState> {
  assertArguments(system, options);
  const { initialState = maximallyMixed(system.space), tolerance = DEFAULT_TOLERANCE } = options;
  const afterPeriod = mapOfPeriod(system, options);
  const first = yield* fixedPoint(afterPeriod, toDensityMatrix(initialState).matrix, { ...options, tolerance });
  const random = quasiRandomState(systemDimension(system));
  let distance = Infinity;
  for (const accuracy of [Math.max(tolerance, SECOND_TOLERANCE), tolerance]) {
    if (distance <= LARGEST_DISTANCE) break;
    const second = yield* fixedPoint(afterPeriod, random, { ...options, tolerance: accuracy });
    distance = frobeniusNorm(difference(first.matrix, second.matrix));
  }
  if (distance > LARGEST_DISTANCE) throw severalStates();
  const matrix = hermitianOfTraceOne(first.matrix);
  const residualNorm = frobeniusNorm(difference(afterPeriod(matrix), matrix));
  const state = { space: system.space, matrix };
  const minimum = matrix.rows <= LARGEST_DIAGONALIZED ? { minimumEigenvalue: hermitianEigenvalues(matrix)[0] } : {};
  return { state, residualNorm, iterations: first.iterations, ...minimum, truncation: highestPopulations(state) };
}

function severalStates(): NonUniqueSteadyStateError {
  return new NonUniqueSteadyStateError(
    "`periodicSteadyState` found two states that repeat, one from each of two starts. Add the dissipation that connects the " +
      "parts of the system, or `evolve` the initial state that is meant until it repeats.",
    2,
  );
}

const OPTIONS: OptionNames<PeriodicSteadyStateOptions> = {
  period: true,
  startTime: true,
  initialState: true,
  tolerance: true,
  maxIterations: true,
  memoryLimitBytes: true,
};

function assertArguments(system: LindbladSystem, options: PeriodicSteadyStateOptions): void {
  assertSystem(system);
  assertOptions("options of periodicSteadyState", options, OPTIONS);
  const { period, startTime = 0, tolerance = 1, initialState } = options;
  for (const [name, value] of Object.entries({ period, tolerance })) {
    if (!(value > 0 && value < Infinity)) throw new InvalidArgumentError(name, value, "must be positive and finite");
  }
  assertFinite("startTime", startTime);
  if (initialState !== undefined) assertState("initialState", initialState, system.space);
  system.drives.forEach(({ envelope }, k) => assertPeriodic(`drives[${k}].envelope`, envelope, [startTime, period]));
  system.jumps.forEach(({ rate }, k) => {
    if (rate !== undefined) assertPeriodic(`jumps[${k}].rate`, rate, [startTime, period]);
  });
}

/** Times in a period at which a function is compared with itself a period later: no simple fractions of one. */
const SAMPLES = [0.0137, 0.1618, 0.2911, 0.4241, 0.5773, 0.6907, 0.8319, 0.9551];

/** Pulses that are made of numbers end; they are meant to be repeated. A function has to repeat by itself. */
function assertPeriodic(name: string, { value, source }: Envelope, [start, period]: readonly [number, number]): void {
  if (source !== undefined) return;
  const largest = SAMPLES.reduce((most, sample) => Math.max(most, Math.abs(value(start + sample * period))), 0);
  for (const sample of SAMPLES) {
    const time = start + sample * period;
    const [now, later] = [value(time), value(time + period)];
    if (Math.abs(later - now) <= 1e-9 * largest) continue;
    throw new InvalidArgumentError(
      name,
      `${now} at t = ${time} and ${later} a period later`,
      `must repeat after the period ${period}`,
    );
  }
}

/** M, by an integration that is a hundred times more accurate than what is asked for. */
function mapOfPeriod(
  system: LindbladSystem,
  { startTime = 0, period, tolerance = DEFAULT_TOLERANCE }: PeriodicSteadyStateOptions,
) {
  const accuracy = { relativeTolerance: Math.max(1e-13, tolerance / 100), absoluteTolerance: tolerance / 100 };
  return (matrix: ComplexMatrix): ComplexMatrix => {
    let result = matrix;
    const onMatrix = (_: number, current: ComplexMatrix) => {
      result = { ...current, data: current.data.slice() };
    };
    runSteps(integrateMatrixSteps(system, matrix, { ...accuracy, times: [startTime, startTime + period], onMatrix }));
    return result;
  };
}

type Solve = Pick<PeriodicSteadyStateOptions, "maxIterations" | "memoryLimitBytes"> & { readonly tolerance: number };

/** Corrects a start of trace one until it repeats. */
function* fixedPoint(
  afterPeriod: (matrix: ComplexMatrix) => ComplexMatrix,
  start: ComplexMatrix,
  { tolerance, maxIterations = 400, memoryLimitBytes = DEFAULT_MEMORY_LIMIT }: Solve,
): Steps<{ readonly matrix: ComplexMatrix; readonly iterations: number }> {
  const { rows, columns } = start;
  const size = rows * columns;
  const dimension = krylovVectors({ size, dimension: undefined, maxIterations, memoryLimitBytes });
  const apply = (x: Float64Array, y: Float64Array) => {
    const { data } = afterPeriod({ rows, columns, data: x });
    for (let k = 0; k < y.length; k++) y[k] = x[k] - data[k];
  };
  const right = { length: size, data: difference(afterPeriod(start), start).data };
  const options = { dimension, maxIterations, relativeTolerance: 0, absoluteTolerance: tolerance / 2 };
  try {
    const { solution, convergence } = yield* gmresSteps({ rows: size, columns: size, apply }, right, options);
    return { matrix: add(start, { rows, columns, data: solution.data }), iterations: convergence.iterations };
  } catch (error) {
    if (!(error instanceof NotConvergedError)) throw error;
    const { iterations, residualNorm } = error.details;
    throw new NotConvergedError(
      `\`periodicSteadyState\` stopped after ${iterations} periods with ||rho(T) - rho(0)|| = ${residualNorm.toExponential(1)} > ` +
        `${tolerance.toExponential(1)}. Raise \`maxIterations\` or \`tolerance\`, or give an \`initialState\` near the result.`,
      { iterations, residualNorm, tolerance },
    );
  }
}

function difference(a: ComplexMatrix, b: ComplexMatrix): ComplexMatrix {
  return add(a, scale(b, -1));
}

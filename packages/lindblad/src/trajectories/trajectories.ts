import { assertInteger, runSteps, runStepsAsync, type RunStepsOptions, type Steps } from "@openqs/linalg";
import { assertObservables, type Observables } from "../evolution/snapshot.js";
import { assertTimes } from "../evolution/times.js";
import { expect } from "../measures/expectation.js";
import { assertHermitian } from "../operators/operator.js";
import { assertKet } from "../states/assert-state.js";
import type { Ket } from "../states/ket.js";
import { assertOptions, type OptionNames } from "../systems/assert-options.js";
import { assertSystem, type LindbladSystem, noJumpGenerator, systemDimension } from "../systems/lindblad-system.js";
import { isConstant } from "../systems/time-dependence.js";
import { drivenNoJumpEvolution } from "./driven-no-jump-evolution.js";
import { type JumpSampler, jumpSampler } from "./jump-sampler.js";
import { type NestedPropagators, nestedPropagators } from "./nested-propagators.js";
import { type NoJumpEvolution, noJumpEvolution, squaredNorm } from "./no-jump-evolution.js";
import { randomStream } from "./random-stream.js";
import { averages, emptySums, type TrajectoryAverages, type TrajectorySums } from "./trajectory-statistics.js";
import { assertFits, DEFAULT_MEMORY_LIMIT } from "../systems/memory-limit.js";

/** Options of {@link trajectories}. */
export interface TrajectoriesOptions {
  /** Increasing times; the first is that of the initial state. */
  readonly times: readonly number[];
  /** Hermitian operators whose expectation values are averaged. */
  readonly observables: Observables;
  /** Number of trajectories. */
  readonly count: number;
  /** Integer that fixes all random numbers. */
  readonly seed: number;
  /**
   * Index of the first trajectory, default 0. Trajectory k has its own random stream, so that workers that take
   * 0 ... 49 and 50 ... 99 give, merged by `mergeTrajectories`, what one that takes all 100 gives.
   */
  readonly firstTrajectory?: number;
  /** Refuses to start what needs more memory; default 4 GiB. */
  readonly memoryLimitBytes?: number;
}

/**
 * Averages over Monte Carlo wave functions: each evolves under G = -i H - sum_k L_k^+ L_k / 2 until its squared norm
 * has fallen to a random number, and then jumps to L_k psi with a probability in proportion to ||L_k psi||^2.
 *
 * Jump times are roots to 1e-11, not grid points. Of a constant system all trajectories advance together by the exact
 * propagator of each interval, one matrix product, and those that jump in it are redone from its start by Taylor steps;
 * else each is integrated adaptively and no step crosses a switching time.
 * Cost: 8 d^2 flops per trajectory and time, and for each jump 10 to 30 products with the sparse G.
 * Source: J. Dalibard, Y. Castin and K. Molmer, Phys. Rev. Lett. 68, 580 (1992).
 *
 * @throws {InvalidArgumentError} when times do not increase, the state is not normalized or an observable not Hermitian.
 * @throws {MemoryLimitError} when the states and the propagator do not fit, before anything is computed.
 * @throws {DimensionMismatchError} when the state or an observable is on another space.
 *
 * @example
 * ```ts
 * import { basisState, lindbladSystem, pauli, qubitBasis, spinLowering, trajectories } from "@openqs/lindblad";
 * const atom = qubitBasis("atom");
 * const jumps = [{ operator: spinLowering(atom), populationRate: 1 }];
 * const system = lindbladSystem({ hamiltonian: pauli(atom, "z"), jumps });
 * const options = { times: [0, 1, 20], observables: { z: pauli(atom, "z") }, count: 50, seed: 7 };
 * const { mean, standardError } = trajectories(system, basisState(atom, 0), options);
 * Math.abs(mean.z[1] - (2 * Math.exp(-1) - 1)) < 4 * standardError.z[1]; // => true
 * mean.z[2]; // => -1
 * ```
 */
export function trajectories(system: LindbladSystem, initial: Ket, options: TrajectoriesOptions): TrajectoryAverages {
  return runSteps(trajectoriesSteps(system, initial, options));
}

/** {@link trajectories} without blocking: with progress, and cancelled by a signal, whose reason it rejects with. */
export function trajectoriesAsync(
  system: LindbladSystem,
  initial: Ket,
  options: TrajectoriesOptions & RunStepsOptions,
): Promise<TrajectoryAverages> {
  return runStepsAsync(trajectoriesSteps(system, initial, options), options);
}

/** Names of the options of {@link trajectories}. */
export const TRAJECTORIES_OPTIONS: OptionNames<TrajectoriesOptions> = {
  times: true,
  observables: true,
  count: true,
  seed: true,
  firstTrajectory: true,
  memoryLimitBytes: true,
};

/** The trajectories of one run. */
interface Ensemble {
  readonly dimension: number;
  /** States in contiguous rows, unnormalized between jumps. */
  readonly states: Float64Array[];
  /** Squared norm at which each will jump. */
  readonly thresholds: Float64Array;
  readonly streams: readonly (() => number)[];
  readonly evolveWithoutJump: NoJumpEvolution;
  readonly sampleJump: JumpSampler;
  readonly jumps: Float64Array;
}

function* trajectoriesSteps(
  system: LindbladSystem,
  initial: Ket,
  options: TrajectoriesOptions,
): Steps<TrajectoryAverages> {
  assertOptions("options of trajectories", options, TRAJECTORIES_OPTIONS);
  assertTrajectoryArguments(system, initial, options);
  const { times, observables, count } = options;
  const ensemble = createEnsemble(system, initial, options);
  const shape = { times: times.length, channels: system.jumps.length };
  const sums = { ...emptySums(Object.keys(observables), shape), count, jumps: ensemble.jumps };
  const advance = isConstant(system) ? jointAdvance(system, ensemble) : singleAdvance(ensemble);
  record(sums, 0, { system, observables, ensemble });
  for (let k = 1; k < times.length; k++) {
    advance(times[k - 1], times[k] - times[k - 1]);
    record(sums, k, { system, observables, ensemble });
    yield { phase: "evolving trajectories", done: k, total: times.length - 1 };
  }
  return averages(times, sums);
}

function createEnsemble(system: LindbladSystem, initial: Ket, options: TrajectoriesOptions): Ensemble {
  const { count, seed, firstTrajectory = 0 } = options;
  const streams = Array.from({ length: count }, (_, k) => randomStream(seed, firstTrajectory + k));
  return {
    dimension: systemDimension(system),
    states: streams.map(() => initial.amplitudes.data.slice()),
    thresholds: Float64Array.from(streams, (next) => next()),
    streams,
    evolveWithoutJump: isConstant(system)
      ? noJumpEvolution(noJumpGenerator(system).matrix)
      : drivenNoJumpEvolution(system),
    sampleJump: jumpSampler(system),
    jumps: new Float64Array(system.jumps.length),
  };
}

/** Takes all trajectories from one time of the grid to the next. */
type Advance = (start: number, duration: number) => void;

/** An interval of time of the grid, halved `halved` times. */
interface Cell {
  readonly start: number;
  readonly duration: number;
  readonly halved: number;
  readonly propagators: NestedPropagators;
}

/** All at once by the propagator of the interval; those that jump once more from its start, in halves. */
function jointAdvance(system: LindbladSystem, ensemble: Ensemble): Advance {
  const propagatorsOf = nestedPropagators(noJumpGenerator(system).matrix, ensemble.states.length);
  const everyone = Array.from(ensemble.states.keys());
  return (start, duration) =>
    advanceTogether(ensemble, everyone, { start, duration, halved: 0, propagators: propagatorsOf(duration) });
}

/** Halves the interval of those that jump in it while that pays; what is left is short for Taylor steps. */
function advanceTogether(ensemble: Ensemble, members: readonly number[], cell: Cell): void {
  const jumping = advanceWithoutJumps(ensemble, members, cell);
  const { start, duration, halved, propagators } = cell;
  if (jumping.length === 0) return;
  if (halved === propagators.halvings) {
    for (const member of jumping) advanceWithJumps(ensemble, member, { start, duration });
    return;
  }
  const half = { propagators, duration: duration / 2, halved: halved + 1 };
  advanceTogether(ensemble, jumping, { ...half, start });
  advanceTogether(ensemble, jumping, { ...half, start: start + duration / 2 });
}

/** Takes those that do not jump to the end of the interval, and returns the others, which stay at its start. */
function advanceWithoutJumps(
  { states, thresholds, dimension }: Ensemble,
  members: readonly number[],
  { halved, propagators: { rows, products, multiply } }: Cell,
): number[] {
  const length = 2 * dimension;
  // Rows are states: psi^T U^T.
  members.forEach((member, k) => rows.set(states[member], k * length));
  multiply(members.length, halved);
  return members.filter((member, k) => {
    const evolved = products.subarray(k * length, (k + 1) * length);
    const jumps = squaredNorm(evolved) <= thresholds[member];
    if (!jumps) states[member].set(evolved);
    return jumps;
  });
}

/** One trajectory after the other. */
function singleAdvance(ensemble: Ensemble): Advance {
  return (start, duration) => ensemble.states.forEach((_, k) => advanceWithJumps(ensemble, k, { start, duration }));
}

function advanceWithJumps(
  ensemble: Ensemble,
  index: number,
  { start, duration }: { readonly start: number; readonly duration: number },
): void {
  const { states, thresholds, streams, evolveWithoutJump, sampleJump, jumps } = ensemble;
  let passed = 0;
  while (passed < duration) {
    const task = { start: start + passed, duration: duration - passed, threshold: thresholds[index] };
    const { time, hasJumped } = evolveWithoutJump(states[index], task);
    if (!hasJumped) return;
    passed += time;
    jumps[sampleJump(states[index], { uniform: streams[index](), time: start + passed })]++;
    thresholds[index] = streams[index]();
  }
}

interface Recording {
  readonly system: LindbladSystem;
  readonly observables: Observables;
  readonly ensemble: Ensemble;
}

function record(sums: TrajectorySums, time: number, { system, observables, ensemble }: Recording): void {
  const { states, dimension } = ensemble;
  for (const data of states) {
    const norm = squaredNorm(data);
    const state = { space: system.space, amplitudes: { length: dimension, data } };
    for (const [name, operator] of Object.entries(observables)) {
      const value = expect(operator, state).re / norm;
      sums.sum[name][time] += value;
      sums.sumOfSquares[name][time] += value * value;
    }
  }
}

/** Matrices that the exponential of the no-jump generator needs at once. */
const PROPAGATOR_MATRICES = 8;

function assertMemory(system: LindbladSystem, { count, memoryLimitBytes }: TrajectoriesOptions): void {
  const dimension = systemDimension(system);
  const propagators = isConstant(system) ? PROPAGATOR_MATRICES * dimension ** 2 : 0;
  assertFits({
    what: `${count} trajectories of dimension ${dimension} at once`,
    requiredBytes: 16 * (propagators + 4 * count * dimension),
    limitBytes: memoryLimitBytes ?? DEFAULT_MEMORY_LIMIT,
    advice: "Take them in batches with `trajectoryBatches`, or raise `memoryLimitBytes`.",
  });
}

/** Throws unless a run can start. */
export function assertTrajectoryArguments(system: LindbladSystem, initial: Ket, options: TrajectoriesOptions): void {
  const { times, observables, count, seed, firstTrajectory = 0 } = options;
  assertSystem(system);
  assertKet("initial", initial, system.space);
  assertTimes("times", times);
  assertObservables(system.space, observables);
  for (const [name, operator] of Object.entries(observables)) assertHermitian(`observables.${name}`, operator);
  assertInteger("count", count, { minimum: 1 });
  assertInteger("firstTrajectory", firstTrajectory, { minimum: 0 });
  assertInteger("seed", seed, { minimum: 0 });
  assertMemory(system, options);
}

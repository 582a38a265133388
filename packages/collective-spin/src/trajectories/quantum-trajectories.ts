import {
  assertFinite,
  assertInteger,
  type Complex,
  type ComplexVector,
  InvalidArgumentError,
  runSteps,
  type SparseMatrix,
  sparseAdd,
  sparseAdjoint,
  sparseMultiply,
  sparseMultiplyVector,
  sparseScale,
  type Steps,
} from "@openqs/linalg";
import { dickeHamiltonian, dickeJumps } from "../dicke/liouvillian.js";
import { assertModel, type CollectiveSpinModel } from "../model.js";
import { uniformStream } from "./random.js";

/** Options of {@link quantumTrajectories}. */
export interface QuantumTrajectoriesOptions {
  /** Pure state at time 0 in the Dicke basis, m = j .. -j. */
  readonly initialState: ComplexVector;
  /** Ascending, from 0 on. */
  readonly times: readonly number[];
  /** Number of trajectories, at least 2. */
  readonly count: number;
  /** Same seed, same trajectories. */
  readonly seed: number;
}

/** The mean of a normalized moment over trajectories, with the standard error of that mean. */
export interface TrajectoryAverage {
  /** At each time. */
  readonly mean: Float64Array;
  /** Sample deviation over the square root of the number of trajectories, at each time. */
  readonly standardError: Float64Array;
}

/** Averages over quantum trajectories at each time. */
export interface TrajectoryEnsemble {
  /** As requested, in the inverse of the model's unit of frequency. */
  readonly times: readonly number[];
  /** `<Jx>/j`. */
  readonly X: TrajectoryAverage;
  /** `<Jy>/j`. */
  readonly Y: TrajectoryAverage;
  /** `<Jz>/j`. */
  readonly Z: TrajectoryAverage;
  /** `<Jz^2>/j^2`. */
  readonly ZZ: TrajectoryAverage;
  /** Quantum jumps in all. */
  readonly jumps: number;
}

/**
 * Monte Carlo wave functions of a collective-spin model in the Dicke basis: between jumps exp(-i H_eff t) with
 * H_eff = H - (i/2) sum L^+ L, a jump when the squared norm has fallen to a random number. Averages agree with the master
 * equation within the standard errors; an independent route to `evolve`.
 *
 * H_eff and the L have five bands. Cost: O(N) per product, about 20 |H_eff| t products per trajectory.
 * Source: J. Dalibard, Y. Castin and K. Molmer, Phys. Rev. Lett. 68, 580 (1992).
 *
 * @throws {InvalidArgumentError} when the state vanishes, the times do not ascend from 0, or the count is below 2.
 *
 * @example
 * ```ts
 * import { dickeState, quantumTrajectories } from "@openqs/collective-spin";
 * const none = [[0, 0, 0], [0, 0, 0], [0, 0, 0]] as const;
 * const lowering = [{ re: 1, im: 0 }, { re: 0, im: -1 }, { re: 0, im: 0 }] as const;
 * const model = { field: [0, 0, 1], interaction: none, jumps: [{ rate: 1, vector: lowering }] } as const;
 * const ensemble = quantumTrajectories(model, { initialState: dickeState(2, 1), times: [0, 40], count: 3, seed: 1 });
 * ensemble.Z.mean[1]; // => -1.00
 * ensemble.jumps; // => 6
 * ```
 */
export function quantumTrajectories(
  model: CollectiveSpinModel,
  options: QuantumTrajectoriesOptions,
): TrajectoryEnsemble {
  return runSteps(quantumTrajectoriesSteps(model, options));
}

/**
 * {@link quantumTrajectories} as steps, one per trajectory.
 *
 * @throws As {@link quantumTrajectories}.
 */
export function* quantumTrajectoriesSteps(
  model: CollectiveSpinModel,
  options: QuantumTrajectoriesOptions,
): Steps<TrajectoryEnsemble> {
  const { initialState, times, count, seed } = options;
  assertModel(model, initialState.length - 1);
  assertOptions(options);
  const dynamics = jumpDynamics(model, initialState.length - 1);
  const random = uniformStream(seed);
  const sums = Array.from({ length: 4 }, () => new Float64Array(times.length));
  const squares = sums.map((sum) => sum.slice());
  let jumps = 0;
  for (let done = 0; done < count; done++) {
    jumps += runTrajectory(dynamics, { initialState, times, random }, (time, values) =>
      values.forEach((value, k) => {
        sums[k][time] += value;
        squares[k][time] += value * value;
      }),
    );
    yield { phase: "running trajectories", done: done + 1, total: count };
  }
  const average = (k: number): TrajectoryAverage => ({
    mean: sums[k].map((sum) => sum / count),
    standardError: sums[k].map((sum, i) =>
      Math.sqrt(Math.max(0, squares[k][i] - (sum * sum) / count) / (count * (count - 1))),
    ),
  });
  return { times, X: average(0), Y: average(1), Z: average(2), ZZ: average(3), jumps };
}

function assertOptions({ initialState, times, count, seed }: QuantumTrajectoriesOptions): void {
  assertInteger("count", count, { minimum: 2 });
  assertInteger("seed", seed, { minimum: 0 });
  if (!(squaredNorm(initialState.data) > 0)) throw new InvalidArgumentError("initialState", 0, "must not vanish");
  times.forEach((time, i) => {
    assertFinite(`times[${i}]`, time);
    const lower = i === 0 ? 0 : times[i - 1];
    if (time < lower) throw new InvalidArgumentError(`times[${i}]`, time, `must not be below ${lower}`);
  });
}

interface JumpDynamics {
  /** -i H_eff. */
  readonly generator: SparseMatrix;
  readonly jumps: readonly SparseMatrix[];
  /** Longest step of the Taylor series. */
  readonly step: number;
}

/** |generator| step: ten terms of the Taylor series then leave 1e-11. */
const TAYLOR_REACH = 0.5;
const TAYLOR_TERMS = 10;

function jumpDynamics(model: CollectiveSpinModel, spins: number): JumpDynamics {
  const jumps = dickeJumps(model, spins);
  const minusI: Complex = { re: 0, im: -1 };
  const generator = jumps
    .map((jump) => sparseScale(sparseMultiply(sparseAdjoint(jump), jump), -0.5))
    .reduce((a, b) => sparseAdd(a, b), sparseScale(dickeHamiltonian(model, spins), minusI));
  return { generator, jumps, step: TAYLOR_REACH / Math.max(infinityNorm(generator), Number.MIN_VALUE) };
}

function infinityNorm({ rows, rowStarts, values }: SparseMatrix): number {
  let largest = 0;
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let p = rowStarts[i]; p < rowStarts[i + 1]; p++) sum += Math.hypot(values[2 * p], values[2 * p + 1]);
    largest = Math.max(largest, sum);
  }
  return largest;
}

interface Trajectory {
  readonly initialState: ComplexVector;
  readonly times: readonly number[];
  readonly random: () => number;
}

/** Reports the normalized moments at each time; returns the number of jumps. */
function runTrajectory(
  dynamics: JumpDynamics,
  { initialState, times, random }: Trajectory,
  report: (time: number, values: readonly number[]) => void,
): number {
  let state = normalized(initialState);
  let threshold = random();
  let [time, jumps] = [0, 0];
  times.forEach((end, index) => {
    while (time < end) {
      const step = Math.min(dynamics.step, end - time);
      const next = advance(dynamics.generator, state, step);
      if (squaredNorm(next.data) > threshold) {
        [state, time] = [next, step === end - time ? end : time + step];
        continue;
      }
      const part = timeOfNorm(dynamics.generator, state, { step, threshold });
      state = jump(dynamics.jumps, advance(dynamics.generator, state, part), random());
      [time, threshold, jumps] = [time + part, random(), jumps + 1];
    }
    report(index, momentsOf(state));
  });
  return jumps;
}

function advance(generator: SparseMatrix, state: ComplexVector, time: number): ComplexVector {
  const sum = state.data.slice();
  let term = state;
  for (let n = 1; n <= TAYLOR_TERMS; n++) {
    const next = sparseMultiplyVector(generator, term);
    for (let p = 0; p < sum.length; p++) {
      next.data[p] *= time / n;
      sum[p] += next.data[p];
    }
    term = next;
  }
  return { length: state.length, data: sum };
}

/** When the squared norm falls to the threshold: regula falsi on its logarithm, which is nearly linear in a step. */
function timeOfNorm(
  generator: SparseMatrix,
  state: ComplexVector,
  { step, threshold }: { readonly step: number; readonly threshold: number },
): number {
  const excess = (time: number): number => Math.log(squaredNorm(advance(generator, state, time).data) / threshold);
  let [low, high] = [0, step];
  let [above, below] = [Math.log(squaredNorm(state.data) / threshold), excess(step)];
  for (let iteration = 0; iteration < 6 && high - low > 1e-12 * step; iteration++) {
    const middle = low + ((high - low) * above) / (above - below);
    const value = excess(middle);
    if (Math.abs(value) < 1e-12) return middle;
    if (value > 0) [low, above] = [middle, value];
    else [high, below] = [middle, value];
  }
  return low + ((high - low) * above) / (above - below);
}

/** One of the jumps, with probabilities in proportion to the squared norms of what they leave. */
function jump(operators: readonly SparseMatrix[], state: ComplexVector, random: number): ComplexVector {
  const images = operators.map((operator) => sparseMultiplyVector(operator, state));
  const weights = images.map(({ data }) => squaredNorm(data));
  let left = random * weights.reduce((sum, weight) => sum + weight, 0);
  const chosen = weights.findIndex((weight) => (left -= weight) < 0);
  return normalized(images[chosen < 0 ? weights.indexOf(Math.max(...weights)) : chosen]);
}

function squaredNorm(data: Float64Array): number {
  let sum = 0;
  for (let p = 0; p < data.length; p++) sum += data[p] * data[p];
  return sum;
}

function normalized({ length, data }: ComplexVector): ComplexVector {
  const norm = Math.sqrt(squaredNorm(data));
  return { length, data: data.map((value) => value / norm) };
}

/** <Jx>/j, <Jy>/j, <Jz>/j and <Jz^2>/j^2. */
function momentsOf({ length, data }: ComplexVector): readonly number[] {
  const spins = length - 1;
  let [re, im, z, zz] = [0, 0, 0, 0];
  for (let row = 0; row < length; row++) {
    const p = 2 * row;
    const [m, weight] = [spins / 2 - row, data[p] ** 2 + data[p + 1] ** 2];
    z += m * weight;
    zz += m * m * weight;
    if (row === spins) continue;
    // <J+> = sum of conj(c_m) sqrt(...) c_{m-1}.
    const element = Math.sqrt((row + 1) * (spins - row));
    re += element * (data[p] * data[p + 2] + data[p + 1] * data[p + 3]);
    im += element * (data[p] * data[p + 3] - data[p + 1] * data[p + 2]);
  }
  const scale = 2 / (spins * squaredNorm(data));
  return [scale * re, scale * im, scale * z, (scale * zz * 2) / spins];
}

import { assertFinite, assertInteger, InvalidArgumentError, runSteps, type Steps } from "@openqs/linalg";
import { frameAlong } from "../frame.js";
import { type MeanFieldDrift, meanFieldDrift, velocity } from "../mean-field/drift.js";
import { addScaled, cross, normalized } from "../mean-field/vector.js";
import { assertModel, type CollectiveSpinModel, type Vector3 } from "../model.js";
import { assertDirection, type Direction } from "../states/direction.js";
import type { TrajectoryAverage } from "./quantum-trajectories.js";
import { uniformStream } from "./random.js";

/** Options of {@link truncatedWigner}. */
export interface TruncatedWignerOptions {
  /** The direction of the spin coherent state at time 0. */
  readonly initialState: Direction;
  /** Ascending, from 0 on. */
  readonly times: readonly number[];
  /** Number of samples, at least 2. */
  readonly count: number;
  /** Longest step; default 0.02 over the largest rate of the mean field. */
  readonly step?: number;
  /** Same seed, same samples. */
  readonly seed: number;
}

/** Averages over samples of the truncated Wigner function, normalized as {@link CollectiveMoments}. */
export interface TruncatedWignerEnsemble {
  /** As requested, in the inverse of the model's unit of frequency. */
  readonly times: readonly number[];
  /** `<Jx>/j`. */
  readonly X: TrajectoryAverage;
  /** `<Jy>/j`. */
  readonly Y: TrajectoryAverage;
  /** `<Jz>/j`. */
  readonly Z: TrajectoryAverage;
  /** `<Jx^2>/j^2`. */
  readonly XX: TrajectoryAverage;
  /** `<Jy^2>/j^2`. */
  readonly YY: TrajectoryAverage;
  /** `<Jz^2>/j^2`. */
  readonly ZZ: TrajectoryAverage;
}

/**
 * Truncated Wigner sampling of a collective spin: Bloch vectors of length sqrt(1 + 2/N) that start from the Gaussian of a spin
 * coherent state and follow dm = (f + M m) x m dt + sum sqrt(rate/N) (Re v dW_1 + Im v dW_2) x m (Stratonovich), whose
 * ensemble has symmetrized moments.
 *
 * Its cost does not depend on N. The bias is of relative order 1/N, and first order in the step; where the state does not
 * stay Gaussian over times of the order of log N the method misses interference. Check with `evolve` or `steadyState`.
 *
 * Source: A. Polkovnikov, Ann. Phys. (N.Y.) 325, 1790 (2010), for collective spins with linear jumps; integrated by Heun's
 * method.
 *
 * @throws {InvalidArgumentError} for options outside their range.
 *
 * @example
 * ```ts
 * import { truncatedWigner } from "@openqs/collective-spin";
 * const none = [[0, 0, 0], [0, 0, 0], [0, 0, 0]] as const;
 * const model = { field: [0, 0, 1], interaction: none, jumps: [] } as const;
 * const initialState = { theta: 1, phi: 0 };
 * const ensemble = truncatedWigner(model, 1e6, { initialState, times: [Math.PI], count: 50, seed: 1 });
 * ensemble.X.mean[0]; // => -0.84
 * ```
 */
export function truncatedWigner(
  model: CollectiveSpinModel,
  spins: number,
  options: TruncatedWignerOptions,
): TruncatedWignerEnsemble {
  return runSteps(truncatedWignerSteps(model, spins, options));
}

/**
 * {@link truncatedWigner} as steps, one per sample.
 *
 * @throws As {@link truncatedWigner}.
 */
export function* truncatedWignerSteps(
  model: CollectiveSpinModel,
  spins: number,
  options: TruncatedWignerOptions,
): Steps<TruncatedWignerEnsemble> {
  assertModel(model, spins);
  assertOptions(options);
  const { initialState, times, count, seed } = options;
  const drift = meanFieldDrift(model);
  const { step = 0.02 / Math.max(Math.hypot(...drift.field, ...drift.matrix.flat()), 1e-12) } = options;
  const noises = noiseAxes(model, spins);
  const normal = normalStream(seed);
  const sums = Array.from({ length: 6 }, () => new Float64Array(times.length));
  const squares = sums.map((sum) => sum.slice());
  for (let done = 0; done < count; done++) {
    let m = coherentSample(initialState, spins, normal);
    let time = 0;
    times.forEach((end, i) => {
      const steps = Math.ceil((end - time) / step);
      for (let k = 0; k < steps; k++) m = heunStep({ drift, noises, step: (end - time) / steps }, m, normal);
      time = end;
      record(m, spins).forEach((value, k) => {
        sums[k][i] += value;
        squares[k][i] += value * value;
      });
    });
    yield { phase: "sampling Wigner functions", done: done + 1, total: count };
  }
  const average = (k: number): TrajectoryAverage => ({
    mean: sums[k].map((sum) => sum / count),
    standardError: sums[k].map((sum, i) =>
      Math.sqrt(Math.max(0, squares[k][i] - (sum * sum) / count) / (count * (count - 1))),
    ),
  });
  return { times, X: average(0), Y: average(1), Z: average(2), XX: average(3), YY: average(4), ZZ: average(5) };
}

function assertOptions({ initialState, times, count, step = 1, seed }: TruncatedWignerOptions): void {
  assertDirection(initialState);
  assertInteger("count", count, { minimum: 2 });
  assertInteger("seed", seed, { minimum: 0 });
  if (!(step > 0)) throw new InvalidArgumentError("step", step, "must be positive");
  times.forEach((time, i) => {
    assertFinite(`times[${i}]`, time);
    const lower = i === 0 ? 0 : times[i - 1];
    if (time < lower) throw new InvalidArgumentError(`times[${i}]`, time, `must not be below ${lower}`);
  });
}

/** sqrt(rate / N) Re v and sqrt(rate / N) Im v of every jump, without those that vanish. */
function noiseAxes(model: CollectiveSpinModel, spins: number): readonly Vector3[] {
  return model.jumps.flatMap(({ rate, vector: [x, y, z] }) => {
    const scale = Math.sqrt(rate / spins);
    const parts: Vector3[] = [
      [scale * x.re, scale * y.re, scale * z.re],
      [scale * x.im, scale * y.im, scale * z.im],
    ];
    return parts.filter((part) => part.some((value) => value !== 0));
  });
}

/** Unit vectors with the transverse variance 1/N of a spin coherent state. */
function coherentSample({ theta, phi }: Direction, spins: number, normal: () => number): Vector3 {
  const mean: Vector3 = [Math.sin(theta) * Math.cos(phi), Math.sin(theta) * Math.sin(phi), Math.cos(theta)];
  const [e1, e2] = frameAlong(mean);
  const width = 1 / Math.sqrt(spins);
  return normalized(addScaled(addScaled(mean, width * normal(), e1), width * normal(), e2));
}

interface HeunStep {
  readonly drift: MeanFieldDrift;
  readonly noises: readonly Vector3[];
  readonly step: number;
}

/** Predictor and corrector with the same noise: converges to the Stratonovich solution, which keeps the length. */
function heunStep({ drift, noises, step }: HeunStep, m: Vector3, normal: () => number): Vector3 {
  let noise: Vector3 = [0, 0, 0];
  for (const axis of noises) noise = addScaled(noise, Math.sqrt(step) * normal(), axis);
  const change = (at: Vector3): Vector3 => addScaled(cross(noise, at), step, velocity(drift, at));
  const first = change(m);
  const second = change(addScaled(m, 1, first));
  return normalized(addScaled(addScaled(m, 0.5, first), 0.5, second));
}

/** First moments and squares of the vector of length sqrt(1 + 2/N), which makes XX + YY + ZZ = j(j+1)/j^2. */
function record([x, y, z]: Vector3, spins: number): readonly number[] {
  const square = 1 + 2 / spins;
  const length = Math.sqrt(square);
  return [length * x, length * y, length * z, square * x * x, square * y * y, square * z * z];
}

/** Normal deviates by Box and Muller. */
function normalStream(seed: number): () => number {
  const uniform = uniformStream(seed);
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}

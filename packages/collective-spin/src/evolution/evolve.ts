import {
  assertFinite,
  assertInteger,
  InvalidArgumentError,
  NotConvergedError,
  runSteps,
  type Steps,
} from "@openqs/linalg";
import { assertModel, type CollectiveSpinModel } from "../model.js";
import { assertMultipoleState } from "../multipole/assert-multipole-state.js";
import { type CollectiveMoments, multipoleMoments } from "../multipole/moments.js";
import { type MultipoleState, multipolePurity, shellWeight } from "../multipole/multipole-state.js";
import { fromRealUnknowns, type RealLiouvillian, realLiouvillian, toRealUnknowns } from "../multipole/real-system.js";
import { multipoleStencil } from "../multipole/stencil.js";
import {
  chebyshevCoefficients,
  chebyshevSequence,
  chebyshevTerms,
  type SpectralBox,
  spectralBox,
} from "./chebyshev.js";

/** Options of {@link evolve}. */
export interface EvolveOptions {
  /** The state at time 0, in the laboratory. */
  readonly initialState: MultipoleState;
  /** Times at which the moments are wanted, ascending, from 0 on, in units of the inverse of the model's frequencies. */
  readonly times: readonly number[];
  /** Highest multipole order K kept; default: grown until the tail of the state stays below `tailTolerance`. */
  readonly truncationOrder?: number;
  /**
   * Largest relative weight of the last order during the evolution; default 1e-4. The moments err by about its
   * square: what leaves beyond the last order must come back to be seen.
   */
  readonly tailTolerance?: number;
}

/** A collective spin's evolution in time. */
export interface CollectiveEvolution {
  /** As requested, in the inverse of the model's unit of frequency. */
  readonly times: readonly number[];
  /** The moments at each time. */
  readonly moments: readonly CollectiveMoments[];
  /** The state at the last time, from which an evolution with other parameters can go on. */
  readonly finalState: MultipoleState;
  /** The evidence: how far the expansion was cut off, and what that left out. */
  readonly certificate: {
    /** Highest multipole order K kept; K = N is exact. */
    readonly truncationOrder: number;
    /** The largest relative weight that the last order had during the evolution; 0 where K = N. */
    readonly truncationTail: number;
    /** Products with the Liouvillian. */
    readonly products: number;
  };
}

const DEFAULT_TAIL = 1e-4;

/**
 * Evolution d rho / dt = L rho of a collective-spin model with constant parameters, by Chebyshev expansion of exp(t L) in
 * the multipole basis. For piecewise-constant parameters, go on from `finalState` with the next model.
 *
 * Cost: about (radius of the spectrum) x (time) products with L, each 20 flops per multipole; moments at any number of
 * times on the way are free. Relative accuracy about 1e-11, where the truncation does not limit it.
 *
 * Source: H. Tal-Ezer and R. Kosloff, J. Chem. Phys. 81, 3967 (1984), with a shift for the damping.
 *
 * @throws {InvalidArgumentError} when times are not ascending from 0, or sizes do not fit.
 * @throws {NotConvergedError} when `truncationOrder` leaves a tail above `tailTolerance`.
 *
 * @example One-axis twisting: <Jx> = j cos(chi t)^(N - 1).
 * ```ts
 * import { coherentMultipoles, evolve } from "@openqs/collective-spin";
 * const N = 40;
 * const twisting = { field: [0, 0, 0], interaction: [[0, 0, 0], [0, 0, 0], [0, 0, N]], jumps: [] } as const; // Jz^2
 * const initialState = coherentMultipoles(N, { theta: Math.PI / 2, phi: 0 });
 * const { moments } = evolve(twisting, { initialState, times: [0.1] });
 * moments[0].X; // => 0.822567
 * Math.cos(0.1) ** (N - 1); // => 0.822567
 * ```
 */
export function evolve(model: CollectiveSpinModel, options: EvolveOptions): CollectiveEvolution {
  return runSteps(evolveSteps(model, options));
}

/**
 * {@link evolve} as steps, for `runStepsAsync` with a signal and progress.
 *
 * @throws As {@link evolve}.
 */
export function* evolveSteps(model: CollectiveSpinModel, options: EvolveOptions): Steps<CollectiveEvolution> {
  const { initialState, times, tailTolerance = DEFAULT_TAIL } = options;
  const { spins } = initialState;
  assertMultipoleState("initialState", initialState);
  assertModel(model, spins);
  assertTimes(times);
  if (!(tailTolerance > 0)) throw new InvalidArgumentError("tailTolerance", tailTolerance, "must be positive");
  if (options.truncationOrder !== undefined) assertInteger("truncationOrder", options.truncationOrder, { minimum: 2 });
  let order = Math.min(spins, options.truncationOrder ?? Math.ceil(7 * Math.sqrt(spins)));
  for (;;) {
    const result = yield* evolveAtOrder(model, options, order);
    const { truncationTail } = result.certificate;
    if (truncationTail <= tailTolerance) return result;
    if (options.truncationOrder !== undefined) throw tailError(order, truncationTail, tailTolerance);
    order = Math.min(spins, Math.ceil(1.4 * order));
  }
}

/** First step, in units of the inverse radius of the spectrum: longer expansions waste fewer terms beyond n = x. */
const FIRST_STEP = 100;

/** Shorter than this an expansion never needs to be: its terms are not finite. */
const SHORTEST_STEP = 1e-6;

function* evolveAtOrder(
  model: CollectiveSpinModel,
  { initialState, times }: EvolveOptions,
  order: number,
): Steps<CollectiveEvolution> {
  const { spins } = initialState;
  const matrix = realLiouvillian(multipoleStencil(model, spins), order);
  const box = spectralBox(matrix);
  let vector = toRealUnknowns(initialState, order);
  let [time, products] = [0, 0];
  let tail = orderTail(vector, spins, order);
  const moments: CollectiveMoments[] = [];
  const end = times.length === 0 ? 0 : times[times.length - 1];
  let longest = FIRST_STEP / box.radius;
  while (moments.length < times.length) {
    const last = end - time <= longest;
    const step = last ? end - time : longest;
    const expansion = expand(matrix, box, { vector, step });
    if (expansion === undefined) {
      longest = step / 2;
      if (!(longest * box.radius > SHORTEST_STEP)) throw stepError(time, end);
      continue;
    }
    const inside = last ? times.slice(moments.length) : times.slice(moments.length).filter((t) => t <= time + step);
    for (const t of inside) {
      moments.push(multipoleMoments(fromRealUnknowns(expansion.low(t - time), spins, Math.min(2, order))));
    }
    vector = expansion.final;
    products += expansion.products;
    time += step;
    tail = Math.max(tail, orderTail(vector, spins, order));
    yield { phase: "evolving multipoles", done: time, total: end };
  }
  return {
    times,
    moments,
    finalState: fromRealUnknowns(vector, spins, order),
    certificate: { truncationOrder: order, truncationTail: tail, products },
  };
}

interface Expansion {
  /** The first nine real unknowns, k = 0, 1, 2, after a time up to the step. */
  low(time: number): Float64Array;
  readonly final: Float64Array;
  readonly products: number;
}

const LOW = 9;

/** Terms may exceed the result by this factor before their cancellation costs too many digits. */
const LARGEST_CANCELLATION = 1e3;
const NEGLIGIBLE = 1e-14;

/** The expansion over one step, or undefined when its terms cancel too much or do not fall off: then the step is too long. */
function expand(
  matrix: RealLiouvillian,
  box: SpectralBox,
  { vector, step }: { readonly vector: Float64Array; readonly step: number },
): Expansion | undefined {
  const most = chebyshevTerms(box, step);
  const coefficients = chebyshevCoefficients(box, step, most);
  const sequence = chebyshevSequence(matrix, box, vector);
  const final = new Float64Array(vector.length);
  // What is nothing stays nothing.
  const scale = norm(vector) || 1;
  const low: Float64Array[] = [];
  for (let n = 0, negligible = 0; negligible < 2; n++) {
    if (n === most) return undefined;
    if (n > 0) sequence.advance();
    const { current } = sequence;
    const coefficient = coefficients[n];
    const size = (Math.abs(coefficient) * norm(current)) / scale;
    if (!(size < LARGEST_CANCELLATION)) return undefined;
    // Below n = x single coefficients are small where the Bessel function has a zero, and up to as many more as there are decay
    // times in the step they are small because the terms that make up for exp(centre t) are still to come.
    negligible = size < NEGLIGIBLE && n > (box.radius - box.centre) * step ? negligible + 1 : 0;
    low.push(current.slice(0, LOW));
    for (let i = 0; i < final.length; i++) final[i] += coefficient * current[i];
  }
  return {
    final,
    products: low.length - 1,
    low(time) {
      const weights = chebyshevCoefficients(box, time, low.length);
      const sum = new Float64Array(Math.min(LOW, vector.length));
      low.forEach((values, n) => values.forEach((value, i) => (sum[i] += weights[n] * value)));
      return sum;
    },
  };
}

function norm(vector: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += vector[i] * vector[i];
  return Math.sqrt(sum);
}

function orderTail(vector: Float64Array, spins: number, order: number): number {
  if (order === spins) return 0;
  const state = fromRealUnknowns(vector, spins, order);
  return Math.sqrt(shellWeight(state, order) / multipolePurity(state));
}

function assertTimes(times: readonly number[]): void {
  times.forEach((time, i) => {
    assertFinite(`times[${i}]`, time);
    const lower = i === 0 ? 0 : times[i - 1];
    if (time < lower) throw new InvalidArgumentError(`times[${i}]`, time, `must not be below ${lower}`);
  });
}

function stepError(time: number, end: number): NotConvergedError {
  return new NotConvergedError(
    `\`evolve\` stopped at time ${time} of ${end}: the terms of its expansion are not finite. Scale the model to rates of order 1.`,
    { iterations: 0, residualNorm: Infinity, tolerance: NEGLIGIBLE },
  );
}

function tailError(order: number, tail: number, tolerance: number): NotConvergedError {
  return new NotConvergedError(
    `\`evolve\` with truncation order ${order} leaves a tail of ${tail.toExponential(1)} > ${tolerance.toExponential(1)}. ` +
      "Raise `truncationOrder` or leave it out.",
    { iterations: order, residualNorm: tail, tolerance },
  );
}

import {
  assertFinite,
  assertInteger,
  type ComplexVector,
  integrateOdeSteps,
  InvalidArgumentError,
  OpenQsError,
  runSteps,
  type Steps,
  zeros,
} from "@openqs/linalg";
import { assertModel, type CollectiveSpinModel } from "../model.js";
import type { CollectiveMoments } from "../multipole/moments.js";
import { assertDirection, type Direction } from "../states/direction.js";
import { comovingDerivative, frameOf, MATRIX_OFFSET } from "./comoving-generator.js";
import { comovingCoherentState, comovingMoments, type ComovingState } from "./comoving-state.js";

/** Options of {@link evolveComoving}. */
export interface ComovingEvolutionOptions {
  /** The direction of a spin coherent state, or the final state of an earlier evolution. */
  readonly initialState: Direction | ComovingState;
  /** Times at which the moments are wanted, ascending, from 0 on. */
  readonly times: readonly number[];
  /** Largest population of the two highest levels kept; default 1e-11. */
  readonly tailTolerance?: number;
  /** Levels are added where the state widens, up to this many; default 96, or all N + 1. */
  readonly maximumLevels?: number;
  /** Of the integration in time; default 1e-9. */
  readonly relativeTolerance?: number;
}

/** An evolution in the frame that moves with the mean field. */
export interface ComovingEvolution {
  /** As requested, in the inverse of the model's unit of frequency. */
  readonly times: readonly number[];
  /** The moments in the laboratory at each time. */
  readonly moments: readonly CollectiveMoments[];
  /** From which an evolution with other parameters can go on. */
  readonly finalState: ComovingState;
  /** The evidence: how far the expansion about the mean was cut off, and what that left out. */
  readonly certificate: {
    /** Levels |j, j - n> along the moving axis that were kept in the end; N + 1 is exact. */
    readonly levels: number;
    /** Largest population of the two highest levels; 0 where all levels are kept. */
    readonly truncationTail: number;
    /** Evaluations of the equation of motion. */
    readonly evaluations: number;
  };
}

/** The state has spread so far about the mean field's orbit that it no longer fits into the levels allowed. */
export class DelocalizedStateError extends OpenQsError {
  override readonly name = "DelocalizedStateError";
  readonly code = "DELOCALIZED_STATE";
  constructor(
    /** When the highest levels allowed filled. */
    readonly timeReached: number,
    /** What was computed until then: the moments at the times before, and the state at `timeReached`. */
    readonly partial: ComovingEvolution,
  ) {
    const { levels, truncationTail } = partial.certificate;
    super(
      `the state left the neighbourhood of the mean-field orbit at t = ${timeReached.toPrecision(4)}: ${levels} levels hold all ` +
        `but ${truncationTail.toExponential(1)} of it. Raise \`maximumLevels\`, or use \`evolve\` or \`truncatedWigner\`.`,
    );
  }
}

/**
 * Evolution of a localized state at any N, in a frame that moves with the mean-field orbit: the master equation in the lowest
 * levels |j, j - n> along the moving axis, a few dozen whatever N is. Nothing is linearized: with all N + 1 levels it is exact,
 * and levels are added as the state widens.
 *
 * It follows squeezing and entanglement from a spin coherent state until the state leaves the neighbourhood of the orbit,
 * which the population of the highest levels announces. Near an unstable point this takes times of the order of log N.
 *
 * Cost: independent of N; 17 complex products per element of the levels x levels matrix and evaluation, some 50 evaluations
 * per unit of time at 30 levels. Method: Runge-Kutta of order 8.
 *
 * @throws {DelocalizedStateError} when more than `maximumLevels` would be needed, with the results until then.
 * @throws {InvalidArgumentError} when times are not ascending from 0 or options are out of range.
 *
 * @example One-axis twisting of a million spins, with <Jx> = j cos(chi t / N)^(N - 1).
 * ```ts
 * import { evolveComoving } from "@openqs/collective-spin";
 * const twisting = { field: [0, 0, 0], interaction: [[0, 0, 0], [0, 0, 0], [0, 0, 1]], jumps: [] } as const; // Jz^2 / N
 * const { moments } = evolveComoving(twisting, 1e6, { initialState: { theta: Math.PI / 2, phi: 0 }, times: [1] });
 * moments[0].X; // => 0.9999995000
 * Math.cos(1e-6) ** (1e6 - 1); // => 0.9999995000
 * ```
 */
export function evolveComoving(
  model: CollectiveSpinModel,
  spins: number,
  options: ComovingEvolutionOptions,
): ComovingEvolution {
  return runSteps(evolveComovingSteps(model, spins, options));
}

/**
 * {@link evolveComoving} as steps, for `runStepsAsync` with a signal and progress.
 *
 * @throws As {@link evolveComoving}.
 */
export function* evolveComovingSteps(
  model: CollectiveSpinModel,
  spins: number,
  options: ComovingEvolutionOptions,
): Steps<ComovingEvolution> {
  assertModel(model, spins);
  const { times, tailTolerance = 1e-11, maximumLevels = 96, relativeTolerance = 1e-9 } = options;
  assertOptions(options, spins);
  const most = Math.min(spins + 1, maximumLevels);
  let state = initialOf(options, spins);
  state = withLevels(state, Math.min(most, Math.max(FIRST_LEVELS, Math.ceil(1.5 * state.matrix.rows))));
  let [time, evaluations, truncationTail] = [0, 0, 0];
  const moments: CollectiveMoments[] = [];
  const result = (): ComovingEvolution => ({
    times: times.slice(0, moments.length),
    moments,
    finalState: state,
    certificate: { levels: state.matrix.rows, truncationTail, evaluations },
  });
  while (moments.length < times.length) {
    const levels = state.matrix.rows;
    const tailOf = (unknowns: Float64Array): number => (levels > spins ? 0 : highestPopulation(unknowns, levels));
    const record = (t: number, { data }: ComplexVector): void => {
      state = fromUnknowns(data, spins, levels);
      truncationTail = Math.max(truncationTail, tailOf(data));
      while (times[moments.length] === t) moments.push(comovingMoments(state));
    };
    record(time, toUnknowns(state));
    const ahead = [...new Set(times.slice(moments.length))];
    if (ahead.length === 0) break;
    const segment = yield* integrateOdeSteps(comovingDerivative(model, spins, levels), toUnknowns(state), {
      times: [time, ...ahead],
      relativeTolerance,
      absoluteTolerance: 1e-2 * relativeTolerance,
      event: (_, unknowns) => tailOf(unknowns) - tailTolerance,
      onState: record,
    });
    evaluations += segment.statistics.evaluations;
    if (segment.event === undefined) break;
    record(segment.event.time, segment.event.state);
    time = segment.event.time;
    if (levels >= most) throw new DelocalizedStateError(time, result());
    state = withLevels(state, Math.min(most, Math.ceil(1.5 * levels)));
  }
  return result();
}

const FIRST_LEVELS = 16;

function initialOf({ initialState }: ComovingEvolutionOptions, spins: number): ComovingState {
  return "frame" in initialState ? initialState : comovingCoherentState(spins, initialState);
}

/** With empty levels added. */
function withLevels(state: ComovingState, levels: number): ComovingState {
  const { rows, data } = state.matrix;
  if (levels <= rows) return state;
  const matrix = zeros(levels, levels);
  for (let n = 0; n < rows; n++) matrix.data.set(data.subarray(2 * n * rows, 2 * (n + 1) * rows), 2 * n * levels);
  return { ...state, matrix };
}

function toUnknowns({ frame, matrix }: ComovingState): ComplexVector {
  const data = new Float64Array(MATRIX_OFFSET + matrix.data.length);
  data.set(frame.flat());
  data.set(matrix.data, MATRIX_OFFSET);
  return { length: data.length / 2, data };
}

function fromUnknowns(unknowns: Float64Array, spins: number, levels: number): ComovingState {
  const matrix = { rows: levels, columns: levels, data: unknowns.slice(MATRIX_OFFSET) };
  return { spins, frame: frameOf(unknowns), matrix };
}

/** Two levels, because a parity may keep one of them empty. */
function highestPopulation(unknowns: Float64Array, levels: number): number {
  const population = (n: number): number => (n < 0 ? 0 : unknowns[MATRIX_OFFSET + 2 * n * (levels + 1)]);
  return population(levels - 1) + population(levels - 2);
}

function assertOptions(options: ComovingEvolutionOptions, spins: number): void {
  const { initialState, times, tailTolerance = 1, maximumLevels = 2, relativeTolerance = 1 } = options;
  if ("frame" in initialState) {
    if (initialState.spins !== spins) {
      throw new InvalidArgumentError("initialState.spins", initialState.spins, `must equal \`spins\` = ${spins}`);
    }
  } else assertDirection(initialState);
  times.forEach((time, i) => {
    assertFinite(`times[${i}]`, time);
    const lower = i === 0 ? 0 : times[i - 1];
    if (time < lower) throw new InvalidArgumentError(`times[${i}]`, time, `must not be below ${lower}`);
  });
  assertInteger("maximumLevels", maximumLevels, { minimum: 2 });
  for (const [name, value] of Object.entries({ tailTolerance, relativeTolerance })) {
    if (!(value > 0)) throw new InvalidArgumentError(name, value, "must be positive");
  }
}

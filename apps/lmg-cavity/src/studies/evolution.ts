import {
  type CollectiveEvolution,
  type CollectiveMoments,
  coherentMultipoles,
  type Direction,
  evolveSteps,
  type MultipoleState,
  steadyStateSteps,
} from "@openqs/collective-spin";
import { maximalCollectiveWitness, type MaximalCollectiveWitness } from "@openqs/entanglement";
import { InvalidArgumentError, type Steps } from "@openqs/linalg";
import { DEFAULT_PARAMETERS, type ModelParameters, spinModel } from "../model/parameters.js";
import { reportedAs } from "./reported-as.js";

/** The steady state of the same model at another field, from which a quench starts. */
export interface SteadyStart {
  /** h before the quench. */
  readonly steadyField: number;
}

/** Where an evolution starts and what is wanted of it. */
export interface EvolutionRequest {
  /** All spins along one direction, or a steady state. */
  readonly initial: Direction | SteadyStart;
  /** Ascending from 0 on, in units of the inverse of the model's frequencies. */
  readonly times: readonly number[];
  /** From this time on all laser fields are off; default never. */
  readonly switchOff?: number;
}

/** An evolution of finite N, as it is printed. */
export interface EvolutionResult {
  /** Parameters of the model, as they were resolved. */
  readonly model: ModelParameters;
  /** Where all spins point at first, or the field of the steady state at first. */
  readonly initial: Direction | SteadyStart;
  /** When the lasers go off; null where they stay on. */
  readonly switchOff: number | null;
  /** In the inverse of the unit of lambda. */
  readonly times: readonly number[];
  /** Each moment at each time. */
  readonly moments: Readonly<Record<"X" | "Y" | "Z" | "XX" | "YY" | "ZZ" | "XY", readonly number[]>>;
  /** max C_phi and C_R at each time. */
  readonly entanglement: readonly MaximalCollectiveWitness[];
  /** The evidence: how far truncations and residuals can be trusted. */
  readonly certificate: CollectiveEvolution["certificate"] & { readonly method: "chebyshev" };
}

/**
 * The finite-N master equation (5) from a spin-coherent state or a steady state on, with the entanglement on the way.
 *
 * Without laser fields no coupling and no decay through the cavity is left, L = 0 in the rotating frame: from `switchOff`
 * on the state is kept, its entanglement with it (the paper's last remark).
 *
 * @throws {InvalidArgumentError} for times that are not ascending from 0, or a negative `switchOff`.
 */
export function* evolutionStudy(parameters: ModelParameters, request: EvolutionRequest): Steps<EvolutionResult> {
  const { initial, times, switchOff = Infinity } = request;
  if (!(switchOff >= 0)) throw new InvalidArgumentError("switchOff", switchOff, "must be 0 or later");
  const initialState = yield* startOf(parameters, initial);
  const driven = times.map((time) => Math.min(time, switchOff));
  const evolution = yield* evolveSteps(spinModel(parameters), { initialState, times: distinct(driven) });
  const at = new Map(evolution.times.map((time, i) => [time, evolution.moments[i]]));
  const moments = driven.map((time) => found(at, time));
  return {
    model: parameters,
    initial,
    switchOff: request.switchOff ?? null,
    times,
    moments: {
      X: moments.map(({ X }) => X),
      Y: moments.map(({ Y }) => Y),
      Z: moments.map(({ Z }) => Z),
      XX: moments.map(({ XX }) => XX),
      YY: moments.map(({ YY }) => YY),
      ZZ: moments.map(({ ZZ }) => ZZ),
      XY: moments.map(({ XY }) => XY),
    },
    entanglement: moments.map((values) => maximalCollectiveWitness(values, parameters.atoms)),
    certificate: { method: "chebyshev", ...evolution.certificate },
  };
}

function* startOf(parameters: ModelParameters, initial: Direction | SteadyStart): Steps<MultipoleState> {
  const { atoms } = parameters;
  if (!("steadyField" in initial)) return coherentMultipoles(atoms, initial);
  const model = spinModel({ ...parameters, field: initial.steadyField });
  const steady = yield* reportedAs(steadyStateSteps(model, atoms, {}), { phase: "steady state", done: 0, total: 1 });
  return steady.multipoles();
}

/** After the switch all times ask for the same state. Times out of order stay, for the solver to refuse. */
function distinct(times: readonly number[]): number[] {
  return times.filter((time, i) => time !== times[i - 1]);
}

function found(at: ReadonlyMap<number, CollectiveMoments>, time: number): CollectiveMoments {
  const moments = at.get(time);
  if (moments === undefined) throw new Error(`the evolution has no moments at time ${time}`);
  return moments;
}

/** 100 atoms, all up, at h = lambda: once left alone, and once with the lasers off from lambda t = 5 on. */
export function* quenchStudy(): Steps<{ readonly driven: EvolutionResult; readonly frozen: EvolutionResult }> {
  const parameters = { ...DEFAULT_PARAMETERS, field: 1 };
  const request = { initial: { theta: 0, phi: 0 }, times: Array.from({ length: 121 }, (_, i) => i / 6) };
  const driven = yield* evolutionStudy(parameters, request);
  return { driven, frozen: yield* evolutionStudy(parameters, { ...request, switchOff: 5 }) };
}

/** The thread that solves finite-N steady states, one after the other. */
import type { CollectiveSteadyState } from "@openqs/collective-spin";
import type { Progress, Steps } from "@openqs/linalg";
import type { ModelParameters } from "../../model/parameters.js";
import { steadyStateResult } from "../../studies/steady-state.js";
import type { ExactPoint } from "../state/results.js";
import { type PhaseSpace, phaseSpaceOf } from "../../studies/phase-space.js";
import { boundedSteadyState } from "./bounded-steady-state.js";
import { serveLatest, type Service } from "./serve-latest.js";

/** What is wanted, in this order. */
export interface ExactRequest {
  /** The present parameters, and whether the phase-space functions are wanted there, too. */
  readonly current: { readonly parameters: ModelParameters; readonly phaseSpace: boolean } | null;
  readonly curve: readonly ModelParameters[];
}

export type ExactReply =
  | { readonly kind: "phase space"; readonly phaseSpace: PhaseSpace }
  | { readonly kind: "point"; readonly point: ExactPoint }
  | { readonly kind: "progress"; readonly progress: Progress };

/** Between two reports of progress. */
const REPORT_MILLISECONDS = 100;

serveLatest<ExactRequest, ExactReply>(({ current, curve }, service) => {
  if (current !== null) {
    const state = solvePoint(current.parameters, service);
    if (state === null) return;
    if (current.phaseSpace && !("error" in state)) sendPhaseSpace(phaseSpaceOf(current.parameters, state), service);
  }
  for (const point of curve) if (solvePoint(point, service) === null) return;
});

/** Replies with the point; null when the request was given up. */
function solvePoint(parameters: ModelParameters, service: Service<ExactReply>): ReturnType<typeof solve> {
  const start = performance.now();
  const state = solve(boundedSteadyState(parameters), service);
  if (state === null) return null;
  const result = "error" in state ? state : steadyStateResult(parameters, state);
  service.reply({ kind: "point", point: { parameters, result, milliseconds: performance.now() - start } });
  return state;
}

function sendPhaseSpace(phaseSpace: PhaseSpace, { reply }: Service<ExactReply>): void {
  const buffers = [phaseSpace.husimi, phaseSpace.wigner].map(({ buffer }) => buffer as ArrayBuffer);
  reply({ kind: "phase space", phaseSpace }, buffers);
}

/** The state, or why there is none; null when the request was given up. */
function solve(
  steps: Steps<CollectiveSteadyState>,
  { reply, isOutdated }: Service<ExactReply>,
): CollectiveSteadyState | { readonly error: string } | null {
  let reported = performance.now();
  try {
    for (;;) {
      if (isOutdated()) return null;
      const step = steps.next();
      if (step.done === true) return step.value;
      if (performance.now() - reported < REPORT_MILLISECONDS) continue;
      reported = performance.now();
      reply({ kind: "progress", progress: step.value });
    }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

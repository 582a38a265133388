/** The thread that computes all that the screen lacks, the coarse answer first. */
import type { CollectiveSteadyState } from "@openqs/collective-spin";
import type { Progress, Steps } from "@openqs/linalg";
import type { ModelParameters } from "../../model/parameters.js";
import { steadyStateResult } from "../../studies/steady-state.js";
import type { ExactPoint } from "../state/results.js";
import { type PhaseSpace, phaseSpaceOf } from "../../studies/phase-space.js";
import { boundedSteadyState } from "./bounded-steady-state.js";
import { arrayCollector } from "./array-collector.js";
import type { RelaxationRequest, Relaxed } from "./relaxation.js";
import { type Local, type LocalRequest, semiclassicalLocal } from "./semiclassical-local.js";
import { type Scan, semiclassicalScan } from "./semiclassical-scan.js";
import { serveLatest, type Service } from "./serve-latest.js";

/** What is wanted, in this order; null is on the screen already. */
export interface SolverRequest {
  /** Semiclassical, at the point and against the field. */
  readonly local: LocalRequest | null;
  readonly scan: { readonly parameters: ModelParameters; readonly window: readonly [number, number] } | null;
  /** Finite N at the present parameters, and whether the phase-space functions are wanted there, too. */
  readonly current: { readonly parameters: ModelParameters; readonly phaseSpace: boolean } | null;
  readonly relaxation: RelaxationRequest | null;
  readonly curve: readonly ModelParameters[];
}

export type SolverReply =
  | { readonly kind: "local"; readonly local: Local }
  | { readonly kind: "scan"; readonly scan: Scan }
  | { readonly kind: "relaxed"; readonly relaxed: Relaxed }
  | { readonly kind: "phase space"; readonly phaseSpace: PhaseSpace }
  | { readonly kind: "point"; readonly point: ExactPoint }
  | { readonly kind: "progress"; readonly progress: Progress };

/** Between two reports of progress. */
const REPORT_MILLISECONDS = 100;

serveLatest<SolverRequest, SolverReply>(async ({ local, scan, current, relaxation, curve }, service) => {
  const { reply, isOutdated } = service;
  if (local !== null) reply({ kind: "local", local: semiclassicalLocal(local) });
  if (isOutdated()) return;
  if (scan !== null) reply({ kind: "scan", scan: semiclassicalScan(scan.parameters, scan.window) });
  if (current !== null) {
    const state = solvePoint(current.parameters, service);
    if (state === null) return;
    if (current.phaseSpace && !("error" in state)) sendPhaseSpace(phaseSpaceOf(current.parameters, state), service);
  }
  if (relaxation !== null) {
    // Trajectories bring a whole package with them: loaded when they are wanted.
    const { relax } = await import("./relax.js");
    const relaxed = await relax(relaxation, { isOutdated, onProgress: reporter(service) });
    if (relaxed === null) return;
    reply({ kind: "relaxed", relaxed });
  }
  for (const point of curve) if (solvePoint(point, service) === null) return;
});

/** Replies with the point; null when the request was given up. */
function solvePoint(parameters: ModelParameters, service: Service<SolverReply>): ReturnType<typeof solve> {
  const start = performance.now();
  const state = solve(boundedSteadyState(parameters), service);
  if (state === null) return null;
  const result = "error" in state ? state : steadyStateResult(parameters, state);
  service.reply({ kind: "point", point: { parameters, result, milliseconds: performance.now() - start } });
  return state;
}

function sendPhaseSpace(phaseSpace: PhaseSpace, { reply }: Service<SolverReply>): void {
  const buffers = [phaseSpace.husimi, phaseSpace.wigner].map(({ buffer }) => buffer as ArrayBuffer);
  reply({ kind: "phase space", phaseSpace }, buffers);
}

/** The state, or why there is none; null when the request was given up. */
function solve(
  steps: Steps<CollectiveSteadyState>,
  service: Service<SolverReply>,
): CollectiveSteadyState | { readonly error: string } | null {
  const report = reporter(service);
  const freeArrays = arrayCollector();
  try {
    for (;;) {
      if (service.isOutdated()) return null;
      freeArrays();
      const step = steps.next();
      if (step.done === true) return step.value;
      report(step.value);
    }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Reports progress, but not every step of it. */
function reporter({ reply }: Service<SolverReply>): (progress: Progress) => void {
  let reported = performance.now();
  return (progress) => {
    if (performance.now() - reported < REPORT_MILLISECONDS) return;
    reported = performance.now();
    reply({ kind: "progress", progress });
  };
}

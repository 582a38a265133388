/** The thread that solves finite-N steady states, one after the other. */
import type { Progress, Steps } from "@openqs/linalg";
import type { ModelParameters } from "../../model/parameters.js";
import { steadyStateStudy } from "../../studies/steady-state.js";
import type { ExactPoint } from "../state/results.js";
import { type PhaseSpace, phaseSpaceSteps } from "../../studies/phase-space.js";
import { serveLatest, type Service } from "./serve-latest.js";

/** Points in the order in which they are wanted, and whose phase-space functions are. */
export interface ExactRequest {
  readonly points: readonly ModelParameters[];
  readonly phaseSpace: ModelParameters | null;
}

export type ExactReply =
  | { readonly kind: "phase space"; readonly phaseSpace: PhaseSpace }
  | { readonly kind: "point"; readonly point: ExactPoint }
  | { readonly kind: "progress"; readonly progress: Progress };

/** Between two reports of progress. */
const REPORT_MILLISECONDS = 100;

serveLatest<ExactRequest, ExactReply>((request, service) => {
  const [first, ...curve] = request.points;
  if (first !== undefined && !solvePoint(first, service)) return;
  if (request.phaseSpace !== null) {
    const phaseSpace = solve(phaseSpaceSteps(request.phaseSpace), service);
    if (phaseSpace === null) return;
    if (!("error" in phaseSpace)) service.reply({ kind: "phase space", phaseSpace });
  }
  for (const point of curve) if (!solvePoint(point, service)) return;
});

/** False when the request was given up. */
function solvePoint(parameters: ModelParameters, service: Service<ExactReply>): boolean {
  const start = performance.now();
  const result = solve(steadyStateStudy(parameters), service);
  if (result === null) return false;
  service.reply({ kind: "point", point: { parameters, result, milliseconds: performance.now() - start } });
  return true;
}

/** The result, or why there is none; null when the request was given up. */
function solve<Result>(
  steps: Steps<Result>,
  { reply, isOutdated }: Service<ExactReply>,
): Result | { readonly error: string } | null {
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

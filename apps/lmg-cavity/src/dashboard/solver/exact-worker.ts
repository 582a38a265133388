/** The thread that solves finite-N steady states, one after the other. */
import type { Progress } from "@openqs/linalg";
import type { ModelParameters } from "../../model/parameters.js";
import { type SteadyStateResult, steadyStateStudy } from "../../studies/steady-state.js";
import type { ExactPoint } from "../state/results.js";
import { serveLatest, type Service } from "./serve-latest.js";

export type ExactReply =
  | { readonly kind: "point"; readonly point: ExactPoint }
  | { readonly kind: "progress"; readonly progress: Progress };

/** Between two reports of progress. */
const REPORT_MILLISECONDS = 100;

serveLatest<readonly ModelParameters[], ExactReply>((points, service) => {
  for (const parameters of points) {
    const start = performance.now();
    const result = solve(parameters, service);
    if (result === null) return;
    service.reply({ kind: "point", point: { parameters, result, milliseconds: performance.now() - start } });
  }
});

/** Null when the request was given up. */
function solve(
  parameters: ModelParameters,
  { reply, isOutdated }: Service<ExactReply>,
): SteadyStateResult | { error: string } | null {
  let reported = performance.now();
  try {
    const steps = steadyStateStudy(parameters);
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

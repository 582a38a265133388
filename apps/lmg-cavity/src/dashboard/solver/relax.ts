import type { Progress } from "@openqs/linalg";
import { evolutionStudy } from "../../studies/evolution.js";
import { trajectoriesStudy } from "../../studies/trajectories.js";
import { directionOf, type RelaxationRequest, type Relaxed } from "./relaxation.js";
import { RELAXATION_TIMES } from "./semiclassical-local.js";

/** What a relaxation is watched by. */
interface RelaxOptions {
  readonly isOutdated: () => boolean;
  readonly onProgress: (progress: Progress) => void;
}

/** The relaxation as the command line computes it; null when the request was given up. */
export async function relax(
  request: RelaxationRequest,
  { isOutdated, onProgress }: RelaxOptions,
): Promise<Relaxed | null> {
  const { parameters, initial, relaxation } = request;
  const start = { initial: directionOf(initial), times: RELAXATION_TIMES };
  try {
    if (relaxation.kind === "trajectory") {
      const outdated = new AbortController();
      const look = (progress: Progress): void => (isOutdated() ? outdated.abort() : onProgress(progress));
      const task = { ...start, count: 1, seed: relaxation.seed };
      const { times, mean } = await trajectoriesStudy(parameters, task, { signal: outdated.signal, onProgress: look });
      return { ...request, orbit: { times, X: mean["X"]!, Y: mean["Y"]!, Z: mean["Z"]! } };
    }
    const steps = evolutionStudy(parameters, start);
    for (;;) {
      if (isOutdated()) return null;
      const step = steps.next();
      if (step.done !== true) {
        onProgress(step.value);
        continue;
      }
      const { times, moments } = step.value;
      return { ...request, orbit: { times, X: moments.X, Y: moments.Y, Z: moments.Z } };
    }
  } catch (error) {
    if (isOutdated()) return null;
    return { ...request, orbit: { error: error instanceof Error ? error.message : String(error) } };
  }
}

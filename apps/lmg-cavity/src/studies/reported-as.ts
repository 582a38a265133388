import type { Progress, Steps } from "@openqs/linalg";

/** Runs inner steps under the progress of a whole scan, so that they can be cancelled but are not reported. */
export function* reportedAs<Result>(steps: Steps<Result>, progress: Progress): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield progress;
  }
}

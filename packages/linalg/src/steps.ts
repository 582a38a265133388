/** How far a long algorithm has come. */
export interface Progress {
  /** What is being done, in the field's words, for example `eliminating multipoles`. */
  readonly phase: string;
  /** Units of work that are finished. */
  readonly done: number;
  /** Units of work in all, where known. */
  readonly total?: number;
  /** Residual norm reached so far, where the algorithm has one. */
  readonly residualNorm?: number;
}

/**
 * A long algorithm, written once as a generator that yields its progress and returns its result. A blocked loop never
 * sees an abort signal; a generator can be driven without one ({@link runSteps}) or with one ({@link runStepsAsync}).
 */
export type Steps<Result> = Generator<Progress, Result, void>;

/** Options of {@link runStepsAsync}. */
export interface RunStepsOptions {
  /** Cancels the algorithm; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called with the latest progress at most once per time slice. */
  readonly onProgress?: (progress: Progress) => void;
  /** Milliseconds of uninterrupted work between two looks at the signal; default 15. */
  readonly sliceMilliseconds?: number;
}

/**
 * Runs an algorithm to its end without interruption.
 *
 * @example
 * ```ts
 * import { runSteps } from "@openqs/linalg";
 * function* count() {
 *   for (let done = 0; done < 3; done++) yield { phase: "counting", done };
 *   return "three";
 * }
 * runSteps(count()); // => "three"
 * ```
 */
export function runSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Runs an algorithm in slices of about 15 ms, so that an event loop stays alive, progress is seen and the work can be
 * cancelled.
 *
 * @throws The reason of `signal` when it is aborted.
 */
export async function runStepsAsync<Result>(steps: Steps<Result>, options: RunStepsOptions = {}): Promise<Result> {
  const { signal, onProgress, sliceMilliseconds = 15 } = options;
  for (;;) {
    signal?.throwIfAborted();
    const sliceEnd = performance.now() + sliceMilliseconds;
    let step = steps.next();
    while (step.done !== true && performance.now() < sliceEnd) step = steps.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

import { Worker } from "node:worker_threads";
import type { PointOutcome, PointTask } from "./solve-point.js";
import type { SweepRequest } from "./sweep-request.js";

/** The built worker: it stands in `dist` whether this module runs from there or from its source. */
const WORKER = new URL("../../dist/sweep/sweep-worker.js", import.meta.url);

/** Work that a thread gets at once: much more than the cost of a message, much less than one would hate to lose. */
const BATCH_MILLISECONDS = 200;
const LARGEST_BATCH = 256;

/** What a pool is asked for. */
export interface PoolOptions {
  readonly workers: number;
  readonly signal: AbortSignal;
  /** Default "steady-state". */
  readonly task?: PointTask;
  /** Called with every batch as it comes; what it throws ends the sweep. */
  readonly onOutcomes: (outcomes: readonly PointOutcome[]) => void;
}

/**
 * Solves points of a sweep on worker threads, in batches that adapt to the time a point takes.
 *
 * @throws The signal's reason when it is aborted, the first error of a worker, or that of `onOutcomes`; all threads are
 * stopped first.
 */
export async function solvePoints(
  request: SweepRequest,
  points: readonly number[],
  { workers, signal, task = "steady-state", onOutcomes }: PoolOptions,
): Promise<void> {
  signal.throwIfAborted();
  const queue = { points, next: 0, workers };
  const pool = Array.from(
    { length: Math.min(workers, points.length) },
    () => new Worker(WORKER, { workerData: { request, task } }),
  );
  const emptied = Promise.all(pool.map((worker) => emptyQueue(worker, queue, onOutcomes)));
  try {
    await Promise.race([emptied, aborted(signal)]);
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

interface Queue {
  readonly points: readonly number[];
  next: number;
  readonly workers: number;
}

/** Keeps one worker busy until nothing is left. */
function emptyQueue(worker: Worker, queue: Queue, onOutcomes: PoolOptions["onOutcomes"]): Promise<void> {
  return new Promise((resolve, reject) => {
    let [size, since] = [1, 0];
    const assign = (): void => {
      const batch = queue.points.slice(queue.next, queue.next + size);
      queue.next += batch.length;
      since = performance.now();
      if (batch.length === 0) resolve();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
      else worker.postMessage(batch);
    };
    worker.on("message", (outcomes: readonly PointOutcome[]) => {
      try {
        size = nextSize(queue, (performance.now() - since) / outcomes.length);
        onOutcomes(outcomes);
        assign();
      } catch (error) {
        reject(error);
      }
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("a worker thread ended before its points were solved")));
    assign();
  });
}

/** Batches shrink towards the end, so that all threads finish together. */
function nextSize({ points, next, workers }: Queue, millisecondsPerPoint: number): number {
  const share = Math.ceil((points.length - next) / (2 * workers));
  return Math.max(1, Math.min(LARGEST_BATCH, share, Math.floor(BATCH_MILLISECONDS / millisecondsPerPoint)));
}

import { type ChunkState, chunkStates, mergeChunks } from "../sweep/chunks.js";
import type { SweepSummary } from "../sweep/run-sweep.js";
import { queuedChunks, type SlurmJob, submit } from "../sweep/slurm.js";
import type { SweepRequest } from "../sweep/sweep-request.js";
import { PartialResultError } from "./errors.js";

/** Tasks of a job array if the user does not say. */
export const DEFAULT_CHUNKS = 40;

/** What `--slurm` did. */
export interface Submission {
  /** Number of the job; null when nothing was missing that does not already wait or run. */
  readonly job: string | null;
  readonly submitted: readonly number[];
  readonly complete: number;
  readonly waiting: readonly number[];
}

const isComplete = ({ recorded, points, atWork }: ChunkState): boolean => !atWork && recorded === points;

/** Submits the chunks that are neither complete nor at work nor in the queue. */
export function submitMissing(job: SlurmJob): Submission {
  const states = chunkStates(job.request, job);
  const queued = new Set(queuedChunks(job.out));
  const missing = states.filter((state) => !isComplete(state));
  const isWaiting = ({ index, atWork }: ChunkState): boolean => atWork || queued.has(index);
  const indices = missing.filter((state) => !isWaiting(state)).map(({ index }) => index);
  return {
    job: indices.length === 0 ? null : submit(job, indices),
    submitted: indices,
    complete: states.length - missing.length,
    waiting: missing.filter(isWaiting).map(({ index }) => index),
  };
}

/** What `--slurm` did, in words. */
export function describeSubmission({ job, submitted, complete, waiting }: Submission, count: number): string {
  const state = `${complete} of ${count} chunks are complete, ${waiting.length} wait or run`;
  if (job !== null)
    return `Submitted job ${job} with ${submitted.length} ${submitted.length === 1 ? "task" : "tasks"}; ${state}.\n`;
  return `Nothing to submit: ${state}${complete === count ? "; the same command with --merge writes the output" : ""}.\n`;
}

/**
 * Writes the output from complete chunks.
 *
 * @throws {PartialResultError} naming the chunks that are not.
 */
export async function merge(
  request: SweepRequest,
  { out, count }: { out: string; count: number },
): Promise<SweepSummary> {
  const missing = chunkStates(request, { out, count }).filter((state) => !isComplete(state));
  if (missing.length > 0) {
    const names = missing.map(({ index, atWork }) => (atWork ? `${index} (at work)` : String(index))).join(", ");
    throw new PartialResultError(
      `${missing.length} of ${count} chunks are not complete: ${names}; the same command with --slurm submits them again.`,
    );
  }
  const { failures, quantities } = await mergeChunks(request, { out, count });
  const points = quantities[0]?.values.length ?? 0;
  return {
    file: out,
    store: `${out}.chunks`,
    points,
    computed: 0,
    resumed: points,
    failed: failures.length,
    firstFailure: failures[0]?.message ?? null,
  };
}

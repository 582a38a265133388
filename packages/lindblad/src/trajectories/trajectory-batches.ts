import { assertInteger, InvalidArgumentError, type RunStepsOptions } from "@openqs/linalg";
import type { Ket } from "../states/ket.js";
import { assertOptions, type OptionNames } from "../systems/assert-options.js";
import type { LindbladSystem } from "../systems/lindblad-system.js";
import { plainSystem } from "../systems/plain-system.js";
import type { Batch, SharedTask } from "./serve-trajectories.js";
import {
  assertTrajectoryArguments,
  TRAJECTORIES_OPTIONS,
  trajectoriesAsync,
  type TrajectoriesOptions,
} from "./trajectories.js";
import { mergeTrajectories, type TrajectoryAverages } from "./trajectory-statistics.js";
import { WorkerError, type WorkerLike, WorkerPool } from "./worker-pool.js";

/** Options of {@link trajectoryBatches}. */
export interface TrajectoryBatchesOptions extends TrajectoriesOptions, RunStepsOptions {
  /** Trajectories that are taken at once, default 25; the last digits of the averages depend on it. */
  readonly batchSize?: number;
  /** Starts a worker that runs `@openqs/lindblad/trajectory-worker`; default: none, all trajectories run here. */
  readonly createWorker?: () => WorkerLike;
  /** Workers at most, with `createWorker`; default: as many as the machine has logical processors, 4 if unknown. */
  readonly workers?: number;
}

/**
 * {@link trajectories} batch by batch, on several workers if wanted: hands out the averages so far after each batch, in
 * the order of the trajectories. Leave the loop when the standard error is small enough; the workers end with it.
 *
 * Every trajectory has its own random stream and batches are added in their order, so that the averages are the same to
 * the last bit whatever the number of workers, and wherever the loop is left.
 *
 * @throws {InvalidArgumentError} as {@link trajectories}; with workers also when a drive or rate is a function that
 * cannot be sent: `piecewiseConstant` and `gaussianPulse` can.
 * @throws {WorkerError} when a worker does not start, stops or fails.
 * @throws The reason of `signal` when it is aborted.
 *
 * @example
 * ```ts
 * import { basisState, lindbladSystem, pauli, qubitBasis, spinLowering, trajectoryBatches } from "@openqs/lindblad";
 * const atom = qubitBasis("atom");
 * const jumps = [{ operator: spinLowering(atom), populationRate: 1 }];
 * const system = lindbladSystem({ hamiltonian: pauli(atom, "x"), jumps });
 * const options = { times: [0, 5], observables: { z: pauli(atom, "z") }, count: 10000, seed: 7 };
 * let error = 1;
 * for await (const { standardError } of trajectoryBatches(system, basisState(atom, 0), options)) {
 *   error = standardError.z[1];
 *   if (error < 0.1) break;
 * }
 * error < 0.1; // => true
 * ```
 */
export async function* trajectoryBatches(
  system: LindbladSystem,
  initial: Ket,
  options: TrajectoryBatchesOptions,
): AsyncGenerator<TrajectoryAverages, void, void> {
  assertArguments(system, initial, options);
  const { signal, onProgress, createWorker } = options;
  signal?.throwIfAborted();
  const batches = batchesOf(options);
  const runner =
    createWorker === undefined
      ? localRunner(system, initial, options)
      : poolRunner(system, initial, { ...options, createWorker, batches });
  try {
    let total: TrajectoryAverages | undefined;
    for (const batch of batches) {
      const averages = await runner.run(batch);
      total = total === undefined ? averages : mergeTrajectories(total, averages);
      onProgress?.({ phase: "evolving trajectories", done: total.count, total: options.count });
      // Batches may have been finished long before they are waited for.
      signal?.throwIfAborted();
      yield total;
    }
  } finally {
    runner.close();
  }
}

/**
 * {@link trajectories} on several workers, in Node or in a browser; {@link trajectoryBatches} to its end.
 *
 * @throws As {@link trajectoryBatches}.
 */
export async function trajectoriesOnWorkers(
  system: LindbladSystem,
  initial: Ket,
  options: TrajectoryBatchesOptions & { readonly createWorker: () => WorkerLike },
): Promise<TrajectoryAverages> {
  let last: TrajectoryAverages | undefined;
  for await (const averages of trajectoryBatches(system, initial, options)) last = averages;
  return last!;
}

const OPTIONS: Omit<OptionNames<TrajectoryBatchesOptions>, keyof RunStepsOptions> = {
  ...TRAJECTORIES_OPTIONS,
  batchSize: true,
  createWorker: true,
  workers: true,
};

function assertArguments(system: LindbladSystem, initial: Ket, options: TrajectoryBatchesOptions): void {
  assertOptions<object>("options of trajectoryBatches", options, OPTIONS);
  const { count, batchSize = 25, workers = 1, createWorker } = options;
  assertInteger("count", count, { minimum: 1 });
  assertInteger("batchSize", batchSize, { minimum: 1 });
  assertInteger("workers", workers, { minimum: 1 });
  assertTrajectoryArguments(system, initial, { ...options, count: Math.min(count, batchSize) });
  if (createWorker !== undefined && typeof createWorker !== "function") {
    throw new InvalidArgumentError("createWorker", createWorker, "must be a function that returns a new worker");
  }
}

function batchesOf({ count, firstTrajectory = 0, batchSize = 25 }: TrajectoryBatchesOptions): Batch[] {
  return Array.from({ length: Math.ceil(count / batchSize) }, (_, k) => ({
    firstTrajectory: firstTrajectory + k * batchSize,
    count: Math.min(batchSize, count - k * batchSize),
  }));
}

/** Where batches run. */
interface Runner {
  readonly run: (batch: Batch) => Promise<TrajectoryAverages>;
  readonly close: () => void;
}

/** What all batches have in common. */
function sharedOptions({
  times,
  observables,
  seed,
  memoryLimitBytes,
}: TrajectoryBatchesOptions): SharedTask["options"] {
  return { times, observables, seed, ...(memoryLimitBytes === undefined ? {} : { memoryLimitBytes }) };
}

/** Here, one batch after the other. */
function localRunner(system: LindbladSystem, initial: Ket, options: TrajectoryBatchesOptions): Runner {
  const { signal, sliceMilliseconds } = options;
  const slices = {
    ...(signal === undefined ? {} : { signal }),
    ...(sliceMilliseconds === undefined ? {} : { sliceMilliseconds }),
  };
  return {
    run: (batch) => trajectoriesAsync(system, initial, { ...sharedOptions(options), ...batch, ...slices }),
    close: () => undefined,
  };
}

/** On workers, which get all batches at once and work ahead. */
function poolRunner(
  system: LindbladSystem,
  initial: Ket,
  options: TrajectoryBatchesOptions & { readonly createWorker: () => WorkerLike; readonly batches: readonly Batch[] },
): Runner {
  const { signal, workers = globalThis.navigator?.hardwareConcurrency ?? 4, createWorker, batches } = options;
  const shared = {
    kind: "shared",
    system: plainSystem(system),
    initial,
    options: sharedOptions(options),
  } as const;
  const pool = new WorkerPool(createWorker, Math.min(workers, batches.length), shared);
  const abort = () => pool.close(signal?.reason);
  signal?.addEventListener("abort", abort);
  const results = new Map(batches.map((batch) => [batch, pool.run(batch)]));
  // A batch that nobody waits for any more may be rejected when the pool closes.
  for (const result of results.values()) result.catch(() => undefined);
  const close = () => {
    signal?.removeEventListener("abort", abort);
    pool.close(new WorkerError("the loop was left."));
  };
  return { run: (batch) => results.get(batch)!, close };
}

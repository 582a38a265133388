import type { Ket } from "../states/ket.js";
import { type PlainSystem, systemFromPlain } from "../systems/plain-system.js";
import { trajectories, type TrajectoriesOptions } from "./trajectories.js";
import type { TrajectoryAverages } from "./trajectory-statistics.js";

/** What all batches of a run share; sent once to each worker. */
export interface SharedTask {
  readonly kind: "shared";
  readonly system: PlainSystem;
  readonly initial: Ket;
  readonly options: Omit<TrajectoriesOptions, "count" | "firstTrajectory">;
}

/** Trajectories that one worker takes at once. */
export interface Batch {
  readonly firstTrajectory: number;
  readonly count: number;
}

/** What a worker is told. */
export type WorkerRequest = SharedTask | ({ readonly kind: "batch" } & Batch);

/** What a worker answers to a batch. */
export type WorkerReply =
  | { readonly kind: "done"; readonly averages: TrajectoryAverages }
  | { readonly kind: "failed"; readonly message: string };

/** Answers the requests of a pool, one after the other. */
export function trajectoryServer(reply: (message: WorkerReply) => void): (request: WorkerRequest) => void {
  let run: ((batch: Batch) => TrajectoryAverages) | undefined;
  return (request) => {
    if (request.kind === "shared") {
      const system = systemFromPlain(request.system);
      run = (batch) => trajectories(system, request.initial, { ...request.options, ...batch });
      return;
    }
    try {
      const { firstTrajectory, count } = request;
      reply({ kind: "done", averages: run!({ firstTrajectory, count }) });
    } catch (error) {
      reply({ kind: "failed", message: String(error) });
    }
  };
}

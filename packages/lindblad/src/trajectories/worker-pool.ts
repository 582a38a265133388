import { OpenQsError } from "@openqs/linalg";
import type { Batch, SharedTask, WorkerReply, WorkerRequest } from "./serve-trajectories.js";
import type { TrajectoryAverages } from "./trajectory-statistics.js";

/** What a Web Worker and a worker of Node's `worker_threads` have in common. */
export interface WorkerLike {
  /** Sends plain data to the worker. */
  postMessage(message: unknown): void;
  /** Stops it at once. */
  terminate(): unknown;
  /** Of a Web Worker. */
  addEventListener?(type: "message" | "error", listener: (event: MessageEvent & ErrorEvent) => void): void;
  /** Of a worker of Node. */
  on?(event: "message" | "error" | "exit", listener: (value: unknown) => void): unknown;
}

/** A worker did not start, stopped, or could not finish a task. */
export class WorkerError extends OpenQsError {
  override readonly name = "WorkerError";
  readonly code = "WORKER_FAILED";
}

interface Job {
  readonly batch: Batch;
  readonly resolve: (averages: TrajectoryAverages) => void;
  readonly reject: (reason: unknown) => void;
}

/** Workers that take batches from one queue, in its order. */
export class WorkerPool {
  private readonly workers: readonly WorkerLike[];
  private readonly idle: WorkerLike[] = [];
  private readonly running = new Map<WorkerLike, Job>();
  private waiting: Job[] = [];
  private isClosed = false;

  constructor(createWorker: () => WorkerLike, count: number, shared: SharedTask) {
    const workers: WorkerLike[] = [];
    this.workers = workers;
    try {
      for (let k = 0; k < count; k++) {
        const worker = createWorker();
        workers.push(worker);
        this.listen(worker);
        send(worker, shared);
        this.idle.push(worker);
      }
    } catch (error) {
      this.close(error);
      throw error;
    }
  }

  /** The averages of one batch. */
  run(batch: Batch): Promise<TrajectoryAverages> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ batch, resolve, reject });
      this.start();
    });
  }

  /** Ends all workers; what is not finished is rejected with the reason. */
  close(reason: unknown): void {
    if (this.isClosed) return;
    this.isClosed = true;
    for (const worker of this.workers) worker.terminate();
    for (const job of [...this.running.values(), ...this.waiting]) job.reject(reason);
    this.running.clear();
    this.waiting = [];
  }

  private start(): void {
    while (this.idle.length > 0 && this.waiting.length > 0) {
      const [worker, job] = [this.idle.pop()!, this.waiting.shift()!];
      this.running.set(worker, job);
      send(worker, { kind: "batch", ...job.batch });
    }
  }

  private listen(worker: WorkerLike): void {
    const fail = (what: string) => this.close(new WorkerError(`a trajectory worker ${what}.`));
    const finish = (reply: WorkerReply) => {
      if (this.isClosed) return;
      if (reply.kind === "failed") return fail(`could not finish its trajectories: ${reply.message}`);
      this.running.get(worker)?.resolve(reply.averages);
      this.running.delete(worker);
      this.idle.push(worker);
      this.start();
    };
    const stopped = (reason: unknown) =>
      fail(`stopped (${reason}); \`createWorker\` must start the trajectory-worker entry`);
    if (worker.on !== undefined) {
      worker.on("message", (reply) => finish(reply as WorkerReply));
      worker.on("error", stopped);
      worker.on("exit", (code) => stopped(`exit code ${code}`));
    } else {
      worker.addEventListener?.("message", ({ data }) => finish(data));
      worker.addEventListener?.("error", ({ message }) => stopped(message ?? "it did not load"));
    }
  }
}

function send(worker: WorkerLike, request: WorkerRequest): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have no origin
  worker.postMessage(request);
}

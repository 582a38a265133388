import { setPriority } from "node:os";
import { platform } from "node:process";
import { parentPort, workerData } from "node:worker_threads";
import type { Answer, Envelope } from "./latest-thread.js";

/** What a solve in a thread may do. */
export interface Service<Reply> {
  /** Buffers among `transferred` are handed over instead of copied. */
  readonly reply: (reply: Reply, transferred?: readonly ArrayBuffer[]) => void;
  /** Whether a newer request has come, so that this one can be given up. */
  readonly isOutdated: () => boolean;
}

/** The thread's side of `latestThread`: answers the newest request. */
export function serveLatest<Request, Reply>(
  solve: (request: Request, service: Service<Reply>) => void | Promise<void>,
): void {
  giveWay();
  const newest = new Int32Array(workerData as SharedArrayBuffer);
  const send = (answer: Answer<Reply>, transferred: readonly ArrayBuffer[] = []): void =>
    parentPort?.postMessage(answer, [...transferred]);
  parentPort?.on("message", ({ generation, content }: Envelope<Request>) => {
    const isOutdated = (): boolean => Atomics.load(newest, 0) !== generation;
    if (isOutdated()) return;
    send({ generation, kind: "started" });
    // Where it fails, the rejection ends the thread, which is reported.
    void solve(content, {
      isOutdated,
      reply: (reply, transferred) => send({ generation, kind: "reply", reply }, transferred),
    });
  });
  send({ generation: 0, kind: "ready" });
}

/** A third of the processor's time beside a thread of normal priority; more would starve the solves on a busy machine. */
const NICENESS = 5;

/** On Linux a thread has a priority of its own: keys and frames go before solves where there are few processors. */
function giveWay(): void {
  if (platform === "linux") setPriority(NICENESS);
}

import { parentPort, workerData } from "node:worker_threads";
import type { Answer, Envelope } from "./latest-thread.js";

/** What a solve in a thread may do. */
export interface Service<Reply> {
  readonly reply: (reply: Reply) => void;
  /** Whether a newer request has come, so that this one can be given up. */
  readonly isOutdated: () => boolean;
}

/** The thread's side of `latestThread`: answers the newest request. */
export function serveLatest<Request, Reply>(solve: (request: Request, service: Service<Reply>) => void): void {
  const newest = new Int32Array(workerData as SharedArrayBuffer);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  const send = (answer: Answer<Reply>): void => parentPort?.postMessage(answer);
  parentPort?.on("message", ({ generation, content }: Envelope<Request>) => {
    const isOutdated = (): boolean => Atomics.load(newest, 0) !== generation;
    if (isOutdated()) return;
    send({ generation, kind: "started" });
    solve(content, { isOutdated, reply: (reply) => send({ generation, kind: "reply", reply }) });
  });
  send({ generation: 0, kind: "ready" });
}

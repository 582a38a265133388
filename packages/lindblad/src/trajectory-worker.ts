import { trajectoryServer, type WorkerReply, type WorkerRequest } from "./trajectories/serve-trajectories.js";

/** The part of `parentPort` of Node's `worker_threads` that is used here. */
interface ParentPort {
  on(event: "message", listener: (request: WorkerRequest) => void): void;
  postMessage(reply: WorkerReply): void;
}

/** Node's built-in modules without an import, so that bundlers for browsers find nothing to resolve. */
interface NodeProcess {
  readonly getBuiltinModule?: (name: string) => { readonly parentPort: ParentPort | null };
}

const { process } = globalThis as { readonly process?: NodeProcess };
const parentPort = process?.getBuiltinModule?.("node:worker_threads").parentPort;

if (parentPort) {
  const port = parentPort;
  port.on(
    "message",
    trajectoryServer((reply) => port.postMessage(reply)),
  );
} else {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have no origin
  const serve = trajectoryServer((reply) => globalThis.postMessage(reply));
  globalThis.addEventListener("message", (event: MessageEvent<WorkerRequest>) => serve(event.data));
}

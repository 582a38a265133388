import { Worker } from "node:worker_threads";

/** A thread that works on the latest request only. */
export interface LatestThread<Request> {
  /** Replaces the request that the thread works on; what that would still have answered is never seen. */
  readonly request: (request: Request) => void;
  /** Ends the thread; a later request starts it anew. */
  readonly close: () => Promise<void>;
}

/** What goes to the thread, and what comes back. */
export interface Envelope<Content> {
  readonly generation: number;
  readonly content: Content;
}
export type Answer<Reply> =
  | { readonly generation: number; readonly kind: "ready" | "started" }
  | { readonly generation: number; readonly kind: "reply"; readonly reply: Reply };

export interface LatestThreadOptions<Reply> {
  /** The module that calls `serveLatest`. */
  readonly module: URL;
  readonly onReply: (reply: Reply) => void;
  /** The thread ended by itself; it is started anew with the next request. */
  readonly onCrash: (error: Error) => void;
}

/**
 * Milliseconds after which a thread that has not noticed a newer request is ended: one step of a solve with a million
 * atoms may take seconds.
 */
const PATIENCE = 800;

/** Short-lived garbage may take little: a solve holds its matrices outside of the JavaScript heap. */
const RESOURCE_LIMITS = { maxYoungGenerationSizeMb: 8 } as const;

/** Starts a thread that is told of newer requests through shared memory, which it looks at between two steps. */
export function latestThread<Request, Reply>(options: LatestThreadOptions<Reply>): LatestThread<Request> {
  const newest = new Int32Array(new SharedArrayBuffer(4));
  let thread: { worker: Worker; ready: boolean } | null = null;
  let pending: Envelope<Request> | null = null;
  let isEnding = false;
  let timer: NodeJS.Timeout | undefined;

  const receive = (answer: Answer<Reply>): void => {
    if (answer.kind === "ready") {
      if (thread !== null) thread.ready = true;
      watch();
    } else if (answer.generation === newest[0]) {
      pending = null;
      clearTimeout(timer);
      if (answer.kind === "reply") options.onReply(answer.reply);
    }
  };
  const start = (): { worker: Worker; ready: boolean } => {
    const worker = new Worker(options.module, { workerData: newest.buffer, resourceLimits: RESOURCE_LIMITS });
    const started = { worker, ready: false };
    worker.on("message", (answer: Answer<Reply>) => thread === started && receive(answer));
    worker.on("error", (error: Error) => {
      if (thread !== started) return;
      thread = null;
      options.onCrash(error);
    });
    return started;
  };
  const post = (): void => {
    if (isEnding) return;
    thread ??= start();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
    thread.worker.postMessage(pending);
  };
  /** One after the other: two at once would take twice the memory. */
  const restart = async (): Promise<void> => {
    const ended = thread;
    thread = null;
    isEnding = true;
    await ended?.worker.terminate();
    isEnding = false;
    if (pending !== null) post();
  };
  const watch = (): void => {
    clearTimeout(timer);
    if (pending !== null && thread?.ready === true) timer = setTimeout(() => void restart(), PATIENCE);
  };
  return {
    request: (content) => {
      const isWaiting = pending !== null;
      const generation = Atomics.add(newest, 0, 1) + 1;
      pending = { generation, content };
      post();
      // A user who keeps a key pressed must not keep an unresponsive thread alive.
      if (!isWaiting) watch();
    },
    close: async () => {
      clearTimeout(timer);
      pending = null;
      const ended = thread;
      thread = null;
      await ended?.worker.terminate();
    },
  };
}

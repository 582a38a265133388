/** The thread that runs a command, so that the main thread hears Ctrl-C whatever a computation does. */
import { parentPort, workerData } from "node:worker_threads";
import { runApplication } from "./application.js";
import type { CommandOutput, CommandRequest } from "./command-thread.js";

const { inputs, stdout, stderr, env }: CommandRequest = workerData;
const interruption = new AbortController();
parentPort?.on("message", () => interruption.abort());

function post(output: CommandOutput): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort?.postMessage(output);
}

const status = await runApplication(inputs, {
  process: {
    stdout: { ...stdout, write: (text: string) => post({ stream: "stdout", text }) },
    stderr: { ...stderr, write: (text: string) => post({ stream: "stderr", text }) },
    env,
  },
  signal: interruption.signal,
});
post({ status });
parentPort?.close();

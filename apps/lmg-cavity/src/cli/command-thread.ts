import { Worker } from "node:worker_threads";

/** What a command must know of the terminal. */
interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

/** What the thread of a command is started with. */
export interface CommandRequest {
  readonly inputs: readonly string[];
  readonly stdout: Screen;
  readonly stderr: Screen;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What it answers: text to print, and in the end its exit status. */
export type CommandOutput =
  | { readonly stream: "stdout" | "stderr"; readonly text: string }
  | { readonly status: number };

/** How long a command has to end by itself after Ctrl-C; a computation that does not look at the signal must not hold the terminal. */
const GRACE_MILLISECONDS = 100;

/**
 * Runs a command line in a thread of its own and prints what it says; exits with 130 soon after Ctrl-C, whether the command has
 * noticed or not. Whatever it records outlives that, as it outlives a kill.
 */
export function runInThread(inputs: readonly string[]): void {
  const { stdout, stderr, env } = process;
  const request: CommandRequest = { inputs, stdout: screenOf(stdout), stderr: screenOf(stderr), env: { ...env } };
  const worker = new Worker(new URL("application-worker.js", import.meta.url), { workerData: request });
  worker.on("message", (output: CommandOutput) => {
    if ("status" in output) process.exitCode = output.status;
    else process[output.stream].write(output.text);
  });
  worker.on("error", (error) => {
    stderr.write(`lmg-cavity: ${error.message}\n`);
    process.exitCode = 1;
  });
  process.on("SIGINT", () => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
    worker.postMessage("interrupt");
    setTimeout(() => {
      stderr.write("lmg-cavity: interrupted.\n");
      process.exit(130);
    }, GRACE_MILLISECONDS).unref();
  });
}

function screenOf({ isTTY, columns, rows }: NodeJS.WriteStream): Screen {
  return { isTTY, columns, rows };
}

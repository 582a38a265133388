import type { Progress } from "@openqs/linalg";
import { progressBar } from "../terminal/index.js";
import type { CliContext } from "./context.js";

/** A progress bar that rewrites one line of standard error; silent where that is not a terminal. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
}

const CLEAR_LINE = "\r\u001B[2K";

/** Starts the clock of a progress bar. */
export function progressLine({ process }: CliContext): ProgressLine {
  const { stderr } = process;
  if (stderr.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  const start = performance.now();
  return {
    show: ({ phase, done, total }) => {
      const elapsedSeconds = (performance.now() - start) / 1000;
      const columns = Math.max(20, (stderr.columns ?? 80) - 1);
      stderr.write(
        CLEAR_LINE + (total === undefined ? phase : progressBar(done, total, { phase, elapsedSeconds, columns })),
      );
    },
    clear: () => stderr.write(CLEAR_LINE),
  };
}

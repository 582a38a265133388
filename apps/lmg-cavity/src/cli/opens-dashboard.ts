import { stdin } from "node:process";
import type { CliContext } from "./context.js";

/** Whether keys can be read and the cursor moved: not in pipes, and not on a dumb terminal. */
export function opensDashboard({ process }: CliContext): boolean {
  return process.stdout.isTTY === true && stdin.isTTY && process.env?.["TERM"] !== "dumb";
}

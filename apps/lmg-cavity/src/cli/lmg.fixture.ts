import { runApplication } from "./application.js";

/** Runs the command line inside this process, without a terminal. */
export async function lmg(...inputs: string[]): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const process = {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    env: { NO_COLOR: "1" },
  };
  const status = await runApplication(inputs, { process, signal: new AbortController().signal });
  return { status, out, err };
}

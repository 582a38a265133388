import { spawnSync } from "node:child_process";

/** Runs a command to its end and returns what it printed; an exit other than 0 is an error that carries all of it. */
export function run(command, parameters, { cwd, env } = {}) {
  const result = spawnSync(command, parameters, {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    shell: process.platform === "win32",
  });
  if (result.error !== undefined) throw new Error(`${command}: ${result.error.message}`);
  if (result.status !== 0) {
    throw new Error(`${command} ${parameters.join(" ")} failed\n${result.stdout}${result.stderr}`);
  }
  return result.stdout;
}

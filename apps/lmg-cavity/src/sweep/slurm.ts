import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chunkFolder } from "./chunks.js";
import type { SweepRequest } from "./sweep-request.js";

/** Slurm said no, or is not there. */
class SlurmError extends Error {
  override readonly name = "SlurmError";
}

/** What a job array is made of. */
export interface SlurmJob {
  readonly request: SweepRequest;
  readonly out: string;
  /** Tasks of the whole sweep. */
  readonly count: number;
  /** Options for `sbatch`, such as `--partition=long --time=1:00:00`. */
  readonly sbatchOptions: readonly string[];
}

const PROGRAM = fileURLToPath(new URL("../../bin/lmg-cavity.js", import.meta.url));

/**
 * The script that every task of the array runs, with the grid in a parameter file beside it; both stand in the folder of
 * the chunks. The task's number is the chunk's.
 */
export function writeJobScript({ request, out, count }: SlurmJob): string {
  const folder = resolve(chunkFolder(out));
  mkdirSync(folder, { recursive: true });
  const parameters = join(folder, "parameters.json");
  writeFileSync(parameters, `${JSON.stringify(parameterFile(request))}\n`);
  const script = join(folder, "job.sh");
  const program = [process.execPath, PROGRAM, "sweep", "--parameters", parameters, "--out", resolve(out)];
  writeFileSync(
    script,
    [
      "#!/bin/sh",
      "#SBATCH --job-name=lmg-cavity-sweep",
      `#SBATCH --output="${folder.replaceAll("%", "%%")}/%a.log"`,
      "#SBATCH --open-mode=append",
      `exec ${program.map(quoted).join(" ")} --chunk "$SLURM_ARRAY_TASK_ID/${count}" --workers "\${SLURM_CPUS_PER_TASK:-1}"`,
      "",
    ].join("\n"),
  );
  return script;
}

function parameterFile({ gammaA, gammaB, ...rest }: SweepRequest): Record<string, unknown> {
  return { ...rest, "gamma-a": gammaA, "gamma-b": gammaB };
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * Submits the tasks of some chunks; returns the number of the job.
 *
 * @throws {SlurmError} when Slurm is not installed or refuses.
 */
export function submit(job: SlurmJob, indices: readonly number[]): string {
  const script = writeJobScript(job);
  const array = `--array=${indices.join(",")}`;
  const number = slurm("sbatch", ["--parsable", array, ...job.sbatchOptions, script]).split(";")[0] ?? "";
  appendFileSync(jobList(job.out), `${number}\n`);
  return number;
}

/** Chunks whose tasks wait or run in a job that was submitted before. */
export function queuedChunks(out: string): number[] {
  const jobs = existsSync(jobList(out)) ? readFileSync(jobList(out), "utf8").split("\n").filter(Boolean) : [];
  if (jobs.length === 0) return [];
  // Unlike `--jobs`, a filter by name is not an error once a job has been forgotten.
  const queue = slurm("squeue", ["--noheader", "--array", "--name=lmg-cavity-sweep", "--format=%F %K"]);
  const tasks = queue.split("\n").map((line) => line.trim().split(" "));
  return tasks.flatMap(([job, chunk]) => (job !== undefined && jobs.includes(job) ? [Number(chunk)] : []));
}

function jobList(out: string): string {
  return join(chunkFolder(out), "jobs");
}

function slurm(command: string, parameters: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, { encoding: "utf8" });
  if (error !== undefined)
    throw new SlurmError(`${command} cannot be run (${error.message}); is Slurm installed here?`);
  if (status !== 0) throw new SlurmError(`${command} refused: ${stderr.trim()}`);
  return stdout.trim();
}

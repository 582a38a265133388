import { availableParallelism } from "node:os";
import { buildCommand } from "@stricli/core";
import { SWEEP_EXTENSIONS } from "../../sweep/export/write-sweep.js";
import { type Chunk, type ChunkState, runChunk } from "../../sweep/chunks.js";
import { runSweep, type SweepOptions, type SweepSummary } from "../../sweep/run-sweep.js";
import { assertSweepRequest, pointCount, type SweepRequest } from "../../sweep/sweep-request.js";
import type { CliContext } from "../context.js";
import { PartialResultError, UsageError } from "../errors.js";
import { studyFlags, modelFlags } from "../flags.js";
import { checkWritable } from "../output.js";
import { anisotropy, atomsList, chunk, integer, listOf, nonNegative, range } from "../parsers.js";
import { progressLine } from "../progress-line.js";
import { DEFAULT_CHUNKS, describeSubmission, merge, type Submission, submitMissing } from "../sweep-cluster.js";

interface Flags extends SweepRequest {
  readonly json: boolean;
  readonly out: string;
  readonly workers?: number;
  readonly restart: boolean;
  readonly slurm: boolean;
  readonly merge: boolean;
  readonly chunks?: number;
  readonly sbatchOptions?: string;
  readonly chunk?: Chunk;
}

const axisFlag = <Values>(parse: (text: string) => Values, brief: string, initial: string) =>
  ({
    kind: "parsed",
    parse,
    brief: `${brief}: start:stop:count or a list`,
    placeholder: "range",
    default: initial,
  }) as const;

/** The options that say what is swept. */
export const sweepFlags = {
  atoms: axisFlag(atomsList, "numbers of atoms N", modelFlags.atoms.default),
  field: axisFlag(range, "fields h", modelFlags.field.default),
  gammaA: axisFlag(listOf(nonNegative), "rates Gamma_a", modelFlags.gammaA.default),
  gammaB: axisFlag(listOf(nonNegative), "rates Gamma_b", modelFlags.gammaB.default),
  anisotropy: axisFlag(listOf(anisotropy), "anisotropies gamma", modelFlags.anisotropy.default),
  coupling: modelFlags.coupling,
} as const;

/** `--workers`, for commands that solve many points. */
export const workersFlag = {
  workers: {
    kind: "parsed",
    parse: integer(1, 1024),
    brief: "worker threads (default: one for each core)",
    placeholder: "n",
    optional: true,
  },
} as const;

/** Which part of a sweep this process does: all of it, unless one of these says otherwise. */
const clusterFlags = {
  slurm: {
    kind: "boolean",
    brief: "submit what is missing as a Slurm job array",
    default: false,
    withNegated: false,
  },
  merge: {
    kind: "boolean",
    brief: "write the output from the chunks that a cluster computed",
    default: false,
    withNegated: false,
  },
  chunks: {
    kind: "parsed",
    parse: integer(1, 10_000),
    brief: "tasks of the job array, with --slurm and --merge (40)",
    placeholder: "n",
    optional: true,
  },
  sbatchOptions: {
    kind: "parsed",
    parse: String,
    brief: 'options for sbatch, such as "--partition=long --time=1:00:00"',
    placeholder: "text",
    optional: true,
  },
  chunk: {
    kind: "parsed",
    parse: chunk,
    brief: "solve chunk i of n only, as the tasks of a job array do",
    placeholder: "i/n",
    optional: true,
  },
} as const;

/** `lmg-cavity sweep`. */
export const sweepCommand = buildCommand<Flags, [], CliContext>({
  docs: {
    brief: "steady states on a grid of parameters, resumable, to JSON, CSV, NPZ or HDF5",
    fullDescription:
      "Solves every combination of the given values on all cores. What is done is kept beside the output in " +
      "FILE.sqlite: after Ctrl-C, a kill or a crash the same command goes on where it stopped, and the output is the " +
      "same as without. On a cluster, --slurm submits the sweep as a job array and --merge collects it.\n\n" +
      "Example:\n  lmg-cavity sweep --field -0.5:1.5:201 --atoms 25,50,100 --out sweep.h5",
  },
  parameters: {
    flags: {
      ...sweepFlags,
      ...studyFlags,
      ...workersFlag,
      ...clusterFlags,
      out: {
        kind: "parsed",
        parse: String,
        brief: "file to write (.json, .csv, .npz or .h5)",
        placeholder: "file",
      },
      restart: {
        kind: "boolean",
        brief: "replace the output of another sweep, and forget what is recorded beside it",
        default: false,
        withNegated: false,
      },
    },
  },
  async func(flags) {
    const { json } = flags;
    const request = sweepRequest(flags);
    checkModes(flags);
    const { result, text } = await runMode(this, request, flags);
    if (json) this.process.stdout.write(`${JSON.stringify(result)}\n`);
    else this.process.stderr.write(text);
    if ("failed" in result) failIfPartial(result);
  },
});

function checkModes({ slurm, merge, chunk: part, chunks, sbatchOptions, restart }: Flags): void {
  const modes = [slurm && "--slurm", merge && "--merge", part !== undefined && "--chunk"].filter(Boolean);
  if (modes.length > 1) throw new UsageError(`${modes.join(" and ")} exclude each other.`);
  if (chunks !== undefined && !slurm && !merge) throw new UsageError("--chunks belongs to --slurm or --merge.");
  if (sbatchOptions !== undefined && !slurm) throw new UsageError("--sbatch-options belongs to --slurm.");
  if (restart && (slurm || merge))
    throw new UsageError("--restart belongs to a sweep on this machine; remove the folder of the chunks instead.");
}

interface Done {
  readonly result: SweepSummary | ChunkState | Submission;
  readonly text: string;
}

async function runMode(context: CliContext, request: SweepRequest, flags: Flags): Promise<Done> {
  const { out, chunks = DEFAULT_CHUNKS, sbatchOptions = "" } = flags;
  const count = Math.min(chunks, pointCount(request));
  if (flags.chunk !== undefined) return solveChunk(context, request, flags);
  checkWritable(out, SWEEP_EXTENSIONS);
  if (flags.slurm) {
    const result = submitMissing({ request, out, count, sbatchOptions: sbatchOptions.split(/\s+/).filter(Boolean) });
    return { result, text: describeSubmission(result, count) };
  }
  const result = flags.merge ? await merge(request, { out, count }) : await solveAll(context, request, flags);
  return { result, text: describe(result) };
}

async function solveAll(context: CliContext, request: SweepRequest, flags: Flags): Promise<SweepSummary> {
  const progress = progressLine(context);
  return runSweep(request, sweepOptions(flags, { signal: context.signal, onProgress: progress.show })).finally(
    progress.clear,
  );
}

async function solveChunk(context: CliContext, request: SweepRequest, flags: Flags): Promise<Done> {
  const { chunk: part = { index: 0, count: 1 } } = flags;
  const progress = progressLine(context);
  const options = sweepOptions(flags, { signal: context.signal, onProgress: progress.show });
  const result = await runChunk(request, part, options).finally(progress.clear);
  return { result, text: `Chunk ${part.index} of ${part.count}: ${result.recorded} points recorded.\n` };
}

function sweepOptions(
  { out, restart, workers = availableParallelism() }: Flags,
  { signal, onProgress }: Pick<SweepOptions, "signal" | "onProgress">,
): SweepOptions {
  return { out, workers, restart, signal, onProgress };
}

/** @throws {InvalidArgumentError} when a value stands twice or the grid is too large. */
export function sweepRequest({ atoms, anisotropy, gammaA, gammaB, field, coupling }: SweepRequest): SweepRequest {
  const request = { atoms, anisotropy, gammaA, gammaB, field, coupling };
  assertSweepRequest(request);
  return request;
}

function describe({ file, points, computed, resumed }: SweepSummary): string {
  return `Wrote ${file}: ${points} points, ${computed} solved now, ${resumed} found in the store.\n`;
}

function failIfPartial({ file, failed, points, firstFailure }: SweepSummary): void {
  if (failed === 0) return;
  throw new PartialResultError(
    `${failed} of the ${points} points in "${file}" have no result; the first: ${firstFailure}`,
  );
}

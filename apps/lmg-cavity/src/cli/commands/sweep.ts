import { availableParallelism } from "node:os";
import { buildCommand } from "@stricli/core";
import { SWEEP_EXTENSIONS } from "../../sweep/export/write-sweep.js";
import { runSweep, type SweepSummary } from "../../sweep/run-sweep.js";
import { assertSweepRequest, type SweepRequest } from "../../sweep/sweep-request.js";
import type { CliContext } from "../context.js";
import { PartialResultError } from "../errors.js";
import { jsonFlag, modelFlags } from "../flags.js";
import { checkWritable } from "../output.js";
import { anisotropy, atoms, integer, nonNegative, range } from "../parsers.js";
import { progressLine } from "../progress-line.js";

interface Flags extends SweepRequest {
  readonly json: boolean;
  readonly out: string;
  readonly workers?: number;
  readonly restart: boolean;
}

/** Every value of a range must be one that the option takes. */
const each =
  (parse: (text: string) => number) =>
  (text: string): number[] =>
    range(text).map((value) => parse(String(value)));

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
  atoms: axisFlag(each(atoms), "numbers of atoms N", modelFlags.atoms.default),
  field: axisFlag(range, "fields h", modelFlags.field.default),
  gammaA: axisFlag(each(nonNegative), "rates Gamma_a", modelFlags.gammaA.default),
  gammaB: axisFlag(each(nonNegative), "rates Gamma_b", modelFlags.gammaB.default),
  anisotropy: axisFlag(each(anisotropy), "anisotropies gamma", modelFlags.anisotropy.default),
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

/** `lmg-cavity sweep`. */
export const sweepCommand = buildCommand<Flags, [], CliContext>({
  docs: {
    brief: "steady states on a grid of parameters, resumable, to JSON, CSV, NPZ or HDF5",
    fullDescription:
      "Solves every combination of the given values on all cores. What is done is kept beside the output in " +
      "FILE.sqlite: after Ctrl-C, a kill or a crash the same command goes on where it stopped, and the output is the " +
      "same as without.\n\n" +
      "Example:\n  lmg-cavity sweep --field -0.5:1.5:201 --atoms 25,50,100 --out sweep.h5",
  },
  parameters: {
    flags: {
      ...sweepFlags,
      ...jsonFlag,
      ...workersFlag,
      out: {
        kind: "parsed",
        parse: String,
        brief: "file to write (.json, .csv, .npz or .h5)",
        placeholder: "file",
      },
      restart: {
        kind: "boolean",
        brief: "forget what an earlier sweep recorded beside the output",
        default: false,
        withNegated: false,
      },
    },
  },
  async func(flags) {
    const { out, json, restart, workers = availableParallelism() } = flags;
    const request = sweepRequest(flags);
    checkWritable(out, SWEEP_EXTENSIONS);
    const progress = progressLine(this);
    const options = { out, workers, restart, signal: this.signal, onProgress: progress.show };
    const summary = await runSweep(request, options).finally(progress.clear);
    if (json) this.process.stdout.write(`${JSON.stringify(summary)}\n`);
    else this.process.stderr.write(describe(summary));
    failIfPartial(summary);
  },
});

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

import { availableParallelism } from "node:os";
import { join } from "node:path";
import { runStepsAsync } from "@openqs/linalg";
import { buildCommand } from "@stricli/core";
import type { Figure } from "../../figure/index.js";
import { figurePhaseDiagram } from "../../figures/figure-phase-diagram.js";
import { phaseDiagram, phaseDiagramSweep } from "../../studies/phase-diagram.js";
import type { PointOutcome } from "../../sweep/solve-point.js";
import { pointCount } from "../../sweep/sweep-request.js";
import { sweepTable } from "../../sweep/sweep-table.js";
import { solvePoints } from "../../sweep/worker-pool.js";
import type { CliContext } from "../context.js";
import { UsageError } from "../errors.js";
import { FIGURE_EXTENSIONS, writeFigure } from "../figure-files.js";
import { jsonFlag } from "../flags.js";
import { checkWritable, makeFolder } from "../output.js";
import { range } from "../parsers.js";
import { progressLine } from "../progress-line.js";
import { FIGURES, figureSteps } from "./figure.js";

interface Flags {
  readonly json: boolean;
  readonly all: boolean;
  readonly outDir: string;
  readonly format: (typeof FIGURE_EXTENSIONS)[number];
}

const PHASE_DIAGRAM = "phase-diagram";
const NAMES = [...FIGURES, PHASE_DIAGRAM];

/** `lmg-cavity figures`. */
export const figuresCommand = buildCommand<Flags, string[], CliContext>({
  docs: {
    brief: "draw several figures, or all of them, into a folder",
    fullDescription:
      `Draws figures with their default parameters: ${NAMES.join(", ")}.\n\n` +
      "Example:\n  lmg-cavity figures --all --out-dir docs/figures",
  },
  parameters: {
    positional: {
      kind: "array",
      parameter: { brief: `figures: ${NAMES.join(", ")}`, placeholder: "figure", parse: String },
    },
    flags: {
      ...jsonFlag,
      all: { kind: "boolean", brief: "draw all of them", default: false, withNegated: false },
      outDir: {
        kind: "parsed",
        parse: String,
        brief: "folder for the files",
        placeholder: "folder",
        default: "figures",
      },
      format: { kind: "enum", values: FIGURE_EXTENSIONS, brief: "format of the files", default: "png" },
    },
  },
  async func({ json, all, outDir, format }, ...given) {
    const names = all ? NAMES : given;
    const unknown = names.find((name) => !NAMES.includes(name));
    if (unknown !== undefined) throw new UsageError(`there is no figure "${unknown}"; there is ${NAMES.join(", ")}.`);
    if (names.length === 0) throw new UsageError("name the figures to draw, or draw --all.");
    makeFolder(outDir);
    const files = names.map((name) => join(outDir, `${/^\d/.test(name) ? `figure-${name}` : name}.${format}`));
    for (const file of files) checkWritable(file, FIGURE_EXTENSIONS);
    for (const [i, name] of names.entries()) {
      await writeFigure(await computed(this, name), files[i] ?? name);
      this.process.stderr.write(`Wrote ${files[i]}.\n`);
    }
    if (json) this.process.stdout.write(`${JSON.stringify({ files })}\n`);
  },
});

async function computed(context: CliContext, name: string): Promise<Figure> {
  if (name === PHASE_DIAGRAM) return computedPhaseDiagram(context);
  const progress = progressLine(context);
  const options = { signal: context.signal, onProgress: progress.show };
  return runStepsAsync(figureSteps(name, {}), options).finally(progress.clear);
}

/** A coarse one, that needs no store. */
async function computedPhaseDiagram(context: CliContext): Promise<Figure> {
  const [fields, gammaB] = [range("-0.5:1.5:81"), range("0.03:1.2:40")];
  const request = { atoms: 50, fields, gammaB, gammaA: 0.01, anisotropy: 0, coupling: 1 };
  const sweep = phaseDiagramSweep(request);
  const outcomes = new Map<number, PointOutcome>();
  const total = pointCount(sweep);
  const progress = progressLine(context);
  const points = Array.from({ length: total }, (_, point) => point);
  await solvePoints(sweep, points, {
    workers: availableParallelism(),
    signal: context.signal,
    onOutcomes: (solved) => {
      for (const outcome of solved) outcomes.set(outcome.point, outcome);
      progress.show({ phase: "phase diagram", done: outcomes.size, total });
    },
  }).finally(progress.clear);
  return figurePhaseDiagram(phaseDiagram(request, sweepTable(sweep, outcomes)));
}

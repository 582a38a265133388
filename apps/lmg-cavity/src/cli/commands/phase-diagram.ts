import { availableParallelism } from "node:os";
import { buildCommand } from "@stricli/core";
import { figurePhaseDiagram } from "../../figures/figure-phase-diagram.js";
import { gapDiagram, phaseDiagram, type PhaseDiagramRequest, phaseDiagramSweep } from "../../studies/phase-diagram.js";
import { MAXIMUM_GAP_ATOMS } from "../../studies/relaxation-gap.js";
import { runSweep, runTask, type SweepOptions, type TaskOutcomes } from "../../sweep/run-sweep.js";
import { assertSweepRequest } from "../../sweep/sweep-request.js";
import type { CliContext } from "../context.js";
import { PartialResultError, UsageError } from "../errors.js";
import { FIGURE_EXTENSIONS, type ThemeName, themeFlag, writeFigure } from "../figure-files.js";
import { studyFlags, modelFlags } from "../flags.js";
import { checkWritable } from "../output.js";
import { integer } from "../parsers.js";
import { progressLine } from "../progress-line.js";
import { sweepFlags, workersFlag } from "./sweep.js";

interface Flags {
  readonly json: boolean;
  readonly atoms: number;
  readonly field: readonly number[];
  readonly gammaB: readonly number[];
  readonly gammaA: number;
  readonly anisotropy: number;
  readonly coupling: number;
  readonly gapAtoms?: number;
  readonly out: string;
  readonly theme: ThemeName;
  readonly workers?: number;
  readonly restart: boolean;
}

/** `lmg-cavity phase-diagram`. */
export const phaseDiagramCommand = buildCommand<Flags, [], CliContext>({
  docs: {
    brief: "order parameter and entanglement over field and Gamma_b as heat maps",
    fullDescription:
      "Solves a grid of steady states on all cores, resumable like a sweep, and draws them; with --gap-atoms the gap of the\n" +
      "Liouvillian in both parity sectors below, out of all its eigenvalues.\n\n" +
      "Example:\n  lmg-cavity phase-diagram --atoms 100 --field -0.5:1.5:201 --gamma-b 0.02:1.2:101 --out diagram.svg",
  },
  parameters: {
    flags: {
      atoms: modelFlags.atoms,
      field: { ...sweepFlags.field, default: "-0.5:1.5:81" },
      gammaB: { ...sweepFlags.gammaB, default: "0.03:1.2:40" },
      gammaA: modelFlags.gammaA,
      anisotropy: modelFlags.anisotropy,
      coupling: modelFlags.coupling,
      ...studyFlags,
      ...workersFlag,
      ...themeFlag,
      out: {
        kind: "parsed",
        parse: String,
        brief: "figure to write (.svg, .png, .pdf or .json)",
        placeholder: "file",
      },
      gapAtoms: {
        kind: "parsed",
        parse: integer(2, MAXIMUM_GAP_ATOMS),
        brief: "draw the gap of the Liouvillian of so many atoms too, recorded in a store of its own",
        placeholder: "N",
        optional: true,
      },
      restart: {
        kind: "boolean",
        brief: "replace the output of another run, and forget what is recorded beside it",
        default: false,
        withNegated: false,
      },
    },
  },
  async func(flags) {
    const { out, json, restart, theme, gapAtoms, workers = availableParallelism() } = flags;
    const request = diagramRequest(flags);
    checkWritable(out, FIGURE_EXTENSIONS);
    const progress = progressLine(this);
    const options = { out, workers, restart, signal: this.signal, onProgress: progress.show };
    let gap: TaskOutcomes | null = null;
    const summary = await runSweep(phaseDiagramSweep(request), options, async (table) => {
      const gapRequest = { ...request, atoms: gapAtoms ?? request.atoms };
      if (gapAtoms !== undefined) gap = await gapsOf(gapRequest, options);
      const drawn = gap === null ? undefined : gapDiagram(gapRequest, gap.outcomes);
      await writeFigure(figurePhaseDiagram(phaseDiagram(request, table), drawn), out, theme);
    }).finally(progress.clear);
    if (json) this.process.stdout.write(`${JSON.stringify({ ...summary, ...gapSummary(gap) })}\n`);
    else this.process.stderr.write(`Wrote ${out}: ${summary.points} steady states, ${summary.computed} solved now.\n`);
    if (summary.failed > 0)
      throw new PartialResultError(`${summary.failed} points have no result; the first: ${summary.firstFailure}`);
  },
});

/** All eigenvalues at every point: a tenth of a second each at 16 atoms, a second at 30. */
function gapsOf(request: PhaseDiagramRequest, options: SweepOptions): Promise<TaskOutcomes> {
  return runTask(phaseDiagramSweep(request), "gap", { ...options, out: `${options.out}.gap-${request.atoms}` });
}

function gapSummary(gap: TaskOutcomes | null): object {
  if (gap === null) return {};
  const { store, computed, resumed } = gap;
  return { gap: { store, computed, resumed } };
}

function diagramRequest({ atoms, field, gammaB, gammaA, anisotropy, coupling }: Flags): PhaseDiagramRequest {
  for (const [option, values] of Object.entries({ field, "gamma-b": gammaB })) {
    const increasing = values.every((value, i) => i === 0 || value > (values[i - 1] ?? value));
    if (values.length < 2 || !increasing) throw new UsageError(`--${option} needs two or more increasing values.`);
  }
  const request = { atoms, fields: field, gammaB, gammaA, anisotropy, coupling };
  assertSweepRequest(phaseDiagramSweep(request));
  return request;
}

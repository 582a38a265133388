import { runStepsAsync, type Steps } from "@openqs/linalg";
import { buildCommand } from "@stricli/core";
import { type Figure, toJson } from "../../figure/index.js";
import { figure2 } from "../../figures/figure-2.js";
import { figure3 } from "../../figures/figure-3.js";
import { figure4 } from "../../figures/figure-4.js";
import { figureEigenvalues } from "../../figures/figure-eigenvalues.js";
import { ELIMINATION_RATIOS, figureElimination } from "../../figures/figure-elimination.js";
import { figureEvolution } from "../../figures/figure-evolution.js";
import { eliminationStudy } from "../../studies/adiabatic-elimination.js";
import { eigenvalueScanStudy } from "../../studies/eigenvalue-scan.js";
import { entanglementScanStudy } from "../../studies/entanglement-scan.js";
import { quenchStudy } from "../../studies/evolution.js";
import { orderParametersStudy } from "../../studies/order-parameters.js";
import { type TransmissionSpectraResult, transmissionSpectraStudy } from "../../studies/transmission-spectra.js";
import { renderTerminal, wantsColor } from "../../terminal/index.js";
import type { CliContext } from "../context.js";
import { UsageError } from "../errors.js";
import { FIGURE_EXTENSIONS, writeFigure } from "../figure-files.js";
import { jsonFlag } from "../flags.js";
import { checkWritable } from "../output.js";
import { progressLine } from "../progress-line.js";
import { optionalScanFlags, type ScanFlags, scanRequest, withDefaults } from "../scan-flags.js";

interface Flags extends Partial<ScanFlags> {
  readonly json: boolean;
  readonly out?: string;
}

/** The figures that one computation draws. */
export const FIGURES = ["2", "3", "4", "eigenvalues", "elimination", "evolution"];

/** `lmg-cavity figure`. */
export const figureCommand = buildCommand<Flags, [string], CliContext>({
  docs: {
    brief:
      "draw a figure of the paper: 2 (order parameters), 3 (transmission spectra), 4 (entanglement); eigenvalues, elimination or evolution",
    fullDescription:
      "Computes a figure of the paper and writes it as SVG, PNG or JSON data; without --out it is drawn in the terminal.\n" +
      "The figure `eigenvalues` shows critical slowing down and exceptional points, `elimination` how the two-mode model tends to the one without modes, `evolution` entanglement that is kept when the lasers go off.\n\n" +
      "Examples:\n  lmg-cavity figure 2 --out figure-2.svg\n  lmg-cavity figure 4 --atoms 100,1000 --out figure-4.png",
  },
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [
        { brief: "which figure: 2, 3, 4, eigenvalues, elimination or evolution", placeholder: "figure", parse: String },
      ],
    },
    flags: {
      ...jsonFlag,
      ...optionalScanFlags,
      out: {
        kind: "parsed",
        parse: String,
        brief: "file to write (.svg, .png, .pdf or .json)",
        placeholder: "file",
        optional: true,
      },
    },
  },
  async func(flags, name) {
    const { json, out } = flags;
    if (!FIGURES.includes(name)) throw new UsageError(`there is no figure "${name}"; there is ${FIGURES.join(", ")}.`);
    const steps = figureSteps(name, flags);
    if (out !== undefined) checkWritable(out, FIGURE_EXTENSIONS);
    const progress = progressLine(this);
    const figure = await runStepsAsync(steps, { signal: this.signal, onProgress: progress.show }).finally(
      progress.clear,
    );
    if (out !== undefined) await writeFigure(figure, out);
    if (json) this.process.stdout.write(toJson(figure));
    else if (out === undefined) this.process.stdout.write(terminalFigure(this, figure));
    else this.process.stderr.write(`Wrote ${out}.\n`);
  },
});

/** The computation of a figure; its options are checked before it starts. */
export function figureSteps(name: string, flags: Partial<ScanFlags>): Steps<Figure> {
  if (name === "elimination") {
    rejectOptions(name, flags);
    return drawn(eliminationStudy(2, 0.5, ELIMINATION_RATIOS), figureElimination);
  }
  if (name === "eigenvalues") {
    const { atoms, ...others } = flags;
    rejectOptions(name, atoms === undefined ? {} : { atoms });
    const { atoms: _, ...request } = scanRequest(withDefaults(others, []));
    return drawn(eigenvalueScanStudy(request), figureEigenvalues);
  }
  if (name === "evolution") {
    rejectOptions(name, flags);
    return drawn(quenchStudy(), figureEvolution);
  }
  if (name === "3") {
    const { coupling = 1, ...others } = flags;
    rejectOptions(name, others);
    return drawn(spectraSteps(coupling), figure3);
  }
  if (name === "4") return drawn(entanglementScanStudy(scanRequest(withDefaults(flags, [100]))), figure4);
  return drawn(orderParametersStudy(scanRequest(withDefaults(flags, [25, 50, 100]))), figure2);
}

function* drawn<Data>(study: Steps<Data>, draw: (data: Data) => Figure): Steps<Figure> {
  return draw(yield* study);
}

function* spectraSteps(coupling: number): Steps<TransmissionSpectraResult> {
  yield { phase: "transmission spectra", done: 0, total: 1 };
  return transmissionSpectraStudy(coupling);
}

/** Figures with a cavity have their own fields, and the rates follow from the cavity; eigenvalues know no N. */
function rejectOptions(figure: string, { atoms, field, coupling, gammaA, gammaB }: Partial<ScanFlags>): void {
  for (const [option, value] of Object.entries({ atoms, field, coupling, "gamma-a": gammaA, "gamma-b": gammaB })) {
    if (value === undefined) continue;
    throw new UsageError(`--${option} is not an option of figure ${figure}.`);
  }
}

/** The figure as text, as large as the terminal allows with `reservedRows` left for other text. */
export function terminalFigure(
  { process }: CliContext,
  figure: Parameters<typeof renderTerminal>[0],
  reservedRows = 2,
): string {
  const { columns = 100, rows = 40, isTTY } = process.stdout;
  const size = { columns: Math.max(40, columns - 1), rows: Math.max(24, rows - reservedRows) };
  return `${renderTerminal(figure, { ...size, color: wantsColor(process.env ?? {}, isTTY) })}\n`;
}

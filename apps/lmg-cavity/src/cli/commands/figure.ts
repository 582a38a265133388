import { runStepsAsync } from "@openqs/linalg";
import { buildCommand } from "@stricli/core";
import { toJson } from "../../figure/index.js";
import { figure2 } from "../../figures/figure-2.js";
import { orderParametersStudy } from "../../studies/order-parameters.js";
import { renderTerminal, wantsColor } from "../../terminal/index.js";
import type { CliContext } from "../context.js";
import { UsageError } from "../errors.js";
import { FIGURE_EXTENSIONS, writeFigure } from "../figure-files.js";
import { jsonFlag } from "../flags.js";
import { checkWritable } from "../output.js";
import { progressLine } from "../progress-line.js";
import { type ScanFlags, scanFlags, scanRequest } from "../scan-flags.js";

interface Flags extends ScanFlags {
  readonly json: boolean;
  readonly out?: string;
}

const FIGURES = ["2"];

/** `lmg-cavity figure`. */
export const figureCommand = buildCommand<Flags, [string], CliContext>({
  docs: {
    brief: "draw a figure of the paper: 2 (order parameters against the field)",
    fullDescription:
      "Computes a figure of the paper and writes it as SVG, PNG or JSON data; without --out it is drawn in the terminal.\n\n" +
      "Example:\n  lmg-cavity figure 2 --out figure-2.svg",
  },
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [{ brief: "which figure: 2", placeholder: "figure", parse: String }],
    },
    flags: {
      ...jsonFlag,
      ...scanFlags,
      out: {
        kind: "parsed",
        parse: String,
        brief: "file to write (.svg, .png or .json)",
        placeholder: "file",
        optional: true,
      },
    },
  },
  async func(flags, name) {
    const { json, out } = flags;
    if (!FIGURES.includes(name)) throw new UsageError(`there is no figure "${name}"; there is ${FIGURES.join(", ")}.`);
    const request = scanRequest(flags);
    if (out !== undefined) checkWritable(out, FIGURE_EXTENSIONS);
    const progress = progressLine(this);
    const data = await runStepsAsync(orderParametersStudy(request), {
      signal: this.signal,
      onProgress: progress.show,
    }).finally(progress.clear);
    const figure = figure2(data);
    if (out !== undefined) await writeFigure(figure, out);
    if (json) this.process.stdout.write(toJson(figure));
    else if (out === undefined) this.process.stdout.write(terminalFigure(this, figure));
    else this.process.stderr.write(`Wrote ${out}.\n`);
  },
});

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

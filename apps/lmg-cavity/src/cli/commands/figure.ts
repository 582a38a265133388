import { buildCommand } from "@stricli/core";
import { toJson } from "../../figure/index.js";
import { renderTerminal, wantsColor } from "../../terminal/index.js";
import type { CliContext } from "../context.js";
import { UsageError } from "../errors.js";
import { FIGURES } from "../figure-catalogue.js";
import { FIGURE_EXTENSIONS, type ThemeName, themeFlag, writeFigure } from "../figure-files.js";
import { studyFlags } from "../flags.js";
import { checkWritable } from "../output.js";
import { suggestion } from "../nearest.js";
import { progressLine } from "../progress-line.js";
import { optionalScanFlags, type ScanFlags } from "../scan-flags.js";

interface Flags extends Partial<ScanFlags> {
  readonly json: boolean;
  readonly theme: ThemeName;
  readonly out?: string;
}

const NAMES = FIGURES.map(({ name }) => name);

/** `lmg-cavity figure`. */
export const figureCommand = buildCommand<Flags, [string], CliContext>({
  docs: {
    brief: "draw a figure of the paper (2, 3 or 4) or of another study",
    fullDescription:
      "Computes a figure and writes it as SVG, PNG, PDF or JSON data; without --out it is drawn in the terminal.\n\n" +
      `Figures:\n${FIGURES.map(({ name, brief }) => `  ${name.padEnd(14)} ${brief}\n`).join("")}\n` +
      "Examples:\n  lmg-cavity figure 2 --out figure-2.svg\n  lmg-cavity figure 4 --atoms 25,100 --theme dark --out figure-4.png",
  },
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [{ brief: `which figure: ${NAMES.join(", ")}`, placeholder: "figure", parse: String }],
    },
    flags: {
      ...studyFlags,
      ...optionalScanFlags,
      ...themeFlag,
      out: {
        kind: "parsed",
        parse: String,
        brief: "file to write (.svg, .png, .pdf or .json)",
        placeholder: "file",
        optional: true,
      },
    },
  },
  async func({ json, out, theme, ...scan }, name) {
    const { compute } = requested(name, scan);
    if (out !== undefined) checkWritable(out, FIGURE_EXTENSIONS);
    const progress = progressLine(this);
    const figure = await compute(scan, { signal: this.signal, onProgress: progress.show }).finally(progress.clear);
    if (out !== undefined) await writeFigure(figure, out, theme);
    if (json) this.process.stdout.write(toJson(figure));
    else if (out === undefined) this.process.stdout.write(terminalFigure(this, figure));
    else this.process.stderr.write(`Wrote ${out}.\n`);
  },
});

/** The figure of that name; options that it does not take are refused. */
function requested(name: string, { atoms, field, coupling, gammaA, gammaB }: Partial<ScanFlags>) {
  const figure = FIGURES.find((one) => one.name === name);
  if (figure === undefined)
    throw new UsageError(`there is no figure "${name}"; there is ${NAMES.join(", ")}${suggestion(name, NAMES)}`);
  const options = { atoms, field, coupling, gammaA, gammaB };
  for (const key of ["atoms", "field", "coupling", "gammaA", "gammaB"] as const) {
    if (options[key] === undefined || figure.options.includes(key)) continue;
    throw new UsageError(
      `--${key.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)} is not an option of figure ${name}.`,
    );
  }
  return figure;
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

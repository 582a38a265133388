import { join, resolve } from "node:path";
import { runStepsAsync } from "@openqs/linalg";
import { buildCommand } from "@stricli/core";
import { figure2 } from "../../figures/figure-2.js";
import { type OrderParametersResult, orderParametersStudy } from "../../studies/order-parameters.js";
import type { CliContext } from "../context.js";
import { writeFigure } from "../figure-files.js";
import { outDirFlag, studyFlags } from "../flags.js";
import { checkWritable, makeFolder } from "../output.js";
import { progressLine } from "../progress-line.js";
import { type ScanFlags, scanFlags, scanRequest } from "../scan-flags.js";
import { describeCriticalFields, table } from "../table.js";
import { terminalFigure } from "./figure.js";

/** For papers and pages, for the eye, and for other programs. */
const REPORT_EXTENSIONS = ["svg", "png", "json"] as const;

/** Lines that the report prints besides the figure. */
const SUMMARY_ROWS = 16;

interface Flags extends ScanFlags {
  readonly json: boolean;
  readonly outDir: string;
}

/** `lmg-cavity report`, which is also what a bare `lmg-cavity` does. */
export const reportCommand = buildCommand<Flags, [], CliContext>({
  docs: {
    brief: "the paper's phase transitions at a glance: compute Fig. 2, draw it and write the files",
    fullDescription:
      "Computes the paper's Fig. 2, draws it in the terminal, and writes figure-2.svg, .png and .json.\n\n" +
      "Example:\n  lmg-cavity report --out-dir figures",
  },
  parameters: {
    flags: {
      ...studyFlags,
      ...scanFlags,
      ...outDirFlag,
    },
  },
  async func(flags) {
    const { json, outDir } = flags;
    const request = scanRequest(flags);
    const files = REPORT_EXTENSIONS.map((extension) => join(outDir, `figure-2.${extension}`));
    makeFolder(outDir);
    for (const file of files) checkWritable(file, REPORT_EXTENSIONS);
    const progress = progressLine(this);
    const start = performance.now();
    const options = { signal: this.signal, onProgress: progress.show };
    const data = await runStepsAsync(orderParametersStudy(request), options).finally(progress.clear);
    const seconds = (performance.now() - start) / 1000;
    const figure = figure2(data);
    for (const file of files) await writeFigure(figure, file);
    const paths = files.map((file) => resolve(file));
    if (json) this.process.stdout.write(`${JSON.stringify({ ...summary(data), seconds, files: paths })}\n`);
    else
      this.process.stdout.write(
        `${headline(data)}\n${terminalFigure(this, figure, SUMMARY_ROWS)}\n${describe(data, seconds, paths)}`,
      );
  },
});

function headline({ coupling, gammaA, gammaB }: OrderParametersResult): string {
  return (
    "The dissipative Lipkin-Meshkov-Glick model (Morrison and Parkins, Phys. Rev. Lett. 100, 040403)\n" +
    `Fig. 2: steady state against the field; Gamma_a = ${gammaA / coupling} lambda, Gamma_b = ${gammaB / coupling} lambda\n`
  );
}

function summary({ criticalFields, finite }: OrderParametersResult) {
  return {
    criticalFields,
    curves: finite.map(({ atoms, certificate }) => ({ atoms, ...certificate })),
  };
}

function describe(data: OrderParametersResult, seconds: number, paths: readonly string[]): string {
  const { criticalFields, curves } = summary(data);
  const points = data.finite.reduce((sum, { fields }) => sum + fields.length, 0);
  return (
    table([
      ["critical fields", describeCriticalFields(criticalFields)],
      ["steady states", `${points} solved in ${seconds.toFixed(1)} s`],
      ...curves.map(({ atoms, residualNorm, momentUncertainty }): [string, string] => [
        `N = ${atoms}`,
        `||L rho|| <= ${residualNorm.toExponential(1)}, ${certainty(momentUncertainty)}`,
      ]),
    ]) + `\nWrote\n${paths.map((path) => `  ${path}\n`).join("")}`
  );
}

/** Small N are expanded without truncation. */
function certainty(momentUncertainty: number): string {
  return momentUncertainty === 0 ? "nothing truncated" : `moments certain to ${momentUncertainty.toExponential(1)}`;
}

import { runStepsAsync } from "@openqs/linalg";
import { buildCommand } from "@stricli/core";
import type { ModelParameters } from "../../model/parameters.js";
import { type OutputSpectrumResult, outputSpectrumStudy } from "../../studies/output-spectrum.js";
import type { CliContext } from "../context.js";
import { studyFlags, modelFlags, parametersOf } from "../flags.js";
import { range } from "../parsers.js";
import { progressLine } from "../progress-line.js";
import { digits, table } from "../table.js";

interface Flags extends ModelParameters {
  readonly json: boolean;
  readonly frequencies: readonly number[];
  readonly times: readonly number[];
}

/** `lmg-cavity spectrum`. */
export const spectrumCommand = buildCommand<Flags, [], CliContext>({
  docs: {
    brief: "emission spectrum and correlation of the output of mode b at finite N, beside N -> infinity",
    fullDescription:
      "The light that leaves mode b once the modes are eliminated, b_out = sqrt(2 Gamma_b/N) J+ + vacuum, in the steady state.\n" +
      "Coherent light and lines too narrow to be sampled stand apart; that all of it adds up to the photon flux is checked.\n" +
      "The correlation takes longer than the spectrum: --times none leaves it out.\n\n" +
      "Examples:\n  lmg-cavity spectrum --atoms 100 --field 1.2 --frequencies -3:3:13\n" +
      "  lmg-cavity spectrum --atoms 1000 --field 0.5 --frequencies -3:3:601 --times none --json",
  },
  parameters: {
    flags: {
      ...modelFlags,
      ...studyFlags,
      frequencies: {
        kind: "parsed",
        parse: range,
        brief: "frequencies nu, start:stop:count or a list",
        placeholder: "range",
        default: "-3:3:61",
      },
      times: {
        kind: "parsed",
        parse: (text: string) => (text === "none" ? [] : range(text)),
        brief: "delays of the correlation from 0 on, start:stop:count or a list, or none",
        placeholder: "range",
        default: "0:20:21",
      },
    },
  },
  async func(flags) {
    const { frequencies, times } = flags;
    const progress = progressLine(this);
    const steps = outputSpectrumStudy(parametersOf(flags), { frequencies, times });
    const options = { signal: this.signal, onProgress: progress.show };
    const result = await runStepsAsync(steps, options).finally(progress.clear);
    this.process.stdout.write(flags.json ? `${JSON.stringify(result)}\n` : describe(result));
  },
});

function describe(result: OutputSpectrumResult): string {
  const { model, frequencies, photons, linearized, correlation, certificate } = result;
  const title = `Output of mode b for ${model.atoms} atoms: h = ${model.field}, lambda = ${model.coupling}, Gamma_a = ${model.gammaA}, Gamma_b = ${model.gammaB}, gamma = ${model.anisotropy}`;
  const light = table([
    ["photons a time, all", digits(result.totalFlux)],
    ["photons a time, coherent", digits(result.coherentFlux)],
    ...result.narrowLines.map(({ flux, linewidth }): [string, string] => [
      "photons a time, narrow line",
      `${digits(flux)}, half width ${digits(linewidth, 4)}`,
    ]),
    ["error of the sum rule", certificate.sumRuleError.toExponential(1)],
  ]);
  const spectrum = rows(
    ["nu", `N = ${model.atoms}`, linearized === null ? "" : "N -> infinity"],
    frequencies.map((nu, i) => [nu, photons[i], ...(linearized === null ? [] : [linearized.photons[i]])]),
  );
  const limit = linearized === null ? "" : `; N -> infinity about the ${linearized.branch} state`;
  const delays = rows(
    ["tau", "Re", "Im"],
    correlation.times.map((time, i) => [time, correlation.re[i], correlation.im[i]]),
  );
  const correlated = correlation.times.length === 0 ? "" : `\n(2 Gamma_b/N) <J-(tau) J+(0)>\n${delays}`;
  return `${title}\n\n${light}\nIncoherent photons a time and nu/(2 pi)${limit}\n${spectrum}${correlated}`;
}

const WIDTH = 16;

function rows(names: readonly string[], values: readonly (readonly number[])[]): string {
  const head = names.map((name) => name.padStart(WIDTH)).join("");
  const lines = values.map((row) => row.map((value) => digits(value, 8).padStart(WIDTH)).join(""));
  return `${[head, ...lines].join("\n")}\n`;
}

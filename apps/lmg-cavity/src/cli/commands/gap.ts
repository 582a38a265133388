import { runStepsAsync } from "@openqs/linalg";
import { buildCommand } from "@stricli/core";
import type { ModelParameters } from "../../model/parameters.js";
import { gapStudy, type SectorModes } from "../../studies/gap.js";
import type { CliContext } from "../context.js";
import { jsonFlag, modelFlags, parametersOf } from "../flags.js";
import { integer } from "../parsers.js";
import { progressLine } from "../progress-line.js";
import { complexDigits, digits, table } from "../table.js";

interface Flags extends ModelParameters {
  readonly json: boolean;
  readonly count: number;
}

/** `lmg-cavity gap`. */
export const gapCommand = buildCommand<Flags, [], CliContext>({
  docs: {
    brief: "leading Liouvillian eigenvalues of both parity sectors",
    fullDescription:
      "The eigenvalues of the Liouvillian that are closest to 0, slowest decay first. Modes that oscillate faster than those\n" +
      "listed may decay more slowly: raise --count until `complete within` exceeds the frequencies that matter.\n" +
      "Rates below about 1e-13 of the largest one are rounding noise.\n\n" +
      "Example:\n  lmg-cavity gap --atoms 50 --field 0.5 --json",
  },
  parameters: {
    flags: {
      ...modelFlags,
      ...jsonFlag,
      count: {
        kind: "parsed",
        parse: integer(1, 50),
        brief: "eigenvalues of each sector",
        placeholder: "n",
        default: "8",
      },
    },
  },
  async func(flags) {
    const progress = progressLine(this);
    const options = { signal: this.signal, onProgress: progress.show };
    const result = await runStepsAsync(gapStudy(parametersOf(flags), flags.count), options).finally(progress.clear);
    const text = result.sectors.map(describe).join("\n");
    this.process.stdout.write(flags.json ? `${JSON.stringify(result)}\n` : text);
  },
});

function describe({ sector, eigenvalues, completeWithin, certificate }: SectorModes): string {
  const rows = eigenvalues.map((value, i): [string, string] => [`lambda_${i + 1}`, complexDigits(value)]);
  const { truncationOrder, uncertainty } = certificate;
  const evidence = `order ${truncationOrder}, certain to ${uncertainty.toExponential(1)}, complete within ${digits(completeWithin, 4)}`;
  return `The ${sector} sector (${evidence})\n\n${table(rows)}`;
}

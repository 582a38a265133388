import { runStepsAsync } from "@openqs/linalg";
import { buildCommand } from "@stricli/core";
import type { ModelParameters } from "../../model/parameters.js";
import { gapStudy, type SectorModes } from "../../studies/gap.js";
import type { CliContext } from "../context.js";
import { studyFlags, modelFlags, parametersOf } from "../flags.js";
import { integer, nonNegative } from "../parsers.js";
import { progressLine } from "../progress-line.js";
import { complexDigits, digits, table } from "../table.js";

interface Flags extends ModelParameters {
  readonly json: boolean;
  readonly count: number;
  readonly fastestOscillation?: number;
}

/** `lmg-cavity gap`. */
export const gapCommand = buildCommand<Flags, [], CliContext>({
  docs: {
    brief: "gap and leading Liouvillian eigenvalues of both parity sectors",
    fullDescription:
      "The slowest mode of each sector and the eigenvalues closest to 0, slowest decay first. A mode that oscillates may decay more\n" +
      "slowly than all that are close to 0: the gap is searched for among all modes up to --fastest-oscillation.\n" +
      "Rates below about 1e-13 of the largest one are rounding noise.\n\n" +
      "Example:\n  lmg-cavity gap --atoms 50 --field 0.5 --json",
  },
  parameters: {
    flags: {
      ...modelFlags,
      ...studyFlags,
      count: {
        kind: "parsed",
        parse: integer(1, 50),
        brief: "eigenvalues of each sector",
        placeholder: "n",
        default: "4",
      },
      fastestOscillation: {
        kind: "parsed",
        parse: nonNegative,
        brief: "largest |Im| of the modes among which the gap is (3 times the mean-field frequencies)",
        placeholder: "omega",
        optional: true,
      },
    },
  },
  async func(flags) {
    const progress = progressLine(this);
    const options = { signal: this.signal, onProgress: progress.show };
    const { count, fastestOscillation } = flags;
    const request = { count, ...(fastestOscillation === undefined ? {} : { fastestOscillation }) };
    const result = await runStepsAsync(gapStudy(parametersOf(flags), request), options).finally(progress.clear);
    const text = result.sectors.map(describe).join("\n");
    this.process.stdout.write(flags.json ? `${JSON.stringify(result)}\n` : text);
  },
});

function describe(modes: SectorModes): string {
  const { sector, gap, gapOfAllModes, eigenvalues, completeWithin, roundingError, certificate, gapCertificate } = modes;
  const { truncationOrder, uncertainty } = certificate;
  const errors = `truncation ${uncertainty.toExponential(1)}, rounding ${roundingError.toExponential(1)}`;
  const searched = `no slower mode with |Im| <= ${digits(gapCertificate.fastestOscillation, 4)}`;
  const rows = table([
    ["gap", `${digits(gap, 9)}, ${searched}`],
    ...(gapOfAllModes === null ? [] : [["gap of all modes", digits(gapOfAllModes, 9)] as const]),
    ...eigenvalues.map((value, i) => [`lambda_${i + 1}`, complexDigits(value)] as const),
  ]);
  return `The ${sector} sector (order ${truncationOrder}, ${errors}, complete within ${digits(completeWithin, 4)})\n\n${rows}`;
}

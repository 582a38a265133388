import type { Direction } from "@openqs/collective-spin";
import { buildCommand } from "@stricli/core";
import type { ModelParameters } from "../../model/parameters.js";
import { trajectoriesStudy, type TrajectoriesResult } from "../../studies/trajectories.js";
import type { CliContext } from "../context.js";
import { studyFlags, modelFlags, parametersOf } from "../flags.js";
import { integer } from "../parsers.js";
import { progressLine } from "../progress-line.js";
import { initialFlag, timesFlag } from "./evolve.js";

interface Flags extends ModelParameters {
  readonly json: boolean;
  readonly initial: Direction;
  readonly times: readonly number[];
  readonly count: number;
  readonly seed: number;
}

/** `lmg-cavity trajectories`. */
export const trajectoriesCommand = buildCommand<Flags, [], CliContext>({
  docs: {
    brief: "quantum trajectories: means and standard errors of the moments in time",
    fullDescription:
      "Averages Monte Carlo wave functions whose jumps are the photons that leave through the modes; up to 500 atoms.\n\n" +
      "Example:\n  lmg-cavity trajectories --atoms 50 --field 1 --times 0:10:21 --count 200 --seed 1",
  },
  parameters: {
    flags: {
      ...modelFlags,
      ...studyFlags,
      ...initialFlag,
      ...timesFlag,
      count: {
        kind: "parsed",
        parse: integer(1, 1e6),
        brief: "number of trajectories",
        placeholder: "n",
        default: "100",
      },
      seed: {
        kind: "parsed",
        parse: integer(0, 2 ** 31 - 1),
        brief: "integer that fixes all random numbers",
        placeholder: "n",
        default: "1",
      },
    },
  },
  async func(flags) {
    const { initial, times, count, seed, json } = flags;
    const progress = progressLine(this);
    const options = { signal: this.signal, onProgress: progress.show };
    const request = { initial, times, count, seed };
    const result = await trajectoriesStudy(parametersOf(flags), request, options).finally(progress.clear);
    this.process.stdout.write(json ? `${JSON.stringify(result)}\n` : describe(result));
  },
});

const COLUMNS = ["X", "Z", "XX", "YY"] as const;
const WIDTH = 24;

function describe({ times, mean, standardError, count }: TrajectoriesResult): string {
  const cells = (time: number, i: number): string[] => [
    String(Number(time.toPrecision(8))),
    ...COLUMNS.map((name) => {
      const error = standardError[name]?.[i];
      return `${mean[name]?.[i]?.toFixed(6)}${error === undefined ? "" : ` +- ${error.toFixed(6)}`}`;
    }),
  ];
  const rows = [["t", ...COLUMNS], ...times.map(cells)].map((row) => row.map((cell) => cell.padStart(WIDTH)).join(""));
  const what = count === 1 ? "One trajectory" : `Means and standard errors of ${count} trajectories`;
  return `${rows.join("\n")}\n\n${what}.\n`;
}

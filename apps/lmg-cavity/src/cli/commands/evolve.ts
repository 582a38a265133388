import type { Direction } from "@openqs/collective-spin";
import { runStepsAsync } from "@openqs/linalg";
import { buildCommand } from "@stricli/core";
import type { ModelParameters } from "../../model/parameters.js";
import { type EvolutionResult, evolutionStudy, type SteadyStart } from "../../studies/evolution.js";
import type { CliContext } from "../context.js";
import { studyFlags, modelFlags, parametersOf } from "../flags.js";
import { direction, finiteNumber, nonNegative, range } from "../parsers.js";
import { progressLine } from "../progress-line.js";
import { digits } from "../table.js";

interface Flags extends ModelParameters {
  readonly json: boolean;
  readonly initial: Direction | SteadyStart;
  readonly times: readonly number[];
  readonly switchOff?: number;
}

const STEADY = "steady:";

/** `--initial`, for what starts in a coherent state. */
export const initialFlag = {
  initial: {
    kind: "parsed",
    parse: direction,
    brief: "all spins along x, y, up, down, or theta,phi in radians",
    placeholder: "direction",
    default: "up",
  },
} as const;

/** The same for what may start in a mixed state, too. */
const startFlag = {
  initial: {
    ...initialFlag.initial,
    parse: (text: string): Direction | SteadyStart =>
      text.startsWith(STEADY) ? { steadyField: finiteNumber(text.slice(STEADY.length)) } : direction(text),
    brief: "all spins along x, y, up, down, or theta,phi in radians; or steady:h, the steady state at field h",
    placeholder: "state",
  },
} as const;

/** `--times`, for what goes on in time. */
export const timesFlag = {
  times: {
    kind: "parsed",
    parse: range,
    brief: "times from 0 on: start:stop:count or a list",
    placeholder: "range",
    default: "0:20:41",
  },
} as const;

/** `lmg-cavity evolve`. */
export const evolveCommand = buildCommand<Flags, [], CliContext>({
  docs: {
    brief: "moments and entanglement of finite N in time, from a coherent or a steady state on",
    fullDescription:
      "Solves the master equation (5) in time. With --switch-off t the lasers go off at t: couplings and decay through the " +
      "cavity end, and the entanglement is kept. With --initial steady:h the field is quenched from h to --field at t = 0.\n\n" +
      "Examples:\n  lmg-cavity evolve --atoms 100 --field 1 --initial up --times 0:20:11 --switch-off 15\n" +
      "  lmg-cavity evolve --atoms 100 --field 0.5 --initial steady:-0.5 --times 0:40:9",
  },
  parameters: {
    flags: {
      ...modelFlags,
      ...studyFlags,
      ...startFlag,
      ...timesFlag,
      switchOff: {
        kind: "parsed",
        parse: nonNegative,
        brief: "time at which all laser fields go off",
        placeholder: "t",
        optional: true,
      },
    },
  },
  async func(flags) {
    const { initial, times, switchOff } = flags;
    const request = { initial, times, ...(switchOff === undefined ? {} : { switchOff }) };
    const progress = progressLine(this);
    const options = { signal: this.signal, onProgress: progress.show };
    const result = await runStepsAsync(evolutionStudy(parametersOf(flags), request), options).finally(progress.clear);
    this.process.stdout.write(flags.json ? `${JSON.stringify(result)}\n` : describe(result));
  },
});

const COLUMNS = ["t", "<Jx>/j", "<Jy>/j", "<Jz>/j", "<Jx^2>/j^2", "<Jy^2>/j^2", "C_R"] as const;

function describe({ times, moments: { X, Y, Z, XX, YY }, entanglement, certificate }: EvolutionResult): string {
  const rows = times.map((time, i) =>
    [time, X[i], Y[i], Z[i], XX[i], YY[i], entanglement[i].rescaledConcurrence].map((value) => cell(value)).join(""),
  );
  const { truncationOrder, truncationTail } = certificate;
  const evidence = `Multipole order ${truncationOrder}, largest tail ${truncationTail.toExponential(1)}.`;
  return `${COLUMNS.map((name) => name.padStart(WIDTH)).join("")}\n${rows.join("\n")}\n\n${evidence}\n`;
}

/** Room for the longest number and a space. */
const WIDTH = 16;

function cell(value: number): string {
  return digits(value, 8).padStart(WIDTH);
}

import { runStepsAsync } from "@openqs/linalg";
import { buildCommand } from "@stricli/core";
import type { ModelParameters } from "../../model/parameters.js";
import {
  type AtomicState,
  MAXIMUM_SPONTANEOUS_ATOMS,
  PUBLISHED_SPONTANEOUS_RATE,
  SPONTANEOUS_PROCESSES,
  type SpontaneousEmissionCase,
  type SpontaneousEmissionResult,
  spontaneousEmissionStudy,
  type SpontaneousProcess,
} from "../../studies/spontaneous-emission.js";
import type { CliContext } from "../context.js";
import { studyFlags, modelFlags } from "../flags.js";
import { integer, listOf, positive } from "../parsers.js";
import { progressLine } from "../progress-line.js";
import { digits } from "../table.js";
import { timesFlag } from "./evolve.js";

interface Flags extends Omit<ModelParameters, "atoms"> {
  readonly json: boolean;
  readonly atoms: readonly number[];
  readonly gammaSpontaneous: number;
  readonly process: SpontaneousProcess;
  readonly times: readonly number[];
}

/** `lmg-cavity spontaneous`. */
export const spontaneousCommand = buildCommand<Flags, [], CliContext>({
  docs: {
    brief: "effect of spontaneous emission of single atoms: steady states and C_R with and without it",
    fullDescription:
      "The model neglects spontaneous emission. This solves small N with it, on all total spins: how the steady state without it\n" +
      "decays once it is there, and the steady state with it, which is another one however slow it is. The witness is C_R where\n" +
      "all atoms are alike, and where positive it proves entanglement of any state; (N - 1) C is that of a single pair. The default\n" +
      "rate is the paper's, 2pi 9.375 Hz over lambda = 2pi 50 kHz; `hardware derive` prints that of other atoms.\n\n" +
      "Examples:\n  lmg-cavity spontaneous --atoms 5,10,20 --field -0.5 --times 0:200:5\n" +
      "  lmg-cavity spontaneous --atoms 10 --gamma-spontaneous 1e-3 --process emission --json",
  },
  parameters: {
    flags: {
      ...modelFlags,
      ...studyFlags,
      atoms: {
        kind: "parsed",
        parse: listOf(integer(2, MAXIMUM_SPONTANEOUS_ATOMS)),
        brief: `numbers of atoms up to ${MAXIMUM_SPONTANEOUS_ATOMS}`,
        placeholder: "N,N,...",
        default: "5,10,20",
      },
      gammaSpontaneous: {
        kind: "parsed",
        parse: positive,
        brief: "spontaneous events of one atom per unit of time",
        placeholder: "rate",
        default: String(PUBLISHED_SPONTANEOUS_RATE),
      },
      process: {
        kind: "enum",
        values: SPONTANEOUS_PROCESSES,
        brief: "what one event does: scattering ends in either state without coherence",
        default: "scattering",
      },
      times: { ...timesFlag.times, default: "0:100:6" },
    },
  },
  async func({ json, atoms, gammaSpontaneous: rate, process, times, ...model }) {
    const { field, coupling, gammaA, gammaB, anisotropy } = model;
    const parameters = { atoms: 2, field, coupling, gammaA, gammaB, anisotropy };
    const progress = progressLine(this);
    const result = await runStepsAsync(spontaneousEmissionStudy(parameters, { atoms, rate, process, times }), {
      signal: this.signal,
      onProgress: progress.show,
    }).finally(progress.clear);
    this.process.stdout.write(json ? `${JSON.stringify(result)}\n` : describe(result));
  },
});

const COLUMNS = ["", "<Jz>/j", "<Jx^2>/j^2", "witness", "(N - 1) C", "P(j = N/2)"] as const;
const WIDTH = 15;

function describe({ model, process, rate, times, cases }: SpontaneousEmissionResult): string {
  const title = `Spontaneous ${process} at the rate ${digits(rate)} for each atom: h = ${model.field}, lambda = ${model.coupling}, Gamma_a = ${model.gammaA}, Gamma_b = ${model.gammaB}`;
  return `${title}\n${cases.map((result) => describeCase(result, times)).join("")}`;
}

function describeCase(result: SpontaneousEmissionCase, times: readonly number[]): string {
  const { atoms, without, evolution, with: final, certificate } = result;
  const head = COLUMNS.map((name) => name.padStart(WIDTH)).join("");
  const rows = [
    row("without", without),
    ...evolution.map((state, i) => row(`t = ${digits(times[i], 6)}`, state)),
    row("t -> infinity", final),
  ];
  const evidence = `||L rho|| ${certificate.residualNorm.toExponential(1)}, error of the evolution ${certificate.evolutionError.toExponential(1)}`;
  return `\nN = ${atoms} (${evidence})\n${[head, ...rows].join("\n")}\n`;
}

function row(name: string, { moments, witnessMaximum, rescaledConcurrence, symmetricWeight }: AtomicState): string {
  const values = [moments.Z, moments.XX, witnessMaximum, rescaledConcurrence, symmetricWeight].map((value) =>
    digits(value, 8),
  );
  return [name, ...values].map((cell) => cell.padStart(WIDTH)).join("");
}

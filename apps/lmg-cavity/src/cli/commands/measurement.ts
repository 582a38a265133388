import type { AsymptoticWitness } from "@openqs/entanglement";
import { buildCommand } from "@stricli/core";
import type { BranchName } from "../../studies/branch.js";
import { type MeasurementResult, measurementStudy } from "../../studies/measurement.js";
import { cavityFromFlags, type CavityFlags, cavityFlags } from "../cavity-flags.js";
import type { CliContext } from "../context.js";
import { studyFlags } from "../flags.js";
import { positive, range } from "../parsers.js";
import { complexDigits, digits, table } from "../table.js";
import { branchFlag } from "./linearize.js";

interface Flags extends CavityFlags {
  readonly json: boolean;
  readonly frequencies: readonly number[];
  readonly bandwidth?: number;
  readonly branch?: BranchName;
}

/** `lmg-cavity measurement`. */
export const measurementCommand = buildCommand<Flags, [], CliContext>({
  docs: {
    brief: "C_R as broadband homodyne detection of the output of mode b shows it, beside what it is",
    fullDescription:
      "Linearises the two-mode model (3) about its mean field (N -> infinity), takes <b_out^+ b_out> and <b_out^2> of the light\n" +
      "through one of two equal mirrors, infers C_R from them as if b followed J+ at once, and compares it with C_R of the atoms\n" +
      "in the same model and in the one without modes. Known losses divide out. The cavity is given as for `transmission`.\n\n" +
      "Examples:\n  lmg-cavity measurement --field 1.2 --ratios --lambda-a-over-delta-a 0.02\n" +
      "  lmg-cavity measurement --field -0.5 --bandwidth 6 --frequencies -3:3:601 --json",
  },
  parameters: {
    flags: {
      ...studyFlags,
      ...cavityFlags,
      bandwidth: {
        kind: "parsed",
        parse: positive,
        brief: "the detector integrates over |nu| < bandwidth (default: all frequencies)",
        placeholder: "nu",
        optional: true,
      },
      frequencies: {
        kind: "parsed",
        parse: range,
        brief: "frequencies nu of the spectra in the JSON, start:stop:count or a list",
        placeholder: "range",
        default: "-3:3:301",
      },
      branch: branchFlag(),
    },
  },
  func(flags) {
    const { atoms, bandwidth, branch, frequencies } = flags;
    const result = measurementStudy({
      cavity: cavityFromFlags(flags),
      atoms,
      frequencies,
      ...(bandwidth === undefined ? {} : { bandwidth }),
      ...(branch === undefined ? {} : { branch }),
    });
    this.process.stdout.write(flags.json ? `${JSON.stringify(result)}\n` : describe(result));
  },
});

function describe({ cavity, branch, bandwidth, effective, output, entanglement }: MeasurementResult): string {
  const band = bandwidth === null ? "all frequencies" : `|nu| < ${bandwidth}`;
  const title = `Output of mode b about the ${branch} state: h = ${cavity.field}, ${band}`;
  const light = table([
    [
      "lambda, Gamma_a, Gamma_b",
      [effective.lambda, effective.gammaA, effective.gammaB].map((value) => digits(value, 9)).join("  "),
    ],
    ["photons a time, mean field", digits(output.coherentFlux, 9)],
    ["photons a time, fluctuations", digits(output.flux, 9)],
    ["<b_out^2>, fluctuations", complexDigits(output.pairFlux)],
  ]);
  const { inferred, atoms, eliminated } = entanglement;
  const witnesses = table([
    ["from the light", witness(inferred)],
    ["of the atoms", witness(atoms)],
    [
      "without modes, Eq. (8)",
      eliminated === null ? "none: the dispersive shift moves the state" : witness(eliminated),
    ],
  ]);
  return `${title}\n\n${light}\nC_R of this branch, and parity-symmetric\n\n${witnesses}`;
}

function witness({ branch, perpendicular }: AsymptoticWitness): string {
  return [branch, perpendicular]
    .map((value) => digits(Math.max(0, value), 9).padEnd(13))
    .join("")
    .trimEnd();
}

import { lmgCavityModel } from "@openqs/linear-response";
import { buildCommand } from "@stricli/core";
import type { BranchName } from "../../studies/branch.js";
import { cavityFromFlags, type CavityFlags, cavityFlags } from "../cavity-flags.js";
import { type TransmissionResult, transmissionStudy } from "../../studies/transmission.js";
import type { CliContext } from "../context.js";
import { studyFlags } from "../flags.js";
import { range } from "../parsers.js";
import { complexDigits, digits, table } from "../table.js";
import { branchFlag } from "./linearize.js";

interface Flags extends CavityFlags {
  readonly json: boolean;
  readonly probe: readonly number[];
  readonly branch?: BranchName;
}

/** `lmg-cavity transmission`. */
export const transmissionCommand = buildCommand<Flags, [], CliContext>({
  docs: {
    brief: "transmission spectrum of a weak probe through mode b, from the full two-mode model",
    fullDescription:
      "Linearises the two-mode model (3) about its mean field and probes mode b.\nThe cavity is given by the ratios of Fig. 3 (--ratios, the default) " +
      "or by all of its rates in units of lambda.\n\nExamples:\n  lmg-cavity transmission --field 0.3 --probe -3:3:601 --ratios\n" +
      "  lmg-cavity transmission --field 1.1 --probe -3:3:601 --kappa-a 1 --kappa-b 50 --delta-a 50 --lambda-a 5 --lambda-b 1.6 --json",
  },
  parameters: {
    flags: {
      ...studyFlags,
      ...cavityFlags,
      probe: {
        kind: "parsed",
        parse: range,
        brief: "probe frequencies nu, start:stop:count or a list",
        placeholder: "range",
        default: "-3:3:601",
      },
      branch: branchFlag(),
    },
  },
  func(flags) {
    const { branch, probe } = flags;
    const cavity = cavityFromFlags(flags);
    const result = transmissionStudy({ cavity, frequencies: probe, ...(branch === undefined ? {} : { branch }) });
    this.process.stdout.write(flags.json ? `${JSON.stringify(result)}\n` : describe(result));
  },
});

function describe({
  cavity,
  effective,
  branch,
  bloch,
  frequencies,
  transmission,
  eigenvalues,
}: TransmissionResult): string {
  const modes = lmgCavityModel(cavity).modes.map(({ name, detuning }) => `delta_${name} = ${digits(detuning, 6)}`);
  const title = `Transmission of mode b about the ${branch} state: h = ${cavity.field}, ${modes.join(", ")}`;
  const summary = table([
    [
      "lambda, Gamma_a, Gamma_b",
      [effective.lambda, effective.gammaA, effective.gammaB].map((value) => digits(value, 9)).join("  "),
    ],
    ["(X, Y, Z)", `(${[bloch.X, bloch.Y, bloch.Z].map((value) => value.toFixed(9)).join(", ")})`],
    ["slow eigenvalues", eigenvalues.slice(0, 2).map(complexDigits).join(", ")],
  ]);
  const rows = frequencies.map((nu, i) => [digits(nu, 9), digits(transmission[i], 9)] as const);
  return `${title}\n\n${summary}\nnu, T_p\n${table(rows)}`;
}

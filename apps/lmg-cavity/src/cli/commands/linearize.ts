import { buildCommand } from "@stricli/core";
import type { ModelParameters } from "../../model/parameters.js";
import { BRANCH_NAMES, type BranchName } from "../../studies/branch.js";
import { type LinearizeResult, linearizeStudy } from "../../studies/linearize.js";
import type { CliContext } from "../context.js";
import { studyFlags, modelFlags, parametersOf } from "../flags.js";
import { complexDigits, digits, table } from "../table.js";

interface Flags extends ModelParameters {
  readonly json: boolean;
  readonly branch?: BranchName;
}

/** `lmg-cavity linearize`. */
export const linearizeCommand = buildCommand<Flags, [], CliContext>({
  docs: {
    brief: "Holstein-Primakoff fluctuations about a semiclassical state: eigenvalues, covariance, entanglement",
    fullDescription:
      "Linearises the model about its mean field, Eq. (8), N -> infinity. Without --branch it takes the stable state, the normal one where two are stable.\n\n" +
      "Examples:\n  lmg-cavity linearize --field 1.2\n  lmg-cavity linearize --field 0.3 --branch normal --json",
  },
  parameters: {
    flags: {
      ...modelFlags,
      atoms: { ...modelFlags.atoms, brief: "without effect: the limit is N -> infinity" },
      ...studyFlags,
      branch: branchFlag(),
    },
  },
  func(flags) {
    const result = linearizeStudy(parametersOf(flags), flags.branch);
    this.process.stdout.write(flags.json ? `${JSON.stringify(result)}\n` : describe(result));
  },
});

/** `--branch`, for the commands that linearise. */
export function branchFlag() {
  return {
    kind: "enum",
    values: BRANCH_NAMES,
    brief: "semiclassical state (default: the stable one)",
    optional: true,
  } as const;
}

function describe({ model, branch, stability, bloch, ...result }: LinearizeResult): string {
  const { hamiltonian, rates, covariance, entanglement } = result;
  const title = `Fluctuations about the ${branch} state (${stability}): h = ${model.field}, lambda = ${model.coupling}, Gamma_a = ${model.gammaA}, Gamma_b = ${model.gammaB}, gamma = ${model.anisotropy}`;
  const theory = table([
    ["(X, Y, Z)", `(${[bloch.X, bloch.Y, bloch.Z].map((value) => value.toFixed(9)).join(", ")})`],
    ["eigenvalues", result.eigenvalues.map(complexDigits).join(", ")],
    ["H_HP, c^+c", digits(hamiltonian.number)],
    ["H_HP, c^2", complexDigits(hamiltonian.pair)],
    ["Gamma_+", digits(rates.gammaPlus)],
    ["Gamma_-", digits(rates.gammaMinus)],
    ["Upsilon", complexDigits(rates.upsilon)],
  ]);
  if (covariance === null || entanglement === null)
    return `${title}\n\n${theory}\nNo stationary fluctuations: not stable.\n`;
  const fluctuations = table([
    [
      "V_xx, V_xp, V_pp",
      [covariance[0][0], covariance[0][1], covariance[1][1]].map((value) => digits(value)).join("  "),
    ],
    ["C_R, this branch", `${digits(Math.max(0, entanglement.branch))} at phi = ${digits(entanglement.angle, 8)} rad`],
    ["C_R, parity-symmetric", digits(Math.max(0, entanglement.perpendicular))],
  ]);
  return `${title}\n\n${theory}\n${fluctuations}`;
}

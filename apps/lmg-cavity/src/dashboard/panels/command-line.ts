import type { ModelParameters } from "../../model/parameters.js";
import { directionOf, MOST_EVOLVED_SPINS } from "../solver/relaxation.js";
import { cavityRatios } from "../solver/semiclassical-local.js";
import { hardwareQuestion } from "../state/hardware.js";
import type { DashboardState } from "../state/dashboard-state.js";

/** The command that prints the steady state at the present parameters. */
export function steadyStateCommandLine({ parameters }: DashboardState): string {
  return words("steady-state", model(parameters));
}

/** The command that prints the density matrix, of which the phase-space functions are made. */
export function densityMatrixCommandLine({ parameters }: DashboardState): string {
  return words("steady-state --matrix", model(parameters));
}

/** The command that computes Fig. 2 or 4 for the present rates, N and window; they are drawn for gamma = 0. */
export function figureCommandLine(name: "2" | "4"): (state: DashboardState) => string {
  return (state) => {
    const { parameters, window } = state;
    if (parameters.anisotropy !== 0) return steadyStateCommandLine(state);
    const { atoms, gammaA, gammaB } = parameters;
    return words(`figure ${name}`, {
      atoms,
      field: `${window[0]}:${window[1]}:65`,
      "gamma-a": gammaA,
      "gamma-b": gammaB,
    });
  };
}

/** The command that prints critical fields and fixed points. */
export function meanFieldCommandLine({ parameters }: DashboardState): string {
  return words("mean-field", model(parameters));
}

/** The command that prints the relaxation: of finite N where that is shown, else the mean-field orbit. */
export function relaxationCommandLine(state: DashboardState): string {
  const { parameters, initial, relaxation } = state;
  if (parameters.atoms > MOST_EVOLVED_SPINS) return orbitCommandLine(state);
  const { theta, phi } = directionOf(initial);
  const start = { ...model(parameters), initial: `${theta},${phi}`, times: "0:40:161" };
  return relaxation.kind === "ensemble"
    ? words("evolve", start)
    : words("trajectories", { ...start, count: 1, seed: relaxation.seed });
}

/** The command that prints the mean-field orbit of the relaxation. */
export function orbitCommandLine({ parameters, initial }: DashboardState): string {
  return words("mean-field", { ...model(parameters), trajectory: initial.join(","), times: "0:40:161" });
}

/** The command that prints the transmission; the cavity scheme has gamma = 0. */
export function transmissionCommandLine({ parameters }: DashboardState): string {
  const { field, kappaAOverDeltaA, lambdaBOverLambdaA } = cavityRatios(parameters);
  return words("transmission --ratios", {
    field,
    "kappa-a-over-delta-a": kappaAOverDeltaA,
    "lambda-b-over-lambda-a": lambdaBOverLambdaA,
    probe: "-3:3:482",
  });
}

/** The command that derives the model from the hardware. */
export function hardwareCommandLine(state: DashboardState): string {
  const { rabiOverDetuning, pumpOverDetuning, deltaA, ...rest } = hardwareQuestion(state);
  return words("hardware derive", {
    ...rest,
    ...(rabiOverDetuning === undefined ? {} : { "rabi-over-detuning": rabiOverDetuning }),
    ...(pumpOverDetuning === undefined ? {} : { "pump-over-detuning": pumpOverDetuning }),
    ...(deltaA === undefined ? {} : { "delta-a": `"2pi ${deltaA} kHz"` }),
  });
}

function model({ atoms, field, gammaA, gammaB, anisotropy }: ModelParameters): Record<string, number> {
  return { atoms, field, "gamma-a": gammaA, "gamma-b": gammaB, anisotropy };
}

/** Every number as JavaScript prints it, which is read back as the same number. */
function words(command: string, options: Readonly<Record<string, string | number>>): string {
  const flags = Object.entries(options).map(([name, value]) => ` --${name} ${value}`);
  return `lmg-cavity ${command}${flags.join("")}`;
}

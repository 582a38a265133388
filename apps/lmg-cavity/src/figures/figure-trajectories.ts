import type { Figure, Panel, Series } from "../figure/index.js";
import type { EvolutionResult } from "../studies/evolution.js";
import type { TrajectoriesResult } from "../studies/trajectories.js";

/** Room for the first and the last marker, in units of lambda t. */
const MARGIN = 0.4;

/** Means over quantum trajectories with their standard errors, and the master equation that they sample. */
export function figureTrajectories(data: { ensemble: TrajectoriesResult; exact: EvolutionResult }): Figure {
  const { ensemble } = data;
  const { atoms, field, coupling, gammaA, gammaB } = ensemble.model;
  return {
    description:
      `${atoms} atoms, all up at first, at h = ${field / coupling}, Gamma_a = ${gammaA / coupling}, Gamma_b = ${gammaB / coupling} ` +
      `in units of the coupling: means over ${ensemble.count} Monte Carlo wave functions with standard errors, and the master equation.`,
    columns: 2,
    width: 510,
    panels: [panel(data, "Z", "(a)", "$⟨J_z⟩/j$"), panel(data, "XX", "(b)", "$⟨J_x^2⟩/j^2$")],
    provenance: {
      model: ensemble.model,
      initial: ensemble.initial,
      count: ensemble.count,
      seed: ensemble.seed,
      certificate: data.exact.certificate,
    },
  };
}

function panel(
  { ensemble, exact }: { ensemble: TrajectoriesResult; exact: EvolutionResult },
  name: "Z" | "XX",
  tag: string,
  label: string,
): Panel {
  const { coupling } = ensemble.model;
  const x = ensemble.times.map((time) => time * coupling);
  const [mean, error] = [ensemble.mean[name] ?? [], ensemble.standardError[name] ?? []];
  const master: Series = {
    kind: "line",
    x: exact.times.map((time) => time * coupling),
    y: exact.moments[name],
    label: "master equation",
  };
  return {
    tag,
    x: { label: "$λt$", domain: [-MARGIN, (x.at(-1) ?? 1) + MARGIN] },
    y: { label },
    series: [
      master,
      errorBars(x, mean, error),
      { kind: "points", x, y: mean, color: 1, weight: 0.8, label: `${ensemble.count} trajectories` },
    ],
  };
}

/** A vertical line of one standard error to either side of each mean. */
function errorBars(x: readonly number[], mean: readonly number[], error: readonly number[]): Series {
  return {
    kind: "line",
    x: x.flatMap((value) => [value, value, value]),
    y: mean.flatMap((value, i) => [value - (error[i] ?? 0), value + (error[i] ?? 0), null]),
    color: 1,
    weight: 0.7,
  };
}

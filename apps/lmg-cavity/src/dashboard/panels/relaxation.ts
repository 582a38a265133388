import type { Progress } from "@openqs/linalg";
import type { Panel, Series } from "../../figure/index.js";
import { MOST_EVOLVED_SPINS, type Relaxed } from "../solver/relaxation.js";
import { isRelaxed } from "../solver/wanted.js";
import type { DashboardState } from "../state/dashboard-state.js";

const DOMAIN = [-1.05, 1.05] as const;
const COMPONENTS = [
  { name: "X", style: "solid" },
  { name: "Y", style: "shortDash" },
  { name: "Z", style: "longDash" },
] as const;

/** The mean-field orbit from the state held at the last quench, and the relaxation of finite N over it. */
export function relaxationPanel(state: DashboardState): Panel {
  const meanField = state.results.local?.relaxation ?? { times: [], X: [], Y: [], Z: [] };
  const finite = finiteOrbit(state);
  const lines = (orbit: typeof meanField, rest: Partial<Series>): Series[] =>
    COMPONENTS.map(({ name, style }, color) => ({
      kind: "line",
      x: orbit.times,
      y: orbit[name],
      color,
      style,
      ...rest,
    }));
  const shown = lines(finite ?? meanField, {});
  return {
    x: { label: "$λt$", domain: [0, meanField.times.at(-1) ?? 1] },
    y: { label: "mean spin", domain: DOMAIN },
    series: [
      ...(finite === undefined ? [] : lines(meanField, { style: "dotted" })),
      ...shown.map((line, index) => ({ ...line, label: `$${COMPONENTS[index].name}$` })),
    ],
    annotations: [{ x: meanField.times.at(-1) ?? 1, y: DOMAIN[0] + 0.1, label: caption(state), anchor: "end" }],
  };
}

function finiteOrbit(state: DashboardState): Exclude<Relaxed["orbit"], { readonly error: string }> | undefined {
  const { relaxed } = state.results;
  return relaxed === null || !isRelaxed(state) || "error" in relaxed.orbit ? undefined : relaxed.orbit;
}

/** Whose lines these are; the mean field is dotted beside those of finite N. */
function caption(state: DashboardState): string {
  const { parameters, relaxation, panel, results } = state;
  const { atoms } = parameters;
  const what = relaxation.kind === "ensemble" ? `$N = ${atoms}$` : `$N = ${atoms}$, trajectory ${relaxation.seed}`;
  if (atoms > MOST_EVOLVED_SPINS) return `mean field; finite $N$ up to ${MOST_EVOLVED_SPINS}`;
  if (isRelaxed(state)) return finiteOrbit(state) === undefined ? `mean field; no result for ${what}` : what;
  if (panel !== "relaxation") return "mean field; select for finite $N$";
  return `mean field; solving ${what}${progressShare(results.progress)}`;
}

function progressShare(progress: Progress | null): string {
  if (progress?.total === undefined) return "";
  return `, ${Math.floor((100 * progress.done) / progress.total)} %`;
}

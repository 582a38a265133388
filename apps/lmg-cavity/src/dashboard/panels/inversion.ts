import type { Panel } from "../../figure/index.js";
import type { DashboardState } from "../state/dashboard-state.js";
import { exactCurve } from "../state/results.js";
import { branchSeries } from "./branch-series.js";
import { currentSteadyState } from "./current.js";
import { expansionSeries } from "./expansion-series.js";
import { criticalGuides, cursor, fieldAxis, FINITE_COLOR, pointAtCursor } from "./field-axis.js";

const DOMAIN = [-1.05, 1.05] as const;

/** <Jz>/j against the field: semiclassical branches, their first order in 1/N and the present N. */
export function inversionPanel(state: DashboardState): Panel {
  const curve = exactCurve(state.results.exact, state.parameters);
  const now = currentSteadyState(state);
  return {
    x: fieldAxis(state),
    y: { label: "$⟨J_z⟩/j$", domain: DOMAIN },
    guides: criticalGuides(state),
    series: [
      ...branchSeries(state, ({ Z }) => Z),
      ...expansionSeries(state, "Z"),
      {
        kind: "line",
        x: curve.map(({ model }) => model.field),
        y: curve.map(({ moments }) => moments.Z),
        color: FINITE_COLOR,
        style: "shortDash",
        label: `$N = ${state.parameters.atoms}$`,
      },
      cursor(state, DOMAIN),
      ...(now === undefined ? [] : [pointAtCursor(state, now.moments.Z)]),
    ],
  };
}

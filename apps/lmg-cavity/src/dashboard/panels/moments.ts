import type { Panel, Series } from "../../figure/index.js";
import type { SteadyStateResult } from "../../studies/steady-state.js";
import type { DashboardState } from "../state/dashboard-state.js";
import { exactCurve } from "../state/results.js";
import { expansionSeries } from "./expansion-series.js";
import { criticalGuides, cursor, fieldAxis } from "./field-axis.js";

const DOMAIN = [-0.02, 1.05] as const;
const MOMENTS = [
  { name: "XX", component: "X", label: "$⟨J_x^2⟩/j^2$", color: 1 },
  { name: "YY", component: "Y", label: "$⟨J_y^2⟩/j^2$", color: 2 },
] as const;

/** The second moments, the order parameters of finite N, with the stable semiclassical values and their first order in 1/N. */
export function momentsPanel(state: DashboardState): Panel {
  const curve = exactCurve(state.results.exact, state.parameters);
  return {
    x: fieldAxis(state),
    y: { label: "second moments", domain: DOMAIN },
    guides: criticalGuides(state),
    series: [
      // First, so that finite N lies on it.
      ...MOMENTS.flatMap(({ name }) => expansionSeries(state, name)),
      ...MOMENTS.flatMap((moment) => momentSeries(state, curve, moment)),
      cursor(state, DOMAIN),
    ],
  };
}

function momentSeries(
  { results }: DashboardState,
  curve: readonly SteadyStateResult[],
  { name, component, label, color }: (typeof MOMENTS)[number],
): Series[] {
  const stable = (results.scan?.branches ?? []).filter((branch) => branch.stable);
  return [
    ...stable.map((branch): Series => ({
      kind: "line",
      x: branch.fields,
      y: branch[component].map((value) => value * value),
      color,
    })),
    {
      kind: "line",
      x: curve.map(({ model }) => model.field),
      y: curve.map(({ moments }) => moments[name]),
      color,
      style: "shortDash",
      label,
    },
  ];
}

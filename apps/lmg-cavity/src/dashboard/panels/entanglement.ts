import type { Panel } from "../../figure/index.js";
import type { DashboardState } from "../state/dashboard-state.js";
import { exactCurve } from "../state/results.js";
import { currentSteadyState } from "./current.js";
import { criticalGuides, cursor, fieldAxis, FINITE_COLOR, pointAtCursor, SEMICLASSICAL_COLOR } from "./field-axis.js";

/** C_R is at most 1; the axis ends above the largest value that is shown, in tenths. */
function domainOf(values: readonly (number | null)[]): readonly [number, number] {
  const largest = Math.max(0.4, ...values.map((value) => value ?? 0));
  return [0, Math.min(1, Math.ceil(10 * largest + 0.5) / 10)];
}

/** C_R against the field: both readings of the Holstein-Primakoff model, and the present N. */
export function entanglementPanel(state: DashboardState): Panel {
  const curve = exactCurve(state.results.exact, state.parameters);
  const linearized = state.results.scan?.entanglement ?? { fields: [], branch: [], perpendicular: [] };
  const now = currentSteadyState(state);
  const finite = curve.map(({ entanglement }) => entanglement.rescaledConcurrence);
  const domain = domainOf([...linearized.branch, ...linearized.perpendicular, ...finite]);
  return {
    x: fieldAxis(state),
    y: { label: "$C_R$", domain },
    guides: criticalGuides(state),
    series: [
      { kind: "line", x: linearized.fields, y: linearized.branch, color: SEMICLASSICAL_COLOR, label: "$N → ∞$" },
      {
        kind: "line",
        x: curve.map(({ model }) => model.field),
        y: finite,
        color: FINITE_COLOR,
        style: "shortDash",
        label: `$N = ${state.parameters.atoms}$`,
      },
      { kind: "line", x: linearized.fields, y: linearized.perpendicular, color: "muted", label: "symmetric" },
      cursor(state, domain),
      ...(now === undefined ? [] : [pointAtCursor(state, now.entanglement.rescaledConcurrence)]),
    ],
  };
}

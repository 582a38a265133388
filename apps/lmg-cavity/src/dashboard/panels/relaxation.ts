import type { Panel, Series } from "../../figure/index.js";
import type { DashboardState } from "../state/dashboard-state.js";

const DOMAIN = [-1.05, 1.05] as const;

/** The mean-field orbit from the state held at the last quench. */
export function relaxationPanel({ results: { local } }: DashboardState): Panel {
  const orbit = local?.relaxation ?? { times: [], X: [], Y: [], Z: [] };
  const line = (name: "X" | "Y" | "Z", rest: Partial<Series>): Series => ({
    kind: "line",
    x: orbit.times,
    y: orbit[name],
    label: `$${name}$`,
    ...rest,
  });
  return {
    x: { label: "$λt$", domain: [0, orbit.times.at(-1) ?? 1] },
    y: { label: "mean field", domain: DOMAIN },
    series: [
      line("X", { color: 0 }),
      line("Y", { color: 1, style: "shortDash" }),
      line("Z", { color: 2, style: "longDash" }),
    ],
  };
}

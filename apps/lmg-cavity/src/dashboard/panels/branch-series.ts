import type { Series } from "../../figure/index.js";
import type { ScanBranch } from "../solver/semiclassical-scan.js";
import type { DashboardState } from "../state/dashboard-state.js";
import { SEMICLASSICAL_COLOR } from "./field-axis.js";

/** The semiclassical branches as lines, the unstable ones pale and dashed. */
export function branchSeries(
  { results }: DashboardState,
  component: (branch: ScanBranch) => readonly number[],
): Series[] {
  const branches = results.scan?.branches ?? [];
  const named = branches.find(({ stable }) => stable);
  return branches.map((branch) => ({
    kind: "line",
    x: branch.fields,
    y: component(branch),
    color: branch.stable ? SEMICLASSICAL_COLOR : "muted",
    style: branch.stable ? "solid" : "dotted",
    ...(branch === named && { label: "$N → ∞$" }),
  }));
}

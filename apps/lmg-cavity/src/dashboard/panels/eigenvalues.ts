import type { Panel, Series } from "../../figure/index.js";
import type { DashboardState } from "../state/dashboard-state.js";

/** The eigenvalues of the linearised motion in the complex plane, for every fixed point at the present parameters. */
export function eigenvaluesPanel({ results: { local } }: DashboardState): Panel {
  const fixed = local?.meanField.fixedPoints ?? [];
  const values = (stable: boolean) =>
    fixed.filter((point) => point.stable === stable).flatMap(({ eigenvalues }) => eigenvalues);
  const all = [...values(true), ...values(false)];
  const height = 1.15 * Math.max(0.5, ...all.map(([, imaginary]) => Math.abs(imaginary)));
  const width = 1.15 * Math.max(0.25, ...all.map(([real]) => Math.abs(real)));
  return {
    x: { label: "Re $μ/λ$", domain: [-width, width] },
    y: { label: "Im $μ/λ$", domain: [-height, height] },
    guides: [{ x: 0 }],
    series: [
      points(values(false), { color: "muted", label: "unstable" }),
      points(values(true), { color: 5, label: "stable" }),
    ],
  };
}

function points(values: readonly (readonly [number, number])[], rest: Partial<Series>): Series {
  return { kind: "points", x: values.map(([real]) => real), y: values.map(([, imaginary]) => imaginary), ...rest };
}

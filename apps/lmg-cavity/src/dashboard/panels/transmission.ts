import type { Panel } from "../../figure/index.js";
import type { DashboardState } from "../state/dashboard-state.js";

/** Higher peaks are cut, as in the paper's Fig. 3. */
const TOP = 3;

/** Transmission of a weak probe through mode b, with the frequencies of the two slow modes. */
export function transmissionPanel({ results: { local } }: DashboardState): Panel {
  const spectrum = local?.transmission ?? null;
  const slow = spectrum?.eigenvalues.slice(0, 2) ?? [];
  const highest = Math.max(0, ...(spectrum?.transmission ?? []));
  const frequencies = slow.map(([, imaginary]) => imaginary).filter((nu) => Math.abs(nu) < 3);
  return {
    x: { label: "$ν_p/λ$", domain: [-3, 3] },
    y: { label: "$T_p$", domain: [0, TOP] },
    guides: frequencies.map((x, i) => (i === 0 && Math.abs(x) > 0.3 ? { x, label: "Im $μ$" } : { x })),
    series: [
      {
        kind: "line",
        x: spectrum?.frequencies ?? [],
        y: spectrum?.transmission.map((value) => Math.min(value, TOP)) ?? [],
        color: 0,
        label: spectrum === null ? "no stable state" : `${spectrum.branch} state`,
      },
    ],
    annotations:
      highest > TOP ? [{ x: 2.9, y: 0.9 * TOP, label: `peak ${highest.toPrecision(3)}`, anchor: "end" }] : [],
  };
}

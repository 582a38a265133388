import { lmgCriticalFields } from "@openqs/linear-response";
import type { Annotation, Panel, Series } from "../../figure/index.js";
import type { DashboardState } from "../state/dashboard-state.js";
import { cursor, fieldAxis } from "./field-axis.js";

const SAMPLES = 160;

/**
 * The phases over the field and Gamma_b: the normal state is unstable between the critical lines; the broken state is
 * stable there and, down to h = 0 in the cavity scheme, beside them.
 */
export function phasesPanel(state: DashboardState): Panel {
  const { parameters, window } = state;
  const { field, gammaB, coupling, anisotropy } = parameters;
  const end = (1 - anisotropy) * coupling;
  const top = Math.max(1.25, 1.1 * end, 1.1 * gammaB);
  const rates = Array.from({ length: SAMPLES }, (_, i) => (end * i) / SAMPLES);
  const lines = rates.map((rate) => lmgCriticalFields({ coupling, anisotropy, gammaB: rate })!);
  const apex = ((1 + anisotropy) * coupling) / 2;
  const line = (name: "lower" | "upper", rest: Partial<Series>): Series => ({
    kind: "line",
    x: [...lines.map((critical) => critical[name]), apex],
    y: [...rates, end],
    ...rest,
  });
  return {
    x: fieldAxis(state),
    y: { label: "$Γ_b/λ$", domain: [0, top] },
    series: [
      line("lower", { color: 3, style: "longDash", label: "$h_-^c$" }),
      line("upper", { color: 0, label: "$h_+^c$" }),
      ...bistableEdge(state, end),
      cursor(state, [0, top]),
      { kind: "line", x: window, y: [gammaB, gammaB], color: 5 },
      { kind: "points", x: [field], y: [gammaB], color: 5 },
    ],
    annotations: regionNames(state, { end, top, apex }),
  };
}

/** For gamma = 0 the broken state is stable from h = 0 on, where it meets its unstable continuation. */
function bistableEdge({ parameters: { anisotropy } }: DashboardState, end: number): Series[] {
  if (anisotropy !== 0) return [];
  return [{ kind: "line", x: [0, 0], y: [0, end], color: "muted", style: "dotted", label: "bistable edge" }];
}

function regionNames(
  { window: [first, last] }: DashboardState,
  { end, top, apex }: { readonly end: number; readonly top: number; readonly apex: number },
): Annotation[] {
  const names: Annotation[] = [
    { x: apex, y: 0.35 * end, label: "broken", anchor: "middle" },
    { x: apex, y: (end + top) / 2, label: "normal", anchor: "middle" },
    { x: (first + Math.min(0, last)) / 2, y: 0.35 * end, label: "normal", anchor: "middle" },
    { x: last - 0.02 * (last - first), y: 0.35 * end, label: "normal", anchor: "end" },
  ];
  return names.filter(({ x, label }) => x > first && x < last && (label === "broken" || x < 0 || x > apex - 1e-9));
}

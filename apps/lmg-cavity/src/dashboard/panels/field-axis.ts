import type { Guide, Panel, Series } from "../../figure/index.js";
import type { DashboardState } from "../state/dashboard-state.js";

/** What all panels against the field have in common. */
export function fieldAxis({ window }: DashboardState): Panel["x"] {
  return { label: "$h/λ$", domain: window };
}

/** The critical fields inside the window. */
export function criticalGuides({ results, window: [first, last] }: DashboardState): Guide[] {
  const critical = results.scan?.criticalFields ?? null;
  if (critical === null) return [];
  const guides = [
    { x: critical.lower, label: "$h_-^c$" },
    { x: critical.upper, label: "$h_+^c$" },
  ];
  return guides.filter(({ x }) => x >= first && x <= last);
}

/** A vertical line at the present field. */
export function cursor({ parameters: { field } }: DashboardState, [low, high]: readonly [number, number]): Series {
  return { kind: "line", x: [field, field], y: [low, high], color: CURSOR_COLOR, style: "shortDash" };
}

/** A marker at the present field. */
export function pointAtCursor({ parameters: { field } }: DashboardState, value: number): Series {
  return { kind: "points", x: [field], y: [value], color: CURSOR_COLOR };
}

const CURSOR_COLOR = 5;

/** Places of the palette: finite N and N -> infinity look the same in all panels. */
export const FINITE_COLOR = 1;
export const SEMICLASSICAL_COLOR = 0;

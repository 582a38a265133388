import { plotPlace } from "../../terminal/terminal-panel.js";
import type { Mouse } from "../keys/mouse.js";
import { PANELS } from "../panels/panels.js";
import type { Action } from "../state/actions.js";
import type { DashboardState } from "../state/dashboard-state.js";
import type { PanelName } from "../state/panel-names.js";
import { sliderOf } from "../state/sliders.js";
import { sliderAt } from "./header.js";
import { isTooSmall, type PlacedPanel, placedPanels, type Size } from "./layout.js";
import { plotBox } from "./panel-cells.js";

/** Panels against the field: a press in their plots goes there; in the phase diagram to that Gamma_b, too. */
const FIELD_PANELS: ReadonlySet<PanelName> = new Set(["inversion", "entanglement", "moments", "phases"]);

/** What a mouse event does on the screen of that size. */
export function mouseAction(state: DashboardState, size: Size, mouse: Mouse): Action | undefined {
  if (isTooSmall(size) || state.overlay !== null) return undefined;
  if (mouse.kind !== "press") {
    const direction = mouse.kind === "wheel up" ? 1 : -1;
    return { type: "move", direction, size: mouse.shift ? "coarse" : "fine" };
  }
  const slider = mouse.row === 1 ? sliderAt(state, mouse.column) : undefined;
  if (slider !== undefined) return { type: "choose slider", slider };
  const placed = placedPanels(state, size).find(({ box }) => isInside(box, mouse));
  return placed === undefined ? undefined : pressOn(state, placed, mouse);
}

function isInside(box: PlacedPanel["box"], { column, row }: Mouse): boolean {
  const [right, below] = [column - box.column, row - box.row];
  return right >= 0 && right < box.columns && below >= 0 && below < box.rows;
}

function pressOn(state: DashboardState, { name, box }: PlacedPanel, { column, row }: Mouse): Action {
  const panel = PANELS[name];
  const choice: Action = { type: "choose panel", panel: name };
  if (panel.kind !== "plot" || !FIELD_PANELS.has(name)) return choice;
  const place = plotPlace(panel.draw(state), plotBox(panel.draw(state), box), {
    column: column - box.column,
    row: row - box.row,
  });
  if (place === undefined) return choice;
  const field = onLattice(place.x, { width: place.cell[0], ...sliderOf("field") });
  const gammaB = onLattice(place.y, { width: place.cell[1], ...sliderOf("gammaB") });
  return { type: "go to", panel: name, parameters: name === "phases" ? { field, gammaB } : { field } };
}

/** The value with as many decimals as a cell of that width tells apart, and at least two, as the slider has. */
function onLattice(
  value: number,
  { width, minimum, maximum }: { readonly width: number; readonly minimum: number; readonly maximum: number },
): number {
  const decimals = Math.max(2, Math.ceil(-Math.log10(width)));
  return Math.min(maximum, Math.max(minimum, Number(value.toFixed(decimals))));
}

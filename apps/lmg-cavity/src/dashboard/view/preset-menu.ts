import type { ModelParameters } from "../../model/parameters.js";
import { type TextGrid, writeText } from "../../terminal/text-grid.js";
import { PRESETS } from "../state/presets.js";
import { SLIDERS } from "../state/sliders.js";
import type { DashboardTheme } from "../theme.js";

/** The presets with their parameters. */
export function writePresetMenu(
  grid: TextGrid,
  chosen: number,
  { theme, top }: { readonly theme: DashboardTheme; readonly top: number },
): void {
  writeText(grid, "Presets", { column: 1, row: top, color: "1" });
  PRESETS.forEach(({ name, parameters }, index) => {
    const line = `${index === chosen ? "▸" : " "} ${name.padEnd(32)} ${described(parameters)}`;
    writeText(grid, line, { column: 1, row: top + 1 + index, color: index === chosen ? theme.chosen : "0" });
  });
}

function described(parameters: ModelParameters): string {
  return SLIDERS.filter(({ name }) => name !== "anisotropy")
    .map(({ name, symbol }) => `${symbol} ${parameters[name]}`)
    .join("  ");
}

import { type TextGrid, writeText } from "../../terminal/text-grid.js";
import { activeBindings, shownKeys } from "../keys/bindings.js";
import { currentPoint } from "../panels/current.js";
import type { DashboardState } from "../state/dashboard-state.js";
import type { DashboardTheme } from "../theme.js";
import { fitsHeader } from "./header.js";
import { certificateLine, numbersLine } from "./readings.js";

const STATUS_ROWS = 3;

/** Numbers, their certificate, and the keys; or a message that is too long for the header. */
export function writeStatusLines(grid: TextGrid, state: DashboardState, theme: DashboardTheme): void {
  const { message } = state;
  const top = grid.rows - STATUS_ROWS;
  if (message !== null && !fitsHeader(message.text, grid.columns)) {
    for (let row = 0; row < STATUS_ROWS; row++) {
      const line = [...message.text].slice(row * grid.columns, (row + 1) * grid.columns).join("");
      writeText(grid, line, { column: 0, row: top + row });
    }
    return;
  }
  const solved = currentPoint(state);
  const failed = solved !== undefined && "error" in solved.result;
  const trusted = failed ? theme.bad : solved === undefined ? theme.muted : theme.good;
  const { columns } = grid;
  writeText(grid, fitted(numbersLine(state), columns), { column: 0, row: top, color: failed ? theme.bad : "0" });
  writeText(grid, fitted(certificateLine(state), columns), { column: 0, row: top + 1, color: trusted });
  writeText(grid, hints(state, columns), { column: 0, row: top + 2, color: theme.muted });
}

/** Whole readings only: a number that is cut off would be another number. */
function fitted(line: string, columns: number): string {
  const parts = line.split("  ");
  while (parts.length > 1 && [...parts.join("  ")].length > columns) parts.pop();
  return parts.join("  ");
}

/** The keys of the bottom line; where there is no room, those before the last two (help and quit) go. */
function hints(state: DashboardState, columns: number): string {
  const words = activeBindings(state).flatMap((binding) =>
    binding.hint === undefined ? [] : [`${shownKeys(binding)} ${binding.hint}`],
  );
  while (words.length > 3 && [...words.join("  ")].length > columns) words.splice(-3, 1);
  return words.join("  ");
}

import { type TextGrid, writeSpans } from "../../terminal/text-grid.js";
import { type BindingGroup, PANEL_BINDINGS, shownKeys } from "../keys/bindings.js";
import type { DashboardTheme } from "../theme.js";

/** Where the second column of groups begins. */
const SECOND_COLUMN = 42;

/** All keys, side by side in two columns so that they fit the smallest terminal. */
export function writeHelp(grid: TextGrid, theme: DashboardTheme, top: number): void {
  const columns = [
    { column: 1, groups: PANEL_BINDINGS.slice(0, 2) },
    { column: SECOND_COLUMN, groups: PANEL_BINDINGS.slice(2) },
  ];
  for (const { column, groups } of columns) {
    let row = top;
    for (const group of groups) row = writeGroup(grid, group, { column, row, theme });
  }
}

/** Returns the row after the group. */
function writeGroup(
  grid: TextGrid,
  { title, bindings }: BindingGroup,
  { column, row, theme }: { readonly column: number; readonly row: number; readonly theme: DashboardTheme },
): number {
  const width = Math.max(...bindings.map((binding) => [...shownKeys(binding)].length));
  writeSpans(grid, [[title, "1"]], { column, row });
  bindings.forEach((binding, index) => {
    const at = { row: row + 1 + index, column };
    writeSpans(grid, [[shownKeys(binding), theme.chosen]], at);
    writeSpans(grid, [[binding.help, "0"]], { ...at, column: column + width + 1 });
  });
  return row + 1 + bindings.length;
}

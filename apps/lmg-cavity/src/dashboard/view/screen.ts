import { createTextGrid, pasteGrid, type TextGrid, writeText } from "../../terminal/text-grid.js";
import { panelKey } from "../keys/bindings.js";
import { PANELS } from "../panels/panels.js";
import type { DashboardState } from "../state/dashboard-state.js";
import { PANEL_NAMES, type PanelName } from "../state/panel-names.js";
import { THEMES } from "../theme.js";
import { writeHeader } from "./header.js";
import { writeHelp } from "./help.js";
import { HEADER_ROWS, isTooSmall, LEAST_SIZE, placedPanels, type Size } from "./layout.js";
import { panelCells } from "./panel-cells.js";
import { tableCells } from "./table-cells.js";
import { writePresetMenu } from "./preset-menu.js";
import { writeStatusLines } from "./status-lines.js";

/** Draws the whole screen for a state, cell by cell. */
export type Screen = (state: DashboardState, size: Size) => TextGrid;

/** A screen that remembers its panels: each is drawn anew only when something that it shows has changed. */
export function createScreen(): Screen {
  const drawPanel = rememberedPanels();
  return (state, size) => {
    const grid = createTextGrid(size.columns, size.rows);
    if (isTooSmall(size)) {
      writeLines(grid, tooSmallText(size));
      return grid;
    }
    const theme = THEMES[state.theme];
    const { overlay } = state;
    writeHeader(grid, state, theme);
    if (overlay?.kind === "help") writeHelp(grid, theme, HEADER_ROWS);
    else if (overlay?.kind === "presets") writePresetMenu(grid, overlay.chosen, { theme, top: HEADER_ROWS });
    else for (const { name, box } of placedPanels(state, size)) pasteGrid(grid, drawPanel(name, state, box), box);
    writeStatusLines(grid, state, theme);
    return grid;
  };
}

/** Panels with what they were drawn from. */
function rememberedPanels(): (name: PanelName, state: DashboardState, size: Size) => TextGrid {
  const drawn = new Map<PanelName, { readonly from: readonly unknown[]; readonly cells: TextGrid }>();
  return (name, state, { columns, rows }) => {
    const { parameters, window, view, initial, quasiprobability, relaxation, hardware, results, theme } = state;
    const { exact, scan, local, phaseSpace, relaxed } = results;
    const chosen = state.panel === name;
    const settings = [parameters, window, view, initial, quasiprobability, relaxation, hardware];
    const { progress } = name === "relaxation" ? results : { progress: null };
    const solved = [exact, scan, local, phaseSpace, relaxed, progress];
    const from = [...settings, ...solved, theme, chosen, columns, rows];
    const last = drawn.get(name);
    if (last !== undefined && from.every((part, index) => part === last.from[index])) return last.cells;
    const panel = PANELS[name];
    const heading = `${panelKey(PANEL_NAMES.indexOf(name))} ${panel.title}`;
    const look = { columns, rows, theme: THEMES[theme], chosen };
    const cells =
      panel.kind === "plot"
        ? panelCells(panel.draw(state), heading, look)
        : tableCells(panel.lines(state), heading, look);
    drawn.set(name, { from, cells });
    return cells;
  };
}

function tooSmallText({ columns, rows }: Size): string {
  return (
    `The dashboard needs ${LEAST_SIZE.columns} x ${LEAST_SIZE.rows} characters, but this terminal has ${columns} x ` +
    `${rows}. Enlarge it, or press q; \`lmg-cavity report\` fits anywhere.`
  );
}

/** Text from the top left, broken between words. */
function writeLines(grid: TextGrid, text: string): void {
  let [row, column] = [0, 0];
  for (const word of text.split(" ")) {
    if (column > 0 && column + word.length > grid.columns) [row, column] = [row + 1, 0];
    writeText(grid, word, { column, row });
    column += word.length + 1;
  }
}

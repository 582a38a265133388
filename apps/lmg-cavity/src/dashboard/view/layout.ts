import type { CellBox } from "../../terminal/text-grid.js";
import type { DashboardState } from "../state/dashboard-state.js";
import { PANEL_NAMES, type PanelName } from "../state/panel-names.js";

/** Size of a terminal in character cells. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Below this a panel beside another cannot be read. */
export const LEAST_SIZE: Size = { columns: 80, rows: 24 };

/** A panel and its place on the screen. */
export interface PlacedPanel {
  readonly name: PanelName;
  readonly box: CellBox;
}

/** How the panels stand on the screen. */
interface PanelGrid {
  readonly columns: number;
  readonly rows: number;
  /** Of one panel. */
  readonly cell: Size;
}

/** Title and parameters. */
export const HEADER_ROWS = 2;
/** Header, numbers, certificate and keys. */
const FRAME_ROWS = HEADER_ROWS + 3;
const LEAST_CELL: Size = { columns: 38, rows: 15 };
/** Wider than this a panel shows nothing more. */
const GREATEST_COLUMNS = 3;

export function isTooSmall({ columns, rows }: Size): boolean {
  return columns < LEAST_SIZE.columns || rows < LEAST_SIZE.rows;
}

/** As many panels side by side and below each other as can be read, but no more than there are. */
function panelGrid({ columns, rows }: Size, count: number): PanelGrid {
  const height = rows - FRAME_ROWS;
  const across = Math.min(count, GREATEST_COLUMNS, Math.floor(columns / LEAST_CELL.columns));
  const down = Math.min(Math.ceil(count / across), Math.floor(height / LEAST_CELL.rows));
  return {
    columns: across,
    rows: down,
    cell: { columns: Math.floor(columns / across), rows: Math.floor(height / down) },
  };
}

/** The items that share a page with `chosen`; the last page is full, too. */
function pageOf<Item>(items: readonly Item[], chosen: Item, perPage: number): readonly Item[] {
  const start = Math.max(0, Math.min(Math.floor(items.indexOf(chosen) / perPage) * perPage, items.length - perPage));
  return items.slice(start, start + perPage);
}

/** The panels that are on the screen: the page with the chosen one, or that one alone. */
export function placedPanels({ panel, maximised }: DashboardState, size: Size): PlacedPanel[] {
  const shown = maximised ? [panel] : PANEL_NAMES;
  const { columns, rows, cell } = panelGrid(size, shown.length);
  return pageOf(shown, panel, columns * rows).map((name, index) => ({
    name,
    box: {
      column: (index % columns) * cell.columns,
      row: HEADER_ROWS + Math.floor(index / columns) * cell.rows,
      ...cell,
    },
  }));
}

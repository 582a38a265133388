/** Size of a terminal in character cells. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Below this a panel beside another cannot be read. */
export const LEAST_SIZE: Size = { columns: 80, rows: 24 };

/** How the panels stand on the screen. */
export interface PanelGrid {
  readonly columns: number;
  readonly rows: number;
  /** Of one panel. */
  readonly cell: Size;
}

/** Header, parameters, numbers, certificate and keys. */
const FRAME_ROWS = 5;
const LEAST_CELL: Size = { columns: 38, rows: 15 };
/** Wider than this a panel shows nothing more. */
const GREATEST_COLUMNS = 3;

export function isTooSmall({ columns, rows }: Size): boolean {
  return columns < LEAST_SIZE.columns || rows < LEAST_SIZE.rows;
}

/** As many panels side by side and below each other as can be read, but no more than there are. */
export function panelGrid({ columns, rows }: Size, count: number): PanelGrid {
  const height = rows - FRAME_ROWS;
  const across = Math.min(count, GREATEST_COLUMNS, Math.floor(columns / LEAST_CELL.columns));
  const down = Math.min(Math.ceil(count / across), Math.floor(height / LEAST_CELL.rows));
  return {
    columns: across,
    rows: down,
    cell: { columns: Math.floor(columns / across), rows: Math.floor(height / down) },
  };
}

/** The items that share a page with `chosen`. */
export function pageOf<Item>(items: readonly Item[], chosen: Item, perPage: number): readonly Item[] {
  const start = Math.floor(items.indexOf(chosen) / perPage) * perPage;
  return items.slice(start, start + perPage);
}

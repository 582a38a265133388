/** A rectangle of characters that text and dots are written into, each with a colour code. */
export interface TextGrid {
  readonly columns: number;
  readonly rows: number;
  readonly characters: string[];
  /** Parameters of Select Graphic Rendition (ECMA-48, 8.3.117), as in `36` or `38;5;40`. */
  readonly colors: string[];
}

/** The terminal's own colours. */
const DEFAULT_COLOR = "0";

/** A rectangle of character cells. */
export interface CellBox {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

export function createTextGrid(columns: number, rows: number): TextGrid {
  const size = columns * rows;
  return { columns, rows, characters: Array(size).fill(" "), colors: Array(size).fill(DEFAULT_COLOR) };
}

/** Writes `text` from (column, row); what falls outside is cut off. */
export function writeText(
  grid: TextGrid,
  text: string,
  at: { readonly column: number; readonly row: number; readonly color?: string },
): void {
  [...text].forEach((character, offset) => {
    const column = at.column + offset;
    if (column < 0 || column >= grid.columns || at.row < 0 || at.row >= grid.rows) return;
    grid.characters[at.row * grid.columns + column] = character;
    grid.colors[at.row * grid.columns + column] = at.color ?? DEFAULT_COLOR;
  });
}

/** Whether the cells from (column, row) on are blank, one on either side included. */
export function isBlank(grid: TextGrid, column: number, row: number, length: number): boolean {
  if (column < 0 || column + length > grid.columns) return false;
  for (let at = Math.max(0, column - 1); at < Math.min(grid.columns, column + length + 1); at++) {
    if (grid.characters[row * grid.columns + at] !== " ") return false;
  }
  return true;
}

/** What makes a terminal write in a colour; the reset in front ends a bold or reversed cell before it. */
export function selectColor(color: string): string {
  return color === DEFAULT_COLOR ? "\u001b[0m" : `\u001b[0;${color}m`;
}

/** The rows as text without trailing blanks, with colour codes if `color`. */
export function formatTextGrid(grid: TextGrid, color: boolean): string {
  const lines: string[] = [];
  for (let row = 0; row < grid.rows; row++) lines.push(formatRow(grid, row * grid.columns, color));
  return lines.join("\n");
}

function formatRow({ characters, colors, columns }: TextGrid, start: number, color: boolean): string {
  let end = start + columns;
  while (end > start && characters[end - 1] === " ") end--;
  if (!color) return characters.slice(start, end).join("");
  let line = "";
  let current = DEFAULT_COLOR;
  for (let at = start; at < end; at++) {
    const wanted = characters[at] === " " ? current : colors[at];
    if (wanted !== current) line += selectColor(wanted);
    current = wanted;
    line += characters[at];
  }
  return current === DEFAULT_COLOR ? line : line + selectColor(DEFAULT_COLOR);
}

/** Copies all of `part` into `grid` from (column, row) on. */
export function pasteGrid(grid: TextGrid, part: TextGrid, at: { readonly column: number; readonly row: number }): void {
  for (let row = 0; row < Math.min(part.rows, grid.rows - at.row); row++) {
    for (let column = 0; column < Math.min(part.columns, grid.columns - at.column); column++) {
      const [to, from] = [(at.row + row) * grid.columns + at.column + column, row * part.columns + column];
      grid.characters[to] = part.characters[from];
      grid.colors[to] = part.colors[from];
    }
  }
}

/** Text in several colours from (column, row) on; the column after it is returned. */
export function writeSpans(
  grid: TextGrid,
  spans: readonly (readonly [text: string, color: string])[],
  at: { readonly column: number; readonly row: number },
): number {
  let { column } = at;
  for (const [text, color] of spans) {
    writeText(grid, text, { column, row: at.row, color });
    column += [...text].length;
  }
  return column;
}

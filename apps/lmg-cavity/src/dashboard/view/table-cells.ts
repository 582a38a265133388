import { createTextGrid, type TextGrid, writeSpans, writeText } from "../../terminal/text-grid.js";
import type { TableLine, TableMeaning } from "../panels/table.js";
import type { DashboardTheme } from "../theme.js";
import type { Size } from "./layout.js";

/** A table in cells of its own: its title, and below it the lines, broken where there is room for that. */
export function tableCells(
  lines: readonly TableLine[],
  title: string,
  { columns, rows, theme, chosen }: Size & { readonly theme: DashboardTheme; readonly chosen: boolean },
): TextGrid {
  const grid = createTextGrid(columns, rows);
  writeText(grid, `${chosen ? "▸" : " "}${title} `, { column: 0, row: 0, color: chosen ? theme.chosen : "0" });
  const [width, height] = [columns - 2, rows - 1];
  const broken = lines.flatMap((line) => wrapped(line, width));
  const shown = broken.length <= height ? broken : lines.map((line) => cut(line, width));
  shown.slice(0, height).forEach((line, index) => {
    const spans = line.map(([text, meaning]) => [text, colorOf(meaning, theme)] as const);
    writeSpans(grid, spans, { column: 1, row: index + 1 });
  });
  return grid;
}

function colorOf(meaning: TableMeaning, theme: DashboardTheme): string {
  return meaning === "text" ? "0" : theme[meaning];
}

function lengthOf(line: TableLine): number {
  return line.reduce((sum, [text]) => sum + [...text].length, 0);
}

/** The last part goes on below where it begins. */
function wrapped(line: TableLine, width: number): TableLine[] {
  const last = line.at(-1);
  if (last === undefined || lengthOf(line) <= width) return [line];
  const [text, meaning] = last;
  const before = line.slice(0, -1);
  const start = lengthOf(before);
  const indent = start + (/^\S+\s{2,}/.exec(text)?.[0].length ?? 0);
  const rows: TableLine[] = [];
  let row = "";
  for (const word of text.split(/(?<=\S) /)) {
    const used = (rows.length === 0 ? start : indent) + [...row].length;
    if (row !== "" && used + 1 + [...word].length > width) {
      rows.push(rowOf(rows.length));
      row = word;
    } else row = row === "" ? word : `${row} ${word}`;
  }
  return [...rows, rowOf(rows.length)];

  function rowOf(index: number): TableLine {
    return index === 0 ? [...before, [row, meaning]] : [[" ".repeat(indent) + row, meaning]];
  }
}

/** Ends in an ellipsis where it is too long. */
function cut(line: TableLine, width: number): TableLine {
  let room = width;
  return line.map(([text, meaning]) => {
    const characters = [...text];
    const shown = characters.length <= room ? text : `${characters.slice(0, Math.max(0, room - 1)).join("")}…`;
    room -= characters.length;
    return [room < 0 && room + characters.length <= 0 ? "" : shown, meaning];
  });
}

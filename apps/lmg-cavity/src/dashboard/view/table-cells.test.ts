import { expect, it } from "vitest";
import { formatTextGrid } from "../../terminal/text-grid.js";
import { hardwareTable } from "../panels/hardware.js";
import { initialState } from "../state/dashboard-state.js";
import { hardwareOf } from "../state/hardware.js";
import { THEMES } from "../theme.js";
import { tableCells } from "./table-cells.js";

const state = initialState({});
const shown = (columns: number, rows: number, from = state): string[] =>
  formatTextGrid(
    tableCells(hardwareTable(from), "0 Hardware", { columns, rows, theme: THEMES.plain, chosen: true }),
    false,
  ).split("\n");

it("breaks the conditions between words where there is room for all of them, each below its beginning", () => {
  const lines = shown(60, 40);
  const model = hardwareOf(state);
  if ("error" in model) throw new Error(model.error);
  const text = lines.map((line) => line.trim()).join(" ");
  for (const { condition } of model.validity) expect(text).toContain(condition);
  expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(60);
  const broken = lines.findIndex((line) => line.includes("elimination of mode a"));
  expect(lines[broken + 1].search(/\S/)).toBe(lines[broken].indexOf("adiabatic"));
});

it("ends them in an ellipsis where there is not, and keeps every light", () => {
  const lines = shown(40, 17);
  expect(lines.filter((line) => line.includes("●"))).toHaveLength(11);
  expect(lines.some((line) => line.endsWith("…"))).toBe(true);
  expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(40);
});

it("shows why nothing follows from a choice", () => {
  const lines = shown(60, 17, { ...state, hardware: { ...state.hardware, species: "40K" } });
  expect(lines.map((line) => line.trim()).join(" ")).toContain("40K has no ground level");
});

import { describe, expect, it } from "vitest";
import { formatTextGrid } from "../../terminal/text-grid.js";
import { solved } from "../solved-state.fixture.js";
import { DEFAULT_PARAMETERS } from "../../model/parameters.js";
import type { Mouse } from "../keys/mouse.js";
import { type DashboardState, initialState } from "../state/dashboard-state.js";
import { reduce } from "../state/reduce.js";
import { mouseAction } from "./mouse-action.js";
import { createScreen } from "./screen.js";

const SIZE = { columns: 120, rows: 40 };
const state = solved(initialState({ parameters: { ...DEFAULT_PARAMETERS, atoms: 4, field: 0.7 }, theme: "plain" }));
const lines = (shown: DashboardState): string[] => formatTextGrid(createScreen()(shown, SIZE), false).split("\n");
const press = (column: number, row: number): Mouse => ({ kind: "press", shift: false, column, row });
const after = (mouse: Mouse, from = state): DashboardState => {
  const action = mouseAction(from, SIZE, mouse);
  return action === undefined ? from : reduce(from, action);
};

describe("a press", () => {
  it("on a panel chooses it", () => {
    const row = lines(state).findIndex((line) => line.includes("5 Transmission"));
    expect(after(press(45, row)).panel).toBe("transmission");
    expect(after(press(45, row + 5)).parameters).toEqual(state.parameters);
  });

  it("on a parameter chooses it", () => {
    const column = lines(state)[1].indexOf("Γb");
    expect(after(press(column, 1)).slider).toBe("gammaB");
  });

  it("in the plot of the inversion goes to the field under it, and can be undone", () => {
    const screen = lines(state);
    // The numbers of the axis stand under their ticks.
    const axis = screen.findIndex((line) => line.includes("└┬"));
    const tick = screen[axis].indexOf("┬", 1 + screen[axis].indexOf("┬"));
    const there = after(press(tick, axis - 3));
    // The tick of 0; a cell is 2/34 wide.
    expect(Math.abs(there.parameters.field)).toBeLessThan(1 / 34);
    expect(there.parameters.field).toBe(Number(there.parameters.field.toFixed(2)));
    expect(there.panel).toBe("inversion");
    expect(reduce(there, { type: "undo" }).parameters).toEqual(state.parameters);
  });

  it("in the phase diagram moves the field and Gamma_b, and the cross is drawn there", () => {
    const [column, row] = [100, 10];
    const there = after(press(column, row));
    expect(there.panel).toBe("phases");
    expect(there.parameters).not.toEqual(state.parameters);
    // The horizontal line at Gamma_b lies in the row that was pressed: its dots fill cells far from everything else.
    expect(lines(there)[row]).not.toBe(lines(state)[row]);
    expect(there.parameters.atoms).toBe(4);
  });

  it("on axes, the header or the bottom line changes no parameter", () => {
    for (const [column, row] of [
      [2, 10],
      [20, 19],
      [50, 0],
      [50, 39],
    ] as const) {
      expect(after(press(column, row)).parameters).toEqual(state.parameters);
    }
  });

  it("under the help means nothing", () => {
    const help = reduce(state, { type: "open help" });
    expect(after(press(20, 10), help)).toEqual(help);
  });
});

it("the wheel moves the chosen parameter, with shift in large steps", () => {
  expect(after({ ...press(0, 0), kind: "wheel up" }).parameters.field).toBe(0.71);
  expect(after({ ...press(0, 0), kind: "wheel down", shift: true }).parameters.field).toBe(0.6);
});

import { describe, expect, it } from "vitest";
import { initialState, type DashboardState } from "../state/dashboard-state.js";
import { reduce } from "../state/reduce.js";
import { THEMES } from "../theme.js";
import { createTextGrid, formatTextGrid } from "../../terminal/text-grid.js";
import { writeHelp } from "../view/help.js";
import { actionOf, isEffect, OVERLAY_BINDINGS, PANEL_BINDINGS, shownKeys } from "./bindings.js";
import { keyNames } from "./key-names.js";

const start = reduce(initialState({}), { type: "bookmark" });
const pressed = (keys: readonly string[], state: DashboardState = start): DashboardState =>
  keys.reduce((current, key) => {
    const action = actionOf(current, key);
    return action === undefined || isEffect(action) ? current : reduce(current, action);
  }, state);

/** What every key of the help is seen to do, by the part of the state that it changes. */
const CHANGES: readonly (readonly [string, keyof DashboardState, unknown])[] = [
  ["left", "parameters", { ...start.parameters, field: 0.49 }],
  ["right", "parameters", { ...start.parameters, field: 0.51 }],
  ["<", "parameters", { ...start.parameters, field: 0.4 }],
  [">", "parameters", { ...start.parameters, field: 0.6 }],
  ["shift+left", "parameters", { ...start.parameters, field: 0.4 }],
  ["shift+right", "parameters", { ...start.parameters, field: 0.6 }],
  ["up", "slider", "anisotropy"],
  ["down", "slider", "gammaA"],
  ["h", "slider", "field"],
  ["a", "slider", "gammaA"],
  ["b", "slider", "gammaB"],
  ["n", "slider", "atoms"],
  ["g", "slider", "anisotropy"],
  ["v", "overlay", { kind: "value", text: "" }],
  ["=", "overlay", { kind: "value", text: "" }],
  ["p", "overlay", { kind: "presets", chosen: 0 }],
  ["u", "message", { text: "There is nothing to undo.", complaint: false }],
  ["U", "message", { text: "There is nothing to redo.", complaint: false }],
  ["ctrl+r", "message", { text: "There is nothing to redo.", complaint: false }],
  ["m", "bookmarks", [start.parameters, start.parameters]],
  ["j", "message", { text: "Bookmark 1 of 1.", complaint: false }],
  ["y", "relaxation", { kind: "trajectory", seed: 1 }],
  ["Y", "relaxation", { kind: "trajectory", seed: 2 }],
  ["[", "hardware", { ...start.hardware, species: "43Ca+" }],
  ["]", "hardware", { ...start.hardware, species: "7Li" }],
  ["{", "hardware", { ...start.hardware, cavity: "innsbruck-ion" }],
  ["}", "hardware", { ...start.hardware, cavity: "superradiant-strontium" }],
  ["i", "parameters", { ...start.parameters, gammaA: 0.005, gammaB: 0.050005 }],
  ["tab", "panel", "entanglement"],
  ["shift+tab", "panel", "hardware"],
  ["1", "panel", "inversion"],
  ["2", "panel", "entanglement"],
  ["3", "panel", "phases"],
  ["4", "panel", "flow"],
  ["5", "panel", "transmission"],
  ["6", "panel", "moments"],
  ["7", "panel", "relaxation"],
  ["8", "panel", "eigenvalues"],
  ["enter", "maximised", true],
  ["+", "window", [0, 1]],
  ["-", "window", [-1.5, 2.5]],
  ["r", "window", [-0.5, 1.5]],
  [",", "view", { theta: 1.1, phi: 0.5 - Math.PI / 18 }],
  [".", "view", { theta: 1.1, phi: 0.5 + Math.PI / 18 }],
  [";", "view", { theta: 1.1 - Math.PI / 18, phi: 0.5 }],
  [":", "view", { theta: 1.1 + Math.PI / 18, phi: 0.5 }],
  ["w", "quasiprobability", "wigner"],
  ["9", "panel", "sphere"],
  ["0", "panel", "hardware"],
  ["t", "theme", "safe"],
  ["?", "overlay", { kind: "help" }],
];
const EFFECTS = [
  ["s", "save figure"],
  ["d", "save data"],
  ["c", "copy command"],
  ["q", "quit"],
  ["ctrl+c", "interrupt"],
] as const;

describe("every key does what the help says", () => {
  it.each(CHANGES)("%s sets %s", (key, part, value) => {
    expect(pressed([key])[part]).toEqual(value);
  });

  it.each(EFFECTS)("%s is to %s", (key, type) => {
    expect(actionOf(start, key)).toEqual({ type });
  });

  it("x starts the relaxation in the stable state of the present field", () => {
    const [X, , Z] = pressed(["x"]).initial;
    expect(X).toBeGreaterThan(0.8);
    expect(Z).toBeCloseTo(1 / (1 + Math.sqrt(0.96)), 12);
  });

  it("and no key of the table is left out of this list or stands twice in the table", () => {
    const inTable = PANEL_BINDINGS.flatMap(({ bindings }) => bindings.flatMap(({ keys }) => keys));
    expect(new Set(inTable).size).toBe(inTable.length);
    expect([...CHANGES, ...EFFECTS, ["x"]].map(([key]) => key).sort()).toEqual([...inTable].sort());
  });
});

it("the help shows every binding whole on the smallest terminal", () => {
  const grid = createTextGrid(80, 19);
  writeHelp(grid, THEMES.plain, 0);
  const help = formatTextGrid(grid, false);
  for (const binding of PANEL_BINDINGS.flatMap(({ bindings }) => bindings)) {
    expect(help).toContain(binding.help);
    expect(help).toContain(shownKeys(binding));
  }
});

describe("overlays take the keys", () => {
  it("letters are text while a value is typed", () => {
    expect(pressed([..."v1e3q"]).overlay).toEqual({ kind: "value", text: "1e3q" });
    expect(pressed(["n", "v", ..."1000", "enter"]).parameters.atoms).toBe(1000);
    expect(pressed([..."v12", "backspace"]).overlay).toEqual({ kind: "value", text: "1" });
  });

  it("escape leaves each of them, and ctrl+c the dashboard", () => {
    for (const open of ["?", "p", "v"]) {
      expect(pressed([open, "escape"]).overlay).toBeNull();
      expect(actionOf(pressed([open]), "ctrl+c")).toEqual({ type: "interrupt" });
    }
    expect(Object.keys(OVERLAY_BINDINGS)).toEqual(["help", "presets", "value"]);
  });
});

describe("key names", () => {
  const none = { shift: false, ctrl: false } as Parameters<typeof keyNames>[1];
  it("split what was typed or pasted at once", () => {
    expect(keyNames("1000\r", none)).toEqual(["1", "0", "0", "0", "enter"]);
  });
  it("tell shifted arrows and control keys", () => {
    expect(keyNames("", { ...none, leftArrow: true, shift: true })).toEqual(["shift+left"]);
    expect(keyNames("c", { ...none, ctrl: true })).toEqual(["ctrl+c"]);
  });
  it("ignore escape sequences that mean nothing", () => {
    expect(keyNames("[?1;2c", none)).toEqual([]);
    expect(keyNames("[5~", none)).toEqual([]);
  });
});

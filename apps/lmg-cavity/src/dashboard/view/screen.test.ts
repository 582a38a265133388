import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { digits } from "../../cli/table.js";
import { initialState } from "../state/dashboard-state.js";
import { PANEL_NAMES } from "../state/panel-names.js";
import { THEMES } from "../theme.js";
import { DEFAULT_PARAMETERS } from "../../model/parameters.js";
import { reduce } from "../state/reduce.js";
import { relaxedTo, solved } from "../solved-state.fixture.js";
import type { DashboardState } from "../state/dashboard-state.js";
import { inkFrame } from "./ink-frame.fixture.js";
import { createScreen } from "./screen.js";

/** Residuals are rounding errors, which differ between machines; a screen that is compared must not. */
function withRoundResiduals(state: DashboardState): DashboardState {
  const rounded = { residualNorm: 1e-13, truncationTail: 0, momentUncertainty: 1e-15 };
  const points = [...state.results.exact.values()].map((point) => {
    const { result } = point;
    if ("error" in result || result.certificate.method !== "multipole") return point;
    return { ...point, result: { ...result, certificate: { ...result.certificate, ...rounded } } };
  });
  return reduce(state, { type: "solved", points, progress: null });
}

const parameters = { ...DEFAULT_PARAMETERS, atoms: 20, field: 0.7 };
const semiclassical = withRoundResiduals(solved(initialState({ parameters, theme: "plain" })));
const state = { ...(await relaxedTo(semiclassical, "ensemble")), panel: PANEL_NAMES[0] };
const trajectory = await relaxedTo(state, "trajectory");
const screen = (shown: DashboardState, columns: number, rows: number, color = false): string =>
  inkFrame(createScreen()(shown, { columns, rows }), { color });
const colors = (shown: DashboardState): ReadonlySet<string> =>
  new Set(createScreen()(shown, { columns: 120, rows: 40 }).colors);

describe("goldens", () => {
  it.each(PANEL_NAMES)("the panel %s fills 80 x 24 as approved", async (panel) => {
    const shown = { ...state, panel, maximised: true };
    await expect(screen(shown, 80, 24)).toMatchFileSnapshot(`goldens/${panel}-80x24.txt`);
  });

  it.each([
    [80, 24],
    [120, 40],
    [200, 55],
    [240, 60],
  ])("the screen at %d x %d is as approved", async (columns, rows) => {
    await expect(screen(state, columns, rows)).toMatchFileSnapshot(`goldens/screen-${columns}x${rows}.txt`);
  });

  it.each(["terminal", "safe"] as const)("the colours of the theme %s are as approved", async (theme) => {
    await expect(screen({ ...state, theme }, 80, 24, true)).toMatchFileSnapshot(`goldens/screen-80x24-${theme}.txt`);
  });

  it("a single trajectory fills 80 x 24 as approved", async () => {
    const shown = screen({ ...trajectory, maximised: true }, 80, 24);
    await expect(shown).toMatchFileSnapshot("goldens/relaxation-trajectory-80x24.txt");
  });

  it.each(["open help", "open presets", "open value"] as const)(
    "the screen after `%s` is as approved",
    async (type) => {
      const shown = reduce(state, { type });
      const name = type.replace(" ", "-");
      await expect(screen(shown, 80, 24)).toMatchFileSnapshot(`goldens/${name}-80x24.txt`);
    },
  );
});

it.each(PANEL_NAMES)("the documentation shows the panel %s as it is", (panel) => {
  const page = readFileSync(new URL("../../../../../docs/dashboard.md", import.meta.url), "utf8");
  expect(page).toContain(screen({ ...state, panel, maximised: true }, 80, 24));
});

describe("the screen", () => {
  it.each([
    [80, 24],
    [97, 31],
    [120, 40],
    [200, 55],
    [240, 60],
  ])("at %d x %d fills its rows and never more than its columns", (columns, rows) => {
    const lines = screen(state, columns, rows).split("\n");
    expect(lines).toHaveLength(rows);
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(columns);
  });

  it("has no colours in the plain theme", () => {
    // As they are, and reversed.
    expect(colors(state)).toEqual(new Set(["0", "7"]));
  });

  it.each(["terminal", "safe"] as const)("has colours in the theme %s", (theme) => {
    expect(colors({ ...state, theme })).toContain(THEMES[theme].muted);
  });

  it("asks for a larger terminal below 80 x 24", () => {
    expect(screen(state, 79, 24).replaceAll("\n", " ")).toContain(
      "needs 80 x 24 characters, but this terminal has 79 x 24",
    );
    expect(screen(state, 80, 23).replaceAll("\n", " ")).toContain("has 80 x 23");
  });

  it("shows the semiclassical numbers until the exact ones are there, and progress", () => {
    const waiting = reduce(
      { ...state, results: { ...state.results, exact: new Map() } },
      { type: "solved", points: [], progress: { phase: "eliminating blocks", done: 3, total: 12 } },
    );
    const text = screen(waiting, 80, 24);
    // Z = 2h/Lambda.
    const inversion = digits((2 * 0.7) / (1 + Math.sqrt(1 - 0.2 ** 2)));
    // Both readings of C_R at h = 0.7 in closed form: 0.21856 across the mean, 0.228628 on one branch.
    expect(text).toContain(`N → ∞  ⟨Jz⟩/j ${inversion}  C_R 0.21856`);
    expect(text).toMatch(/C_R 0\.21856\d* \(symmetric\), 0\.228628\d* \(one branch\)/);
    expect(text).toContain("solving N = 20  eliminating blocks  25 %");
  });

  it("shows why a point has no result", () => {
    const failed = reduce(state, {
      type: "solved",
      points: [{ parameters: state.parameters, milliseconds: 1, result: { error: "It is not unique." } }],
      progress: null,
    });
    expect(screen(failed, 80, 24)).toContain("It is not unique.");
  });
});

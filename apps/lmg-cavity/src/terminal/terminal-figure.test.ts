import { expect, test } from "vitest";
import type { Figure } from "../figure/figure.js";
import { PAPER_FIGURE_2 } from "../figure/paper-figure-2.fixture.js";
import { renderTerminal } from "./terminal-figure.js";

const widths = (text: string): number[] => text.split("\n").map((line) => [...line].length);

test.each([
  [80, 24],
  [120, 40],
])("the paper's Fig. 2 at %d x %d is as it was approved", async (columns, rows) => {
  await expect(renderTerminal(PAPER_FIGURE_2, { columns, rows })).toMatchFileSnapshot(
    `goldens/figure-2-${columns}x${rows}.txt`,
  );
});

test.each([
  [80, 24],
  [97, 31],
  [79, 20],
  [200, 60],
])("a figure fits into %d x %d characters", (columns, rows) => {
  const text = renderTerminal(PAPER_FIGURE_2, { columns, rows });
  expect(Math.max(...widths(text))).toBeLessThanOrEqual(columns);
  expect(widths(text)).toHaveLength(rows);
});

test("without colour there is no escape sequence; with colour, removing them gives the same text", () => {
  const plain = renderTerminal(PAPER_FIGURE_2);
  const colored = renderTerminal(PAPER_FIGURE_2, { color: true });
  expect(plain).not.toContain("\u001b");
  expect(colored).toContain("\u001b[0;36m");
  // oxlint-disable-next-line no-control-regex -- escape sequences are what is removed
  expect(colored.replaceAll(/\u001b\[[\d;]+m/gu, "")).toBe(plain);
});

test("a straight line from corner to corner goes through the corners of its plot", () => {
  const figure: Figure = {
    description: "",
    panels: [
      {
        x: { label: "$x$" },
        y: { label: "$y$", domain: [0, 1] },
        series: [{ kind: "line", x: [0, 1], y: [0, 1] }],
      },
    ],
  };
  const lines = renderTerminal(figure, { columns: 40, rows: 12 }).split("\n");
  const plot = lines.slice(1, 9).map((line) => line.slice(5));
  expect(plot[0].at(-1)).toMatch(/[⠁-⣿]/u);
  expect(plot.at(-1)![0]).toMatch(/[⠁-⣿]/u);
  expect(plot.at(-1)!.trimEnd().length).toBeLessThan(plot[0].length / 4);
});

test("the legend shows every label with a sample", () => {
  const text = renderTerminal(PAPER_FIGURE_2);
  for (const label of ["semiclassical", "unstable", "N = 25", "N = 50", "N = 100"]) {
    expect(text).toMatch(new RegExp(`[⠁-⣿] +${label}`, "u"));
  }
});

test("a window too small for the panels gets more lines, not panels without dots", () => {
  const text = renderTerminal(PAPER_FIGURE_2, { columns: 40, rows: 10 });
  expect(Math.max(...widths(text))).toBeLessThanOrEqual(40);
  expect(widths(text).length).toBeGreaterThanOrEqual(24);
  for (const name of ["⟨Jz⟩/j", "⟨Jx²⟩/j²", "⟨Jy²⟩/j²"]) expect(text).toContain(name);
});

test("an inset is a panel of its own, and annotations are written where they belong", () => {
  const [first] = PAPER_FIGURE_2.panels;
  const inset = { panel: { ...first!, tag: "(i)" } };
  const annotations = [{ x: 0.5, y: 0.5, label: "here" }];
  const text = renderTerminal({ description: "", panels: [{ ...first!, inset, annotations }] }, { rows: 30 });
  expect(text).toContain("(a) ⟨Jz⟩/j");
  expect(text).toContain("(i) ⟨Jz⟩/j");
  expect(text.split("\n").findIndex((line) => line.includes("here"))).toBeGreaterThan(2);
});

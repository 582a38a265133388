import { expect, test } from "vitest";
import type { Panel } from "../figure/figure.js";
import { renderTerminal } from "./terminal-figure.js";

const panel: Panel = {
  x: { label: "$x$" },
  y: { label: "$y$" },
  series: [],
  field: {
    x: [0, 1],
    y: [0, 1],
    values: [
      [0, 1],
      [2, 4],
    ],
    label: "$f$",
  },
};
const render = (color: boolean): string[] =>
  renderTerminal({ description: "", panels: [panel] }, { columns: 50, rows: 14, color }).split("\n");

test("without colour a field is shaded from blank to full, high ordinates on top", () => {
  const lines = render(false).map((line) => line.replace(/^[^│┤]*[│┤]/u, ""));
  const [top, bottom] = [lines[1], lines[9]];
  expect([top[2], top.at(-2)]).toEqual(["▒", "█"]);
  expect([bottom[2], bottom.trimEnd().at(-2)]).toEqual([" ", "░"]);
});

test("the key names the quantity and its ends", () => {
  expect(render(false)[0]).toMatch(/^y +f 0 {3}░░▒▒▓▓██ 4$/u);
});

test("a rounding error is a zero of the key, but not on a logarithmic scale", () => {
  const key = (low: number, scale: "linear" | "log"): string | undefined => {
    const field = {
      ...panel.field!,
      values: [
        [low, 1],
        [2, 4],
      ],
      scale,
    };
    return renderTerminal(
      { description: "", panels: [{ ...panel, field }] },
      { columns: 50, rows: 14, color: false },
    ).split("\n")[0];
  };
  expect(key(-2.5e-17, "linear")).toContain("f 0 ");
  expect(key(2.5e-17, "log")).toContain("f 2.5e−17 ");
  expect(key(1e-9, "linear")).toContain("f 1e−9 ");
});

test("in colour every cell holds two values, one above the other", () => {
  expect(render(true)[1]).toContain("\u001b[0;38;5;");
  expect(render(true)[1]).toMatch(/▀{20}/u);
});

import { expect, test } from "vitest";
import { toJson } from "./data-export.js";
import type { Figure } from "./figure.js";
import { PAPER_FIGURE_2 } from "./paper-figure-2.fixture.js";
import { renderSvg } from "./render-figure.js";

test("the export holds the figure: drawing what is read back gives the same picture", () => {
  const read = JSON.parse(toJson(PAPER_FIGURE_2)) as Figure;
  expect(renderSvg(read)).toBe(renderSvg(PAPER_FIGURE_2));
  expect(read.panels[0].series[0].y).toEqual(PAPER_FIGURE_2.panels[0].series[0].y);
});

test("gaps are null, numbers keep full precision, units and provenance are kept", () => {
  const figure: Figure = {
    description: "A transmission spectrum.",
    provenance: { atoms: 100 },
    panels: [
      {
        x: { label: "$ν$", unit: "kHz" },
        y: { label: "$T_p$" },
        series: [{ kind: "line", x: [0, 1 / 3, 1], y: [0.1, NaN, 2 / 3], label: "$N = 100$" }],
      },
    ],
  };
  const text = toJson(figure);
  const read = JSON.parse(text) as Figure & { readonly names: unknown };
  expect(read.panels[0].series[0]).toMatchObject({ x: [0, 1 / 3, 1], y: [0.1, null, 2 / 3] });
  expect(read.panels[0].x.unit).toBe("kHz");
  expect(read.provenance).toEqual({ atoms: 100 });
  expect(read.names).toEqual([{ x: "ν", y: "Tp", series: ["N = 100"] }]);
  expect(text.endsWith("}\n")).toBe(true);
});

test("a column of data takes one line", () => {
  expect(toJson(PAPER_FIGURE_2)).toMatch(/"x": \[ -0\.5, .* 1\.5 \],\n/u);
});

import { describe, expect, it } from "vitest";
import { type Figure, renderSvg } from "../figure/index.js";
import { isSameDrawing, recordDifference, recordFigure } from "./figure-record.js";

const y = Array.from({ length: 100 }, (_, i) => Math.sin(i / 10));

function figure(values: readonly (number | null)[] = y, field = 0.5): Figure {
  const x = values.map((_, i) => i);
  const map = {
    x: [0, 1],
    y: [0, 1],
    values: [
      [0, field],
      [null, 1],
    ],
    label: "$f$",
  };
  const axes = { x: { label: "$x$" }, y: { label: "$y$" } };
  return {
    description: "",
    panels: [
      { ...axes, series: [{ kind: "line", x, y: values }] },
      { ...axes, field: map, series: [] },
    ],
  };
}

const difference = (other: Figure) => recordDifference(recordFigure(figure()), recordFigure(other));

describe("the record of a figure", () => {
  it("survives JSON, and a change of any number by 1e-10 of the whole is none", () => {
    const recorded = JSON.parse(JSON.stringify(recordFigure(figure())));
    expect(
      recordDifference(recorded, recordFigure(figure(y.map((value) => value + 1e-10 * Math.cos(1e3 * value))))),
    ).toBe(undefined);
  });

  it("notices one number among many, of a curve or of a field, whether it is a sample or not", () => {
    for (const at of [0, 7, 99]) {
      expect(difference(figure(y.with(at, (y[at] ?? 0) + 1e-5)))).toMatch(/of panels\[0\]\.series\[0\]\.y is/u);
    }
    expect(difference(figure(y, 0.50001))).toMatch(/of panels\[1\]\.field\.values is 0\.\d+, not 0\.\d+/u);
  });

  it("notices another number of points, and a gap", () => {
    expect(difference(figure(y.slice(1)))).toMatch(/has 99 values and 0 gaps, not 100 and 0/u);
    expect(difference(figure((y as (number | null)[]).with(3, null)))).toMatch(/has 100 values and 1 gaps/u);
    expect(difference({ ...figure(), panels: figure().panels.slice(1) })).toMatch(/it has 3 arrays, not 5/u);
  });

  it("takes drawings for the same that differ in the last digit, and in nothing else", () => {
    const svg = renderSvg(figure());
    expect(isSameDrawing(svg, svg.replace(/(\d+)\.(\d)3/u, "$1.$24"))).toBe(true);
    expect(isSameDrawing(svg, renderSvg(figure(y.with(50, 0.9))))).toBe(false);
    expect(isSameDrawing(svg, renderSvg(figure(), { theme: "dark" }))).toBe(false);
  });
});

import { InvalidArgumentError } from "@openqs/linalg";
import { expect, test } from "vitest";
import { checkFigure } from "./check-figure.js";
import type { Figure, Panel, Series } from "./figure.js";

const line: Series = { kind: "line", x: [0, 1], y: [2, 3] };
const panel: Panel = { x: { label: "$t$" }, y: { label: "$X$" }, series: [line] };
const withPanel = (change: Partial<Panel>): Figure => ({ description: "A line.", panels: [{ ...panel, ...change }] });
const withSeries = (change: Partial<Series>): Figure => withPanel({ series: [{ ...line, ...change }] });

test("a series may have gaps, as null or NaN", () => {
  expect(() => checkFigure(withSeries({ x: [0, 1, 2], y: [1, null, NaN] }))).not.toThrow();
});

test.each<[string, Figure, string]>([
  ["no panel", { description: "", panels: [] }, "`figure.panels` must not be empty"],
  ["no series", withPanel({ series: [] }), "`figure.panels[0].series` must not be empty"],
  ["an empty series", withSeries({ x: [], y: [] }), "`figure.panels[0].series[0].x` must not be empty"],
  ["lengths that differ", withSeries({ y: [1] }), "must have as many values as `x`, 2, but is an array of length 1"],
  ["an abscissa that is NaN", withSeries({ x: [0, NaN] }), "series[0].x[1]` must be a finite number, but is NaN"],
  [
    "an infinite ordinate",
    withSeries({ y: [0, Infinity] }),
    "series[0].y[1]` must be a finite number, but is Infinity",
  ],
  ["nothing but gaps", withSeries({ y: [null, NaN] }), "must hold at least one finite value"],
  ["a line without width", withSeries({ weight: 0 }), "weight` must be positive and finite, but is 0"],
  [
    "a domain of no length",
    withPanel({ x: { label: "", domain: [1, 1] } }),
    'must have ends that differ by 1e-10 of them, but is "1 to 1"',
  ],
  ["a domain that is not finite", withPanel({ y: { label: "", domain: [0, Infinity] } }), "y.domain[1]`"],
  [
    "zero on a logarithmic axis",
    withPanel({ x: { label: "", scale: "log" } }),
    "must be positive on a logarithmic axis",
  ],
  ["a guide that is nowhere", withPanel({ guides: [{ x: NaN }] }), "guides[0].x`"],
  ["no columns", { ...withPanel({}), columns: 0 }, "`figure.columns` must be a positive integer, but is 0"],
  ["a negative width", { ...withPanel({}), width: -1 }, "`figure.width` must be positive and finite, but is -1"],
])("%s is refused, naming where and what", (_, figure, message) => {
  expect(() => checkFigure(figure)).toThrow(InvalidArgumentError);
  expect(() => checkFigure(figure)).toThrow(message);
});

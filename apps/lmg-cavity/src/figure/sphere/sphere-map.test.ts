import { expect, test } from "vitest";
import { renderTerminal } from "../../terminal/index.js";
import { renderSvg } from "../render-figure.js";
import { SPHERES } from "../sphere.fixture.js";
import { elementsOf, parseXml } from "../xml.fixture.js";
import { sphereMap } from "./sphere-map.js";

test("the middle of an orthographic map has the value of the view direction, the corners none", () => {
  const view = { theta: 1.2, phi: -0.7 };
  const { field } = sphereMap({ value: (theta, phi) => theta + 10 * phi, label: "$f$", view, resolution: 201 });
  expect(field!.values[100][100]).toBeCloseTo(1.2 - 7, 12);
  expect(field!.values[0][0]).toBeNull();
});

test("the map of z grows upwards along the middle column", () => {
  const { field } = sphereMap({
    value: (theta) => Math.cos(theta),
    label: "$z$",
    projection: "mollweide",
    resolution: 31,
  });
  const middle = field!.values.map((row) => row[Math.floor(row.length / 2)]);
  middle.slice(1).forEach((value, row) => expect(value).toBeGreaterThan(middle[row]!));
});

test("the panel's circles are round: both axes have the same length to a unit", () => {
  const frame = elementsOf(parseXml(renderSvg({ ...SPHERES, panels: [SPHERES.panels[0]] })), "image")[0].attributes;
  expect(Number(frame["width"])).toBeCloseTo(Number(frame["height"]), 1);
});

test("only the axes that face the viewer are named", () => {
  const names = (theta: number, phi: number): string[] =>
    sphereMap({ value: () => 1, label: "", view: { theta, phi }, resolution: 16 }).annotations!.map(
      ({ label }) => label,
    );
  expect(names(1, 0.5)).toEqual(["$x$", "$y$", "$z$"]);
  expect(names(2, 3.5)).toEqual(["$-x$", "$-y$", "$-z$"]);
});

test("an azimuthal map names the axes around the disc, but not those in its middle and on its rim", () => {
  const options = { value: () => 1, label: "", projection: "azimuthal", resolution: 16 } as const;
  const { annotations, x } = sphereMap({ ...options, view: { theta: 0, phi: -Math.PI / 2 } });
  expect(annotations!.map(({ label }) => label)).toEqual(["$x$", "$y$", "$-x$", "$-y$"]);
  for (const { x: a, y: b } of annotations!) expect(Math.hypot(a, b)).toBeLessThan(x.domain![1]);
});

test("a map has no frame and no numbers besides those of its colour bar", () => {
  const drawn = parseXml(renderSvg(SPHERES));
  expect(elementsOf(drawn, "g").filter(({ attributes }) => attributes["class"] === "axes")).toEqual([]);
  expect(renderTerminal(SPHERES)).not.toMatch(/[┤┬└]/u);
});

test("a value that is not finite is refused with its direction", () => {
  expect(() => sphereMap({ value: () => NaN, label: "$f$" })).toThrow(
    /`value` must be finite at theta = .*, but is NaN/u,
  );
});

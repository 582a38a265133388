import { expect, test } from "vitest";
import type { Figure, Inset } from "../figure.js";
import { WITH_INSET } from "../inset.fixture.js";
import { renderSvg } from "../render-figure.js";
import { elementsOf, parseXml, type XmlElement } from "../xml.fixture.js";

const withInset = (change: Partial<Inset>): Figure => {
  const [panel] = WITH_INSET.panels;
  return { ...WITH_INSET, panels: [{ ...panel!, inset: { ...panel!.inset!, ...change } }] };
};
const group = (root: XmlElement, role: string): XmlElement =>
  elementsOf(root, "g").find(({ attributes }) => attributes["class"] === role)!;
const ordinates = (path: string): number[] => [...path.matchAll(/[ML][-\d.]+,([-\d.]+)/gu)].map(([, y]) => Number(y));

test("an inset has axes and data of its own and stands above the data of its panel", () => {
  const drawn = parseXml(renderSvg(WITH_INSET));
  const inset = group(drawn, "inset");
  const bottom = Math.max(...ordinates(elementsOf(inset, "path")[0].attributes["d"]));
  const data = Math.min(...ordinates(elementsOf(group(drawn, "data"), "path")[0].attributes["d"]));
  expect(bottom).toBeLessThan(data);
  expect(elementsOf(inset, "g").map(({ attributes }) => attributes["class"])).toEqual(
    expect.arrayContaining(["data", "axes"]),
  );
});

test("an inset with a position stands there", () => {
  const boxAt = (position: readonly [number, number]): string =>
    elementsOf(group(parseXml(renderSvg(withInset({ position }))), "inset"), "path")[0].attributes["d"];
  expect(Math.min(...ordinates(boxAt([0, 0])))).toBeLessThan(Math.min(...ordinates(boxAt([0, 1]))));
});

test.each<[string, Partial<Inset>, string]>([
  ["would cover data wherever it stands", { size: [1, 0.8] }, "must fit where it covers no data"],
  ["leaves no room for a frame", { size: [0.2, 0.2] }, "must leave room for a frame"],
  ["is larger than its panel", { size: [1.5, 0.5] }, "inset.size[0]` must be in (0, 1], but is 1.5"],
  ["lies outside", { position: [0, -1] }, "inset.position[1]` must be in [0, 1], but is -1"],
])("an inset that %s is refused", (_, change, message) => {
  expect(() => renderSvg(withInset(change))).toThrow(message);
});

test("a figure too narrow for its frames is refused with the least width of a frame", () => {
  expect(() => renderSvg({ ...WITH_INSET, width: 30 })).toThrow("must leave at least 20 points for each frame");
});

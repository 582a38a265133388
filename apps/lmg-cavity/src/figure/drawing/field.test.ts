import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { FIELDS, WIGNER } from "../field.fixture.js";
import type { Figure, Panel } from "../figure.js";
import { renderSvg } from "../render-figure.js";
import { elementsOf, parseXml, type XmlElement } from "../xml.fixture.js";

const small: Panel = {
  x: { label: "$x$" },
  y: { label: "$y$" },
  series: [],
  field: {
    x: [0, 1, 2],
    y: [0, 1],
    values: [
      [0, 1, 2],
      [3, null, 5],
    ],
    label: "$f$",
  },
};
const draw = (panel: Panel): XmlElement => parseXml(renderSvg({ description: "", panels: [panel] }));
const group = (root: XmlElement, role: string): XmlElement =>
  elementsOf(root, "g").find(({ attributes }) => attributes["class"] === role)!;

function pixelsOf(image: XmlElement): number[] {
  const png = Buffer.from(image.attributes["xlink:href"].split(",")[1], "base64");
  const start = png.indexOf("IDAT");
  const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  const columns = png.readUInt32BE(16);
  return [...rows].filter((_, index) => index % (columns + 1) !== 0);
}

test("a field is an image with one pixel a cell, the highest ordinate first and a gap left empty", () => {
  const image = elementsOf(group(draw(small), "field"), "image")[0];
  const share = (value: number): number => 1 + Math.min(254, Math.floor((value / 5) * 255));
  expect(pixelsOf(image)).toEqual([share(3), 0, share(5), share(0), share(1), share(2)]);
});

test("an axis that runs backwards turns the image, not the data", () => {
  const image = elementsOf(group(draw({ ...small, x: { label: "$x$", domain: [2.5, -0.5] } }), "field"), "image")[0];
  const forward = elementsOf(group(draw(small), "field"), "image")[0];
  const rows = [pixelsOf(forward).slice(0, 3), pixelsOf(forward).slice(3)];
  expect(pixelsOf(image)).toEqual(rows.flatMap((row) => row.toReversed()));
});

test("the image fills the frame: axes end half a cell beyond the outermost grid points", () => {
  const drawn = draw(small);
  const image = elementsOf(group(drawn, "field"), "image")[0].attributes;
  const frame = elementsOf(drawn, "clipPath")[0].children[0].attributes;
  for (const key of ["x", "y", "width", "height"]) expect(Number(image[key])).toBeCloseTo(Number(frame[key]), 1);
});

test("the colour bar runs from the lowest to the highest value and names the quantity", () => {
  const bar = group(draw(small), "color-bar");
  const labels = elementsOf(bar, "g").map(({ attributes }) => attributes["aria-label"]);
  expect(labels).toEqual(["0", "1", "2", "3", "4", "5", "f"]);
  expect(pixelsOf(elementsOf(bar, "image")[0])).toEqual(Array.from({ length: 255 }, (_, index) => 255 - index));
});

test("diverging colours put zero in the middle: an empty Wigner function is the middle colour", () => {
  const image = elementsOf(group(draw(WIGNER), "field"), "image")[0];
  expect(pixelsOf(image)[0]).toBe(128);
});

test("bands are painted over each other in the colours of the bar", () => {
  const drawn = draw({ ...WIGNER, field: { ...WIGNER.field!, style: "bands" } });
  const fills = (role: string): string[] =>
    elementsOf(group(drawn, role), "path").flatMap(({ attributes }) =>
      attributes["fill"] === "none" ? [] : [attributes["fill"]],
    );
  expect(fills("field").length).toBeGreaterThan(8);
  expect(fills("field")).toEqual(fills("color-bar").filter((_, index, all) => index < all.length));
});

test("no legend stands on a field, nor in a panel that it does not explain", () => {
  const drawn = parseXml(renderSvg(FIELDS));
  const panels = elementsOf(drawn, "clipPath").map(({ children }) => children[0].attributes);
  const legend = elementsOf(group(drawn, "legend"), "path")[0].attributes["d"];
  const [left, top] = /^M([\d.]+),([\d.]+)/u.exec(legend)!.slice(1).map(Number);
  const { x, y } = panels.at(-1)!;
  expect(left).toBeGreaterThan(Number(x));
  expect(top).toBeGreaterThan(Number(y));
});

test.each<[string, Partial<NonNullable<Panel["field"]>>, string]>([
  ["a domain that decreases", { domain: [1, 0] }, "field.domain` must increase"],
  ["a row too few", { values: [[0, 1, 2]] }, "must have a row for each of the 2 `y`"],
  ["a row too short", { values: [[0, 1, 2], [3]] }, "must have a value for each of the 3 `x`"],
  ["abscissae that do not increase", { x: [0, 2, 1] }, "field.x[2]` must increase, but is 1"],
  [
    "an infinite value",
    {
      values: [
        [0, 1, 2],
        [3, Infinity, 5],
      ],
    },
    "field.values[1][1]`",
  ],
  [
    "nothing but gaps",
    {
      values: [
        [null, null, null],
        [null, NaN, null],
      ],
    },
    "must hold at least one finite value",
  ],
  ["zero on a logarithmic colour scale", { scale: "log" }, "must be positive on a logarithmic axis"],
])("%s is refused", (_, change, message) => {
  const figure: Figure = { description: "", panels: [{ ...small, field: { ...small.field!, ...change } }] };
  expect(() => renderSvg(figure)).toThrow(message);
});

import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Figure } from "../figure.js";
import { renderSvg } from "../render-figure.js";
import { renderPng } from "./png.js";

const figure: Figure = {
  description: "A decay with a marker.",
  width: 120,
  panels: [
    {
      x: { label: "$t$" },
      y: { label: "$⟨J_z⟩/j$" },
      series: [
        { kind: "line", x: [0, 1, 2, 3], y: [1, 0.5, 0.25, 0.125], color: 0 },
        { kind: "points", x: [1], y: [0.5], color: 1 },
      ],
    },
  ],
};
const svg = renderSvg(figure);

test("the image starts with the signature of PNG and has the size of the SVG times the zoom", async () => {
  const png = await renderPng(svg, { zoom: 2 });
  const header = new DataView(png.buffer, png.byteOffset);
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(header.getUint32(16)).toBe(Math.round((2 * 120 * 96) / 72));
  const height = Number(/height="([\d.]+)"/u.exec(svg)![1]);
  expect(header.getUint32(20)).toBe(Math.round(2 * height));
});

test("the image is the same bytes on every run and machine", async () => {
  const [one, other] = await Promise.all([renderPng(svg), renderPng(svg)]);
  expect(Buffer.compare(one, other)).toBe(0);
  expect(createHash("sha256").update(one).digest("hex")).toMatchInlineSnapshot(
    `"28bea7cb87043a0b8b415c2f1d13a9b9026569a106994297b486471126582f09"`,
  );
});

test.each([0, -1, NaN, 21])("a zoom of %d is refused", async (zoom) => {
  await expect(renderPng(svg, { zoom })).rejects.toThrow("`zoom` must be positive and at most 20");
});

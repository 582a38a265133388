import { expect, test } from "vitest";
import { FIELDS } from "../field.fixture.js";
import { PAPER_FIGURE_2 } from "../paper-figure-2.fixture.js";
import { renderPdf } from "../render-figure.js";

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const paper = latin1(renderPdf(PAPER_FIGURE_2));
const fields = latin1(renderPdf(FIELDS));

/** What the page says, glyph by glyph in painting order, by the font's own character map. */
function shownText(pdf: string): string {
  const entries = [...pdf.matchAll(/^<([\dA-F]{4})> <([\dA-F]{4,8})>$/gmu)];
  const characters = new Map(
    entries.map(([, glyph, code]) => [glyph!, String.fromCodePoint(Number.parseInt(code!, 16))]),
  );
  return [...pdf.matchAll(/<([\dA-F]{4})> Tj/gu)].map(([, glyph]) => characters.get(glyph!)).join("");
}

test.each([
  ["lines", paper],
  ["fields", fields],
])("the cross-reference table of a page with %s points to every object", (_, pdf) => {
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(pdf)![1]);
  const offsets = [...pdf.slice(start).matchAll(/^(\d{10}) 00000 n $/gmu)].map(([, offset]) => Number(offset));
  expect(pdf.slice(start)).toMatch(/^xref\n/u);
  expect(offsets.length).toBeGreaterThan(6);
  offsets.forEach((offset, index) => expect(pdf.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj\n`, "u")));
});

test("streams are as long as they say", () => {
  for (const match of fields.matchAll(/\/Length (\d+)>>\nstream\n/gu)) {
    const end = match.index + match[0].length + Number(match[1]);
    expect(fields.slice(end, end + 18)).toBe("\nendstream\nendobj\n");
  }
});

test("the page has the printed width in points", () => {
  expect(/\/MediaBox\[0 0 ([\d.]+) [\d.]+\]/u.exec(paper)![1]).toBe("246");
});

test("text can be searched and copied: slanted letters are letters", () => {
  for (const label of ["⟨Jz⟩/j", "⟨Jx2⟩/j2", "h/λ", "−0.5", "semiclassical", "N = 100"]) {
    expect(shownText(paper)).toContain(label);
  }
});

test("each field is an image of one byte a pixel", () => {
  const images = [...fields.matchAll(/\/Width (\d+)\/Height (\d+)\/.*\/Length (\d+)>>/gu)];
  expect(images).toHaveLength(4);
  for (const [, width, height, length] of images) expect(Number(width) * Number(height)).toBe(Number(length));
});

test("the content uses operators with finite numbers only", () => {
  expect(paper.slice(0, paper.indexOf("endstream"))).not.toMatch(/NaN|Infinity|undefined|\de[+-]?\d/u);
});

test("the same figure is the same bytes on every run, without a date", () => {
  expect(latin1(renderPdf(structuredClone(PAPER_FIGURE_2)))).toBe(paper);
  expect(paper).not.toMatch(/Date/u);
});

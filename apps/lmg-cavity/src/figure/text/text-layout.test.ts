import { expect, test } from "vitest";
import { figureFont } from "../font/figure-font.js";
import { layoutText } from "./text-layout.js";

test("a label is as wide as the advances of its glyphs", () => {
  const font = figureFont();
  const advances = [..."semiclassical"].map((letter) => font.advanceOf(font.glyphOf(letter.codePointAt(0)!)));
  const width = (9 * advances.reduce((sum, advance) => sum + advance)) / font.unitsPerEm;
  expect(layoutText("semiclassical", 9).width).toBeCloseTo(width, 10);
});

test("a subscript stands below and a superscript above the base line, both right behind the letter", () => {
  const [, lower, upper] = layoutText("$h_-^+$", 10).glyphs;
  expect(lower!.y).toBeGreaterThan(0);
  expect(upper!.y).toBeLessThan(0);
  expect(Math.abs(lower!.x - upper!.x)).toBeLessThan(1);
  expect(lower!.size).toBeLessThan(10);
});

test("what follows stacked scripts starts behind the longer of them", () => {
  const glyphs = layoutText("$J_{xyz}^2j$", 10).glyphs;
  expect(glyphs.at(-1)!.x).toBeGreaterThan(Math.max(...glyphs.slice(0, -1).map(({ x }) => x)));
});

test("sizes scale every length", () => {
  const [small, large] = [layoutText("$C_φ^2$", 8), layoutText("$C_φ^2$", 16)];
  expect(large.width / small.width).toBeCloseTo(2, 12);
  expect(large.ascent / small.ascent).toBeCloseTo(2, 12);
});

test("a character that the font lacks is refused by name instead of being left out", () => {
  expect(() => layoutText("Ж", 9)).toThrow('must use characters of the figure font, not "Ж"');
});

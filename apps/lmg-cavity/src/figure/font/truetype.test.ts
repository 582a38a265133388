import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { figureFont } from "./figure-font.js";
import { readTrueType } from "./truetype.js";

const CHARACTERS = [
  ..."0123456789AZaz()[]+=−×±·⟨⟩′αβγδλκωΓΔΛΩ∞≤≥𝐴".replace("𝐴", ""),
  "\u{1d434}",
  "\u{1d467}",
  "ℎ",
  "\u{1d6fc}",
];

test.each(CHARACTERS)("the shipped font has an outline for %s", (character) => {
  const font = figureFont();
  const glyph = font.glyphOf(character.codePointAt(0)!);
  expect(glyph).toBeGreaterThan(0);
  expect(font.advanceOf(glyph)).toBeGreaterThan(0);
  expect(font.outlineOf(glyph)).toMatch(/^(M[-\d. ]+([LQ][-\d. ]+)+Z)+$/u);
});

test("digits are of one width, so that the numbers of an axis line up", () => {
  const font = figureFont();
  const widths = [..."0123456789"].map((digit) => font.advanceOf(font.glyphOf(digit.codePointAt(0)!)));
  expect(new Set(widths).size).toBe(1);
});

test("the outline of a zero is two nested contours about as high as the em's capital letters", () => {
  const font = figureFont();
  const outline = font.outlineOf(font.glyphOf(0x30));
  const ordinates = [...outline.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[LQZ])/gu)].map((match) => Number(match[2]));
  expect(outline.split("M").length - 1).toBe(2);
  expect(Math.max(...ordinates)).toBeGreaterThan(0.6 * font.unitsPerEm);
  expect(Math.min(...ordinates)).toBeGreaterThan(-0.05 * font.unitsPerEm);
});

test("a code point outside of the font is the missing glyph, and a space has no outline", () => {
  const font = figureFont();
  expect(font.glyphOf(0x416)).toBe(0);
  expect(font.outlineOf(font.glyphOf(0x20))).toBe("");
});

test("a file without the tables of a font is refused by the name of the table", () => {
  const bytes = readFileSync(new URL("../../../assets/fonts/openqs-figures.ttf", import.meta.url)).subarray(0, 12);
  const empty = Uint8Array.from(bytes);
  empty.fill(0, 4, 6);
  expect(() => readTrueType(empty)).toThrow("no head table");
});

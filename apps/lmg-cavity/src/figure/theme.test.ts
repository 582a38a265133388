import { describe, expect, it } from "vitest";
import { channels } from "./field/color-map.js";
import { THEMES } from "./theme.js";

type Color = readonly number[];

/** Linear sRGB of "#rrggbb" (IEC 61966-2-1). */
function linear(color: string): Color {
  return channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
}

const times = (matrix: readonly Color[], color: Color): number[] =>
  matrix.map((row) => row.reduce((sum, value, i) => sum + value * color[i], 0));

/** Full dichromacy in linear sRGB, after F. Vienot, H. Brettel and J. D. Mollon, Color Res. Appl. 24, 243 (1999). */
const VISIONS: Readonly<Record<string, readonly Color[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanope: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranope: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
};

const TO_XYZ = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];

/** CIE 1976 L*, a*, b* with the white of D65. */
function lab(color: Color): number[] {
  const [x, y, z] = times(TO_XYZ, color).map((value, i) => {
    const ratio = value / [0.9505, 1, 1.089][i];
    return ratio > 216 / 24389 ? Math.cbrt(ratio) : ratio * (841 / 108) + 4 / 29;
  }) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(one: string, other: string, vision: readonly Color[]): number {
  const [first, second] = [one, other].map((color) => lab(times(vision, linear(color))));
  return Math.hypot(...first!.map((value, i) => value - second![i]));
}

const luminance = (color: string): number => times(TO_XYZ, linear(color))[1];

describe.each(Object.entries(THEMES))("the %s theme", (_, { background, ink, muted, palette }) => {
  it("has lines and text that stand out from the page: contrast 3 for graphics, 7 for text (WCAG 2.1)", () => {
    const contrast = (color: string): number => {
      const [low, high] = [luminance(color), luminance(background)].sort((a, b) => a - b) as [number, number];
      return (high + 0.05) / (low + 0.05);
    };
    for (const color of [...palette.slice(0, 4), muted]) expect(contrast(color)).toBeGreaterThan(3);
    expect(contrast(ink)).toBeGreaterThan(7);
  });

  it.each(Object.entries(VISIONS))("has its first four colours and the ink apart for a %s observer", (__, vision) => {
    const colors = [...palette.slice(0, 4), ink];
    for (const [i, one] of colors.entries()) {
      // Four times 2.3, about the least difference that is seen at all, and some more for thin lines.
      for (const other of colors.slice(i + 1)) expect(difference(one, other, vision)).toBeGreaterThan(10);
    }
  });
});

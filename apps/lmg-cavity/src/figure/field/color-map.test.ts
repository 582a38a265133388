import { expect, test } from "vitest";
import { channels, COLOR_MAPS, colorIndex } from "./color-map.js";

/** Relative luminance of sRGB (IEC 61966-2-1). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("sequential colours grow lighter all the way, so that order survives grey print and colour blindness", () => {
  const levels = COLOR_MAPS.sequential.map(luminance);
  // Neighbours differ by less than the rounding of a channel to a byte, so compare two apart.
  levels.slice(2).forEach((level, index) => expect(level).toBeGreaterThan(levels[index]));
});

test("diverging colours grow lighter to the middle and are equally light at equal distance from it", () => {
  const levels = COLOR_MAPS.diverging.map(luminance);
  const middle = (levels.length - 1) / 2;
  for (let distance = 1; distance <= middle; distance++) {
    const [below, above] = [levels[middle - distance], levels[middle + distance]];
    expect(below).toBeLessThan(levels[middle - distance + 1]);
    expect(above).toBeLessThan(levels[middle + distance - 1]);
    // 1/20 of the whole scale is about the least difference that is seen between patches side by side.
    expect(Math.abs(below - above)).toBeLessThan(0.05);
  }
});

test("the ends of the range and what lies beyond have the outermost colours", () => {
  expect([-1, 0, 0.5, 1, 2].map(colorIndex)).toEqual([0, 0, 127, 254, 254]);
});

/** An odd number, so that a diverging map has a middle colour; with a transparent one they fit into a byte. */
const COLORS = 255;

/**
 * Colours of equal steps along [0, 1].
 *
 * "sequential" rises in lightness all the way (after viridis of S. van der Walt and N. Smith, 2015, public domain), so
 * it reads in grey and with every colour vision; "diverging" runs from blue over near-white to orange, equally light
 * at equal distance from the middle.
 */
export const COLOR_MAPS: Readonly<Record<"sequential" | "diverging", readonly string[]>> = {
  sequential: interpolateColors([
    "#440154",
    "#472d7b",
    "#3b528b",
    "#2c728e",
    "#21918c",
    "#28ae80",
    "#5ec962",
    "#addc30",
    "#fde725",
  ]),
  diverging: interpolateColors([
    "#06304f",
    "#1f6aa5",
    "#62a4d0",
    "#b2d3e8",
    "#f5f5f5",
    "#f4c7a1",
    "#dd8b45",
    "#aa5208",
    "#552600",
  ]),
};

function interpolateColors(anchors: readonly string[]): string[] {
  return Array.from({ length: COLORS }, (_, index) => {
    const place = (index / (COLORS - 1)) * (anchors.length - 1);
    const first = Math.min(Math.floor(place), anchors.length - 2);
    const [from, to] = [channels(anchors[first]), channels(anchors[first + 1])];
    return `#${from.map((value, channel) => byte(value + (place - first) * (to[channel] - value))).join("")}`;
  });
}

/** Red, green and blue of "#rrggbb". */
export function channels(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}

function byte(value: number): string {
  return Math.round(value).toString(16).padStart(2, "0");
}

/** Place of a share of the range (clamped to it) in a colour map. */
export function colorIndex(share: number): number {
  return Math.min(COLORS - 1, Math.max(0, Math.floor(share * COLORS)));
}

/** What drawing needs of a TrueType font; lengths in font units, ordinates upwards. */
export interface TrueTypeFont {
  readonly unitsPerEm: number;
  /** Smallest box around all glyphs: left, bottom, right, top. */
  readonly boundingBox: readonly [number, number, number, number];
  /** Glyph of a code point, 0 (the missing glyph) if the font has none. */
  readonly glyphOf: (codePoint: number) => number;
  readonly advanceOf: (glyph: number) => number;
  /** Closed contours as SVG path data with the commands M, L, Q and Z. */
  readonly outlineOf: (glyph: number) => string;
}

/**
 * Reads a TrueType font made of simple glyphs with a format 12 character map, as the shipped one is.
 *
 * Tables: head, hhea, hmtx, loca, glyf and cmap of the OpenType specification 1.9 (ISO/IEC 14496-22).
 */
export function readTrueType(bytes: Uint8Array): TrueTypeFont {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tableOffsets(view);
  const offsetOf = (tag: string): number => table.get(tag) ?? missing(tag);
  const longOffsets = view.getInt16(offsetOf("head") + 50) === 1;
  const horizontalMetrics = view.getUint16(offsetOf("hhea") + 34);
  const characters = readCharacterMap(view, offsetOf("cmap"));
  const glyphOffset = (glyph: number): number =>
    offsetOf("glyf") +
    (longOffsets ? view.getUint32(offsetOf("loca") + 4 * glyph) : 2 * view.getUint16(offsetOf("loca") + 2 * glyph));
  return {
    unitsPerEm: view.getUint16(offsetOf("head") + 18),
    boundingBox: [
      view.getInt16(offsetOf("head") + 36),
      view.getInt16(offsetOf("head") + 38),
      view.getInt16(offsetOf("head") + 40),
      view.getInt16(offsetOf("head") + 42),
    ],
    glyphOf: (codePoint) => characters.get(codePoint) ?? 0,
    advanceOf: (glyph) => view.getUint16(offsetOf("hmtx") + 4 * Math.min(glyph, horizontalMetrics - 1)),
    outlineOf: (glyph) => {
      const start = glyphOffset(glyph);
      return start === glyphOffset(glyph + 1) ? "" : readContours(view, start).map(contourPath).join("");
    },
  };
}

function missing(tag: string): never {
  throw new Error(`The font has no ${tag} table.`);
}

function tableOffsets(view: DataView): Map<string, number> {
  const offsets = new Map<string, number>();
  for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(record + index)));
    offsets.set(tag, view.getUint32(record + 8));
  }
  return offsets;
}

function readCharacterMap(view: DataView, cmap: number): Map<number, number> {
  const subtable = cmap + view.getUint32(cmap + 8);
  if (view.getUint16(subtable) !== 12) throw new Error("The font's character map is not of format 12.");
  const characters = new Map<number, number>();
  for (let group = 0; group < view.getUint32(subtable + 12); group++) {
    const record = subtable + 16 + 12 * group;
    const first = view.getUint32(record);
    const last = view.getUint32(record + 4);
    for (let code = first; code <= last; code++) characters.set(code, view.getUint32(record + 8) + code - first);
  }
  return characters;
}

interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

const ON_CURVE = 1;
const REPEAT = 8;

/** The points of each contour of a simple glyph: end points, instructions, run-length flags, then packed deltas. */
function readContours(view: DataView, start: number): OutlinePoint[][] {
  const contourCount = view.getInt16(start);
  if (contourCount < 0) throw new Error("The font has a composite glyph.");
  const ends = Array.from({ length: contourCount }, (_, index) => view.getUint16(start + 10 + 2 * index));
  const pointCount = ends.at(-1)! + 1;
  let cursor = start + 10 + 2 * contourCount;
  cursor += 2 + view.getUint16(cursor);
  const flags: number[] = [];
  while (flags.length < pointCount) {
    const flag = view.getUint8(cursor++);
    const copies = flag & REPEAT ? view.getUint8(cursor++) + 1 : 1;
    for (let copy = 0; copy < copies; copy++) flags.push(flag);
  }
  const readCoordinates = (shortBit: number, sameBit: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & shortBit) value += (flag & sameBit ? 1 : -1) * view.getUint8(cursor++);
      else if (!(flag & sameBit)) {
        value += view.getInt16(cursor);
        cursor += 2;
      }
      return value;
    });
  };
  const x = readCoordinates(2, 16);
  const y = readCoordinates(4, 32);
  const points = flags.map((flag, index) => ({ x: x[index], y: y[index], onCurve: (flag & ON_CURVE) !== 0 }));
  return ends.map((end, index) => points.slice(index === 0 ? 0 : ends[index - 1] + 1, end + 1));
}

/** Quadratic segments; between two control points the curve passes through their midpoint. */
function contourPath(contour: readonly OutlinePoint[]): string {
  const first = contour.findIndex((point) => point.onCurve);
  if (first < 0) throw new Error("The font has a contour without a point on the curve.");
  const cycle = [...contour.slice(first), ...contour.slice(0, first + 1)];
  let path = `M${cycle[0].x} ${cycle[0].y}`;
  for (let index = 1; index < cycle.length; index++) {
    const point = cycle[index];
    if (point.onCurve) path += `L${point.x} ${point.y}`;
    else {
      const next = cycle[index + 1];
      const end = next.onCurve ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
      path += `Q${point.x} ${point.y} ${end.x} ${end.y}`;
      if (next.onCurve) index++;
    }
  }
  return `${path}Z`;
}

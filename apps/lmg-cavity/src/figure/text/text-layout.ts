import { InvalidArgumentError } from "@openqs/linalg";
import { figureFont } from "../font/figure-font.js";
import { parseRichText, type TextRun } from "./rich-text.js";

/** A glyph of the figure font with its origin, y downwards, and its size in points. */
export interface PlacedGlyph {
  readonly glyph: number;
  /** The plain character that it stands for; a slanted J is a J. */
  readonly character: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A label broken down to glyphs relative to the start of its base line; lengths in points. */
export interface TextLayout {
  readonly width: number;
  /** Extent above and below the base line. */
  readonly ascent: number;
  readonly descent: number;
  readonly glyphs: readonly PlacedGlyph[];
}

const SCRIPT_SIZE = 0.7;
const SCRIPT_SHIFT = { base: 0, sub: 0.24, super: -0.41 };
/** How far a script moves behind a slanted letter, whose top leans over and whose foot stands back, in ems. */
const ITALIC_SHIFT = { base: 0, sub: -0.04, super: 0.05 };
/** Extents of ascenders and descenders (brackets included) of the font, in ems. */
const ASCENT = 0.73;
const DESCENT = 0.22;

/**
 * Sets `label` (see {@link parseRichText}) at `size` points.
 *
 * @throws InvalidArgumentError if the font lacks one of its characters.
 */
export function layoutText(label: string, size: number): TextLayout {
  const glyphs: PlacedGlyph[] = [];
  const runs = parseRichText(label);
  let cursor = 0;
  let baseEnd = 0;
  let end = 0;
  runs.forEach((run, index) => {
    const previous = runs[index - 1];
    if (run.script === "base") cursor = end;
    else if (run.script !== previous?.script) {
      cursor = baseEnd + (previous?.italic === true ? ITALIC_SHIFT[run.script] * size : 0);
    }
    cursor = placeRun(run, { cursor, size, label }, glyphs);
    end = Math.max(end, cursor);
    if (run.script === "base") baseEnd = cursor;
  });
  const has = (script: TextRun["script"]): boolean => runs.some((run) => run.script === script);
  return {
    width: end,
    ascent: size * (has("super") ? Math.max(ASCENT, SCRIPT_SIZE * ASCENT - SCRIPT_SHIFT.super) : ASCENT),
    descent: size * (has("sub") ? Math.max(DESCENT, SCRIPT_SIZE * DESCENT + SCRIPT_SHIFT.sub) : DESCENT),
    glyphs,
  };
}

function placeRun(
  run: TextRun,
  at: { readonly cursor: number; readonly size: number; readonly label: string },
  glyphs: PlacedGlyph[],
): number {
  const font = figureFont();
  const size = at.size * (run.script === "base" ? 1 : SCRIPT_SIZE);
  let cursor = at.cursor;
  for (const character of run.text) {
    const glyph = font.glyphOf(run.italic ? mathematicalItalic(character) : character.codePointAt(0)!);
    if (glyph === 0) {
      throw new InvalidArgumentError("label", at.label, `must use characters of the figure font, not "${character}"`);
    }
    glyphs.push({ glyph, character, x: cursor, y: SCRIPT_SHIFT[run.script] * at.size, size });
    cursor += (font.advanceOf(glyph) / font.unitsPerEm) * size;
  }
  return cursor;
}

/** Code point of the mathematical italic form (Unicode block U+1D400, where h is the Planck constant U+210E). */
function mathematicalItalic(character: string): number {
  const code = character.codePointAt(0)!;
  if (character === "h") return 0x210e;
  if (character === "ϕ") return 0x1d719;
  if (character === "ϑ") return 0x1d717;
  if (code >= 0x61 && code <= 0x7a) return 0x1d44e + code - 0x61;
  if (code >= 0x41 && code <= 0x5a) return 0x1d434 + code - 0x41;
  return 0x1d6fc + code - 0x3b1;
}

import { layoutText } from "../text/text-layout.js";
import { plainText } from "../text/plain-text.js";
import type { TextMark } from "./drawing.js";

/** Width of the rim of a text with a halo, on either side of an outline, in points. */
export const HALO = 1.2;

/** Where a label goes: the point, the side of the text that sits on it, and the look. */
export interface TextPlacement {
  readonly x: number;
  /** Base line; of rotated text, the abscissa plays that part. */
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly rotated?: boolean;
}

const SHARE_BEFORE = { start: 0, middle: 0.5, end: 1 };

/** Sets a label. */
export function drawText(label: string, at: TextPlacement): TextMark {
  const { width, glyphs } = layoutText(label, at.size);
  const before = SHARE_BEFORE[at.anchor ?? "start"] * width;
  const rotated = at.rotated === true;
  return {
    kind: "text",
    x: rotated ? at.x : at.x - before,
    y: rotated ? at.y + before : at.y,
    glyphs,
    says: plainText(label),
    color: at.color,
    ...(rotated ? { rotated } : {}),
  };
}

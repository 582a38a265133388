import { figureFont } from "../font/figure-font.js";
import type { Drawing, GroupMark, ImageMark, Mark, PathMark, TextMark } from "../drawing/drawing.js";
import type { Rectangle } from "../layout/rectangle.js";
import { HALO } from "../drawing/text.js";

import { boxPath } from "../drawing/path.js";
import { writeIndexedPng } from "./indexed-png.js";

/** Ids must not differ between equal figures, nor mean two things when several figures share a page. */
const GLYPH_ID = "openqs-glyph-";

/**
 * Writes a drawing as an SVG document of `width` CSS pixels.
 *
 * Text is written as outlines of the shipped font (each glyph once, then reused), so a figure looks the same in every
 * browser, editor and printer and never depends on installed fonts; `aria-label` keeps what it says.
 */
export function writeSvg(drawing: Drawing, width: number): string {
  const body = drawing.marks.map(writeMark).join("\n");
  const height = (width * drawing.height) / drawing.width;
  // A point larger on all sides, so that no pixel at the edge is covered in part.
  const page = { x: -1, y: -1, width: drawing.width + 2, height: drawing.height + 2 };
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(drawing.width)} ${round(drawing.height)}">
<title>${escape(drawing.title)}</title>
<desc>${escape(drawing.description)}</desc>
<defs>
${definitions(drawing.marks).join("\n")}
</defs>
${writePath({ kind: "path", path: boxPath(page), fill: drawing.background })}
${body}
</svg>
`;
}

function definitions(marks: readonly Mark[]): string[] {
  const glyphs = new Set<number>();
  const clips = new Map<string, Rectangle>();
  const visit = (mark: Mark): void => {
    if (mark.kind === "text") for (const { glyph } of mark.glyphs) glyphs.add(glyph);
    if (mark.kind !== "group") return;
    if (mark.clip !== undefined) clips.set(clipId(mark.clip), mark.clip);
    mark.marks.forEach(visit);
  };
  marks.forEach(visit);
  const outlines = [...glyphs].sort((a, b) => a - b).map((glyph) => ({ glyph, d: figureFont().outlineOf(glyph) }));
  return [
    ...outlines.filter(({ d }) => d !== "").map(({ glyph, d }) => `<path id="${GLYPH_ID}${glyph}" d="${d}"/>`),
    ...[...clips].map(([id, { x, y, width, height }]) => {
      const size = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
      return `<clipPath id="${id}"><rect ${size}/></clipPath>`;
    }),
  ];
}

function clipId({ x, y, width, height }: Rectangle): string {
  return `openqs-clip-${[x, y, width, height].map(round).join("-")}`;
}

function writeMark(mark: Mark): string {
  switch (mark.kind) {
    case "path":
      return writePath(mark);
    case "text":
      return writeText(mark);
    case "image":
      return writeImage(mark);
    case "group":
      return writeGroup(mark);
  }
}

function writeGroup({ role, clip, marks }: GroupMark): string {
  const clipping = clip === undefined ? "" : ` clip-path="url(#${clipId(clip)})"`;
  return `<g class="${role}"${clipping}>\n${marks.map(writeMark).join("\n")}\n</g>`;
}

function writePath({ path, stroke, fill }: PathMark): string {
  const attributes = [`d="${path}"`, `fill="${fill ?? "none"}"`];
  if (stroke !== undefined) {
    attributes.push(`stroke="${stroke.color}"`, `stroke-width="${round(stroke.width)}"`, `stroke-linejoin="round"`);
    if (stroke.dashes !== undefined && stroke.dashes.length > 0) {
      attributes.push(`stroke-dasharray="${stroke.dashes.map(round).join(" ")}"`);
    }
  }
  return `<path ${attributes.join(" ")}/>`;
}

function writeImage({ raster, colors, smooth }: ImageMark): string {
  const { x, y, width, height } = raster.box;
  const data = Buffer.from(writeIndexedPng(raster, colors)).toString("base64");
  const size = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
  const rendering = smooth ? "" : ` image-rendering="optimizeSpeed" style="image-rendering:pixelated"`;
  return `<image ${size} preserveAspectRatio="none"${rendering} xlink:href="data:image/png;base64,${data}"/>`;
}

function writeText({ x, y, glyphs, says, color, rotated, halo }: TextMark): string {
  const font = figureFont();
  const visible = glyphs.filter(({ glyph }) => font.outlineOf(glyph) !== "");
  const uses = visible.map(({ glyph, x, y, size }) => {
    const scale = `${round4(size / font.unitsPerEm)} ${round4(-size / font.unitsPerEm)}`;
    return `<use xlink:href="#${GLYPH_ID}${glyph}" transform="translate(${round(x)} ${round(y)}) scale(${scale})"/>`;
  });
  const rimWidth = round((2 * HALO * font.unitsPerEm) / (glyphs[0]?.size ?? 1));
  const rim = `stroke="${halo}" stroke-width="${rimWidth}" stroke-linejoin="round"`;
  if (halo !== undefined) uses.unshift(`<g fill="${halo}" ${rim}>${uses.join("")}</g>`);
  const turn = rotated === true ? " rotate(-90)" : "";
  return `<g class="text" aria-label="${escape(says)}" fill="${color}" transform="translate(${round(x)} ${round(y)})${turn}">${uses.join("")}</g>`;
}

/** Hundredths of a point are far below what can be seen or printed. */
function round(value: number): string {
  return String(Number(value.toFixed(2)));
}

function round4(value: number): string {
  return String(Number(value.toFixed(5)));
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

import type { Drawing, GroupMark, ImageMark, Mark, PathMark, TextMark } from "../drawing/drawing.js";
import { boxPath, coordinate } from "../drawing/path.js";
import { HALO } from "../drawing/text.js";
import { channels } from "../field/color-map.js";
import { createPdf, hexadecimal, pdfText, type PdfDocument } from "./pdf-document.js";
import { addPdfFont } from "./pdf-font.js";

/** What the content of the page refers to. */
interface Resources {
  readonly characters: Map<number, string>;
  readonly images: ImageMark[];
}

/**
 * Writes a drawing as a PDF of one page of the printed size, with the font embedded, the same bytes on every run and
 * machine.
 */
export function writePdf(drawing: Drawing): Uint8Array {
  const { width, height, background, marks } = drawing;
  const resources: Resources = { characters: new Map(), images: [] };
  const page: Mark = { kind: "path", path: boxPath({ x: 0, y: 0, width, height }), fill: background };
  const content = [page, ...marks].map((mark) => markContent(mark, resources)).join("\n");
  const pdf = createPdf();
  // Marks are placed downwards from the top left corner of the page.
  const stream = new TextEncoder().encode(`1 0 0 -1 0 ${coordinate(height)} cm\n1 j\n${content}`);
  const contents = pdf.addObject("<<>>", stream);
  const font = addPdfFont(pdf, resources.characters);
  const images = resources.images.map((image, index) => `/Image${index} ${addImage(pdf, image)} 0 R`);
  const information = pdf.addObject(`<</Title${pdfText(drawing.title)}/Subject${pdfText(drawing.description)}>>`);
  // The page and its tree refer to each other, so the number of the tree is foretold.
  const tree = information + 2;
  const box = `[0 0 ${coordinate(width)} ${coordinate(height)}]`;
  const leaf = pdf.addObject(
    `<</Type/Page/Parent ${tree} 0 R/MediaBox${box}/Contents ${contents} 0 R` +
      `/Resources<</Font<</Font ${font} 0 R>>/XObject<<${images.join("")}>>>>>>`,
  );
  pdf.addObject(`<</Type/Pages/Count 1/Kids[${leaf} 0 R]>>`);
  return pdf.finish(pdf.addObject(`<</Type/Catalog/Pages ${tree} 0 R>>`), information);
}

function markContent(mark: Mark, resources: Resources): string {
  switch (mark.kind) {
    case "path":
      return pathContent(mark);
    case "text":
      return textContent(mark, resources);
    case "image":
      return imageContent(mark, resources);
    case "group":
      return groupContent(mark, resources);
  }
}

function groupContent({ clip, marks }: GroupMark, resources: Resources): string {
  const content = marks.map((mark) => markContent(mark, resources)).join("\n");
  return clip === undefined ? content : `q\n${pathOperators(boxPath(clip))} W n\n${content}\nQ`;
}

function pathContent({ path, stroke, fill }: PathMark): string {
  const setUp: string[] = [];
  if (fill !== undefined) setUp.push(colorOperator(fill, "rg"));
  if (stroke !== undefined) {
    const dashes = (stroke.dashes ?? []).map(coordinate).join(" ");
    setUp.push(colorOperator(stroke.color, "RG"), `${coordinate(stroke.width)} w [${dashes}] 0 d`);
  }
  const paint = fill === undefined ? "S" : stroke === undefined ? "f" : "B";
  return path === "" ? "" : `${setUp.join(" ")}\n${pathOperators(path)} ${paint}`;
}

function colorOperator(color: string, operator: "rg" | "RG"): string {
  return `${channels(color)
    .map((value) => String(Number((value / 255).toFixed(4))))
    .join(" ")} ${operator}`;
}

/** Translates path data with the commands M, L, C and Z. */
function pathOperators(path: string): string {
  const operators = { M: "m", L: "l", C: "c", Z: "h" } as const;
  return [...path.matchAll(/([MLCZ])([^MLCZ]*)/gu)]
    .map(([, command, numbers]) => `${numbers!.replaceAll(",", " ")} ${operators[command as keyof typeof operators]}`)
    .join(" ");
}

function textContent({ x, y, glyphs, color, rotated, halo }: TextMark, { characters }: Resources): string {
  const shown = glyphs.map((glyph) => {
    characters.set(glyph.glyph, glyph.character);
    const size = coordinate(glyph.size);
    // Glyphs are designed upwards, which the second column turns over again.
    const matrix =
      rotated === true
        ? `0 -${size} -${size} 0 ${coordinate(x + glyph.y)} ${coordinate(y - glyph.x)}`
        : `${size} 0 0 -${size} ${coordinate(x + glyph.x)} ${coordinate(y + glyph.y)}`;
    return `${matrix} Tm <${hexadecimal(glyph.glyph)}> Tj`;
  });
  const rim = halo === undefined ? [] : [colorOperator(halo, "RG"), `${2 * HALO} w [] 0 d 1 Tr`, ...shown, "0 Tr"];
  return ["BT /Font 1 Tf", ...rim, colorOperator(color, "rg"), ...shown, "ET"].join("\n");
}

function imageContent(mark: ImageMark, { images }: Resources): string {
  const { x, y, width, height } = mark.raster.box;
  const name = `/Image${images.push(mark) - 1}`;
  return `q ${coordinate(width)} 0 0 ${coordinate(-height)} ${coordinate(x)} ${coordinate(y + height)} cm ${name} Do Q`;
}

/** An image of palette colours; entry 0 is left out by a colour key. */
function addImage(pdf: PdfDocument, { raster, colors, smooth }: ImageMark): number {
  const palette = ["#000000", ...colors].map((color) => color.slice(1)).join("");
  return pdf.addObject(
    `<</Type/XObject/Subtype/Image/Width ${raster.columns}/Height ${raster.rows}/BitsPerComponent 8` +
      `/ColorSpace[/Indexed/DeviceRGB ${colors.length}<${palette}>]/Mask[0 0]/Interpolate ${smooth}>>`,
    raster.pixels,
  );
}

import { figureFont, figureFontFile } from "../font/figure-font.js";
import { hexadecimal, type PdfDocument } from "./pdf-document.js";

/**
 * Embeds the figure font as a composite font whose character codes are glyph numbers, with the characters that the
 * glyphs stand for, so that text can be searched and copied.
 */
export function addPdfFont(pdf: PdfDocument, characters: ReadonlyMap<number, string>): number {
  const font = figureFont();
  const file = figureFontFile();
  const glyphs = [...characters.keys()].sort((a, b) => a - b);
  const toEm = (value: number): number => Math.round((1000 * value) / font.unitsPerEm);
  const data = pdf.addObject(`<</Length1 ${file.length}>>`, file);
  const [left, bottom, right, top] = font.boundingBox.map(toEm);
  const descriptor = pdf.addObject(
    `<</Type/FontDescriptor/FontName/OpenQSFigures-Regular/Flags 4/FontBBox[${left} ${bottom} ${right} ${top}]` +
      `/ItalicAngle 0/Ascent 762/Descent -238/CapHeight 657/StemV 80/FontFile2 ${data} 0 R>>`,
  );
  const widths = glyphs.map((glyph) => `${glyph}[${toEm(font.advanceOf(glyph))}]`);
  const descendant = pdf.addObject(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/OpenQSFigures-Regular/CIDSystemInfo` +
      `<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R` +
      `/CIDToGIDMap/Identity/W[${widths.join("")}]>>`,
  );
  const unicode = pdf.addObject("<<>>", new TextEncoder().encode(characterMap(glyphs, characters)));
  return pdf.addObject(
    `<</Type/Font/Subtype/Type0/BaseFont/OpenQSFigures-Regular/Encoding/Identity-H` +
      `/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
  );
}

/** A ToUnicode map, in blocks of at most 100 entries (ISO 32000-2, 9.10.3). */
function characterMap(glyphs: readonly number[], characters: ReadonlyMap<number, string>): string {
  const blocks: string[] = [];
  for (let start = 0; start < glyphs.length; start += 100) {
    const block = glyphs.slice(start, start + 100);
    const entries = block.map((glyph) => {
      const character = characters.get(glyph) ?? "";
      const units = Array.from({ length: character.length }, (_, index) => hexadecimal(character.charCodeAt(index)));
      return `<${hexadecimal(glyph)}> <${units.join("")}>`;
    });
    blocks.push(`${block.length} beginbfchar\n${entries.join("\n")}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}

/** A PDF file under construction (ISO 32000-2); objects refer to each other by the numbers that `addObject` returns. */
export interface PdfDocument {
  /** Adds an object given as PDF source, and its stream if it has one. */
  readonly addObject: (dictionary: string, stream?: Uint8Array) => number;
  /** The file, whose catalog is the given object. */
  readonly finish: (catalog: number, information: number) => Uint8Array;
}

/** Starts a document; nothing in it depends on the time or the machine, and nothing is compressed. */
export function createPdf(): PdfDocument {
  const encoder = new TextEncoder();
  // Four bytes above 127 tell transfer programs that the file is binary.
  const parts: Uint8Array[] = [encoder.encode("%PDF-1.7\n"), Uint8Array.of(0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a)];
  const offsets: number[] = [];
  let length = parts[0].length + parts[1].length;
  const append = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  return {
    addObject: (dictionary, stream) => {
      offsets.push(length);
      append(encoder.encode(`${offsets.length} 0 obj\n`));
      if (stream === undefined) append(encoder.encode(`${dictionary}\nendobj\n`));
      else {
        append(encoder.encode(`${dictionary.replace(/>>$/u, `/Length ${stream.length}>>`)}\nstream\n`));
        append(stream);
        append(encoder.encode("\nendstream\nendobj\n"));
      }
      return offsets.length;
    },
    finish: (catalog, information) => {
      const start = length;
      const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
      const size = offsets.length + 1;
      append(encoder.encode(`xref\n0 ${size}\n0000000000 65535 f \n${entries.join("")}`));
      append(encoder.encode(`trailer\n<</Size ${size}/Root ${catalog} 0 R/Info ${information} 0 R>>\n`));
      append(encoder.encode(`startxref\n${start}\n%%EOF\n`));
      return Buffer.concat(parts);
    },
  };
}

/** Text as a PDF string in UTF-16 with a byte order mark. */
export function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return `<FEFF${units.map((unit) => hexadecimal(unit)).join("")}>`;
}

/** A number of two bytes as four hexadecimal digits. */
export function hexadecimal(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, "0");
}

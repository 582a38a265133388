import { inflateSync } from "node:zlib";
import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { writeIndexedPng } from "./indexed-png.js";

const box = { x: 0, y: 0, width: 1, height: 1 };
const pixels = Uint8Array.from({ length: 300 * 250 }, (_, index) => (index * 7) % 3);
const png = writeIndexedPng({ box, columns: 300, rows: 250, pixels }, ["#ff0000", "#00ff80"]);

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  readonly checksum: number;
  readonly checked: Buffer;
}

function readChunks(bytes: Uint8Array): Chunk[] {
  const buffer = Buffer.from(bytes);
  const chunks: Chunk[] = [];
  for (let start = 8; start < buffer.length;) {
    const length = buffer.readUInt32BE(start);
    chunks.push({
      type: buffer.toString("ascii", start + 4, start + 8),
      data: buffer.subarray(start + 8, start + 8 + length),
      checked: buffer.subarray(start + 4, start + 8 + length),
      checksum: buffer.readUInt32BE(start + 8 + length),
    });
    start += length + 12;
  }
  return chunks;
}

test("zlib reads the rows back, across stored blocks of 65535 bytes", () => {
  const data = readChunks(png).find(({ type }) => type === "IDAT")!.data;
  const rows = inflateSync(data);
  expect(rows).toHaveLength(250 * 301);
  for (let row = 0; row < 250; row++) {
    expect(rows[row * 301]).toBe(0);
    expect(
      Buffer.compare(rows.subarray(row * 301 + 1, (row + 1) * 301), pixels.subarray(row * 300, (row + 1) * 300)),
    ).toBe(0);
  }
});

test("the chunks are in order, their checksums hold, and entry 0 of the palette is transparent", () => {
  const chunks = readChunks(png);
  expect(chunks.map(({ type }) => type)).toEqual(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]);
  for (const { checked, checksum } of chunks) expect(crc32(checked)).toBe(checksum);
  expect([...chunks[1].data]).toEqual([0, 0, 0, 255, 0, 0, 0, 255, 128]);
  expect([...chunks[2].data]).toEqual([0]);
});

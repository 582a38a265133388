import { crc32 } from "node:zlib";

/** A file inside an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
}

/** 1 January 1980, the first day of the format: archives of the same content are the same bytes. */
const DATE = 0x21;
const VERSION = 20;

/** An archive of uncompressed files (PKWARE APPNOTE 6.3, without its extensions: below 4 GiB and 65 536 files). */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const [files, directory]: [Uint8Array[], Uint8Array[]] = [[], []];
  let offset = 0;
  for (const { name, content } of entries) {
    const common = commonFields(name, content);
    const local = Buffer.concat([words32(0x04034b50), common, Buffer.from(name), content]);
    files.push(local);
    directory.push(
      Buffer.concat([
        words32(0x02014b50),
        words16(VERSION),
        common,
        words16(0, 0, 0),
        words32(0, offset),
        Buffer.from(name),
      ]),
    );
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = [words32(0x06054b50), words16(0, 0, entries.length, entries.length), words32(size, offset), words16(0)];
  return Buffer.concat([...files, ...directory, ...end]);
}

/** Version, flags, method (stored), time, date, CRC, sizes and lengths: what local and central headers share. */
function commonFields(name: string, content: Uint8Array): Uint8Array {
  return Buffer.concat([
    words16(VERSION, 0, 0, 0, DATE),
    words32(crc32(content), content.length, content.length),
    words16(Buffer.byteLength(name), 0),
  ]);
}

function words16(...values: number[]): Uint8Array {
  return new Uint8Array(Uint16Array.from(values).buffer);
}

function words32(...values: number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(values).buffer);
}

import type { SweepTable, TableQuantity } from "../sweep-table.js";
import { zip } from "./zip.js";

/**
 * The table as NPZ for `numpy.load`: axes as `axis_<name>`, quantities by name with the grid's shape (complex ones as
 * complex128), and `metadata`, a JSON text with units, fixed parameters, failures and provenance.
 */
export function sweepNpz(table: SweepTable): Uint8Array {
  const { axes, quantities } = table;
  const shape = axes.map(({ values }) => values.length);
  return zip([
    ...axes.map(({ name, values }) => ({
      name: `axis_${name}.npy`,
      content: npy("<f8", [values.length], bytes(Float64Array.from(values))),
    })),
    ...quantities.map((quantity) => ({ name: `${quantity.name}.npy`, content: quantityNpy(quantity, shape) })),
    { name: "metadata.npy", content: textNpy(JSON.stringify(metadata(table))) },
  ]);
}

function metadata({ provenance, fixed, axes, quantities, failures }: SweepTable) {
  const describe = ({ name, symbol, unit }: Pick<TableQuantity, "name" | "symbol" | "unit">) => ({
    name,
    symbol,
    unit,
  });
  return { provenance, fixed, axes: axes.map(describe), quantities: quantities.map(describe), failures };
}

function quantityNpy({ values, imaginary }: TableQuantity, shape: readonly number[]): Uint8Array {
  if (imaginary === undefined) return npy("<f8", shape, bytes(values));
  const interleaved = Float64Array.from(
    { length: 2 * values.length },
    (_, i) => (i % 2 === 0 ? values : imaginary)[i >> 1],
  );
  return npy("<c16", shape, bytes(interleaved));
}

/** A scalar of UTF-32 text; `str(metadata)` in Python. */
function textNpy(text: string): Uint8Array {
  const codePoints = Uint32Array.from(text, (character) => character.codePointAt(0) ?? 0);
  return npy(`<U${codePoints.length}`, [], bytes(codePoints));
}

/** Format 1.0 of numpy.lib.format: magic, header padded to 64 bytes, data (little endian, as every supported machine). */
function npy(type: string, shape: readonly number[], data: Uint8Array): Uint8Array {
  const tuple = shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`;
  const header = `{'descr': '${type}', 'fortran_order': False, 'shape': ${tuple}, }`;
  const padded = `${header.padEnd(Math.ceil((header.length + 11) / 64) * 64 - 11)}\n`;
  const start = Uint8Array.of(0x93, ...Buffer.from("NUMPY"), 1, 0, padded.length & 0xff, padded.length >> 8);
  return Buffer.concat([start, Buffer.from(padded, "latin1"), data]);
}

function bytes({ buffer, byteOffset, byteLength }: Float64Array | Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

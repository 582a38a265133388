import type { ComplexMatrix } from "@openqs/linalg";
import { type Space, spaceDimension } from "../space/basis.js";
import type { Superoperator } from "./superoperator.js";

/** A linear map of the elements of one symmetry sector. */
export interface SectorMap {
  /** Elements (i, j) of the sector as i d + j, in the order of stacked columns. */
  readonly elements: Int32Array;
  /** What it does to them, in their order. */
  readonly matrix: ComplexMatrix;
}

/** The elements of each sector in the order of stacked columns. */
export function stackedSectors(sectors: readonly Int32Array[], dimension: number): Int32Array[] {
  const swapped = (element: number) => (element % dimension) * dimension + Math.floor(element / dimension);
  return sectors.map((elements) => elements.map(swapped).sort().map(swapped));
}

/** The superoperator of maps that together cover all elements, each within its sector. */
export function fromSectors(space: Space, maps: readonly SectorMap[]): Superoperator {
  const dimension = spaceDimension(space);
  const size = dimension * dimension;
  const rowStarts = new Int32Array(size + 1);
  const positions = maps.map(({ elements }) =>
    elements.map((element) => Math.floor(element / dimension) + dimension * (element % dimension)),
  );
  for (const rows of positions) for (const row of rows) rowStarts[row + 1] = rows.length;
  for (let row = 0; row < size; row++) rowStarts[row + 1] += rowStarts[row];
  const columnIndices = new Int32Array(rowStarts[size]);
  const values = new Float64Array(2 * rowStarts[size]);
  maps.forEach(({ matrix: { columns, data } }, k) => {
    positions[k].forEach((row, at) => {
      columnIndices.set(positions[k], rowStarts[row]);
      values.set(data.subarray(2 * at * columns, 2 * (at + 1) * columns), 2 * rowStarts[row]);
    });
  });
  return { space, matrix: { rows: size, columns: size, rowStarts, columnIndices, values } };
}

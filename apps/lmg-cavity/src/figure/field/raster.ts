import type { Rectangle } from "../layout/rectangle.js";

/** Pixels of one direction: where they start and end in points, and which grid point each of them shows. */
export interface PixelLine {
  readonly start: number;
  readonly end: number;
  readonly indices: readonly number[];
}

/** Pixels per point where cells are of different sizes and have to be resampled. */
const RESOLUTION = 4;

/**
 * Pixels that show the cells around `positions` (in points, all increasing or all decreasing): one a cell if all are of one size, otherwise
 * fine enough that an edge is off by at most an eighth of a point, and only within `visible`.
 */
export function pixelLine(positions: readonly number[], visible: readonly [number, number]): PixelLine {
  if (positions[0] > positions.at(-1)!) {
    const line = pixelLine(positions.toReversed(), visible);
    return { ...line, indices: line.indices.map((index) => positions.length - 1 - index) };
  }
  const edges = cellEdges(positions);
  const [first, last] = [edges[0], edges.at(-1)!];
  const size = (last - first) / positions.length;
  if (edges.every((edge, index) => Math.abs(edge - first - index * size) < 0.01)) {
    return { start: first, end: last, indices: [...positions.keys()] };
  }
  const start = Math.min(visible[1], Math.max(visible[0], first));
  const end = Math.max(start, Math.min(visible[1], last));
  const count = Math.max(1, Math.ceil((end - start) * RESOLUTION));
  let cell = 0;
  const indices = Array.from({ length: count }, (_, pixel) => {
    const at = start + ((pixel + 0.5) / count) * (end - start);
    while (cell < positions.length - 1 && at > edges[cell + 1]) cell++;
    return cell;
  });
  return { start, end, indices };
}

/** Midpoints between neighbours, and as far beyond the outermost positions. */
function cellEdges(positions: readonly number[]): number[] {
  const inner = positions.slice(1).map((position, index) => (position + positions[index]) / 2);
  return [2 * positions[0] - inner[0], ...inner, 2 * positions.at(-1)! - inner.at(-1)!];
}

/** An image of palette indices, row by row from the top; 0 is transparent. */
export interface Raster {
  readonly box: Rectangle;
  readonly columns: number;
  readonly rows: number;
  readonly pixels: Uint8Array;
}

/** Paints every pixel of `box` by its column and row. */
export function paintRaster(
  box: Rectangle,
  [columns, rows]: readonly [number, number],
  indexAt: (column: number, row: number) => number,
): Raster {
  const pixels = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) pixels[row * columns + column] = indexAt(column, row);
  }
  return { box, columns, rows, pixels };
}

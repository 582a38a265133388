import { contours } from "d3-contour";
import { coordinate } from "../drawing/path.js";
import type { Field } from "../figure.js";

type Ring = readonly (readonly number[])[];

/** A contour of a field in points: the region where the field is at least `value`, and the line around it. */
export interface Contour {
  readonly value: number;
  readonly region: string;
  /** Without the pieces that run along the edge of the grid. */
  readonly line: string;
}

/** Contours at `levels`, by marching squares with linear interpolation. */
export function contourPaths(
  { x, y, values }: Field,
  levels: readonly number[],
  position: { readonly x: (value: number) => number; readonly y: (value: number) => number },
): Contour[] {
  const [columns, rows] = [x.length, y.length];
  const onGrid = values.flatMap((row) => row.map((value) => value ?? NaN));
  const across = gridPosition(x, position.x);
  const along = gridPosition(y, position.y);
  const place = ([u = 0, v = 0]: readonly number[]): string => `${coordinate(across(u))},${coordinate(along(v))}`;
  const atEdge = ([u = 0, v = 0]: readonly number[]): boolean =>
    u <= 0.5 || v <= 0.5 || u >= columns - 0.5 || v >= rows - 0.5;
  const generator = contours()
    .size([columns, rows])
    .thresholds([...levels]);
  return generator(onGrid).map(({ value, coordinates }) => {
    const rings: Ring[] = coordinates.flat();
    return {
      value,
      region: rings.map((ring) => `M${ring.slice(0, -1).map(place).join("L")}Z`).join(""),
      line: rings.map((ring) => openPath(ring, atEdge, place)).join(""),
    };
  });
}

/** From grid coordinates, in which the value at index i stands at i + 1/2, to points. */
function gridPosition(values: readonly number[], position: (value: number) => number): (at: number) => number {
  const places = values.map(position);
  return (at) => {
    const index = Math.min(values.length - 1, Math.max(0, at - 0.5));
    const first = Math.min(values.length - 2, Math.floor(index));
    return places[first] + (index - first) * (places[first + 1] - places[first]);
  };
}

/** The ring without its segments along the edge, begun behind one of them so that no piece is cut in two. */
function openPath(
  ring: Ring,
  atEdge: (point: readonly number[]) => boolean,
  place: (point: readonly number[]) => string,
): string {
  const points = ring.slice(0, -1);
  const hidden = points.findIndex((point, index) => atEdge(point) && atEdge(ring[index + 1]));
  if (hidden < 0) return `M${points.map(place).join("L")}Z`;
  const cycle = [...points.slice(hidden + 1), ...points.slice(0, hidden + 1)];
  let path = "";
  let drawing = false;
  cycle.slice(1).forEach((to, index) => {
    const from = cycle[index];
    const visible = !(atEdge(from) && atEdge(to));
    if (visible) path += drawing ? `L${place(to)}` : `M${place(from)}L${place(to)}`;
    drawing = visible;
  });
  return path;
}

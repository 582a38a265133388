import type { Marker } from "../figure.js";
import { coordinate } from "./path.js";

/** Control points of a quarter circle approximated by a cubic, to 3e-4 of the radius. */
const KAPPA = 0.5523;

const CORNERS: Readonly<Record<Exclude<Marker, "circle">, readonly (readonly [number, number])[]>> = {
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  triangle: [
    [0, -1.2],
    [1.05, 0.75],
    [-1.05, 0.75],
  ],
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
};

/** Closed outline of a marker of about the area of a circle of `radius`, centred on (x, y). */
export function markerPath(marker: Marker, radius: number, [x, y]: readonly [number, number]): string {
  const at = (u: number, v: number): string => `${coordinate(x + radius * u)},${coordinate(y + radius * v)}`;
  if (marker !== "circle") return `M${CORNERS[marker].map(([u, v]) => at(u, v)).join("L")}Z`;
  const quarter = (c: number, s: number): string =>
    `C${at(c - KAPPA * s, s + KAPPA * c)},${at(-s + KAPPA * c, c + KAPPA * s)},${at(-s, c)}`;
  return `M${at(1, 0)}${quarter(1, 0)}${quarter(0, 1)}${quarter(-1, 0)}${quarter(0, -1)}Z`;
}

import type { Rectangle } from "../layout/rectangle.js";

/** Decimals of a coordinate in points: 1/100 pt is 3.5 micrometres of paper. */
export const DIGITS = 2;

/** A coordinate as it is written in a path. */
export function coordinate(value: number): string {
  return String(Number(value.toFixed(DIGITS)));
}

/** The outline of a rectangle. */
export function boxPath({ x, y, width, height }: Rectangle): string {
  const [left, right, top, bottom] = [x, x + width, y, y + height].map(coordinate);
  return `M${left},${top}L${right},${top}L${right},${bottom}L${left},${bottom}Z`;
}

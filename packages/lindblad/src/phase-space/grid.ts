import { assertFinite, InvalidArgumentError, type Steps } from "@openqs/linalg";
import { type Basis, describeSpace, type Space } from "../space/basis.js";

/** Points alpha = x + i y of the phase space of a mode, a = x + i y with [a, a^+] = 1: the vacuum's variance of x is 1/4. */
export interface PhaseSpaceGrid {
  /** Re alpha. */
  readonly x: ArrayLike<number>;
  /** Im alpha. */
  readonly y: ArrayLike<number>;
}

/** A function on a grid: the value at (x[i], y[j]) is `values[i * y.length + j]`. */
export interface PhaseSpaceFunction {
  /** Re alpha of the grid. */
  readonly x: Float64Array;
  /** Im alpha of the grid. */
  readonly y: Float64Array;
  /** A density, whose integral over d^2 alpha is 1; x.length times y.length numbers. */
  readonly values: Float64Array;
}

/** Writes the values at one Re alpha and all Im alpha. */
export type GridRow = (x: number, y: Float64Array, values: Float64Array) => void;

/** Evaluates a function of alpha on a grid, one Re alpha after the other. */
export function* onGrid(grid: PhaseSpaceGrid, evaluate: GridRow): Steps<PhaseSpaceFunction> {
  for (const axis of ["x", "y"] as const) {
    const values = grid?.[axis];
    if (Array.isArray(values) || ArrayBuffer.isView(values)) continue;
    throw new InvalidArgumentError(`grid.${axis}`, values, "must be an array of coordinates");
  }
  const [x, y] = [Float64Array.from(grid.x), Float64Array.from(grid.y)];
  x.forEach((value, i) => assertFinite(`grid.x[${i}]`, value));
  y.forEach((value, j) => assertFinite(`grid.y[${j}]`, value));
  const values = new Float64Array(x.length * y.length);
  for (let i = 0; i < x.length; i++) {
    evaluate(x[i], y, values.subarray(i * y.length, (i + 1) * y.length));
    yield { phase: "evaluating on the grid", done: i + 1, total: x.length };
  }
  return { x, y, values };
}

/** The one factor of a space. @throws {InvalidArgumentError} when there are several: trace the others out first. */
export function singleMode(space: Space): Basis {
  if (space.length === 1) return space[0];
  throw new InvalidArgumentError("state", `of ${describeSpace(space)}`, "must be of one mode (use `partialTrace`)");
}

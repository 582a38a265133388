import { InvalidArgumentError } from "@openqs/linalg";
import type { ModelParameters } from "../model/parameters.js";

/** The parameters that a sweep can scan, slowest first: the field runs fastest in every table and array. */
export const SWEEP_AXES = ["atoms", "anisotropy", "gammaA", "gammaB", "field"] as const;

export type SweepAxis = (typeof SWEEP_AXES)[number];

/** The grid of a sweep: every combination of the values of its axes, at one coupling. */
export type SweepRequest = Readonly<Record<SweepAxis, readonly number[]>> & { readonly coupling: number };

/** Largest number of points of one sweep. */
const MAXIMUM_POINTS = 1e7;

/** Number of points of the grid. */
export function pointCount(request: SweepRequest): number {
  return SWEEP_AXES.reduce((count, axis) => count * request[axis].length, 1);
}

/** The axes with more than one value, in order; the field if there is none, so that a table has an abscissa. */
export function scannedAxes(request: SweepRequest): SweepAxis[] {
  const scanned = SWEEP_AXES.filter((axis) => request[axis].length > 1);
  return scanned.length === 0 ? ["field"] : scanned;
}

/** The model at a point: points count through the grid in C order. */
export function pointParameters(request: SweepRequest, point: number): ModelParameters {
  const values = { ...axisValues(request, point) };
  return { ...values, coupling: request.coupling };
}

function axisValues(request: SweepRequest, point: number): Record<SweepAxis, number> {
  const values: Partial<Record<SweepAxis, number>> = {};
  let rest = point;
  for (const axis of SWEEP_AXES.toReversed()) {
    const { length } = request[axis];
    values[axis] = request[axis][rest % length];
    rest = Math.floor(rest / length);
  }
  return values as Record<SweepAxis, number>;
}

/** @throws {InvalidArgumentError} for an axis with a value twice, or for more than {@link MAXIMUM_POINTS} points. */
export function assertSweepRequest(request: SweepRequest): void {
  const points = pointCount(request);
  if (points > MAXIMUM_POINTS) throw new InvalidArgumentError("points", points, `must be at most ${MAXIMUM_POINTS}`);
  for (const axis of SWEEP_AXES) {
    const seen = new Set<number>();
    const twice = request[axis].find((value) => seen.size === seen.add(value).size);
    if (twice !== undefined) throw new InvalidArgumentError(axis, twice, "must not hold a value twice");
  }
}

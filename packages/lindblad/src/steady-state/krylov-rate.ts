import { gmresSteps, type Steps } from "@openqs/linalg";
import type { SectorRate } from "./direct.js";
import type { PreconditionedSector } from "./preconditioned-liouvillian.js";
import { slowestRate } from "./slowest-rate.js";

/** Of the first solve against its right-hand side: less than the part of a random start in any single mode. */
const FIRST_TOLERANCE = 1e-5;

/** Of later solves, whose right-hand side is mostly the slowest mode: less than what the estimate may be wrong by. */
const TOLERANCE = 3e-2;

/**
 * A null vector decays at this fraction of the rate at which it jumps, and every other mode faster by it: an inverse that
 * exists, whose solutions rounding does not drown.
 */
const SHIFT = 1e-10;

/** Options of {@link krylovSectorRate}. */
interface KrylovRateOptions {
  readonly dimension: number;
  readonly maxIterations: number;
  /** The largest element of the generator, the scale of the rates. */
  readonly largestRate: number;
}

/**
 * Estimated slowest |eigenvalue| of a sector without trace by inverse iteration, without a superoperator: L^-1 v is solved
 * for by GMRES as (P^-1 L + shift) x = P^-1 v. Slower rates than 10 shifts of the largest one count as zero.
 *
 * @throws {NotConvergedError} when GMRES stagnates or `maxIterations` is reached.
 */
export function* krylovSectorRate(
  { layout: { length }, apply, invert }: PreconditionedSector,
  { dimension, maxIterations, largestRate }: KrylovRateOptions,
): Steps<SectorRate> {
  const size = length / 2;
  const shifted = {
    rows: size,
    columns: size,
    apply: (x: Float64Array, y: Float64Array) => {
      apply(x, y);
      for (let k = 0; k < y.length; k++) y[k] += SHIFT * x[k];
    },
  };
  let relativeTolerance = FIRST_TOLERANCE;
  const applyInverse = function* (x: Float64Array, guess: Float64Array): Steps<Float64Array> {
    const source = x.slice();
    invert(source);
    const options = { dimension, maxIterations, relativeTolerance, initialState: { length: size, data: guess } };
    relativeTolerance = TOLERANCE;
    return (yield* gmresSteps(shifted, { length: size, data: source }, options)).solution.data;
  };
  const rate = yield* slowestRate({ length, applyInverse });
  return { rate, isNull: rate < 10 * SHIFT * largestRate };
}

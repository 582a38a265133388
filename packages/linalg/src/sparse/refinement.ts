import { assertFiniteResult } from "../dense/validation.js";
import { SingularMatrixError } from "../errors.js";

/** Refinement steps at most; two suffice unless the matrix is singular to working precision. */
const REFINEMENT_STEPS = 4;

/** Componentwise backward error that refinement aims at, and the one beyond which a solution is refused. */
const TARGET_ERROR = 2 * Number.EPSILON;
const LARGEST_ERROR = Math.sqrt(Number.EPSILON);

/** A factored system A x = b. */
export interface FactoredSystem {
  /** x from the factors alone. */
  readonly substitute: (b: Float64Array) => Float64Array;
  /** Overwrites `residual` with b - A x, and returns the componentwise backward error of x. */
  readonly backwardError: (solution: RefinedSolution) => number;
  /** Factors with replaced pivots belong to another matrix; whatever their solution leaves is accepted. */
  readonly replacedPivots: number;
}

/** A solution and what it leaves. */
export interface RefinedSolution {
  readonly x: Float64Array;
  readonly b: Float64Array;
  /** Overwritten with b - A x. */
  readonly residual: Float64Array;
}

/**
 * The solution with iterative refinement until the componentwise backward error is at rounding level or stagnates.
 *
 * Source: M. Arioli, J. W. Demmel and I. S. Duff, SIAM J. Matrix Anal. Appl. 10, 165 (1989).
 *
 * @throws {SingularMatrixError} when the backward error stays above sqrt(eps).
 */
export function refinedSolution(system: FactoredSystem, b: Float64Array): Float64Array {
  const { substitute, backwardError } = system;
  let best = substitute(b);
  assertFiniteResult("the solution of a sparse system", best);
  const residual = new Float64Array(b.length);
  let error = backwardError({ x: best, b, residual });
  for (let step = 0; step < REFINEMENT_STEPS && error > TARGET_ERROR; step++) {
    const correction = substitute(residual);
    const refined = best.map((value, at) => value + correction[at]);
    const refinedError = backwardError({ x: refined, b, residual });
    if (!(refinedError < error)) break;
    const slow = refinedError > error / 2;
    [best, error] = [refined, refinedError];
    if (slow) break;
  }
  if (error <= LARGEST_ERROR || system.replacedPivots > 0) return best;
  const message = `the solution of a sparse system has backward error ${error.toExponential(1)}`;
  throw new SingularMatrixError(
    `${message}, above ${LARGEST_ERROR.toExponential(1)}: the matrix is nearly singular.`,
    -1,
  );
}

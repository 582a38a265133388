import type { ComplexVector } from "../dense/complex-vector.js";
import { assertFiniteResult, assertSquareShape, assertVector, shapeOf } from "../dense/validation.js";
import { assertFinite, assertInteger, DimensionMismatchError, InvalidArgumentError } from "../errors.js";
import type { Shape } from "../sparse/sparse-matrix.js";

/** Options that all ways of computing exp(t A) v share. */
export interface ExponentialOptions {
  /** Increasing times; the vector is given at the first, and results are wanted at all of them. */
  readonly times: readonly number[];
  /** Estimated error over the norm of the vector at the end, between 1e-14 and 1; default 1e-10. */
  readonly relativeTolerance?: number;
  /** Products (for `rationalExponential`, solves) at most; default 100000. */
  readonly maxIterations?: number;
}

/** exp((t - t_0) A) v at the requested times. */
export interface ExponentialResult {
  /** One vector for each requested time, in their order. */
  readonly states: readonly ComplexVector[];
  /** Sum over the substeps of their estimated errors, relative to the norm of the vector at each. */
  readonly errorEstimate: number;
  /** Products (for `rationalExponential`, solves) that were made. */
  readonly iterations: number;
}

/** Checked options with their defaults. */
export interface ExponentialProblem {
  readonly times: readonly number[];
  readonly tolerance: number;
  readonly maxIterations: number;
}

/** Checks what is common to all methods. */
export function checkExponential(
  operator: Shape,
  vector: ComplexVector,
  options: ExponentialOptions,
): ExponentialProblem {
  const { times, relativeTolerance = 1e-10, maxIterations = 100000 } = options;
  assertSquareShape("operator", operator);
  assertVector("vector", vector);
  if (vector.length !== operator.columns) {
    throw new DimensionMismatchError(
      `\`operator\` is ${shapeOf(operator)}, but \`vector\` has length ${vector.length}.`,
    );
  }
  if (times.length === 0) throw new InvalidArgumentError("times", times, "must not be empty");
  times.forEach((time, k) => {
    assertFinite(`times[${k}]`, time);
    if (k > 0 && time <= times[k - 1]) throw new InvalidArgumentError(`times[${k}]`, time, "must increase");
  });
  if (!(relativeTolerance >= 1e-14 && relativeTolerance < 1)) {
    throw new InvalidArgumentError("relativeTolerance", relativeTolerance, "must lie between 1e-14 and 1");
  }
  assertInteger("maxIterations", maxIterations, { minimum: 1 });
  return { times, tolerance: relativeTolerance, maxIterations };
}

/** A finite state of its own memory. */
export function stateFrom(data: Float64Array): ComplexVector {
  assertFiniteResult("exp(t A) v", data);
  return { length: data.length / 2, data: data.slice() };
}

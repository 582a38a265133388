import { type ComplexVector, inverseOperator, type SparseLu, vectorNorm, zeroVector } from "@openqs/linalg";

/** Inverse iterations at most. */
const INVERSE_ITERATIONS = 12;

/** Relative change of the estimate between two iterations at which it is taken. */
const SUFFICIENT_AGREEMENT = 0.1;

/** What {@link slowestRate} may do with each iterate before it is solved for. */
interface SlowestRateOptions {
  /** Projects out what must not be seen, such as the trace. */
  readonly project?: (vector: ComplexVector) => void;
}

/**
 * The smallest |eigenvalue| of a matrix to its order of magnitude: 1 / (growth of the last solve) of an inverse iteration
 * from a fixed start that has no symmetry. Good to ten percent where the slowest mode stands apart; for a strongly
 * non-normal matrix, whose transients are slower than its eigenvalues, several times too small.
 */
export function slowestRate(factors: SparseLu, { project }: SlowestRateOptions = {}): number {
  const inverse = inverseOperator(factors);
  let vector = startVector(factors.rows);
  let growth = 0;
  for (let iteration = 0; iteration < INVERSE_ITERATIONS; iteration++) {
    project?.(vector);
    const norm = vectorNorm(vector);
    if (norm === 0) return Infinity;
    const next = zeroVector(vector.length);
    inverse.apply(
      vector.data.map((value) => value / norm),
      next.data,
    );
    vector = next;
    const last = growth;
    growth = vectorNorm(vector);
    if (Math.abs(growth - last) < SUFFICIENT_AGREEMENT * growth) break;
  }
  return 1 / growth;
}

/** Quasi-random numbers in [-1/2, 1/2): multiples of the golden ratio. */
function startVector(length: number): ComplexVector {
  const vector = zeroVector(length);
  for (let k = 0; k < vector.data.length; k++) vector.data[k] = (((k + 1) * 0.6180339887498949) % 1) - 0.5;
  return vector;
}

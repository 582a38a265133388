import { type ComplexVector, inverseOperator, type SparseLu, vectorNorm, zeroVector } from "@openqs/linalg";

/** Inverse iterations; each brings the slowest vector up by the ratio of two rates, and an order is all that is asked. */
const INVERSE_ITERATIONS = 4;

/** What {@link slowestRate} may do with each iterate before it is solved for. */
interface SlowestRateOptions {
  /** Projects out what must not be seen, such as the trace. */
  readonly project?: (vector: ComplexVector) => void;
}

/**
 * An estimate from above of the smallest |eigenvalue| of a matrix by inverse iteration from a fixed start that has no
 * symmetry: 1 / (growth of the last solve). Of the order of the smallest one after four solves.
 */
export function slowestRate(factors: SparseLu, { project }: SlowestRateOptions = {}): number {
  let vector = startVector(factors.rows);
  const inverse = inverseOperator(factors);
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
    growth = vectorNorm(vector);
  }
  return 1 / growth;
}

/** Quasi-random numbers in [-1/2, 1/2): multiples of the golden ratio. */
function startVector(length: number): ComplexVector {
  const vector = zeroVector(length);
  for (let k = 0; k < vector.data.length; k++) vector.data[k] = (((k + 1) * 0.6180339887498949) % 1) - 0.5;
  return vector;
}

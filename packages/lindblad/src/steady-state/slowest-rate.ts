import type { Steps } from "@openqs/linalg";

/** Inverse iterations at most. */
const INVERSE_ITERATIONS = 12;

/** Relative change of the estimate between two iterations at which it is taken. */
const SUFFICIENT_AGREEMENT = 0.1;

/** A factored matrix, real or complex, that acts on arrays of numbers. */
interface InverseIteration {
  /** Length of the arrays. */
  readonly length: number;
  /** A^-1 x; an iterative one may begin with `guess`, which the eigenvalue nearest to zero would make exact. */
  readonly applyInverse: (x: Float64Array, guess: Float64Array) => Steps<Float64Array>;
  /** Projects out of each iterate what must not be seen, such as the trace, before it is solved for. */
  readonly project?: (vector: Float64Array) => void;
}

/**
 * The smallest |eigenvalue| of a matrix to its order of magnitude: 1 / (growth of the last solve) of an inverse iteration
 * from a fixed start that has no symmetry. Good to ten percent where the slowest mode stands apart; for a strongly
 * non-normal matrix, whose transients are slower than its eigenvalues, several times too small.
 */
export function* slowestRate({ length, applyInverse, project }: InverseIteration): Steps<number> {
  let vector = startVector(length);
  let growth = 0;
  for (let iteration = 0; iteration < INVERSE_ITERATIONS; iteration++) {
    project?.(vector);
    const norm = euclideanNorm(vector);
    if (norm === 0) return Infinity;
    const guess = vector.map((value) => (value / norm) * growth);
    vector = yield* applyInverse(
      vector.map((value) => value / norm),
      guess,
    );
    const last = growth;
    growth = euclideanNorm(vector);
    if (Math.abs(growth - last) < SUFFICIENT_AGREEMENT * growth) break;
    yield { phase: "estimating the slowest rate", done: iteration + 1 };
  }
  return 1 / growth;
}

function euclideanNorm(vector: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < vector.length; k++) sum += vector[k] * vector[k];
  return Math.sqrt(sum);
}

/** Quasi-random numbers in [-1/2, 1/2): multiples of the golden ratio. */
function startVector(length: number): Float64Array {
  return Float64Array.from({ length }, (_, k) => (((k + 1) * 0.6180339887498949) % 1) - 0.5);
}

import { add, adjoint, type ComplexMatrix, scale, zeros } from "@openqs/linalg";
import { levelBasis, type LindbladSystem, lindbladSystem, type Operator, operatorFromMatrix } from "./index.js";

/** Uniform numbers in [-1, 1), the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}

/** A matrix of uniform complex elements. */
export function randomMatrix(dimension: number, seed: number): ComplexMatrix {
  const next = randomNumbers(seed);
  const matrix = zeros(dimension, dimension);
  for (let k = 0; k < matrix.data.length; k++) matrix.data[k] = next();
  return matrix;
}

/** An operator of uniform complex elements on `dimension` levels. */
export function randomOperator(dimension: number, seed: number): Operator {
  return operatorFromMatrix(levelBasis("system", dimension), randomMatrix(dimension, seed));
}

/** A system with a random Hamiltonian and random jumps (two unless told), which has one steady state. */
export function randomSystem(dimension: number, { seed, jumps = 2 }: { seed: number; jumps?: number }): LindbladSystem {
  const matrix = randomMatrix(dimension, seed);
  return lindbladSystem({
    hamiltonian: operatorFromMatrix(levelBasis("system", dimension), scale(add(matrix, adjoint(matrix)), 0.5)),
    jumps: Array.from({ length: jumps }, (_, k) => ({
      operator: randomOperator(dimension, seed + 7919 * (k + 1)),
      populationRate: 0.5,
    })),
  });
}

/** Fills a vector with pseudo-random numbers in (-1, 1), the same for the same seed, so that results repeat. */
export function fillPseudoRandom(vector: Float64Array, seed: number): Float64Array {
  let state = (seed * 2654435761 + 1) >>> 0;
  for (let k = 0; k < vector.length; k++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    vector[k] = (state + 0.5) / 2 ** 31 - 1;
  }
  return vector;
}

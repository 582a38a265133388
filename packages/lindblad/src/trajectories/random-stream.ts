/**
 * A stream of uniform numbers in [0, 1) of its own for each trajectory: the same for the same seed and index, on
 * whichever worker and in whichever order the trajectories run.
 *
 * sfc32 of C. Doty-Humphrey (PractRand), its state set by a 32-bit mixer from seed and index and stirred 20 times.
 */
export function randomStream(seed: number, index: number): () => number {
  let [a, b, c, counter] = [mix(seed), mix(seed ^ 0x9e3779b9), mix(index), 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let k = 0; k < 20; k++) next();
  return next;
}

/** The finalizer of MurmurHash3: every bit of the result depends on every bit of the argument. */
function mix(value: number): number {
  let h = Math.imul(value | 0, 0x85ebca6b) + 0x6d2b79f5;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

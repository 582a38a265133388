/**
 * A reproducible stream of numbers uniform in [0, 1): the small fast counting generator sfc32, seeded by the
 * integer and warmed up. Source: C. Doty-Humphrey, PractRand (2010).
 */
export function uniformStream(seed: number): () => number {
  let [a, b, c, counter] = [seed | 0, Math.floor(seed / 2 ** 32) | 0, 0x2545f491, 1];
  const next = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    return (result >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 20; i++) next();
  return () => (Math.floor(next() * 2 ** 26) * 2 ** 27 + Math.floor(next() * 2 ** 27)) / 2 ** 53;
}

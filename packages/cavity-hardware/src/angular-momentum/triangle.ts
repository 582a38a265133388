/** Three angular momenta, each a non-negative integer or half-integer. */
export type SpinTriple = readonly [number, number, number];

/** Whether three angular momenta can couple to zero: an integer sum and the triangle inequality. */
export function isTriangle(a: number, b: number, c: number): boolean {
  return Number.isInteger(a + b + c) && c >= Math.abs(a - b) && c <= a + b;
}

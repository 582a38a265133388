/** Multiplications that a step is worth: some ten milliseconds, against which packing a factor again is little. */
const STEP_PRODUCTS = 3e7;

/** Fewest columns or rows of a panel. */
const SMALLEST_WIDTH = 16;

/** Ranges (first, count) of `total` rows or columns, each of them worth a step when one takes so many multiplications. */
export function panels(total: number, products: number): [first: number, count: number][] {
  const width = Math.max(SMALLEST_WIDTH, 4 * Math.ceil(STEP_PRODUCTS / (4 * products)));
  return Array.from({ length: Math.ceil(total / width) }, (_, k) => [k * width, Math.min(width, total - k * width)]);
}

/** Where a tail is sampled, as shares of the edge beyond which it is integrated. */
export const TAIL_RATIOS = [1, 1 / 1.2, 1 / 1.44] as const;

/**
 * int_edge^inf f(nu) d nu of f = c_2/nu^2 + c_4/nu^4 + c_6/nu^6, fitted to its values at the {@link TAIL_RATIOS} of the edge: the sum
 * of both wings of an emission spectrum falls so.
 */
export function powerTail(edge: number, values: readonly number[]): number {
  // A parabola in x = 1/nu^2 through f nu^2, by divided differences.
  const x = TAIL_RATIOS.map((ratio) => 1 / (ratio * edge) ** 2);
  const y = values.map((value, i) => value / x[i]);
  const [slope, next] = [(y[1] - y[0]) / (x[1] - x[0]), (y[2] - y[1]) / (x[2] - x[1])];
  const c6 = (next - slope) / (x[2] - x[0]);
  const c4 = slope - c6 * (x[0] + x[1]);
  const c2 = y[0] - c4 * x[0] - c6 * x[0] ** 2;
  return c2 / edge + c4 / (3 * edge ** 3) + c6 / (5 * edge ** 5);
}

import { logFactorial } from "./log-factorial.js";

/** Which d^k_{to,from}(theta), k up to `maximumOrder`. */
export interface ReducedRotation {
  readonly to: number;
  readonly from: number;
  readonly maximumOrder: number;
  readonly theta: number;
}

/**
 * Wigner's d^k_{to,from}(theta) = <k to| exp(-i theta J_y) |k from> for k = max(|to|, |from|) .. maximumOrder, by the
 * recurrence in k, which is stable upwards, from its first value in closed form (Varshalovich et al. 1988, 4.8.2 (16)):
 *
 * k sqrt(((k+1)^2 - to^2)((k+1)^2 - from^2)) d^{k+1} =
 *     (2k + 1)(k (k + 1) cos(theta) - to from) d^k - (k + 1) sqrt((k^2 - to^2)(k^2 - from^2)) d^{k-1}.
 */
export function forEachReducedRotation(rotation: ReducedRotation, use: (k: number, value: number) => void): void {
  const { to, from, maximumOrder, theta } = rotation;
  const first = Math.max(Math.abs(to), Math.abs(from));
  // Scaled by exp(shift) while it is too small for a double.
  let { sign: value, logarithm: shift } = firstReducedRotation(rotation, first);
  let previous = 0;
  const cosine = Math.cos(theta);
  for (let k = first; k <= maximumOrder; k++) {
    use(k, shift === 0 ? value : value * Math.exp(shift));
    const up = Math.sqrt(((k + 1) ** 2 - to * to) * ((k + 1) ** 2 - from * from));
    const down = Math.sqrt((k * k - to * to) * (k * k - from * from));
    const next =
      k === 0
        ? cosine * value
        : ((2 * k + 1) * (k * (k + 1) * cosine - to * from) * value - (k + 1) * down * previous) / (k * up);
    previous = value;
    value = next;
    if (Math.abs(value) > 1e100 && shift < 0) {
      value *= 1e-100;
      previous *= 1e-100;
      shift += 100 * Math.LN10;
    }
  }
}

/** d^k at k = max(|to|, |from|): sign sqrt(binomial(2k, k + other)) cos(theta/2)^a sin(theta/2)^b, in logarithms. */
function firstReducedRotation(
  { to, from, theta }: ReducedRotation,
  k: number,
): { readonly sign: number; readonly logarithm: number } {
  const other = Math.abs(to) === k ? from : to;
  const extreme = Math.abs(to) === k ? to : from;
  // |<k k| exp(-i theta Jy) |k other>|^2 is a binomial distribution; reflections give the other three cases.
  const toward = extreme > 0 || k === 0 ? other : -other;
  const [c, s] = [Math.cos(theta / 2), Math.sin(theta / 2)];
  const negative =
    Math.abs(to) === k ? (to === k ? (k - from) % 2 !== 0 : false) : from === -k ? (k + to) % 2 !== 0 : false;
  const power = (base: number, exponent: number): number => (exponent === 0 ? 0 : exponent * Math.log(base));
  const logarithm =
    (logFactorial(2 * k) - logFactorial(k + toward) - logFactorial(k - toward)) / 2 +
    power(c, k + toward) +
    power(s, k - toward);
  if (logarithm === -Infinity) return { sign: 0, logarithm: 0 };
  return logarithm > -200
    ? { sign: (negative ? -1 : 1) * Math.exp(logarithm), logarithm: 0 }
    : { sign: negative ? -1 : 1, logarithm };
}

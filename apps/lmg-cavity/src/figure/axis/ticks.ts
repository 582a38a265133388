import { scaleLinear } from "d3-scale";
import type { AxisRange } from "./axis-scale.js";

/** Where an axis carries numbers (`major`, with their labels as rich text) and bare ticks (`minor`). */
export interface Ticks {
  readonly major: readonly { readonly value: number; readonly label: string }[];
  readonly minor: readonly number[];
}

/**
 * Chooses about `count` round values in the range of an axis (steps of 1, 2 or 5 times a power of ten, or decades on
 * a logarithmic axis) and minor ticks that divide them, or labels the `given` values.
 */
export function chooseTicks(range: AxisRange, count: number, given?: readonly number[]): Ticks {
  const { domain, scale } = range;
  const [low, high] = domain[0] < domain[1] ? domain : [domain[1], domain[0]];
  if (given !== undefined) {
    const values = given.filter((value) => value >= low && value <= high);
    return { major: labelValues(values, scale === "log"), minor: [] };
  }
  return scale === "log" ? logarithmicTicks(low, high, count) : linearTicks(low, high, count);
}

function linearTicks(low: number, high: number, count: number): Ticks {
  const values = scaleLinear().domain([low, high]).ticks(count);
  const step = values.length > 1 ? values[1] - values[0] : high - low;
  const minorStep = step / (leadingDigit(step) === 2 ? 4 : 5);
  const minor: number[] = [];
  const perMajor = Math.round(step / minorStep);
  const first = Math.ceil(low / minorStep - 1e-9);
  const last = Math.floor(high / minorStep + 1e-9);
  for (let index = first; index <= last; index++) if (index % perMajor !== 0) minor.push(index * minorStep);
  return { major: labelValues(values, false), minor };
}

/** First significant digit of a step, which is 1, 2 or 5. */
function leadingDigit(step: number): number {
  return Math.round(step / 10 ** Math.floor(Math.log10(step) + 1e-9));
}

function logarithmicTicks(low: number, high: number, count: number): Ticks {
  const firstDecade = Math.ceil(Math.log10(low) - 1e-9);
  const lastDecade = Math.floor(Math.log10(high) + 1e-9);
  if (lastDecade - firstDecade < 1) return withinOneDecade(low, high, count);
  const stride = Math.max(1, Math.ceil((lastDecade - firstDecade + 1) / count));
  const major = [];
  const minor: number[] = [];
  for (let decade = firstDecade - 1; decade <= lastDecade; decade++) {
    const labelled = decade % stride === 0;
    if (labelled && decade >= firstDecade) major.push({ value: powerOfTen(decade), label: `$10^{${decade}}$` });
    for (let digit = labelled ? 2 : 1; digit <= 9; digit++) {
      const value = digit * powerOfTen(decade);
      if (value >= low && value <= high && (stride === 1 || digit === 1)) minor.push(value);
    }
  }
  return { major, minor };
}

function withinOneDecade(low: number, high: number, count: number): Ticks {
  const candidates: number[] = [];
  for (let decade = Math.floor(Math.log10(low)); decade <= Math.ceil(Math.log10(high)); decade++) {
    for (let digit = 1; digit <= 9; digit++) candidates.push(digit * powerOfTen(decade));
  }
  const inside = candidates.filter((value) => value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9));
  if (inside.length < 2) return linearTicks(low, high, count);
  const major = inside.length <= count ? inside : inside.filter((value) => [1, 2, 5].includes(leadingDigit(value)));
  return { major: labelValues(major, false), minor: inside.filter((value) => !major.includes(value)) };
}

/** Correctly rounded, which `10 ** exponent` is not for every exponent. */
function powerOfTen(exponent: number): number {
  return Number(`1e${exponent}`);
}

/** Significant digits that tell the ticks of the narrowest allowed range apart, and hide the rounding of sums. */
const TICK_DIGITS = 13;

/** Numbers of one axis alike: the same count of decimals, or a common power of ten if they are huge or tiny. */
function labelValues(values: readonly number[], powers: boolean): Ticks["major"] {
  const largest = Math.max(...values.map(Math.abs));
  const exponent = largest > 0 ? Math.floor(Math.log10(largest) + 1e-9) : 0;
  if (powers || exponent >= 5 || exponent <= -4) {
    return values.map((value) => ({ value, label: scientificLabel(value) }));
  }
  const decimals = Math.max(...values.map(decimalsOf));
  return values.map((value) => ({ value, label: `$${value.toFixed(decimals).replace(/^-(?=[0.]+$)/u, "")}$` }));
}

function scientificLabel(value: number): string {
  if (value === 0) return "$0$";
  const [mantissa, exponent] = Number(value.toPrecision(TICK_DIGITS)).toExponential().split("e") as [string, string];
  const power = `10^{${Number(exponent)}}`;
  return mantissa === "1" ? `$${power}$` : `$${mantissa} × ${power}$`;
}

function decimalsOf(value: number): number {
  const [mantissa = "", exponent = "0"] = Number(value.toPrecision(TICK_DIGITS)).toExponential().split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
}

import type { ModelParameters } from "../../model/parameters.js";
import { anisotropy, atoms, finiteNumber, nonNegative } from "../../cli/parsers.js";

/** The parameters that can be moved; lambda is the unit of all rates. */
export type SliderName = Exclude<keyof ModelParameters, "coupling">;

/** How one parameter is moved. */
export interface Slider {
  readonly name: SliderName;
  readonly symbol: string;
  readonly minimum: number;
  readonly maximum: number;
  /** The next value upwards or downwards. */
  readonly next: (value: number, move: Move) => number;
  /** Text to a value, as on the command line. */
  readonly parse: (text: string) => number;
}

/** One step of a slider. */
export interface Move {
  readonly direction: 1 | -1;
  readonly size: "fine" | "coarse";
}

/** Steps on a lattice through 0, so that repeated steps do not collect rounding errors. */
const lattice =
  (fine: number, coarse: number) =>
  (value: number, { direction, size }: Move): number => {
    const step = size === "fine" ? fine : coarse;
    return Number((value + direction * step).toPrecision(12));
  };

/** 1, 2, 5, 10, 20, 50, ... */
const DECADES = Array.from({ length: 10 }, (_, decade) => [1, 2, 5].map((digit) => digit * 10 ** decade)).flat();

/** Coarse steps go to the next number of the 1-2-5 series, fine ones by one or by a hundredth. */
function nextAtoms(value: number, { direction, size }: Move): number {
  if (size === "fine") return value + direction * Math.max(1, 10 ** (Math.floor(Math.log10(value)) - 2));
  const found = direction > 0 ? DECADES.find((count) => count > value) : DECADES.findLast((count) => count < value);
  return found ?? value;
}

/** In the order in which they are shown; |h| and the rates go as far as anything happens. */
export const SLIDERS: readonly Slider[] = [
  { name: "field", symbol: "h", minimum: -3, maximum: 3, next: lattice(0.01, 0.1), parse: finiteNumber },
  { name: "gammaA", symbol: "Γa", minimum: 0, maximum: 3, next: lattice(0.001, 0.01), parse: nonNegative },
  { name: "gammaB", symbol: "Γb", minimum: 0, maximum: 3, next: lattice(0.01, 0.1), parse: nonNegative },
  { name: "atoms", symbol: "N", minimum: 1, maximum: 1e6, next: nextAtoms, parse: atoms },
  { name: "anisotropy", symbol: "γ", minimum: -1, maximum: 1, next: lattice(0.01, 0.1), parse: anisotropy },
];

export function sliderOf(name: SliderName): Slider {
  return SLIDERS.find((slider) => slider.name === name)!;
}

/** `value` moved by one step and held between the slider's ends. */
export function moved(slider: Slider, value: number, move: Move): number {
  return Math.min(slider.maximum, Math.max(slider.minimum, slider.next(value, move)));
}

/**
 * What the user typed as a value of the parameter.
 *
 * @throws {RangeError} saying what is allowed.
 */
export function typedValue({ parse, minimum, maximum }: Slider, text: string): number {
  const value = parse(text);
  if (value < minimum || value > maximum) throw new RangeError(`it must lie between ${minimum} and ${maximum}`);
  return value;
}

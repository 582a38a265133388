import { assertFinite, InvalidArgumentError } from "@openqs/linalg";
import { assertOptions } from "./assert-options.js";

/**
 * A real function of time that multiplies an operator, with what an integrator must know about it: the times that no
 * step may cross, and between them the longest step that cannot overlook a feature.
 */
export interface Envelope {
  /** f(t). */
  readonly value: (time: number) => number;
  /** Increasing times at which the function or a derivative jumps, or a feature begins or ends. */
  readonly switchingTimes: readonly number[];
  /** Longest step between switching times; Infinity for a function that is smooth there on all scales. */
  readonly longestStep: number;
  /** The numbers that make the function, where it is made of numbers: with them it can be sent to a worker. */
  readonly source?: EnvelopeSource;
}

/** The numbers that make an {@link Envelope}. */
export type EnvelopeSource =
  | {
      readonly kind: "piecewise-constant";
      /** Where the value changes, increasing. */
      readonly times: readonly number[];
      /** The value between two neighbouring times. */
      readonly values: readonly number[];
    }
  | ({ readonly kind: "gaussian-pulse" } & GaussianPulse);

/** Options of {@link functionEnvelope}. */
export interface FunctionEnvelopeOptions {
  /** Duration of the shortest feature of the function: no step of an integrator is longer. */
  readonly shortestFeature: number;
  /** Times at which the function or a derivative jumps; default none. */
  readonly switchingTimes?: readonly number[];
}

/** Throws unless the argument is an envelope. */
export function assertEnvelope(argument: string, envelope: Envelope): void {
  if (typeof envelope === "object" && typeof envelope?.value === "function" && "switchingTimes" in envelope) return;
  throw new InvalidArgumentError(
    argument,
    typeof envelope === "function" ? "a bare function" : envelope,
    "must be an Envelope; wrap a function of time in `functionEnvelope`",
  );
}

/**
 * Any function of time.
 *
 * An adaptive integrator cannot see a pulse that it steps over; this is why the duration of the shortest feature is
 * not optional.
 *
 * @throws {InvalidArgumentError} when `shortestFeature` is not positive or the switching times do not increase.
 */
export function functionEnvelope(value: (time: number) => number, options: FunctionEnvelopeOptions): Envelope {
  if (typeof value !== "function") throw new InvalidArgumentError("value", value, "must be a function of time");
  assertOptions("options of functionEnvelope", options, { shortestFeature: true, switchingTimes: true });
  const { shortestFeature, switchingTimes = [] } = options;
  if (!(shortestFeature > 0)) {
    throw new InvalidArgumentError("shortestFeature", shortestFeature, "must be positive");
  }
  assertIncreasing("switchingTimes", switchingTimes);
  return { value, switchingTimes, longestStep: shortestFeature };
}

/**
 * A function that is constant between switching times: `values[k]` from `times[k]` until `times[k + 1]`, and zero
 * outside; there is one time more than values.
 *
 * @throws {InvalidArgumentError} when the times do not increase, or the numbers of times and values do not fit.
 *
 * @example
 * ```ts
 * import { piecewiseConstant } from "@openqs/lindblad";
 * const pulse = piecewiseConstant([10, 10.5], [4]);
 * [9.9, 10, 10.4, 10.5].map(pulse.value); // => [0, 4, 4, 0]
 * ```
 */
export function piecewiseConstant(times: readonly number[], values: readonly number[]): Envelope {
  if (!Array.isArray(values)) throw new InvalidArgumentError("values", values, "must be an array of numbers");
  assertIncreasing("times", times);
  values.forEach((value, k) => assertFinite(`values[${k}]`, value));
  if (times.length !== values.length + 1) {
    throw new InvalidArgumentError("times", times, `must have one entry more than the ${values.length} \`values\``);
  }
  const value = (time: number) => values[times.findLastIndex((start) => start <= time)] ?? 0;
  const source = { kind: "piecewise-constant", times, values } as const;
  return { value, switchingTimes: times, longestStep: Infinity, source };
}

/** A Gaussian pulse. */
export interface GaussianPulse {
  /** Time of the maximum. */
  readonly center: number;
  /** Standard deviation sigma in time. */
  readonly width: number;
  /** Value at the center. */
  readonly amplitude: number;
}

/** Standard deviations after which a Gaussian pulse is cut off: e^(-8^2/2) = 1.3e-14 of its height. */
const GAUSSIAN_CUT = 8;

/**
 * A Gaussian pulse, amplitude exp(-(t - center)^2 / (2 width^2)), cut off at eight widths.
 *
 * @throws {InvalidArgumentError} when `width` is not positive or a number is not finite.
 */
export function gaussianPulse({ center, width, amplitude }: GaussianPulse): Envelope {
  assertFinite("center", center);
  assertFinite("amplitude", amplitude);
  if (!(width > 0 && Number.isFinite(width))) throw new InvalidArgumentError("width", width, "must be positive");
  const reach = GAUSSIAN_CUT * width;
  const value = (time: number) =>
    Math.abs(time - center) > reach ? 0 : amplitude * Math.exp(-(((time - center) / width) ** 2) / 2);
  // A step that starts in the faint tail must not jump over the center: the pulse is entered in steps of its width.
  const switchingTimes = Array.from({ length: 2 * GAUSSIAN_CUT + 1 }, (_, k) => center + (k - GAUSSIAN_CUT) * width);
  const source = { kind: "gaussian-pulse", center, width, amplitude } as const;
  return { value, switchingTimes, longestStep: Infinity, source };
}

/** The envelope that some numbers make. */
export function envelopeFrom(source: EnvelopeSource): Envelope {
  return source.kind === "gaussian-pulse" ? gaussianPulse(source) : piecewiseConstant(source.times, source.values);
}

function assertIncreasing(argument: string, times: readonly number[]): void {
  if (!Array.isArray(times)) throw new InvalidArgumentError(argument, times, "must be an array of times");
  times.forEach((time, k) => {
    assertFinite(`${argument}[${k}]`, time);
    if (k > 0 && time <= times[k - 1]) {
      throw new InvalidArgumentError(`${argument}[${k}]`, time, `must be larger than ${times[k - 1]} before it`);
    }
  });
}

/** Base of every error that this package throws on purpose; `code` is stable, the text may change. */
export abstract class HardwareError extends Error {
  /** Stable name of the kind of error, for programs to compare; texts may change. */
  abstract readonly code: string;
}

/** An argument is outside what the function accepts; the message names it, its value and the limit. */
export class InvalidArgumentError extends HardwareError {
  override readonly name = "InvalidArgumentError";
  readonly code = "INVALID_ARGUMENT";
  constructor(
    /** Name of the argument. */
    readonly argument: string,
    /** What was handed over. */
    readonly value: unknown,
    requirement: string,
  ) {
    super(`\`${argument}\` ${requirement}, but is ${describeValue(value)}.`);
  }
}

/** A species, cavity, level or line is not in the catalogue; `suggestions` are the nearest names, nearest first. */
export class UnknownNameError extends HardwareError {
  override readonly name = "UnknownNameError";
  readonly code = "UNKNOWN_NAME";
  constructor(
    readonly kind: string,
    /** What was looked up. */
    readonly unknownName: string,
    /** Names like it, nearest first. */
    readonly suggestions: readonly string[],
    available: readonly string[],
  ) {
    super(`There is no ${kind} "${unknownName}". ${advice(suggestions, available)}`);
  }
}

/** The catalogue lacks a value that a calculation needs; `option` is the option that gives it, where there is one. */
export class MissingDataError extends HardwareError {
  override readonly name = "MissingDataError";
  readonly code = "MISSING_DATA";
  constructor(
    message: string,
    /** The option that would supply what is missing, where there is one. */
    readonly option?: string,
  ) {
    super(message);
  }
}

/** Every argument is fine by itself, but together they describe nothing physical (levels that no light couples, say). */
export class ImpossibleConfigurationError extends HardwareError {
  override readonly name = "ImpossibleConfigurationError";
  readonly code = "IMPOSSIBLE_CONFIGURATION";
}

function advice(suggestions: readonly string[], available: readonly string[]): string {
  if (suggestions.length > 0) return `Did you mean ${suggestions.map((name) => `"${name}"`).join(" or ")}?`;
  return `Known: ${available.join(", ")}.`;
}

/** In a few words: an object by its members and a function by its kind, never by what `String` makes of them. */
function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(describeValue).join(", ")}]`;
  if (typeof value === "function") return "a function";
  if (typeof value === "bigint") return `${value}n`;
  return typeof value === "object" && value !== null ? describeObject(value) : String(value);
}

function describeObject(value: object): string {
  const names = Object.keys(value);
  return names.length === 0 ? "an object without members" : `an object with ${names.join(", ")}`;
}

/** Throws unless `value` is a finite number. */
export function assertFinite(argument: string, value: number): void {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new InvalidArgumentError(argument, value, "must be a finite number");
  }
}

/** Throws unless `value` is a finite number above zero. */
export function assertPositive(argument: string, value: number): void {
  assertFinite(argument, value);
  if (value <= 0) throw new InvalidArgumentError(argument, value, "must be positive");
}

/** Throws unless `value` is a finite number of at least zero. */
export function assertNonNegative(argument: string, value: number): void {
  assertFinite(argument, value);
  if (value < 0) throw new InvalidArgumentError(argument, value, "must not be negative");
}

/** Throws unless `value` is 0, 1/2, 1, 3/2, ... */
export function assertSpin(argument: string, value: number): void {
  if (Number.isSafeInteger(2 * value) && value >= 0) return;
  throw new InvalidArgumentError(argument, value, "must be a non-negative integer or half-integer");
}

/** Throws unless `projection` is one of -spin, -spin + 1, ..., spin. */
export function assertProjection(argument: string, projection: number, spin: number): void {
  if (Math.abs(projection) <= spin && Number.isSafeInteger(projection + spin)) return;
  throw new InvalidArgumentError(argument, projection, `must be one of -${spin}, ..., ${spin} in steps of one`);
}

/** Throws unless `value` is one of the words; types say so too, but data may come from anywhere. */
export function assertOneOf(argument: string, value: string, words: readonly string[]): void {
  if (words.includes(value)) return;
  throw new InvalidArgumentError(argument, value, `must be one of ${words.map((word) => `"${word}"`).join(", ")}`);
}

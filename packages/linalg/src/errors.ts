/** Base of every error that the OpenQS packages throw on purpose; `code` is stable, the text may change. */
export abstract class OpenQsError extends Error {
  /** Stable name of the kind of error, for programs to compare; texts may change. */
  abstract readonly code: string;
}

/** An argument is outside what the function accepts; the message names it, its value and the limit. */
export class InvalidArgumentError extends OpenQsError {
  override readonly name = "InvalidArgumentError";
  readonly code = "INVALID_ARGUMENT";
  constructor(
    /** Name of the argument, with its index where it has one. */
    readonly argument: string,
    /** What was handed over. */
    readonly value: unknown,
    requirement: string,
  ) {
    // A description that quotes the argument itself is not quoted again.
    const name = argument.includes("`") ? argument : `\`${argument}\``;
    super(`${name} ${requirement}, but is ${describeValue(value)}.`);
  }
}

/** Shapes that must agree do not. */
export class DimensionMismatchError extends OpenQsError {
  override readonly name = "DimensionMismatchError";
  readonly code = "DIMENSION_MISMATCH";
}

/** A matrix that must be invertible is singular to working precision; `pivot` is the index where it showed. */
export class SingularMatrixError extends OpenQsError {
  override readonly name = "SingularMatrixError";
  readonly code = "SINGULAR_MATRIX";
  constructor(
    message: string,
    /** Index of the pivot that vanishes to working precision. */
    readonly pivot: number,
  ) {
    super(message);
  }
}

/** An iteration or truncation stopped before it reached its tolerance; carries how far it came. */
export class NotConvergedError extends OpenQsError {
  override readonly name = "NotConvergedError";
  readonly code = "NOT_CONVERGED";
  constructor(
    message: string,
    /** How far it came: iterations made, residual norm reached and the tolerance that was asked for. */
    readonly details: { readonly iterations: number; readonly residualNorm: number; readonly tolerance: number },
  ) {
    super(message);
  }
}

/** A request would not fit in memory; thrown before anything is allocated. */
export class MemoryLimitError extends OpenQsError {
  override readonly name = "MemoryLimitError";
  readonly code = "MEMORY_LIMIT";
  constructor(
    message: string,
    /** What the work would have taken. */
    readonly requiredBytes: number,
    /** What it was allowed to take. */
    readonly limitBytes: number,
  ) {
    super(message);
  }
}

/** In a few words: an object by its members and a function by its kind, never by what `String` makes of them. */
function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (ArrayBuffer.isView(value) || Array.isArray(value))
    return `an array of length ${(value as ArrayLike<unknown>).length}`;
  if (typeof value === "function") return "a function";
  if (typeof value === "bigint") return `${value}n`;
  return typeof value === "object" && value !== null ? describeObject(value) : String(value);
}

const MEMBERS_SHOWN = 6;

function describeObject(value: object): string {
  const names = Object.keys(value);
  if (names.length === 0) return "an object without members";
  return `an object with ${names.slice(0, MEMBERS_SHOWN).join(", ")}${names.length > MEMBERS_SHOWN ? ", ..." : ""}`;
}

/** Throws unless `value` is a finite number. */
export function assertFinite(argument: string, value: number): void {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new InvalidArgumentError(argument, value, "must be a finite number");
  }
}

/** Throws unless `value` is an integer in [minimum, maximum]. */
export function assertInteger(argument: string, value: number, range: { minimum: number; maximum?: number }): void {
  const { minimum, maximum = Number.MAX_SAFE_INTEGER } = range;
  if (Number.isSafeInteger(value) && value >= minimum && value <= maximum) return;
  const upper = maximum === Number.MAX_SAFE_INTEGER ? "" : ` and at most ${maximum}`;
  throw new InvalidArgumentError(argument, value, `must be an integer of at least ${minimum}${upper}`);
}

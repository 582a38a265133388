import { InvalidArgumentError, type RunStepsOptions } from "@openqs/linalg";

/** The name of every option, of which the type lets none be forgotten. */
export type OptionNames<Options> = Readonly<Record<keyof Options, true>>;

/** Those of the twins in `...Async`, which share their checks with the verbs that block. */
const RUN_OPTIONS: OptionNames<RunStepsOptions> = { signal: true, onProgress: true, sliceMilliseconds: true };

/**
 * Throws for an option that is not read: a misspelt tolerance would leave the default in force without a word.
 *
 * @param argument names the options in the text, such as "options of evolve"
 */
export function assertOptions<Options extends object>(
  argument: string,
  options: Options,
  names: OptionNames<Options>,
): void {
  if (typeof options !== "object" || options === null) {
    throw new InvalidArgumentError(argument, options, `must be an object with ${listed(names)}`);
  }
  const known = { ...names, ...RUN_OPTIONS };
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (unknown === undefined) return;
  throw new InvalidArgumentError(argument, `one with ${unknown}`, `must have only ${listed(names)}`);
}

function listed(names: object): string {
  return Object.keys(names)
    .map((name) => `\`${name}\``)
    .join(", ");
}

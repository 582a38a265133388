import { HardwareError } from "@openqs/cavity-hardware";
import { InvalidArgumentError } from "@openqs/linalg";
import {
  type ApplicationText,
  ArgumentScannerError,
  ExitCode,
  formatMessageForArgumentScannerError,
  text_en,
} from "@stricli/core";
import { OutputTakenError } from "../sweep/store-errors.js";
import { suggestion } from "./nearest.js";
import { optionName } from "./option-name.js";

/** The user asked for something that cannot be done as asked; exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The output was written, but a part of what was asked for has no result; exit status 1. */
export class PartialResultError extends Error {
  override readonly name = "PartialResultError";
}

const BAD_INPUT = [UsageError, InvalidArgumentError, HardwareError, OutputTakenError] as const;

/** Exit status of an error that a command ended with: 2 for bad input, 130 after Ctrl-C, else 1. */
export function exitStatus(error: unknown): number {
  if (BAD_INPUT.some((kind) => error instanceof kind)) return 2;
  if (error instanceof DOMException && error.name === "AbortError") return 130;
  return 1;
}

/** The contract knows 0, 1, 2 and 130; stricli's own negative codes for bad input become 2. */
export function contractStatus(code: number | string | null | undefined): number {
  if (code === ExitCode.InvalidArgument || code === ExitCode.UnknownCommand) return 2;
  return typeof code === "number" && code >= 0 ? code : 1;
}

/**
 * One plain sentence per error: the option, the value, what is allowed. `flags` are those of the command; what is wrong with its
 * options goes to `refused`, since there may be more of it than one line should hold.
 */
export function messagesOf(flags: ReadonlySet<string>, refused: string[]): ApplicationText {
  const line = (error: unknown): string => `lmg-cavity: ${errorText(error, flags)}`;
  return {
    ...text_en,
    exceptionWhileParsingArguments: (error) => {
      refused.push(error instanceof ArgumentScannerError ? scannerMessage(error) : errorText(error, flags));
      return "";
    },
    exceptionWhileRunningCommand: line,
    commandErrorResult: line,
    noCommandRegisteredForInput: ({ input, corrections }) =>
      `lmg-cavity: there is no command "${input}"${suggestion(
        input,
        corrections.map((name) => name.replaceAll("`", "")),
      )} \`lmg-cavity --help\` lists the commands.`,
  };
}

function scannerMessage(error: ArgumentScannerError): string {
  return formatMessageForArgumentScannerError(error, {
    FlagNotFoundError: ({ input, corrections }) =>
      `there is no option --${input}${corrections.length === 0 ? "; --help lists those of the command." : suggestion(`--${input}`, corrections.map(asOption))}`,
    AliasNotFoundError: ({ input }) => `there is no option -${input}; --help lists those of the command.`,
    ArgumentParseError: ({ externalFlagNameOrPlaceholder, input, exception }) =>
      `--${optionName(externalFlagNameOrPlaceholder)} cannot be "${input}": ${reason(exception)}.`,
    EnumValidationError: ({ externalFlagName, input, values }) =>
      `--${optionName(externalFlagName)} cannot be "${input}": it must be one of ${values.join(", ")}${suggestion(input, values)}`,
    UnsatisfiedFlagError: ({ externalFlagName }) => `--${optionName(externalFlagName)} needs a value, but has none.`,
    UnexpectedFlagError: ({ externalFlagName, previousInput, input }) =>
      `--${optionName(externalFlagName)} stands twice, with "${previousInput}" and "${input}"; give one.`,
    UnexpectedPositionalError: ({ input }) =>
      `there is no place for "${input}": a value follows its option, as in --field 0.5.`,
    UnsatisfiedPositionalError: ({ placeholder }) => `the ${placeholder} is missing; --help shows an example.`,
  });
}

/** Why a value cannot be read; options without a value say so themselves. */
function reason(exception: unknown): string {
  if (exception instanceof SyntaxError) return "it is an option without a value; leave the value out";
  return exception instanceof Error ? exception.message : String(exception);
}

function asOption(name: string): string {
  return `--${optionName(name.replace(/^-+/, ""))}`;
}

/** The message alone, on one line and in the names of the command line: stack traces help nobody at a prompt. */
export function errorText(error: unknown, flags: ReadonlySet<string>): string {
  if (error instanceof RangeError && /array/i.test(error.message)) return DOES_NOT_FIT;
  const message = error instanceof InvalidArgumentError ? namedByOption(error, flags) : messageOf(error);
  return IN_OPTIONS.reduce(
    (line, [name, option]) => line.replaceAll(name, option),
    message.replaceAll(/\s*\n\s*/g, " "),
  );
}

/** What the engine calls "Array buffer allocation failed" or "Invalid typed array length". */
const DOES_NOT_FIT = "this does not fit into memory: take fewer atoms or fewer points.";

/** What packages advise, in the words of the command line. */
const IN_OPTIONS = [
  ["`memoryLimitBytes`", "`steady-state --memory-limit`"],
  ["Raise `maxSteps` or the tolerances", "End --times earlier"],
  ["Raise `tolerance`", "Raise `steady-state --tolerance`"],
] as const;

/** `times[1]` of a package is the second value of --times, where the command has such an option. */
function namedByOption({ argument, message }: InvalidArgumentError, flags: ReadonlySet<string>): string {
  const [, name = "", index] = /^(\w+)(?:\[(\d+)\])?$/.exec(argument) ?? [];
  if (!flags.has(name)) return message;
  const option = index === undefined ? asOption(name) : `value ${Number(index) + 1} of ${asOption(name)}`;
  return message.replace(`\`${argument}\``, option);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import { HardwareError } from "@openqs/cavity-hardware";
import { InvalidArgumentError } from "@openqs/linalg";
import {
  type ApplicationText,
  type ArgumentParseError,
  ArgumentScannerError,
  type EnumValidationError,
  ExitCode,
  formatMessageForArgumentScannerError,
  text_en,
} from "@stricli/core";
import { suggestion } from "./nearest.js";

/** The user asked for something that cannot be done as asked; exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The output was written, but a part of what was asked for has no result; exit status 1. */
export class PartialResultError extends Error {
  override readonly name = "PartialResultError";
}

/** Exit status of an error that a command ended with: 2 for bad input, 130 after Ctrl-C, else 1. */
export function exitStatus(error: unknown): number {
  if (error instanceof UsageError || error instanceof InvalidArgumentError || error instanceof HardwareError) return 2;
  if (error instanceof DOMException && error.name === "AbortError") return 130;
  return 1;
}

/** The contract knows 0, 1, 2 and 130; stricli's own negative codes for bad input become 2. */
export function contractStatus(code: number | string | null | undefined): number {
  if (code === ExitCode.InvalidArgument || code === ExitCode.UnknownCommand) return 2;
  return typeof code === "number" && code >= 0 ? code : 1;
}

/** One plain line per error: the option, the value, what is allowed. */
export const messages: ApplicationText = {
  ...text_en,
  exceptionWhileParsingArguments: (error) =>
    `lmg-cavity: ${error instanceof ArgumentScannerError ? scannerMessage(error) : text(error)}`,
  exceptionWhileRunningCommand: (error) => `lmg-cavity: ${text(error)}`,
  commandErrorResult: (error) => `lmg-cavity: ${text(error)}`,
  noCommandRegisteredForInput: ({ input, corrections }) =>
    `lmg-cavity: there is no command "${input}"${suggestion(
      input,
      corrections.map((name) => name.replaceAll("`", "")),
    )} \`lmg-cavity --help\` lists the commands.`,
};

function scannerMessage(error: ArgumentScannerError): string {
  return formatMessageForArgumentScannerError(error, {
    ArgumentParseError: ({ externalFlagNameOrPlaceholder, input, exception }: ArgumentParseError) =>
      `--${kebab(externalFlagNameOrPlaceholder)} cannot be "${input}": ${text(exception)}.`,
    EnumValidationError: ({ externalFlagName, input, values }: EnumValidationError) =>
      `--${kebab(externalFlagName)} cannot be "${input}": it must be one of ${values.join(", ")}${suggestion(input, values)}`,
  });
}

function kebab(name: string): string {
  return name.replace(/([A-Z])/g, "-$1").toLowerCase();
}

/** The message alone, on one line and in the names of the command line: stack traces help nobody at a prompt. */
function text(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/\s*\n\s*/g, " ").replaceAll("`memoryLimitBytes`", "`steady-state --memory-limit`");
}

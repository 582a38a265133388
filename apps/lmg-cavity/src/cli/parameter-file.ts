import { existsSync, readFileSync } from "node:fs";
import type { Command } from "@stricli/core";
import { parse } from "yaml";
import type { z } from "zod";
import type { CliContext } from "./context.js";
import { UsageError } from "./errors.js";
import { fileProblem } from "./output.js";
import { optionName, parameterSchema } from "./parameter-schema.js";

const OPTION = "--parameters";

/**
 * Replaces `--parameters FILE` by the options in the file; an option that also stands on the command line is left out,
 * so that the command line wins.
 *
 * @throws {UsageError} when the file cannot be read, is neither JSON nor YAML, or holds what the command does not take.
 */
export function withParameterFile(inputs: readonly string[], command: Command<CliContext>): string[] {
  const at = inputs.findIndex((input) => input === OPTION || input.startsWith(`${OPTION}=`));
  if (at < 0) return [...inputs];
  const [, joined] = (inputs[at] ?? "").split(/=(.*)/s);
  const path = joined ?? inputs[at + 1];
  if (path === undefined) throw new UsageError(`${OPTION} needs a JSON or YAML file.`);
  const rest = inputs.toSpliced(at, joined === undefined ? 2 : 1);
  const given = new Set(rest.filter((input) => input.startsWith("--")).map(nameOf));
  const options = Object.entries(readParameters(path, command)).filter(([name]) => !given.has(name));
  return [...rest, ...options.flatMap(([name, value]) => asInput(name, value))];
}

function nameOf(input: string): string {
  return optionName(input.slice(2).split("=")[0] ?? "");
}

function readParameters(path: string, command: Command<CliContext>): Record<string, unknown> {
  if (!existsSync(path)) throw new UsageError(`${OPTION} "${path}" does not exist.`);
  const content = attempt(path, () => readFileSync(path, "utf8"));
  // JSON is a part of YAML.
  const document: unknown = attempt(path, () => parse(content));
  const checked = parameterSchema(command).safeParse(document ?? {});
  if (!checked.success)
    throw new UsageError(`${OPTION} "${path}" does not fit the command: ${problems(checked.error)}.`);
  const { $schema: _, ...options } = checked.data;
  return options;
}

function problems({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")}: ${message}`)).join("; ");
}

function attempt<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${OPTION} "${path}" cannot be read: ${fileProblem(error)}.`);
  }
}

function asInput(name: string, value: unknown): string[] {
  if (typeof value === "boolean") return value ? [`--${name}`] : [];
  return [`--${name}=${Array.isArray(value) ? value.join(",") : String(value)}`];
}

import { existsSync, readFileSync } from "node:fs";
import type { Command } from "@stricli/core";
import { parse, YAMLParseError } from "yaml";
import type { z } from "zod";
import type { CliContext } from "./context.js";
import { UsageError } from "./errors.js";
import { suggestion } from "./nearest.js";
import { optionName } from "./option-name.js";
import { fileProblem } from "./output.js";
import { parameterSchema } from "./parameter-schema.js";

const OPTION = "--parameters";

/**
 * Replaces `--parameters FILE` by the options in the file; an option that also stands on the command line is left out,
 * so that the command line wins.
 *
 * @throws {UsageError} when the file cannot be read, is neither JSON nor YAML, or holds what the command does not take.
 */
export function withParameterFile(inputs: readonly string[], command: Command<CliContext>): string[] {
  const isParameters = (input: string): boolean => input === OPTION || input.startsWith(`${OPTION}=`);
  const at = inputs.findIndex(isParameters);
  if (at < 0) return [...inputs];
  if (inputs.findLastIndex(isParameters) > at) throw new UsageError(`${OPTION} stands twice; give one file.`);
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
  const document: unknown = attempt(path, () => parse(content)) ?? {};
  const schema = parameterSchema(command);
  const checked = schema.safeParse(document);
  if (!checked.success) {
    const problems = checked.error.issues.map((issue) => problem(issue, document, Object.keys(schema.shape)));
    throw new UsageError(`${OPTION} "${path}" does not fit the command: ${problems.join(" ")}`);
  }
  const { $schema: _, ...options } = checked.data;
  return options;
}

/** What is wrong, with the value and what is allowed. */
function problem(issue: z.core.$ZodIssue, document: unknown, options: readonly string[]): string {
  const [name] = issue.path;
  if (name === undefined && issue.code === "unrecognized_keys")
    return issue.keys.map((key) => unknownOption(key, options)).join(" ");
  if (name === undefined) return 'it must hold options with their values, such as "atoms: 100".';
  const value: unknown = Reflect.get(Object(document), name);
  return `${String(name)} cannot be ${shown(value)}: it must be ${allowed(issue)}.`;
}

function unknownOption(key: string, options: readonly string[]): string {
  if (key.startsWith("//")) return `"${key}" is no option; comments begin with #.`;
  return `there is no option "${key}"${suggestion(optionName(key).replaceAll("_", "-"), options)}`;
}

/** NaN and infinity are no JSON. */
function shown(value: unknown): string {
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}

function allowed(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `one of ${issue.values.join(", ")}`;
  if (issue.code === "invalid_type" && issue.expected === "boolean") return "true or false";
  return "a finite number, a text such as a range, or a list of numbers";
}

function attempt<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${OPTION} "${path}" cannot be read: ${syntaxProblem(error) ?? fileProblem(error)}.`);
  }
}

/** The first line of what is wrong with the text; an excerpt of the file follows it. */
function syntaxProblem(error: unknown): string | null {
  if (!(error instanceof YAMLParseError)) return null;
  if (error.code === "MULTIPLE_DOCS") return "it holds more than one document";
  const [first = ""] = error.message.split("\n");
  return `${first.replace(/:$/, "")} (YAML, where comments begin with #, or JSON)`;
}

function asInput(name: string, value: unknown): string[] {
  if (typeof value === "boolean") return value ? [`--${name}`] : [];
  return [`--${name}=${Array.isArray(value) ? value.join(",") : String(value)}`];
}

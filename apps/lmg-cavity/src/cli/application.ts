import { readFile } from "node:fs/promises";
import { buildApplication, buildRouteMap, type Command, proposeCompletions, run } from "@stricli/core";
import { COMMANDS } from "./commands.js";
import { STUDY_COMMANDS } from "./study-commands.js";
import type { CliContext } from "./context.js";
import { contractStatus, errorText, exitStatus, messagesOf, UsageError } from "./errors.js";
import { opensDashboard } from "./opens-dashboard.js";

/** First word of the command line by which a shell asks what could come next. */
const PROPOSE = "__complete";

/** The application with the named commands; errors name the options of `command`, and options that it refuses go to `refused`. */
async function application(names: readonly string[], command?: Command<CliContext>, refused: string[] = []) {
  const loaded = names.map(async (name) => [name, await COMMANDS[name]()] as const);
  const routes = Object.fromEntries(await Promise.all(loaded));
  const messages = messagesOf(new Set(Object.keys(command?.parameters.flags ?? {})), refused);
  return buildApplication(
    buildRouteMap({
      routes,
      docs: {
        brief: "The dissipative Lipkin-Meshkov-Glick model of cavity QED",
        fullDescription:
          "The dissipative Lipkin-Meshkov-Glick model of cavity QED.\n\nWithout a command it opens the dashboard, or computes the report where there is no terminal. " +
          "Rates and fields are in units of the coupling lambda unless --coupling says otherwise.\n\n" +
          "Example:\n  lmg-cavity steady-state --atoms 100 --field 0.5",
      },
    }),
    {
      name: "lmg-cavity",
      versionInfo: { getCurrentVersion },
      scanner: { caseStyle: "allow-kebab-for-camel" },
      documentation: { caseStyle: "convert-camel-to-kebab", disableAnsiColor: true },
      localization: { text: messages },
      determineExitCode: exitStatus,
    },
  );
}

async function getCurrentVersion(): Promise<string> {
  return JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8")).version;
}

/**
 * A value that starts with a minus sign would be read as a flag: `--field -0.5` becomes `--field=-0.5`. Short flags, which a
 * word after an option may be too, have one letter.
 */
function joinNegativeValues(inputs: readonly string[]): string[] {
  const joined: string[] = [];
  for (const input of inputs) {
    const previous = joined.at(-1);
    const isValue = /^-(?!-)(?![a-z]$)/i.test(input) && previous !== undefined && /^--[^=]+$/.test(previous);
    if (isValue) joined[joined.length - 1] = `${previous}=${input}`;
    else joined.push(input);
  }
  return joined;
}

/** Runs the command line; a bare `lmg-cavity` is the dashboard or, without a terminal, the report. Returns the exit status of the contract. */
export async function runApplication(inputs: readonly string[], context: CliContext): Promise<number> {
  if (inputs[0] === PROPOSE) return propose(inputs.slice(1), context);
  const words = inputs.length > 0 ? joinNegativeValues(inputs) : [opensDashboard(context) ? "dashboard" : "report"];
  const quiet = withoutEmptyLines(context);
  try {
    refuseMisplaced(words);
    const route = routeOf(words);
    const command = route === null ? undefined : await STUDY_COMMANDS[route.join("-")]();
    const names = Object.hasOwn(COMMANDS, words[0]) ? [words[0]] : ALL;
    const refused: string[] = [];
    const commandLine = await withOptionsFromFile(words, route, command);
    await run(await application(names, command, refused), commandLine, quiet);
    if (refused.length > 0) context.process.stderr.write(`lmg-cavity: ${refused.join(" ")}\n`);
  } catch (error) {
    context.process.stderr.write(`lmg-cavity: ${errorText(error, new Set())}\n`);
    return exitStatus(error);
  }
  return quiet.process.exitCode === undefined ? 0 : contractStatus(quiet.process.exitCode);
}

/** Every refused option leaves an empty line behind; all of them are said in one. */
function withoutEmptyLines(context: CliContext): CliContext {
  const { stderr } = context.process;
  const write = (text: string): unknown => (text === "\n" ? undefined : stderr.write(text));
  const quiet = Object.create(stderr, { write: { value: write } });
  return { ...context, process: Object.create(context.process, { stderr: { value: quiet } }) };
}

/** @throws {UsageError} for an option before the command, and for one with an equals sign but nothing behind it. */
function refuseMisplaced(words: readonly string[]): void {
  if (/^-(?!-?(?:help|version|h|v)$)/.test(words[0]))
    throw new UsageError(
      `"${words[0]}" comes before a command; options follow it, for example \`lmg-cavity steady-state ${words.join(" ")}\`.`,
    );
  const empty = words.find((word) => /^--[^=]+=$/.test(word));
  if (empty !== undefined) throw new UsageError(`${empty.slice(0, -1)} needs a value, but has an empty one.`);
}

/** The one or two words that name a command with parameters, such as `hardware derive`; null where there is none. */
function routeOf(words: readonly string[]): readonly string[] | null {
  const routes = [words.slice(0, 1), words.slice(0, 2)];
  return routes.find((route) => Object.hasOwn(STUDY_COMMANDS, route.join("-"))) ?? null;
}

const ALL = Object.keys(COMMANDS);

/** Loads the readers of YAML and of schemas only where they are needed: they would double the time to start. */
async function withOptionsFromFile(
  words: readonly string[],
  route: readonly string[] | null,
  command: Command<CliContext> | undefined,
): Promise<readonly string[]> {
  const fromFile = words.some((word) => /^--parameters(=|$)/.test(word));
  if (!fromFile || route === null || command === undefined) return words;
  const { withParameterFile } = await import("./parameter-file.js");
  return [...route, ...withParameterFile(words.slice(route.length), command)];
}

/** Prints what the last word could become, one to a line. */
async function propose(words: readonly string[], context: CliContext): Promise<number> {
  const names = words.length > 1 && Object.hasOwn(COMMANDS, words[0]) ? [words[0]] : ALL;
  const proposals = await proposeCompletions(await application(names), words, context);
  context.process.stdout.write(proposals.map(({ completion }) => `${completion}\n`).join(""));
  return 0;
}

import { readFile } from "node:fs/promises";
import { buildApplication, buildRouteMap, type Command, proposeCompletions, run } from "@stricli/core";
import { COMMANDS } from "./commands.js";
import { STUDY_COMMANDS } from "./study-commands.js";
import type { CliContext } from "./context.js";
import { contractStatus, exitStatus, messages, UsageError } from "./errors.js";
import { opensDashboard } from "./opens-dashboard.js";

/** First word of the command line by which a shell asks what could come next. */
const PROPOSE = "__complete";

/** The application with the named commands. */
async function application(names: readonly string[]) {
  const loaded = names.map(async (name) => [name, await COMMANDS[name]()] as const);
  const routes = Object.fromEntries(await Promise.all(loaded));
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

/** A value that starts with a minus sign would be read as a flag: `--field -0.5` becomes `--field=-0.5`. */
function joinNegativeValues(inputs: readonly string[]): string[] {
  const joined: string[] = [];
  for (const input of inputs) {
    const previous = joined.at(-1);
    const isValue = /^-(?:[\d.]|inf|nan)/i.test(input) && previous !== undefined && /^--[^=]+$/.test(previous);
    if (isValue) joined[joined.length - 1] = `${previous}=${input}`;
    else joined.push(input);
  }
  return joined;
}

/** Runs the command line; a bare `lmg-cavity` is the dashboard or, without a terminal, the report. Returns the exit status of the contract. */
export async function runApplication(inputs: readonly string[], context: CliContext): Promise<number> {
  if (inputs[0] === PROPOSE) return propose(inputs.slice(1), context);
  const [name = opensDashboard(context) ? "dashboard" : "report", ...options] = joinNegativeValues(inputs);
  const known = Object.hasOwn(COMMANDS, name);
  try {
    if (/^-(?!-?(?:help|version|h|v)$)/.test(name)) throw new UsageError(optionFirst(name));
    const fromFile = Object.hasOwn(STUDY_COMMANDS, name) && options.some((option) => /^--parameters(=|$)/.test(option));
    const commandLine = fromFile ? await optionsFromFile(options, await STUDY_COMMANDS[name]()) : options;
    await run(await application(known ? [name] : ALL), [name, ...commandLine], context);
  } catch (error) {
    context.process.stderr.write(`${messages.exceptionWhileRunningCommand(error, false)}\n`);
    return exitStatus(error);
  }
  return context.process.exitCode === undefined ? 0 : contractStatus(context.process.exitCode);
}

function optionFirst(option: string): string {
  return `"${option}" comes before a command; options follow it, for example \`lmg-cavity steady-state ${option}\`.`;
}

const ALL = Object.keys(COMMANDS);

/** Loads the readers of YAML and of schemas only where they are needed: they would double the time to start. */
async function optionsFromFile(options: readonly string[], command: Command<CliContext>): Promise<string[]> {
  const { withParameterFile } = await import("./parameter-file.js");
  return withParameterFile(options, command);
}

/** Prints what the last word could become, one to a line. */
async function propose(words: readonly string[], context: CliContext): Promise<number> {
  const names = words.length > 1 && Object.hasOwn(COMMANDS, words[0]) ? [words[0]] : ALL;
  const proposals = await proposeCompletions(await application(names), words, context);
  context.process.stdout.write(proposals.map(({ completion }) => `${completion}\n`).join(""));
  return 0;
}

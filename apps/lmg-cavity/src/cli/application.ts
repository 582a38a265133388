import { buildApplication, buildRouteMap, type Command, proposeCompletions, run } from "@stricli/core";
import { completionCommand, PROPOSE } from "./commands/completion.js";
import { dashboardCommand, opensDashboard } from "./commands/dashboard.js";
import { evolveCommand } from "./commands/evolve.js";
import { figureCommand } from "./commands/figure.js";
import { figuresCommand } from "./commands/figures.js";
import { gapCommand } from "./commands/gap.js";
import { hardwareCommands } from "./commands/hardware.js";
import { linearizeCommand } from "./commands/linearize.js";
import { meanFieldCommand } from "./commands/mean-field.js";
import { measurementCommand } from "./commands/measurement.js";
import { phaseDiagramCommand } from "./commands/phase-diagram.js";
import { reportCommand } from "./commands/report.js";
import { scalingCommand } from "./commands/scaling.js";
import { schemaCommand } from "./commands/schema.js";
import { spontaneousCommand } from "./commands/spontaneous.js";
import { steadyStateCommand } from "./commands/steady-state.js";
import { sweepCommand } from "./commands/sweep.js";
import { transmissionCommand } from "./commands/transmission.js";
import { trajectoriesCommand } from "./commands/trajectories.js";
import type { CliContext } from "./context.js";
import { contractStatus, exitStatus, messages } from "./errors.js";

/** The commands that take options from a parameter file. */
const commands: Readonly<Record<string, Command<CliContext>>> = {
  report: reportCommand,
  "steady-state": steadyStateCommand,
  "mean-field": meanFieldCommand,
  evolve: evolveCommand,
  trajectories: trajectoriesCommand,
  gap: gapCommand,
  sweep: sweepCommand,
  "phase-diagram": phaseDiagramCommand,
  scaling: scalingCommand,
  linearize: linearizeCommand,
  transmission: transmissionCommand,
  measurement: measurementCommand,
  spontaneous: spontaneousCommand,
  figure: figureCommand,
  figures: figuresCommand,
};

const application = buildApplication(
  buildRouteMap({
    routes: {
      ...commands,
      hardware: hardwareCommands,
      dashboard: dashboardCommand,
      schema: schemaCommand(commands),
      completion: completionCommand,
    },
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
    scanner: { caseStyle: "allow-kebab-for-camel" },
    documentation: { caseStyle: "convert-camel-to-kebab", disableAnsiColor: true },
    localization: { text: messages },
    determineExitCode: exitStatus,
  },
);

/** A value that starts with a minus sign would be read as a flag: `--field -0.5` becomes `--field=-0.5`. */
function joinNegativeValues(inputs: readonly string[]): string[] {
  const joined: string[] = [];
  for (const input of inputs) {
    const previous = joined.at(-1);
    const isValue = /^-[\d.]/.test(input) && previous !== undefined && /^--[^=]+$/.test(previous);
    if (isValue) joined[joined.length - 1] = `${previous}=${input}`;
    else joined.push(input);
  }
  return joined;
}

/** Runs the command line; a bare `lmg-cavity` is the dashboard or, without a terminal, the report. Returns the exit status of the contract. */
export async function runApplication(inputs: readonly string[], context: CliContext): Promise<number> {
  if (inputs[0] === PROPOSE) return propose(inputs.slice(1), context);
  const [name = opensDashboard(context) ? "dashboard" : "report", ...options] = joinNegativeValues(inputs);
  const command = commands[name];
  try {
    const fromFile = command !== undefined && options.some((option) => /^--parameters(=|$)/.test(option));
    const commandLine = fromFile ? await optionsFromFile(options, command) : options;
    await run(application, [name, ...commandLine], context);
  } catch (error) {
    context.process.stderr.write(`${messages.exceptionWhileRunningCommand(error, false)}\n`);
    return exitStatus(error);
  }
  return context.process.exitCode === undefined ? 0 : contractStatus(context.process.exitCode);
}

/** Loads the readers of YAML and of schemas only where they are needed: they would double the time to start. */
async function optionsFromFile(options: readonly string[], command: Command<CliContext>): Promise<string[]> {
  const { withParameterFile } = await import("./parameter-file.js");
  return withParameterFile(options, command);
}

/** Prints what the last word could become, one to a line. */
async function propose(words: readonly string[], context: CliContext): Promise<number> {
  const proposals = await proposeCompletions(application, words, context);
  context.process.stdout.write(proposals.map(({ completion }) => `${completion}\n`).join(""));
  return 0;
}

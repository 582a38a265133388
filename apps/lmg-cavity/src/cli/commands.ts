import type { Command, RouteMap } from "@stricli/core";
import type { CliContext } from "./context.js";
import { type Loader, STUDY_COMMANDS } from "./study-commands.js";

const { "hardware-derive": _, ...FIRST_WORDS } = STUDY_COMMANDS;

/** All commands by their first word. */
export const COMMANDS: Readonly<Record<string, Loader<Command<CliContext> | RouteMap<CliContext>>>> = {
  ...FIRST_WORDS,
  hardware: async () => (await import("./commands/hardware.js")).hardwareCommands,
  dashboard: async () => (await import("./commands/dashboard.js")).dashboardCommand,
  schema: async () => (await import("./commands/schema.js")).schemaCommand,
  completion: async () => (await import("./commands/completion.js")).completionCommand,
};

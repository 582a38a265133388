import { existsSync } from "node:fs";
import { writeOutput } from "../cli/output.js";
import { resolve } from "node:path";
import { writeFigure } from "../cli/figure-files.js";
import type { Effect } from "./keys/bindings.js";
import { figureOf, PANELS } from "./panels/panels.js";
import type { Action } from "./state/actions.js";
import type { DashboardState } from "./state/dashboard-state.js";

/** What the dashboard may touch besides its state. */
export interface Surroundings {
  /** Where files are saved. */
  readonly folder: string;
  readonly write: (text: string) => void;
  /** Keeps a command line for those whose terminal has no clipboard: it is printed after the end. */
  readonly keep: (command: string) => void;
  /** Ends the dashboard; with status 130 if interrupted. */
  readonly end: (how: "quit" | "interrupt") => void;
}

/** Does what a key does outside of the state; returns what is said about it. */
export async function perform(
  effect: Effect,
  state: DashboardState,
  { folder, write, keep, end }: Surroundings,
): Promise<Action | null> {
  switch (effect.type) {
    case "quit":
    case "interrupt":
      end(effect.type);
      return null;
    case "save figure":
      return save(state, folder, "svg");
    case "save data":
      return save(state, folder, "json");
    case "copy command": {
      const command = PANELS[state.panel].commandLine(state);
      write(copySequence(command));
      keep(command);
      return { type: "say", text: command };
    }
  }
}

async function save(state: DashboardState, folder: string, extension: "svg" | "json"): Promise<Action> {
  const path = freePath(folder, `lmg-cavity-${state.panel}`, extension);
  const panel = PANELS[state.panel];
  if (panel.kind === "table" && extension === "svg") {
    return { type: "say", text: `${panel.title} is a table, not a figure: d saves its data.`, complaint: true };
  }
  try {
    if (panel.kind === "plot") await writeFigure(figureOf(state, panel), path);
    else writeOutput(path, `${JSON.stringify(panel.data(state))}\n`);
    return { type: "say", text: `Wrote ${path}` };
  } catch (error) {
    return { type: "say", text: error instanceof Error ? error.message : String(error), complaint: true };
  }
}

/** A file that is not there yet: nothing is overwritten. */
function freePath(folder: string, stem: string, extension: string): string {
  for (let count = 1; ; count++) {
    const path = resolve(folder, `${stem}${count === 1 ? "" : `-${count}`}.${extension}`);
    if (!existsSync(path)) return path;
  }
}

/** Operating System Command 52, by which terminals put text on the clipboard, over any connection. */
function copySequence(text: string): string {
  return `\u001B]52;c;${Buffer.from(text).toString("base64")}\u0007`;
}

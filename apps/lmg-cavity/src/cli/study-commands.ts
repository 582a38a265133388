import type { Command } from "@stricli/core";
import type { CliContext } from "./context.js";

/** Loads what one command needs and nothing else: all of them together would double the time to start. */
export type Loader<Target> = () => Promise<Target>;

/** The commands that take options from a parameter file, in the order of the help; `hardware derive` by its two words. */
export const STUDY_COMMANDS: Readonly<Record<string, Loader<Command<CliContext>>>> = {
  report: async () => (await import("./commands/report.js")).reportCommand,
  "steady-state": async () => (await import("./commands/steady-state.js")).steadyStateCommand,
  "mean-field": async () => (await import("./commands/mean-field.js")).meanFieldCommand,
  evolve: async () => (await import("./commands/evolve.js")).evolveCommand,
  trajectories: async () => (await import("./commands/trajectories.js")).trajectoriesCommand,
  gap: async () => (await import("./commands/gap.js")).gapCommand,
  sweep: async () => (await import("./commands/sweep.js")).sweepCommand,
  "phase-diagram": async () => (await import("./commands/phase-diagram.js")).phaseDiagramCommand,
  scaling: async () => (await import("./commands/scaling.js")).scalingCommand,
  linearize: async () => (await import("./commands/linearize.js")).linearizeCommand,
  transmission: async () => (await import("./commands/transmission.js")).transmissionCommand,
  measurement: async () => (await import("./commands/measurement.js")).measurementCommand,
  spectrum: async () => (await import("./commands/spectrum.js")).spectrumCommand,
  spontaneous: async () => (await import("./commands/spontaneous.js")).spontaneousCommand,
  figure: async () => (await import("./commands/figure.js")).figureCommand,
  figures: async () => (await import("./commands/figures.js")).figuresCommand,
  "hardware-derive": async () => (await import("./commands/hardware-derive.js")).hardwareDeriveCommand,
};

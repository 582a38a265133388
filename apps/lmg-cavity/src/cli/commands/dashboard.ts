import { env, stdin, stdout } from "node:process";
import { setFlagsFromString } from "node:v8";
import { buildCommand } from "@stricli/core";
import { DEFAULT_PARAMETERS, type ModelParameters } from "../../model/parameters.js";
import { preferredTheme, THEME_NAMES, type ThemeName } from "../../dashboard/theme.js";
import type { CliContext } from "../context.js";
import { UsageError } from "../errors.js";
import { jsonFlag, modelFlags } from "../flags.js";
import { opensDashboard } from "../opens-dashboard.js";

interface Flags extends Omit<ModelParameters, "coupling"> {
  readonly json: boolean;
  readonly theme?: ThemeName;
}

const { atoms, field, gammaA, gammaB, anisotropy } = modelFlags;

/** `lmg-cavity dashboard`, which is also what a bare `lmg-cavity` does on a terminal. */
export const dashboardCommand = buildCommand<Flags, [], CliContext>({
  docs: {
    brief: "the model live on the whole terminal: move a parameter, see the phases change",
    fullDescription:
      "Opens the dashboard on a terminal of at least 80 x 24 characters; ? shows its keys. Rates and fields are in units " +
      "of the coupling lambda.\n\nExample:\n  lmg-cavity dashboard --atoms 1000 --field 0.97",
  },
  parameters: {
    flags: {
      atoms,
      field,
      gammaA,
      gammaB,
      anisotropy,
      json: { ...jsonFlag.json, brief: "refused: a live screen is no document" },
      theme: {
        kind: "enum",
        values: THEME_NAMES,
        brief:
          "colours: of the terminal, safe for the colour-blind, or none (default: terminal, or plain with NO_COLOR)",
        optional: true,
      },
    },
  },
  async func({ json, ...flags }) {
    const { theme = preferredTheme(this.process.env ?? {}), ...model } = flags;
    if (json) throw new UsageError("--json is for commands that end; `lmg-cavity report --json` prints a document.");
    if (!opensDashboard(this)) {
      throw new UsageError(
        "the dashboard needs a terminal that can move its cursor; `lmg-cavity report` prints plain text.",
      );
    }
    // React reads it once: its checks for developers take time and memory.
    env["NODE_ENV"] ??= "production";
    // With the usual growth the heaps of the threads take several times what they need.
    setFlagsFromString("--heap-growing-percent=30");
    setFlagsFromString("--semi-space-growth-factor=1");
    // Keys would wait for helpers of the collector, who wait for the solves.
    setFlagsFromString("--single-threaded-gc");
    const { openDashboard } = await import("../../dashboard/open-dashboard.js");
    const parameters = { ...DEFAULT_PARAMETERS, ...model };
    await openDashboard({ parameters, theme, stdin, stdout, signal: this.signal });
  },
});

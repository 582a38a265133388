import { join } from "node:path";
import { buildCommand } from "@stricli/core";
import type { CliContext } from "../context.js";
import { UsageError } from "../errors.js";
import { type CataloguedFigure, FIGURES } from "../figure-catalogue.js";
import { FIGURE_EXTENSIONS, THEME_NAMES, type ThemeName, writeFigure } from "../figure-files.js";
import { jsonFlag } from "../flags.js";
import { checkWritable, makeFolder } from "../output.js";
import { suggestion } from "../nearest.js";
import { progressLine } from "../progress-line.js";

interface Flags {
  readonly json: boolean;
  readonly all: boolean;
  readonly outDir: string;
  readonly format: (typeof FIGURE_EXTENSIONS)[number];
  readonly theme: ThemeName | "both";
}

const NAMES = FIGURES.map(({ name }) => name);

/** `lmg-cavity figures`. */
export const figuresCommand = buildCommand<Flags, string[], CliContext>({
  docs: {
    brief: "draw several figures, or all of them, into a folder",
    fullDescription:
      `Draws figures with their default parameters: ${NAMES.join(", ")}.\n` +
      "A figure on a dark page is written to NAME-dark.\n\n" +
      "Examples:\n  lmg-cavity figures 2 4 --format pdf\n  lmg-cavity figures --all --theme both --format svg --out-dir docs/figures",
  },
  parameters: {
    positional: {
      kind: "array",
      parameter: { brief: `figures: ${NAMES.join(", ")}`, placeholder: "figure", parse: String },
    },
    flags: {
      ...jsonFlag,
      all: { kind: "boolean", brief: "draw all of them", default: false, withNegated: false },
      outDir: {
        kind: "parsed",
        parse: String,
        brief: "folder for the files",
        placeholder: "folder",
        default: "figures",
      },
      format: { kind: "enum", values: FIGURE_EXTENSIONS, brief: "format of the files", default: "png" },
      theme: {
        kind: "enum",
        values: [...THEME_NAMES, "both"],
        brief: "colours for a white page, a dark one, or a file for each",
        default: "light",
      },
    },
  },
  async func({ json, all, outDir, format, theme }, ...given) {
    const wanted = all ? FIGURES : named(given);
    makeFolder(outDir);
    const themes = format === "json" ? (["light"] as const) : theme === "both" ? THEME_NAMES : [theme];
    const pathOf = (figure: CataloguedFigure, one: ThemeName) => join(outDir, `${fileStem(figure, one)}.${format}`);
    const files = wanted.flatMap((figure) => themes.map((one) => pathOf(figure, one)));
    for (const file of files) checkWritable(file, FIGURE_EXTENSIONS);
    for (const figure of wanted) {
      const progress = progressLine(this);
      const run = { signal: this.signal, onProgress: progress.show };
      const drawn = await figure.compute({}, run).finally(progress.clear);
      for (const one of themes) await writeFigure(drawn, pathOf(figure, one), one);
      this.process.stderr.write(`Wrote ${themes.map((one) => pathOf(figure, one)).join(" and ")}.\n`);
    }
    if (json) this.process.stdout.write(`${JSON.stringify({ files })}\n`);
  },
});

function named(names: readonly string[]): CataloguedFigure[] {
  if (names.length === 0) throw new UsageError("name the figures to draw, or draw --all.");
  return names.map((name) => {
    const figure = FIGURES.find((one) => one.name === name);
    if (figure === undefined)
      throw new UsageError(`there is no figure "${name}"; there is ${NAMES.join(", ")}${suggestion(name, NAMES)}`);
    return figure;
  });
}

function fileStem({ name }: CataloguedFigure, theme: ThemeName): string {
  return `${/^\d/.test(name) ? `figure-${name}` : name}${theme === "dark" ? "-dark" : ""}`;
}

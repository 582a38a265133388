import { join } from "node:path";
import { buildCommand } from "@stricli/core";
import type { Figure } from "../../figure/index.js";
import type { CliContext } from "../context.js";
import { PartialResultError, UsageError } from "../errors.js";
import { type CataloguedFigure, FIGURES } from "../figure-catalogue.js";
import { FIGURE_EXTENSIONS, THEME_NAMES, type ThemeName, writeFigure } from "../figure-files.js";
import { outDirFlag, studyFlags } from "../flags.js";
import { galleryDifferences, readRecords, writeRecords } from "../gallery.js";
import { checkWritable, makeFolder } from "../output.js";
import { progressLine } from "../progress-line.js";

interface Flags {
  readonly json: boolean;
  readonly all: boolean;
  readonly check: boolean;
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
      "A figure on a dark page is written to NAME-dark. With --all their numbers are written in short to numbers.json, and\n" +
      "--check computes figures anew and compares them with those numbers (to 1e-9) and with the SVG files in the folder.\n\n" +
      "Examples:\n  lmg-cavity figures 2 4 --format pdf\n  lmg-cavity figures --all --theme both --format svg --out-dir docs/figures\n" +
      "  lmg-cavity figures --all --theme both --format svg --out-dir docs/figures --check",
  },
  parameters: {
    positional: {
      kind: "array",
      parameter: { brief: `figures: ${NAMES.join(", ")}`, placeholder: "figure", parse: String },
    },
    flags: {
      ...studyFlags,
      all: { kind: "boolean", brief: "draw all of them", default: false, withNegated: false },
      check: {
        kind: "boolean",
        brief: "write nothing; compare with what an earlier --all wrote",
        default: false,
        withNegated: false,
      },
      ...outDirFlag,
      format: { kind: "enum", values: FIGURE_EXTENSIONS, brief: "format of the files", default: "png" },
      theme: {
        kind: "enum",
        values: [...THEME_NAMES, "both"],
        brief: "colours for a white page, a dark one, or a file for each",
        default: "light",
      },
    },
  },
  async func({ check, all, ...flags }, ...given) {
    const wanted = all ? FIGURES : named(given);
    if (check) await compare(this, wanted, flags);
    else await draw(this, wanted, { ...flags, all });
  },
});

async function draw(
  context: CliContext,
  wanted: readonly CataloguedFigure[],
  { json, all, ...folder }: Omit<Flags, "check">,
): Promise<void> {
  makeFolder(folder.outDir);
  const files = wanted.flatMap((figure) => filesOf(figure, folder).map(({ path }) => path));
  for (const file of files) checkWritable(file, FIGURE_EXTENSIONS);
  const drawn = new Map<string, Figure>();
  for (const figure of wanted) {
    drawn.set(figure.name, await computed(context, figure));
    for (const { path, theme } of filesOf(figure, folder)) {
      await writeFigure(drawn.get(figure.name)!, path, theme);
      context.process.stderr.write(`Wrote ${path}.\n`);
    }
  }
  if (all) writeRecords(folder.outDir, drawn);
  if (json) context.process.stdout.write(`${JSON.stringify({ files })}\n`);
}

async function compare(
  context: CliContext,
  wanted: readonly CataloguedFigure[],
  { json, ...folder }: Omit<Flags, "check" | "all">,
): Promise<void> {
  const records = recordsOf(folder.outDir);
  const stale: { readonly figure: string; readonly differences: readonly string[] }[] = [];
  for (const figure of wanted) {
    const drawings = folder.format === "svg" ? filesOf(figure, folder) : [];
    const differences = galleryDifferences(await computed(context, figure), records[figure.name], drawings);
    if (differences.length > 0) stale.push({ figure: figure.name, differences });
    context.process.stderr.write(
      `${figure.name}: ${differences.length === 0 ? "as recorded" : differences.join("; ")}\n`,
    );
  }
  if (json) context.process.stdout.write(`${JSON.stringify({ figures: wanted.length, stale })}\n`);
  if (stale.length === 0) return;
  throw new PartialResultError(
    `${stale.length} of ${wanted.length} figures in ${folder.outDir} are not what is computed now; repeat the command without --check to draw them.`,
  );
}

function recordsOf(folder: string) {
  try {
    return readRecords(folder);
  } catch {
    throw new UsageError(`--check needs the numbers.json of an earlier \`figures --all\` in ${folder}.`);
  }
}

function computed(context: CliContext, figure: CataloguedFigure): Promise<Figure> {
  const progress = progressLine(context);
  return figure.compute({}, { signal: context.signal, onProgress: progress.show }).finally(progress.clear);
}

/** Data have no colours and are written once. */
function filesOf(
  { name }: CataloguedFigure,
  { outDir, format, theme }: Pick<Flags, "outDir" | "format" | "theme">,
): { readonly path: string; readonly theme: ThemeName }[] {
  const themes = format === "json" ? (["light"] as const) : theme === "both" ? THEME_NAMES : [theme];
  const stem = /^\d/.test(name) ? `figure-${name}` : name;
  return themes.map((one) => ({ path: join(outDir, `${stem}${one === "dark" ? "-dark" : ""}.${format}`), theme: one }));
}

function named(names: readonly string[]): CataloguedFigure[] {
  if (names.length === 0) throw new UsageError("name the figures to draw, or draw --all.");
  return names.map((name) => {
    const figure = FIGURES.find((one) => one.name === name);
    if (figure === undefined) throw new UsageError(`there is no figure "${name}"; there is ${NAMES.join(", ")}.`);
    return figure;
  });
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderSvg } from "../figure/index.js";
import type { Figure } from "../figure/index.js";
import { type ArrayRecord, isSameDrawing, recordDifference, recordFigure } from "../figures/figure-record.js";
import type { ThemeName } from "./figure-files.js";
import { writeOutput } from "./output.js";

/** The file beside the figures of a gallery that holds their numbers in short. */
const RECORDS = "numbers.json";

/** Writes the numbers of figures in short, by their name, one array to a line. */
export function writeRecords(folder: string, figures: ReadonlyMap<string, Figure>): void {
  const entries = [...figures].map(([name, figure]) => {
    const lines = recordFigure(figure).map((record) => `    ${JSON.stringify(record)}`);
    return `  ${JSON.stringify(name)}: [\n${lines.join(",\n")}\n  ]`;
  });
  writeOutput(join(folder, RECORDS), `{\n${entries.join(",\n")}\n}\n`);
}

/** The numbers that a gallery was drawn from. */
export function readRecords(folder: string): Readonly<Record<string, readonly ArrayRecord[]>> {
  return JSON.parse(readFileSync(join(folder, RECORDS), "utf8"));
}

/** How a gallery differs from a figure that was computed anew: its numbers, or one of its drawings. */
export function galleryDifferences(
  figure: Figure,
  recorded: readonly ArrayRecord[] | undefined,
  drawings: readonly { readonly path: string; readonly theme: ThemeName }[],
): string[] {
  const numbers = recorded === undefined ? "it is not recorded" : recordDifference(recorded, recordFigure(figure));
  return [
    ...(numbers === undefined ? [] : [numbers]),
    ...drawings.flatMap(({ path, theme }) => drawingDifference(figure, path, theme)),
  ];
}

function drawingDifference(figure: Figure, path: string, theme: ThemeName): string[] {
  let drawn: string;
  try {
    drawn = readFileSync(path, "utf8");
  } catch {
    return [`${path} is not there`];
  }
  return isSameDrawing(drawn, renderSvg(figure, { theme })) ? [] : [`${path} is drawn otherwise`];
}

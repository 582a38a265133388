import { checkFigure } from "./check-figure.js";
import type { Figure } from "./figure.js";
import { plainText } from "./text/plain-text.js";

/**
 * The data of a figure as a JSON document with all that is needed to plot it again elsewhere: every series in full
 * precision, labels (as rich text, and as plain text in `names`), units, domains, styles and provenance.
 *
 * Gaps are `null`. The text ends with a line feed and is the same on every run.
 *
 * @throws InvalidArgumentError if the figure cannot be drawn, see {@link checkFigure}.
 */
export function toJson(figure: Figure): string {
  checkFigure(figure);
  const names = figure.panels.map(({ x, y, series }) => ({
    x: plainText(x.label),
    y: plainText(y.label),
    series: series.map(({ label }) => (label === undefined ? null : plainText(label))),
  }));
  const text = JSON.stringify({ format: "openqs-figure", version: 1, ...figure, names }, undefined, 2);
  return `${text.replace(FLAT_ARRAY, (array) => array.replaceAll(/\n\s*/gu, " "))}\n`;
}

/** An array of numbers, nulls or strings over several lines; it is put on one. */
const FLAT_ARRAY = /\[\n[^[\]{}]*\]/gu;

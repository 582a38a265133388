import { drawFigure } from "./drawing/figure-drawing.js";
import type { Figure } from "./figure.js";
import { writePdf } from "./render/pdf.js";
import { writeSvg } from "./render/svg.js";
import { THEMES } from "./theme.js";

export interface SvgOptions {
  /** Default "light". */
  readonly theme?: "light" | "dark";
  /** Width on the screen in CSS pixels; default the printed width (96 pixels per inch). */
  readonly width?: number;
}

/**
 * Draws a figure as an SVG document, the same bytes on every run and machine.
 *
 * @throws InvalidArgumentError if the figure cannot be drawn, see {@link checkFigure}.
 */
export function renderSvg(figure: Figure, { theme = "light", width }: SvgOptions = {}): string {
  const drawing = drawFigure(figure, THEMES[theme]);
  return writeSvg(drawing, width ?? (drawing.width * 96) / 72);
}

/**
 * Draws a figure as a PDF page of its printed size with searchable text, the same bytes on every run and machine.
 *
 * @throws InvalidArgumentError if the figure cannot be drawn, see {@link checkFigure}.
 */
export function renderPdf(figure: Figure, { theme = "light" }: Pick<SvgOptions, "theme"> = {}): Uint8Array {
  return writePdf(drawFigure(figure, THEMES[theme]));
}

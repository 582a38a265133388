import { extname } from "node:path";
import { type Figure, renderPdf, renderPng, renderSvg, type SvgOptions, toJson } from "../figure/index.js";
import { writeOutput } from "./output.js";

/** What a figure can be written as. */
export const FIGURE_EXTENSIONS = ["svg", "png", "pdf", "json"] as const;

/** Colours of a figure: on white, or on a dark page. */
export type ThemeName = NonNullable<SvgOptions["theme"]>;

export const THEME_NAMES = ["light", "dark"] as const satisfies readonly ThemeName[];

/** `--theme`, for commands that write one figure. */
export const themeFlag = {
  theme: { kind: "enum", values: THEME_NAMES, brief: "colours for a white or a dark page", default: "light" },
} as const;

/** Writes a figure in the format of the path's extension. */
export async function writeFigure(figure: Figure, path: string, theme: ThemeName = "light"): Promise<void> {
  writeOutput(path, await encode(figure, extname(path).slice(1).toLowerCase(), theme));
}

async function encode(figure: Figure, extension: string, theme: ThemeName): Promise<string | Uint8Array> {
  if (extension === "json") return toJson(figure);
  if (extension === "pdf") return renderPdf(figure, { theme });
  const svg = renderSvg(figure, { theme });
  return extension === "png" ? renderPng(svg) : svg;
}

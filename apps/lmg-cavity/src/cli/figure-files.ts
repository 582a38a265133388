import { extname } from "node:path";
import { type Figure, renderPdf, renderPng, renderSvg, toJson } from "../figure/index.js";
import { writeOutput } from "./output.js";

/** What a figure can be written as. */
export const FIGURE_EXTENSIONS = ["svg", "png", "pdf", "json"] as const;

/** Writes a figure in the format of the path's extension. */
export async function writeFigure(figure: Figure, path: string): Promise<void> {
  writeOutput(path, await encode(figure, extname(path).slice(1).toLowerCase()));
}

async function encode(figure: Figure, extension: string): Promise<string | Uint8Array> {
  if (extension === "json") return toJson(figure);
  if (extension === "pdf") return renderPdf(figure);
  const svg = renderSvg(figure);
  return extension === "png" ? renderPng(svg) : svg;
}

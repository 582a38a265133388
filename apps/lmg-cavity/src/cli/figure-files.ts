import { extname } from "node:path";
import { type Figure, renderPng, renderSvg, toJson } from "../figure/index.js";
import { writeOutput } from "./output.js";

/** What a figure can be written as. */
export const FIGURE_EXTENSIONS = ["svg", "png", "json"] as const;

/** Writes a figure in the format of the path's extension. */
export async function writeFigure(figure: Figure, path: string): Promise<void> {
  writeOutput(path, await encode(figure, extname(path).slice(1).toLowerCase()));
}

async function encode(figure: Figure, extension: string): Promise<string | Uint8Array> {
  if (extension === "json") return toJson(figure);
  const svg = renderSvg(figure);
  return extension === "png" ? renderPng(svg) : svg;
}

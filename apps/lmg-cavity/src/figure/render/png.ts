import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { InvalidArgumentError } from "@openqs/linalg";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

interface PngOptions {
  /** Pixels per CSS pixel of the SVG; default 3, 288 dots per inch of the printed figure. */
  readonly zoom?: number;
}

/** The rasteriser knows the name of SVG 1.1 for sharp pixels, which stands beside that of browsers, and would take theirs for none. */
const BROWSERS_ONLY = ' style="image-rendering:pixelated"';

let ready: Promise<void> | undefined;

/** WebAssembly arithmetic is the same on every machine, and so is the image; a native build would not promise that. */
function loadRenderer(): Promise<void> {
  ready ??= readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")).then(initWasm);
  return ready;
}

/**
 * Rasterises an SVG document, the same bytes on every run and machine; it costs about 0.2 s for a column figure.
 *
 * @throws InvalidArgumentError if `zoom` is not a positive number of at most 20.
 */
export async function renderPng(svg: string, { zoom = 3 }: PngOptions = {}): Promise<Uint8Array> {
  if (!(zoom > 0 && zoom <= 20)) throw new InvalidArgumentError("zoom", zoom, "must be positive and at most 20");
  await loadRenderer();
  const renderer = new Resvg(svg.replaceAll(BROWSERS_ONLY, ""), {
    fitTo: { mode: "zoom", value: zoom },
    font: { loadSystemFonts: false },
  });
  const image = renderer.render();
  const bytes = image.asPng();
  image.free();
  renderer.free();
  return bytes;
}

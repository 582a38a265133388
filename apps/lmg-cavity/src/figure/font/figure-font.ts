import { readFileSync } from "node:fs";
import { readTrueType, type TrueTypeFont } from "./truetype.js";

let bytes: Uint8Array | undefined;
let font: TrueTypeFont | undefined;

/** The file of the one font of every figure, a subset of STIX Two Math that is shipped with the application. */
export function figureFontFile(): Uint8Array {
  bytes ??= readFileSync(new URL("../../../assets/fonts/openqs-figures.ttf", import.meta.url));
  return bytes;
}

/** The one font of every figure. */
export function figureFont(): TrueTypeFont {
  font ??= readTrueType(figureFontFile());
  return font;
}

import { readFileSync } from "node:fs";
import { readTrueType, type TrueTypeFont } from "./truetype.js";

let font: TrueTypeFont | undefined;

/** The one font of every figure, a subset of STIX Two Math that is shipped with the application. */
export function figureFont(): TrueTypeFont {
  font ??= readTrueType(readFileSync(new URL("../../../assets/fonts/openqs-figures.ttf", import.meta.url)));
  return font;
}

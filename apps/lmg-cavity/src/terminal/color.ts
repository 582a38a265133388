import type { SeriesColor } from "../figure/figure.js";

/** Select Graphic Rendition codes of the sixteen colours, which follow the user's own terminal theme. */
const PALETTE = [36, 33, 32, 35, 34, 31] as const;
const INK = 39;
const MUTED = 90;

/** Code of a series' colour (ECMA-48, 8.3.117). */
export function colorCode(color: SeriesColor): number {
  if (typeof color === "number") return PALETTE[color % PALETTE.length]!;
  return color === "muted" ? MUTED : INK;
}

/**
 * Whether to write colours: on a terminal, unless `NO_COLOR` is set to anything but nothing (no-color.org) or the
 * terminal is dumb.
 */
export function wantsColor(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean | undefined,
): boolean {
  return isTerminal === true && (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";
}

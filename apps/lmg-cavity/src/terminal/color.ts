import { channels } from "../figure/field/color-map.js";
import type { SeriesColor } from "../figure/figure.js";

/** Codes among the sixteen colours, which follow the user's own terminal theme. */
const PALETTE = ["36", "33", "32", "35", "34", "31"] as const;
const INK = "0";
const MUTED = "90";

/** Code of a series' colour. */
export function colorCode(color: SeriesColor): string {
  if (typeof color === "number") return PALETTE[color % PALETTE.length];
  return color === "muted" ? MUTED : INK;
}

/** Entry of the 256-colour table nearest to "#rrggbb": its cube of six levels 0, 95, 135, ..., 255 a channel. */
export function tableColor(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) =>
    value < 48 ? 0 : value < 115 ? 1 : Math.floor((value - 35) / 40),
  );
  return 16 + 36 * red + 6 * green + blue;
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

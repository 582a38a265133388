import type { LineStyle, SeriesColor } from "./figure.js";

/** Colours of a figure. */
export interface Theme {
  readonly background: string;
  /** Axes, text and everything that is not data. */
  readonly ink: string;
  /** Reference lines and what steps back. */
  readonly muted: string;
  /** Told apart by people of every colour vision and in grey print. */
  readonly palette: readonly string[];
}

/** After the palette of M. Okabe and K. Ito, "Color universal design" (2008), with a darker purple; brightened for the dark theme. */
export const THEMES: Readonly<Record<"light" | "dark", Theme>> = {
  light: {
    background: "#ffffff",
    ink: "#000000",
    muted: "#808080",
    palette: ["#0072b2", "#d55e00", "#009e73", "#a03c78", "#b8860b", "#3f9fd8"],
  },
  dark: {
    background: "#15181c",
    ink: "#eceff2",
    muted: "#8b949e",
    palette: ["#56b4e9", "#ff8c42", "#2fc99a", "#e58fc4", "#f0c04a", "#9cc8ff"],
  },
};

export function colorOf(color: SeriesColor, theme: Theme): string {
  return typeof color === "number" ? theme.palette[color % theme.palette.length] : theme[color];
}

/** Dashes and gaps in points for a line one point wide. */
export const DASHES: Readonly<Record<LineStyle, readonly number[]>> = {
  solid: [],
  dashed: [4, 2.4],
  dotted: [1, 1.7],
  shortDash: [3, 1.6],
  longDash: [7, 2.2],
  dashDot: [5, 1.8, 1, 1.8],
};

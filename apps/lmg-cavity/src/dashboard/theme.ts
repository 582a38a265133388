import { colorCode } from "../terminal/color.js";

/** What colour stands for; parameters of Select Graphic Rendition (ECMA-48, 8.3.117). */
export interface DashboardTheme {
  /** Of the series of a panel; `undefined` leaves the terminal's own sixteen colours. */
  readonly palette?: readonly string[];
  readonly chosen: string;
  readonly muted: string;
  readonly good: string;
  readonly bad: string;
  /** Panels are drawn in colour. */
  readonly color: boolean;
}

export const THEME_NAMES = ["terminal", "safe", "plain"] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/**
 * "terminal" follows the user's sixteen colours; "safe" has the palette of M. Okabe and K. Ito, "Color universal design"
 * (2008), which people of every colour vision tell apart; "plain" has no colours, only bold and reverse.
 */
export const THEMES: Readonly<Record<ThemeName, DashboardTheme>> = {
  terminal: { chosen: "1;36", muted: "90", good: "32", bad: "1;31", color: true },
  safe: {
    palette: ["38;5;74", "38;5;214", "38;5;36", "38;5;175", "38;5;227", "38;5;166"],
    chosen: "1;38;5;74",
    muted: "38;5;245",
    good: "38;5;36",
    bad: "1;38;5;166",
    color: true,
  },
  plain: { chosen: "7", muted: "0", good: "0", bad: "1", color: false },
};

/** The theme to start with: no colours where `NO_COLOR` is set to anything but nothing (no-color.org). */
export function preferredTheme(environment: Readonly<Record<string, string | undefined>>): ThemeName {
  return (environment["NO_COLOR"] ?? "") === "" ? "terminal" : "plain";
}

export function nextTheme(name: ThemeName): ThemeName {
  return THEME_NAMES[(THEME_NAMES.indexOf(name) + 1) % THEME_NAMES.length];
}

/** The colour of a panel's cell in a theme. */
export function themedColor({ palette, muted }: DashboardTheme, code: string): string {
  if (code === colorCode("muted")) return muted;
  const index = palette === undefined ? -1 : palette.findIndex((_, series) => colorCode(series) === code);
  return index < 0 ? code : palette![index];
}

/**
 * A figure as plain data: what is plotted, not how it is drawn.
 *
 * It survives `JSON.stringify` and `structuredClone`, and every renderer (SVG, PNG, terminal) draws the same record.
 * Every `label` is rich text: `$...$` sets mathematics (single letters italic, `_` and `^` for scripts,
 * `\mathrm{...}` for upright words), as in `"$⟨J_z⟩/j$"`, `"$h_-^c$"` or `"$N = 25$, stable"`.
 */
export interface Figure {
  /** Set above the panels; journal figures have none. */
  readonly title?: string;
  /** One sentence for those who cannot see the figure; it becomes the description inside the SVG. */
  readonly description: string;
  /** Panels in reading order. */
  readonly panels: readonly Panel[];
  /** Panels per row; default 1, stacked. */
  readonly columns?: number;
  /** Panels of one column share their abscissa: the lowest shows its numbers, the highest names guides; default false. */
  readonly sharedX?: boolean;
  /** Printed width in points (1/72 inch); default 246, one journal column of 8.6 cm. */
  readonly width?: number;
  /** Width over height of a panel's frame; default 1.6. */
  readonly aspect?: number;
  /** Where the legend goes: in free space of a panel if there is any (default), above the panels, or nowhere. */
  readonly legend?: "auto" | "above" | "none";
  /** Whatever tells where the data come from (model, method, version); kept in the JSON export, never drawn. */
  readonly provenance?: Readonly<Record<string, unknown>>;
}

/** One pair of axes with everything that is drawn between them. */
export interface Panel {
  /** Set in a corner that the data leave free, as in `"(a)"`. */
  readonly tag?: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
  /** A function of both coordinates, in colour beneath the series. */
  readonly field?: Field;
  /** Vertical reference lines, such as critical fields. */
  readonly guides?: readonly Guide[];
  /** Text placed at a point of the data plane. */
  readonly annotations?: readonly Annotation[];
  /** A small panel where the data leave room for it. */
  readonly inset?: Inset;
  /** "none" hides frame, ticks and numbers, as for maps of a sphere; default "frame". */
  readonly axes?: "frame" | "none";
  /** The same length stands for the same difference on both (linear) axes, so that circles are round; default false. */
  readonly equalScale?: boolean;
}

/** A coordinate: its name, range and scale. */
export interface Axis {
  readonly label: string;
  /** Unit, set in parentheses behind the label; leave it out for a dimensionless quantity. */
  readonly unit?: string;
  /** First and last value; default: the range of the data, with 4 % of room on the ordinate. */
  readonly domain?: readonly [number, number];
  readonly scale?: "linear" | "log";
  /** Values that carry a number; default: round numbers that fit. */
  readonly ticks?: readonly number[];
}

/** Values against abscissae; a `null` (or NaN) ordinate interrupts the line there. */
export interface Series {
  readonly kind: "line" | "points";
  readonly x: readonly number[];
  readonly y: readonly (number | null)[];
  /** Legend entry; a series without one has none. */
  readonly label?: string;
  /** Default "solid". */
  readonly style?: LineStyle;
  /** Marker of `points`; default "circle". */
  readonly marker?: Marker;
  /** Place in the palette (0, 1, ...), "ink" for the colour of the axes, "muted" for a paler one; default "ink". */
  readonly color?: SeriesColor;
  /** Line width in points, or the marker's size relative to the usual one; default 1. */
  readonly weight?: number;
}

/** A panel within a panel, its labels included. */
export interface Inset {
  readonly panel: Omit<Panel, "inset">;
  /** Shares of the frame that it takes; default 0.45 by 0.5. */
  readonly size?: readonly [number, number];
  /** Shares of the free width (from the left) and height (from the top) at which it stands; default: where it covers no data. */
  readonly position?: readonly [number, number];
}

/** A function of two coordinates on a grid, shown in colour with a colour bar. */
export interface Field {
  /** Abscissae of the grid, increasing. */
  readonly x: readonly number[];
  /** Ordinates of the grid, increasing. */
  readonly y: readonly number[];
  /** `values[row][column]` at (x[column], y[row]); a `null` (or NaN) leaves its cell empty. */
  readonly values: readonly (readonly (number | null)[])[];
  /** Name of the quantity, set at the colour bar. */
  readonly label: string;
  readonly unit?: string;
  /** Values at the ends of the colours; default the range of the data, symmetric about 0 for diverging colours. */
  readonly domain?: readonly [number, number];
  readonly scale?: "linear" | "log";
  /** "sequential" (default) from dark to bright, or "diverging" for quantities whose sign matters. */
  readonly colors?: "sequential" | "diverging";
  /** "cells" (default) paints each grid point's cell, "smooth" lets them blend, "bands" fills between contours. */
  readonly style?: "cells" | "smooth" | "bands";
  /** Values at which contour lines are drawn, dashed below zero; default none. */
  readonly contours?: readonly number[];
}

export type LineStyle = "solid" | "dashed" | "dotted" | "shortDash" | "longDash" | "dashDot";
export type Marker = "circle" | "square" | "triangle" | "diamond";
export type SeriesColor = number | "ink" | "muted";

/** A vertical reference line at `x` over the whole height, named above the frame. */
export interface Guide {
  readonly x: number;
  readonly label?: string;
}

/** `label` at (x, y) of the data plane; `anchor` is the side of the text that sits there (default "start"). */
export interface Annotation {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly anchor?: "start" | "middle" | "end";
  /** A rim in the colour of the page, for text on a field; default false. */
  readonly halo?: boolean;
}

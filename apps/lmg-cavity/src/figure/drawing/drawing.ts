import type { Raster } from "../field/raster.js";
import type { Rectangle } from "../layout/rectangle.js";
import type { PlacedGlyph } from "../text/text-layout.js";

/** A figure laid out: marks in points on a page, ready for any vector format. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly background: string;
  readonly marks: readonly Mark[];
}

/** What a page consists of, painted in order. */
export type Mark = PathMark | TextMark | ImageMark | GroupMark;

/** A path with the commands M, L, C, Q and Z in absolute coordinates. */
export interface PathMark {
  readonly kind: "path";
  readonly path: string;
  readonly stroke?: Stroke;
  readonly fill?: string;
}

export interface Stroke {
  readonly color: string;
  readonly width: number;
  /** Lengths of dashes and gaps; none for a solid line. */
  readonly dashes?: readonly number[];
}

/** A label set in the figure font; `rotated` text runs upwards. */
export interface TextMark {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly glyphs: readonly PlacedGlyph[];
  /** What it says, without markup. */
  readonly says: string;
  readonly color: string;
  readonly rotated?: boolean;
  /** Colour of a rim around the letters. */
  readonly halo?: string;
}

/** Pixels of a few colours; entry i + 1 of the raster has the colour `colors[i]`, entry 0 none. */
export interface ImageMark {
  readonly kind: "image";
  readonly raster: Raster;
  readonly colors: readonly string[];
  /** Whether pixels blend into each other; cells of a grid have sharp edges. */
  readonly smooth: boolean;
}

/** Marks that belong together (`role` says as what), cut off outside of `clip`. */
export interface GroupMark {
  readonly kind: "group";
  readonly role: string;
  readonly clip?: Rectangle;
  readonly marks: readonly Mark[];
}

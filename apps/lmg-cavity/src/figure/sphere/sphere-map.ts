import { assertInteger, InvalidArgumentError } from "@openqs/linalg";
import type { Annotation, Panel, Series } from "../figure.js";
import { azimuthal, type Direction, mollweide, orthographic, type Projection } from "./projections.js";

/** A function on the sphere, and how to look at it. */
interface SphereMapOptions {
  /** Value at a polar angle theta in [0, pi] from +z and an azimuth phi from +x, in radians. */
  readonly value: (theta: number, phi: number) => number;
  /** Name of the quantity, as for {@link Field}. */
  readonly label: string;
  readonly tag?: string;
  readonly unit?: string;
  /** "diverging" for a Wigner function; default "sequential". */
  readonly colors?: "sequential" | "diverging";
  readonly domain?: readonly [number, number];
  /**
   * "orthographic" (default) shows the side that faces `view`; equal-area maps of all of the sphere are "mollweide", an
   * ellipse between the poles, and "azimuthal", a disc around `view`.
   */
  readonly projection?: keyof typeof PROJECTIONS;
  /** Direction of the viewer; default theta = pi/3, phi = pi/6. A Mollweide map has its azimuth in the middle. */
  readonly view?: Direction;
  /** Values along the height of the map; default 240. */
  readonly resolution?: number;
}

const PROJECTIONS = {
  orthographic,
  azimuthal,
  mollweide: ({ phi }: Direction) => mollweide(phi),
} as const;

/** The axes of the Bloch sphere. */
const AXES: readonly { readonly label: string; readonly direction: Direction }[] = [
  { label: "$x$", direction: { theta: Math.PI / 2, phi: 0 } },
  { label: "$y$", direction: { theta: Math.PI / 2, phi: Math.PI / 2 } },
  { label: "$z$", direction: { theta: 0, phi: 0 } },
  { label: "$-x$", direction: { theta: Math.PI / 2, phi: Math.PI } },
  { label: "$-y$", direction: { theta: Math.PI / 2, phi: -Math.PI / 2 } },
  { label: "$-z$", direction: { theta: Math.PI, phi: 0 } },
];

/**
 * A panel that shows a function on the sphere, such as the Husimi or Wigner function of a collective spin, with
 * parallels and meridians every 30 degrees and the axes that face the viewer.
 *
 * It is an ordinary panel: a field on the plane of the map with the lines as series.
 *
 * @throws InvalidArgumentError if the function has a value that is not finite.
 */
export function sphereMap(options: SphereMapOptions): Panel {
  const { label, tag, unit, colors, domain, resolution = 240 } = options;
  assertInteger("resolution", resolution, { minimum: 16, maximum: 2000 });
  const view = options.view ?? { theta: Math.PI / 3, phi: Math.PI / 6 };
  const kind = options.projection ?? "orthographic";
  const projection = PROJECTIONS[kind](view);
  const [width, height] = projection.extent;
  const room = kind === "azimuthal" ? DISC_ROOM : ROOM;
  const x = centres(width, Math.round((resolution * width) / height));
  const y = centres(height, resolution);
  return {
    ...(tag !== undefined && { tag }),
    x: { label: "", domain: [-room * width, room * width] },
    y: { label: "", domain: [-room * height, room * height] },
    axes: "none",
    equalScale: true,
    field: {
      x,
      y,
      values: y.map((b) => x.map((a) => sample(options.value, projection.invert(a, b)))),
      label,
      style: "smooth",
      ...(unit !== undefined && { unit }),
      ...(colors !== undefined && { colors }),
      ...(domain !== undefined && { domain }),
    },
    series: [
      ...graticule(projection, view.phi),
      ...(kind === "orthographic" ? axisStubs(projection) : []),
      outline(projection),
    ],
    annotations: axisNames(projection, kind),
  };
}

/** Half the frame in units of half the map, which leaves room for the names of the axes. */
const ROOM = 1.3;
const DISC_ROOM = 1.22;
/** Height at which a map names the poles, in units of its own. */
const MAP_POLE = 1.14;
/** Where a disc names the axes, in units of its radius. */
const DISC_NAME = 1.12;

/** Middles of equal cells over [-extent, extent]. */
function centres(extent: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => extent * ((2 * index + 1) / count - 1));
}

function sample(value: SphereMapOptions["value"], direction: Direction | undefined): number | null {
  if (direction === undefined) return null;
  const result = value(direction.theta, direction.phi);
  if (Number.isFinite(result)) return result;
  throw new InvalidArgumentError(
    "value",
    result,
    `must be finite at theta = ${direction.theta}, phi = ${direction.phi}`,
  );
}

const STEP = Math.PI / 6;
const POINTS = 121;

function graticule(projection: Projection, center: number): Series[] {
  const along = (from: number, to: number): number[] =>
    Array.from({ length: POINTS }, (_, index) => from + ((to - from) * index) / (POINTS - 1));
  const edge = 1e-9;
  const parallels = [1, 2, 3, 4, 5].map((index) =>
    along(center - Math.PI + edge, center + Math.PI - edge).map((phi) => ({ theta: index * STEP, phi })),
  );
  const meridians = Array.from({ length: 12 }, (_, index) =>
    along(STEP, Math.PI - STEP).map((theta) => ({ theta, phi: index * STEP })),
  );
  return [...parallels, ...meridians].flatMap((line) => curve(line.map(projection.project), 0.35));
}

/** Edge of the map. */
function outline({ extent: [width, height] }: Projection): Series {
  const angles = Array.from({ length: 361 }, (_, index) => (index * Math.PI) / 180);
  return {
    kind: "line",
    x: angles.map((angle) => width * Math.cos(angle)),
    y: angles.map((angle) => height * Math.sin(angle)),
    weight: 0.8,
  };
}

function curve(points: readonly (readonly [number, number] | undefined)[], weight: number): Series[] {
  const visible = points.some((point) => point !== undefined);
  const x = points.map((point) => point?.[0] ?? 0);
  return visible ? [{ kind: "line", x, y: points.map((point) => point?.[1] ?? null), color: "muted", weight }] : [];
}

/** Where an axis that leaves the sphere ends, and where its name stands, in units of the radius. */
const AXIS_END = 1.12;
const AXIS_NAME = 1.24;

/** Pieces of the axes outside of a sphere that is seen from afar. */
function axisStubs(projection: Projection): Series[] {
  return AXES.flatMap(({ direction }) => {
    const point = projection.project(direction);
    if (point === undefined) return [];
    const [x, y] = point;
    return [{ kind: "line" as const, x: [x, AXIS_END * x], y: [y, AXIS_END * y], weight: 0.7 }];
  });
}

/**
 * Names of the axes: at their ends beyond the sphere; on the ellipse, with the poles above and below it; or around the
 * disc, whose middle and rim stay free.
 */
function axisNames(projection: Projection, kind: keyof typeof PROJECTIONS): Annotation[] {
  return AXES.flatMap(({ label, direction }) => {
    const [x, y] = projection.project(direction) ?? [];
    if (x === undefined || y === undefined) return [];
    const radius = Math.hypot(x, y);
    if (kind === "azimuthal" && Math.abs(radius - 1) > 1 - 1e-6) return [];
    const stretch = kind === "azimuthal" ? (DISC_NAME * projection.extent[0]) / radius : AXIS_NAME;
    const place = kind === "mollweide" ? { x, y: MAP_POLE * y } : { x: stretch * x, y: stretch * y };
    return [{ ...place, label, anchor: "middle" as const, halo: kind !== "azimuthal" }];
  });
}

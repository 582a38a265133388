import type { Annotation, Panel, Series } from "../../figure/index.js";
import { orthographic, type Projection } from "../../figure/sphere/projections.js";
import type { DashboardState } from "../state/dashboard-state.js";

/** Half the frame in radii, which leaves room for the names of the axes. */
const EXTENT = 1.25;
const AXIS_NAME = 1.14;

type Bloch = readonly [number, number, number];

/** Mean-field orbits on the side of the Bloch sphere that faces the viewer, with the fixed points. */
export function flowPanel({ results: { local }, view }: DashboardState): Panel {
  const projection = orthographic(view);
  const orbits = (local?.flow ?? []).map(({ X, Y, Z }) => X.map((_, i) => [X[i], Y[i], Z[i]] as const));
  const fixed = local?.meanField.fixedPoints ?? [];
  const at = (stable: boolean): Bloch[] =>
    fixed.filter((point) => point.stable === stable).map(({ X, Y, Z }) => [X, Y, Z]);
  return {
    x: { label: "", domain: [-EXTENT, EXTENT] },
    y: { label: "mean-field flow", domain: [-EXTENT, EXTENT] },
    axes: "none",
    equalScale: true,
    series: [
      outline(),
      ...orbits.map((orbit) => curve(projection, orbit)),
      { ...markers(projection, at(false)), color: "muted", label: "unstable" },
      { ...markers(projection, at(true)), color: 5, label: "stable" },
    ],
    annotations: axisNames(projection),
  };
}

function outline(): Series {
  const angles = Array.from({ length: 121 }, (_, i) => (2 * Math.PI * i) / 120);
  return { kind: "line", x: angles.map(Math.cos), y: angles.map(Math.sin), color: "muted" };
}

/** Points on the far side interrupt the line. */
function curve(projection: Projection, points: readonly Bloch[]): Series {
  const places = points.map((point) => projected(projection, point));
  return {
    kind: "line",
    x: places.map((place) => place?.[0] ?? 0),
    y: places.map((place) => place?.[1] ?? null),
    color: 0,
  };
}

function markers(projection: Projection, points: readonly Bloch[]): Series {
  const places = points.flatMap((point) => {
    const place = projected(projection, point);
    return place === undefined ? [] : [place];
  });
  return { kind: "points", x: places.map(([x]) => x), y: places.map(([, y]) => y) };
}

function projected({ project }: Projection, [X, Y, Z]: Bloch): readonly [number, number] | undefined {
  return project({ theta: Math.acos(Math.min(1, Math.max(-1, Z))), phi: Math.atan2(Y, X) });
}

/** The ends of the axes that face the viewer. */
function axisNames(projection: Projection): Annotation[] {
  const ends: readonly (readonly [string, Bloch])[] = [
    ["$x$", [1, 0, 0]],
    ["$-x$", [-1, 0, 0]],
    ["$y$", [0, 1, 0]],
    ["$-y$", [0, -1, 0]],
    ["$z$", [0, 0, 1]],
    ["$-z$", [0, 0, -1]],
  ];
  return ends.flatMap(([label, end]) => {
    const place = projected(projection, end);
    if (place === undefined) return [];
    return [{ x: AXIS_NAME * place[0], y: AXIS_NAME * place[1], label, anchor: "middle" as const }];
  });
}

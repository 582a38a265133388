import { assertFinite } from "@openqs/linalg";
import { apply } from "../mean-field/vector.js";
import type { Vector3 } from "../model.js";
import { assertDirection, type Direction } from "../states/direction.js";

/** A point of a map. */
export interface PlanePoint {
  /** To the right in the map. */
  readonly x: number;
  /** Upwards in the map. */
  readonly y: number;
}

/** A map of the sphere, of unit radius. */
export interface SphereProjection {
  /** Where a direction appears, or undefined on the far side. */
  readonly project: (direction: Direction) => PlanePoint | undefined;
  /** Which direction appears at a point, or undefined outside of the map. */
  readonly unproject: (point: PlanePoint) => Direction | undefined;
}

/**
 * The sphere seen from far away along a direction, in the unit disc: x grows with the azimuth and y towards +z; seen from
 * +z itself, x is along +y and y along -x.
 *
 * @throws {InvalidArgumentError} when an angle is not finite or theta leaves [0, pi].
 *
 * @example
 * ```ts
 * import { orthographicProjection } from "@openqs/collective-spin";
 * const { project, unproject } = orthographicProjection({ theta: Math.PI / 2, phi: 0 }); // from +x
 * project({ theta: 0, phi: 0 })?.y; // => 1
 * unproject({ x: 2, y: 0 }); // => undefined
 * ```
 */
export function orthographicProjection(viewpoint: Direction): SphereProjection {
  assertDirection(viewpoint);
  // Its axes are those of growing theta, growing phi, and the viewpoint.
  const frame = turned(viewpoint);
  return {
    project(direction) {
      const [south, east, towards] = apply(frame, unitVector(direction));
      return towards < 0 ? undefined : { x: east, y: -south };
    },
    unproject({ x, y }) {
      const depth = 1 - x * x - y * y;
      if (!(depth >= 0)) return undefined;
      const local = [-y, x, Math.sqrt(depth)];
      const component = (i: 0 | 1 | 2): number => local.reduce((sum, value, axis) => sum + value * frame[axis][i], 0);
      return directionOf([component(0), component(1), component(2)]);
    },
  };
}

/**
 * Hammer's equal-area map of the whole sphere in the ellipse x^2 / 8 + y^2 / 2 <= 1, +z at the top.
 *
 * @param centralAzimuth The azimuth of its vertical axis; default 0.
 *
 * Source: E. Hammer, Petermanns Geogr. Mitt. 38, 85 (1892).
 *
 * @throws {InvalidArgumentError} when the azimuth is not finite.
 */
export function hammerProjection(centralAzimuth = 0): SphereProjection {
  assertFinite("centralAzimuth", centralAzimuth);
  return {
    project({ theta, phi }) {
      const half = wrapped(phi - centralAzimuth) / 2;
      const scale = Math.SQRT2 / Math.sqrt(1 + Math.sin(theta) * Math.cos(half));
      return { x: 2 * scale * Math.sin(theta) * Math.sin(half), y: scale * Math.cos(theta) };
    },
    unproject({ x, y }) {
      if (!(x * x + 4 * y * y <= 8)) return undefined;
      const w = Math.sqrt(1 - (x * x) / 16 - (y * y) / 4);
      const azimuth = 2 * Math.atan2(w * x, 2 * (2 * w * w - 1));
      return { theta: Math.acos(Math.min(1, Math.max(-1, w * y))), phi: wrapped(azimuth + centralAzimuth) };
    },
  };
}

/**
 * The map with x the azimuth and y the latitude pi / 2 - theta: |x| <= pi, |y| <= pi / 2.
 *
 * @param centralAzimuth The azimuth at x = 0; default 0.
 *
 * @throws {InvalidArgumentError} when the azimuth is not finite.
 */
export function equirectangularProjection(centralAzimuth = 0): SphereProjection {
  assertFinite("centralAzimuth", centralAzimuth);
  return {
    project: ({ theta, phi }) => ({ x: wrapped(phi - centralAzimuth), y: Math.PI / 2 - theta }),
    unproject({ x, y }) {
      if (!(Math.abs(x) <= Math.PI && Math.abs(y) <= Math.PI / 2)) return undefined;
      return { theta: Math.PI / 2 - y, phi: wrapped(x + centralAzimuth) };
    },
  };
}

/** The axes of growing theta, of growing phi and of a direction itself, also at the poles, where phi decides. */
function turned({ theta, phi }: Direction) {
  const [sinTheta, cosTheta, sinPhi, cosPhi] = [Math.sin(theta), Math.cos(theta), Math.sin(phi), Math.cos(phi)];
  return [
    [cosTheta * cosPhi, cosTheta * sinPhi, -sinTheta],
    [-sinPhi, cosPhi, 0],
    [sinTheta * cosPhi, sinTheta * sinPhi, cosTheta],
  ] as const;
}

function unitVector({ theta, phi }: Direction): Vector3 {
  return [Math.sin(theta) * Math.cos(phi), Math.sin(theta) * Math.sin(phi), Math.cos(theta)];
}

function directionOf([x, y, z]: Vector3): Direction {
  return { theta: Math.atan2(Math.hypot(x, y), z), phi: Math.atan2(y, x) };
}

/** The angle in [-pi, pi]. */
function wrapped(angle: number): number {
  return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
}

/** A direction as polar angle from +z and azimuth from +x, in radians. */
export interface Direction {
  readonly theta: number;
  readonly phi: number;
}

/** A map of the sphere onto the plane and back. */
export interface Projection {
  /** Half the width and half the height of the map. */
  readonly extent: readonly [number, number];
  /** Point of the plane, or `undefined` on the far side. */
  readonly project: (direction: Direction) => readonly [number, number] | undefined;
  /** Direction at a point of the plane, or `undefined` outside of the map. */
  readonly invert: (x: number, y: number) => Direction | undefined;
}

type Vector = readonly [number, number, number];

/** The hemisphere that faces `view` as it looks from far away, +z upwards, on a disc of radius 1. */
export function orthographic(view: Direction): Projection {
  const { right, up, towards, directionOf } = viewFrame(view);
  return {
    extent: [1, 1],
    project: (direction) => {
      const vector = unitVector(direction);
      return dot(vector, towards) < 0 ? undefined : [dot(vector, right), dot(vector, up)];
    },
    invert: (x, y) => {
      const depth = 1 - x * x - y * y;
      if (depth < 0) return undefined;
      return directionOf(x, y, Math.sqrt(depth));
    },
  };
}

/**
 * The whole sphere on a disc around `view`, equal areas equal (J. H. Lambert, 1772): an angle a from `view` lies at the
 * radius 2 sin(a/2), half of the sphere within sqrt 2, and the antipode is the rim.
 */
export function azimuthal(view: Direction): Projection {
  const { right, up, towards, directionOf } = viewFrame(view);
  return {
    extent: [2, 2],
    project: (direction) => {
      const vector = unitVector(direction);
      const scale = Math.sqrt(2 / (1 + dot(vector, towards)));
      return Number.isFinite(scale) ? [scale * dot(vector, right), scale * dot(vector, up)] : undefined;
    },
    invert: (x, y) => {
      const square = x * x + y * y;
      if (square > 4) return undefined;
      const scale = Math.sqrt(1 - square / 4);
      return directionOf(scale * x, scale * y, 1 - square / 2);
    },
  };
}

interface ViewFrame {
  readonly right: Vector;
  readonly up: Vector;
  readonly towards: Vector;
  /** Direction of x right + y up + z towards. */
  readonly directionOf: (x: number, y: number, z: number) => Direction;
}

/** Axes of a viewer in the direction `view`: to the right, up, and towards them. */
function viewFrame(view: Direction): ViewFrame {
  const [ct, st, cp, sp] = [Math.cos(view.theta), Math.sin(view.theta), Math.cos(view.phi), Math.sin(view.phi)];
  const right: Vector = [-sp, cp, 0];
  const up: Vector = [-ct * cp, -ct * sp, st];
  const towards: Vector = [st * cp, st * sp, ct];
  return {
    right,
    up,
    towards,
    directionOf: (x, y, z) => {
      const [a, b, c] = [0, 1, 2].map((axis) => x * right[axis] + y * up[axis] + z * towards[axis]) as [
        number,
        number,
        number,
      ];
      return { theta: Math.acos(Math.min(1, Math.max(-1, c))), phi: Math.atan2(b, a) };
    },
  };
}

/**
 * The whole sphere on an ellipse, equal areas equal (K. B. Mollweide, 1805): with latitude b and longitude l from
 * `center`, x = (2 sqrt 2 / pi) l cos a and y = sqrt 2 sin a, where 2a + sin 2a = pi sin b.
 */
export function mollweide(center: number): Projection {
  const [halfWidth, halfHeight] = [2 * Math.SQRT2, Math.SQRT2];
  return {
    extent: [halfWidth, halfHeight],
    project: ({ theta, phi }) => {
      const a = auxiliaryAngle(Math.PI * Math.cos(theta));
      return [(halfWidth / Math.PI) * wrap(phi - center) * Math.cos(a), halfHeight * Math.sin(a)];
    },
    invert: (x, y) => {
      if ((x / halfWidth) ** 2 + (y / halfHeight) ** 2 > 1) return undefined;
      const a = Math.asin(y / halfHeight);
      const longitude = Math.cos(a) === 0 ? 0 : (Math.PI * x) / (halfWidth * Math.cos(a));
      const sine = (2 * a + Math.sin(2 * a)) / Math.PI;
      return { theta: Math.acos(Math.min(1, Math.max(-1, sine))), phi: center + longitude };
    },
  };
}

/** Solves 2a + sin 2a = `area` by bisection, which does not mind the flat ends at the poles. */
function auxiliaryAngle(area: number): number {
  let [low, high] = [-Math.PI / 2, Math.PI / 2];
  for (let halving = 0; halving < 52; halving++) {
    const middle = (low + high) / 2;
    if (2 * middle + Math.sin(2 * middle) < area) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** To [-pi, pi]; both ends stay what they are, since they are different edges of a map. */
function wrap(angle: number): number {
  return Math.abs(angle) <= Math.PI ? angle : angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
}

function unitVector({ theta, phi }: Direction): Vector {
  return [Math.sin(theta) * Math.cos(phi), Math.sin(theta) * Math.sin(phi), Math.cos(theta)];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

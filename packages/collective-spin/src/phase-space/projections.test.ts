import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Direction } from "../states/direction.js";
import {
  equirectangularProjection,
  hammerProjection,
  orthographicProjection,
  type SphereProjection,
} from "./projections.js";

const direction = fc.record({
  theta: fc.double({ min: 0.01, max: Math.PI - 0.01, noNaN: true }),
  phi: fc.double({ min: -3, max: 3, noNaN: true }),
});

function vector({ theta, phi }: Direction): readonly number[] {
  return [Math.sin(theta) * Math.cos(phi), Math.sin(theta) * Math.sin(phi), Math.cos(theta)];
}

/** Distance on the unit sphere's chord between a direction and the one that its image stands for; NaN where it has none. */
function roundTrip({ project, unproject }: SphereProjection, start: Direction): number {
  const point = project(start);
  const back = point && unproject(point);
  if (back === undefined) return NaN;
  const [a, b] = [vector(start), vector(back)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Area of the image of a small patch, per solid angle. */
function scaleOf({ project }: SphereProjection, { theta, phi }: Direction): number {
  const step = 1e-5;
  const at = (a: number, b: number) => project({ theta: theta + a, phi: phi + b }) ?? { x: NaN, y: NaN };
  const [n, s, w, e] = [at(-step, 0), at(step, 0), at(0, -step), at(0, step)];
  const area = (e.x - w.x) * (n.y - s.y) - (e.y - w.y) * (n.x - s.x);
  return area / (4 * step * step * Math.sin(theta));
}

describe("maps of the sphere", () => {
  it("take every direction of the whole sphere to the plane and back", () => {
    fc.assert(
      fc.property(direction, fc.double({ min: -4, max: 4, noNaN: true }), (start, center) => {
        expect(roundTrip(hammerProjection(center), start)).toBeLessThan(1e-7);
        expect(roundTrip(equirectangularProjection(center), start)).toBeLessThan(1e-14);
      }),
    );
  });

  it("seen from a direction, take the near half to the unit disc and back, and no more", () => {
    fc.assert(
      fc.property(direction, direction, (start, viewpoint) => {
        const map = orthographicProjection(viewpoint);
        const opposite = { theta: Math.PI - start.theta, phi: start.phi + Math.PI };
        // Of two opposite directions one is seen, up to rounding on the rim.
        const [near, far] = map.project(start) === undefined ? [opposite, start] : [start, opposite];
        expect(map.project(far)).toBeUndefined();
        expect(roundTrip(map, near)).toBeLessThan(1e-7);
      }),
    );
    expect(orthographicProjection({ theta: 1, phi: 2 }).project({ theta: 1, phi: 2 })?.x).toBeCloseTo(0, 15);
  });

  it("have Hammer's equal areas, and the foreshortening of the orthographic view", () => {
    for (const start of [
      { theta: 0.4, phi: 1 },
      { theta: 1.5, phi: -2 },
      { theta: 2.5, phi: 0.1 },
    ]) {
      expect(scaleOf(hammerProjection(), start)).toBeCloseTo(1, 4);
      const [x] = vector(start);
      const seen = orthographicProjection({ theta: Math.PI / 2, phi: x > 0 ? 0 : Math.PI });
      expect(scaleOf(seen, start)).toBeCloseTo(Math.abs(x), 4);
    }
  });

  it("refuse angles that are not finite", () => {
    expect(() => orthographicProjection({ theta: NaN, phi: 0 })).toThrow(/`theta`/);
    expect(() => hammerProjection(Infinity)).toThrow(/`centralAzimuth`/);
    expect(() => equirectangularProjection(NaN)).toThrow(/`centralAzimuth`/);
  });
});

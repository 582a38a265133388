import { assert, double, property } from "fast-check";
import { expect, test } from "vitest";
import { azimuthal, mollweide, orthographic } from "./projections.js";

const angle = (max: number) => double({ min: 0.01, max, noNaN: true });
const cosineBetween = (a: { theta: number; phi: number }, b: { theta: number; phi: number }): number =>
  Math.cos(a.theta) * Math.cos(b.theta) + Math.sin(a.theta) * Math.sin(b.theta) * Math.cos(a.phi - b.phi);

test("going to the plane and back is the identity, wherever the orthographic map shows the direction", () => {
  assert(
    property(angle(3.13), angle(6.28), angle(3.13), angle(6.28), (theta, phi, viewTheta, viewPhi) => {
      const projection = orthographic({ theta: viewTheta, phi: viewPhi });
      const direction = { theta, phi };
      const point = projection.project(direction);
      expect(point === undefined).toBe(cosineBetween(direction, { theta: viewTheta, phi: viewPhi }) < 0);
      const back = point === undefined ? direction : projection.invert(point[0], point[1]);
      // At the limb the depth is the root of a difference, so half of the digits remain.
      expect(back === undefined ? 1 : cosineBetween(back, direction)).toBeCloseTo(1, 7);
    }),
  );
});

test("going to the plane and back is the identity on a Mollweide map", () => {
  assert(
    property(angle(3.13), angle(6.28), angle(6.28), (theta, phi, center) => {
      const projection = mollweide(center);
      const [x, y] = projection.project({ theta, phi })!;
      const back = projection.invert(x * (1 - 1e-12), y * (1 - 1e-12))!;
      expect(cosineBetween(back, { theta, phi })).toBeCloseTo(1, 7);
    }),
  );
});

test("going to the plane and back is the identity on an azimuthal map, and an angle a from its middle lies at 2 sin(a/2)", () => {
  assert(
    property(angle(3.13), angle(6.28), angle(3.13), angle(6.28), (theta, phi, viewTheta, viewPhi) => {
      const projection = azimuthal({ theta: viewTheta, phi: viewPhi });
      const [x, y] = projection.project({ theta, phi })!;
      const cosine = cosineBetween({ theta, phi }, { theta: viewTheta, phi: viewPhi });
      expect(x * x + y * y).toBeCloseTo(2 - 2 * cosine, 9);
      const back = projection.invert(x * (1 - 1e-12), y * (1 - 1e-12))!;
      expect(cosineBetween(back, { theta, phi })).toBeCloseTo(1, 7);
    }),
  );
});

test("seen from +z with phi = -pi/2, an azimuthal map has +x on the right and +y above", () => {
  const { project } = azimuthal({ theta: 0, phi: -Math.PI / 2 });
  const [[rightX, rightY], [upX, upY]] = [0, Math.PI / 2].map((phi) => project({ theta: Math.PI / 2, phi })!) as [
    readonly [number, number],
    readonly [number, number],
  ];
  expect([rightX, rightY, upX, upY].map((value) => Number(value.toFixed(12)) + 0)).toEqual([
    Number(Math.SQRT2.toFixed(12)),
    0,
    0,
    Number(Math.SQRT2.toFixed(12)),
  ]);
});

test("the viewer sees the view direction in the middle, and the north pole above it", () => {
  const projection = orthographic({ theta: 1, phi: 2 });
  const [x, y] = projection.project({ theta: 1, phi: 2 })!;
  expect(Math.hypot(x, y)).toBeLessThan(1e-15);
  const [poleX, poleY] = projection.project({ theta: 0, phi: 0 })!;
  expect(poleX).toBeCloseTo(0, 15);
  expect(poleY).toBeCloseTo(Math.sin(1), 15);
});

test("azimuth grows to the right on both maps", () => {
  const view = { theta: Math.PI / 2, phi: 1 };
  for (const projection of [orthographic(view), mollweide(1)]) {
    expect(projection.project({ theta: Math.PI / 2, phi: 1.2 })![0]).toBeGreaterThan(0);
  }
});

test("a Mollweide map keeps areas: the caps beyond 30 degrees of latitude fill half of it", () => {
  const projection = mollweide(0);
  const [width, height] = projection.extent;
  let [inside, caps] = [0, 0];
  const steps = 400;
  for (let row = 0; row < steps; row++) {
    for (let column = 0; column < steps; column++) {
      const direction = projection.invert(width * ((2 * column + 1) / steps - 1), height * ((2 * row + 1) / steps - 1));
      if (direction === undefined) continue;
      inside++;
      if (Math.abs(Math.cos(direction.theta)) > 0.5) caps++;
    }
  }
  // One row of pixels at each of the two parallels may fall on either side.
  expect(Math.abs(caps / inside - 0.5)).toBeLessThan(4 / steps);
});

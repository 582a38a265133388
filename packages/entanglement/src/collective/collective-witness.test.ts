import { InvalidArgumentError } from "@openqs/linalg";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { collectiveWitness, maximalCollectiveWitness } from "./collective-witness.js";

/** Moments that a state can have: second moments are the mean's square plus a positive covariance. */
const physicalMoments = fc
  .tuple(
    fc.double({ min: -0.7, max: 0.7, noNaN: true }),
    fc.double({ min: -0.7, max: 0.7, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  )
  .map(([X, Y, varianceX, varianceY, correlation]) => ({
    X,
    Y,
    XX: X * X + varianceX,
    YY: Y * Y + varianceY,
    XY: X * Y + correlation * Math.sqrt(varianceX * varianceY),
  }));

describe("collectiveWitness", () => {
  it("is 1 - (4/N) Var(J_phi) - (4/N^2) <J_phi>^2 written out", () => {
    fc.assert(
      fc.property(physicalMoments, fc.integer({ min: 1, max: 1000 }), fc.double({ min: -4, max: 4 }), (m, N, phi) => {
        fc.pre(!Number.isNaN(phi));
        const [s, c, j] = [Math.sin(phi), Math.cos(phi), N / 2];
        const mean = j * (s * m.X + c * m.Y);
        const square = j * j * (s * s * m.XX + 2 * s * c * m.XY + c * c * m.YY);
        const expected = 1 - (4 / N) * (square - mean * mean) - (4 / N ** 2) * mean * mean;
        expect(Math.abs(collectiveWitness(m, N, phi) - expected)).toBeLessThan(1e-14 * (1 + 4 * N));
      }),
    );
  });

  it("vanishes in every direction for a spin coherent state in the plane, which has no entanglement", () => {
    // |theta, phi>: <J_n^2>/j^2 = (n.r)^2 + (1 - (n.r)^2)/N for the Bloch vector r
    const [N, azimuth] = [7, 0.6];
    const [x, y] = [Math.cos(azimuth), Math.sin(azimuth)];
    const second = (p: number, q: number, delta: number) => p * q + (delta - p * q) / N;
    const moments = { X: x, Y: y, XX: second(x, x, 1), YY: second(y, y, 1), XY: second(x, y, 0) };
    for (const angle of [-1, 0, 0.3, 2]) expect(collectiveWitness(moments, N, angle)).toBeCloseTo(0, 14);
    expect(maximalCollectiveWitness(moments, N).rescaledConcurrence).toBeLessThan(1e-14);
  });

  it("names the moment that is not finite and the number of atoms that is not positive", () => {
    const moments = { X: 0, Y: 0, XX: 0, YY: 0, XY: 0 };
    expect(() => collectiveWitness({ ...moments, XY: Number.NaN }, 2, 0)).toThrow(/moments\.XY/);
    expect(() => maximalCollectiveWitness(moments, 0)).toThrow(InvalidArgumentError);
    expect(() => collectiveWitness(moments, 2, Infinity)).toThrow(/angle/);
  });
});

describe("maximalCollectiveWitness", () => {
  it("is reached at its angle and exceeded at none of 720 others", () => {
    fc.assert(
      fc.property(physicalMoments, fc.integer({ min: 1, max: 1000 }), (m, N) => {
        const best = maximalCollectiveWitness(m, N);
        const tolerance = 1e-14 * (1 + 4 * N);
        expect(Math.abs(collectiveWitness(m, N, best.angle) - best.witnessMaximum)).toBeLessThan(tolerance);
        for (let k = 0; k < 720; k++) {
          expect(collectiveWitness(m, N, (k * Math.PI) / 720)).toBeLessThan(best.witnessMaximum + tolerance);
        }
        expect(best.angle).toBeGreaterThanOrEqual(-Math.PI / 2);
        expect(best.angle).toBeLessThanOrEqual(Math.PI / 2);
      }),
      { numRuns: 50 },
    );
  });

  it("finds nothing in the plane for one shared excitation, whose squeezed direction is the z axis", () => {
    // |j, j-1>: <Jx^2> = <Jy^2> = (j(j+1) - (j-1)^2)/2 = (3j - 1)/2, isotropic in the plane
    const N = 8;
    const j = N / 2;
    const second = (3 * j - 1) / 2 / j ** 2;
    const best = maximalCollectiveWitness({ X: 0, Y: 0, XX: second, YY: second, XY: 0 }, N);
    expect(best.witnessMaximum).toBeCloseTo(1 - (4 / N) * ((3 * j - 1) / 2), 14);
    expect(best.rescaledConcurrence).toBe(0);
  });

  it("finds phi = pi/2 when Jx is squeezed and phi = 0 when Jy is", () => {
    expect(maximalCollectiveWitness({ X: 0, Y: 0, XX: 0, YY: 1, XY: 0 }, 2).angle).toBe(Math.PI / 2);
    expect(maximalCollectiveWitness({ X: 0, Y: 0, XX: 1, YY: 0, XY: 0 }, 2).angle).toBe(0);
  });
});

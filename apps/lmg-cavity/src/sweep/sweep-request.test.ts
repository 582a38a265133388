import { describe, expect, it } from "vitest";
import { assertSweepRequest, pointCount, pointParameters, scannedAxes, type SweepRequest } from "./sweep-request.js";

const request: SweepRequest = {
  atoms: [5, 10],
  anisotropy: [0],
  gammaA: [0.01],
  gammaB: [0.1, 0.2, 0.3],
  field: [-1, 0, 1, 2],
  coupling: 1,
};

describe("a sweep", () => {
  it("counts every combination once, the field fastest", () => {
    expect(pointCount(request)).toBe(24);
    const models = Array.from({ length: 24 }, (_, point) => pointParameters(request, point));
    expect(new Set(models.map((model) => JSON.stringify(model))).size).toBe(24);
    expect(models.slice(0, 4).map(({ field }) => field)).toEqual(request.field);
    expect(models[4]).toEqual({ atoms: 5, anisotropy: 0, gammaA: 0.01, gammaB: 0.2, field: -1, coupling: 1 });
    expect(models[23]).toEqual({ atoms: 10, anisotropy: 0, gammaA: 0.01, gammaB: 0.3, field: 2, coupling: 1 });
  });

  it("has the axes with more than one value, or the field", () => {
    expect(scannedAxes(request)).toEqual(["atoms", "gammaB", "field"]);
    expect(scannedAxes({ ...request, atoms: [5], gammaB: [0], field: [1] })).toEqual(["field"]);
  });

  it("refuses a value that stands twice and a grid that is too large", () => {
    expect(() => assertSweepRequest({ ...request, atoms: [5, 5] })).toThrow("`atoms` must not hold a value twice");
    const long = Array.from({ length: 4000 }, (_, i) => i);
    expect(() => assertSweepRequest({ ...request, field: long, gammaB: long })).toThrow("must be at most 10000000");
  });
});

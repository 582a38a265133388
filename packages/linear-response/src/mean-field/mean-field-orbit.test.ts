import { describe, expect, it } from "vitest";

import { lmgModel } from "../lmg/lmg-model.js";
import { meanFieldOrbit } from "./mean-field-orbit.js";
import { meanFieldVelocity } from "./mean-field-velocity.js";

describe("meanFieldVelocity", () => {
  it("is Eq. (6) of Morrison and Parkins for the LMG model", () => {
    const [h, lambda, gammaB] = [0.37, 1.1, 0.23];
    const [X, Y, Z] = [0.48, -0.64, 0.6];
    const model = lmgModel({ field: h, coupling: lambda, gammaA: 0.4, gammaB });
    const [dX, dY, dZ] = meanFieldVelocity(model, [X, Y, Z]);
    expect(dX).toBeCloseTo(2 * h * Y - gammaB * Z * X, 14);
    expect(dY).toBeCloseTo(-2 * h * X + 2 * lambda * Z * X - gammaB * Z * Y, 14);
    expect(dZ).toBeCloseTo(-2 * lambda * X * Y + gammaB * (X * X + Y * Y), 14);
  });
});

describe("meanFieldOrbit", () => {
  it("is Larmor precession in a field, at any output times", () => {
    const times = [0, 0.1, 0.15, 7, 7.01, 20];
    const { X, Y, Z } = meanFieldOrbit(lmgModel({ field: 0.5, coupling: 0 }), [0.6, 0, 0.8], { times });
    times.forEach((t, i) => {
      expect(X[i]).toBeCloseTo(0.6 * Math.cos(t), 8);
      expect(Y[i]).toBeCloseTo(-0.6 * Math.sin(t), 8);
      expect(Z[i]).toBeCloseTo(0.8, 8);
    });
  });

  it("is Z = tanh(Gamma_b t) for collective pumping from the equator, and stays on the sphere", () => {
    const times = Float64Array.from({ length: 21 }, (_, i) => i / 2);
    const { X, Z, convergence } = meanFieldOrbit(lmgModel({ field: 0, coupling: 0, gammaB: 0.7 }), [1, 0, 0], {
      times,
    });
    times.forEach((t, i) => {
      expect(Z[i]).toBeCloseTo(Math.tanh(0.7 * t), 8);
      expect(X[i]).toBeCloseTo(1 / Math.cosh(0.7 * t), 8);
    });
    expect(convergence.normError).toBeLessThan(1e-8);
  });

  it("keeps the length of the spin while it leaves the inverted state, where rounding would grow as exp(2 Gamma_b t)", () => {
    const x = 1e-6;
    const z = -Math.sqrt(1 - x * x);
    const model = lmgModel({ field: 0, coupling: 0, gammaB: 1 });
    const { Z, convergence } = meanFieldOrbit(model, [x, 0, z], { times: [0, 10, 14, 30] });
    expect(convergence.normError).toBeLessThan(1e-9);
    // Z = tanh(t - t0) with X = 1/cosh(t0) at the start
    const start = Math.acosh(1 / x);
    expect(Z[2]).toBeCloseTo(Math.tanh(14 - start), 6);
    expect(Z[3]).toBeCloseTo(1, 9);
  });

  it("refuses times that do not increase and vectors off the sphere", () => {
    const model = lmgModel({ field: 1, coupling: 1 });
    expect(() => meanFieldOrbit(model, [0, 0, 1], { times: [0, 1, 1] })).toThrow(/times\[2\]/);
    expect(() => meanFieldOrbit(model, [0, 0, 1], { times: [] })).toThrow(/times/);
    expect(() => meanFieldOrbit(model, [0, 0, 0.9], { times: [0, 1] })).toThrow(/unit vector/);
  });

  it("says how far it came when the steps run out", () => {
    const model = lmgModel({ field: 1, coupling: 1 });
    expect(() => meanFieldOrbit(model, [1, 0, 0], { times: [0, 100], maxSteps: 10 })).toThrow(/maxSteps/);
  });
});

import { husimiFunction, steadyState } from "@openqs/collective-spin";
import { describe, expect, it } from "vitest";
import { DEFAULT_PARAMETERS, spinModel } from "../model/parameters.js";
import { interpolated, phaseSpaceOf } from "./phase-space.js";

const parameters = { ...DEFAULT_PARAMETERS, atoms: 40 };
const found = phaseSpaceOf(parameters, steadyState(spinModel(parameters), 40));

describe("phase-space functions", () => {
  it("are normalized: the Wigner function, and (N + 1)/(4 pi) times the Husimi function, integrate to 1", () => {
    const { theta, phi, husimi, wigner } = found;
    const integral = (values: Float64Array): number => {
      let sum = 0;
      for (const [i, polar] of theta.entries()) {
        for (let j = 0; j < phi.length - 1; j++) sum += values[i * phi.length + j] * Math.sin(polar);
      }
      return sum * theta[1] * phi[1];
    };
    // The trapezoidal rule errs by about theta[1]^2 / 12.
    expect(integral(wigner)).toBeCloseTo(1, 3);
    expect((41 / (4 * Math.PI)) * integral(husimi)).toBeCloseTo(1, 3);
  });

  it("are interpolated to within the curvature of a cell, through the seam at azimuth 0", () => {
    const state = steadyState(spinModel(parameters), 40).multipoles();
    const between = interpolated(found, found.husimi);
    const cell = found.theta[1];
    for (const [theta, phi] of [
      [0.03, 0.01],
      [1.011, -0.02],
      [1.2, 3.17],
      [3.1, 6.28],
    ] as const) {
      // Second derivatives of Q are at most about N max(Q).
      const tolerance = (40 * Math.max(...found.husimi) * cell ** 2) / 4;
      expect(
        Math.abs(between(theta, phi) - husimiFunction(state, { theta: [theta], phi: [phi] }).values[0]),
      ).toBeLessThan(tolerance);
    }
  });

  it("have two hills in the broken phase, as the parity-symmetric state has", () => {
    const at = interpolated(found, found.husimi);
    // The mean field at h = 1/2: Z = 2h/Lambda, tan of the azimuth = Gamma_b/Lambda.
    const capital = 1 + Math.sqrt(0.96);
    const [theta, phi] = [Math.acos(1 / capital), Math.atan(0.2 / capital)];
    expect(at(theta, phi)).toBeCloseTo(at(theta, phi + Math.PI), 10);
    expect(at(theta, phi)).toBeGreaterThan(20 * at(theta, phi + Math.PI / 2));
  });
});

import { adjoint, type ComplexVector, multiply } from "@openqs/linalg";
import { describe, expect, it } from "vitest";
import { toMultipoles } from "../multipole/density-matrix.js";
import type { MultipoleState } from "../multipole/multipole-state.js";
import { coherentMultipoles } from "../states/coherent-multipoles.js";
import { dickeState, oneAxisTwisted } from "../states/pure-states.js";
import { husimiMarginals, wignerMarginals } from "./marginals.js";
import { wignerFunction } from "./sphere-functions.js";

function pure({ length, data }: ComplexVector): MultipoleState {
  const ket = { rows: length, columns: 1, data };
  return toMultipoles(multiply(ket, adjoint(ket)));
}

describe("the marginals of phase-space functions", () => {
  it("of the Husimi function of one and two spins along x are 1 + (pi/4) cos and (3/8)(2 + pi cos + (4/3) cos^2), over 2 pi", () => {
    const phi = [0, 0.7, 2, 4];
    const marginal = (spins: number) =>
      husimiMarginals(coherentMultipoles(spins, { theta: Math.PI / 2, phi: 0 }), { theta: [], phi }).azimuthal;
    const [one, two] = [marginal(1), marginal(2)];
    phi.forEach((angle, j) => {
      const c = Math.cos(angle);
      expect(one[j]).toBeCloseTo((1 + (Math.PI / 4) * c) / (2 * Math.PI), 14);
      expect(two[j]).toBeCloseTo((3 / 8) * ((2 + Math.PI * c + (4 / 3) * c * c) / (2 * Math.PI)), 14);
    });
  });

  it("of a twisted state's Wigner function are its integrals over the other angle, and integrate to 1", () => {
    const state = pure(oneAxisTwisted(14, 0.3));
    const count = 2000;
    const theta = Array.from({ length: count }, (_, i) => (Math.PI * (i + 0.5)) / count);
    const phi = Array.from({ length: 40 }, (_, j) => (Math.PI * j) / 20);
    const { values } = wignerFunction(state, { theta, phi });
    const { azimuthal, polar } = wignerMarginals(state, { theta, phi });
    // The midpoint rule errs by (pi / count)^2 / 24 times the slope's change; the trapezoid in phi is exact.
    phi.forEach((_, j) => {
      const sum = theta.reduce((total, angle, i) => total + values[i * 40 + j] * Math.sin(angle), 0);
      expect((sum * Math.PI) / count).toBeCloseTo(azimuthal[j], 5);
    });
    for (const i of [100, 900, 1400]) {
      const sum = phi.reduce((total, _, j) => total + values[i * 40 + j], 0);
      expect((sum * Math.PI) / 20).toBeCloseTo(polar[i], 12);
    }
    expect(azimuthal.reduce((sum, value) => sum + value, 0) * (Math.PI / 20)).toBeCloseTo(1, 13);
  });

  it("of a Dicke state are uniform in azimuth, and normalized in the polar angle", () => {
    const state = pure(dickeState(12, 2));
    const count = 4000;
    const theta = Array.from({ length: count }, (_, i) => (Math.PI * (i + 0.5)) / count);
    for (const marginals of [wignerMarginals, husimiMarginals]) {
      const { azimuthal, polar } = marginals(state, { theta, phi: [0, 1, 3] });
      for (const value of azimuthal) expect(value).toBeCloseTo(1 / (2 * Math.PI), 13);
      const sum = theta.reduce((total, angle, i) => total + polar[i] * Math.sin(angle), 0);
      expect((sum * Math.PI) / count).toBeCloseTo(1, 5);
    }
  });
});

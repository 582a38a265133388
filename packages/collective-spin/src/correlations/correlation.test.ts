import { multiply } from "@openqs/linalg";
import { describe, expect, it } from "vitest";
import { evolveInDickeBasis } from "../dicke/dicke-evolution.fixture.js";
import { collectiveOperator } from "../dicke/operators.js";
import { toDensityMatrix } from "../multipole/density-matrix.js";
import { coherentMultipoles } from "../states/coherent-multipoles.js";
import { NO_INTERACTION, randomModel } from "../test-models.fixture.js";
import { correlation } from "./correlation.js";

describe("two-time correlations", () => {
  it("agree with the regression theorem in the Dicke basis for every pair of components", () => {
    const model = randomModel(8);
    const spins = 6;
    const state = coherentMultipoles(spins, { theta: 1, phi: 2 });
    const rho = toDensityMatrix(state);
    for (const earlier of ["x", "y", "z"] as const) {
      // J rho is not Hermitian; its evolution is linear all the same.
      const evolved = evolveInDickeBasis(model, multiply(collectiveOperator(spins, earlier), rho), 0.7);
      for (const later of ["x", "y", "z"] as const) {
        const [, value] = correlation(model, { later, earlier }, { state, delays: [0, 0.7] });
        const product = multiply(collectiveOperator(spins, later), evolved);
        let [re, im] = [0, 0];
        for (let i = 0; i <= spins; i++) {
          re += product.data[2 * i * (spins + 2)] / (spins / 2) ** 2;
          im += product.data[2 * i * (spins + 2) + 1] / (spins / 2) ** 2;
        }
        expect(value.re).toBeCloseTo(re, 11);
        expect(value.im).toBeCloseTo(im, 11);
      }
    }
  });

  it("are nothing at all delays where the earlier operator takes the state to nothing", () => {
    const state = coherentMultipoles(5, { theta: 0, phi: 0 });
    const raising = [
      { re: 1, im: 0 },
      { re: 0, im: 1 },
      { re: 0, im: 0 },
    ] as const;
    const values = correlation(randomModel(3), { later: "x", earlier: raising }, { state, delays: [0, 1, 5] });
    values.forEach(({ re, im }) => expect(Math.hypot(re, im)).toBeLessThan(1e-15));
  });

  it("of J- and J+ are those of their components added up", () => {
    const model = randomModel(5);
    const state = coherentMultipoles(7, { theta: 1.2, phi: 0.4 });
    const delays = [0, 0.5];
    const [one, i, zero] = [
      { re: 1, im: 0 },
      { re: 0, im: 1 },
      { re: 0, im: 0 },
    ];
    const minus = [one, { re: 0, im: -1 }, zero] as const;
    const together = correlation(model, { later: minus, earlier: [one, i, zero] }, { state, delays });
    const part = (later: "x" | "y", earlier: "x" | "y") => correlation(model, { later, earlier }, { state, delays });
    const [xx, yy, xy, yx] = [part("x", "x"), part("y", "y"), part("x", "y"), part("y", "x")];
    together.forEach(({ re, im }, k) => {
      expect(re).toBeCloseTo(xx[k].re + yy[k].re - xy[k].im + yx[k].im, 13);
      expect(im).toBeCloseTo(xx[k].im + yy[k].im + xy[k].re - yx[k].re, 13);
    });
  });

  it("of |j, -j> precessing about z are <Jx(t) Jx> = (j / 2) exp(-i t): one excitation of energy 1", () => {
    const model = { field: [0, 0, 1] as const, interaction: NO_INTERACTION, jumps: [] };
    const state = coherentMultipoles(10, { theta: Math.PI, phi: 0 });
    const delays = [0, 0.4, 2];
    for (const [initial, spins] of [
      [state, 10],
      [coherentMultipoles(1, { theta: Math.PI, phi: 0 }), 1],
    ] as const) {
      const values = correlation(model, { later: "x", earlier: "x" }, { state: initial, delays });
      delays.forEach((delay, i) => {
        expect(values[i].re).toBeCloseTo(Math.cos(delay) / spins, 12);
        expect(values[i].im).toBeCloseTo(-Math.sin(delay) / spins, 12);
      });
    }
  });
});

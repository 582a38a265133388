import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kroneckerProduct, matrixFromRows } from "@openqs/linalg";
import { individualSteadyState } from "../individual/individual-steady-state.js";
import { multipoleMoments } from "../multipole/moments.js";
import { steadyState } from "../steady-state/steady-state.js";
import { lmg, randomModel } from "../test-models.fixture.js";
import { coherentMultipoles } from "./coherent-multipoles.js";
import { twoSpinState } from "./two-spin-state.js";

describe("the state of two spins", () => {
  it("of a spin coherent state is the product of two pure spins in its direction", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }),
        fc.double({ min: 0, max: Math.PI, noNaN: true }),
        fc.double({ min: -4, max: 4, noNaN: true }),
        (spins, theta, phi) => {
          const { data } = twoSpinState(multipoleMoments(coherentMultipoles(spins, { theta, phi })));
          const [c, s] = [Math.cos(theta), Math.sin(theta)];
          const off = { re: (s * Math.cos(phi)) / 2, im: (-s * Math.sin(phi)) / 2 };
          const one = matrixFromRows([
            [(1 + c) / 2, off],
            [{ re: off.re, im: -off.im }, (1 - c) / 2],
          ]);
          const product = kroneckerProduct(one, one).data;
          product.forEach((value, p) => expect(Math.abs(data[p] - value)).toBeLessThan(1e-11));
        },
      ),
    );
  });

  it("of two spins is their triplet state: |1, 0> is (up-down + down-up) / sqrt 2", () => {
    const model = randomModel(9);
    const rho = steadyState(model, 2).densityMatrix();
    const { data } = twoSpinState(steadyState(model, 2).moments);
    // Rows of the triplet in the product basis.
    const triplet = [
      [1, 0, 0, 0],
      [0, Math.SQRT1_2, Math.SQRT1_2, 0],
      [0, 0, 0, 1],
    ];
    for (let i = 0; i < 4; i++) {
      for (let j = 0; j < 4; j++) {
        for (const part of [0, 1]) {
          let sum = 0;
          for (let a = 0; a < 3; a++) {
            for (let b = 0; b < 3; b++) sum += triplet[a][i] * triplet[b][j] * rho.data[2 * (3 * a + b) + part];
          }
          expect(data[2 * (4 * i + j) + part]).toBeCloseTo(sum, 12);
        }
      }
    }
  });

  it("has trace one for processes on single spins too, and needs two spins", () => {
    const emission = {
      rate: 0.3,
      vector: [
        { re: 1, im: 0 },
        { re: 0, im: -1 },
        { re: 0, im: 0 },
      ],
    } as const;
    const { data } = twoSpinState(individualSteadyState(lmg({ h: 0.4 }), 5, [emission]).moments);
    expect(data[0] + data[10] + data[20] + data[30]).toBeCloseTo(1, 13);
    expect(() => twoSpinState(steadyState(lmg({ h: 1 }), 1).moments)).toThrow("must be at least 2, but is 1");
  });
});

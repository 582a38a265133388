import { type ComplexMatrix, multiply, sparseMultiplyVector, transpose } from "@openqs/linalg";
import { describe, expect, it } from "vitest";
import { dickeLiouvillian } from "../dicke/liouvillian.js";
import { dickeMoments } from "../dicke/moments.js";
import { collectiveOperator } from "../dicke/operators.js";
import type { CollectiveSpinModel } from "../model.js";
import { toDensityMatrix } from "../multipole/density-matrix.js";
import type { CollectiveMoments } from "../multipole/moments.js";
import { coherentMultipoles } from "../states/coherent-multipoles.js";
import { steadyState } from "../steady-state/steady-state.js";
import { lmg, NO_INTERACTION, randomModel } from "../test-models.fixture.js";
import { correlation } from "./correlation.js";
import { evolve } from "./evolve.js";

/** exp(t L) rho in the Dicke basis by Taylor series on short steps. */
function integrate(model: CollectiveSpinModel, rho: ComplexMatrix, time: number): ComplexMatrix {
  const liouvillian = dickeLiouvillian(model, rho.rows - 1);
  const steps = Math.ceil(time / 0.02);
  // vec() stacks columns, so that the row-major data of the transpose is vec(rho).
  let data = transpose(rho).data;
  for (let step = 0; step < steps; step++) {
    let term = { length: data.length / 2, data };
    const sum = data.slice();
    for (let n = 1; n <= 24; n++) {
      const next = sparseMultiplyVector(liouvillian, term);
      term = { length: next.length, data: next.data.map((value) => (value * time) / (steps * n)) };
      for (let p = 0; p < sum.length; p++) sum[p] += term.data[p];
    }
    data = sum;
  }
  return transpose({ rows: rho.rows, columns: rho.columns, data });
}

const MOMENTS = ["X", "Y", "Z", "XX", "YY", "ZZ", "XY", "YZ", "XZ"] as const;

function largestDifference(a: CollectiveMoments, b: CollectiveMoments): number {
  return Math.max(...MOMENTS.map((key) => Math.abs(a[key] - b[key])));
}

describe("evolution in time", () => {
  it("agrees with an independent integration in the Dicke basis at N = 30 to 1e-9", () => {
    const model = lmg({ h: 0.9 });
    const initialState = coherentMultipoles(30, { theta: 1.2, phi: 0.4 });
    const { moments } = evolve(model, { initialState, times: [0.5, 2] });
    const rho = toDensityMatrix(initialState);
    expect(largestDifference(moments[0], dickeMoments(integrate(model, rho, 0.5)))).toBeLessThan(1e-9);
    expect(largestDifference(moments[1], dickeMoments(integrate(model, rho, 2)))).toBeLessThan(1e-9);
  });

  it("agrees with it for models without any symmetry", () => {
    for (const seed of [1, 2, 3]) {
      const model = randomModel(seed);
      const initialState = coherentMultipoles(7, { theta: 2, phi: -1 });
      const { moments } = evolve(model, { initialState, times: [1.5] });
      const direct = dickeMoments(integrate(model, toDensityMatrix(initialState), 1.5));
      expect(largestDifference(moments[0], direct)).toBeLessThan(1e-11);
    }
  });

  // QuTiP's mesolve, atol 1e-10, rtol 1e-8: N = 100, h = 0.9 from |+x>; <Jx>, <Jy>, <Jz>, <Jx^2>.
  it("at N = 100 agrees with QuTiP's mesolve to the accuracy of that", () => {
    const initialState = coherentMultipoles(100, { theta: Math.PI / 2, phi: 0 });
    const { moments } = evolve(lmg({ h: 0.9 }), { initialState, times: [1, 5] });
    const reference = [
      [-0.5488397413773118, -35.9006029057948, 34.30957576235353, 43.480069772672884],
      [30.232720473185175, 0.9922263285800055, 36.145641005259435, 1067.643713606949],
    ];
    reference.forEach(([x, y, z, xx], i) => {
      expect(Math.abs(50 * moments[i].X - x)).toBeLessThan(1e-7);
      expect(Math.abs(50 * moments[i].Y - y)).toBeLessThan(1e-7);
      expect(Math.abs(50 * moments[i].Z - z)).toBeLessThan(1e-7);
      expect(Math.abs(2500 * moments[i].XX - xx)).toBeLessThan(1e-6);
    });
  });

  it("goes on from its final state with other parameters, and with the same ones changes nothing", () => {
    const initialState = coherentMultipoles(12, { theta: 1, phi: 0 });
    const [on, off] = [lmg({ h: 0.5 }), lmg({ h: 0.5, lambda: 0 })];
    const first = evolve(on, { initialState, times: [1] });
    const rest = evolve(on, { initialState: first.finalState, times: [0, 1] });
    expect(largestDifference(rest.moments[0], first.moments[0])).toBeLessThan(1e-13);
    const whole = evolve(on, { initialState, times: [2] });
    expect(largestDifference(rest.moments[1], whole.moments[0])).toBeLessThan(1e-12);
    const switched = evolve(off, { initialState: first.finalState, times: [1] });
    const direct = integrate(off, integrate(on, toDensityMatrix(initialState), 1), 1);
    expect(largestDifference(switched.moments[0], dickeMoments(direct))).toBeLessThan(1e-11);
  });

  it("ends in the steady state, and stays there", () => {
    const model = lmg({ h: 1.3 });
    const steady = steadyState(model, 12);
    const initialState = coherentMultipoles(12, { theta: 0.5, phi: 1 });
    const { moments } = evolve(model, { initialState, times: [150] });
    expect(largestDifference(moments[0], steady.moments)).toBeLessThan(1e-9);
    const kept = evolve(model, { initialState: steady.multipoles(), times: [10] });
    expect(largestDifference(kept.moments[0], steady.moments)).toBeLessThan(1e-9);
  });

  it("refuses times that do not ascend, and an order that is too low", () => {
    const initialState = coherentMultipoles(50, { theta: 1, phi: 0 });
    expect(() => evolve(lmg({ h: 1 }), { initialState, times: [1, 0.5] })).toThrow(
      "`times[1]` must not be below 1, but is 0.5",
    );
    expect(() => evolve(lmg({ h: 1 }), { initialState, times: [1], truncationOrder: 12 })).toThrow(
      /truncation order 12 leaves a tail of \d/,
    );
  });
});

describe("two-time correlations", () => {
  it("agree with the regression theorem in the Dicke basis for every pair of components", () => {
    const model = randomModel(8);
    const spins = 6;
    const state = coherentMultipoles(spins, { theta: 1, phi: 2 });
    const rho = toDensityMatrix(state);
    for (const earlier of ["x", "y", "z"] as const) {
      // J rho is not Hermitian; its evolution is linear all the same.
      const evolved = integrate(model, multiply(collectiveOperator(spins, earlier), rho), 0.7);
      for (const later of ["x", "y", "z"] as const) {
        const [, value] = correlation(model, { state, later, earlier, times: [0, 0.7] });
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

  it("of J- and J+ are those of their components added up", () => {
    const model = randomModel(5);
    const state = coherentMultipoles(7, { theta: 1.2, phi: 0.4 });
    const times = [0, 0.5];
    const [one, i, zero] = [
      { re: 1, im: 0 },
      { re: 0, im: 1 },
      { re: 0, im: 0 },
    ];
    const minus = [one, { re: 0, im: -1 }, zero] as const;
    const together = correlation(model, { state, later: minus, earlier: [one, i, zero], times });
    const part = (later: "x" | "y", earlier: "x" | "y") => correlation(model, { state, later, earlier, times });
    const [xx, yy, xy, yx] = [part("x", "x"), part("y", "y"), part("x", "y"), part("y", "x")];
    together.forEach(({ re, im }, k) => {
      expect(re).toBeCloseTo(xx[k].re + yy[k].re - xy[k].im + yx[k].im, 13);
      expect(im).toBeCloseTo(xx[k].im + yy[k].im + xy[k].re - yx[k].re, 13);
    });
  });

  it("of |j, -j> precessing about z are <Jx(t) Jx> = (j / 2) exp(-i t): one excitation of energy 1", () => {
    const model = { field: [0, 0, 1] as const, interaction: NO_INTERACTION, jumps: [] };
    const state = coherentMultipoles(10, { theta: Math.PI, phi: 0 });
    const times = [0, 0.4, 2];
    for (const [initial, spins] of [
      [state, 10],
      [coherentMultipoles(1, { theta: Math.PI, phi: 0 }), 1],
    ] as const) {
      const values = correlation(model, { state: initial, later: "x", earlier: "x", times });
      times.forEach((time, i) => {
        expect(values[i].re).toBeCloseTo(Math.cos(time) / spins, 12);
        expect(values[i].im).toBeCloseTo(-Math.sin(time) / spins, 12);
      });
    }
  });
});

import { describe, expect, it } from "vitest";
import { evolveInDickeBasis } from "../dicke/dicke-evolution.fixture.js";
import { dickeMoments } from "../dicke/moments.js";
import { toDensityMatrix } from "../multipole/density-matrix.js";
import type { CollectiveMoments } from "../multipole/moments.js";
import { coherentMultipoles } from "../states/coherent-multipoles.js";
import { steadyState } from "../steady-state/steady-state.js";
import { lmg, randomModel } from "../test-models.fixture.js";
import { evolve } from "./evolve.js";

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
    expect(largestDifference(moments[0], dickeMoments(evolveInDickeBasis(model, rho, 0.5)))).toBeLessThan(1e-9);
    expect(largestDifference(moments[1], dickeMoments(evolveInDickeBasis(model, rho, 2)))).toBeLessThan(1e-9);
  });

  it("agrees with it for models without any symmetry", () => {
    for (const seed of [1, 2, 3]) {
      const model = randomModel(seed);
      const initialState = coherentMultipoles(7, { theta: 2, phi: -1 });
      const { moments } = evolve(model, { initialState, times: [1.5] });
      const direct = dickeMoments(evolveInDickeBasis(model, toDensityMatrix(initialState), 1.5));
      expect(largestDifference(moments[0], direct)).toBeLessThan(1e-11);
    }
  });

  it("agrees with it where damping is much faster than all frequencies", () => {
    for (const gammaA of [1, 5, 25]) {
      const model = lmg({ h: 0.6, gammaA, gammaB: 0.7 });
      const initialState = coherentMultipoles(3, { theta: 1, phi: 0.3 });
      const { moments } = evolve(model, { initialState, times: [0.3, 1.2] });
      const rho = toDensityMatrix(initialState);
      expect(largestDifference(moments[0], dickeMoments(evolveInDickeBasis(model, rho, 0.3)))).toBeLessThan(1e-9);
      expect(largestDifference(moments[1], dickeMoments(evolveInDickeBasis(model, rho, 1.2)))).toBeLessThan(1e-9);
    }
  });

  it("of damping alone is <Jz> = j exp(-4 Gamma_a t/N), however strong", () => {
    for (const gammaA of [1e-3, 1, 1e3, 1e6]) {
      const model = lmg({ h: 0, lambda: 0, gammaA, gammaB: 0 });
      const initialState = coherentMultipoles(20, { theta: 0, phi: 0 });
      const times = [0.1, 1, 3].map((decay) => (5 * decay) / gammaA);
      const { moments } = evolve(model, { initialState, times });
      times.forEach((time, i) => expect(Math.abs(moments[i].Z - Math.exp((-gammaA * time) / 5))).toBeLessThan(1e-10));
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
    const direct = evolveInDickeBasis(off, evolveInDickeBasis(on, toDensityMatrix(initialState), 1), 1);
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

import { describe, expect, it } from "vitest";

import { probeTransmission } from "../input-output/probe-transmission.js";
import { linearizeSpinCavity } from "../spin-cavity/linearize-spin-cavity.js";
import { type SpinCavityFixedPoint, spinCavityFixedPoints } from "../spin-cavity/spin-cavity-fixed-points.js";
import { lmgCavityModel, lmgEffectiveParameters } from "./lmg-cavity-model.js";
import { lmgCriticalFields } from "./lmg-critical-fields.js";

// The parameters of Fig. 3 of Morrison and Parkins, Phys. Rev. Lett. 100, 040403 (2008); lambda = 1 and, from its
// experimental paragraph, lambda_a/delta_a = 0.1.
const detuningA = (1 + 0.02 ** 2) / (2 * 0.1 ** 2);
const cavity = {
  couplingA: 0.1 * detuningA,
  couplingB: 0.032 * detuningA,
  detuningA,
  decayA: 0.02 * detuningA,
  decayB: detuningA,
};
const effective = lmgEffectiveParameters({ ...cavity, field: 0 });
const { lower, upper } = lmgCriticalFields(effective)!;

type Phase = "normal" | "broken";

function responseAt(field: number, phase: Phase) {
  const model = lmgCavityModel({ ...cavity, field });
  const isNormal = ({ blochs }: SpinCavityFixedPoint) => blochs[0][2] > 1 - 1e-12;
  const point = spinCavityFixedPoints(model).find(
    (p) => p.stability === "stable" && isNormal(p) === (phase === "normal"),
  )!;
  const { system } = linearizeSpinCavity(model, point.blochs);
  const at = (frequencies: ArrayLike<number>) =>
    probeTransmission(system, { from: "b in", to: "b out" }, { frequencies }).transmission;
  return { at, slowest: point.eigenvalues[0] };
}

/** The frequency of the largest (sign 1) or smallest (sign -1) of 4001 values between `start` and `stop`. */
function extremum(at: (nu: ArrayLike<number>) => Float64Array, range: readonly [number, number], sign: 1 | -1) {
  const nu = Float64Array.from({ length: 4001 }, (_, i) => range[0] + ((range[1] - range[0]) * i) / 4000);
  const values = at(nu).map((value) => sign * value);
  const best = values.indexOf(Math.max(...values));
  return { nu: nu[best], value: sign * values[best] };
}

/** The full width at the level halfway between the extremum and the empty cavity's transmission around it. */
function fullWidth(at: (nu: ArrayLike<number>) => Float64Array, centre: number, level: number): number {
  const edge = (direction: 1 | -1) => {
    let [inside, outside] = [0, 1];
    const side = Math.sign(at([centre])[0] - level);
    for (let i = 0; i < 60; i++) {
      const middle = (inside + outside) / 2;
      if (Math.sign(at([centre + direction * middle])[0] - level) === side) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  return edge(1) + edge(-1);
}

describe("the transmission spectra of Fig. 3", () => {
  it("belong to Gamma_a/lambda = 0.01 and Gamma_b/lambda = 0.0512", () => {
    expect(effective.coupling).toBeCloseTo(1, 12);
    expect(effective.gammaA).toBeCloseTo(0.01, 12);
    expect(effective.gammaB).toBeCloseTo(0.0512, 4);
  });

  it("have for |h| > lambda a dip of width 2 Gamma_b near nu = 2h, on one side only", () => {
    for (const field of [-4, -2, 1.5, 2, 4]) {
      const { at } = responseAt(field, "normal");
      const dip = extremum(at, [2 * field - 2, 2 * field + 2], -1);
      // 2 h becomes 2 sqrt(h (h - lambda)), an attraction by lambda that stays when h grows.
      const resonance = Math.sign(field) * 2 * Math.sqrt(field * (field - 1));
      expect(Math.abs(dip.nu - resonance)).toBeLessThan(0.05 * Math.abs(resonance));
      expect(dip.value).toBeLessThan(0.05);
      const width = fullWidth(at, dip.nu, (1 + dip.value) / 2);
      // mode a and the finite kappa_b change the width at the order lambda_a/delta_a
      expect(width / (2 * effective.gammaB)).toBeGreaterThan(0.85);
      expect(width / (2 * effective.gammaB)).toBeLessThan(1.15);
      expect(at([-dip.nu])[0]).toBeGreaterThan(0.75);
    }
  });

  it("have for |h| < lambda resonances at the two opposite frequencies +-Im of the slow eigenvalue", () => {
    for (const [field, phase] of [
      [-0.1, "normal"],
      [0.05, "broken"],
      [0.3, "broken"],
      [0.95, "broken"],
    ] as const) {
      const { at, slowest } = responseAt(field, phase);
      for (const side of [-1, 1]) {
        const near = [side * Math.abs(slowest.im) - 0.15, side * Math.abs(slowest.im) + 0.15] as const;
        const [peak, dip] = [extremum(at, near, 1), extremum(at, near, -1)];
        const strongest = Math.abs(peak.value - 1) > Math.abs(dip.value - 1) ? peak : dip;
        expect(Math.abs(Math.abs(strongest.nu) - Math.abs(slowest.im))).toBeLessThan(
          0.75 * Math.abs(slowest.re) + 1e-3,
        );
      }
    }
  });

  it("diverge at nu = 0 as 1/distance^2 when h tends to h_+ from above and from below", () => {
    for (const [sign, phase] of [
      [1, "normal"],
      [-1, "broken"],
    ] as const) {
      const [near, nearer] = [1e-4, 1e-5].map((distance) => responseAt(upper + sign * distance, phase).at([0])[0]);
      expect(near).toBeGreaterThan(100);
      expect(nearer! / near!).toBeGreaterThan(50);
      const { nu } = extremum(responseAt(upper + sign * 1e-4, phase).at, [-0.2, 0.2], 1);
      expect(Math.abs(nu)).toBeLessThan(0.02);
    }
  });

  it("diverge at nu = 0 when h tends to h_- from below, but not from above", () => {
    const [near, nearer] = [1e-4, 1e-5].map((distance) => responseAt(lower - distance, "normal").at([0])[0]);
    expect(near).toBeGreaterThan(100);
    expect(nearer! / near!).toBeGreaterThan(50);
    expect(responseAt(lower + 1e-5, "broken").at([0])[0]).toBeLessThan(2);
  });

  it("have just above h_- two sharp peaks at +-2 lambda whose half width is Gamma_b h/lambda", () => {
    const field = 0.01;
    const { at, slowest } = responseAt(field, "broken");
    expect(Math.abs(slowest.im)).toBeCloseTo(2, 2);
    expect(-slowest.re / (effective.gammaB * field)).toBeCloseTo(1, 1);
    for (const side of [-1, 1]) {
      const peak = extremum(at, [side * 2 - 0.02, side * 2 + 0.02], 1);
      expect(Math.abs(peak.nu - side * 2)).toBeLessThan(0.01);
      expect(fullWidth(at, peak.nu, peak.value / 2) / (2 * effective.gammaB * field)).toBeCloseTo(1, 1);
    }
  });
});

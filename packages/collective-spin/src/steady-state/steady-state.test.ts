import { adjoint, type ComplexMatrix, identity, multiply, scale, trace, add } from "@openqs/linalg";
import { describe, expect, it } from "vitest";
import { collectiveOperator } from "../dicke/operators.js";
import { dickeMoments } from "../dicke/moments.js";
import { multipole } from "../multipole/multipole-state.js";
import type { CollectiveMoments } from "../multipole/moments.js";
import { cooperativeFluorescence, lmg, NO_INTERACTION, randomModel, randomNumbers } from "../test-models.fixture.js";
import { steadyState } from "./steady-state.js";

const MOMENTS = ["X", "Y", "Z", "XX", "YY", "ZZ", "XY", "YZ", "XZ"] as const;

function largestMomentDifference(a: CollectiveMoments, b: CollectiveMoments): number {
  return Math.max(...MOMENTS.map((key) => Math.abs(a[key] - b[key])));
}

function largestElementDifference(a: ComplexMatrix, b: ComplexMatrix): number {
  return a.data.reduce((largest, value, p) => Math.max(largest, Math.abs(value - b.data[p])), 0);
}

/** rho = A A^+ / Tr, A = sum over k = 0 .. N of (J- / g)^k, g = -i Omega / Gamma (Phys. Rev. A 77, 043810, Eq. 2). */
function cooperativeFluorescenceState(omega: number, gamma: number, spins: number): ComplexMatrix {
  // 1 / g = i Gamma / Omega.
  const step = scale(collectiveOperator(spins, "-"), { re: 0, im: gamma / omega });
  let power = identity(spins + 1);
  let sum = power;
  for (let k = 1; k <= spins; k++) {
    power = multiply(power, step);
    sum = add(sum, power);
  }
  const product = multiply(sum, adjoint(sum));
  return scale(product, 1 / trace(product).re);
}

/** 1 - (4 / N) times the smallest variance in the x-y plane, where <Jx> = <Jy> = 0: C_R, or a negative number. */
function rawConcurrence({ spins, XX, YY, XY }: CollectiveMoments): number {
  const largest = (XX + YY) / 2 + Math.hypot((XX - YY) / 2, XY);
  return 1 - (spins * (XX * YY - XY * XY)) / largest;
}

describe("the steady state of the dissipative LMG model", () => {
  it("of one spin has <sigma_z> = Gamma_b / (Gamma_b + 2 Gamma_a) at any field", () => {
    for (const h of [-2, 0, 0.3, 1.7]) {
      const { moments } = steadyState(lmg({ h, gammaA: 0.07, gammaB: 0.4 }), 1);
      expect(moments.Z).toBeCloseTo(0.4 / (0.4 + 0.14), 14);
    }
  });

  it("of two spins without mode a has <Jz> = 4 (b^2 + 16 h^2) / (4 b^2 + 64 h^2 + 3 lambda^2)", () => {
    for (const [h, lambda, b] of [
      [0.5, 1, 0.2],
      [-0.3, 2, 0.7],
      [0.01, 0.5, 1.5],
    ]) {
      const { moments } = steadyState(lmg({ h, lambda, gammaA: 0, gammaB: b }), 2);
      expect(moments.Z).toBeCloseTo((4 * (b * b + 16 * h * h)) / (4 * b * b + 64 * h * h + 3 * lambda * lambda), 13);
    }
  });

  it("at N = 100, h = 0.5 has the reference values to 1e-11", () => {
    const { moments, certificate } = steadyState(lmg({ h: 0.5 }), 100);
    expect(Math.abs(moments.Z - 0.51289446829)).toBeLessThan(1e-11);
    expect(Math.abs(moments.XX - 0.728695006085)).toBeLessThan(1e-11);
    // The last order's weight, 1e-10, times its rates, about 10.
    expect(certificate.residualNorm).toBeLessThan(1e-8);
  });

  it("at N = 1000, h = 0.5 has <Jz>/j = 0.5058607737087", () => {
    const { moments } = steadyState(lmg({ h: 0.5 }), 1000);
    expect(Math.abs(moments.Z - 0.5058607737087)).toBeLessThan(1e-12);
  });

  // Computed independently with QuTiP's direct method; <Jz>/j and <Jx^2>/j^2.
  it.each([
    [10, 0.2, 0.2790072822, 0.7715926361],
    [25, 0.2, 0.2296998445, 0.8496311902],
    [50, 0.2, 0.2143928548, 0.8929594855],
    [100, 0.2, 0.2079619252, 0.9190798137],
    [200, 0.2, 0.2049464586, 0.9336787908],
    [300, 0.2, 0.2039663537, 0.9388070354],
    [10, 1, 0.921338348, 0.2551657791],
    [25, 1, 0.9432716711, 0.1539845227],
    [50, 1, 0.9575593527, 0.1054476692],
    [100, 1, 0.9691066553, 0.0721347841],
  ])("at N = %i, h = %d has <Jz>/j = %d, <Jx^2>/j^2 = %d", (spins, h, z, xx) => {
    const { moments } = steadyState(lmg({ h }), spins);
    expect(moments.Z).toBeCloseTo(z, 9);
    expect(moments.XX).toBeCloseTo(xx, 9);
  });

  // From the same independent calculation: raw C at h = 0.2 and C_R elsewhere, as 1 - (4 / N) times the smallest variance.
  it.each([
    [10, { 0.2: -0.6312952, 1: 0.2937944322, 0.9: 0.3124645102, 1.2: 0.2498003135, "-0.3": 0.3822601417 }],
    [25, { 0.2: -1.0631841, 1: 0.3322265914, 0.9: 0.3488756596, 1.2: 0.2813269708, "-0.3": 0.3702314767 }],
    [50, { 0.2: -1.2690735, 1: 0.3516153724, 0.9: 0.3652876905, 1.2: 0.2953987346, "-0.3": 0.3649492454 }],
    [100, { 0.2: -1.3884634, 1: 0.3653126577, 0.9: 0.3737023484, 1.2: 0.3039666035, "-0.3": 0.3621014285 }],
  ])("at N = %i has the entanglement %o", (spins, expected) => {
    for (const [h, value] of Object.entries(expected)) {
      const { moments } = steadyState(lmg({ h: Number(h) }), spins);
      expect(rawConcurrence(moments)).toBeCloseTo(value, h === "0.2" ? 7 : 9);
    }
  });

  it.each([
    [10, 0.9331969],
    [25, 0.9730535],
    [50, 0.9864027],
    [100, 0.9931648],
  ])("at N = %i, h = -0.3 has <Jz>/j = %d", (spins, z) => {
    expect(steadyState(lmg({ h: -0.3 }), spins).moments.Z).toBeCloseTo(z, 7);
  });

  it("errs by less than its certificate says, against the expansion that leaves nothing out", () => {
    for (const h of [-0.8, -0.2, 0.005, 0.3, 0.7, 0.95, 1.3]) {
      const exact = steadyState(lmg({ h }), 120, { method: { kind: "multipole", truncationOrder: 120 } });
      for (const tolerance of [1e-4, 1e-7, 1e-10]) {
        const { moments, certificate } = steadyState(lmg({ h }), 120, { method: { kind: "multipole", tolerance } });
        if (certificate.method !== "multipole") throw new Error("another method was taken");
        const error = largestMomentDifference(moments, exact.moments);
        expect(error, `h = ${h}`).toBeLessThanOrEqual(certificate.momentUncertainty + 1e-14);
      }
    }
  });

  it.each([
    [25, 20],
    [36, 4],
  ])("at N = %i agrees with the superoperator route to 1e-11 at %i random parameter sets", (spins, trials) => {
    const random = randomNumbers(spins);
    for (let trial = 0; trial < trials; trial++) {
      const model = lmg({
        h: 3 * random() - 1,
        gammaA: 0.001 + 0.2 * random(),
        gammaB: 0.05 + random(),
        gamma: trial % 2 === 0 ? 0 : 2 * random() - 1,
      });
      const fast = steadyState(model, spins);
      const plain = steadyState(model, spins, { method: { kind: "superoperator" } });
      expect(largestMomentDifference(fast.moments, plain.moments)).toBeLessThan(1e-11);
      expect(Math.abs(fast.purity - plain.purity)).toBeLessThan(1e-11);
    }
  });

  it("has zero <Jx> and <Jy> in the broken phase, where the mean field has two branches", () => {
    const { moments, certificate } = steadyState(lmg({ h: 0.3 }), 150);
    expect(Math.hypot(moments.X, moments.Y)).toBe(0);
    expect(certificate).toMatchObject({ sector: "even" });
  });
});

describe("steady states of other models", () => {
  it.each([4, 20, 60])("cooperative fluorescence of %i spins is A A^+ / Tr, A = sum (J-/g)^k", (spins) => {
    // Both sides of the transition at Omega = N Gamma / 2; at small drive the powers of J- overflow the closed form.
    for (const drive of [0.6, 1.4]) {
      const omega = (drive * spins) / 2;
      const model = cooperativeFluorescence(omega, 1, spins);
      const result = steadyState(model, spins);
      // Elements need the tail of the state, which the moments do not see.
      const whole = steadyState(model, spins, { method: { kind: "multipole", truncationOrder: spins } });
      const exact = cooperativeFluorescenceState(omega, 1, spins);
      expect(largestMomentDifference(result.moments, dickeMoments(exact))).toBeLessThan(1e-11);
      expect(largestElementDifference(whole.densityMatrix(), exact)).toBeLessThan(1e-10);
    }
  });

  it("without any symmetry agree with the superoperator route", () => {
    for (let seed = 0; seed < 6; seed++) {
      const model = randomModel(seed);
      const fast = steadyState(model, 14);
      const plain = steadyState(model, 14, { method: { kind: "superoperator" } });
      expect(largestMomentDifference(fast.moments, plain.moments)).toBeLessThan(1e-11);
      expect(largestElementDifference(fast.densityMatrix(), plain.densityMatrix())).toBeLessThan(1e-11);
      expect(fast.certificate).toMatchObject({ sector: "all" });
    }
  });

  it("with rotation symmetry about z need q = 0 only: collective pumping against decay is a geometric distribution", () => {
    const vector = (im: number) =>
      [
        { re: 1, im: 0 },
        { re: 0, im },
        { re: 0, im: 0 },
      ] as const;
    const spins = 12;
    const model = {
      field: [0, 0, 1] as const,
      interaction: NO_INTERACTION,
      jumps: [
        { rate: 1, vector: vector(1) },
        { rate: 0.6, vector: vector(-1) },
      ],
    };
    const { moments, certificate } = steadyState(model, spins);
    const weights = Array.from({ length: spins + 1 }, (_, row) => 0.6 ** row);
    const total = weights.reduce((a, b) => a + b);
    const z = weights.reduce((sum, weight, row) => sum + (weight / total) * (1 - (2 * row) / spins), 0);
    expect(moments.Z).toBeCloseTo(z, 13);
    expect(certificate).toMatchObject({ sector: "axial" });
  });
});

describe("what cannot be solved is refused", () => {
  it("a truncation that is too low names the order needed", () => {
    const method = { kind: "multipole", truncationOrder: 20 } as const;
    expect(() => steadyState(lmg({ h: 0.5 }), 100, { method })).toThrow(
      /truncation order 20 leaves the moments uncertain by \d\.\de-\d+ > 1\.0e-10\. This state needs order 63/,
    );
  });

  it("a model without dissipation, or with several conserved populations", () => {
    const closed = { ...lmg({ h: 0.3 }), jumps: [] };
    const dephasing = {
      field: [0, 0, 1],
      interaction: NO_INTERACTION,
      jumps: [
        {
          rate: 1,
          vector: [
            { re: 0, im: 0 },
            { re: 0, im: 0 },
            { re: 1, im: 0 },
          ],
        },
      ],
    } as const;
    for (const model of [closed, dephasing]) {
      for (const kind of ["multipole", "superoperator"] as const) {
        expect(() => steadyState(model, 6, { method: { kind } })).toThrow("is not unique");
      }
    }
  });

  it("two phases that exchange so rarely that rounding errors decide between them", () => {
    // Between h = 0 and h_- the normal and the broken phase are both stable; the gap closes 25-fold per 100 spins.
    const model = lmg({ h: 0.04, gammaA: 0.05, gammaB: 0.6 });
    expect(() => steadyState(model, 600)).toThrow(/is determined to \d\.\de-\d+ only, above the tolerance 1.0e-10/);
    expect(() => steadyState(model, 900)).toThrow("is not unique");
  });

  it("by the superoperator where the gap is so small that rounding errors decide, which multipoles need not", () => {
    // Without mode b the state is the maximally mixed one, but for tiny h the approach to it takes 1/h^2.
    const model = lmg({ h: -4.5e-4, gammaA: 4.7e-5, gammaB: 0 });
    expect(() => steadyState(model, 10, { method: { kind: "superoperator" } })).toThrow(
      /the superoperator determines the steady state of 10 spins to \d\.\de-\d+ only/,
    );
    expect(steadyState(model, 10).moments.XX).toBeCloseTo(0.4, 14);
  });

  it("numbers of spins and parameters outside the limits", () => {
    expect(() => steadyState(lmg({ h: 0.5 }), 2.5)).toThrow(
      "`spins` must be an integer of at least 1 and at most 1000000000, but is 2.5",
    );
    expect(() => steadyState(lmg({ h: 0.5 }), -3)).toThrow("but is -3");
    expect(() => steadyState(lmg({ h: Number.NaN }), 4)).toThrow("`field[2]` must be a finite number, but is NaN");
    expect(() => steadyState(lmg({ h: 0.5, gammaB: -1 }), 4)).toThrow(
      "`jumps[1].rate` must not be negative, but is -2",
    );
  });

  it("a solve that would not fit in memory, with its size", () => {
    const method = { kind: "multipole", frame: "z-axis" } as const;
    expect(() => steadyState(lmg({ h: 0.5 }), 1e6, { method })).toThrow(/needs 667 GB, but the limit is 2.15 GB/);
  });
});

describe("expansion about the mean field", () => {
  // The z axis keeps every projection and the parity; the frame along the branch keeps neither.
  it.each([
    [400, 0.3],
    [700, 0.5],
    [600, 0.7],
    [400, 1.3],
    [500, -0.5],
  ])("at N = %i, h = %d gives the parity-symmetric state that the z axis gives", (spins, h) => {
    const fast = steadyState(lmg({ h }), spins);
    const plain = steadyState(lmg({ h }), spins, { method: { kind: "multipole", frame: "z-axis" } });
    expect(largestMomentDifference(fast.moments, plain.moments)).toBeLessThan(2e-11);
    expect(Math.abs(fast.purity - plain.purity)).toBeLessThan(1e-9);
    expect(fast.certificate).toMatchObject({
      frame: h > 0 && h < 1 ? "mean-field-mixture" : "z-axis",
      momentUncertainty: expect.closeTo(0, 9),
    });
  });

  it("gives the multipoles of the laboratory, mirror image included", () => {
    const fast = steadyState(lmg({ h: 0.6 }), 500);
    const plain = steadyState(lmg({ h: 0.6 }), 500, { method: { kind: "multipole", frame: "z-axis" } });
    expect(fast.certificate).toMatchObject({ frame: "mean-field-mixture" });
    const [first, second] = [fast.multipoles(), plain.multipoles()];
    // What is left out is the tail of the projections about the branch, 4e-7 of the norm in all, far out in k and q.
    const bound = 1e-8;
    for (let k = 0; k <= 60; k++) {
      for (let q = 0; q <= k; q++) {
        const [a, b] = [multipole(first, k, q), multipole(second, k, q)];
        expect(Math.hypot(a.re - b.re, a.im - b.im), `k = ${k}, q = ${q}`).toBeLessThan(bound);
      }
    }
  });

  // Both phases are stable at h = 0.003, the orbits about the x axis are undamped at h = 0.
  it.each([
    [200, 0],
    [200, 0.003],
    [300, 0.008],
    [200, -0.002],
    [400, 0.03],
    [250, 0.1],
  ])("at N = %i, h = %d an axis in the x-y plane gives the state that the z axis gives", (spins, h) => {
    const fast = steadyState(lmg({ h }), spins);
    const plain = steadyState(lmg({ h }), spins, { method: { kind: "multipole", frame: "z-axis" } });
    expect(fast.certificate).toMatchObject({ frame: "in-plane", sector: "even" });
    expect(largestMomentDifference(fast.moments, plain.moments)).toBeLessThan(1e-11);
    expect(Math.abs(fast.purity - plain.purity)).toBeLessThan(1e-11);
  });

  it("about an axis in the x-y plane gives the multipoles of the laboratory too", () => {
    const fast = steadyState(lmg({ h: 0.003 }), 200).multipoles();
    const plain = steadyState(lmg({ h: 0.003 }), 200, { method: { kind: "multipole", frame: "z-axis" } }).multipoles();
    for (let k = 0; k <= 60; k++) {
      for (let q = 0; q <= k; q++) {
        const [a, b] = [multipole(fast, k, q), multipole(plain, k, q)];
        expect(Math.hypot(a.re - b.re, a.im - b.im), `k = ${k}, q = ${q}`).toBeLessThan(1e-12);
      }
    }
  });

  it("works without any symmetry, about the one stable mean-field state", () => {
    const model = { ...lmg({ h: 1.4 }), field: [0.4, 0.3, -2.8] as const };
    const fast = steadyState(model, 300);
    const plain = steadyState(model, 300, { method: { kind: "multipole", frame: "z-axis" } });
    expect(fast.certificate).toMatchObject({ frame: "mean-field" });
    expect(largestMomentDifference(fast.moments, plain.moments)).toBeLessThan(1e-10);
    expect(Math.abs(fast.moments.X)).toBeGreaterThan(0.1);
  });

  // Computed with another implementation: scipy's sparse LU on complex multipoles about the mean Bloch vector.
  it("at N = 5000, h = 0.7 has <Jz>/j = 0.7073763597266", () => {
    expect(Math.abs(steadyState(lmg({ h: 0.7 }), 5000).moments.Z - 0.7073763597266)).toBeLessThan(1e-12);
  });

  it("at N = 10^6, h = 0.3 has <Jz>/j = 0.3030621503 and <Jx^2>/j^2 = 0.8989777100", () => {
    const { moments } = steadyState(lmg({ h: 0.3 }), 1e6);
    expect(Math.abs(moments.Z - 0.3030621503)).toBeLessThan(1e-10);
    expect(Math.abs(moments.XX - 0.89897771)).toBeLessThan(1e-10);
  }, 30_000);

  it("at N = 10^6, h = 0.7 has C_R = 0.218565, and at N = 10^7, h = 1.2 the 0.3146902 of Holstein and Primakoff", () => {
    expect(rawConcurrence(steadyState(lmg({ h: 0.7 }), 1e6).moments)).toBeCloseTo(0.218565, 6);
    expect(rawConcurrence(steadyState(lmg({ h: 1.2 }), 1e7).moments)).toBeCloseTo(0.3146902, 7);
  }, 60_000);

  it.each([
    [1000, 0.93, 0.946277441892],
    [2000, 0.31, 0.313469863955],
  ])("at N = %i, h = %d has <Jz>/j = %d", (spins, h, z) => {
    expect(Math.abs(steadyState(lmg({ h }), spins).moments.Z - z)).toBeLessThan(1e-12);
  });
});

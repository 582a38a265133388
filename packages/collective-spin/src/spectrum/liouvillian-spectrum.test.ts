import { eigenvalues, sparseToDense } from "@openqs/linalg";
import { describe, expect, it } from "vitest";
import { dickeLiouvillian } from "../dicke/liouvillian.js";
import { lmg, randomModel } from "../test-models.fixture.js";
import { liouvillianSpectrum } from "./liouvillian-spectrum.js";

function closest(found: { readonly re: number; readonly im: number }, all: Float64Array): number {
  let smallest = Infinity;
  for (let p = 0; p < all.length; p += 2) {
    smallest = Math.min(smallest, Math.hypot(all[p] - found.re, all[p + 1] - found.im));
  }
  return smallest;
}

describe("the slowest modes of the Liouvillian", () => {
  // Computed independently with NumPy's eigvals on the superoperator, sector by sector.
  it("of the LMG model at N = 50, h = 0.2: even -0.09252288, -0.19968545; odd -9.65e-7, -0.09259878", () => {
    const model = lmg({ h: 0.2 });
    const even = liouvillianSpectrum(model, 50, { count: 2 }).values;
    expect(even[0].re).toBeCloseTo(-0.09252288, 8);
    expect(even[1].re).toBeCloseTo(-0.19968545, 8);
    const odd = liouvillianSpectrum(model, 50, { count: 2, sector: "odd" }).values;
    expect(odd[0].re).toBeCloseTo(-9.65054535e-7, 12);
    expect(odd[1].re).toBeCloseTo(-0.09259877516546, 12);
  });

  it("at h = 1 the odd sector begins with -0.26993562 +- 0.66491676 i", () => {
    const [first, second] = liouvillianSpectrum(lmg({ h: 1 }), 50, { count: 2, sector: "odd" }).values;
    expect(first.re).toBeCloseTo(-0.26993562, 8);
    expect(Math.abs(first.im)).toBeCloseTo(0.66491676, 8);
    expect(second.im).toBeCloseTo(-first.im, 10);
  });

  it("have an odd gap that closes exponentially in the broken phase", () => {
    for (const [spins, gap, digits] of [
      [10, -1.03e-2, 4],
      [25, -3.39e-4, 6],
      [100, -6.3e-12, 12],
    ]) {
      const [{ re }] = liouvillianSpectrum(lmg({ h: 0.2 }), spins, { count: 1, sector: "odd" }).values;
      expect(re).toBeCloseTo(gap, digits);
    }
  });

  it("are eigenvalues of the superoperator of the Dicke basis, the closest to 0 first", () => {
    for (const seed of [1, 4]) {
      const model = randomModel(seed);
      const all = eigenvalues(sparseToDense(dickeLiouvillian(model, 5))).data;
      const { values, certificate } = liouvillianSpectrum(model, 5, { count: 6 });
      for (const value of values) expect(closest(value, all)).toBeLessThan(1e-11);
      const moduli = Array.from({ length: all.length / 2 }, (_, i) => Math.hypot(all[2 * i], all[2 * i + 1]));
      const sorted = moduli.sort((a, b) => a - b);
      // The steady state's eigenvalue 0 is left out.
      values.forEach(({ re, im }, i) => expect(Math.hypot(re, im)).toBeCloseTo(sorted[i + 1], 10));
      expect(certificate).toEqual({ sector: "trace", truncationOrder: 5, uncertainty: 0 });
    }
  });

  it("have no odd sector without the parity", () => {
    expect(() => liouvillianSpectrum(randomModel(2), 4, { sector: "odd" })).toThrow(
      "`sector` needs a model with the parity exp(i pi Jz)",
    );
  });
});

import { eigenvalues, sparseToDense } from "@openqs/linalg";
import { describe, expect, it } from "vitest";
import { dickeLiouvillian } from "../dicke/liouvillian.js";
import { lmg, NO_INTERACTION, randomModel } from "../test-models.fixture.js";
import { liouvillianGap } from "./liouvillian-gap.js";
import { liouvillianSpectrum } from "./liouvillian-spectrum.js";

const zero = { re: 0, im: 0 };
const LOWERING = [{ re: 1, im: 0 }, { re: 0, im: -1 }, zero] as const;

/** -Re of all eigenvalues of the superoperator in the Dicke basis, rising. */
function decayRates(model: Parameters<typeof dickeLiouvillian>[0], spins: number): Float64Array {
  const { data } = eigenvalues(sparseToDense(dickeLiouvillian(model, spins)));
  return data
    .filter((_, i) => i % 2 === 0)
    .map((re) => -re)
    .sort();
}

describe("the Liouvillian gap", () => {
  it("is the second smallest decay rate of the superoperator, without symmetry and of both parities together", () => {
    for (const seed of [1, 2, 6]) {
      const model = randomModel(seed);
      expect(liouvillianGap(model, 6).gap).toBeCloseTo(decayRates(model, 6)[1], 10);
    }
    for (const h of [0.2, 0.99]) {
      const gaps = (["trace", "odd"] as const).map(
        (sector) => liouvillianGap(lmg({ h }), 8, { sector, fastestOscillation: 30 }).gap,
      );
      expect(Math.min(...gaps)).toBeCloseTo(decayRates(lmg({ h }), 8)[1], 10);
    }
  }, 30_000);

  it("leaves out what oscillates faster than it is told to look for", () => {
    // The coherence between |j, j> and |j, -j> turns at about 2 h N = 16.
    const model = lmg({ h: 0.99 });
    expect(liouvillianGap(model, 8, { fastestOscillation: 30 }).eigenvalue.im).toBeCloseTo(16.1, 1);
    const { eigenvalue, certificate } = liouvillianGap(model, 8);
    expect(eigenvalue.im).toBeLessThan(certificate.fastestOscillation);
    expect(eigenvalue.re).toBeCloseTo(-0.38774, 5);
  });

  it("is found where the slowest mode oscillates and the eigenvalues closest to 0 do not", () => {
    // Precession at 5 is damped at half the rate of the populations; a weak field along x joins all sectors.
    const model = { field: [0.01, 0, 5] as const, interaction: NO_INTERACTION, jumps: [{ rate: 1, vector: LOWERING }] };
    const [closest] = liouvillianSpectrum(model, 8, { count: 1 }).values;
    const { gap, eigenvalue } = liouvillianGap(model, 8);
    expect(gap).toBeLessThan(-0.6 * closest.re);
    expect(eigenvalue.im).toBeCloseTo(5, 1);
    expect(gap).toBeCloseTo(decayRates(model, 8)[1], 10);
  });

  // Computed with scipy's eigs on the even sector of the superoperator, shifted to -0.0886 + 1.8423 i.
  it("of the even sector of the LMG model at N = 60, h = 0.2 is an oscillation's: -0.08858365 +- 1.84227671 i", () => {
    const { gap, eigenvalue } = liouvillianGap(lmg({ h: 0.2 }), 60, { fastestOscillation: 2 });
    expect(gap).toBeCloseTo(0.0885836503595, 11);
    expect(eigenvalue.im).toBeCloseTo(1.84227670796734, 10);
    const closest = liouvillianSpectrum(lmg({ h: 0.2 }), 60, { count: 1 }).values[0];
    expect(closest.im).toBeCloseTo(0, 10);
    expect(gap).toBeLessThan(-closest.re);
  }, 30_000);
});

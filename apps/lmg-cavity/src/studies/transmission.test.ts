import { describe, expect, it } from "vitest";
import { cavityFromRatios, FIGURE_3_RATIOS, transmissionStudy } from "./transmission.js";

describe("the transmission of mode b", () => {
  it("is a Lorentzian with 1 at its peak and 1/2 at kappa_b where no atoms couple", () => {
    const cavity = { ...cavityFromRatios({ ...FIGURE_3_RATIOS, coupling: 1, field: 1.5 }), couplingB: 0 };
    const { decayB } = cavity;
    const { transmission } = transmissionStudy({ cavity, frequencies: [0, decayB, -decayB, 3 * decayB] });
    [1, 0.5, 0.5, 0.1].forEach((value, i) => expect(transmission[i]).toBeCloseTo(value, 12));
  });

  it("belongs to the ratios that are asked for, and to the coupling that they give by themselves", () => {
    const ratios = { kappaAOverDeltaA: 0.1, lambdaBOverLambdaA: 0.4, kappaBOverDeltaA: 2, lambdaAOverDeltaA: 0.05 };
    const { cavity, effective } = transmissionStudy({
      cavity: cavityFromRatios({ ...ratios, coupling: 3, field: 4 }),
      frequencies: [0],
    });
    expect(cavity.decayA / cavity.detuningA).toBeCloseTo(0.1, 14);
    expect(cavity.couplingB / cavity.couplingA).toBeCloseTo(0.4, 14);
    expect(cavity.decayB / cavity.detuningA).toBeCloseTo(2, 14);
    expect(cavity.couplingA / cavity.detuningA).toBeCloseTo(0.05, 14);
    expect(effective.lambda).toBeCloseTo(3, 13);
    // Gamma_a/lambda = kappa_a/(2 delta_a)
    expect(effective.gammaA).toBeCloseTo(0.15, 14);
  });
});

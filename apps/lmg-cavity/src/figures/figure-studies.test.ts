import { runSteps } from "@openqs/linalg";
import { describe, expect, it } from "vitest";
import { type Figure, renderSvg, type Series } from "../figure/index.js";
import { DEFAULT_PARAMETERS } from "../model/parameters.js";
import { evolutionStudy } from "../studies/evolution.js";
import { scalingStudy } from "../studies/finite-size-scaling.js";
import { type GapScan } from "../studies/gap-scan.js";
import { measurementScanStudy } from "../studies/measurement-scan.js";
import { outputSpectrumStudy } from "../studies/output-spectrum.js";
import { liouvillianEigenvalues, relaxationGap } from "../studies/relaxation-gap.js";
import { spontaneousEmissionStudy } from "../studies/spontaneous-emission.js";
import { trajectoriesStudy } from "../studies/trajectories.js";
import { figureLiouvillian } from "./figure-liouvillian.js";
import { figureMeasurement } from "./figure-measurement.js";
import { figureScaling } from "./figure-scaling.js";
import { figureSpectrum } from "./figure-spectrum.js";
import { figureSpontaneous } from "./figure-spontaneous.js";
import { figureTrajectories } from "./figure-trajectories.js";

const lines = ({ panels }: Figure, panel: number): Series[] =>
  (panels[panel]?.series ?? []).filter(({ kind }) => kind === "line");

describe("the figure of finite-size scaling", () => {
  const data = runSteps(scalingStudy({ atoms: [20, 40, 80], coupling: 1, gammaA: 0.01, gammaB: 0.2 }));
  const figure = figureScaling(data);

  it("draws lines with the fitted exponents, which its legend names with their confidence", () => {
    for (const [index, { exponent, confidence }] of data.quantities.entries()) {
      const { x, y } = lines(figure, 0)[index];
      expect(Math.log((y[2] ?? 0) / (y[0] ?? 0)) / Math.log(x[2] / x[0])).toBeCloseTo(exponent, 12);
      const { label } = figure.panels[0].series.filter(({ kind }) => kind === "points")[index];
      expect(label).toContain(`N^{${exponent.toFixed(3)} ± ${confidence.toFixed(3)}}`);
    }
  });

  it("draws the exponents between successive N at their geometric mean", () => {
    const first = figure.panels[1].series.find(({ kind }) => kind === "points");
    expect(first?.x).toEqual([Math.sqrt(20 * 40), Math.sqrt(40 * 80)]);
    expect(first?.y).toEqual(data.quantities[0].localExponents);
    expect(renderSvg(figure)).toContain("−0.");
  });
});

describe("the figure of trajectories", () => {
  it("has bars of one standard error about every mean, and the master equation within a few of them", async () => {
    const parameters = { ...DEFAULT_PARAMETERS, atoms: 10 };
    const request = { initial: { theta: 0, phi: 0 }, times: [0, 1, 2, 3] };
    const ensemble = await trajectoriesStudy(parameters, { ...request, count: 200, seed: 3 });
    const exact = runSteps(evolutionStudy(parameters, request));
    const [master, bars] = lines(figureTrajectories({ ensemble, exact }), 0);
    for (const i of [1, 2, 3]) {
      const [low, high] = [bars.y[3 * i] ?? NaN, bars.y[3 * i + 1] ?? NaN];
      expect(bars.x[3 * i]).toBe(request.times[i]);
      expect((high - low) / 2).toBeCloseTo(ensemble.standardError["Z"][i], 14);
      // Three points that err independently exceed 4.5 standard errors once in 50000 seeds.
      expect(Math.abs((master.y[i] ?? NaN) - (high + low) / 2)).toBeLessThan(4.5 * ((high - low) / 2));
    }
  });
});

describe("the figure of emission spectra", () => {
  it("has a panel for each field, in which finite N lies below N to infinity at its resonance in the normal phase", () => {
    const frequencies = Array.from({ length: 61 }, (_, i) => i / 10 - 3);
    const at = (field: number) => [
      runSteps(outputSpectrumStudy({ ...DEFAULT_PARAMETERS, atoms: 20, field }, { frequencies, times: [] })),
    ];
    const figure = figureSpectrum([at(-0.5), at(1.2)]);
    const [limit, finite] = lines(figure, 1);
    // The lines of the normal phase: nu = +-2 sqrt(h (h - lambda)).
    const resonance = frequencies.findIndex((nu) => Math.abs(nu - 2 * Math.sqrt(1.2 * 0.2)) < 0.05);
    expect(limit.y[resonance]).toBe(Math.max(...limit.y.map((value) => value ?? 0)));
    expect(finite.y[resonance]).toBeLessThan(limit.y[resonance] ?? 0);
    expect(figure.panels.map(({ annotations }) => annotations?.[0]?.label)).toEqual(["$h = -0.5λ$", "$h = 1.2λ$"]);
    expect(renderSvg(figure)).not.toContain("NaN");
  });
});

describe("the figure of spontaneous emission", () => {
  it("starts from the same entanglement in both panels, against gamma t and N gamma t", () => {
    const request = { atoms: [4, 8], rate: 0.01, process: "scattering", times: [0, 1] } as const;
    const figure = figureSpontaneous(
      runSteps(spontaneousEmissionStudy({ ...DEFAULT_PARAMETERS, field: -0.5 }, request)),
    );
    const [witness, pair] = [lines(figure, 0)[1], lines(figure, 1)[1]];
    // The concurrence of two spins comes from roots of eigenvalues.
    expect(witness.y[0]).toBeCloseTo(pair.y[0] ?? NaN, 7);
    expect([witness.x[1], pair.x[1]]).toEqual([0.01, 0.08]);
    expect(renderSvg(figure)).toMatch(/^<svg/);
  });
});

describe("the figure of the output measurement", () => {
  const data = measurementScanStudy(1);

  it("infers C_R the better the nearer the cavity is to the adiabatic limit, by the square of lambda_a/delta_a", () => {
    const [far, near] = data.ratios.map(({ inferred, eliminated }) => {
      const at = data.fields.findIndex((field) => Math.abs(field + 0.3) < 1e-9);
      return Math.abs(inferred[at] - eliminated[at]);
    });
    expect(near).toBeLessThan(2e-3);
    expect(near).toBeLessThan(far / 4);
  });

  it("joins nothing across the jump at h_-, and has noise below vacuum", () => {
    const figure = figureMeasurement(data);
    for (const { x, y } of lines(figure, 0)) expect(x[y.indexOf(null)]).toBe(data.criticalFields.lower);
    for (const { y } of lines(figure, 1)) for (const value of y) expect(value).toBeLessThan(1);
    expect(renderSvg(figure)).not.toContain("NaN");
  });
});

describe("the figure of the Liouvillian", () => {
  it("has the gaps on logarithmic axes and the eigenvalues of both sectors, the 0 of the steady state among the even ones", () => {
    const atoms = 6;
    const fields = [-0.5, 0.5, 1.5];
    const gaps = fields.map((field) => relaxationGap({ ...DEFAULT_PARAMETERS, atoms, field }));
    const scan: GapScan = {
      ...DEFAULT_PARAMETERS,
      criticalFields: { lower: 0.01, upper: 0.99 },
      curves: [{ atoms, fields, even: gaps.map(({ even }) => even), odd: gaps.map(({ odd }) => odd) }],
      spectra: [0.5, 1.5].map((field) => ({
        field,
        atoms,
        ...liouvillianEigenvalues({ ...DEFAULT_PARAMETERS, atoms, field }),
      })),
    };
    const figure = figureLiouvillian(scan);
    expect(figure.panels.map(({ y }) => y.scale)).toEqual(["log", "log", undefined, undefined]);
    const [even, odd] = figure.panels[2].series;
    expect(Math.max(...even.x)).toBeCloseTo(0, 12);
    expect(-Math.max(...odd.x)).toBeCloseTo(gaps[1].odd, 14);
    expect(renderSvg(figure)).not.toContain("NaN");
  });
});

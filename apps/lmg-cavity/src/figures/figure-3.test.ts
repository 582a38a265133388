import { beforeAll, describe, expect, it } from "vitest";
import { renderSvg, toJson } from "../figure/index.js";
import { type TransmissionSpectraResult, transmissionSpectraStudy } from "../studies/transmission-spectra.js";
import { figure3 } from "./figure-3.js";

let data: TransmissionSpectraResult;

beforeAll(() => {
  data = transmissionSpectraStudy(1);
});

/** The spectrum at a field, as pairs. */
function at(field: number) {
  const found = data.spectra.find((spectrum) => Math.abs(spectrum.field - field) < 1e-9);
  if (found === undefined) throw new Error(`no spectrum at ${field}`);
  return found;
}

function peak(field: number, from: number, to: number): { nu: number; height: number } {
  const { frequencies, transmission } = at(field);
  let best = { nu: Number.NaN, height: -1 };
  frequencies.forEach((nu, i) => {
    if (nu > from && nu < to && transmission[i] > best.height) best = { nu, height: transmission[i] };
  });
  return best;
}

describe("the data of Fig. 3", () => {
  it("are the six fields around h_- and the six around h_+ of the paper", () => {
    const fields = data.spectra.map(({ field, critical }) => critical ?? field);
    expect(fields).toEqual([-0.6, -0.1, -0.01, "lower", 0.05, 0.3, 0.5, 0.95, 0.995, "upper", 1.1, 1.3]);
    const root = Math.sqrt(1 - data.effective.gammaB ** 2);
    expect(data.spectra[3].field).toBeCloseTo((1 - root) / 2, 12);
    expect(data.spectra[9].field).toBeCloseTo((1 + root) / 2, 12);
    expect(data.spectra.map(({ branch }) => branch).join()).toBe(
      "normal,normal,normal,normal,broken,broken,broken,broken,broken,normal,normal,normal",
    );
  });

  it("diverge at nu = 0 where the field is critical, as 1/nu^2", () => {
    for (const index of [3, 9]) {
      const { frequencies, transmission } = data.spectra[index];
      const nearest = frequencies.findIndex((nu) => nu > 0);
      const farther = nearest + 1;
      const slope =
        Math.log(transmission[farther] / transmission[nearest]) / Math.log(frequencies[farther] / frequencies[nearest]);
      expect(transmission[nearest]).toBeGreaterThan(1e3);
      expect(slope).toBeCloseTo(-2, 1);
    }
  });

  it("have two sharp peaks at +-2 lambda just above h_-, and merging ones towards h_+", () => {
    expect(peak(0.05, 1, 3).nu).toBeCloseTo(2, 1);
    expect(peak(0.05, -3, -1).nu).toBeCloseTo(-2, 1);
    expect(peak(0.05, -3, -1).height).toBeGreaterThan(10);
    expect(Math.abs(peak(0.995, -3, 0).nu)).toBeLessThan(Math.abs(peak(0.95, -3, 0).nu));
  });
});

describe("the drawing of Fig. 3", () => {
  it("has two rows of six panels and cuts what diverges, with a mark and its height", () => {
    const figure = figure3(data);
    expect([figure.columns, figure.panels.length]).toEqual([6, 12]);
    const clipped = figure.panels.filter(({ series }) => series.some(({ kind }) => kind === "points"));
    expect(clipped.map(({ tag }) => tag)).toEqual(["(c)", "(d)", "(e)", "(i)", "(j)"]);
    for (const { series } of figure.panels) expect(Math.max(...series[0].y.map((y) => y ?? 0))).toBeLessThanOrEqual(3);
    expect(figure.panels[3].annotations?.map(({ label }) => label)).toContain("$∞$");
    expect(renderSvg(figure)).toMatch(/^<svg/);
    expect(JSON.parse(toJson(figure)).provenance.clippedAt).toBe(3);
  });
});

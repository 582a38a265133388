import { runSteps } from "@openqs/linalg";
import { describe, expect, it } from "vitest";
import { renderSvg } from "../figure/index.js";
import { quenchStudy } from "../studies/evolution.js";
import { figureEvolution } from "./figure-evolution.js";

describe("the figure of a quench", () => {
  const data = runSteps(quenchStudy());
  const [concurrence] = figureEvolution(data).panels;
  const [driven, frozen] = concurrence.series.map(({ y }) => y);
  const off = data.driven.times.indexOf(5);

  it("has one curve for both until the lasers go off, and a constant one from then on", () => {
    // The two evolutions step differently; the solver promises 1e-11 of the moments, which C_R multiplies by N.
    for (let i = 0; i <= off; i++) expect(frozen[i]).toBeCloseTo(driven[i] ?? Number.NaN, 8);
    expect(new Set(frozen.slice(off)).size).toBe(1);
    expect(Math.abs((driven.at(-1) ?? 0) - (frozen.at(-1) ?? 0))).toBeGreaterThan(0.01);
  });

  it("marks that time, and is drawn", () => {
    expect(concurrence.guides).toEqual([{ x: 5, label: "off" }]);
    expect(renderSvg(figureEvolution(data))).not.toContain("NaN");
  });
});

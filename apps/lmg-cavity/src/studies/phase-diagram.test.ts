import { describe, expect, it } from "vitest";
import { renderSvg, toJson } from "../figure/index.js";
import { figurePhaseDiagram } from "../figures/figure-phase-diagram.js";
import { solvePoint } from "../sweep/solve-point.js";
import { pointCount, pointParameters } from "../sweep/sweep-request.js";
import { sweepTable } from "../sweep/sweep-table.js";
import { gapDiagram, type PhaseDiagram, phaseDiagram, phaseDiagramSweep } from "./phase-diagram.js";
import { relaxationGap } from "./relaxation-gap.js";

const REQUEST = {
  atoms: 30,
  fields: [-0.5, 0, 0.5, 1, 1.5],
  gammaB: [0, 0.4, 1.2],
  gammaA: 0.01,
  anisotropy: 0,
  coupling: 1,
};

function diagram(changes: Partial<typeof REQUEST> = {}): PhaseDiagram {
  const request = { ...REQUEST, ...changes };
  const sweep = phaseDiagramSweep(request);
  const points = Array.from({ length: pointCount(sweep) }, (_, point) => point);
  const outcomes = points.map((point) => solvePoint(point, pointParameters(sweep, point)));
  return phaseDiagram(request, sweepTable(sweep, new Map(outcomes.map((outcome) => [outcome.point, outcome]))));
}

describe("the phase diagram", () => {
  const data = diagram();

  it("has rows of Gamma_b and columns of fields, and leaves out where the steady state is not unique", () => {
    expect([data.XX.length, data.XX[0].length]).toEqual([3, 5]);
    expect(data.XX[0][1]).toBeNull();
    const alone = solvePoint(0, { atoms: 30, field: 0.5, gammaB: 0.4, gammaA: 0.01, anisotropy: 0, coupling: 1 });
    expect(data.XX[1][2]).toBe(alone.values[3]);
  });

  it("has its order parameter inside the boundary: more at (0.5, 0.4) than left, right and above", () => {
    const inside = data.XX[1][2] ?? 0;
    for (const [row, column] of [
      [1, 0],
      [1, 4],
      [2, 2],
    ])
      expect(data.XX[row][column] ?? 1).toBeLessThan(inside / 2);
  });

  it("has the boundary Gamma_b^2 = 4 h (lambda - h), closed at the top", () => {
    const { boundary } = diagram({ coupling: 2 });
    for (const { field, gammaB } of boundary) expect(4 * field * (2 - field)).toBeCloseTo(gammaB ** 2, 12);
    expect(Math.max(...data.boundary.map(({ gammaB }) => gammaB))).toBe(1);
    expect(diagram({ anisotropy: 0.5, gammaB: [0.4], fields: [0] }).boundary).toEqual([]);
  });

  it("is drawn as two maps with the boundary over them, and exported in full precision", () => {
    const figure = figurePhaseDiagram(data);
    expect(figure.panels.map(({ field }) => field?.label)).toEqual(["$⟨J_x^2⟩/j^2$", "$C_R$"]);
    expect(renderSvg(figure)).not.toContain("NaN");
    expect(JSON.parse(toJson(figure)).panels[1].field.values).toEqual(data.rescaledConcurrence);
  });

  it("has below them, where it is given, the gap on a grid of its own in units of the coupling", () => {
    const request = { ...REQUEST, atoms: 6, fields: [0.2, 1.5], gammaB: [0.4, 1.2], coupling: 2 };
    const sweep = phaseDiagramSweep(request);
    const outcomes = [0, 1, 2, 3].map((point) => solvePoint(point, pointParameters(sweep, point), "gap"));
    const gap = gapDiagram(request, outcomes);
    const { even, odd } = relaxationGap({ ...request, field: 1.5, gammaB: 0.4 });
    expect([gap.even[0][1], gap.odd[0][1]]).toEqual([even, odd]);
    const { panels } = figurePhaseDiagram(diagram({ coupling: 2 }), gap);
    expect(panels.map(({ field }) => field?.scale)).toEqual([undefined, undefined, "log", "log"]);
    expect(panels[2].field?.values[0][1]).toBe(even / 2);
    expect(panels.map(({ annotations }) => annotations?.[0]?.label)).toEqual([
      "$N = 30$",
      "$N = 30$",
      "$N = 6$",
      "$N = 6$",
    ]);
  });
});

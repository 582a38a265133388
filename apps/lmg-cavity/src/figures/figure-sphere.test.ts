import { spinCoherentState, toDensityMatrix } from "@openqs/collective-spin";
import { multiplyVector, runSteps } from "@openqs/linalg";
import { describe, expect, it } from "vitest";
import { renderSvg } from "../figure/index.js";
import { phasesOnSphereStudy } from "../studies/phase-space.js";
import { figureSphere } from "./figure-sphere.js";

const states = runSteps(phasesOnSphereStudy());
const { panels } = figureSphere(states, "wigner");
const husimi = figureSphere(states, "husimi");

/** Centre of mass of |x| and of y on the disc, and the share of the map that the function fills. */
function shape(index: number): { x: number; y: number; share: number } {
  const { x, y, values } = panels[index].field ?? { x: [], y: [], values: [] };
  const cells = values.flatMap((row, i) =>
    row.map((value, k) => ({ x: x[k], y: y[i], value: Math.max(0, value ?? 0) })),
  );
  const total = cells.reduce((sum, { value }) => sum + value, 0);
  const most = Math.max(...cells.map(({ value }) => value));
  return {
    x: cells.reduce((sum, cell) => sum + Math.abs(cell.x) * cell.value, 0) / total,
    y: cells.reduce((sum, cell) => sum + Math.sign(cell.x) * cell.y * cell.value, 0) / total,
    share: cells.filter(({ value }) => value > most / 2).length / cells.length,
  };
}

describe("the data of the maps", () => {
  it("are <theta, phi| rho |theta, phi> itself at theta = 2 asin(r/2), on every point of the disc that is asked for", () => {
    husimi.panels.forEach(({ field }, index) => {
      const { multipoles } = states[index];
      const rho = toDensityMatrix(multipoles);
      const { x, y, values } = field!;
      for (const [row, column] of [
        [60, 60],
        [40, 75],
        [71, 18],
        [95, 100],
      ]) {
        const direction = {
          theta: 2 * Math.asin(Math.hypot(x[column], y[row]) / 2),
          phi: Math.atan2(y[row], x[column]),
        };
        const psi = spinCoherentState(50, direction);
        const image = multiplyVector(rho, psi);
        // Only the real part of <psi| rho |psi> is there.
        const overlap = psi.data.reduce((sum, component, i) => sum + component * image.data[i], 0);
        expect(Math.abs(values[row][column]! - overlap)).toBeLessThan(1e-13);
      }
    });
  });

  it("have the negative values that the Wigner function has just above h_-, -2e-4", () => {
    const lowest = Math.min(...panels[1].field!.values.flat().map((value) => value ?? 0));
    expect(lowest).toBeLessThan(-2e-4);
    expect(lowest).toBeGreaterThan(-3e-4);
  });
});

describe("the figure of the Wigner function", () => {
  it("has the broken hills at the mean field: Z = 2 h/Lambda, azimuth atan(Gamma_b/Lambda), as far out as 2 sin(theta/2)", () => {
    const capital = 1 + Math.sqrt(0.96);
    const radius = Math.sqrt(2 - 2 / capital);
    const { x, y } = shape(2);
    // Fluctuations of relative size 1/N move the mean.
    expect(Math.abs(x - radius * Math.cos(Math.atan(0.2 / capital)))).toBeLessThan(0.05);
    expect(Math.abs(y - radius * Math.sin(Math.atan(0.2 / capital)))).toBeLessThan(0.05);
  });

  it("has one narrow hill in the normal phase, stretched along x at h_+, and fills a good part of the sphere just above h_-", () => {
    expect(shape(0).x).toBeLessThan(0.1);
    expect(shape(3).x).toBeGreaterThan(2 * shape(0).x);
    expect(shape(1).share).toBeGreaterThan(20 * shape(0).share);
  });

  it("has colours symmetric about 0, and every field is named", () => {
    expect(panels.map(({ field }) => field?.colors)).toEqual(Array.from({ length: 4 }, () => "diverging"));
    expect(panels.map(({ annotations }) => annotations?.at(-1)?.label)).toEqual([
      "$h = -0.5λ$",
      "$h = 0.02λ$",
      "$h = 0.5λ$",
      "$h = 0.99λ$",
    ]);
    expect(renderSvg(husimi)).not.toContain("NaN");
  });
});

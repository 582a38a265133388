import { runSteps } from "@openqs/linalg";
import { describe, expect, it } from "vitest";
import { steadyStateStudy } from "./steady-state.js";

describe("the density matrix of a steady state", () => {
  it("has its rows by m = j ... -j: the moments follow from its elements, the sign of <JxJy + JyJx> from Im <J+^2>", () => {
    const atoms = 5;
    const parameters = { atoms, field: 0.4, coupling: 1, gammaA: 0.03, gammaB: 0.3, anisotropy: 0.2 };
    const { matrix = [], moments } = runSteps(steadyStateStudy(parameters, { matrix: true }));
    const j = atoms / 2;
    expect(matrix.map((row) => row.length)).toEqual(Array.from({ length: atoms + 1 }, () => atoms + 1));
    const populations = matrix.map((row, i) => row[i][0]);
    const over = (f: (m: number) => number) => populations.reduce((sum, p, i) => sum + p * f(j - i), 0);
    expect(over(() => 1)).toBeCloseTo(1, 13);
    expect(over((m) => m) / j).toBeCloseTo(moments.Z, 13);
    expect(over((m) => m * m) / j ** 2).toBeCloseTo(moments.ZZ, 13);
    // Tr(rho J+^2) = sum over m of <m| rho |m + 2> <m + 2| J+^2 |m>
    const raised = [0, 1].map((part) =>
      matrix.reduce((sum, row, i) => {
        if (i < 2) return sum;
        const m = j - i;
        const element = Math.sqrt((j * (j + 1) - m * (m + 1)) * (j * (j + 1) - (m + 1) * (m + 2)));
        return sum + element * (row[i - 2][part] ?? Number.NaN);
      }, 0),
    );
    expect(raised[0] / j ** 2).toBeCloseTo(moments.XX - moments.YY, 13);
    expect(raised[1] / j ** 2).toBeCloseTo(2 * moments.XY, 13);
    expect(Math.abs(moments.XY)).toBeGreaterThan(1e-2);
  });
});

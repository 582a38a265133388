import { adjoint, multiply, sparseToDense } from "@openqs/linalg";
import { describe, expect, it } from "vitest";
import { collectiveOperator } from "./dicke/operators.js";
import { type IndividualJump, individualLiouvillian } from "./individual/individual-liouvillian.js";
import { individualSteadyState } from "./individual/individual-steady-state.js";
import { ladderBlocks } from "./individual/within-ladders.js";
import type { CollectiveSpinModel } from "./model.js";
import { maximallyMixedMultipoles } from "./multipole/multipole-state.js";
import { applyLiouvillian, multipoleNorm } from "./multipole/residual.js";
import { multipoleStencil } from "./multipole/stencil.js";
import { husimiFunction } from "./phase-space/sphere-functions.js";
import { coherentMultipoles } from "./states/coherent-multipoles.js";
import { spinCoherentState } from "./states/pure-states.js";
import { lmg, NO_INTERACTION } from "./test-models.fixture.js";

const real = (re: number) => ({ re, im: 0 });
const LOWERING = [real(1), { re: 0, im: -1 }, real(0)] as const;
const RAISING = [real(1), { re: 0, im: 1 }, real(0)] as const;
const ALONG = [real(0), real(0), real(1)] as const;

interface Rates {
  readonly emission: number;
  readonly dephasing: number;
  readonly pumping: number;
}

function jumps({ emission, dephasing, pumping }: Rates): IndividualJump[] {
  return [
    { rate: emission, vector: LOWERING },
    { rate: pumping, vector: RAISING },
    { rate: dephasing, vector: ALONG },
  ];
}

/** PIQS's collective rates are those of J itself; here rates are divided by N. */
function collective(spins: number, rates: Rates, field: CollectiveSpinModel["field"] = [0, 0, 0]): CollectiveSpinModel {
  const scaled = jumps(rates).map(({ rate, vector }) => ({ rate: rate * spins, vector }));
  return { field, interaction: NO_INTERACTION, jumps: scaled };
}

/** All nonzero elements, as "row,column": [re, im]. */
function nonzeros(matrix: ReturnType<typeof individualLiouvillian>): Map<string, readonly [number, number]> {
  const { rows, columns, data } = sparseToDense(matrix);
  const found = new Map<string, readonly [number, number]>();
  for (let i = 0; i < rows * columns; i++) {
    if (Math.hypot(data[2 * i], data[2 * i + 1]) < 1e-14) continue;
    found.set(`${Math.floor(i / columns)},${i % columns}`, [data[2 * i], data[2 * i + 1]]);
  }
  return found;
}

function largestError(
  found: Map<string, readonly [number, number]>,
  expected: Readonly<Record<string, number | readonly [number, number]>>,
): number {
  const keys = new Set([...found.keys(), ...Object.keys(expected)]);
  const difference = (key: string): number => {
    const value = expected[key] ?? 0;
    const [re, im] = typeof value === "number" ? [value, 0] : value;
    const [x, y] = found.get(key) ?? [0, 0];
    return Math.hypot(x - re, y - im);
  };
  return Math.max(...[...keys].map(difference));
}

const EQUAL: Rates = { emission: 0.5, dephasing: 0.5, pumping: 0.5 };
const WEAK: Rates = { emission: 0.1, dephasing: 0.1, pumping: 0.1 };

// N. Shammah et al., Phys. Rev. A 98, 063815 (2018): values of the tests of its program PIQS.
describe("values published with PIQS", () => {
  it.each([
    [1, 2],
    [2, 4],
    [3, 6],
    [6, 16],
    [9, 30],
    [10, 36],
    [20, 121],
    [100, 2601],
    [123, 3906],
  ])("%i spins have %i Dicke states |j, m>", (spins, states) => {
    const { blocks, size } = ladderBlocks(spins);
    expect(blocks.reduce((sum, { twiceSpin }) => sum + twiceSpin + 1, 0)).toBe(states);
    expect(size).toBe(((spins + 1) * (spins + 2) * (spins + 3)) / 6);
    expect(blocks).toHaveLength(Math.floor(spins / 2) + 1);
  });

  it("the squares of J+ and J- between the states of j = 10", () => {
    const [raising, lowering] = (["+", "-"] as const).map((name) => collectiveOperator(20, name).data);
    const square = (data: Float64Array, row: number, column: number): number => data[2 * (21 * row + column)] ** 2;
    [0, 1, 2, 3, 4, 7, 8, 9].forEach((m, i) => {
      expect(square(raising, 9 - m, 10 - m)).toBeCloseTo([110, 108, 104, 98, 90, 54, 38, 20][i], 11);
    });
    [0, 1, 2, 3, 4, 7, 8, 9, 10].forEach((m, i) => {
      expect(square(lowering, 11 - m, 10 - m)).toBeCloseTo([110, 110, 108, 104, 98, 68, 54, 38, 20][i], 11);
    });
  });

  it("the dissipator of one spin, collective rates 0.5 and individual ones 0.1", () => {
    const found = nonzeros(individualLiouvillian(collective(1, EQUAL), 1, jumps(WEAK)));
    const expected = { "0,0": -0.6, "0,3": 0.6, "1,1": -0.9, "2,2": -0.9, "3,0": 0.6, "3,3": -0.6 };
    expect(largestError(found, expected)).toBeLessThan(1e-14);
  });

  it("the dissipator of two spins with these rates, on the ten elements within j", () => {
    const found = nonzeros(individualLiouvillian(collective(2, EQUAL), 2, jumps(WEAK)));
    // PIQS's indices 0, 5, 10 and 15 are the populations 0, 4, 8 of j = 1 and 9 of j = 0; 1, 6 are 1, 5, and 2, 8 are 2, 6.
    const published = { "0,0": -1.2, "0,4": 1.1, "0,9": 0.1, "4,4": -2.25, "4,9": 0.05, "8,8": -1.2, "9,9": -0.25 };
    for (const [key, value] of Object.entries({
      ...published,
      "1,1": -2,
      "5,5": -2,
      "1,5": 1.1,
      "2,2": -2.3,
      "6,6": -2.3,
    })) {
      expect(found.get(key)?.[0]).toBeCloseTo(value, 13);
    }
  });

  it("the Liouvillian of one spin with H = sigma_z + sigma_x and all rates different", () => {
    const model = collective(1, { emission: 3, dephasing: 0, pumping: 2 }, [2, 0, 2]);
    const found = nonzeros(individualLiouvillian(model, 1, jumps({ emission: 1, dephasing: 0.1, pumping: 1 })));
    const [up, down] = [[0, 1] as const, [0, -1] as const];
    const rows = [
      [-4, down, up, 3],
      [down, [-3.55, 2], 0, up],
      [up, 0, [-3.55, -2], down],
      [4, up, down, -3],
    ] as const;
    const expected = Object.fromEntries(rows.flatMap((row, a) => row.map((value, b) => [`${a},${b}`, value] as const)));
    expect(largestError(found, expected)).toBeLessThan(1e-13);
  });

  it("the rates between the four states of two spins that emit, each by itself", () => {
    const found = nonzeros(
      individualLiouvillian(collective(2, { emission: 0, dephasing: 0, pumping: 0 }), 2, [
        { rate: 1, vector: LOWERING },
      ]),
    );
    const populations = ["0", "4", "8", "9"];
    const published = [
      [-2, 0, 0, 0],
      [1, -1, 0, 0],
      [0, 1, 0, 1],
      [1, 0, 0, -1],
    ];
    published.forEach((row, a) =>
      row.forEach((value, b) => {
        expect(found.get(`${populations[a]},${populations[b]}`)?.[0] ?? 0).toBeCloseTo(value, 14);
      }),
    );
  });

  it("the coherent state of two spins along x", () => {
    const { data } = spinCoherentState(2, { theta: Math.PI / 2, phi: 0 });
    const ket = { rows: 3, columns: 1, data };
    const rho = multiply(ket, adjoint(ket)).data;
    [0.25, 0.35355339, 0.25].forEach((value, i) => expect(rho[2 * i]).toBeCloseTo(value, 8));
    expect(rho[8]).toBeCloseTo(0.5, 14);
  });
});

describe("values published elsewhere", () => {
  it("|L rho| = sqrt(2) g N for the decay g D[J-] of |j, j>", () => {
    const [spins, rate] = [64, 0.37];
    const model = collective(spins, { emission: rate, dephasing: 0, pumping: 0 });
    const state = coherentMultipoles(spins, { theta: 0, phi: 0 });
    const norm = multipoleNorm(applyLiouvillian(multipoleStencil(model, spins), state));
    expect(norm / (Math.SQRT2 * rate * spins)).toBeCloseTo(1, 11);
  });

  it.each([550, 600, 800, 5000])("the Husimi function of the maximally mixed state of j = %i is 1 / (2j + 1)", (j) => {
    const { values } = husimiFunction(maximallyMixedMultipoles(2 * j, 10), { theta: [0.3, 2], phi: [1] });
    for (const value of values) expect(value * (2 * j + 1)).toBeCloseTo(1, 12);
  });

  it("individual emission that balances collective pumping mixes 30 spins of the LMG model completely", () => {
    const spins = 30;
    const { moments, certificate } = individualSteadyState(lmg({ h: 0.8, gammaB: 0.2 }), spins, [
      { rate: 0.4 / spins, vector: LOWERING },
    ]);
    expect(moments.Z).toBeCloseTo(0, 12);
    expect(moments.ZZ).toBeCloseTo(1 / spins, 12);
    expect(certificate.residualNorm).toBeLessThan(1e-11);
  }, 30_000);
});

import { describe, expect, it } from "vitest";
import { quantity } from "../index.js";
import { symmetricEigen } from "../levels/symmetric-eigen.js";
import { eliminateExcitedStates } from "./eliminate.js";
import type { FourLevelAtom } from "./scheme.js";

type Matrix2 = readonly [readonly [number, number], readonly [number, number]];

/** The orthogonal factor of a 2 x 2 matrix close to an orthogonal one, by Newton's iteration X -> (X + X^-T)/2. */
function orthogonalFactor([[a, b], [c, d]]: Matrix2): Matrix2 {
  let x = [a, b, c, d] as const;
  for (let i = 0; i < 8; i++) {
    const determinant = x[0] * x[3] - x[1] * x[2];
    x = [
      (x[0] + x[3] / determinant) / 2,
      (x[1] - x[2] / determinant) / 2,
      (x[2] - x[1] / determinant) / 2,
      (x[3] + x[0] / determinant) / 2,
    ];
  }
  return [
    [x[0], x[1]],
    [x[2], x[3]],
  ];
}

/**
 * The effective Hamiltonian of the first two states of a three-state ladder by exact diagonalisation (des Cloizeaux): the
 * two eigenvectors nearest to them, projected and orthonormalised, with their exact energies.
 */
function exactEffective(first: number, second: number, excited: number): Matrix2 {
  const { values, vectors } = symmetricEigen([
    [0, 0, first],
    [0, 0, second],
    [first, second, excited],
  ]);
  const weight = (k: number): number => vectors[k][2] ** 2;
  const [p, q] = [0, 1, 2].sort((i, j) => weight(i) - weight(j)) as [number, number];
  const w = orthogonalFactor([
    [vectors[p][0], vectors[q][0]],
    [vectors[p][1], vectors[q][1]],
  ]);
  const element = (i: 0 | 1, j: 0 | 1): number => w[i][0] * values[p] * w[j][0] + w[i][1] * values[q] * w[j][1];
  return [
    [element(0, 0), element(0, 1)],
    [element(1, 0), element(1, 1)],
  ];
}

const rate = (value: number) => quantity(value, "rad/s");
const G = { r0: 0.9, s1: 0.7, s0: 0.5, r1: 0.6 };
const OMEGA = { r0: 1.1, s0: 1.3, r1: 0.8 };

function atomAt(r: number, s: number): FourLevelAtom {
  return {
    kind: "four-level",
    couplings: { r0: rate(G.r0), s1: rate(G.s1), s0: rate(G.s0), r1: rate(G.r1) },
    rabiFrequencies: { r0: rate(OMEGA.r0), s0: rate(OMEGA.s0), r1: rate(OMEGA.r1) },
    detunings: { r: rate(r), s: rate(s) },
  };
}

/** Second-order elimination leaves an error of fourth order in the couplings: coupling^4/Delta^3 < 3.5/Delta^3 here. */
const bound = (detuning: number): number => 3.5 / Math.abs(detuning) ** 3;

describe.each([
  [30, 40],
  [300, 400],
  [-300, -500],
])('the "derived" reading against exact diagonalisation of a single atom, Delta_r = %d, Delta_s = %d', (r, s) => {
  const channels = eliminateExcitedStates(atomAt(r, s), 0);

  it("laser r1 and mode a: |1,0> -> |r> -> |0,1a> has coupling -Omega g/(2 Delta) and shifts -Omega^2/(4 Delta), -g^2/Delta", () => {
    const [[one, raman], [, zero]] = exactEffective(OMEGA.r1 / 2, G.r0, r);
    expect(Math.abs(raman - channels.raman.r1)).toBeLessThan(bound(r));
    expect(Math.abs(one - channels.lightShifts.one)).toBeLessThan(bound(r));
    expect(Math.abs(zero - channels.modeShifts.a.zero)).toBeLessThan(bound(r));
  });

  it("laser s0 and mode a: |0,0> -> |s> -> |1,1a>", () => {
    const [[zero, raman], [, one]] = exactEffective(OMEGA.s0 / 2, G.s1, s);
    expect(Math.abs(raman - channels.raman.s0)).toBeLessThan(bound(s));
    expect(Math.abs(one - channels.modeShifts.a.one)).toBeLessThan(bound(s));
    const alone = eliminateExcitedStates(
      { ...atomAt(r, s), rabiFrequencies: { r0: rate(0), s0: rate(OMEGA.s0), r1: rate(0) } },
      0,
    );
    expect(Math.abs(zero - alone.lightShifts.zero)).toBeLessThan(bound(s));
  });

  it("laser r0 and mode b: |0,0> -> |r> -> |1,1b>", () => {
    const [[zero, raman], [, one]] = exactEffective(OMEGA.r0 / 2, G.r1, r);
    expect(Math.abs(raman - channels.raman.r0)).toBeLessThan(bound(r));
    expect(Math.abs(one - channels.modeShifts.b.one)).toBeLessThan(bound(r));
    const alone = eliminateExcitedStates(
      { ...atomAt(r, s), rabiFrequencies: { r0: rate(OMEGA.r0), s0: rate(0), r1: rate(0) } },
      0,
    );
    expect(Math.abs(zero - alone.lightShifts.zero)).toBeLessThan(bound(r));
  });

  it("mode b on |0>-|s> alone shifts by -g^2/Delta_s", () => {
    const [, [, shift]] = exactEffective(0, G.s0, s);
    expect(Math.abs(shift - channels.modeShifts.b.zero)).toBeLessThan(bound(s));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clebschGordan, InvalidArgumentError, wigner3j, wigner6j } from "../index.js";

/** Every term is exact up to its square root, so sums of n terms are good to about n ulps. */
const ULPS = 2 ** -52;

const spins = fc.integer({ min: 0, max: 16 }).map((n) => n / 2);

function projections(j: number): number[] {
  return Array.from({ length: 2 * j + 1 }, (_, i) => i - j);
}

describe("the 3j symbol", () => {
  it("has the closed forms (j j 0; m -m 0) = (-1)^(j-m)/sqrt(2j+1) at every size", () => {
    for (const [j, m] of [
      [0.5, 0.5],
      [2, -1],
      [100, 37],
      [250, -250],
      [1000.5, 999.5],
      [10_000, 1234],
    ] as const) {
      const expected = (Math.abs(j - m) % 2 === 1 ? -1 : 1) / Math.sqrt(2 * j + 1);
      expect(wigner3j([j, j, 0], [m, -m, 0])).toBeCloseTo(expected, 15);
    }
  });

  it("has the tabulated values (1 1 2; 0 0 0) = sqrt(2/15), (2 6 4; 0 0 0) = sqrt(715)/143, (3/2 1 1/2; 1/2 0 -1/2) = sqrt(1/6)", () => {
    expect(wigner3j([1, 1, 2], [0, 0, 0])).toBeCloseTo(Math.sqrt(2 / 15), 15);
    expect(wigner3j([2, 6, 4], [0, 0, 0])).toBeCloseTo(Math.sqrt(715) / 143, 15);
    expect(Math.abs(wigner3j([1.5, 1, 0.5], [0.5, 0, -0.5]))).toBeCloseTo(Math.sqrt(1 / 6), 15);
  });

  it("is orthogonal at j = 100: sum over m1 of (2J+1) 3j 3j' is 1 for J = J' and 0 otherwise", () => {
    for (const [M, J, other] of [
      [0, 100, 100],
      [3, 57, 57],
      [-40, 200, 200],
      [0, 100, 101],
      [7, 40, 120],
    ] as const) {
      const sum = projections(100)
        .filter((m1) => Math.abs(M - m1) <= 100)
        .reduce(
          (total, m1) =>
            total +
            (2 * J + 1) * wigner3j([100, 100, J], [m1, M - m1, -M]) * wigner3j([100, 100, other], [m1, M - m1, -M]),
          0,
        );
      expect(Math.abs(sum - (J === other ? 1 : 0))).toBeLessThan(201 * 4 * ULPS);
    }
  });

  it("has (a a 2a; 0 0 0)^2 = (2a)!^4/((4a+1)! a!^4), by its elementary ratio between a = 2000 and 1999", () => {
    const square = (a: number): number => wigner3j([a, a, 2 * a], [0, 0, 0]) ** 2;
    const a = 2000;
    const ratio = (16 * (2 * a - 1) ** 4) / ((4 * a + 1) * (4 * a) * (4 * a - 1) * (4 * a - 2));
    expect(square(a) / square(a - 1) / ratio).toBeCloseTo(1, 13);
    expect(square(1)).toBeCloseTo(2 / 15, 15);
  });

  it("changes sign by (-1)^(j1+j2+j3) under odd permutations and under reversal of all projections", () => {
    fc.assert(
      fc.property(spins, spins, fc.nat(), fc.nat(), fc.nat(), (j1, j2, a, b, c) => {
        const j3 = Math.abs(j1 - j2) + (c % (2 * Math.min(j1, j2) + 1));
        const m1 = -j1 + (a % (2 * j1 + 1));
        const m2 = -j2 + (b % (2 * j2 + 1));
        fc.pre(Math.abs(m1 + m2) <= j3);
        const sign = (j1 + j2 + j3) % 2 === 1 ? -1 : 1;
        const value = wigner3j([j1, j2, j3], [m1, m2, -m1 - m2]);
        expect(wigner3j([j2, j1, j3], [m2, m1, -m1 - m2])).toBeCloseTo(sign * value, 15);
        expect(wigner3j([j2, j3, j1], [m2, -m1 - m2, m1])).toBeCloseTo(value, 15);
        expect(wigner3j([j1, j2, j3], [-m1, -m2, m1 + m2])).toBeCloseTo(sign * value, 15);
      }),
    );
  });

  it("is zero where the selection rules forbid a coupling, and an error for what is no angular momentum", () => {
    expect(wigner3j([1, 1, 3], [0, 0, 0])).toBe(0);
    expect(wigner3j([1, 1, 1], [0, 0, 0])).toBe(0);
    expect(wigner3j([1, 1, 1], [1, 0, 0])).toBe(0);
    expect(() => wigner3j([0.3, 1, 1], [0, 0, 0])).toThrow(InvalidArgumentError);
    expect(() => wigner3j([1, 1, 1], [2, -1, -1])).toThrow("`projections[0]` must be one of -1, ..., 1");
  });

  it("gives Clebsch-Gordan coefficients that are a unitary change of basis, with the stretched one positive", () => {
    expect(clebschGordan([1, 1], [0.5, 0.5], [1.5, 1.5])).toBeCloseTo(1, 15);
    expect(clebschGordan([0.5, 0.5], [0.5, -0.5], [0, 0])).toBeCloseTo(Math.SQRT1_2, 15);
    expect(clebschGordan([0.5, -0.5], [0.5, 0.5], [0, 0])).toBeCloseTo(-Math.SQRT1_2, 15);
  });
});

describe("the 6j symbol", () => {
  it("reduces to (-1)^(a+b+c)/sqrt((2a+1)(2b+1)) when one argument is zero", () => {
    for (const [a, b, c] of [
      [1, 1, 1],
      [2.5, 1.5, 3],
      [100, 80, 60],
    ] as const) {
      const expected = ((a + b + c) % 2 === 1 ? -1 : 1) / Math.sqrt((2 * a + 1) * (2 * b + 1));
      expect(wigner6j([a, b, c], [b, a, 0])).toBeCloseTo(expected, 15);
    }
  });

  it("is orthogonal at j = 100: sum over x of (2x+1)(2y+1) {100 100 x; 100 100 y}{100 100 x; 100 100 z} is 1 for y = z", () => {
    for (const [y, z] of [
      [100, 100],
      [13, 13],
      [100, 99],
    ] as const) {
      let sum = 0;
      for (let x = 0; x <= 200; x++) {
        const factor = (2 * x + 1) * (2 * y + 1);
        sum += factor * wigner6j([100, 100, x], [100, 100, y]) * wigner6j([100, 100, x], [100, 100, z]);
      }
      expect(Math.abs(sum - (y === z ? 1 : 0))).toBeLessThan(1e-12);
    }
  });

  it("agrees with its definition as a sum of four 3j symbols over all six projections", () => {
    const [a, b, c, d, e, f] = [1.5, 1, 0.5, 1, 1.5, 2] as const;
    const total = a + b + c + d + e + f;
    let sum = 0;
    for (const ma of projections(a))
      for (const mb of projections(b))
        for (const md of projections(d))
          for (const me of projections(e))
            for (const mf of projections(f)) {
              const mc = -ma - mb;
              if (Math.abs(mc) > c) continue;
              const sign = Math.abs(total - ma - mb - mc - md - me - mf) % 2 === 1 ? -1 : 1;
              sum +=
                sign *
                wigner3j([a, b, c], [-ma, -mb, -mc]) *
                wigner3j([a, e, f], [ma, -me, mf]) *
                wigner3j([d, b, f], [md, mb, -mf]) *
                wigner3j([d, e, c], [-md, me, mc]);
            }
    expect(sum).toBeCloseTo(wigner6j([a, b, c], [d, e, f]), 14);
  });

  it("is zero for a violated triangle and unchanged by swapping columns or two upper-lower pairs", () => {
    expect(wigner6j([1, 1, 3], [1, 1, 1])).toBe(0);
    const value = wigner6j([2, 1.5, 0.5], [1, 1.5, 1.5]);
    expect(value).not.toBe(0);
    expect(wigner6j([1.5, 2, 0.5], [1.5, 1, 1.5])).toBe(value);
    expect(wigner6j([1, 1.5, 0.5], [2, 1.5, 1.5])).toBe(value);
  });
});

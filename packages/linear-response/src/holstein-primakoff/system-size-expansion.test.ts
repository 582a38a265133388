import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { lmgModel } from "../lmg/lmg-model.js";
import type { CollectiveSpinModel, Vector3 } from "../model/collective-spin-model.js";
import { systemSizeExpansion } from "./system-size-expansion.js";

/** Rotation matrix about z, then about y. */
function rotation(theta: number, phi: number): readonly [Vector3, Vector3, Vector3] {
  const [ct, st, cp, sp] = [Math.cos(theta), Math.sin(theta), Math.cos(phi), Math.sin(phi)];
  return [
    [ct * cp, -ct * sp, st],
    [sp, cp, 0],
    [-st * cp, st * sp, ct],
  ];
}

/** Excitations by rate up/N J+ and decay by rate down/N J-, along an axis other than z. */
function pumpedSpin(up: number, down: number, rows: readonly Vector3[]): CollectiveSpinModel {
  const vector = (sign: 1 | -1) =>
    rows.map(([re, im]) => ({ re, im: sign * im })) as unknown as CollectiveSpinModel["jumps"][number]["vector"];
  const none: Vector3 = [0, 0, 0];
  return {
    field: none,
    interaction: [none, none, none],
    jumps: [
      { rate: up, vector: vector(1) },
      { rate: down, vector: vector(-1) },
    ],
  };
}

describe("the expansion in 1/N", () => {
  it("has the moments of a geometric distribution over Dicke states, along any axis", () => {
    const angle = fc.double({ min: 0.1, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.8, noNaN: true }), angle, angle, (ratio, theta, phi) => {
        const rows = rotation(theta, phi);
        const axis = rows.map((row) => -row[2]) as unknown as Vector3;
        const spins = 1e6;
        const { mean, second } = systemSizeExpansion(pumpedSpin(ratio, 1, rows), axis, spins);
        // p(n) ~ ratio^n for n excitations: <J.axis>/j = 1 - 2 <n>/N; V = 1 + 2 <n> across the axis, but for 1/N.
        const excitations = ratio / (1 - ratio);
        const length = 1 - (2 * excitations) / spins;
        mean.forEach((value, i) => expect(value).toBeCloseTo(length * axis[i], 12));
        second.forEach((row, i) =>
          row.forEach((value, k) => {
            const across = (Number(i === k) - axis[i] * axis[k]) * ((1 + 2 * excitations) / spins);
            expect(value).toBeCloseTo((2 * length - 1) * axis[i] * axis[k] + across, 12);
          }),
        );
      }),
    );
  });

  it("keeps J^2 = j(j + 1), and is exact for a single pole that nothing excites", () => {
    const model = lmgModel({ field: 0.8, coupling: 1, gammaA: 0.02, gammaB: 0.3, anisotropy: 0.1 });
    const spins = 50;
    const normal = systemSizeExpansion(
      lmgModel({ field: 1.4, coupling: 1, gammaA: 0.02, gammaB: 0.3 }),
      [0, 0, 1],
      spins,
    );
    expect(normal.second[0][0] + normal.second[1][1] + normal.second[2][2]).toBeCloseTo(1 + 2 / spins, 12);
    expect(() => systemSizeExpansion(model, [0, 0, 1], spins)).toThrow("unstable fixed point");
    const decay = pumpedSpin(0, 1, rotation(0, 0));
    // Of the state with all spins down: <Jz>/j = -1, <Jx^2>/j^2 = 1/N.
    const { mean, second } = systemSizeExpansion(decay, [0, 0, -1], spins);
    expect(mean[2]).toBeCloseTo(-1, 13);
    expect([second[0][0], second[1][1], second[2][2]].map((value) => value.toFixed(12))).toEqual(
      [1 / spins, 1 / spins, 1].map((value) => value.toFixed(12)),
    );
  });

  it("refuses points that are not fixed, and numbers of spins that are none", () => {
    const model = lmgModel({ field: 1.4, coupling: 1, gammaA: 0.02, gammaB: 0.3 });
    expect(() => systemSizeExpansion(model, [1, 0, 0], 10)).toThrow("fixed point");
    expect(() => systemSizeExpansion(model, [0, 0, 1], 0.5)).toThrow("spins");
  });
});

import { type ComplexMatrix, sparseMultiplyVector, trace, traceOfProduct, transpose, zeros } from "@openqs/linalg";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dickeLiouvillian } from "../dicke/liouvillian.js";
import { dickeMoments } from "../dicke/moments.js";
import { randomModel, randomNumbers } from "../test-models.fixture.js";
import { toDensityMatrix, toMultipoles } from "./density-matrix.js";
import { multipoleElements } from "./dicke-elements.js";
import { multipoleMoments } from "./moments.js";
import { multipolePurity } from "./multipole-state.js";
import { applyLiouvillian } from "./residual.js";
import { multipoleStencil } from "./stencil.js";

function randomHermitian(n: number, seed: number): ComplexMatrix {
  const random = randomNumbers(seed + 17);
  const matrix = zeros(n, n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const [re, im] = [random() - 0.5, i === j ? 0 : random() - 0.5];
      matrix.data.set([re, im], 2 * (i * n + j));
      matrix.data.set([re, -im], 2 * (j * n + i));
    }
  }
  return matrix;
}

function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from({ length: a.length }, (_, i) => Math.abs(a[i] - b[i])).reduce((x, y) => Math.max(x, y), 0);
}

const spinsAndSeed = [fc.integer({ min: 1, max: 12 }), fc.nat(10000)] as const;

describe("the multipole Liouvillian", () => {
  it("equals the superoperator of the Dicke basis for models without any symmetry", () => {
    fc.assert(
      fc.property(...spinsAndSeed, (spins, seed) => {
        const model = randomModel(seed);
        const rho = randomHermitian(spins + 1, seed);
        const byMultipoles = toDensityMatrix(applyLiouvillian(multipoleStencil(model, spins), toMultipoles(rho)));
        const vector = { length: (spins + 1) ** 2, data: transpose(rho).data };
        const direct = sparseMultiplyVector(dickeLiouvillian(model, spins), vector);
        expect(largestDifference(transpose(byMultipoles).data, direct.data)).toBeLessThan(2e-13 * (spins + 1) ** 2);
      }),
      { numRuns: 60 },
    );
  });

  it("preserves the trace: nothing couples to T_00", () => {
    const stencil = multipoleStencil(randomModel(3), 9);
    const image = applyLiouvillian(stencil, toMultipoles(randomHermitian(10, 5)));
    expect(Math.hypot(image.data[0], image.data[1])).toBeLessThan(1e-14);
  });
});

describe("multipoles and the Dicke basis", () => {
  it("are inverse to each other", () => {
    fc.assert(
      fc.property(...spinsAndSeed, (spins, seed) => {
        const rho = randomHermitian(spins + 1, seed);
        expect(largestDifference(toDensityMatrix(toMultipoles(rho)).data, rho.data)).toBeLessThan(1e-13);
      }),
    );
  });

  it("agree on purity and on all first and second moments", () => {
    fc.assert(
      fc.property(...spinsAndSeed, (spins, seed) => {
        const rho = randomHermitian(spins + 1, seed);
        const normalization = 1 / trace(rho).re;
        const normalized = { ...rho, data: rho.data.map((value) => value * normalization) };
        const state = toMultipoles(normalized);
        const [first, second] = [multipoleMoments(state), dickeMoments(normalized)];
        const scale = 1e-12 * Math.abs(normalization) * (spins + 1);
        for (const key of Object.keys(second) as (keyof typeof second)[]) {
          expect(Math.abs(first[key] - second[key])).toBeLessThan(scale);
        }
        const purity = traceOfProduct(normalized, normalized).re;
        expect(Math.abs(multipolePurity(state) - purity)).toBeLessThan(1e-13 * purity);
      }),
    );
  });

  it.each([
    [2000, 0],
    [2000, 1],
    [2000, 60],
    [2000, 1990],
  ])("the elements of T_kq at N = %i, q = %i are orthonormal", (spins, q) => {
    const ranks = [q, q + 1, Math.floor((q + spins) / 2), spins - 1, spins];
    const gram = ranks.map(() => ranks.map(() => 0));
    for (let row = 0; row + q <= spins; row++) {
      const elements = multipoleElements(spins, q, row);
      ranks.forEach((k, a) => ranks.forEach((l, b) => (gram[a][b] += elements[k - q] * elements[l - q])));
    }
    gram.forEach((line, a) => line.forEach((value, b) => expect(value).toBeCloseTo(ranks[a] === ranks[b] ? 1 : 0, 11)));
  });

  it("T_10 is Jz and T_20 is 3 Jz^2 - J^2, normalized, at N = 2000", () => {
    const spins = 2000;
    const j = spins / 2;
    const n1 = Math.sqrt((spins * (spins + 1) * (spins + 2)) / 12);
    const n2 = Math.sqrt(((spins - 1) * spins * (spins + 1) * (spins + 2) * (spins + 3)) / 20);
    for (const row of [0, 1, 500, 1000, 1003, 2000]) {
      const m = j - row;
      const elements = multipoleElements(spins, 0, row);
      expect(elements[0]).toBeCloseTo(1 / Math.sqrt(spins + 1), 13);
      expect(elements[1]).toBeCloseTo(m / n1, 13);
      expect(elements[2]).toBeCloseTo((3 * m * m - j * (j + 1)) / n2, 13);
    }
  });

  it("refuses a matrix that is not Hermitian", () => {
    const rho = zeros(2, 2);
    rho.data[2] = 1;
    expect(() => toMultipoles(rho)).toThrow("must be Hermitian");
  });
});

import { describe, expect, it } from "vitest";
import { type Complex, type ComplexMatrix, matrixFromRows } from "../dense/complex-matrix.js";
import { scale } from "../dense/elementwise.js";
import { multiplyVector } from "../dense/multiply-vector.js";
import { maximumNorm } from "../dense/norms.js";
import { EPSILON } from "../test-matrices.fixture.js";
import { eigen } from "./eigen.js";

const i = { re: 0, im: 1 };

/** Largest entry of a v - lambda v over all pairs, relative to n eps ||a||. */
function worstResidual(a: ComplexMatrix): number {
  const n = a.rows;
  const { values, vectors } = eigen(a);
  let worst = 0;
  for (let k = 0; k < n; k++) {
    const v = Float64Array.from({ length: 2 * n }, (_, p) => vectors.data[2 * ((p >> 1) * n + k) + (p & 1)]);
    const image = multiplyVector(a, { length: n, data: v }).data;
    const [re, im] = values.data.subarray(2 * k, 2 * k + 2);
    for (let p = 0; p < 2 * n; p += 2) {
      const x = image[p] - (re * v[p] - im * v[p + 1]);
      const y = image[p + 1] - (re * v[p + 1] + im * v[p]);
      worst = Math.max(worst, Math.hypot(x, y));
    }
  }
  return worst / (n * EPSILON * maximumNorm(a));
}

const sorted = (a: ComplexMatrix): Complex[] => {
  const { data, length } = eigen(a).values;
  const values = Array.from({ length }, (_, k) => ({ re: data[2 * k], im: data[2 * k + 1] }));
  return values.sort((x, y) => x.re - y.re);
};

/** Matrices on which another library's `eigs` threw or returned wrong vectors, by the number of its report. */
const reported: Record<string, ComplexMatrix> = {
  "mathjs 2345: [[1, 2], [3, 4]]": matrixFromRows([
    [1, 2],
    [3, 4],
  ]),
  "mathjs 2345: [[1, 0], [1, 1]]": matrixFromRows([
    [1, 0],
    [1, 1],
  ]),
  "mathjs 2439: complex entry": matrixFromRows([
    [3, -2],
    [{ re: 4, im: 2 }, -1],
  ]),
  "mathjs 2478: complex symmetric": scale(
    matrixFromRows([
      [1, 2, 3],
      [2, 4, 0],
      [3, 0, 1],
    ]),
    { re: Math.cos(0.1), im: -Math.sin(0.1) },
  ),
  "mathjs 2879: [[2, 1], [0, 2]]": matrixFromRows([
    [2, 1],
    [0, 2],
  ]),
  "mathjs 2984: [[1, 1], [0, 1]]": matrixFromRows([
    [1, 1],
    [0, 1],
  ]),
  "mathjs 3014: [[1, 2], [4, 3]]": matrixFromRows([
    [1, 2],
    [4, 3],
  ]),
  "mathjs 3036: triple eigenvalue": matrixFromRows([
    [2, 0, 0],
    [-1, -1, 9],
    [0, -1, 5],
  ]),
  "mathjs 3534: [[1, i], [-i, 1]] / 2": scale(
    matrixFromRows([
      [1, i],
      [{ re: 0, im: -1 }, 1],
    ]),
    0.5,
  ),
  "DoenetML 709: badly scaled": matrixFromRows([
    [0.2, 0, 0, 100],
    [0.08, 0.47, 0, 0],
    [0, 0.06, 0.58, 0],
    [0, 0, 0.1, 0.73],
  ]),
};

describe("eigenproblems that other JavaScript libraries got wrong", () => {
  it.each(Object.keys(reported))("%s: every pair satisfies a v = lambda v", (name) => {
    expect(worstResidual(reported[name])).toBeLessThan(30);
  });

  it("2478: the eigenvalues are those of the real matrix turned by exp(-0.1 i)", () => {
    const values = sorted(reported["mathjs 2478: complex symmetric"]);
    expect(values[0].re).toBeCloseTo(-2.320762428979524, 13);
    expect(values[0].im).toBeCloseTo(0.23285293729989398, 13);
    expect(values[1].re).toBeCloseTo(2.7657291798020984, 13);
  });

  it("3014: the eigenvalues are -1 and 5, with the vector (-1, 1) of -1", () => {
    const a = reported["mathjs 3014: [[1, 2], [4, 3]]"];
    expect(sorted(a).map(({ re }) => Math.round(re * 1e12) / 1e12)).toEqual([-1, 5]);
    const { values, vectors } = eigen(a);
    const k = values.data[0] < 0 ? 0 : 1;
    expect(vectors.data[2 * k] / vectors.data[4 + 2 * k]).toBeCloseTo(-1, 14);
  });

  it("3036: a triple defective eigenvalue is found to the cube root of rounding", () => {
    for (const { re, im } of sorted(reported["mathjs 3036: triple eigenvalue"])) {
      expect(Math.hypot(re - 2, im)).toBeLessThan(10 * Math.cbrt(EPSILON));
    }
  });

  it("3534: the projector onto (1, -i) / sqrt 2 has the eigenvalues 0 and 1 with the right vectors", () => {
    const { values, vectors } = eigen(reported["mathjs 3534: [[1, i], [-i, 1]] / 2"]);
    for (let k = 0; k < 2; k++) {
      // v_1 conj(v_0) is -i / 2 for the eigenvalue 1 and i / 2 for 0.
      const [x, y, u, v] = [0, 1, 4, 5].map((p) => vectors.data[p + 2 * k]);
      expect(v * x - u * y).toBeCloseTo(values.data[2 * k] > 0.5 ? -0.5 : 0.5, 14);
    }
  });
});

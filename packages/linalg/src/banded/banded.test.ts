import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComplexMatrix, zeros } from "../dense/complex-matrix.js";
import { zeroVector } from "../dense/complex-vector.js";
import { DimensionMismatchError, InvalidArgumentError, SingularMatrixError } from "../errors.js";
import {
  distance,
  EPSILON,
  randomMatrix,
  randomVector,
  schoolbookProduct,
  uniformNumbers,
} from "../test-matrices.fixture.js";
import { bandedLuSolve } from "./banded-lu-solve.js";
import { bandedLu } from "./banded-lu.js";
import { bandedAdd, bandedFromDense, bandedMultiplyVector, bandedToDense, bandedZeros } from "./banded-matrix.js";
import type { BandedMatrix, Bandwidths } from "./banded-matrix.js";

type Scale = (row: number, column: number) => number;

function randomBanded(n: number, band: Bandwidths, options: { seed: number; scale?: Scale }): BandedMatrix {
  const next = uniformNumbers(options.seed);
  const matrix = bandedZeros(n, band);
  for (let i = 0; i < n; i++) {
    for (let j = Math.max(0, i - band.lower); j <= Math.min(n - 1, i + band.upper); j++) {
      const size = options.scale?.(i, j) ?? 1;
      bandedAdd(matrix, [i, j], { re: size * next(), im: size * next() });
    }
  }
  return matrix;
}

const largest = (values: Float64Array) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** LAPACK's test ratio |b - A x| / (n eps |A| |x|), the worst over the columns. */
function residualRatio(matrix: BandedMatrix, solution: ComplexMatrix, b: ComplexMatrix): number {
  const product = schoolbookProduct(bandedToDense(matrix), solution);
  const norm = (matrix.lower + matrix.upper + 1) * largest(matrix.data);
  return distance(product, b) / (matrix.rows * EPSILON * norm * largest(solution.data));
}

describe("banded LU", () => {
  it("leaves a residual within LAPACK's test ratio for any size, band and several right-hand sides", () => {
    const shapes = fc.record({
      n: fc.integer({ min: 1, max: 70 }),
      lower: fc.integer({ min: 0, max: 40 }),
      upper: fc.integer({ min: 0, max: 20 }),
      columns: fc.integer({ min: 1, max: 3 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(shapes, ({ n, lower, upper, columns, seed }) => {
        const matrix = randomBanded(n, { lower, upper }, { seed });
        const b = randomMatrix(n, columns, seed + 1);
        const solution = bandedLuSolve(bandedLu(matrix), b);
        expect(residualRatio(matrix, solution, b)).toBeLessThan(30);
      }),
    );
  });

  it.each([
    ["graded", (i: number) => 10 ** (-i / 4)],
    ["tiny", () => 1e-290],
    ["huge", () => 1e290],
    ["with zeros on the diagonal", (i: number, j: number) => (i === j ? 0 : 1)],
  ])("leaves a residual within LAPACK's test ratio for a matrix that is %s", (_, scale) => {
    const matrix = randomBanded(150, { lower: 45, upper: 30 }, { seed: 7, scale });
    const b = randomMatrix(150, 2, 8);
    const solution = bandedLuSolve(bandedLu(matrix), b);
    expect(residualRatio(matrix, solution, b)).toBeLessThan(30);
  });

  it("solves with the identity's columns to the inverse of the tridiagonal [-1, 2, -1], min(i,j) (n+1-max(i,j))/(n+1)", () => {
    const n = 9;
    const matrix = bandedZeros(n, { lower: 1, upper: 1 });
    for (let i = 0; i < n; i++) bandedAdd(matrix, [i, i], 2);
    for (let i = 1; i < n; i++) [[i, i - 1] as const, [i - 1, i] as const].forEach((at) => bandedAdd(matrix, at, -1));
    const columns = zeros(n, n);
    for (let i = 0; i < n; i++) columns.data[2 * i * (n + 1)] = 1;
    const { data } = bandedLuSolve(bandedLu(matrix), columns);
    for (let i = 1; i <= n; i++) {
      for (let j = 1; j <= n; j++) {
        const exact = (Math.min(i, j) * (n + 1 - Math.max(i, j))) / (n + 1);
        expect(data[2 * ((i - 1) * n + j - 1)]).toBeCloseTo(exact, 13);
      }
    }
  });

  it("gives the null vector of a birth-death generator by one step of inverse iteration", () => {
    const n = 30;
    const generator = bandedZeros(n, { lower: 1, upper: 1 });
    const ratio = 0.8;
    for (let i = 1; i < n; i++) {
      bandedAdd(generator, [i, i - 1], ratio);
      bandedAdd(generator, [i - 1, i - 1], -ratio);
      bandedAdd(generator, [i - 1, i], 1);
      bandedAdd(generator, [i, i], -1);
    }
    const ones = zeros(n, 1);
    for (let i = 0; i < n; i++) ones.data[2 * i] = 1;
    const { data } = bandedLuSolve(bandedLu(generator, { smallPivots: "replace" }), ones);
    for (let i = 0; i < n; i++) {
      expect(data[2 * i] / data[0]).toBeCloseTo(ratio ** i, 12);
    }
  });

  it("counts the pivots that it replaced, and replaces none of a regular matrix", () => {
    const singular = bandedFromDense({ rows: 2, columns: 2, data: new Float64Array([1, 0, 1, 0, 1, 0, 1, 0]) });
    expect(bandedLu(singular, { smallPivots: "replace" }).replacedPivots).toBe(1);
    const regular = randomBanded(20, { lower: 2, upper: 3 }, { seed: 3 });
    expect(bandedLu(regular, { smallPivots: "replace" })).toEqual(bandedLu(regular));
  });

  it("names the column of a vanishing pivot inside a panel", () => {
    const matrix = randomBanded(90, { lower: 40, upper: 10 }, { seed: 2 });
    matrix.data.fill(0, 2 * 53 * 51, 2 * 54 * 51);
    expect(() => bandedLu(matrix)).toThrow("pivot 53 of 90 is zero");
    expect(bandedLu(matrix, { smallPivots: "replace" }).replacedPivots).toBe(1);
  });

  it("refuses an exactly singular matrix, an element that is not finite and mismatched shapes", () => {
    expect(() => bandedLu(bandedZeros(3, { lower: 1, upper: 1 }))).toThrow(SingularMatrixError);
    expect(() => bandedLu(bandedZeros(3, { lower: 1, upper: 1 }))).toThrow("pivot 0 of 3 is zero");
    const poisoned = randomBanded(4, { lower: 1, upper: 1 }, { seed: 1 });
    poisoned.data[9] = Number.NaN;
    expect(() => bandedLu(poisoned)).toThrow(InvalidArgumentError);
    const lu = bandedLu(randomBanded(4, { lower: 1, upper: 1 }, { seed: 1 }));
    expect(() => bandedLuSolve(lu, zeros(5, 1))).toThrow(DimensionMismatchError);
  });

  it("solves the empty system", () => {
    const empty = bandedLu(bandedZeros(0, { lower: 1, upper: 2 }));
    expect(bandedLuSolve(empty, zeroVector(0))).toEqual(zeroVector(0));
  });

  it("refuses to return a solution that overflows", () => {
    const tiny = bandedFromDense({ rows: 1, columns: 1, data: new Float64Array([1e-300, 0]) });
    const huge = { length: 1, data: new Float64Array([1e300, 0]) };
    expect(() => bandedLuSolve(bandedLu(tiny), huge)).toThrow("overflows");
  });
});

describe("a banded matrix", () => {
  it("multiplies a vector as its dense form does", () => {
    const banded = randomBanded(14, { lower: 4, upper: 2 }, { seed: 6 });
    const x = randomVector(14, 2);
    const { data } = schoolbookProduct(bandedToDense(banded), { rows: 14, columns: 1, data: x.data });
    expect(distance(bandedMultiplyVector(banded, x), { data })).toBeLessThan(14 * EPSILON);
  });

  it("survives the way to a dense matrix and back", () => {
    const banded = randomBanded(12, { lower: 3, upper: 2 }, { seed: 5 });
    expect(bandedFromDense(bandedToDense(banded))).toEqual(banded);
  });

  it("has no elements outside its band", () => {
    const matrix = bandedZeros(4, { lower: 1, upper: 0 });
    expect(() => bandedAdd(matrix, [0, 1], 1)).toThrow("must lie in the band [-0, 1]");
    expect(() => bandedAdd(matrix, [4, 3], 1)).toThrow(InvalidArgumentError);
    expect(() => bandedAdd(matrix, [0, 0], Number.NaN)).toThrow(InvalidArgumentError);
    expect(() => bandedMultiplyVector(matrix, zeroVector(5))).toThrow(DimensionMismatchError);
  });
});

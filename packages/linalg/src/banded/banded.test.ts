import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComplexMatrix, zeros } from "../dense/complex-matrix.js";
import { DimensionMismatchError, InvalidArgumentError, SingularMatrixError } from "../errors.js";
import { bandedLu, bandedLuSolve } from "./banded-lu.js";
import { bandedAdd, bandedFromDense, bandedMultiplyVector, bandedToDense, bandedZeros } from "./banded-matrix.js";
import type { BandedMatrix, Bandwidths } from "./banded-matrix.js";

function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

type Scale = (row: number, column: number) => number;

function randomBanded(n: number, band: Bandwidths, options: { seed: number; scale?: Scale }): BandedMatrix {
  const next = uniform(options.seed);
  const matrix = bandedZeros(n, band);
  for (let i = 0; i < n; i++) {
    for (let j = Math.max(0, i - band.lower); j <= Math.min(n - 1, i + band.upper); j++) {
      const size = options.scale?.(i, j) ?? 1;
      bandedAdd(matrix, [i, j], { re: size * next(), im: size * next() });
    }
  }
  return matrix;
}

function randomColumns(n: number, columns: number, seed: number): ComplexMatrix {
  const next = uniform(seed);
  const matrix = zeros(n, columns);
  matrix.data.forEach((_, at) => (matrix.data[at] = next()));
  return matrix;
}

const largest = (values: Float64Array) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** LAPACK's test ratio |b - A x| / (n eps |A| |x|), the worst over the columns. */
function residualRatio(matrix: BandedMatrix, solution: ComplexMatrix, rightHandSides: ComplexMatrix): number {
  const n = matrix.rows;
  const product = new Float64Array(2 * n);
  let worst = 0;
  for (let k = 0; k < solution.columns; k++) {
    const column = ({ data }: ComplexMatrix) =>
      Float64Array.from({ length: 2 * n }, (_, at) => {
        const row = Math.floor(at / 2);
        return data[2 * (row * solution.columns + k) + (at % 2)];
      });
    const x = column(solution);
    bandedMultiplyVector(matrix, x, product);
    const difference = largest(column(rightHandSides).map((value, at) => value - product[at]));
    const width = matrix.lower + matrix.upper + 1;
    worst = Math.max(worst, difference / (n * Number.EPSILON * width * largest(matrix.data) * largest(x)));
  }
  return worst;
}

describe("banded LU", () => {
  it("leaves a residual within LAPACK's test ratio for any size, band and several right-hand sides", () => {
    const shapes = fc.record({
      n: fc.integer({ min: 1, max: 40 }),
      lower: fc.integer({ min: 0, max: 7 }),
      upper: fc.integer({ min: 0, max: 7 }),
      columns: fc.integer({ min: 1, max: 3 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(shapes, ({ n, lower, upper, columns, seed }) => {
        const matrix = randomBanded(n, { lower, upper }, { seed });
        const rightHandSides = randomColumns(n, columns, seed + 1);
        const solution = bandedLuSolve(bandedLu(matrix), rightHandSides);
        expect(residualRatio(matrix, solution, rightHandSides)).toBeLessThan(30);
      }),
    );
  });

  it.each([
    ["graded", (i: number) => 10 ** (-i / 4)],
    ["tiny", () => 1e-290],
    ["huge", () => 1e290],
    ["with zeros on the diagonal", (i: number, j: number) => (i === j ? 0 : 1)],
  ])("leaves a residual within LAPACK's test ratio for a matrix that is %s", (_, scale) => {
    const matrix = randomBanded(120, { lower: 5, upper: 4 }, { seed: 7, scale });
    const rightHandSides = randomColumns(120, 2, 8);
    const solution = bandedLuSolve(bandedLu(matrix), rightHandSides);
    expect(residualRatio(matrix, solution, rightHandSides)).toBeLessThan(30);
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

  it("refuses an exactly singular matrix, an element that is not finite and mismatched shapes", () => {
    expect(() => bandedLu(bandedZeros(3, { lower: 1, upper: 1 }))).toThrow(SingularMatrixError);
    expect(() => bandedLu(bandedZeros(3, { lower: 1, upper: 1 }))).toThrow("pivot 0 of 3 is zero");
    const poisoned = randomBanded(4, { lower: 1, upper: 1 }, { seed: 1 });
    poisoned.data[9] = Number.NaN;
    expect(() => bandedLu(poisoned)).toThrow(InvalidArgumentError);
    const lu = bandedLu(randomBanded(4, { lower: 1, upper: 1 }, { seed: 1 }));
    expect(() => bandedLuSolve(lu, zeros(5, 1))).toThrow(DimensionMismatchError);
  });

  it("refuses to return a solution that overflows", () => {
    const tiny = bandedFromDense({ rows: 1, columns: 1, data: new Float64Array([1e-300, 0]) });
    const huge = { rows: 1, columns: 1, data: new Float64Array([1e300, 0]) };
    expect(() => bandedLuSolve(bandedLu(tiny), huge)).toThrow("row 0 of the solution is not finite");
  });
});

describe("a banded matrix", () => {
  it("survives the way to a dense matrix and back", () => {
    const banded = randomBanded(12, { lower: 3, upper: 2 }, { seed: 5 });
    expect(bandedFromDense(bandedToDense(banded))).toEqual(banded);
  });

  it("has no elements outside its band", () => {
    const matrix = bandedZeros(4, { lower: 1, upper: 0 });
    expect(() => bandedAdd(matrix, [0, 1], 1)).toThrow("must lie in the band [-0, 1]");
    expect(() => bandedAdd(matrix, [4, 3], 1)).toThrow(InvalidArgumentError);
    expect(() => bandedAdd(matrix, [0, 0], Number.NaN)).toThrow(InvalidArgumentError);
    expect(() => bandedMultiplyVector(matrix, new Float64Array(8), new Float64Array(7))).toThrow(
      DimensionMismatchError,
    );
  });
});

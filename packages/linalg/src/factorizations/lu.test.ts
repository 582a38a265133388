import { describe, expect, it } from "vitest";
import { identity, matrixFromRows } from "../dense/complex-matrix.js";
import { vectorFromEntries } from "../dense/complex-vector.js";
import { oneNorm } from "../dense/norms.js";
import { SingularMatrixError } from "../errors.js";
import { distance, EPSILON, randomMatrix, randomVector, schoolbookProduct } from "../test-matrices.fixture.js";
import { lu, luSolve, solve } from "./lu.js";

describe("solve", () => {
  it.each([1, 2, 5, 40])("leaves a backward error below 30 n eps for a random matrix of order %i", (n) => {
    const a = randomMatrix(n, n, n);
    const b = randomMatrix(n, 3, n + 1);
    const x = solve(a, b);
    const ratio = distance(schoolbookProduct(a, x), b) / (n * EPSILON * oneNorm(a) * oneNorm(x));
    expect(ratio).toBeLessThan(30);
  });

  it("is the inverse of the product with a vector", () => {
    const a = randomMatrix(6, 6, 5);
    const x = randomVector(6, 6);
    const b = schoolbookProduct(a, { rows: 6, columns: 1, data: x.data });
    expect(distance(solve(a, { length: 6, data: b.data }), x)).toBeLessThan(1e-12);
  });

  it("needs the pivoting: eps on the diagonal does no harm", () => {
    const a = matrixFromRows([
      [1e-20, 1],
      [1, 1],
    ]);
    expect(Array.from(solve(a, vectorFromEntries([1, 2])).data)).toEqual([1, 0, 1, 0]);
  });

  it("refuses a singular matrix with the index of its pivot, and wrong shapes", () => {
    expect(() =>
      solve(
        matrixFromRows([
          [1, 2],
          [2, 4],
        ]),
        identity(2),
      ),
    ).toThrow(SingularMatrixError);
    expect(() =>
      solve(
        matrixFromRows([
          [1, 2],
          [2, 4],
        ]),
        identity(2),
      ),
    ).toThrow("pivot 1 of 2 is zero");
    expect(() => solve(randomMatrix(2, 3, 1), identity(2))).toThrow("`a` must be square, but has shape 2 x 3.");
    expect(() => luSolve(lu(identity(2)), identity(3))).toThrow("`a` is 2 x 2, but `b` is 3 x 3.");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { symmetricEigen } from "./symmetric-eigen.js";

/** Symmetric matrices of up to six rows whose entries repeat often, so that eigenvalues are often degenerate. */
const symmetricMatrices = fc
  .integer({ min: 1, max: 6 })
  .chain((n) =>
    fc
      .array(fc.oneof(fc.integer({ min: -2, max: 2 }), fc.double({ min: -1e9, max: 1e9, noNaN: true })), {
        minLength: n * n,
        maxLength: n * n,
      })
      .map((values) => ({ n, values })),
  )
  .map(({ n, values }) =>
    Array.from({ length: n }, (_, i) =>
      Array.from({ length: n }, (_unused, j) => values[Math.min(i, j) * n + Math.max(i, j)]),
    ),
  );

function frobenius(matrix: readonly (readonly number[])[]): number {
  return Math.hypot(...matrix.flat());
}

describe("the symmetric eigensolver", () => {
  it("satisfies A v = lambda v with orthonormal v in ascending order, degenerate eigenvalues included", () => {
    fc.assert(
      fc.property(symmetricMatrices, (matrix) => {
        const { values, vectors } = symmetricEigen(matrix);
        // Denormal entries round by whole units of the smallest number.
        const tolerance = 100 * (Number.EPSILON * frobenius(matrix) + Number.MIN_VALUE);
        vectors.forEach((vector, k) => {
          matrix.forEach((row, i) => {
            const product = row.reduce((sum, x, j) => sum + x * vector[j], 0);
            expect(Math.abs(product - values[k] * vector[i])).toBeLessThanOrEqual(tolerance);
          });
          vectors.forEach((other, l) => {
            const overlap = vector.reduce((sum, x, i) => sum + x * other[i], 0);
            expect(Math.abs(overlap - (k === l ? 1 : 0))).toBeLessThan(100 * Number.EPSILON);
          });
          expect(k === 0 || values[k - 1] <= values[k]).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("gives the eigenvalues 2 - 2 cos(k pi/7) of the second difference", () => {
    const matrix = Array.from({ length: 6 }, (_, i) =>
      Array.from({ length: 6 }, (_unused, j) => (i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0)),
    );
    symmetricEigen(matrix).values.forEach((value, k) =>
      expect(value).toBeCloseTo(2 - 2 * Math.cos(((k + 1) * Math.PI) / 7), 14),
    );
  });
});

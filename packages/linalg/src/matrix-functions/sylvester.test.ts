import { describe, expect, it } from "vitest";
import { type ComplexMatrix, identity, matrixFromRows, zeros } from "../dense/complex-matrix.js";
import { add, adjoint, scale } from "../dense/elementwise.js";
import { kroneckerProduct } from "../dense/kronecker-product.js";
import { multiply } from "../dense/multiply.js";
import { frobeniusNorm } from "../dense/norms.js";
import { SingularMatrixError } from "../errors.js";
import { solve } from "../factorizations/lu.js";
import {
  distance,
  failingRatios,
  grcarMatrix,
  jordanBlock,
  randomMatrix,
  RATIO_BOUND,
  testRatio,
} from "../test-matrices.fixture.js";
import { lyapunov, sylvester } from "./sylvester.js";

/** ||a x + x b - c|| / (n eps (||a|| + ||b||) ||x||). */
function sylvesterRatio(a: ComplexMatrix, b: ComplexMatrix, c: ComplexMatrix): number {
  const x = sylvester(a, b, c);
  const residual = add(add(multiply(a, x), multiply(x, b)), scale(c, -1));
  const norm = (frobeniusNorm(a) + frobeniusNorm(b)) * frobeniusNorm(x);
  return testRatio(frobeniusNorm(residual), Math.max(a.rows, b.rows), norm);
}

describe("sylvester", () => {
  it.each([1, 2, 5, 30, 65, 200])(
    "leaves a residual below 30 n eps on the gallery of order %i",
    (n) => {
      const ratio = (a: ComplexMatrix) => {
        // A shift by 3 ||a|| (or 1) keeps the spectra of a and -b apart.
        const b = add(randomMatrix(n, n, 3), scale(identity(n), 3 * n));
        const size = frobeniusNorm(a) / n;
        return sylvesterRatio(a, scale(b, size > 0 ? size : 1), randomMatrix(n, n, 9));
      };
      expect(failingRatios(n, ratio)).toEqual([]);
    },
    20_000,
  );

  it("holds the ratio at order 200 and for rectangular x", () => {
    const shifted = (n: number) => add(randomMatrix(n, n, 2), scale(identity(n), 2 * Math.sqrt(n)));
    expect(sylvesterRatio(shifted(200), shifted(200), randomMatrix(200, 200, 3))).toBeLessThan(RATIO_BOUND);
    expect(sylvesterRatio(shifted(7), shifted(12), randomMatrix(7, 12, 3))).toBeLessThan(RATIO_BOUND);
  });

  it("agrees with the Kronecker form (a (x) 1 + 1 (x) b^T) vec(x) = vec(c)", () => {
    const [a, b, c] = [randomMatrix(3, 3, 1), randomMatrix(4, 4, 2), randomMatrix(3, 4, 3)];
    const transposed = { ...b, data: adjoint(b).data.map((value, k) => (k & 1 ? -value : value)) };
    const superoperator = add(kroneckerProduct(a, identity(4)), kroneckerProduct(identity(3), transposed));
    const expected = solve(superoperator, { length: 12, data: c.data });
    expect(distance(sylvester(a, b, c), expected)).toBeLessThan(1e-12);
  });

  it("is exact on a defective a: Jordan block against a number", () => {
    const x = sylvester(jordanBlock(2, 1), matrixFromRows([[1]]), matrixFromRows([[3], [2]]));
    expect(Array.from(x.data)).toEqual([1, 0, 1, 0]);
  });

  it("refuses a and -b with a common eigenvalue, and wrong shapes", () => {
    expect(() => sylvester(identity(2), scale(identity(2), -1), identity(2))).toThrow(SingularMatrixError);
    expect(() => sylvester(identity(2), identity(3), identity(2))).toThrow("shape 2 x 3, but it is 2 x 2");
    expect(() => lyapunov(randomMatrix(2, 3, 1), identity(2))).toThrow("`a` must be square");
  });
});

describe("lyapunov", () => {
  it("satisfies a x + x a^dagger + q = 0 with Hermitian x for a stable a", () => {
    const a = add(grcarMatrix(20), scale(identity(20), -5));
    const q = multiply(randomMatrix(20, 20, 1), randomMatrix(20, 20, 1), { right: "adjoint" });
    const x = lyapunov(a, q);
    const residual = add(add(multiply(a, x), multiply(x, a, { right: "adjoint" })), q);
    const norm = 2 * frobeniusNorm(a) * frobeniusNorm(x);
    expect(testRatio(frobeniusNorm(residual), 20, norm)).toBeLessThan(RATIO_BOUND);
    expect(distance(x, adjoint(x))).toBeLessThan(1e-13 * frobeniusNorm(x));
  });

  it("gives 2 n + 1 = 3 quanta of variance for an oscillator damped by a bath with n = 1", () => {
    // a = -kappa / 2 - i omega, q = kappa (2 n + 1): the stationary anticommutator <{b, b^dagger}> = 2 n + 1.
    const x = lyapunov(matrixFromRows([[{ re: -0.1, im: -2 }]]), matrixFromRows([[0.2 * 3]]));
    expect(x.data[0]).toBeCloseTo(3, 14);
    expect(x.data[1]).toBe(0);
  });

  it("refuses a drift without damping", () => {
    expect(() => lyapunov(matrixFromRows([[{ re: 0, im: 1 }]]), identity(1))).toThrow("0 apart");
    expect(() => lyapunov(zeros(2, 2), identity(2))).toThrow(SingularMatrixError);
  });
});

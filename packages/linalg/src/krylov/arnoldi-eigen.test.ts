import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComplexVector } from "../dense/complex-vector.js";
import { eigenvalues, schur } from "../eigen/schur.js";
import { InvalidArgumentError, NotConvergedError, SingularMatrixError } from "../errors.js";
import { linearOperator } from "../linear-operator.js";
import { sparseToDense } from "../sparse/sparse-conversion.js";
import { sparseFromTriplets, type SparseMatrix, type Triplet } from "../sparse/sparse-matrix.js";
import { adjoint } from "../dense/elementwise.js";
import { distance, EPSILON, randomMatrix, schoolbookProduct, uniformNumbers } from "../test-matrices.fixture.js";
import { arnoldiEigen, arnoldiEigenSteps } from "./arnoldi-eigen.js";
import { orderSchur } from "./ordered-schur.js";
import { shiftInvertEigen } from "./shift-invert-eigen.js";

function diagonalMatrix(values: readonly { re: number; im: number }[]): SparseMatrix {
  const n = values.length;
  const triplets = values.map((value, k): Triplet => [k, k, value]);
  return sparseFromTriplets({ rows: n, columns: n }, triplets);
}

/** Generator of a random walk on a ring with drift: eigenvalues r (z - 1) + l (1/z - 1) at the roots of unity z. */
function ring(n: number, right: number, left: number): SparseMatrix {
  const triplets = Array.from({ length: n }, (_, i): Triplet[] => [
    [i, i, -right - left],
    [(i + 1) % n, i, right],
    [i, (i + 1) % n, left],
  ]);
  return sparseFromTriplets({ rows: n, columns: n }, triplets.flat());
}

const pairs = ({ length, data }: ComplexVector) =>
  Array.from({ length }, (_, k) => ({ re: data[2 * k], im: data[2 * k + 1] }));

describe("ordering a Schur form", () => {
  it("keeps it a Schur form of the same matrix with a sorted diagonal", () => {
    const shapes = fc.record({ n: fc.integer({ min: 1, max: 14 }), seed: fc.nat() });
    fc.assert(
      fc.property(shapes, ({ n, seed }) => {
        const matrix = randomMatrix(n, n, seed);
        const form = schur(matrix);
        orderSchur(form, ({ re }) => -re);
        const diagonal = Array.from({ length: n }, (_, k) => form.triangular.data[2 * k * (n + 1)]);
        expect(diagonal).toEqual([...diagonal].sort((a, b) => b - a));
        const back = schoolbookProduct(schoolbookProduct(form.unitary, form.triangular), adjoint(form.unitary));
        expect(distance(back, matrix)).toBeLessThan(30 * n * n * EPSILON);
      }),
    );
  });
});

describe("arnoldiEigen", () => {
  it.each(["largestModulus", "largestRealPart", "smallestRealPart"] as const)(
    "finds the same eigenvalues with the %s as the dense route",
    (wanted) => {
      const ranks = {
        largestModulus: (z: { re: number; im: number }) => -Math.hypot(z.re, z.im),
        largestRealPart: (z: { re: number; im: number }) => -z.re,
        smallestRealPart: (z: { re: number; im: number }) => z.re,
      };
      const rank = ranks[wanted];
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          const matrix = randomMatrix(60, 60, seed);
          const dense = pairs(eigenvalues(matrix)).sort((a, b) => rank(a) - rank(b));
          const { values, residualNorms } = arnoldiEigen(linearOperator(matrix), { count: 4, wanted });
          pairs(values).forEach(({ re, im }, k) => {
            // Random matrices of this size have condition numbers of eigenvalues below 1e3.
            expect(Math.hypot(re - dense[k].re, im - dense[k].im)).toBeLessThan(1e-6);
          });
          expect(Math.max(...residualNorms)).toBeLessThan(1e-8);
        }),
        { numRuns: 5 },
      );
    },
  );

  it("returns unit vectors whose residuals are those that it reports", () => {
    const matrix = ring(50, 1, 0.3);
    const { values, vectors, residualNorms } = arnoldiEigen(linearOperator(matrix), { count: 3 });
    const images = schoolbookProduct(sparseToDense(matrix), vectors);
    pairs(values).forEach(({ re, im }, k) => {
      let [norm, residual] = [0, 0];
      for (let row = 0; row < 50; row++) {
        const at = 2 * (row * 3 + k);
        const [x, y] = [vectors.data[at], vectors.data[at + 1]];
        norm += x * x + y * y;
        residual += (images.data[at] - re * x + im * y) ** 2 + (images.data[at + 1] - re * y - im * x) ** 2;
      }
      expect(norm).toBeCloseTo(1, 12);
      expect(Math.abs(Math.sqrt(residual) - residualNorms[k])).toBeLessThan(50 * EPSILON);
    });
  });

  it("finds degenerate eigenvalues with their multiplicity, which one Krylov space cannot hold", () => {
    const values = Array.from({ length: 80 }, (_, k) => ({ re: k < 3 ? 0 : -1 - k / 10, im: 0 }));
    const result = arnoldiEigen(linearOperator(diagonalMatrix(values)), { count: 4, wanted: "largestRealPart" });
    [0, 0, 0, -1.3].forEach((value, k) => expect(result.values.data[2 * k]).toBeCloseTo(value, 8));
  });

  it("is exact on an invariant space and on matrices as small as the space", () => {
    const small = diagonalMatrix([
      { re: 3, im: 0 },
      { re: 0, im: 5 },
    ]);
    expect(pairs(arnoldiEigen(linearOperator(small), { count: 2 }).values)[0].im).toBeCloseTo(5, 13);
    const projector = diagonalMatrix(Array.from({ length: 90 }, (_, k) => ({ re: k % 2, im: 0 })));
    const { values } = arnoldiEigen(linearOperator(projector), { count: 3 });
    [0, 1, 2].forEach((k) => expect(values.data[2 * k]).toBeCloseTo(1, 12));
  });

  it("throws with its residual when the products run out", () => {
    const operator = linearOperator(ring(300, 1, 0.9));
    const attempt = () => arnoldiEigen(operator, { count: 5, wanted: "largestRealPart", maxIterations: 60 });
    expect(attempt).toThrow(NotConvergedError);
    expect(attempt).toThrow(/residual \d\.\de-?\+?\d+ > .* for eigenvalue \d of 5/);
  });

  it("refuses counts beyond the order and a vanishing first vector", () => {
    const operator = linearOperator(ring(5, 1, 1));
    expect(() => arnoldiEigen(operator, { count: 6 })).toThrow(InvalidArgumentError);
    const initialState = { length: 5, data: new Float64Array(10) };
    expect(() => arnoldiEigen(operator, { count: 1, initialState })).toThrow("must not vanish");
    expect([...arnoldiEigenSteps(operator, { count: 1 })].length).toBeGreaterThan(0);
  });
});

describe("shiftInvertEigen", () => {
  it("finds the slowest rates of a walk on a ring, r (z - 1) + l (1/z - 1), nearest to zero first", () => {
    const [n, right, left] = [400, 1, 0.3];
    const exact = Array.from({ length: n }, (_, k) => {
      const angle = (2 * Math.PI * k) / n;
      return { re: (right + left) * (Math.cos(angle) - 1), im: (right - left) * Math.sin(angle) };
    }).sort((a, b) => Math.hypot(a.re - 0.001, a.im) - Math.hypot(b.re - 0.001, b.im));
    const { values } = shiftInvertEigen(ring(n, right, left), { shift: 0.001, count: 5 });
    const sorted = (list: { re: number; im: number }[]) => [...list].sort((a, b) => a.im - b.im);
    sorted(pairs(values)).forEach(({ re, im }, k) => {
      const { re: exactRe, im: exactIm } = sorted(exact.slice(0, 5))[k];
      expect(Math.hypot(re - exactRe, im - exactIm)).toBeLessThan(1e-10);
    });
  });

  it("finds interior eigenvalues near a complex shift as the dense route does", () => {
    const next = uniformNumbers(5);
    const triplets: Triplet[] = [];
    for (let k = 0; k < 500; k++) {
      const [row, column] = [Math.floor((next() + 1) * 40), Math.floor((next() + 1) * 40)];
      triplets.push([row, column, { re: next(), im: next() }]);
    }
    const matrix = sparseFromTriplets({ rows: 80, columns: 80 }, triplets);
    const shift = { re: 0.4, im: -0.3 };
    const away = (z: { re: number; im: number }) => Math.hypot(z.re - shift.re, z.im - shift.im);
    const dense = pairs(eigenvalues(sparseToDense(matrix))).sort((a, b) => away(a) - away(b));
    const { values } = shiftInvertEigen(matrix, { shift, count: 3 });
    pairs(values).forEach(({ re, im }, k) => {
      expect(Math.hypot(re - dense[k].re, im - dense[k].im)).toBeLessThan(1e-9);
    });
  });

  it("counts the steady states of two uncoupled rings", () => {
    const single = ring(30, 1, 0.5);
    const triplets: Triplet[] = [];
    for (let row = 0; row < 30; row++) {
      for (let k = single.rowStarts[row]; k < single.rowStarts[row + 1]; k++) {
        const [column, value] = [single.columnIndices[k], single.values[2 * k]];
        triplets.push([row, column, value], [row + 30, column + 30, value]);
      }
    }
    const matrix = sparseFromTriplets({ rows: 60, columns: 60 }, triplets);
    const { values } = shiftInvertEigen(matrix, { shift: 0.01, count: 3 });
    const moduli = pairs(values).map(({ re, im }) => Math.hypot(re, im));
    expect(moduli.filter((modulus) => modulus < 1e-11)).toHaveLength(2);
  });

  it("refuses a shift that is an eigenvalue, and shifts that are not finite", () => {
    const matrix = diagonalMatrix([
      { re: 1, im: 0 },
      { re: 2, im: 0 },
      { re: 3, im: 0 },
    ]);
    expect(() => shiftInvertEigen(matrix, { shift: 2, count: 1 })).toThrow(SingularMatrixError);
    expect(() => shiftInvertEigen(matrix, { shift: Number.NaN, count: 1 })).toThrow(InvalidArgumentError);
    const tiny = diagonalMatrix([1e-300, 2e-300].map((re) => ({ re, im: 0 })));
    expect(() => shiftInvertEigen(tiny, { shift: 0.3, count: 1 })).toThrow("Bring `shift` to the scale of the matrix");
  });
});

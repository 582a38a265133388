import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComplexMatrix, identity, matrixFromRows, zeros } from "../dense/complex-matrix.js";
import { add, adjoint, scale } from "../dense/elementwise.js";
import { multiply } from "../dense/multiply.js";
import { frobeniusNorm, oneNorm } from "../dense/norms.js";
import { trace } from "../dense/trace.js";
import { hermitianEigen } from "../eigen/hermitian-eigen.js";
import { InvalidArgumentError } from "../errors.js";
import {
  arbitraryMatrix,
  difference,
  distance,
  EPSILON,
  jordanBlock,
  randomMatrix,
  realMatrix,
} from "../test-matrices.fixture.js";
import { expm, expmSteps } from "./expm.js";
import { logm, sqrtm } from "./positive.js";

const relativeDistance = (a: ComplexMatrix, b: ComplexMatrix) => frobeniusNorm(difference(a, b)) / frobeniusNorm(b);

describe("expm", () => {
  it.each([1e-3, 0.1, 0.7, 2, 5, 20])("of a Hermitian matrix of 1-norm %d is V exp(D) V^dagger", (norm) => {
    const a = randomMatrix(12, 12, 1);
    const sum = add(a, adjoint(a));
    const hermitian = scale(sum, norm / oneNorm(sum));
    const { values, vectors } = hermitianEigen(hermitian);
    const exponentials = realMatrix(12, 12, (i, j) => (i === j ? Math.exp(values[i]) : 0));
    const expected = multiply(multiply(vectors, exponentials), vectors, { right: "adjoint" });
    expect(relativeDistance(expm(hermitian), expected)).toBeLessThan(100 * EPSILON * Math.max(1, norm));
  });

  it("of [[1, b], [0, -1]] is [[e, b sinh 1], [0, 1 / e]] however large b (the overscaling case)", () => {
    for (const b of [1, 1e3, 1e6, 1e9]) {
      const { data } = expm(
        matrixFromRows([
          [1, b],
          [0, -1],
        ]),
      );
      expect(Math.abs(data[0] / Math.E - 1)).toBeLessThan(20 * EPSILON);
      expect(Math.abs(data[6] * Math.E - 1)).toBeLessThan(20 * EPSILON);
      expect(Math.abs(data[2] / (b * Math.sinh(1)) - 1)).toBeLessThan(20 * EPSILON);
    }
  });

  it("of Moler and Van Loan's [[-49, 24], [-64, 31]] has the digits that they print", () => {
    // Eigenvalues -1 and -17: exp(a) = V diag(e^-1, e^-17) V^-1 with V = [[1, 3], [2, 4]].
    const [x, y] = [Math.exp(-1), Math.exp(-17)];
    const expected = [3 * y - 2 * x, 1.5 * (x - y), 4 * (y - x), 3 * x - 2 * y];
    const { data } = expm(
      matrixFromRows([
        [-49, 24],
        [-64, 31],
      ]),
    );
    // The condition number of this exponential is about 70 norms: 100 eps kappa.
    expected.forEach((value, k) => expect(Math.abs(data[2 * k] - value)).toBeLessThan(1e-12));
    expect(data[0]).toBeCloseTo(-0.735759, 6);
    expect(data[2]).toBeCloseTo(0.551819, 6);
    expect(data[4]).toBeCloseTo(-1.471518, 6);
    expect(data[6]).toBeCloseTo(1.103638, 6);
  });

  it("of a Jordan block has e^lambda / k! on its k-th diagonal", () => {
    const n = 6;
    const { data } = expm(jordanBlock(n, -2));
    let factorial = 1;
    for (let k = 0; k < n; k++) {
      expect(Math.abs(data[2 * k] - Math.exp(-2) / factorial)).toBeLessThan(10 * EPSILON);
      factorial *= k + 1;
    }
  });

  it("of the nilpotent matrix [[0, 1e6], [0, 0]] is exactly 1 + a", () => {
    expect(
      Array.from(
        expm(
          matrixFromRows([
            [0, 1e6],
            [0, 0],
          ]),
        ).data,
      ),
    ).toEqual([1, 0, 1e6, 0, 0, 0, 1, 0]);
  });

  it("of i times a Hermitian matrix is unitary, and of a^dagger is the adjoint", () => {
    fc.assert(
      fc.property(arbitraryMatrix(3, 3), (a) => {
        const unitary = expm(scale(add(a, adjoint(a)), { re: 0, im: 1 }));
        expect(distance(multiply(unitary, unitary, { left: "adjoint" }), identity(3))).toBeLessThan(1e-12);
        const small = scale(a, 0.1);
        expect(relativeDistance(expm(adjoint(small)), adjoint(expm(small)))).toBeLessThan(1e-12);
      }),
      { numRuns: 50 },
    );
  });

  it("exp(a) exp(-a) = 1 and det exp(a) = exp(Tr a) for a triangular a", () => {
    const a = scale(randomMatrix(10, 10, 6), 0.5);
    expect(distance(multiply(expm(a), expm(scale(a, -1))), identity(10))).toBeLessThan(1e-13 * Math.exp(oneNorm(a)));
    const triangular = matrixFromRows([
      [1, 2, 3],
      [0, { re: 0, im: 2 }, 4],
      [0, 0, -0.5],
    ]);
    const { data } = expm(triangular);
    const product = data[0] * data[16];
    const { re, im } = trace(triangular);
    expect(product * data[8]).toBeCloseTo(Math.exp(re) * Math.cos(im), 13);
    expect(product * data[9]).toBeCloseTo(Math.exp(re) * Math.sin(im), 13);
  });

  it("does its products, its factorization and its solve in steps, and stays the inverse of exp(-a)", () => {
    const a = scale(randomMatrix(80, 80, 8), 0.1);
    const phases = new Set([...expmSteps(a)].map(({ phase }) => phase));
    expect([...phases]).toEqual(["multiplying", "eliminating", "substituting"]);
    const bound = 80 * EPSILON * oneNorm(expm(a)) * oneNorm(expm(scale(a, -1)));
    expect(distance(multiply(expm(a), expm(scale(a, -1))), identity(80))).toBeLessThan(bound);
  });

  it("of zero is the identity, and overflow is an error", () => {
    expect(expm(zeros(3, 3)).data).toEqual(identity(3).data);
    expect(() => expm(matrixFromRows([[1000]]))).toThrow(InvalidArgumentError);
    expect(() => expm(matrixFromRows([[1000]]))).toThrow("`a` must not be so large that its exponential overflows");
    expect(() => expm(randomMatrix(2, 3, 1))).toThrow("`a` must be square");
  });
});

describe("sqrtm and logm", () => {
  const b = randomMatrix(9, 9, 2);
  const positive = multiply(b, b, { right: "adjoint" });

  it("the square root squares to the matrix and is Hermitian", () => {
    const root = sqrtm(positive);
    expect(relativeDistance(multiply(root, root), positive)).toBeLessThan(30 * 9 * EPSILON);
    expect(distance(root, adjoint(root))).toBeLessThan(1e-13);
  });

  it("takes a singular density matrix, whose root is itself when it is pure", () => {
    const pure = matrixFromRows([
      [0.5, { re: 0, im: -0.5 }],
      [{ re: 0, im: 0.5 }, 0.5],
    ]);
    // The zero eigenvalue carries an error of eps, its root one of sqrt(eps).
    expect(distance(sqrtm(pure), pure)).toBeLessThan(2e-8);
  });

  it("exponential and logarithm undo each other", () => {
    expect(relativeDistance(expm(logm(positive)), positive)).toBeLessThan(1e-11);
  });

  it("refuse negative, singular and non-Hermitian matrices with the eigenvalue", () => {
    expect(() =>
      sqrtm(
        matrixFromRows([
          [1, 0],
          [0, -0.25],
        ]),
      ),
    ).toThrow("but is -0.25.");
    expect(() =>
      logm(
        matrixFromRows([
          [1, 0],
          [0, 0],
        ]),
      ),
    ).toThrow("but is 0.");
    expect(() =>
      logm(
        matrixFromRows([
          [1, 1],
          [0, 1],
        ]),
      ),
    ).toThrow(InvalidArgumentError);
  });
});

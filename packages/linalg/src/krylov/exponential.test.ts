import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComplexVector } from "../dense/complex-vector.js";
import { zeroVector } from "../dense/complex-vector.js";
import { add, adjoint, scale } from "../dense/elementwise.js";
import type { ComplexMatrix } from "../dense/complex-matrix.js";
import { multiplyVector } from "../dense/multiply-vector.js";
import { infinityNorm, vectorNorm } from "../dense/norms.js";
import { DimensionMismatchError, InvalidArgumentError, NotConvergedError } from "../errors.js";
import { linearOperator } from "../linear-operator.js";
import { expm } from "../matrix-functions/expm.js";
import { sparseToDense } from "../sparse/sparse-conversion.js";
import { sparseFromTriplets, type SparseMatrix, type Triplet } from "../sparse/sparse-matrix.js";
import { distance, randomMatrix, randomVector } from "../test-matrices.fixture.js";
import { chebyshevExponential } from "./chebyshev-exponential.js";
import { krylovExponential } from "./krylov-exponential.js";
import { rationalExponential } from "./rational-exponential.js";

/** Diffusion on a line of n sites: rates -4 rate sin^2(pi k / 2(n+1)), eigenvectors sin(pi k j / (n+1)). */
function diffusion(n: number, rate: number): SparseMatrix {
  const triplets = Array.from({ length: n }, (_, i): Triplet[] => [
    [i, i, -2 * rate],
    [i, Math.min(n - 1, i + 1), i === n - 1 ? 0 : rate],
    [Math.min(n - 1, i + 1), i, i === n - 1 ? 0 : rate],
  ]);
  return sparseFromTriplets({ rows: n, columns: n }, triplets.flat());
}

/** exp(t A) of a sine wave is known; the sum of the first and the fifth. */
function sines(n: number, weights: readonly [number, number]): ComplexVector {
  const vector = zeroVector(n);
  for (let j = 0; j < n; j++) {
    const angle = (Math.PI * (j + 1)) / (n + 1);
    vector.data[2 * j] = weights[0] * Math.sin(angle) + weights[1] * Math.sin(5 * angle);
  }
  return vector;
}

const decay = (n: number, rate: number, k: number) => -4 * rate * Math.sin((Math.PI * k) / (2 * (n + 1))) ** 2;

/** -i H for a random Hermitian H. */
function hamiltonianFlow(n: number, seed: number): ComplexMatrix {
  const matrix = randomMatrix(n, n, seed);
  return scale(add(matrix, adjoint(matrix)), { re: 0, im: -0.5 });
}

function relativeDistance(a: ComplexVector, b: ComplexVector): number {
  return distance(a, b) / vectorNorm(b);
}

describe("krylovExponential", () => {
  it("agrees with the dense exponential at every time, for any matrix", () => {
    const problems = fc.record({
      n: fc.integer({ min: 1, max: 40 }),
      seed: fc.nat(),
      duration: fc.double({ min: 0.01, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(problems, ({ n, seed, duration }) => {
        const matrix = randomMatrix(n, n, seed);
        const vector = randomVector(n, seed + 1);
        const times = [0, duration / 3, duration];
        const { states, errorEstimate } = krylovExponential(linearOperator(matrix), vector, { times });
        expect(errorEstimate).toBeLessThanOrEqual(1e-10);
        states.forEach((state, k) => {
          const exact = multiplyVector(expm(scale(matrix, times[k])), vector);
          // Local errors of 1e-10 grow at most like the exponential of the numerical range against the state.
          expect(relativeDistance(state, exact)).toBeLessThan(1e-7);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("takes several substeps through a long evolution, and keeps the norm of a quantum state", () => {
    const matrix = hamiltonianFlow(50, 3);
    const vector = randomVector(50, 4);
    const { states, iterations } = krylovExponential(linearOperator(matrix), vector, { times: [0, 40], dimension: 20 });
    expect(iterations).toBeGreaterThan(100);
    expect(relativeDistance(states[1], multiplyVector(expm(scale(matrix, 40)), vector))).toBeLessThan(1e-9);
    expect(vectorNorm(states[1]) / vectorNorm(vector)).toBeCloseTo(1, 9);
  });

  it("is exact in an invariant space, however long the time and however stiff the rest", () => {
    const rest = Array.from({ length: 50 }, (_, k): Triplet => [k + 2, k + 2, -1e6 * k]);
    const matrix = sparseFromTriplets({ rows: 52, columns: 52 }, [[0, 1, -1], [1, 0, 1], ...rest]);
    const vector = zeroVector(52);
    vector.data[0] = 1;
    const { states, iterations } = krylovExponential(linearOperator(matrix), vector, { times: [0, 10, 100] });
    expect(iterations).toBe(2);
    [0, 10, 100].forEach((time, k) => {
      expect(states[k].data[0]).toBeCloseTo(Math.cos(time), 12);
      expect(states[k].data[2]).toBeCloseTo(Math.sin(time), 12);
    });
  });

  it("composes: evolving by s and then by t is evolving by s + t", () => {
    const operator = linearOperator(randomMatrix(30, 30, 9));
    const vector = randomVector(30, 1);
    const first = krylovExponential(operator, vector, { times: [0, 0.7] }).states[1];
    const second = krylovExponential(operator, first, { times: [3, 3.5] }).states[1];
    const whole = krylovExponential(operator, vector, { times: [0, 1.2] }).states[1];
    expect(relativeDistance(second, whole)).toBeLessThan(1e-8);
  });

  it("returns zero for zero, and the vector itself at its own time", () => {
    const operator = linearOperator(randomMatrix(5, 5, 2));
    expect(krylovExponential(operator, zeroVector(5), { times: [0, 1] }).states[1]).toEqual(zeroVector(5));
    const vector = randomVector(5, 1);
    expect(krylovExponential(operator, vector, { times: [2] }).states).toEqual([vector]);
  });

  it("throws with the time reached when its products are spent", () => {
    const operator = linearOperator(diffusion(200, 1e5));
    const attempt = () => krylovExponential(operator, randomVector(200, 1), { times: [0, 1], maxIterations: 100 });
    expect(attempt).toThrow(NotConvergedError);
    expect(attempt).toThrow(/of 1 after \d+ products/);
  });

  it("refuses shapes, times and tolerances that do not fit, and never returns an overflow", () => {
    const operator = linearOperator(randomMatrix(3, 3, 1));
    expect(() => krylovExponential(operator, randomVector(2, 1), { times: [0, 1] })).toThrow(DimensionMismatchError);
    expect(() => krylovExponential(operator, randomVector(3, 1), { times: [1, 0] })).toThrow(
      "`times[1]` must increase",
    );
    expect(() => krylovExponential(operator, randomVector(3, 1), { times: [0, 1], relativeTolerance: 0 })).toThrow(
      InvalidArgumentError,
    );
    const one = { length: 1, data: Float64Array.of(1, 0) };
    const grow = linearOperator({ rows: 1, columns: 1, data: Float64Array.of(1000, 0) });
    expect(() => krylovExponential(grow, one, { times: [0, 1] })).toThrow("overflows");
  });
});

describe("rationalExponential", () => {
  it("agrees with the known decay of diffusion, at a cost that does not grow with the stiffness", () => {
    const n = 300;
    const costs = [1e2, 1e4, 1e6].map((rate) => {
      const times = [0, 0.1, 1];
      const { states, iterations } = rationalExponential(diffusion(n, rate), sines(n, [1, 0.5]), { times });
      times.forEach((time, k) => {
        const weights = [Math.exp(time * decay(n, rate, 1)), 0.5 * Math.exp(time * decay(n, rate, 5))] as const;
        expect(distance(states[k], sines(n, weights))).toBeLessThan(1e-8);
      });
      return iterations;
    });
    expect(Math.max(...costs)).toBeLessThan(100);
  });

  it("agrees with the dense exponential from rough initial data", () => {
    const matrix = diffusion(40, 200);
    const vector = randomVector(40, 7);
    const times = [0, 0.002, 0.05, 1];
    const { states, errorEstimate } = rationalExponential(matrix, vector, { times });
    const dense = sparseToDense(matrix);
    times.forEach((time, k) => {
      const exact = multiplyVector(expm(scale(dense, time)), vector);
      expect(distance(states[k], exact) / vectorNorm(vector)).toBeLessThan(1e-9);
    });
    expect(errorEstimate).toBeLessThanOrEqual(1e-10);
  });

  it("shortens its substeps when the space is too small, and says so when that does not help", () => {
    const matrix = diffusion(100, 50);
    const vector = randomVector(100, 2);
    const { states } = rationalExponential(matrix, vector, { times: [0, 0.5], dimension: 14, relativeTolerance: 1e-6 });
    const exact = multiplyVector(expm(scale(sparseToDense(matrix), 0.5)), vector);
    expect(distance(states[1], exact) / vectorNorm(vector)).toBeLessThan(1e-6);
    const attempt = () => rationalExponential(matrix, vector, { times: [0, 0.5], dimension: 3, maxIterations: 20 });
    expect(attempt).toThrow(NotConvergedError);
    expect(attempt).toThrow(/is at time .* after \d+ solves with error/);
  });

  it("refuses a factorization beyond its memory limit", () => {
    const options = { times: [0, 1], memoryLimitBytes: 100 };
    expect(() => rationalExponential(diffusion(50, 1), randomVector(50, 1), options)).toThrow("MiB, more than");
  });
});

describe("chebyshevExponential", () => {
  it("agrees with the dense exponential of a Hamiltonian flow, forwards in several times", () => {
    const problems = fc.record({ n: fc.integer({ min: 2, max: 30 }), seed: fc.nat() });
    fc.assert(
      fc.property(problems, ({ n, seed }) => {
        const matrix = hamiltonianFlow(n, seed);
        const bound = infinityNorm(matrix);
        const spectrum = [
          { re: 0, im: -bound },
          { re: 0, im: bound },
        ] as const;
        const vector = randomVector(n, seed);
        const times = [1, 1.5, 4];
        const { states } = chebyshevExponential(linearOperator(matrix), vector, { times, spectrum });
        states.forEach((state, k) => {
          const exact = multiplyVector(expm(scale(matrix, times[k] - 1)), vector);
          expect(relativeDistance(state, exact)).toBeLessThan(1e-9);
        });
      }),
      { numRuns: 20 },
    );
  });

  it("agrees with the known decay of diffusion on a real segment", () => {
    const [n, rate] = [50, 20];
    const spectrum = [
      { re: -4 * rate, im: 0 },
      { re: 0, im: 0 },
    ] as const;
    const { states } = chebyshevExponential(linearOperator(diffusion(n, rate)), sines(n, [1, 1]), {
      times: [0, 1],
      spectrum,
    });
    const exact = sines(n, [Math.exp(decay(n, rate, 1)), Math.exp(decay(n, rate, 5))]);
    expect(distance(states[1], exact)).toBeLessThan(1e-9);
  });

  it("goes through a long evolution in substeps", () => {
    const matrix = hamiltonianFlow(12, 5);
    const bound = infinityNorm(matrix);
    const spectrum = [
      { re: 0, im: -bound },
      { re: 0, im: bound },
    ] as const;
    const vector = randomVector(12, 5);
    const { states, iterations } = chebyshevExponential(linearOperator(matrix), vector, { times: [0, 100], spectrum });
    expect(relativeDistance(states[1], multiplyVector(expm(scale(matrix, 100)), vector))).toBeLessThan(1e-9);
    expect(iterations).toBeLessThan(1.5 * 100 * bound);
  });

  it("refuses a segment that does not contain the spectrum, and operators that are not normal", () => {
    const matrix = hamiltonianFlow(20, 1);
    const spectrum = [
      { re: 0, im: -1 },
      { re: 0, im: 1 },
    ] as const;
    const options = { times: [0, 5], spectrum };
    expect(() => chebyshevExponential(linearOperator(matrix), randomVector(20, 1), options)).toThrow(
      "must contain the spectrum",
    );
    const nilpotent = linearOperator({ rows: 2, columns: 2, data: Float64Array.of(0, 0, 9, 0, 0, 0, 0, 0) });
    expect(() => chebyshevExponential(nilpotent, randomVector(2, 1), options)).toThrow(InvalidArgumentError);
    const point = [
      { re: 1, im: 0 },
      { re: 1, im: 0 },
    ] as const;
    expect(() => chebyshevExponential(nilpotent, randomVector(2, 1), { times: [0, 1], spectrum: point })).toThrow(
      "positive length",
    );
  });

  it("refuses more products than allowed before it makes them", () => {
    const spectrum = [
      { re: 0, im: -1000 },
      { re: 0, im: 1000 },
    ] as const;
    const options = { times: [0, 10], spectrum, maxIterations: 500 };
    const operator = linearOperator(hamiltonianFlow(10, 1));
    expect(() => chebyshevExponential(operator, randomVector(10, 1), options)).toThrow(NotConvergedError);
  });
});

import { adjoint, type ComplexMatrix, expm, DimensionMismatchError, multiply, scale, trace } from "@openqs/linalg";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  basisState,
  type DensityMatrix,
  densityMatrix,
  diagonalState,
  ketFromAmplitudes,
  levelBasis,
  linearEntropy,
  maximallyMixed,
  mutualInformation,
  purity,
  qubitBasis,
  relativeEntropy,
  rootFidelity,
  tensorStates,
  traceDistance,
  vonNeumannEntropy,
} from "../index.js";
import { randomMatrix } from "../random-systems.fixture.js";

const [left, right] = [qubitBasis("left"), qubitBasis("right")];
const bell = ketFromAmplitudes([left, right], [1, 0, 0, 1]);
const seeds = fc.integer({ min: 1, max: 1e6 });

/** A^+ A / Tr for a random A. */
function randomState(seed: number): DensityMatrix {
  const matrix = randomMatrix(4, seed);
  const positive = multiply(matrix, matrix, { left: "adjoint" });
  return densityMatrix(levelBasis("system", 4), scale(positive, 1 / trace(positive).re));
}

describe("entropies", () => {
  test("a Bell state has mutual information 2 ln 2 and reduced entropy ln 2 (QuTiP's test_entropy)", () => {
    expect(mutualInformation(bell, [left])).toBeCloseTo(2 * Math.LN2, 12);
    expect(vonNeumannEntropy(bell)).toBeCloseTo(0, 12);
    expect(mutualInformation(tensorStates(maximallyMixed(left), basisState(right, 0)), [left])).toBeCloseTo(0, 12);
  });

  test("the relative entropy of |00> is ln 2 to a mixture of |00> and |01>, 2 ln 2 to 1/4, infinite to another state", () => {
    const pair = [left, right];
    const first = diagonalState(pair, [1, 0, 0, 0]);
    expect(relativeEntropy(first, diagonalState(pair, [1, 1, 0, 0]))).toBeCloseTo(Math.LN2, 13);
    expect(relativeEntropy(first, maximallyMixed(pair))).toBeCloseTo(2 * Math.LN2, 13);
    expect(relativeEntropy(first, diagonalState(pair, [0, 1, 0, 0]))).toBe(Infinity);
  });

  test("purity and linear entropy of the maximally mixed state are 1/d and 1 - 1/d", () => {
    expect(purity(maximallyMixed([left, right]))).toBeCloseTo(0.25, 15);
    expect(linearEntropy(maximallyMixed([left, right]))).toBeCloseTo(0.75, 15);
  });

  test("relative entropy is never negative (Klein), and vanishes between equal states", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(relativeEntropy(randomState(seed), randomState(seed + 1))).toBeGreaterThanOrEqual(0);
        expect(relativeEntropy(randomState(seed), randomState(seed))).toBeLessThan(1e-12);
      }),
      { numRuns: 20 },
    );
  });
});

describe("distances", () => {
  test("between |z0> and |x+> the trace distance is sqrt(1/2) and the root fidelity too (QuTiP's test_metrics)", () => {
    const [z, x] = [basisState(left, 0), ketFromAmplitudes(left, [1, 1])];
    expect(traceDistance(z, x)).toBeCloseTo(Math.SQRT1_2, 14);
    expect(rootFidelity(z, x)).toBeCloseTo(Math.SQRT1_2, 14);
  });

  test("1 - F <= T <= sqrt(1 - F^2) (Fuchs and van de Graaf), and both do not see a unitary", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [rho, sigma] = [randomState(seed), randomState(seed + 1)];
        const [F, T] = [rootFidelity(rho, sigma), traceDistance(rho, sigma)];
        expect(1 - F).toBeLessThanOrEqual(T + 1e-12);
        expect(T).toBeLessThanOrEqual(Math.sqrt(1 - F * F) + 1e-12);
        const unitary = randomUnitary(seed + 2);
        const rotated = [rho, sigma].map((state) => rotate(state, unitary));
        expect(rootFidelity(rotated[0], rotated[1])).toBeCloseTo(F, 11);
        expect(traceDistance(rotated[0], rotated[1])).toBeCloseTo(T, 11);
      }),
      { numRuns: 20 },
    );
  });

  test("diagonal states: F = sum sqrt(p q), T = sum |p - q|/2", () => {
    const basis = levelBasis("system", 3);
    const [rho, sigma] = [diagonalState(basis, [0.5, 0.3, 0.2]), diagonalState(basis, [0.1, 0.6, 0.3])];
    expect(rootFidelity(rho, sigma)).toBeCloseTo(Math.sqrt(0.05) + Math.sqrt(0.18) + Math.sqrt(0.06), 13);
    expect(traceDistance(rho, sigma)).toBeCloseTo(0.4, 14);
    expect(rootFidelity(rho, basisState(basis, 1))).toBeCloseTo(Math.sqrt(0.3), 14);
  });

  test("states of different spaces are refused", () => {
    expect(() => rootFidelity(basisState(left, 0), basisState(right, 0))).toThrow(DimensionMismatchError);
    expect(() => traceDistance(basisState(left, 0), basisState(right, 0))).toThrow(/left \(spin, 2\).*right/);
  });
});

function randomUnitary(seed: number): ComplexMatrix {
  const matrix = randomMatrix(4, seed);
  const antiHermitian = { ...matrix, data: matrix.data.map((value, k) => value - adjoint(matrix).data[k]) };
  return expm(antiHermitian);
}

function rotate({ space, matrix }: DensityMatrix, unitary: ComplexMatrix): DensityMatrix {
  return densityMatrix(space, multiply(multiply(unitary, matrix), unitary, { right: "adjoint" }));
}

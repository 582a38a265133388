import {
  type ComplexMatrix,
  DimensionMismatchError,
  identity,
  InvalidArgumentError,
  matrixFromRows,
  scale,
} from "@openqs/linalg";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { pureState } from "../symmetric/dicke.fixture.js";
import { concurrence, entanglementOfFormation } from "./concurrence.js";
import { mutualInformation, relativeEntropy, vonNeumannEntropy } from "./entropy.js";
import { logarithmicNegativity, negativity } from "./negativity.js";
import { partialTrace, partialTranspose } from "./partial-trace.js";
import { purity } from "./purity.js";
import { quantumFisherInformation } from "./quantum-fisher-information.js";

const real = (re: number) => ({ re, im: 0 });
const bell = pureState([real(1), real(0), real(0), real(1)]);
const diagonal = (...p: number[]) => matrixFromRows(p.map((value, i) => p.map((_, k) => (i === k ? value : 0))));

const amplitude = fc.record({
  re: fc.double({ min: -1, max: 1, noNaN: true }),
  im: fc.double({ min: -1, max: 1, noNaN: true }),
});
const randomPure = (dimension: number) =>
  fc
    .array(amplitude, { minLength: dimension, maxLength: dimension })
    .filter((a) => a.reduce((sum, { re, im }) => sum + re * re + im * im, 0) > 0.1)
    .map(pureState);

/** The state that Qiskit once gave the wrong concurrence for (Qiskit/qiskit-terra, issue 3366), trace set to 1. */
function qiskitState(): ComplexMatrix {
  const rows = [
    [0.20194612, 0.25967063, 0.27702504, 0.13035404],
    [0.25967063, 0.33389518, 0.3562102, 0.16761458],
    [0.27702504, 0.3562102, 0.38001657, 0.17881667],
    [0.13035404, 0.16761458, 0.17881667, 0.08414212],
  ];
  const trace = rows.reduce((sum, row, i) => sum + row[i], 0);
  return matrixFromRows(rows.map((row) => row.map((value) => value / trace)));
}

/** A mixed state whose negativity is 1/4 and concurrence 1/2 (test suite of QuTiP). */
const fortieth = scale(
  matrixFromRows([
    [15, 1, 1, 15],
    [1, 5, -3, 1],
    [1, -3, 5, 1],
    [15, 1, 1, 15],
  ]),
  1 / 40,
);

describe("concurrence", () => {
  it("is 1 for Bell states, 0 for product and maximally mixed states, |sin 2t| in between", () => {
    expect(concurrence(bell)).toBeCloseTo(1, 14);
    expect(concurrence(pureState([real(0), real(1), real(-1), real(0)]))).toBeCloseTo(1, 14);
    expect(concurrence(diagonal(1, 0, 0, 0))).toBe(0);
    expect(concurrence(scale(identity(4), 1 / 4))).toBe(0);
    for (const t of [0.1, 0.7, 1.3, 2]) {
      const state = pureState([real(Math.cos(t)), real(0), real(0), real(Math.sin(t))]);
      expect(concurrence(state)).toBeCloseTo(Math.abs(Math.sin(2 * t)), 14);
    }
  });

  it("is sqrt(2 (1 - Tr rho_A^2)) for every pure state", () => {
    fc.assert(
      fc.property(randomPure(4), (state) => {
        const reduced = purity(partialTrace(state, [2, 2], [0]));
        // The root turns rounding of 1e-15 into 3e-8 where the state is nearly a product.
        expect(Math.abs(concurrence(state) - Math.sqrt(Math.max(0, 2 * (1 - reduced))))).toBeLessThan(1e-7);
      }),
      { numRuns: 50 },
    );
  });

  it("is 0.45171232 for the published matrix that a Hermitian eigensolver gets wrong", () => {
    // Its roots of the eigenvalues of rho rho~ are 0.45171232, 6.45e-9, 0 and 0, at eight published decimals of the matrix.
    expect(Math.abs(concurrence(qiskitState()) - 0.45171232)).toBeLessThan(5e-8);
    expect(concurrence(fortieth)).toBeCloseTo(0.5, 14);
  });

  it("is max(0, (3 p - 1)/2) for Werner states", () => {
    for (const p of [0.2, 1 / 3, 0.5, 0.9]) {
      const noise = scale(identity(4), (1 - p) / 4);
      const data = noise.data.map((value, i) => value + p * bell.data[i]);
      expect(concurrence({ rows: 4, columns: 4, data })).toBeCloseTo(Math.max(0, (3 * p - 1) / 2), 14);
    }
  });

  it("refuses a matrix that is not 4 x 4 and one that is not a state", () => {
    expect(() => concurrence(diagonal(1, 0))).toThrow(DimensionMismatchError);
    expect(() => concurrence(diagonal(1, 1, 0, 0))).toThrow(/trace 1/);
    expect(() =>
      concurrence(
        matrixFromRows([
          [1, 1, 0, 0],
          [0, 0, 0, 0],
          [0, 0, 0, 0],
          [0, 0, 0, 0],
        ]),
      ),
    ).toThrow(/Hermitian/);
  });
});

describe("entanglementOfFormation", () => {
  it("is 1 bit for a Bell state and the entropy of one side for pure states", () => {
    expect(entanglementOfFormation(bell)).toBeCloseTo(1, 14);
    const state = pureState([real(0.8), real(0), real(0), real(0.6)]);
    const entropy = vonNeumannEntropy(partialTrace(state, [2, 2], [1])) / Math.LN2;
    expect(entanglementOfFormation(state)).toBeCloseTo(entropy, 12);
  });
});

describe("negativity", () => {
  it("has its published values", () => {
    expect(negativity(bell, [2, 2], [0])).toBeCloseTo(0.5, 14);
    expect(negativity(fortieth, [2, 2], [0])).toBeCloseTo(0.25, 14);
    expect(logarithmicNegativity(fortieth, [2, 2], [1])).toBeCloseTo(Math.log2(1.5), 14);
    // (|1,0> - i|2,1>)/sqrt 2 of a qutrit and a qubit
    const qutrit = pureState([real(0), real(0), real(1), real(0), real(0), { re: 0, im: -1 }]);
    expect(negativity(qutrit, [3, 2], [0])).toBeCloseTo(0.5, 14);
  });

  it("of a singlet beside a third atom is 1/2, 1/2 and 0 for the three cuts", () => {
    const singletAndGround = pureState([0, 0, 0, 1, 0, -1, 0, 0].map(real));
    expect([0, 1, 2].map((k) => Number(negativity(singletAndGround, [2, 2, 2], [k]).toFixed(12)))).toEqual([
      0.5, 0.5, 0,
    ]);
    expect(logarithmicNegativity(singletAndGround, [2, 2, 2], [0])).toBeCloseTo(1, 13);
  });

  it("is the same from either side and half the concurrence for pure pairs", () => {
    fc.assert(
      fc.property(randomPure(4), (state) => {
        const value = negativity(state, [2, 2], [0]);
        expect(negativity(state, [2, 2], [1])).toBeCloseTo(value, 13);
        expect(concurrence(state) / 2).toBeCloseTo(value, 12);
      }),
      { numRuns: 50 },
    );
  });
});

describe("entropies", () => {
  it("mutual information of a Bell state is 2 ln 2", () => {
    expect(mutualInformation(bell, [2, 2], [0])).toBeCloseTo(2 * Math.LN2, 13);
  });

  it("relative entropy of |00> is ln 2 to an equal mixture, 2 ln 2 to the maximally mixed state, infinite off its support", () => {
    const product = diagonal(1, 0, 0, 0);
    expect(relativeEntropy(product, diagonal(0.5, 0.5, 0, 0))).toBeCloseTo(Math.LN2, 13);
    expect(relativeEntropy(product, scale(identity(4), 1 / 4))).toBeCloseTo(2 * Math.LN2, 13);
    expect(relativeEntropy(product, diagonal(0, 1, 0, 0))).toBe(Infinity);
  });

  it("relative entropy to the product of the reduced states is the mutual information", () => {
    const data = bell.data.map((value, i) => 0.7 * value + (0.3 / 4) * (i % 10 === 0 ? 1 : 0));
    const state = { rows: 4, columns: 4, data };
    const product = scale(identity(4), 1 / 4);
    expect(relativeEntropy(state, product)).toBeCloseTo(mutualInformation(state, [2, 2], [0]), 13);
  });
});

describe("partialTrace and partialTranspose", () => {
  it("keep the trace; transposing both sides is transposing, twice is nothing", () => {
    fc.assert(
      fc.property(randomPure(6), (state) => {
        const reduced = partialTrace(state, [3, 2], [0]);
        expect(reduced.data[0] + reduced.data[8] + reduced.data[16]).toBeCloseTo(1, 13);
        const both = partialTranspose(partialTranspose(state, [3, 2], [0]), [3, 2], [1]);
        for (let i = 0; i < 36; i++) {
          const mirrored = (i % 6) * 6 + Math.floor(i / 6);
          expect(both.data[2 * i]).toBe(state.data[2 * mirrored]);
          expect(both.data[2 * i + 1]).toBe(state.data[2 * mirrored + 1]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("take any subsystems of three and name what does not fit", () => {
    const state = pureState([1, 0, 0, 0, 0, 0, 1, 0].map(real));
    // |000> + |110>: atoms 0 and 1 are a Bell pair, atom 2 is |0>
    const pair = partialTrace(state, [2, 2, 2], [0, 1]);
    expect(concurrence(pair)).toBeCloseTo(1, 13);
    expect(purity(partialTrace(state, [2, 2, 2], [2]))).toBeCloseTo(1, 13);
    expect(() => partialTrace(state, [2, 2], [0])).toThrow(DimensionMismatchError);
    expect(() => partialTrace(state, [2, 2, 2], [3])).toThrow(/keep\[0\]/);
    expect(() => partialTrace(state, [2, 2, 2], [1, 1])).toThrow(/twice/);
  });
});

describe("quantumFisherInformation", () => {
  it("is 4 Var for pure states, N^2 for a GHZ state, and p^2/(p + 2 (1 - p)/d) times it with white noise", () => {
    const generator = diagonal(2, 1, 0, -1, -2);
    const ghz = pureState([1, 0, 0, 0, 1].map(real));
    expect(quantumFisherInformation(ghz, generator)).toBeCloseTo(16, 12);
    const p = 0.6;
    const data = ghz.data.map((value, i) => p * value + ((1 - p) / 5) * (i % 12 === 0 ? 1 : 0));
    const noisy = { rows: 5, columns: 5, data };
    expect(quantumFisherInformation(noisy, generator)).toBeCloseTo((16 * p * p) / (p + (2 * (1 - p)) / 5), 12);
    expect(quantumFisherInformation(scale(identity(5), 1 / 5), generator)).toBeCloseTo(0, 12);
  });

  it("refuses a generator of another dimension", () => {
    expect(() => quantumFisherInformation(bell, diagonal(1, -1))).toThrow(DimensionMismatchError);
    expect(() => vonNeumannEntropy(diagonal(2, 0))).toThrow(InvalidArgumentError);
  });
});

import { type ComplexMatrix, identity, scale, zeros } from "@openqs/linalg";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { maximalCollectiveWitness } from "../collective/collective-witness.js";
import { concurrence } from "../state/concurrence.js";
import { vonNeumannEntropy } from "../state/entropy.js";
import { blockState } from "./block-state.js";
import { momentsOf, oneAxisTwisted, pureState } from "./dicke.fixture.js";
import { twoSpinState } from "./two-spin-state.js";

const amplitude = fc.record({
  re: fc.double({ min: -1, max: 1, noNaN: true }),
  im: fc.double({ min: -1, max: 1, noNaN: true }),
});
const atomsInTest = 6;
const randomState = fc
  .array(amplitude, { minLength: atomsInTest + 1, maxLength: atomsInTest + 1 })
  .filter((a) => a.reduce((sum, { re, im }) => sum + re * re + im * im, 0) > 0.1);

/** A 3 x 3 state in the Dicke basis of two atoms as 4 x 4, |1,0> = (|01> + |10>)/sqrt 2. */
function inProductBasis(state: ComplexMatrix): ComplexMatrix {
  const embed = [
    [1, 0, 0],
    [0, Math.SQRT1_2, 0],
    [0, Math.SQRT1_2, 0],
    [0, 0, 1],
  ];
  const result = zeros(4, 4);
  embed.forEach((row, i) =>
    embed.forEach((other, k) =>
      row.forEach((x, a) =>
        other.forEach((y, b) => {
          result.data[2 * (4 * i + k)] += x * y * state.data[2 * (3 * a + b)];
          result.data[2 * (4 * i + k) + 1] += x * y * state.data[2 * (3 * a + b) + 1];
        }),
      ),
    ),
  );
  return result;
}

describe("twoSpinState", () => {
  it("from moments equals the block of two atoms of the state itself", () => {
    fc.assert(
      fc.property(randomState, (amplitudes) => {
        const state = pureState(amplitudes);
        const fromMoments = twoSpinState(momentsOf(state), atomsInTest);
        inProductBasis(blockState(state, 2)).data.forEach((x, i) => expect(fromMoments.data[i]).toBeCloseTo(x, 13));
      }),
      { numRuns: 50 },
    );
  });

  it("has a concurrence of C_R/(N - 1) for every even-parity state with a positive witness", () => {
    let entangled = 0;
    fc.assert(
      fc.property(randomState, (amplitudes) => {
        const state = pureState(
          amplitudes
            .map((a, k) => (k % 2 === 0 ? a : { re: 0, im: 0 }))
            .map((a, k) => (k === 0 ? { ...a, re: a.re + 3 } : a)),
        );
        const moments = momentsOf(state);
        const [[XX, XY], [, YY]] = moments.second;
        const { witnessMaximum, rescaledConcurrence } = maximalCollectiveWitness(
          { X: 0, Y: 0, XX, YY, XY },
          atomsInTest,
        );
        const pair = (atomsInTest - 1) * concurrence(twoSpinState(moments, atomsInTest));
        if (witnessMaximum > 1e-12) entangled++;
        // Where the witness is negative the concurrence may come from the other inequality.
        expect(witnessMaximum > 1e-12 ? pair : Math.max(0, rescaledConcurrence)).toBeCloseTo(rescaledConcurrence, 11);
      }),
      { numRuns: 100, seed: 1 },
    );
    expect(entangled).toBeGreaterThan(20);
  });

  it("has the concurrence (N - 1)-fold of one-axis twisted states turned to z", () => {
    // The same state with axes renamed (x, y, z) -> (z, x, y): its mean lies along z and C_R applies.
    const { mean, second } = momentsOf(oneAxisTwisted(9, 0.15));
    const turned = [1, 2, 0].map((i) => [1, 2, 0].map((k) => second[i][k]));
    const [[XX, XY], [, YY]] = turned as [[number, number], [number, number]];
    const { rescaledConcurrence } = maximalCollectiveWitness({ X: mean[1], Y: mean[2], XX, YY, XY }, 9);
    expect(rescaledConcurrence).toBeGreaterThan(0.3);
    expect(8 * concurrence(twoSpinState({ mean, second }, 9))).toBeCloseTo(rescaledConcurrence, 12);
  });

  it("needs two atoms", () => {
    expect(() =>
      twoSpinState(
        {
          mean: [0, 0, 1],
          second: [
            [1, 0, 0],
            [0, 1, 0],
            [0, 0, 1],
          ],
        },
        1,
      ),
    ).toThrow(/atoms/);
  });
});

describe("blockState", () => {
  it("has unit trace, and the entropy of a block is that of the rest when the whole is pure", () => {
    const state = oneAxisTwisted(7, 0.4);
    for (const L of [1, 2, 3]) {
      expect(vonNeumannEntropy(blockState(state, L))).toBeCloseTo(vonNeumannEntropy(blockState(state, 7 - L)), 11);
    }
    expect(vonNeumannEntropy(blockState(state, 7))).toBeCloseTo(0, 12);
  });

  it("of a GHZ state has one bit whatever its size", () => {
    const ghz = pureState([1, 0, 0, 0, 0, 1].map((re) => ({ re, im: 0 })));
    for (const L of [1, 2, 4]) expect(vonNeumannEntropy(blockState(ghz, L))).toBeCloseTo(Math.LN2, 13);
  });

  it("keeps the maximally mixed symmetric state maximally mixed, for hundreds of atoms", () => {
    const block = blockState(scale(identity(401), 1 / 401), 3);
    for (let l = 0; l <= 3; l++) expect(block.data[2 * l * 5]).toBeCloseTo(1 / 4, 11);
  });

  it("is refused for more atoms than there are", () => {
    expect(() => blockState(scale(identity(3), 1 / 3), 3)).toThrow(/blockSize/);
  });
});

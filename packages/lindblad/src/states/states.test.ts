import {
  DimensionMismatchError,
  InvalidArgumentError,
  matrixFromRows,
  sparseToDense,
  trace,
  traceOfProduct,
} from "@openqs/linalg";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  annihilation,
  basisState,
  coherentState,
  densityMatrix,
  diagonalState,
  displacement,
  expect as expectation,
  fockBasis,
  ketFromAmplitudes,
  maximallyMixed,
  partialTrace,
  pauli,
  photonNumber,
  product,
  qubitBasis,
  scaled,
  spinBasis,
  spinCoherentState,
  spinX,
  spinY,
  spinZ,
  squeezedVacuum,
  squeezing,
  sum,
  tensorKets,
  tensorStates,
  thermalState,
  toDensityMatrix,
  transformed,
  variance,
  vonNeumannEntropy,
  withAdjoint,
} from "../index.js";

describe("oscillator states", () => {
  const cavity = fockBasis("cavity", 60);
  const a = annihilation(cavity);

  test("a coherent state is an eigenstate of a with Poissonian photon number", () => {
    const state = coherentState(cavity, { re: 1.2, im: -1.6 });
    const mean = expectation(a, state);
    expect(mean.re).toBeCloseTo(1.2, 13);
    expect(mean.im).toBeCloseTo(-1.6, 13);
    expect(variance(photonNumber(cavity), state)).toBeCloseTo(4, 12);
  });

  test("a squeezed vacuum has quadrature variances e^(-2r) and e^(2r) of the vacuum's along theta/2", () => {
    const [r, theta] = [0.6, 1.1];
    const state = squeezedVacuum(cavity, { strength: r, angle: theta });
    const quadrature = (angle: number) => withAdjoint(scaled(a, { re: Math.cos(angle), im: -Math.sin(angle) }));
    expect(variance(quadrature(theta / 2), state)).toBeCloseTo(Math.exp(-2 * r), 10);
    expect(variance(quadrature((theta + Math.PI) / 2), state)).toBeCloseTo(Math.exp(2 * r), 8);
    expect(expectation(photonNumber(cavity), state).re).toBeCloseTo(Math.sinh(r) ** 2, 10);
  });

  test("a thermal state has <n> = nbar and <n^2> = nbar + 2 nbar^2", () => {
    const state = thermalState(cavity, 0.8);
    const n = photonNumber(cavity);
    expect(expectation(n, state).re).toBeCloseTo(0.8, 12);
    expect(expectation(product(n, n), state).re).toBeCloseTo(0.8 + 2 * 0.64, 12);
  });

  test("a state that does not fit into the basis is refused with the part that is missed", () => {
    const small = fockBasis("cavity", 5);
    expect(() => coherentState(small, 3)).toThrow(/which miss 0\.\d+ of a state with \|alpha\| = 3/);
    expect(() => thermalState(small, 10)).toThrow(InvalidArgumentError);
    expect(() => squeezedVacuum(small, { strength: 2 })).toThrow(InvalidArgumentError);
    expect(() => squeezedVacuum(cavity, { strength: -1 })).toThrow(/non-negative/);
    expect(() => coherentState(cavity, Number.NaN)).toThrow(InvalidArgumentError);
    expect(() => coherentState(qubitBasis("atom"), 1)).toThrow(/must be a Fock basis/);
  });
});

describe("displacement and squeezing operators", () => {
  const dense = (operator: ReturnType<typeof displacement>) => sparseToDense(operator.matrix).data;

  test("of four photon numbers have the elements of QuTiP's test_operators", () => {
    const small = fockBasis("cavity", 4);
    [0.96923323, -0.24230859, 0.04282883, -0.00626025].forEach((value, k) => {
      expect(dense(displacement(small, 0.25))[2 * k]).toBeCloseTo(value, 8);
    });
    const squeezer = dense(squeezing(small, { re: 0.1, im: 0.1 }));
    expect(squeezer[4]).toBeCloseTo(0.07059289, 8);
    expect(squeezer[5]).toBeCloseTo(-0.07059289, 8);
    expect(squeezer[0]).toBeCloseTo(0.99500417, 8);
    expect(squeezer[10]).toBeCloseTo(0.98503746, 8);
  });

  test("make coherent states and squeezed vacua of the vacuum", () => {
    const cavity = fockBasis("cavity", 60);
    const vacuum = basisState(cavity, 0);
    const displaced = transformed(vacuum, displacement(cavity, { re: 0.9, im: -0.4 }));
    const coherent = coherentState(cavity, { re: 0.9, im: -0.4 });
    displaced.amplitudes.data.forEach((value, k) => expect(value).toBeCloseTo(coherent.amplitudes.data[k], 12));
    const z = { re: 0.5 * Math.cos(1), im: 0.5 * Math.sin(1) };
    const squeezed = transformed(vacuum, squeezing(cavity, z));
    const expected = squeezedVacuum(cavity, { strength: 0.5, angle: 1 });
    squeezed.amplitudes.data.forEach((value, k) => expect(value).toBeCloseTo(expected.amplitudes.data[k], 9));
  });

  test("a displaced thermal state has <n> = |alpha|^2 + nbar and the entropy of the thermal one (QuantumOptics.jl)", () => {
    const cavity = fockBasis("cavity", 80);
    const thermal = thermalState(cavity, 0.4);
    const displaced = transformed(thermal, displacement(cavity, 1.2));
    expect(expectation(photonNumber(cavity), displaced).re).toBeCloseTo(1.44 + 0.4, 9);
    expect(vonNeumannEntropy(displaced)).toBeCloseTo(vonNeumannEntropy(thermal), 10);
  });
});

describe("spin coherent states", () => {
  test("point along (theta, phi) with length j, also for j = 1000 and for angles beyond the sphere's chart", () => {
    for (const [j, theta, phi] of [
      [0.5, 0.4, 2],
      [3, 1.9, -0.7],
      [1000, 1.1, 0.3],
      [2, -0.8, 0.5],
      [1.5, 4.2, 1],
    ]) {
      const basis = spinBasis("spin", j);
      const state = spinCoherentState(basis, theta, phi);
      const [x, y, z] = [spinX, spinY, spinZ].map((component) => expectation(component(basis), state).re / j);
      expect(x).toBeCloseTo(Math.sin(theta) * Math.cos(phi), 11);
      expect(y).toBeCloseTo(Math.sin(theta) * Math.sin(phi), 11);
      expect(z).toBeCloseTo(Math.cos(theta), 11);
    }
  });

  test("at the poles are the extreme basis states", () => {
    const basis = spinBasis("spin", 2);
    expect(spinCoherentState(basis, 0, 1).amplitudes.data[0]).toBe(1);
    expect(spinCoherentState(basis, Math.PI, 0).amplitudes.data[8]).toBeCloseTo(1, 15);
  });
});

describe("composite states", () => {
  const [left, right] = [fockBasis("left", 3), qubitBasis("right")];
  const entry = fc.double({ min: -1, max: 1, noNaN: true });
  const amplitudes = fc
    .array(fc.record({ re: entry, im: entry }), { minLength: 6, maxLength: 6 })
    .filter((list) => list.some(({ re, im }) => Math.hypot(re, im) > 0.1));

  test("the reduced state gives every local expectation value, and both parts of a pure state the same purity", () => {
    fc.assert(
      fc.property(amplitudes, (list) => {
        const state = ketFromAmplitudes([left, right], list);
        const [atLeft, atRight] = [partialTrace(state, left), partialTrace(state, right)];
        expect(trace(atLeft.matrix).re).toBeCloseTo(1, 13);
        const purities = [atLeft, atRight].map(({ matrix }) => traceOfProduct(matrix, matrix).re);
        expect(purities[0]).toBeCloseTo(purities[1], 13);
      }),
    );
  });

  test("a product state reduces to its factors, in the order in which they are asked for", () => {
    const [first, second] = [thermalState(left, 0.1), diagonalState(right, [0.25, 0.75])];
    const state = tensorStates(first, second);
    expect(partialTrace(state, left).matrix.data[0]).toBeCloseTo(first.matrix.data[0], 15);
    const swapped = partialTrace(state, [right, left]);
    const expected = tensorStates(second, first);
    swapped.matrix.data.forEach((value, k) => expect(value).toBeCloseTo(expected.matrix.data[k], 15));
  });

  test("kets tensor as their projectors do", () => {
    const [u, v] = [
      ketFromAmplitudes(left, [1, { re: 0, im: 2 }, -1]),
      ketFromAmplitudes(right, [1, { re: 1, im: 1 }]),
    ];
    const ofKets = toDensityMatrix(tensorKets(u, v)).matrix.data;
    tensorStates(u, v).matrix.data.forEach((value, k) => expect(value).toBeCloseTo(ofKets[k], 15));
  });

  test("expectation values of states and of their projectors agree, and refuse another space", () => {
    const state = ketFromAmplitudes(right, [1, { re: 0, im: 1 }]);
    const operator = sum(pauli(right, "x"), pauli(right, "y"));
    expect(expectation(operator, state).re).toBeCloseTo(1, 15);
    expect(expectation(operator, toDensityMatrix(state)).re).toBeCloseTo(1, 15);
    expect(variance(operator, state)).toBeCloseTo(1, 14);
    expect(() => expectation(operator, basisState(left, 0))).toThrow(/right \(spin, 2\) and the second on left/);
    expect(() => variance(annihilation(left), basisState(left, 0))).toThrow(/must be Hermitian/);
  });

  test("what is not a state is refused with what is wrong", () => {
    expect(() =>
      densityMatrix(
        right,
        matrixFromRows([
          [1, 0],
          [0, 1],
        ]),
      ),
    ).toThrow(/`trace\(matrix\)` must be 1 to 1e-8, but is 2/);
    expect(() =>
      densityMatrix(
        right,
        matrixFromRows([
          [0.5, 1],
          [0, 0.5],
        ]),
      ),
    ).toThrow(/must be 0 to 1e-8 for a state, but is 1/);
    expect(() => densityMatrix(right, matrixFromRows([[1]]))).toThrow(DimensionMismatchError);
    expect(() => ketFromAmplitudes(right, [0, 0])).toThrow(/positive norm/);
    expect(() => ketFromAmplitudes(right, [1, 0, 0])).toThrow(/has 2 amplitudes, but 3 are given/);
    expect(() => diagonalState(right, [1, -1])).toThrow(InvalidArgumentError);
    expect(() => basisState(left, 3)).toThrow(InvalidArgumentError);
    expect(() => tensorKets()).toThrow(InvalidArgumentError);
    expect(() => tensorStates()).toThrow(InvalidArgumentError);
    expect(maximallyMixed(right).matrix.data[0]).toBe(0.5);
  });
});

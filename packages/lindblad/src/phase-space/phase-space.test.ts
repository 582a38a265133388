import { InvalidArgumentError } from "@openqs/linalg";
import { describe, expect, test } from "vitest";
import {
  annihilation,
  basisState,
  coherentState,
  diagonalState,
  expect as expectation,
  fockBasis,
  husimiFunction,
  husimiFunctionAsync,
  ketFromAmplitudes,
  qubitBasis,
  squeezedVacuum,
  tensorKets,
  thermalState,
  wignerFunction,
  wignerFunctionAsync,
} from "../index.js";

const cavity = fockBasis("cavity", 40);
const axis = Float64Array.from({ length: 81 }, (_, k) => (k - 40) / 10);
const grid = { x: axis, y: axis };

/** Riemann sum over the grid, exact to rounding for functions that vanish at its edge. */
function integral({ values }: { values: Float64Array }): number {
  return values.reduce((total, value) => total + value, 0) / 100;
}

/** Laguerre polynomial L_n. */
function laguerre(n: number, x: number): number {
  let [previous, current] = [0, 1];
  for (let k = 0; k < n; k++) [previous, current] = [current, ((2 * k + 1 - x) * current - k * previous) / (k + 1)];
  return current;
}

describe("the Wigner function", () => {
  test("of a coherent state is (2/pi) exp(-2 |alpha - beta|^2)", () => {
    const beta = { re: 0.8, im: -0.6 };
    const { x, y, values } = wignerFunction(coherentState(cavity, beta), grid);
    for (let i = 0; i < x.length; i += 4) {
      for (let j = 0; j < y.length; j += 4) {
        const expected = (2 / Math.PI) * Math.exp(-2 * ((x[i] - beta.re) ** 2 + (y[j] - beta.im) ** 2));
        expect(values[i * y.length + j]).toBeCloseTo(expected, 12);
      }
    }
  });

  test("of n photons is (2/pi) (-1)^n L_n(4 |alpha|^2) exp(-2 |alpha|^2)", () => {
    for (const n of [0, 1, 2, 7, 30]) {
      const { values } = wignerFunction(basisState(cavity, n), { x: axis, y: [0.3] });
      axis.forEach((x, i) => {
        const square = x * x + 0.09;
        const expected = (2 / Math.PI) * (-1) ** n * laguerre(n, 4 * square) * Math.exp(-2 * square);
        expect(values[i]).toBeCloseTo(expected, 11);
      });
    }
  });

  test("of a thermal state is a Gaussian of variance (2 nbar + 1)/4", () => {
    const { values } = wignerFunction(thermalState(cavity, 0.5), { x: axis, y: [0] });
    axis.forEach((x, i) => expect(values[i]).toBeCloseTo((1 / Math.PI) * Math.exp(-x * x), 10));
  });

  test("integrates to 1, and to Tr(rho sigma) / pi against another one", () => {
    const [first, second] = [
      squeezedVacuum(cavity, { strength: 0.3, angle: 1 }),
      ketFromAmplitudes(fockBasis("pair", 2), [1, { re: 0, im: 1 }]),
    ];
    const [W, V] = [wignerFunction(first, grid), wignerFunction(second, grid)];
    expect(integral(W)).toBeCloseTo(1, 8);
    const overlap = integral({ values: W.values.map((value, k) => value * V.values[k]) });
    const amplitudes = first.amplitudes.data;
    // <second|first> with second = (|0> + i|1>)/sqrt 2; the squeezed vacuum has no |1>.
    expect(overlap * Math.PI).toBeCloseTo((amplitudes[0] ** 2 + amplitudes[1] ** 2) / 2, 8);
  });

  test("has <a> as its centre of mass", () => {
    const state = coherentState(cavity, { re: 0.5, im: 1 });
    const { x, values } = wignerFunction(state, grid);
    const mean = values.reduce((total, value, k) => total + value * x[Math.floor(k / x.length)], 0) / 100;
    expect(mean).toBeCloseTo(expectation(annihilation(cavity), state).re, 8);
  });

  test("stays finite and bounded by 2/pi for 300 photons at |alpha| = 17", () => {
    const mode = fockBasis("cavity", 301);
    const { values } = wignerFunction(basisState(mode, 300), { x: [0, 5, 12, 17, 17.5, 19], y: [0] });
    values.forEach((value) => expect(Math.abs(value)).toBeLessThanOrEqual(2 / Math.PI + 1e-12));
    expect(values[0]).toBeCloseTo(2 / Math.PI, 12);
  });
});

describe("the Husimi function", () => {
  test("of n photons is |alpha|^2n e^(-|alpha|^2) / (pi n!), and integrates to 1", () => {
    const Q = husimiFunction(basisState(cavity, 2), grid);
    const at = 60 * 81 + 40;
    expect(Q.values[at]).toBeCloseTo((2 ** 4 * Math.exp(-4)) / Math.PI / 2, 13);
    expect(integral(Q)).toBeCloseTo(1, 4);
  });

  test("of a coherent state is exp(-|alpha - beta|^2)/pi, and is never negative", () => {
    const beta = { re: -0.5, im: 0.7 };
    const { x, y, values } = husimiFunction(coherentState(cavity, beta), grid);
    values.forEach((value, k) => {
      const [i, j] = [Math.floor(k / y.length), k % y.length];
      expect(value).toBeCloseTo(Math.exp(-((x[i] - beta.re) ** 2) - (y[j] - beta.im) ** 2) / Math.PI, 11);
      expect(value).toBeGreaterThanOrEqual(0);
    });
  });
});

test("both are found without blocking too, and stop with the reason of the signal", async () => {
  const state = squeezedVacuum(cavity, { strength: 0.4 });
  const small = { x: [0, 0.5, 1], y: [0, 0.3] };
  const phases = new Set<string>();
  const onProgress = ({ phase }: { phase: string }) => phases.add(phase);
  expect(await wignerFunctionAsync(state, small, { onProgress, sliceMilliseconds: 0 })).toEqual(
    wignerFunction(state, small),
  );
  expect(await husimiFunctionAsync(state, small)).toEqual(husimiFunction(state, small));
  expect(phases).toEqual(new Set(["evaluating on the grid"]));
  const reason = new Error("enough");
  for (const verb of [wignerFunctionAsync, husimiFunctionAsync]) {
    await expect(verb(state, grid, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  }
});

test("only states of one mode have these functions, at finite points", () => {
  const atom = qubitBasis("atom");
  expect(() => wignerFunction(basisState(atom, 0), grid)).toThrow(/must be a Fock basis/);
  const pair = tensorKets(basisState(cavity, 0), basisState(atom, 0));
  expect(() => husimiFunction(pair, grid)).toThrow(/must be of one mode \(use `partialTrace`\)/);
  expect(() =>
    wignerFunction(
      diagonalState(
        cavity,
        Array.from(axis.subarray(0, 40), () => 1),
      ),
      { x: [Number.NaN], y: [0] },
    ),
  ).toThrow(InvalidArgumentError);
});

import { add, frobeniusNorm, NotConvergedError, scale } from "@openqs/linalg";
import { describe, expect, test } from "vitest";
import {
  annihilation,
  applySuperoperator,
  evolve,
  expect as expectation,
  fockBasis,
  functionEnvelope,
  lindbladSystem,
  NonUniqueSteadyStateError,
  pauli,
  periodicSteadyState,
  periodicSteadyStateAsync,
  photonNumber,
  piecewiseConstant,
  propagator,
  purity,
  qubitBasis,
  scaled,
  spinLowering,
  steadyState,
  sum,
  withAdjoint,
} from "../index.js";
import { randomSystem } from "../random-systems.fixture.js";

const atom = qubitBasis("atom");
const decay = { operator: spinLowering(atom), populationRate: 0.1 };
/** Without the rotating-wave approximation: sigma_z + 0.8 cos(2 t) sigma_x. */
const driven = lindbladSystem({
  hamiltonian: pauli(atom, "z"),
  drives: [
    { operator: pauli(atom, "x"), envelope: functionEnvelope((t) => 0.8 * Math.cos(2 * t), { shortestFeature: 1 }) },
  ],
  jumps: [decay],
});

describe("periodic steady states", () => {
  test("of a driven cavity are coherent: alpha(0) = -(i eta/2) sum_(+-) 1/(kappa/2 + i (omega +- nu)) for eta cos(nu t)", () => {
    const [cavity, omega, nu, eta, kappa] = [fockBasis("cavity", 12), 1, 1.3, 0.3, 0.6];
    const a = annihilation(cavity);
    const envelope = functionEnvelope((t) => eta * Math.cos(nu * t), { shortestFeature: 1 });
    const system = lindbladSystem({
      hamiltonian: scaled(photonNumber(cavity), omega),
      drives: [{ operator: withAdjoint(a), envelope }],
      jumps: [{ operator: a, populationRate: kappa }],
    });
    const { state } = periodicSteadyState(system, { period: (2 * Math.PI) / nu });
    const [re, im] = [omega + nu, omega - nu].reduce(
      ([x, y], detuning) => {
        const norm = kappa ** 2 / 4 + detuning ** 2;
        return [x - (eta * detuning) / 2 / norm, y - (eta * kappa) / 4 / norm];
      },
      [0, 0],
    );
    expect(expectation(a, state).re).toBeCloseTo(re, 9);
    expect(expectation(a, state).im).toBeCloseTo(im, 9);
    expect(purity(state)).toBeCloseTo(1, 9);
  });

  test("of an atom beyond the rotating-wave approximation are where QuTiP 4.7.1 ends after 150 periods", () => {
    const { state, residualNorm } = periodicSteadyState(driven, { period: Math.PI });
    expect(residualNorm).toBeLessThan(1e-10);
    const observables = { x: pauli(atom, "x"), y: pauli(atom, "y"), z: pauli(atom, "z") };
    const [start, quarter] = evolve(driven, state, { times: [0, Math.PI / 4], observables });
    const values = [start, quarter].flatMap(({ expectations: { x, y, z } }) => [x.re, y.re, z.re]);
    const reference = [
      -0.19578758764859325, 0.12519374031147298, 0.013173232541262625, -0.11555163649390238, -0.18472924968653073,
      -0.06680946801144921,
    ];
    // evolve's own accuracy of 1e-8 limits the second time.
    values.forEach((value, k) => expect(value).toBeCloseTo(reference[k], k < 3 ? 9 : 7));
  });

  test("of repeated pulses are fixed by the product of the propagators of their pieces", () => {
    const constant = randomSystem(4, { seed: 3 });
    const [levels] = constant.space;
    const kick = withAdjoint(annihilation(fockBasis("kick", 4)));
    const operator = { ...kick, space: constant.space };
    expect(levels.dimension).toBe(4);
    const jumps = constant.jumps.map(({ collapseOperator }) => ({ collapseOperator }));
    const pulse = piecewiseConstant([0, 0.3, 0.8], [1.5, -0.4]);
    const system = lindbladSystem({
      hamiltonian: constant.hamiltonian,
      drives: [{ operator, envelope: pulse }],
      jumps,
    });
    const { state } = periodicSteadyState(system, { period: 0.8 });
    const piece = (amplitude: number) =>
      lindbladSystem({ hamiltonian: sum(constant.hamiltonian, scaled(operator, amplitude)), jumps });
    const middle = applySuperoperator(propagator(piece(1.5), 0.3), state);
    const end = applySuperoperator(propagator(piece(-0.4), 0.5), { ...state, matrix: middle });
    expect(frobeniusNorm(add(end, scale(state.matrix, -1)))).toBeLessThan(2e-10);
  });

  test("of a constant system are its steady state, whatever the period", () => {
    const system = randomSystem(5, { seed: 2 });
    const { matrix } = steadyState(system).state;
    const { state, minimumEigenvalue } = periodicSteadyState(system, { period: 3 });
    expect(frobeniusNorm(add(state.matrix, scale(matrix, -1)))).toBeLessThan(1e-9);
    expect(minimumEigenvalue).toBeGreaterThan(-1e-10);
  });

  test("are refused where there are several, where a function does not repeat, and where periods run out", async () => {
    const closed = lindbladSystem({ hamiltonian: pauli(atom, "z") });
    expect(() => periodicSteadyState(closed, { period: 1 })).toThrow(NonUniqueSteadyStateError);
    expect(() => periodicSteadyState(driven, { period: 3 })).toThrow(
      /`drives\[0\].envelope` must repeat after the period 3/,
    );
    expect(() => periodicSteadyState(driven, { period: 0 })).toThrow(/`period` must be positive/);
    const cut = { period: Math.PI, maxIterations: 1 };
    expect(() => periodicSteadyState(driven, cut)).toThrow(NotConvergedError);
    expect(() => periodicSteadyState(driven, cut)).toThrow(/stopped after 1 periods .* Raise `maxIterations`/);
    const controller = new AbortController();
    const running = periodicSteadyStateAsync(driven, {
      period: Math.PI,
      signal: controller.signal,
      sliceMilliseconds: 0,
      onProgress: () => controller.abort(new Error("enough")),
    });
    await expect(running).rejects.toThrow("enough");
  });
});

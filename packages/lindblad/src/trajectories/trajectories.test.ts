import { InvalidArgumentError } from "@openqs/linalg";
import { describe, expect, test } from "vitest";
import {
  annihilation,
  basisState,
  coherentState,
  evolve,
  fockBasis,
  functionEnvelope,
  lindbladSystem,
  mergeTrajectories,
  pauli,
  photonNumber,
  piecewiseConstant,
  product,
  qubitBasis,
  scaled,
  spinBasis,
  spinCoherentState,
  spinLowering,
  spinRaising,
  spinX,
  spinZ,
  sum,
  trajectories,
  trajectoriesAsync,
  transition,
  withAdjoint,
} from "../index.js";
import { noJumpGenerator } from "../systems/lindblad-system.js";
import { noJumpEvolution } from "./no-jump-evolution.js";
import { randomStream } from "./random-stream.js";

const atom = qubitBasis("atom");

describe("trajectories", () => {
  test("average to the master equation within four standard errors at every time (LMG model, N = 10)", () => {
    const spin = spinBasis("atoms", 5);
    const jx = spinX(spin);
    const system = lindbladSystem({
      hamiltonian: sum(scaled(spinZ(spin), -1.8), scaled(product(jx, jx), -0.2)),
      jumps: [
        { operator: scaled(jx, 2), amplitudeRate: 0.001 },
        { operator: spinRaising(spin), amplitudeRate: 0.02 },
      ],
    });
    const initial = spinCoherentState(spin, Math.PI / 2, 0);
    const times = [0, 0.5, 1, 2, 4, 8];
    const observables = { z: spinZ(spin), xx: product(jx, jx) };
    const { mean, standardError } = trajectories(system, initial, { times, observables, count: 300, seed: 11 });
    evolve(system, initial, { times, observables }).forEach(({ expectations }, k) => {
      for (const name of ["z", "xx"]) {
        const deviation = Math.abs(mean[name][k] - expectations[name].re);
        expect(deviation).toBeLessThanOrEqual(4 * standardError[name][k] + 1e-12);
      }
    });
    expect(standardError.z[5]).toBeGreaterThan(0);
  });

  test("of a decaying coherent state are all the same: the field decays and jumps change nothing", () => {
    const cavity = fockBasis("cavity", 25);
    const jumps = [{ operator: annihilation(cavity), populationRate: 1 }];
    const system = lindbladSystem({ hamiltonian: photonNumber(cavity), jumps });
    const options = { times: [0, 1, 2], observables: { n: photonNumber(cavity) }, count: 20, seed: 3 };
    const { mean, standardError } = trajectories(system, coherentState(cavity, 1.5), options);
    expect(mean.n[2]).toBeCloseTo(2.25 * Math.exp(-2), 6);
    expect(standardError.n[2]).toBeLessThan(1e-6);
  });

  test("jump as often as photons leave: an excited atom once, a driven one gamma p_e per time", () => {
    const jumps = [{ operator: spinLowering(atom), populationRate: 1 }];
    const decay = lindbladSystem({ hamiltonian: pauli(atom, "z"), jumps });
    const observables = { excited: transition(atom, 0, 0) };
    const once = trajectories(decay, basisState(atom, 0), { times: [0, 40], observables, count: 30, seed: 1 });
    expect(once.jumpsPerTrajectory[0]).toBe(1);
    const driven = lindbladSystem({ hamiltonian: scaled(pauli(atom, "x"), 1), jumps });
    const run = trajectories(driven, basisState(atom, 1), { times: [0, 200], observables, count: 40, seed: 2 });
    // p_e = Omega^2/(gamma^2 + 2 Omega^2) with Omega = 2; antibunching makes the count sub-Poissonian, so 4 sqrt(n/40).
    const expected = (200 * 4) / 9;
    expect(Math.abs(run.jumpsPerTrajectory[0] - expected)).toBeLessThan(4 * Math.sqrt(expected / 40) + 1);
  });

  test("do not depend on the grid of times, in whose intervals none or many of the jumps fall", () => {
    const spin = spinBasis("atoms", 6);
    const jx = spinX(spin);
    const system = lindbladSystem({
      hamiltonian: sum(scaled(spinZ(spin), -2), scaled(product(jx, jx), -0.3)),
      jumps: [
        { operator: jx, amplitudeRate: 0.02 },
        { operator: spinRaising(spin), amplitudeRate: 0.05 },
      ],
    });
    const run = (times: readonly number[]) =>
      trajectories(system, spinCoherentState(spin, Math.PI / 2, 0), {
        times,
        observables: { z: spinZ(spin) },
        count: 10,
        seed: 3,
      });
    const [coarse, fine] = [run([0, 4]), run(Array.from({ length: 81 }, (_, k) => k / 20))];
    expect(coarse.jumpsPerTrajectory).toEqual(fine.jumpsPerTrajectory);
    expect(coarse.jumpsPerTrajectory[1]).toBeGreaterThan(2);
    // Every jump time is a root to 1e-11; some ten jumps in a row add up their errors.
    expect(coarse.mean.z[1]).toBeCloseTo(fine.mean.z[80], 8);
  });

  test("are the same for the same seed, and split over workers add up to one run", () => {
    const jumps = [{ operator: spinLowering(atom), populationRate: 1 }];
    const system = lindbladSystem({ hamiltonian: pauli(atom, "x"), jumps });
    const options = { times: [0, 1, 3], observables: { z: pauli(atom, "z") }, seed: 5 };
    const all = trajectories(system, basisState(atom, 0), { ...options, count: 20 });
    const parts = [0, 8].map((firstTrajectory, k) =>
      trajectories(system, basisState(atom, 0), { ...options, count: [8, 12][k], firstTrajectory }),
    );
    const merged = mergeTrajectories(...parts);
    merged.mean.z.forEach((value, k) => expect(value).toBeCloseTo(all.mean.z[k], 13));
    merged.standardError.z.forEach((value, k) => expect(value).toBeCloseTo(all.standardError.z[k], 13));
    expect(merged.count).toBe(20);
    const other = trajectories(system, basisState(atom, 0), { ...options, count: 20, seed: 6 });
    expect(other.mean.z[1]).not.toBe(all.mean.z[1]);
  });

  test("of a driven atom average to the master equation too, its short pulse included", () => {
    const operator = pauli(atom, "x");
    const drives = [{ operator, envelope: piecewiseConstant([20, 20.01], [Math.PI / 0.02]) }];
    const jumps = [{ operator: spinLowering(atom), populationRate: 1 }];
    const system = lindbladSystem({ hamiltonian: scaled(operator, 0.1), drives, jumps });
    const options = { times: [0, 19, 20.01, 21], observables: { z: pauli(atom, "z") } };
    const expected = evolve(system, basisState(atom, 1), options).map(({ expectations }) => expectations.z.re);
    const { mean, standardError } = trajectories(system, basisState(atom, 1), { ...options, count: 200, seed: 4 });
    expected.forEach((value, k) => {
      expect(Math.abs(mean.z[k] - value)).toBeLessThanOrEqual(4 * standardError.z[k] + 1e-9);
    });
    expect(mean.z[2]).toBeGreaterThan(0.8);
  });

  test("of an atom whose losses are switched and modulated average to the master equation, channel by channel", () => {
    const pump = functionEnvelope((time) => 0.3 * Math.sin(time) ** 2, { shortestFeature: 1 });
    const system = lindbladSystem({
      hamiltonian: scaled(pauli(atom, "x"), 0.4),
      jumps: [
        { operator: spinLowering(atom), populationRate: piecewiseConstant([2, 2.01, 6], [100, 0.5]) },
        { operator: spinRaising(atom), populationRate: pump },
      ],
    });
    const options = { times: [0, 1.9, 2.01, 4, 6], observables: { z: pauli(atom, "z") } };
    const expected = evolve(system, basisState(atom, 0), options).map(({ expectations }) => expectations.z.re);
    const { mean, standardError, jumpsPerTrajectory } = trajectories(system, basisState(atom, 0), {
      ...options,
      count: 300,
      seed: 8,
    });
    expected.forEach((value, k) => {
      expect(Math.abs(mean.z[k] - value)).toBeLessThanOrEqual(4 * standardError.z[k] + 1e-9);
    });
    // int r_k(t) <L_k^+ L_k> dt of each channel, by the evolution on a fine grid.
    const grid = Array.from({ length: 6001 }, (_, k) => k / 1000);
    const fine = evolve(system, basisState(atom, 0), { times: grid, observables: { e: transition(atom, 0, 0) } });
    const rates = [system.jumps[0].rate!.value, system.jumps[1].rate!.value];
    const counts = fine.reduce(
      ([down, up], { time, expectations: { e } }) => [
        down + (rates[0](time) * e.re) / 1000,
        up + (rates[1](time) * (1 - e.re)) / 1000,
      ],
      [0, 0],
    );
    // Five standard deviations of Poissonian counts, and the error of the grid's sum in the pulse.
    counts.forEach((count, k) => {
      expect(Math.abs(jumpsPerTrajectory[k] - count)).toBeLessThan(5 * Math.sqrt(count / 300) + 0.03);
    });
  });

  test("run without blocking, and stop with the reason of the signal", async () => {
    const system = lindbladSystem({
      hamiltonian: pauli(atom, "x"),
      jumps: [{ operator: spinLowering(atom), populationRate: 1 }],
    });
    const options = { times: [0, 1, 3], observables: { z: pauli(atom, "z") }, count: 5, seed: 5 };
    const expected = trajectories(system, basisState(atom, 0), options).mean.z;
    expect((await trajectoriesAsync(system, basisState(atom, 0), options)).mean.z).toEqual(expected);
    const reason = new Error("enough");
    const aborted = trajectoriesAsync(system, basisState(atom, 0), { ...options, signal: AbortSignal.abort(reason) });
    await expect(aborted).rejects.toBe(reason);
  });

  test("refuse other spaces, and what is not Hermitian", () => {
    const operator = pauli(atom, "x");
    const system = lindbladSystem({ hamiltonian: operator });
    const ground = basisState(atom, 1);
    const options = { times: [0, 1], observables: { x: operator }, count: 1, seed: 0 };
    expect(() => trajectories(system, ground, { ...options, observables: { s: spinLowering(atom) } })).toThrow(
      /observables.s/,
    );
    expect(() => trajectories(system, ground, { ...options, times: [1, 0] })).toThrow(InvalidArgumentError);
    expect(() => trajectories(system, ground, { ...options, count: 0 })).toThrow(/`count`/);
    expect(() => mergeTrajectories()).toThrow(InvalidArgumentError);
  });
});

test("the time of a jump is the root of the squared norm: e^(-gamma t) = threshold for an excited atom", () => {
  const jumps = [{ operator: spinLowering(atom), populationRate: 0.7 }];
  const { matrix } = noJump(jumps);
  const state = new Float64Array([1, 0, 0, 0]);
  const { time, hasJumped } = noJumpEvolution(matrix)(state, { start: 0, duration: 50, threshold: 0.2 });
  expect(hasJumped).toBe(true);
  expect(time).toBeCloseTo(-Math.log(0.2) / 0.7, 10);
});

function noJump(jumps: Parameters<typeof lindbladSystem>[0]["jumps"] & {}) {
  return noJumpGenerator(lindbladSystem({ hamiltonian: scaled(withAdjoint(spinLowering(atom)), 0), jumps }));
}

test("random streams of neighbouring trajectories are uniform and uncorrelated", () => {
  const count = 20000;
  const pairs = Array.from({ length: count }, (_, k) => [randomStream(1, k)(), randomStream(1, k + 1)()]);
  const mean = pairs.reduce((total, [x]) => total + x, 0) / count;
  const covariance = pairs.reduce((total, [x, y]) => total + (x - 0.5) * (y - 0.5), 0) / count;
  // Five standard deviations of a mean of uniform numbers and of products of two of them.
  expect(Math.abs(mean - 0.5)).toBeLessThan(5 / Math.sqrt(12 * count));
  expect(Math.abs(covariance)).toBeLessThan(5 / 12 / Math.sqrt(count));
});

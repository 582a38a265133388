import { traceOfProduct } from "@openqs/linalg";
import { describe, expect, test } from "vitest";
import {
  annihilation,
  dagger,
  embed,
  expect as expectation,
  fockBasis,
  levelBasis,
  lindbladSystem,
  partialTrace,
  product,
  qubitBasis,
  rootFidelity,
  scaled,
  spinLowering,
  spinRaising,
  steadyState,
  sum,
  thermalState,
  traceDistance,
  transition,
  wignerFunction,
  withAdjoint,
} from "../index.js";

/** QuTiP's notebook on optomechanical steady states: kappa 0.3, g0 2.4 kappa, E 0.1, delta -0.43, 4 x 12 numbers. */
function optomechanics() {
  const [light, motion] = [fockBasis("light", 4), fockBasis("motion", 12)];
  const [a, b] = [embed(annihilation(light), [light, motion]), embed(annihilation(motion), [light, motion])];
  const [photons, phonons] = [product(dagger(a), a), product(dagger(b), b)];
  const hamiltonian = sum(
    scaled(photons, 0.43),
    phonons,
    scaled(product(photons, withAdjoint(b)), 0.72),
    scaled(withAdjoint(a), 0.1),
  );
  const jumps = [
    { operator: a, populationRate: 0.3 },
    { operator: b, populationRate: 1 / 3000 },
  ];
  return { motion, photons, phonons, system: lindbladSystem({ hamiltonian, jumps }) };
}

describe("an optomechanical self-oscillation (QuTiP's notebook, values of QuTiP 4.7.1)", () => {
  const { motion, photons, phonons, system } = optomechanics();
  const { state } = steadyState(system);

  test("has the numbers of photons and phonons, and motion with a negative Wigner function", () => {
    expect(expectation(photons, state).re).toBeCloseTo(0.019241868547725, 11);
    expect(expectation(phonons, state).re).toBeCloseTo(4.1904786682249, 9);
    const axis = Array.from({ length: 101 }, (_, k) => -5 + k / 10);
    const { values } = wignerFunction(partialTrace(state, motion), { x: axis, y: axis });
    // QuTiP's convention alpha = x + i y (g = 2) is ours.
    expect(values.reduce((least, value) => Math.min(least, value))).toBeCloseTo(-0.04597103808, 9);
    expect(values.reduce((most, value) => Math.max(most, value))).toBeCloseTo(0.09650284374, 9);
  });

  test("is the same by iteration, whose preconditioner has to bear a decay of 1/3000 beside a frequency of 12", () => {
    const { state: iterated } = steadyState(system, { method: { kind: "krylov" } });
    expect(rootFidelity(iterated, state)).toBeCloseTo(1, 9);
    expect(traceDistance(iterated, state)).toBeLessThan(1e-9);
  });
});

describe("mean currents of quantum transport (QuTiP's test_countstat)", () => {
  test("through a single level: I = G_l G_r/(G_l + G_r)", () => {
    const level = qubitBasis("level");
    for (const [into, out] of [
      [0.5, 0.1],
      [0.02, 3],
    ]) {
      const jumps = [
        { operator: spinRaising(level), populationRate: into },
        { operator: spinLowering(level), populationRate: out },
      ];
      const { state } = steadyState(lindbladSystem({ hamiltonian: scaled(transition(level, 0, 0), 0.7), jumps }));
      const current = out * expectation(transition(level, 0, 0), state).re;
      expect(current).toBeCloseTo((into * out) / (into + out), 14);
    }
  });

  test("through a double dot: I = tc^2 G_R/(tc^2 (2 + G_R/G_L) + G_R^2/4 + eps^2)", () => {
    const dots = levelBasis("empty, left, right", 3);
    for (const [left, right, tunnel, bias] of [
      [1, 1, 1, 0],
      [0.3, 2, 0.7, 1.1],
      [5, 0.2, 0.4, -0.6],
    ]) {
      const [atLeft, atRight] = [transition(dots, 1, 1), transition(dots, 2, 2)];
      const hamiltonian = sum(
        scaled(atLeft, bias / 2),
        scaled(atRight, -bias / 2),
        scaled(withAdjoint(transition(dots, 1, 2)), tunnel),
      );
      const jumps = [
        { operator: transition(dots, 1, 0), populationRate: left },
        { operator: transition(dots, 0, 2), populationRate: right },
      ];
      const { state } = steadyState(lindbladSystem({ hamiltonian, jumps }));
      const expected = (tunnel ** 2 * right) / (tunnel ** 2 * (2 + right / left) + right ** 2 / 4 + bias ** 2);
      expect(right * expectation(atRight, state).re).toBeCloseTo(expected, 13);
    }
  });
});

test("a damped mode in a thermal bath is in the thermal state of the bath, in all its elements", () => {
  const cavity = fockBasis("cavity", 40);
  const [a, thermal] = [annihilation(cavity), 0.6];
  const jumps = [
    { operator: a, amplitudeRate: 0.2 * (1 + thermal) },
    { operator: dagger(a), amplitudeRate: 0.2 * thermal },
  ];
  const { state } = steadyState(lindbladSystem({ hamiltonian: product(dagger(a), a), jumps }));
  const expected = thermalState(cavity, thermal);
  expected.matrix.data.forEach((value, k) => expect(state.matrix.data[k]).toBeCloseTo(value, 14));
  expect(traceOfProduct(state.matrix, state.matrix).re).toBeCloseTo(1 / (2 * thermal + 1), 12);
});

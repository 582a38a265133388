import { DimensionMismatchError, InvalidArgumentError, sparseToDense } from "@openqs/linalg";
import { describe, expect, test } from "vitest";
import {
  adjointLiouvillianAction,
  annihilation,
  basisState,
  evolve,
  fockBasis,
  functionEnvelope,
  gaussianPulse,
  hamiltonianAt,
  type JumpDescription,
  lindbladSystem,
  liouvillian,
  liouvillianSpectrum,
  pauli,
  photonNumber,
  piecewiseConstant,
  propagator,
  qubitBasis,
  scaled,
  spinLowering,
  steadyState,
  symmetrySectors,
  trajectories,
  withAdjoint,
} from "../index.js";

const atom = qubitBasis("atom");
const nothing = scaled(pauli(atom, "z"), 0);

/** Decay rate of the excited population, minus the first element of the Liouvillian. */
function populationDecay(jump: Parameters<typeof lindbladSystem>[0]["jumps"]): number {
  const system = lindbladSystem({ hamiltonian: nothing, ...(jump === undefined ? {} : { jumps: jump }) });
  return -sparseToDense(liouvillian(system).matrix).data[0];
}

describe("rates", () => {
  const operator = spinLowering(atom);

  test("a population rate is the rate at which a population decays, an amplitude rate half of it", () => {
    expect(populationDecay([{ operator, populationRate: 0.3 }])).toBeCloseTo(0.3, 15);
    expect(populationDecay([{ operator, amplitudeRate: 0.3 }])).toBeCloseTo(0.6, 15);
  });

  test("a collapse operator carries its rate: the square root is taken by whoever builds it, once", () => {
    expect(populationDecay([{ collapseOperator: scaled(operator, Math.sqrt(0.3)) }])).toBeCloseTo(0.3, 15);
    expect(populationDecay([{ operator, populationRate: Math.sqrt(0.3) }])).toBeCloseTo(Math.sqrt(0.3), 15);
  });

  test("a negative or missing number, or two conventions at once, are refused", () => {
    expect(() => populationDecay([{ operator, populationRate: -1 }])).toThrow(
      /`jumps\[0\].populationRate` must be finite and non-/,
    );
    expect(() => populationDecay([{ operator, amplitudeRate: Number.NaN }])).toThrow(InvalidArgumentError);
    expect(() => populationDecay([{ operator, populationRate: 1, amplitudeRate: 1 }])).toThrow(
      /`jumps\[0\]` must have .* but is .*populationRate, amplitudeRate/,
    );
    const withoutRate = { operator } as unknown as JumpDescription;
    expect(() => populationDecay([withoutRate])).toThrow(/`jumps\[0\]` must have .* but is .*\{ operator \}/);
    const twice = { collapseOperator: operator, populationRate: 2 };
    expect(() => populationDecay([twice])).toThrow(/but is .*collapseOperator, populationRate/);
  });
});

describe("rates that depend on time", () => {
  const operator = spinLowering(atom);
  const decayAt = (jump: JumpDescription, time: number) => {
    const { matrix } = liouvillian(lindbladSystem({ hamiltonian: nothing, jumps: [jump] }), time);
    return -sparseToDense(matrix).data[0];
  };

  test("are rates and not their square roots, in either convention", () => {
    const pulse = piecewiseConstant([1, 2, 3], [0.09, 4]);
    expect([0, 1, 2, 3].map((time) => decayAt({ operator, populationRate: pulse }, time) + 0)).toEqual([0, 0.09, 4, 0]);
    expect(decayAt({ operator, amplitudeRate: pulse }, 1.5)).toBeCloseTo(0.18, 15);
  });

  test("are refused where they are negative: a piecewise one at once, a function at the time at which it is", () => {
    expect(() => decayAt({ operator, amplitudeRate: piecewiseConstant([0, 1, 2], [1, -0.1]) }, 0)).toThrow(
      /`jumps\[0\].amplitudeRate at t = 1` must be finite and non-negative.*-0.1/,
    );
    const rate = functionEnvelope(Math.cos, { shortestFeature: 1 });
    const system = lindbladSystem({ hamiltonian: nothing, jumps: [{ operator, populationRate: rate }] });
    expect(() => evolve(system, basisState(atom, 0), { times: [0, 1.5] })).not.toThrow();
    expect(() => evolve(system, basisState(atom, 0), { times: [0, 3] })).toThrow(
      /`jumps\[0\].populationRate at t = .*` must be finite and non-negative \(an equation with a negative rate is not/,
    );
    const options = { times: [0, 3], observables: { z: pauli(atom, "z") }, count: 1, seed: 0 };
    expect(() => trajectories(system, basisState(atom, 0), options)).toThrow(/must be finite and non-negative/);
  });

  test("have no steady state, spectrum or propagator: the text says to freeze them", () => {
    const rate = piecewiseConstant([0, 1], [1]);
    const system = lindbladSystem({ hamiltonian: nothing, jumps: [{ operator, populationRate: rate }] });
    for (const verb of [steadyState, liouvillianSpectrum, adjointLiouvillianAction]) {
      expect(() => verb(system)).toThrow(
        /`system.jumps\[0\].rate` must be constant for `.*`; freeze it or use `evolve`/,
      );
    }
    expect(() => propagator(system, 1)).toThrow(/`system.jumps\[0\].rate` must be constant/);
  });

  test("and drives are part of the graph from which the symmetry sectors are found", () => {
    const cavity = fockBasis("cavity", 3);
    const a = annihilation(cavity);
    const quiet = { hamiltonian: photonNumber(cavity), jumps: [{ operator: a, populationRate: 1 }] };
    expect(symmetrySectors(lindbladSystem(quiet))).toHaveLength(5);
    const drives = [{ operator: withAdjoint(a), envelope: piecewiseConstant([0, 1], [1]) }];
    expect(symmetrySectors(lindbladSystem({ ...quiet, drives }))).toHaveLength(1);
    const heating = { operator: withAdjoint(a), populationRate: piecewiseConstant([0, 1], [1]) };
    // (a + a^+)^2 changes photon numbers by two: parity is left.
    expect(symmetrySectors(lindbladSystem({ ...quiet, jumps: [heating] }))).toHaveLength(2);
  });
});

describe("a system", () => {
  test("refuses a Hamiltonian that is not Hermitian and operators of another space", () => {
    const cavity = fockBasis("cavity", 3);
    expect(() => lindbladSystem({ hamiltonian: annihilation(cavity) })).toThrow(/`hamiltonian` must be Hermitian/);
    const jumps = [{ operator: spinLowering(atom), populationRate: 1 }];
    expect(() => lindbladSystem({ hamiltonian: photonNumber(cavity), jumps })).toThrow(DimensionMismatchError);
    const drives = [{ operator: annihilation(cavity), envelope: piecewiseConstant([0, 1], [1]) }];
    expect(() => lindbladSystem({ hamiltonian: photonNumber(cavity), drives })).toThrow(/drives\[0\].operator/);
  });

  test("is plain data while it is constant: a structured clone has the same steady state", () => {
    const jumps = [{ operator: spinLowering(atom), populationRate: 0.4, label: "decay" }];
    const system = lindbladSystem({ hamiltonian: pauli(atom, "x"), jumps });
    expect(steadyState(structuredClone(system)).state).toEqual(steadyState(system).state);
  });

  test("adds its drives to the Hamiltonian at the time that is asked for", () => {
    const envelope = piecewiseConstant([1, 2, 4], [3, -1]);
    const system = lindbladSystem({ hamiltonian: nothing, drives: [{ operator: pauli(atom, "z"), envelope }] });
    const energies = [0.5, 1, 1.9, 2, 3.9, 4].map((time) => sparseToDense(hamiltonianAt(system, time).matrix).data[0]);
    expect(energies.map((energy) => energy + 0)).toEqual([0, 3, 3, -1, -1, 0]);
  });
});

describe("envelopes", () => {
  test("a Gaussian pulse has its area and declares every width of it to the integrator", () => {
    const pulse = gaussianPulse({ center: 5, width: 0.1, amplitude: 2 });
    let area = 0;
    for (let k = 0; k < 4000; k++) area += pulse.value(4 + k / 2000) / 2000;
    expect(area).toBeCloseTo(2 * 0.1 * Math.sqrt(2 * Math.PI), 12);
    expect(pulse.switchingTimes[0]).toBeCloseTo(4.2, 14);
    expect(pulse.switchingTimes).toHaveLength(17);
  });

  test("a function must say how short its features are", () => {
    expect(functionEnvelope(Math.sin, { shortestFeature: 0.5 }).longestStep).toBe(0.5);
    expect(() => functionEnvelope(Math.sin, { shortestFeature: 0 })).toThrow(/`shortestFeature` must be positive/);
    expect(() => functionEnvelope(Math.sin, { shortestFeature: 1, switchingTimes: [1, 1] })).toThrow(/larger than 1/);
    expect(() => piecewiseConstant([0, 1], [1, 2])).toThrow(/one entry more than the 2/);
    expect(() => gaussianPulse({ center: 0, width: 0, amplitude: 1 })).toThrow(InvalidArgumentError);
  });
});

import {
  DimensionMismatchError,
  InvalidArgumentError,
  multiply,
  scale,
  SingularMatrixError,
  solve,
  sparseToDense,
  traceOfProduct,
} from "@openqs/linalg";
import { describe, expect, test } from "vitest";
import {
  absorptionSpectrum,
  absorptionSpectrumAsync,
  annihilation,
  basisState,
  coherentState,
  correlation,
  correlationAsync,
  creation,
  dagger,
  embed,
  emissionSpectrum,
  emissionSpectrumAsync,
  expect as expectation,
  fockBasis,
  identityOperator,
  type LindbladSystem,
  lindbladSystem,
  liouvillian,
  type Operator,
  pauli,
  photonNumber,
  piecewiseConstant,
  product,
  qubitBasis,
  scaled,
  secondOrderCoherence,
  secondOrderCoherenceAsync,
  spectrum,
  spectrumAsync,
  spinLowering,
  spinRaising,
  steadyState,
  sum,
  thermalState,
  toDensityMatrix,
  transition,
  unvectorize,
  vectorize,
  withAdjoint,
} from "../index.js";
import { randomOperator, randomSystem } from "../random-systems.fixture.js";

const atom = qubitBasis("atom");

/** A mode of frequency `omega` whose number decays with `decay`, in a bath of `thermal` photons. */
function thermalCavity(photons: number, { omega, decay, thermal }: { omega: number; decay: number; thermal: number }) {
  const cavity = fockBasis("cavity", photons);
  const a = annihilation(cavity);
  const jumps = [
    { operator: a, populationRate: decay * (1 + thermal) },
    { operator: creation(cavity), populationRate: decay * thermal },
  ];
  return { cavity, a, system: lindbladSystem({ hamiltonian: scaled(photonNumber(cavity), omega), jumps }) };
}

describe("two-time correlations", () => {
  test("<a(t) a^+> = <a a^+> e^(-i w t - g t/2) for w in {1, 2}, g in {1, 10} (QuTiP's test_correlation)", () => {
    for (const omega of [1, 2]) {
      for (const decay of [1, 10]) {
        const { a, cavity, system } = thermalCavity(10, { omega, decay, thermal: 0 });
        const state = toDensityMatrix(coherentState(cavity, 0.5));
        const delays = [0, 0.3, 1];
        const start = expectation(product(a, dagger(a)), state).re;
        correlation(system, { later: a, earlier: dagger(a) }, { delays, state }).forEach((value, k) => {
          const size = start * Math.exp((-decay * delays[k]) / 2);
          expect(value.re).toBeCloseTo(size * Math.cos(omega * delays[k]), 6);
          expect(value.im).toBeCloseTo(-size * Math.sin(omega * delays[k]), 6);
        });
      }
    }
  });

  test("<x(t) x> = (<a x> e^(-i w t - g t/2) + <a^+ x> e^(i w t - g t/2))/sqrt 2 (QuTiP's test_correlation)", () => {
    const { a, cavity, system } = thermalCavity(10, { omega: 2, decay: 1, thermal: 0 });
    const x = scaled(withAdjoint(a), Math.SQRT1_2);
    const state = toDensityMatrix(coherentState(cavity, { re: 0.3, im: 0.4 }));
    const delays = [0, 0.4, 1.1];
    const [lowered, raised] = [expectation(product(a, x), state), expectation(product(dagger(a), x), state)];
    correlation(system, { later: x, earlier: x }, { delays, state }).forEach((value, k) => {
      const [c, s, size] = [Math.cos(2 * delays[k]), Math.sin(2 * delays[k]), Math.exp(-delays[k] / 2) / Math.SQRT2];
      expect(value.re).toBeCloseTo(size * ((lowered.re + raised.re) * c + (lowered.im - raised.im) * s), 6);
      expect(value.im).toBeCloseTo(size * ((lowered.im + raised.im) * c + (raised.re - lowered.re) * s), 6);
    });
  });

  test("g1 of an atom that turns about x without loss: <z(t) z> = cos^2 t - sin^2 t (QuTiP's test_correlation)", () => {
    const system = lindbladSystem({ hamiltonian: pauli(atom, "x") });
    const state = toDensityMatrix(basisState(atom, 0));
    const delays = [0, 0.3, 1.2];
    correlation(system, { later: pauli(atom, "z"), earlier: pauli(atom, "z") }, { delays, state }).forEach(
      ({ re }, k) => {
        expect(re).toBeCloseTo(Math.cos(delays[k]) ** 2 - Math.sin(delays[k]) ** 2, 8);
      },
    );
  });

  test("g2 is 1 for laser light, 2 e^(-2 kappa t) + ... for thermal light, and starts at 0 for one driven atom", () => {
    const cavity = fockBasis("cavity", 12);
    const a = annihilation(cavity);
    const laser = lindbladSystem({
      hamiltonian: scaled(withAdjoint(a), 0.3),
      jumps: [{ operator: a, amplitudeRate: 1 }],
    });
    const delays = [0, 0.5, 2];
    for (const value of secondOrderCoherence(laser, a, { delays, state: steadyState(laser).state })) {
      expect(value).toBeCloseTo(1, 6);
    }
    const thermal = thermalCavity(30, { omega: 1, decay: 0.5, thermal: 0.3 });
    const { state } = steadyState(thermal.system);
    secondOrderCoherence(thermal.system, thermal.a, { delays, state }).forEach((value, k) => {
      expect(value).toBeCloseTo(1 + Math.exp(-0.5 * delays[k]), 5);
    });
    const driven = lindbladSystem({
      hamiltonian: pauli(atom, "x"),
      jumps: [{ operator: spinLowering(atom), populationRate: 1 }],
    });
    const dark = { ...driven, hamiltonian: pauli(atom, "z") };
    const ground = toDensityMatrix(basisState(atom, 1));
    expect(() => secondOrderCoherence(dark, spinLowering(atom), { delays, state: ground })).toThrow(/must emit light/);
    expect(() => secondOrderCoherence(driven, spinLowering(atom), { delays, state: ground })).toThrow(
      /`state` must be the steady state .* \|\|L rho\|\| = /,
    );
    const [start] = secondOrderCoherence(driven, spinLowering(atom), { delays: [0], state: steadyState(driven).state });
    expect(start).toBeCloseTo(0, 13);
  });

  test("count delays from the state, whether zero is among them or not, and drives from its time", () => {
    const { a, cavity, system } = thermalCavity(4, { omega: 2, decay: 1, thermal: 0 });
    const operators = { later: a, earlier: dagger(a) };
    const options = { delays: [0, 0.5, 1], state: basisState(cavity, 0) };
    const [, ...later] = correlation(system, operators, options);
    const found = correlation(system, operators, { ...options, delays: [0.5, 1] });
    found.forEach(({ re, im }, k) => {
      expect(re).toBeCloseTo(later[k].re, 9);
      expect(im).toBeCloseTo(later[k].im, 9);
    });
    // A coupling that is on from 3 to 3.2 turns z by 0.4: <z(t) z> = cos 0.4 once it is over.
    const drives = [{ operator: pauli(atom, "x"), envelope: piecewiseConstant([3, 3.2], [1]) }];
    const pulsed = lindbladSystem({ hamiltonian: scaled(pauli(atom, "z"), 0), drives });
    const z = { later: pauli(atom, "z"), earlier: pauli(atom, "z") };
    const atTime = (startTime: number) =>
      correlation(pulsed, z, { delays: [0.5], state: basisState(atom, 0), startTime })[0].re;
    expect([0, 2.9, 4].map(atTime).map((value) => Math.acos(Math.min(1, value)).toFixed(6))).toEqual([
      "0.000000",
      "0.400000",
      "0.000000",
    ]);
  });

  test("bad input is refused: delays that do not increase, operators of another space", async () => {
    const { a, cavity, system } = thermalCavity(4, { omega: 1, decay: 1, thermal: 0 });
    const state = toDensityMatrix(basisState(cavity, 1));
    expect(() => correlation(system, { later: a, earlier: a }, { delays: [0, 2, 1], state })).toThrow(
      InvalidArgumentError,
    );
    expect(() => correlation(system, { later: pauli(atom, "x"), earlier: a }, { delays: [0], state })).toThrow(
      DimensionMismatchError,
    );
    const reason = new Error("enough");
    const options = { delays: [0, 1], state, signal: AbortSignal.abort(reason) };
    await expect(correlationAsync(system, { later: a, earlier: a }, options)).rejects.toBe(reason);
  });
});

/** 2 Re int_0^T e^(-i omega tau) (<A(tau) B> - <A><B>) by Simpson's rule. */
function spectrumByIntegration(
  system: LindbladSystem,
  emitter: Operator,
  { omega, end }: { omega: number; end: number },
) {
  const { state } = steadyState(system);
  const count = 2000;
  const delays = Array.from({ length: count + 1 }, (_, k) => (end * k) / count);
  const operators = { later: dagger(emitter), earlier: emitter };
  const values = correlation(system, operators, { delays, state, relativeTolerance: 1e-11, absoluteTolerance: 1e-13 });
  const mean = expectation(emitter, state);
  const coherent = mean.re ** 2 + mean.im ** 2;
  const total = values.reduce((partial, { re, im }, k) => {
    const weight = k === 0 || k === count ? 1 : 2 + 2 * (k % 2);
    const phase = omega * delays[k];
    return partial + weight * ((re - coherent) * Math.cos(phase) + im * Math.sin(phase));
  }, 0);
  return (2 * total * end) / count / 3;
}

describe("spectra", () => {
  const driven = (rabi: number) =>
    lindbladSystem({
      hamiltonian: scaled(pauli(atom, "x"), rabi),
      jumps: [{ operator: spinLowering(atom), populationRate: 1 }],
    });

  test("the incoherent Mollow spectrum at Delta = 0, Omega = 2, gamma = 1 is QuantumCumulants', S(0) by group inverse", () => {
    const system = driven(2);
    const { state } = steadyState(system);
    const { incoherent } = emissionSpectrum(system, spinLowering(atom), { frequencies: [-2, 0, 2], state });
    // Solved in 40 digits; QuantumCumulants' test states 1.02579525 and 0.14359487, good to seven digits.
    expect(incoherent[1]).toBeCloseTo(1.0257951414976, 13);
    expect(incoherent[0]).toBeCloseTo(0.143594888099649, 13);
    expect(incoherent[2]).toBeCloseTo(0.143594888099649, 13);
    // What the Moore-Penrose inverse of L gives instead, and some programs print.
    expect(Math.abs(incoherent[1] - 1.0234)).toBeGreaterThan(2e-3);
  });

  test("the resolvent agrees with the integral of the correlation function, imaginary part included (qutip#1460)", () => {
    const hamiltonian = sum(pauli(atom, "x"), scaled(transition(atom, 0, 0), 0.7));
    const jumps = [{ operator: spinLowering(atom), populationRate: 1 }];
    const system = lindbladSystem({ hamiltonian, jumps });
    const { state } = steadyState(system);
    const frequencies = [-2.2, 0, 0.4, 2.3];
    const { incoherent } = emissionSpectrum(system, spinLowering(atom), { frequencies, state });
    frequencies.forEach((omega, k) => {
      expect(incoherent[k]).toBeCloseTo(spectrumByIntegration(system, spinLowering(atom), { omega, end: 60 }), 6);
    });
  });

  test("coherent and incoherent light add up to the intensity: |<s>|^2 + int S domega/(2 pi) = <s^+ s>", () => {
    const system = driven(0.8);
    const { state } = steadyState(system);
    const step = 0.02;
    const frequencies = Array.from({ length: 40001 }, (_, k) => (k - 20000) * step);
    const { incoherent, coherentWeight } = emissionSpectrum(system, spinLowering(atom), { frequencies, state });
    const area = (incoherent.reduce((total, value) => total + value, 0) * step) / (2 * Math.PI);
    // The tails beyond 400 fall off as omega^-4 and hold less than 1e-6.
    expect(area + coherentWeight.re).toBeCloseTo(expectation(transition(atom, 0, 0), state).re, 6);
  });

  test("a resonant Jaynes-Cummings system emits at its vacuum Rabi doublet, and agrees with the integral", () => {
    // QuTiP's test: wc = 2 pi, g = 0.2 pi, kappa 0.75, gamma 0.25, n 0.01, in the frame of wc.
    const cavity = fockBasis("cavity", 4);
    const space = [cavity, atom];
    const [a, lowering] = [embed(annihilation(cavity), space), embed(spinLowering(atom), space)];
    const hamiltonian = scaled(withAdjoint(product(dagger(a), lowering)), 0.2 * Math.PI);
    const jumps = [
      { operator: a, populationRate: 0.75 * 1.01 },
      { operator: dagger(a), populationRate: 0.75 * 0.01 },
      { operator: lowering, populationRate: 0.25 },
    ];
    const system = lindbladSystem({ hamiltonian, jumps });
    const { state } = steadyState(system);
    const frequencies = [-0.6, 0, 0.6];
    const { incoherent } = emissionSpectrum(system, a, { frequencies, state });
    expect(incoherent[0]).toBeGreaterThan(incoherent[1]);
    frequencies.forEach((omega, k) => {
      expect(incoherent[k]).toBeCloseTo(spectrumByIntegration(system, a, { omega, end: 80 }), 6);
    });
  });

  test("absorption of an empty cavity is 2 kappa/(kappa^2 + (omega - omega_0)^2), thermal photons change nothing", () => {
    for (const thermal of [0, 0.2]) {
      const { a, system } = thermalCavity(24, { omega: 1.5, decay: 0.4, thermal });
      const { state } = steadyState(system);
      const frequencies = [1.2, 1.5, 2];
      absorptionSpectrum(system, a, { frequencies, state }).forEach((value, k) => {
        expect(value).toBeCloseTo(0.4 / (0.04 + (frequencies[k] - 1.5) ** 2), 6);
      });
    }
  });

  /** 2 Re Tr(A (i omega - L)^-1 (B rho - <B> rho)) with a dense superoperator, singular at omega = 0 alone. */
  function denseSpectrum(system: LindbladSystem, emitter: Operator, omega: number) {
    const { state } = steadyState(system);
    const mean = expectation(emitter, state);
    const centred = sum(emitter, scaled(identityOperator(system.space), { re: -mean.re, im: -mean.im }));
    const source = multiply(sparseToDense(centred.matrix), state.matrix);
    const map = scale(sparseToDense(liouvillian(system).matrix), -1);
    for (let k = 0; k < map.rows; k++) map.data[2 * k * (map.rows + 1) + 1] += omega;
    const stacked = vectorize(source);
    const x = solve(map, { rows: stacked.length, columns: 1, data: stacked.data });
    const solved = unvectorize({ length: stacked.length, data: x.data });
    return 2 * traceOfProduct(sparseToDense(dagger(emitter).matrix), solved).re;
  }

  test("121 frequencies from a few factorizations are those of a dense solution each, over a wide range", () => {
    for (const seed of [3, 4]) {
      const system = randomSystem(6, { seed });
      const emitter = randomOperator(6, seed + 10);
      const frequencies = Array.from({ length: 121 }, (_, k) => Math.sinh((k - 60.5) / 10));
      const { state } = steadyState(system);
      const found = emissionSpectrum(system, emitter, { frequencies, state });
      expect(found.residualNorm).toBeLessThan(1e-10);
      for (let k = 0; k < 121; k += 6) {
        const expected = denseSpectrum(system, emitter, frequencies[k]);
        expect(Math.abs(found.incoherent[k] - expected)).toBeLessThan(1e-9 * Math.abs(expected) + 1e-12);
      }
    }
  });

  test("lines a million times narrower than the range are resolved at their centres and between them", () => {
    // An atom in a cavity of decay 1e-6: the vacuum Rabi doublet of widths 1e-6, asked for on a line of width 20.
    const cavity = fockBasis("cavity", 4);
    const space = [cavity, atom];
    const [a, lowering] = [embed(annihilation(cavity), space), embed(spinLowering(atom), space)];
    const jumps = [
      { operator: a, populationRate: 1e-6 },
      { operator: lowering, populationRate: 2e-6 },
      { operator: dagger(a), populationRate: 1e-7 },
    ];
    const system = lindbladSystem({ hamiltonian: withAdjoint(product(dagger(a), lowering)), jumps });
    const { state } = steadyState(system);
    const frequencies = Array.from({ length: 101 }, (_, k) => (k - 50) / 5);
    const many = emissionSpectrum(system, a, { frequencies, state });
    // The doublet, 1 and -1, is among the frequencies (k = 55 and 45).
    for (const k of [0, 45, 50, 55, 57, 99]) {
      const alone = emissionSpectrum(system, a, { frequencies: [frequencies[k]], state });
      expect(many.incoherent[k] / alone.incoherent[0]).toBeCloseTo(1, 8);
    }
    expect(many.incoherent[55]).toBeGreaterThan(1e9 * many.incoherent[99]);
    expect(many.factorizations).toBeLessThan(101);
  });

  test("a frequency that is an undamped one of the system is refused: its resolvent does not exist", () => {
    const levels = fockBasis("mode", 3);
    const system = lindbladSystem({ hamiltonian: photonNumber(levels) });
    const state = toDensityMatrix(basisState(levels, 1));
    const emitter = annihilation(levels);
    expect(() => emissionSpectrum(system, emitter, { frequencies: [1], state })).toThrow(SingularMatrixError);
  });

  test("bad input is refused, and an aborted run rejects with the reason", async () => {
    const { a, cavity, system } = thermalCavity(4, { omega: 1, decay: 1, thermal: 0 });
    const state = thermalState(cavity, 0);
    expect(() => emissionSpectrum(system, a, { frequencies: [Number.NaN], state })).toThrow(/frequencies\[0\]/);
    expect(() => emissionSpectrum(system, spinRaising(atom), { frequencies: [0], state })).toThrow(
      DimensionMismatchError,
    );
    expect(spectrum(system, { later: dagger(a), earlier: a }, { frequencies: [], state }).incoherent).toHaveLength(0);
    const reason = new Error("enough");
    const options = { frequencies: [0], state, signal: AbortSignal.abort(reason) };
    await expect(spectrumAsync(system, { later: dagger(a), earlier: a }, options)).rejects.toBe(reason);
    await expect(emissionSpectrumAsync(system, a, options)).rejects.toBe(reason);
    await expect(absorptionSpectrumAsync(system, a, options)).rejects.toBe(reason);
    await expect(secondOrderCoherenceAsync(system, a, { ...options, delays: [0, 1] })).rejects.toBe(reason);
  });
});

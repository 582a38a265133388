import {
  add,
  expm,
  frobeniusNorm,
  hermitianEigenvalues,
  InvalidArgumentError,
  MemoryLimitError,
  scale,
  sparseToDense,
  trace,
  zeros,
} from "@openqs/linalg";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  annihilation,
  applySuperoperator,
  basisState,
  coherentState,
  dagger,
  embed,
  evolution,
  evolve,
  fockBasis,
  functionEnvelope,
  gaussianPulse,
  levelBasis,
  lindbladSystem,
  liouvillian,
  maximallyMixed,
  pauli,
  photonNumber,
  piecewiseConstant,
  product,
  propagator,
  propagatorAsync,
  qubitBasis,
  scaled,
  spinLowering,
  steadyState,
  sum,
  tensorKets,
  toDensityMatrix,
  transition,
  withAdjoint,
} from "../index.js";
import { randomSystem } from "../random-systems.fixture.js";

const atom = qubitBasis("atom");
const nothing = scaled(pauli(atom, "z"), 0);

describe("evolution in closed form", () => {
  test("a driven damped cavity keeps coherent: alpha(t) = (alpha0 + eta/D) e^(-iDt) - eta/D, D = Delta - i kappa/2", () => {
    const [cavity, delta, eta, kappa] = [fockBasis("cavity", 20), 0.7, 0.3, 0.4];
    const a = annihilation(cavity);
    const hamiltonian = sum(scaled(photonNumber(cavity), delta), scaled(withAdjoint(a), eta));
    const system = lindbladSystem({ hamiltonian, jumps: [{ operator: a, populationRate: kappa }] });
    const times = [0, 0.5, 1.7, 4];
    // eta/D = eta (Delta + i kappa/2)/|D|^2.
    const norm = delta ** 2 + kappa ** 2 / 4;
    const [x, y] = [(eta * delta) / norm, (eta * kappa) / 2 / norm];
    for (const { time, expectations } of evolve(system, coherentState(cavity, 1), { times, observables: { a } })) {
      const decay = Math.exp((-kappa * time) / 2);
      const [c, s] = [decay * Math.cos(delta * time), -decay * Math.sin(delta * time)];
      expect(expectations.a.re).toBeCloseTo((1 + x) * c - y * s - x, 7);
      expect(expectations.a.im).toBeCloseTo((1 + x) * s + y * c - y, 7);
    }
  });

  test("a resonantly driven qubit with pure dephasing: <sigma_y> = -sin(2 pi t) e^(-g t) (QuTiP's test_mesolve)", () => {
    // H = pi sigma_x from the ground state, dephased along x, which the drive commutes with: sqrt(g2/2) sigma_x.
    const dephasing = 0.4;
    const jumps = [{ operator: pauli(atom, "x"), populationRate: dephasing / 2 }];
    const system = lindbladSystem({ hamiltonian: scaled(pauli(atom, "x"), Math.PI), jumps });
    const observables = { y: pauli(atom, "y") };
    for (const { time, expectations } of evolve(system, basisState(atom, 0), {
      times: [0, 0.1, 0.6, 1.3],
      observables,
    })) {
      expect(expectations.y.re).toBeCloseTo(-Math.sin(2 * Math.PI * time) * Math.exp(-dephasing * time), 8);
    }
  });

  test("vacuum Rabi oscillations: n_c(t) = n + (1 - cos(2 g sqrt(n + 1) t))/2 (QuTiP's test_mesolve)", () => {
    const [cavity, coupling, photons] = [fockBasis("cavity", 6), 0.8, 2];
    const space = [cavity, atom];
    const [a, lowering] = [embed(annihilation(cavity), space), embed(spinLowering(atom), space)];
    const system = lindbladSystem({ hamiltonian: scaled(withAdjoint(product(dagger(a), lowering)), coupling) });
    const initial = tensorKets(basisState(cavity, photons), basisState(atom, 0));
    const observables = { n: product(dagger(a), a) };
    for (const { time, expectations } of evolve(system, initial, { times: [0, 0.4, 1, 2.5], observables })) {
      const expected = photons + (1 - Math.cos(2 * coupling * Math.sqrt(photons + 1) * time)) / 2;
      expect(expectations.n.re).toBeCloseTo(expected, 7);
    }
  });

  test("a detuned driven atom at t = 80 has the values that QuantumCumulants' test states", () => {
    const hamiltonian = sum(transition(atom, 0, 0), scaled(pauli(atom, "x"), 0.5));
    const system = lindbladSystem({ hamiltonian, jumps: [{ operator: spinLowering(atom), populationRate: 0.1 }] });
    const observables = { excited: transition(atom, 0, 0), coherence: transition(atom, 0, 1) };
    const [, end] = evolve(system, basisState(atom, 1), { times: [0, 80], observables });
    expect(end.expectations.excited.re).toBeCloseTo(0.16491193, 6);
    expect(end.expectations.coherence.re).toBeCloseTo(-0.33088938, 6);
    expect(Math.abs(end.expectations.coherence.im)).toBeCloseTo(0.01655991, 6);
  });
});

describe("evolution as a quantum channel", () => {
  test("preserves trace, Hermiticity and positivity of random systems", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const system = randomSystem(4, { seed });
        for (const { state } of evolve(system, basisState(system.space[0], seed % 4), { times: [0, 0.3, 2] })) {
          expect(trace(state.matrix).re).toBeCloseTo(1, 9);
          // -1e-9: the tolerance of the integration.
          expect(hermitianEigenvalues(state.matrix)[0]).toBeGreaterThan(-1e-9);
        }
      }),
      { numRuns: 15 },
    );
  });

  test("agrees with the exponential of L, by rational Krylov spaces and as a propagator", () => {
    for (const seed of [4, 5, 6]) {
      const system = randomSystem(4, { seed });
      const initial = basisState(system.space[0], 1);
      const times = [0, 0.2, 1.5];
      const [adaptive, exponential] = (["adaptive", "exponential"] as const).map((kind) =>
        evolve(system, initial, { times, method: { kind } }),
      );
      times.forEach((time, k) => {
        const channel = applySuperoperator(propagator(system, time), toDensityMatrix(initial));
        adaptive[k].state.matrix.data.forEach((value, at) => {
          expect(value).toBeCloseTo(channel.data[at], 7);
          expect(exponential[k].state.matrix.data[at]).toBeCloseTo(channel.data[at], 8);
        });
      });
    }
  });

  test("has a propagator that is the exponential of the whole Liouvillian, although it is made sector by sector", () => {
    const cavity = fockBasis("cavity", 5);
    const a = annihilation(cavity);
    const jumps = [
      { operator: a, populationRate: 0.7 },
      { operator: dagger(a), populationRate: 0.2 },
    ];
    const system = lindbladSystem({ hamiltonian: photonNumber(cavity), jumps });
    const { matrix } = propagator(system, 1.3);
    const whole = expm(scale(sparseToDense(liouvillian(system).matrix), 1.3));
    expect(frobeniusNorm(add(sparseToDense(matrix), scale(whole, -1)))).toBeLessThan(1e-13);
    // A coherence <n|rho|n + q> keeps its q: five sectors of 5 - |q| elements on each side.
    expect(matrix.columnIndices.length).toBe(25 + 2 * (16 + 9 + 4 + 1));
  });

  test("has a propagator that can be cancelled within its products", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const phases = new Set<string>();
    const run = propagatorAsync(randomSystem(22, { seed: 9 }), 1, {
      signal: controller.signal,
      sliceMilliseconds: 1,
      onProgress: ({ phase, done, total = 0 }) => {
        phases.add(phase);
        if (phase === "multiplying" && done < total) controller.abort(reason);
      },
    });
    await expect(run).rejects.toBe(reason);
    expect([...phases]).toEqual(["multiplying"]);
  });

  test("is completely positive: the Choi matrix of the propagator has no negative eigenvalue (Choi's theorem)", () => {
    for (const seed of [7, 8]) {
      const d = 3;
      const { matrix } = propagator(randomSystem(d, { seed }), 0.7);
      const map = sparseToDense(matrix);
      // Column (k + d l) of the map is the image of |k><l|: the block (k, l) of the Choi matrix.
      const choi = zeros(d * d, d * d);
      for (let i = 0; i < d; i++)
        for (let j = 0; j < d; j++)
          for (let k = 0; k < d; k++)
            for (let l = 0; l < d; l++) {
              const from = 2 * ((i + d * j) * d * d + k + d * l);
              choi.data.set(map.data.subarray(from, from + 2), 2 * ((k * d + i) * d * d + l * d + j));
            }
      const eigenvalues = hermitianEigenvalues(choi);
      expect(eigenvalues[0]).toBeGreaterThan(-1e-13);
      expect(eigenvalues.reduce((total, value) => total + value, 0)).toBeCloseTo(d, 12);
    }
  });

  test("of a stiff system costs the exponential nothing: a rate of 1e7 beside one of 1", () => {
    const three = levelBasis("levels", 3);
    const jumps = [
      { operator: transition(three, 1, 2), populationRate: 1e7 },
      { operator: transition(three, 0, 1), populationRate: 1 },
    ];
    const system = lindbladSystem({ hamiltonian: withAdjoint(transition(three, 1, 2)), jumps });
    const options = { times: [0, 1], method: { kind: "exponential" } } as const;
    const [, { state }] = evolve(system, basisState(three, 2), options);
    // Level 1 fills at once and decays with 1; pumping back to 2 is suppressed by 4/1e7.
    expect(state.matrix.data[8]).toBeCloseTo(Math.exp(-1), 6);
  });

  test("ends in the steady state", () => {
    for (const seed of [1, 2, 3]) {
      const system = randomSystem(5, { seed });
      const [, { state }] = evolve(system, maximallyMixed(system.space), { times: [0, 60] });
      const expected = steadyState(system).state.matrix.data;
      state.matrix.data.forEach((value, k) => expect(value).toBeCloseTo(expected[k], 7));
    }
  });
});

describe("drives", () => {
  const population = { excited: transition(atom, 0, 0) };
  const drivenBy = (envelope: ReturnType<typeof piecewiseConstant>) =>
    lindbladSystem({ hamiltonian: nothing, drives: [{ operator: pauli(atom, "x"), envelope }] });

  test("a short pi pulse late in a long idle time is not stepped over (qutip#1265)", () => {
    // Without declared switching times an adaptive step grows beyond the pulse: the state would stay in the ground.
    const pulse = piecewiseConstant([500, 500.01], [Math.PI / 0.02]);
    const [, end] = evolve(drivenBy(pulse), basisState(atom, 1), { times: [0, 1000], observables: population });
    expect(end.expectations.excited.re).toBeCloseTo(1, 7);
  });

  test("a Gaussian pi pulse of width 0.01 at t = 500 turns the qubit by its area", () => {
    const width = 0.01;
    const envelope = gaussianPulse({ center: 500, width, amplitude: Math.PI / 2 / (width * Math.sqrt(2 * Math.PI)) });
    const [, end] = evolve(drivenBy(envelope), basisState(atom, 1), { times: [0, 1000], observables: population });
    expect(end.expectations.excited.re).toBeCloseTo(1, 7);
  });

  test("a function is sampled no more coarsely than its shortest feature", () => {
    const bump = (time: number) =>
      Math.abs(time - 50) < 0.1 ? (Math.PI / 0.4) * (1 + Math.cos(10 * Math.PI * (time - 50))) : 0;
    const envelope = functionEnvelope(bump, { shortestFeature: 0.05 });
    const [, end] = evolve(drivenBy(envelope), basisState(atom, 1), { times: [0, 100], observables: population });
    expect(end.expectations.excited.re).toBeCloseTo(1, 6);
  });

  test("a sinusoidal drive that commutes with itself: rho00 = (1 + e^(-2 g t) cos(2 eps sin(w t)/w))/2 (dynamiqs)", () => {
    const [rate, strength, frequency] = [0.1, 1.3, 2];
    const envelope = functionEnvelope((time) => strength * Math.cos(frequency * time), { shortestFeature: 1 });
    const system = lindbladSystem({
      hamiltonian: nothing,
      jumps: [{ operator: pauli(atom, "x"), populationRate: rate }],
      drives: [{ operator: pauli(atom, "x"), envelope }],
    });
    // sigma_x dephasing leaves sigma_x alone, and the angle between y and z decays with 2 g.
    for (const { time, expectations } of evolve(system, basisState(atom, 0), {
      times: [0, 1, 3],
      observables: population,
    })) {
      const angle = (2 * strength * Math.sin(frequency * time)) / frequency;
      expect(expectations.excited.re).toBeCloseTo((1 + Math.exp(-2 * rate * time) * Math.cos(angle)) / 2, 8);
    }
  });
});

describe("rates that depend on time", () => {
  const excited = { excited: transition(atom, 0, 0) };
  const decaying = (populationRate: ReturnType<typeof piecewiseConstant>) =>
    lindbladSystem({ hamiltonian: nothing, jumps: [{ operator: spinLowering(atom), populationRate }] });

  test("an atom whose loss is modulated decays as e^(-int gamma dt)", () => {
    const envelope = functionEnvelope((time) => 0.4 * (1 + Math.sin(3 * time)), { shortestFeature: 1 });
    const options = { times: [0, 0.7, 2, 5], observables: excited };
    for (const { time, expectations } of evolve(decaying(envelope), basisState(atom, 0), options)) {
      const integral = 0.4 * (time + (1 - Math.cos(3 * time)) / 3);
      expect(expectations.excited.re).toBeCloseTo(Math.exp(-integral), 8);
    }
  });

  test("a loss that is switched on for a hundredth after 500 idle times is not stepped over", () => {
    const [, end] = evolve(decaying(piecewiseConstant([500, 500.01], [100])), basisState(atom, 0), {
      times: [0, 1000],
      observables: excited,
    });
    expect(end.expectations.excited.re).toBeCloseTo(Math.exp(-1), 7);
    const width = 0.01;
    const pulse = gaussianPulse({ center: 500, width, amplitude: 1 / (width * Math.sqrt(2 * Math.PI)) });
    const [, after] = evolve(decaying(pulse), basisState(atom, 0), { times: [0, 1000], observables: excited });
    expect(after.expectations.excited.re).toBeCloseTo(Math.exp(-1), 7);
  });

  test("piecewise constant ones give the product of the exponentials of the pieces", () => {
    const [first, second] = [randomSystem(3, { seed: 21 }), randomSystem(3, { seed: 22 })];
    const factors = [0.3, 1.7];
    const system = lindbladSystem({
      hamiltonian: first.hamiltonian,
      jumps: [
        { operator: first.jumps[0].collapseOperator, populationRate: 1 },
        { operator: second.jumps[0].collapseOperator, populationRate: piecewiseConstant([0, 0.5, 1.2], factors) },
      ],
    });
    const pieces = factors.map((populationRate) =>
      lindbladSystem({
        hamiltonian: first.hamiltonian,
        jumps: [
          { operator: first.jumps[0].collapseOperator, populationRate: 1 },
          { operator: second.jumps[0].collapseOperator, populationRate },
        ],
      }),
    );
    const initial = basisState(system.space[0], 0);
    const space = system.space;
    const middle = applySuperoperator(propagator(pieces[0], 0.5), toDensityMatrix(initial));
    const expected = applySuperoperator(propagator(pieces[1], 0.7), { space, matrix: middle });
    const [, { state }] = evolve(system, initial, { times: [0, 1.2] });
    state.matrix.data.forEach((value, k) => expect(value).toBeCloseTo(expected.data[k], 8));
  });
});

describe("asynchronous evolution", () => {
  const system = lindbladSystem({
    hamiltonian: pauli(atom, "x"),
    jumps: [{ operator: spinLowering(atom), populationRate: 1 }],
  });
  const times = Array.from({ length: 11 }, (_, k) => k);

  test("hands out the same snapshots as the synchronous one, with progress", async () => {
    const phases = new Set<string>();
    const options = { times, onProgress: ({ phase }: { phase: string }) => phases.add(phase), sliceMilliseconds: 0 };
    const expected = evolve(system, basisState(atom, 0), { times });
    let count = 0;
    for await (const { time, state } of evolution(system, basisState(atom, 0), options)) {
      expect(time).toBe(times[count]);
      expect([...state.matrix.data]).toEqual([...expected[count++].state.matrix.data]);
    }
    expect(count).toBe(11);
    expect(phases.size).toBeGreaterThan(0);
  });

  test("stops when the loop is left, and rejects with the reason of an aborted signal", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const seen: number[] = [];
    const run = async () => {
      for await (const { time } of evolution(system, basisState(atom, 0), { times, signal: controller.signal })) {
        seen.push(time);
        if (time === 3) controller.abort(reason);
      }
    };
    await expect(run()).rejects.toBe(reason);
    expect(seen).toEqual([0, 1, 2, 3]);
  });
});

test("bad input is refused: times, spaces, observables", () => {
  const system = lindbladSystem({ hamiltonian: pauli(atom, "z") });
  const ground = basisState(atom, 1);
  expect(() => evolve(system, ground, { times: [0, 2, 1] })).toThrow(InvalidArgumentError);
  expect(() => evolve(system, basisState(qubitBasis("other"), 0), { times: [0, 1] })).toThrow(
    /atom \(spin, 2\).*other/,
  );
  expect(() => propagator(system, 1, { memoryLimitBytes: 100 })).toThrow(MemoryLimitError);
  const drives = [{ operator: pauli(atom, "x"), envelope: piecewiseConstant([0, 1], [1]) }];
  const driven = lindbladSystem({ hamiltonian: nothing, drives });
  expect(() => evolve(driven, ground, { times: [0, 1], method: { kind: "exponential" } })).toThrow(/must be empty/);
  const observables = { n: photonNumber(fockBasis("cavity", 3)) };
  expect(() => evolve(system, ground, { times: [0, 1], observables })).toThrow(/`n` needs both on one space/);
});

import { add, frobeniusNorm, MemoryLimitError, NotConvergedError, scale, traceOfProduct } from "@openqs/linalg";
import { describe, expect, test } from "vitest";
import {
  annihilation,
  basisState,
  coherentState,
  dagger,
  embed,
  expect as expectation,
  fockBasis,
  identityOperator,
  ketFromAmplitudes,
  levelBasis,
  lindbladSystem,
  NonUniqueSteadyStateError,
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
  type SteadyState,
  steadyState,
  steadyStateAsync,
  sum,
  symmetrySectors,
  tensorKets,
  toDensityMatrix,
  transition,
  withAdjoint,
} from "../index.js";
import { randomSystem } from "../random-systems.fixture.js";

const atom = qubitBasis("atom");

/** <psi|rho|psi>. */
function overlap(state: ReturnType<typeof steadyState>["state"], ket: ReturnType<typeof basisState>): number {
  return traceOfProduct(toDensityMatrix(ket).matrix, state.matrix).re;
}

describe("steady states in closed form", () => {
  test("a driven damped cavity is in the coherent state -2i Omega/Gamma (QuTiP's test_driven_cavity)", () => {
    const [cavity, drive, decay] = [fockBasis("cavity", 30), 0.01 * 2 * Math.PI, 0.05];
    const a = annihilation(cavity);
    const hamiltonian = scaled(withAdjoint(a), drive);
    const system = lindbladSystem({ hamiltonian, jumps: [{ operator: a, populationRate: decay }] });
    const { state, certificate } = steadyState(system);
    const expected = coherentState(cavity, { re: 0, im: (-2 * drive) / decay });
    // 1e-4 covers what 30 photon numbers miss of |alpha| = 2.5.
    expect(overlap(state, expected)).toBeGreaterThan(1 - 1e-4);
    expect(certificate.truncation.cavity).toBeGreaterThan(0);
  });

  test("a detuned driven cavity is in the coherent state -i eta/(kappa + i delta), kappa an amplitude rate", () => {
    const [cavity, eta, kappa, delta] = [fockBasis("cavity", 16), 0.4, 0.7, 0.3];
    const a = annihilation(cavity);
    const hamiltonian = sum(scaled(photonNumber(cavity), delta), scaled(withAdjoint(a), eta));
    const { state } = steadyState(lindbladSystem({ hamiltonian, jumps: [{ operator: a, amplitudeRate: kappa }] }));
    const amplitude = expectation(a, state);
    expect(amplitude.re).toBeCloseTo((-eta * delta) / (kappa ** 2 + delta ** 2), 12);
    expect(amplitude.im).toBeCloseTo((-eta * kappa) / (kappa ** 2 + delta ** 2), 12);
  });

  test("a thermal qubit and a thermal oscillator follow Boltzmann at 20 temperatures (QuTiP's test_steadystate)", () => {
    const cavity = fockBasis("cavity", 30);
    const a = annihilation(cavity);
    for (let k = 0; k < 20; k++) {
      const temperature = 0.1 + (2.9 * k) / 19;
      const boltzmann = Math.exp(-1 / temperature);
      const thermalPhotons = boltzmann / (1 - boltzmann);
      const bath = (operator: typeof a) => [
        { operator, populationRate: 0.05 * (1 + thermalPhotons) },
        { operator: dagger(operator), populationRate: 0.05 * thermalPhotons },
      ];
      const qubit = lindbladSystem({ hamiltonian: pauli(atom, "z"), jumps: bath(spinLowering(atom)) });
      const excited = transition(atom, 0, 0);
      expect(expectation(excited, steadyState(qubit).state).re).toBeCloseTo(boltzmann / (1 + boltzmann), 13);
      const oscillator = lindbladSystem({ hamiltonian: photonNumber(cavity), jumps: bath(a) });
      // Detailed balance holds in the truncated ladder too: p_n = r^n (1 - r)/(1 - r^30).
      const populations = Array.from({ length: 30 }, (_, n) => boltzmann ** n);
      const total = populations.reduce((partial, p) => partial + p, 0);
      const mean = populations.reduce((partial, p, n) => partial + n * p, 0) / total;
      expect(expectation(photonNumber(cavity), steadyState(oscillator).state).re).toBeCloseTo(mean, 11);
    }
  });

  test("rates of very different size lose nothing: 1 and 1e-10 give populations 1 and 1e-10 to 1e-14", () => {
    const hamiltonian = identityOperator(atom);
    const jumps = [spinLowering(atom), scaled(spinRaising(atom), 1e-5)].map((collapseOperator) => ({
      collapseOperator,
    }));
    const { state } = steadyState(lindbladSystem({ hamiltonian, jumps }));
    expect(Math.abs(state.matrix.data[0] - 1e-10 / (1 + 1e-10))).toBeLessThan(1e-24);
    expect(Math.abs(state.matrix.data[6] - 1 / (1 + 1e-10))).toBeLessThan(1e-14);
  });

  test("a Jaynes-Cummings system without drive decays to |ground, 0> (QuantumOptics.jl)", () => {
    const cavity = fockBasis("cavity", 5);
    const space = [cavity, atom];
    const [a, lowering] = [embed(annihilation(cavity), space), embed(spinLowering(atom), space)];
    const hamiltonian = sum(
      scaled(product(dagger(a), a), 1.2),
      scaled(product(dagger(lowering), lowering), 0.9),
      withAdjoint(product(dagger(a), lowering)),
    );
    const jumps = [
      { operator: lowering, populationRate: 0.5 },
      { operator: a, populationRate: 1.1 },
    ];
    const { state, certificate } = steadyState(lindbladSystem({ hamiltonian, jumps }));
    expect(overlap(state, tensorKets(basisState(cavity, 0), basisState(atom, 1)))).toBeCloseTo(1, 13);
    expect(certificate.uniqueness.verdict).toBe("unique");
  });

  test("an optomechanical cavity has the photon and phonon numbers of QuantumOptics.jl's test", () => {
    const [light, motion] = [fockBasis("light", 5), fockBasis("motion", 11)];
    const space = [light, motion];
    const [a, b] = [embed(annihilation(light), space), embed(annihilation(motion), space)];
    const [photons, phonons] = [product(dagger(a), a), product(dagger(b), b)];
    const hamiltonian = sum(
      scaled(photons, 10),
      scaled(phonons, 10),
      scaled(product(photons, withAdjoint(b)), -1),
      scaled(withAdjoint(a), 2),
    );
    const { state } = steadyState(lindbladSystem({ hamiltonian, jumps: [{ operator: a, populationRate: 1 }] }));
    expect(expectation(photons, state).re).toBeCloseTo(0.04057123, 7);
    expect(expectation(phonons, state).re).toBeCloseTo(0.00088994998, 9);
  });

  test("a driven two-level atom with Delta = 1, Omega_R = 1, gamma = 0.1 has (Omega_R/2)^2/(Delta^2 + gamma^2/4 + Omega_R^2/2)", () => {
    const lowering = spinLowering(atom);
    const hamiltonian = sum(scaled(transition(atom, 0, 0), 1), scaled(pauli(atom, "x"), 0.5));
    const { state } = steadyState(
      lindbladSystem({ hamiltonian, jumps: [{ operator: lowering, populationRate: 0.1 }] }),
    );
    expect(expectation(transition(atom, 0, 0), state).re).toBeCloseTo(0.25 / (1 + 0.0025 + 0.5), 13);
  });

  test("cooperative resonance fluorescence is A A^+/Tr, A = sum_k (J-/g)^k, g = -i Omega/Gamma (Morrison and Parkins)", () => {
    for (const spins of [4, 9]) {
      const basis = spinBasis("atoms", spins / 2);
      const [rabi, rate] = [0.7, 0.4];
      const lowering = spinLowering(basis);
      const jumps = [{ operator: lowering, populationRate: rate }];
      const { state } = steadyState(lindbladSystem({ hamiltonian: scaled(spinX(basis), rabi), jumps }));
      const step = scaled(lowering, { re: 0, im: rate / rabi });
      const powers = [identityOperator(basis)];
      for (let k = 1; k <= spins; k++) powers.push(product(step, powers[k - 1]));
      const root = sum(...powers);
      const square = product(root, dagger(root));
      const norm = expectation(identityOperator(basis), { space: [basis], matrix: denseOf(square) }).re;
      denseOf(square).data.forEach((value, k) => expect(value / norm).toBeCloseTo(state.matrix.data[k], 13));
    }
  });
});

function denseOf({ matrix }: ReturnType<typeof identityOperator>) {
  const data = new Float64Array(2 * matrix.rows ** 2);
  for (let row = 0; row < matrix.rows; row++) {
    for (let k = matrix.rowStarts[row]; k < matrix.rowStarts[row + 1]; k++) {
      data.set(matrix.values.subarray(2 * k, 2 * k + 2), 2 * (row * matrix.rows + matrix.columnIndices[k]));
    }
  }
  return { rows: matrix.rows, columns: matrix.rows, data };
}

describe("several steady states", () => {
  const cavity = fockBasis("cavity", 4);
  const space = [atom, cavity];
  const a = embed(annihilation(cavity), space);
  // QuTiP's test of partial degeneracy: H = 1 (x) n, c = 1 (x) a.
  const system = lindbladSystem({ hamiltonian: product(dagger(a), a), jumps: [{ operator: a, populationRate: 1 }] });

  test("are refused with their number when nothing decides between them", () => {
    expect(() => steadyState(system)).toThrow(NonUniqueSteadyStateError);
    expect(() => steadyState(system)).toThrow(/at least 2 steady states.*Give an `initialState`/);
  });

  test("are decided by an initial state: rho_atom (x) |0><0|, coherences of the atom included", () => {
    const superposition = { space: [atom], amplitudes: { length: 2, data: new Float64Array([0.6, 0, 0, 0.8]) } };
    const initialState = tensorKets(superposition, basisState(cavity, 2));
    const { state, certificate } = steadyState(system, { initialState });
    const expected = toDensityMatrix(tensorKets(superposition, basisState(cavity, 0))).matrix;
    expected.data.forEach((value, k) => expect(state.matrix.data[k]).toBeCloseTo(value, 11));
    expect(certificate.uniqueness.verdict).toBe("projected");
  });

  test("are found where the sectors do not show them: two dark states of a four-level atom in a rotated basis", () => {
    // |0> and |1> both decay to the symmetric superposition of |2> and |3>, whose antisymmetric partner is dark.
    const levels = levelBasis("levels", 3);
    const hamiltonian = sum(withAdjoint(transition(levels, 0, 1)), scaled(withAdjoint(transition(levels, 1, 2)), 1));
    // Dephasing in the eigenbasis of H conserves all three energies, but couples all elements in this basis.
    const conserving = lindbladSystem({ hamiltonian, jumps: [{ operator: hamiltonian, populationRate: 1 }] });
    expect(() => steadyState(conserving)).toThrow(NonUniqueSteadyStateError);
    const { state } = steadyState(conserving, { initialState: basisState(levels, 1) });
    // |1> is an equal superposition of the states of energy +sqrt2 and -sqrt2: half of it on |1>, a quarter on 0 and 2.
    expect(state.matrix.data[8]).toBeCloseTo(0.5, 10);
    expect(state.matrix.data[0]).toBeCloseTo(0.25, 10);
    expect(state.matrix.data[4]).toBeCloseTo(0.25, 10);
  });

  test("without dissipation every energy eigenstate is steady, and the system is refused", () => {
    expect(() => steadyState(lindbladSystem({ hamiltonian: pauli(atom, "x") }))).toThrow(NonUniqueSteadyStateError);
  });
});

/** The dissipative LMG model with lambda = 1, Gamma_a = 0.01, Gamma_b = 0.2. */
function lmg(spins: number, field: number) {
  const basis = spinBasis("atoms", spins / 2);
  const jx = spinX(basis);
  const hamiltonian = sum(scaled(spinZ(basis), -2 * field), scaled(product(jx, jx), -2 / spins));
  const jumps = [
    { operator: scaled(jx, 2), amplitudeRate: 0.01 / spins },
    { operator: spinRaising(basis), amplitudeRate: 0.2 / spins },
  ];
  return { jx, jz: spinZ(basis), system: lindbladSystem({ hamiltonian, jumps }) };
}

describe("symmetry sectors", () => {
  test("of the LMG model are the even and the odd m - m'", () => {
    const sectors = symmetrySectors(lmg(10, 0.2).system);
    expect(sectors.map(({ elements, hasTrace }) => [elements.length, hasTrace])).toEqual([
      [61, true],
      [60, false],
    ]);
  });

  test("of a rotating cavity are its coherences, and every element is in one sector", () => {
    const cavity = fockBasis("cavity", 4);
    const jumps = [{ operator: annihilation(cavity), amplitudeRate: 1 }];
    const sectors = symmetrySectors(lindbladSystem({ hamiltonian: photonNumber(cavity), jumps }));
    const all = sectors.flatMap(({ elements }) => [...elements]).sort((first, second) => first - second);
    expect(all).toEqual(Array.from({ length: 16 }, (_, k) => k));
  });

  test("make the nearly degenerate broken phase exact: N = 10 ... 50 at h = 0.2 as computed with QuTiP", () => {
    const reference = [
      [10, 0.2790072822, 0.7715926361, 1.03e-2],
      [25, 0.2296998445, 0.8496311902, 3.39e-4],
      [50, 0.2143928548, 0.8929594855, 9.7e-7],
    ];
    for (const [spins, z, xx, oddGap] of reference) {
      const { jx, jz, system } = lmg(spins, 0.2);
      const { state, certificate } = steadyState(system);
      expect(expectation(jz, state).re / (spins / 2)).toBeCloseTo(z, 9);
      expect(expectation(product(jx, jx), state).re / (spins / 2) ** 2).toBeCloseTo(xx, 9);
      expect(expectation(jx, state).re).toBeCloseTo(0, 12);
      expect(certificate.uniqueness.verdict).toBe("unique");
      // The slowest odd rate, to the accuracy of four inverse iterations.
      expect(certificate.uniqueness.otherSectorRate! / oddGap).toBeCloseTo(1, 1);
    }
  });
});

describe("methods", () => {
  const distance = (a: SteadyState, b: SteadyState) => frobeniusNorm(add(a.state.matrix, scale(b.state.matrix, -1)));

  /** 2 ... 11 levels twice and 2 ... 10 again, then 30, whose superoperator is a dense matrix of order 900. */
  const levelsOf = (seed: number) => (seed === 30 ? 30 : 2 + (seed % 10));

  test.each([
    [1, 10],
    [11, 20],
    [21, 29],
    [30, 30],
  ])(
    "agree on 30 random systems of 2 to 30 levels to 1e-9, Krylov with direct or shift-invert: numbers %i to %i",
    (first, last) => {
      for (let seed = first; seed <= last; seed++) {
        const system = randomSystem(levelsOf(seed), { seed });
        const krylov = steadyState(system, { method: { kind: "krylov" } });
        const other = steadyState(system, { method: { kind: levelsOf(seed) < 10 ? "shift-invert" : "direct" } });
        expect(distance(krylov, other)).toBeLessThan(1e-9);
        expect(krylov.certificate.residualNorm).toBeLessThan(1e-9);
        expect(other.certificate.uniqueness.verdict).toBe("unique");
      }
    },
  );

  test("agree on the open Dicke model with its parity, Krylov taken automatically for its two extended factors", () => {
    const system = openDicke();
    const automatic = steadyState(system);
    expect(automatic.certificate.method).toBe("krylov");
    expect(automatic.certificate.reason).toMatch(/2 extended factors/);
    expect(automatic.certificate.uniqueness).toMatchObject({ verdict: "unique", nullSpaceDimension: 1 });
    const direct = steadyState(system, { method: { kind: "direct" }, checkOtherSectors: false });
    expect(distance(automatic, direct)).toBeLessThan(1e-10);
    // A sector that was not looked at is counted, and the verdict says so.
    expect(direct.certificate.uniqueness).toMatchObject({ verdict: "unique-with-trace", unexaminedSectors: 1 });
  });

  /** Each estimate stops within ten percent of its last but one. */
  const SECTOR_RATE_ERROR = 0.2;

  test.each([
    ["the open Dicke model", openDicke()],
    ["30 spins in the broken phase, whose parity is nearly broken", lmg(30, 0.2).system],
  ])("find the same slowest rate of the odd sector by iteration as by elimination: %s", (_, system) => {
    const [iterated, eliminated] = (["krylov", "direct"] as const).map(
      (kind) => steadyState(system, { method: { kind } }).certificate.uniqueness.otherSectorRate as number,
    );
    expect(Math.abs(iterated / eliminated - 1)).toBeLessThan(SECTOR_RATE_ERROR);
  });

  test("see a coherence that never decays by iteration as by elimination: a flip beside a damped mode", () => {
    const [cavity, atom] = [fockBasis("cavity", 8), qubitBasis("atom")];
    const a = embed(annihilation(cavity), [cavity, atom]);
    const flip = embed(pauli(atom, "x"), [cavity, atom]);
    const system = lindbladSystem({
      hamiltonian: sum(product(dagger(a), a), scaled(product(flip, withAdjoint(a)), 0.3)),
      jumps: [
        { operator: a, populationRate: 1 },
        { operator: flip, populationRate: 0.2 },
      ],
    });
    for (const kind of ["krylov", "direct"] as const) {
      const { uniqueness } = steadyState(system, { method: { kind } }).certificate;
      expect(uniqueness).toMatchObject({ verdict: "unique-with-trace", nullSpaceDimension: 2, unexaminedSectors: 0 });
    }
  });

  test("count a sector whose rate the iteration did not find among those that nothing is known about", () => {
    const { system } = lmg(10, 0.2);
    const initialState = steadyState(system).state;
    const unexamined = Array.from({ length: 30 }, (_, k) => {
      try {
        const method = { kind: "krylov", maxIterations: 1 + k } as const;
        return steadyState(system, { method, initialState }).certificate.uniqueness.unexaminedSectors;
      } catch (error) {
        return (error as NotConvergedError).code;
      }
    });
    // First too few for the state, then for the odd sector, then for neither.
    expect([...new Set(unexamined)]).toEqual(["NOT_CONVERGED", 1, 0]);
  });

  test("agree on a weakly driven cavity, H = n + (a + a^+)/10, kappa = 1/10 (QuantumToolbox's test), all to 1e-6", () => {
    const cavity = fockBasis("cavity", 10);
    const a = annihilation(cavity);
    const hamiltonian = sum(photonNumber(cavity), scaled(withAdjoint(a), 0.1));
    const system = lindbladSystem({ hamiltonian, jumps: [{ operator: a, populationRate: 0.1 }] });
    const direct = steadyState(system, { method: { kind: "direct" } });
    for (const kind of ["krylov", "shift-invert", "long-time"] as const) {
      expect(distance(steadyState(system, { method: { kind } }), direct)).toBeLessThan(1e-6);
    }
    // |alpha|^2 = 0.01/(1 + 0.0025): ten photon numbers cut off 1e-24.
    expect(direct.certificate.truncation.cavity).toBeLessThan(1e-17);
  });

  test("agree on the LMG model of 40 spins, whose slow relaxation is not taken for a second steady state", () => {
    const spin = spinBasis("atoms", 20);
    const jx = spinX(spin);
    const system = lindbladSystem({
      hamiltonian: sum(scaled(spinZ(spin), -0.4), scaled(product(jx, jx), -1 / 20)),
      jumps: [
        { operator: scaled(jx, 2), amplitudeRate: 0.01 / 40 },
        { operator: spinRaising(spin), amplitudeRate: 0.2 / 40 },
      ],
    });
    const krylov = steadyState(system, { method: { kind: "krylov" } });
    expect(distance(krylov, steadyState(system, { method: { kind: "direct" } }))).toBeLessThan(1e-9);
  });

  test("start from a state that is given: from the solution in fewer than 5 iterations (QuantumToolbox's test), nearby in less", () => {
    const cavity = fockBasis("cavity", 10);
    const a = annihilation(cavity);
    const driven = (drive: number) =>
      lindbladSystem({
        hamiltonian: sum(photonNumber(cavity), scaled(withAdjoint(a), drive)),
        jumps: [{ operator: a, populationRate: 0.1 }],
      });
    const method = { kind: "krylov" } as const;
    const cold = steadyState(driven(0.3), { method });
    const solved = steadyState(driven(0.3), { method, initialState: cold.state });
    expect(solved.certificate.iterations).toBeLessThan(5);
    const near = steadyState(driven(0.3), { method, initialState: steadyState(driven(0.300001)).state });
    expect(near.certificate.iterations).toBeLessThan(cold.certificate.iterations!);
    for (const found of [solved, near]) expect(distance(found, cold)).toBeLessThan(1e-9);
  });

  test("agree on a dark state: the Krylov method's preconditioner has no inverse there, and it is right nevertheless", () => {
    const levels = levelBasis("levels", 3);
    const [strong, weak] = [withAdjoint(transition(levels, 2, 0)), scaled(withAdjoint(transition(levels, 2, 1)), 0.7)];
    const jumps = [
      { operator: transition(levels, 0, 2), populationRate: 1 },
      { operator: transition(levels, 1, 2), populationRate: 0.6 },
    ];
    const { state } = steadyState(lindbladSystem({ hamiltonian: sum(strong, weak), jumps }), {
      method: { kind: "krylov" },
    });
    // Coherent population trapping: 0.7 |0> - |1>.
    expect(overlap(state, ketFromAmplitudes(levels, [0.7, -1, 0]))).toBeCloseTo(1, 10);
  });

  test("agree on a strongly driven Jaynes-Cummings system, whose evolution without jumps has no usable eigenbasis", () => {
    // The condition number of the eigenbasis of G is 1e5, which enters squared: in it, GMRES stagnates at 1e-8.
    const cavity = fockBasis("cavity", 20);
    const space = [cavity, atom];
    const [a, lowering] = [embed(annihilation(cavity), space), embed(spinLowering(atom), space)];
    const hamiltonian = sum(
      scaled(product(dagger(a), a), 0.5),
      scaled(product(dagger(lowering), lowering), 0.3),
      withAdjoint(product(dagger(a), lowering)),
      scaled(withAdjoint(a), 0.8),
    );
    const jumps = [
      { operator: a, amplitudeRate: 0.5 },
      { operator: lowering, populationRate: 0.4 },
    ];
    const system = lindbladSystem({ hamiltonian, jumps });
    const krylov = steadyState(system, { method: { kind: "krylov" } });
    expect(distance(krylov, steadyState(system, { method: { kind: "direct" } }))).toBeLessThan(1e-10);
    expect(krylov.certificate.iterations).toBeLessThan(80);
  });

  test("agree where two eigenvectors of the evolution without jumps coalesce, an exceptional point", () => {
    // H = J sigma_x with the loss g of the upper level alone: G = -i J sigma_x - diag(g, 0)/2 is defective at g = 4 J.
    const levels = levelBasis("levels", 3);
    const jumps = [{ operator: transition(levels, 2, 0), populationRate: 4 }];
    const repump = { operator: transition(levels, 1, 2), populationRate: 0.7 };
    const system = lindbladSystem({ hamiltonian: withAdjoint(transition(levels, 0, 1)), jumps: [...jumps, repump] });
    const krylov = steadyState(system, { method: { kind: "krylov" } });
    expect(distance(krylov, steadyState(system, { method: { kind: "direct" } }))).toBeLessThan(1e-10);
  });

  test("long-time evolution agrees within its tolerance on systems that relax", () => {
    for (const seed of [4, 5]) {
      const system = randomSystem(4, { seed });
      const evolved = steadyState(system, { method: { kind: "long-time", tolerance: 1e-6 } });
      expect(distance(evolved, steadyState(system))).toBeLessThan(1e-6);
    }
  });

  test("long-time evolution refuses the nearly degenerate broken phase, where one start settles on a broken state", () => {
    // The odd gap is 3e-4 while all else relaxes with 0.09: a criterion of small changes stops 0.5 away.
    const { system } = lmg(25, 0.2);
    const initialState = spinCoherentState(spinBasis("atoms", 12.5), Math.PI / 2, 0);
    const options = { initialState, method: { kind: "long-time", tolerance: 1e-2, longestTime: 150 } } as const;
    expect(() => steadyState(system, options)).toThrow(NotConvergedError);
  });

  test("Krylov and shift-invert see several steady states too", () => {
    const levels = levelBasis("levels", 3);
    const hamiltonian = sum(withAdjoint(transition(levels, 0, 1)), withAdjoint(transition(levels, 1, 2)));
    const system = lindbladSystem({ hamiltonian, jumps: [{ operator: hamiltonian, populationRate: 1 }] });
    expect(() => steadyState(system, { method: { kind: "shift-invert" } })).toThrow(NonUniqueSteadyStateError);
    expect(() => steadyState(system, { method: { kind: "krylov" } })).toThrow(NonUniqueSteadyStateError);
  });

  test("an iteration that is cut short is an error with its numbers and a remedy", () => {
    const cut = { kind: "krylov", maxIterations: 3 } as const;
    expect(() => steadyState(openDicke(), { method: cut })).toThrow(NotConvergedError);
    expect(() => steadyState(openDicke(), { method: cut })).toThrow(
      /\(krylov\) stopped after 3 iterations with residual .* > .*\. Raise `maxIterations`, .* or use the direct method/,
    );
    const restarted = { kind: "krylov", dimension: 4, maxIterations: 40 } as const;
    expect(() => steadyState(openDicke(), { method: restarted })).toThrow(/every 4 Krylov vectors.* raise `dimension`/);
  });

  test("Krylov agrees with elimination in the broken phase of 60 spins, where a relaxation takes a hundred jumps", () => {
    const { system } = lmg(60, 0.2);
    const krylov = steadyState(system, { method: { kind: "krylov" }, checkOtherSectors: false });
    expect(distance(krylov, steadyState(system))).toBeLessThan(1e-9);
    // Restarts after 100 vectors used to stop it after 400 iterations.
    expect(krylov.certificate.iterations).toBeGreaterThan(100);
  });
});

/** Six atoms and twelve photon numbers in the normal phase of the open Dicke model. */
function openDicke() {
  const [mode, spin] = [fockBasis("cavity", 12), spinBasis("atoms", 3)];
  const space = [mode, spin];
  const a = embed(annihilation(mode), space);
  const coupling = product(embed(spinX(spin), space), withAdjoint(a));
  const hamiltonian = sum(product(dagger(a), a), embed(spinZ(spin), space), scaled(coupling, 1.6 / Math.sqrt(6)));
  const jumps = [
    { operator: a, amplitudeRate: 1 },
    { operator: embed(spinLowering(spin), space), amplitudeRate: 0.1 / 6 },
  ];
  return lindbladSystem({ hamiltonian, jumps });
}

describe("the certificate", () => {
  test("carries a recomputed residual, trace, Hermiticity and the relaxation rate of the populations", () => {
    const jumps = [{ operator: spinLowering(atom), populationRate: 1 }];
    const { certificate } = steadyState(lindbladSystem({ hamiltonian: pauli(atom, "x"), jumps }));
    expect(certificate.residualNorm).toBeLessThan(1e-15);
    expect(certificate.traceError).toBeLessThan(1e-15);
    expect(certificate.hermiticityError).toBeLessThan(1e-15);
    // p_e = 4/9 and |<s>| = 2/9: eigenvalues 1/2 +- sqrt(1/18^2 + (2/9)^2).
    expect(certificate.minimumEigenvalue).toBeCloseTo(0.5 - Math.sqrt(1 / 324 + 4 / 81), 13);
    // Torrey: -gamma/2 and -3 gamma/4 +- i sqrt(Omega^2 - gamma^2/16) with Omega = 2, gamma = 1; none below 1/2.
    expect(certificate.uniqueness.traceSectorRate).toBeGreaterThan(0.49);
  });
});

describe("bad input", () => {
  const jumps = [{ operator: spinLowering(atom), populationRate: 1 }];
  test("a driven system has no steady state", () => {
    const drives = [{ operator: pauli(atom, "x"), envelope: piecewiseConstant([0, 1], [1]) }];
    const system = lindbladSystem({ hamiltonian: pauli(atom, "z"), jumps, drives });
    expect(() => steadyState(system)).toThrow(/`system.drives` must be empty for `steadyState`/);
  });

  test("a solve that is too large is refused with its estimate before it starts", () => {
    const cavity = fockBasis("cavity", 30);
    const a = annihilation(cavity);
    const system = lindbladSystem({ hamiltonian: withAdjoint(a), jumps: [{ operator: a, populationRate: 1 }] });
    expect(() => steadyState(system, { memoryLimitBytes: 1000 })).toThrow(MemoryLimitError);
    const direct = { method: { kind: "direct" }, memoryLimitBytes: 1000 } as const;
    expect(() => steadyState(system, direct)).toThrow(
      /factors of the sparse matrix of order 900 need .* MiB, more than/,
    );
    const krylov = { method: { kind: "krylov" }, memoryLimitBytes: 1000 } as const;
    expect(() => steadyState(system, krylov)).toThrow(/30 Krylov vectors of 900 elements need .* Lower `dimension`/);
  });

  test.each(["diagonalizing", "finding eigenvalues", "reducing to Hessenberg form", "GMRES"])(
    "a signal is seen while the Krylov method is %s",
    async (phase) => {
      const controller = new AbortController();
      const reason = new Error("enough");
      const running = steadyStateAsync(openDicke(), {
        signal: controller.signal,
        sliceMilliseconds: 0,
        onProgress: (progress) => progress.phase.includes(phase) && controller.abort(reason),
      });
      await expect(running).rejects.toBe(reason);
    },
  );

  test.each(["ordering", "eliminating", "estimating"])("or the direct one is %s", async (phase) => {
    const cavity = fockBasis("cavity", 20);
    const a = annihilation(cavity);
    const system = lindbladSystem({ hamiltonian: withAdjoint(a), jumps: [{ operator: a, populationRate: 1 }] });
    const controller = new AbortController();
    const reason = new Error("enough");
    const running = steadyStateAsync(system, {
      signal: controller.signal,
      sliceMilliseconds: 0,
      onProgress: (progress) => progress.phase.includes(phase) && controller.abort(reason),
    });
    await expect(running).rejects.toBe(reason);
  });

  test("an aborted solve rejects with the reason of the signal", async () => {
    const cavity = fockBasis("cavity", 20);
    const a = annihilation(cavity);
    const system = lindbladSystem({ hamiltonian: withAdjoint(a), jumps: [{ operator: a, populationRate: 1 }] });
    const reason = new Error("enough");
    await expect(steadyStateAsync(system, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const running = steadyStateAsync(openDicke(), {
      signal: controller.signal,
      sliceMilliseconds: 0,
      onProgress: ({ phase }) => phase.includes("GMRES") && controller.abort(reason),
    });
    await expect(running).rejects.toBe(reason);
    const { state } = await steadyStateAsync(system);
    expect(state.matrix.data[0]).toBeCloseTo(steadyState(system).state.matrix.data[0], 14);
  });
});

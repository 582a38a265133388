import { add, frobeniusNorm, scale } from "@openqs/linalg";
import { describe, expect, test } from "vitest";
import {
  annihilation,
  basisState,
  dagger,
  embed,
  exchange,
  expect as expectation,
  fockBasis,
  identityOperator,
  ketFromAmplitudes,
  levelBasis,
  type LindbladSystem,
  lindbladSystem,
  liouvillianSpectrum,
  NonUniqueSteadyStateError,
  type Operator,
  operatorFromMatrix,
  parity,
  pauli,
  photonNumber,
  piecewiseConstant,
  product,
  qubitBasis,
  scaled,
  spinBasis,
  spinLowering,
  spinX,
  spinZ,
  steadyState,
  steadyStateAsync,
  steadyStates,
  sum,
  symmetricForm,
  symmetrySectors,
  tensorKets,
  toDensityMatrix,
  transformed,
  withAdjoint,
} from "../index.js";
import { randomMatrix } from "../random-systems.fixture.js";

const atom = qubitBasis("atom");

/** Two driven, coupled, damped modes that are alike. */
function twoModes(photons: number, imbalance = 0) {
  const space = [fockBasis("left", photons), fockBasis("right", photons)] as const;
  const [a, b] = space.map((mode) => embed(annihilation(mode), space));
  const kerr = [a, b].map((mode) => scaled(product(dagger(mode), dagger(mode), mode, mode), 0.3));
  const hamiltonian = sum(scaled(withAdjoint(product(dagger(a), b)), 0.7), ...[a, b].map(withAdjoint), ...kerr);
  const jumps = [
    { operator: a, populationRate: 1 },
    { operator: b, populationRate: 1 + imbalance },
  ];
  return { space, a, b, system: lindbladSystem({ hamiltonian, jumps }) };
}

const sizes = (system: LindbladSystem) => symmetrySectors(system).map(({ elements }) => elements.length);

function distance(first: ReturnType<typeof steadyState>, second: ReturnType<typeof steadyState>): number {
  return frobeniusNorm(add(first.state.matrix, scale(second.state.matrix, -1)));
}

describe("declared symmetries", () => {
  test("make the sectors that the basis does not show: the exchange of two modes whose jumps it exchanges too", () => {
    const { space, system } = twoModes(4);
    expect(sizes(system)).toEqual([256]);
    const { system: symmetric, charges } = symmetricForm(system, [exchange(space, ...space)]);
    // 10 symmetric and 6 antisymmetric states: 100 + 36 with the trace, 2 x 60 without.
    expect(sizes(symmetric)).toEqual([136, 120]);
    expect([...charges[0]].filter((charge) => charge < 0)).toHaveLength(6);
  });

  test("leave the steady state what it is, by every method", () => {
    const { space, system } = twoModes(4);
    const symmetries = [exchange(space, ...space)];
    const expected = steadyState(system);
    expect(expected.certificate.uniqueness.sectorCount).toBe(1);
    for (const kind of ["auto", "direct", "krylov", "shift-invert"] as const) {
      const found = steadyState(system, { symmetries, method: { kind } });
      expect(distance(found, expected)).toBeLessThan(1e-10);
      expect(found.certificate.uniqueness.sectorCount).toBe(2);
      expect(found.certificate.residualNorm).toBeLessThan(1e-11);
    }
  });

  test("leave the spectrum of the Liouvillian what it is", () => {
    const { space, system } = twoModes(3);
    const { system: symmetric } = symmetricForm(system, [exchange(space, ...space)]);
    const values = (spectra: ReturnType<typeof liouvillianSpectrum>) => spectra.flatMap((sector) => sector.values);
    const [whole, parts] = [values(liouvillianSpectrum(system)), values(liouvillianSpectrum(symmetric))];
    expect(parts).toHaveLength(81);
    for (const { re, im } of whole) {
      expect(Math.min(...parts.map((value) => Math.hypot(value.re - re, value.im - im)))).toBeLessThan(1e-9);
    }
  });

  test("may be several that commute: exchange, and the parity of two modes under two-photon driving", () => {
    const space = [fockBasis("left", 4), fockBasis("right", 4)] as const;
    const [a, b] = space.map((mode) => embed(annihilation(mode), space));
    const hamiltonian = sum(withAdjoint(product(dagger(a), b)), withAdjoint(product(a, a)), withAdjoint(product(b, b)));
    const jumps = [a, b].map((operator) => ({ operator, populationRate: 0.5 }));
    const system = lindbladSystem({ hamiltonian, jumps });
    const total = product(...space.map((mode) => embed(parity(mode), space)));
    expect(sizes(system)).toEqual([128, 128]);
    const { system: symmetric } = symmetricForm(system, [exchange(space, ...space), total]);
    expect(sizes(symmetric).reduce((partial, size) => partial + size)).toBe(256);
    expect(sizes(symmetric)).toHaveLength(4);
    expect(
      distance(steadyState(system, { symmetries: [exchange(space, ...space), total] }), steadyState(system)),
    ).toBeLessThan(1e-10);
  });

  test("make a rotated parity visible: exp(i pi Jx) of a spin whose Hamiltonian is Jx^2 + 0.4 Jz^2, dephased along x", () => {
    const spin = spinBasis("spin", 2);
    const jx = spinX(spin);
    const hamiltonian = sum(product(jx, jx), scaled(product(spinZ(spin), spinZ(spin)), 0.4));
    const system = lindbladSystem({ hamiltonian, jumps: [{ operator: jx, populationRate: 0.3 }] });
    // exp(i pi Jx) takes |m> to |-m>, up to a common sign for integer j.
    const flip = operatorFromMatrix(spin, {
      rows: 5,
      columns: 5,
      data: Float64Array.from({ length: 50 }, (_, k) => ((k >> 1) % 5 === 4 - Math.floor(k / 10) ? 1 - (k & 1) : 0)),
    });
    // The parity of m is in the graph: (3 x 3) + (2 x 2) elements with the trace, 2 (3 x 2) without.
    expect(sizes(system)).toEqual([13, 12]);
    // Even m: 2 symmetric states and 1 antisymmetric one, odd m: 1 and 1. Jx changes the parity of m and keeps the symmetry
    // on both sides of rho: (++) 4 + 1 and 2 + 2, (+-) and (-+) 2 + 1 and 2 + 1 each, (--) 1 + 1 and 1 + 1.
    const found = sizes(symmetricForm(system, [flip]).system);
    expect(found.sort((x, y) => y - x)).toEqual([5, 4, 3, 3, 3, 3, 2, 2]);
  });

  test("of a number operator are found by the graph already, and finer ones are not lost", () => {
    const cavity = fockBasis("cavity", 4);
    const space = [cavity, atom];
    const [a, lowering] = [embed(annihilation(cavity), space), embed(spinLowering(atom), space)];
    const excitations = sum(product(dagger(a), a), product(dagger(lowering), lowering));
    const hamiltonian = sum(excitations, withAdjoint(product(dagger(a), lowering)));
    const system = lindbladSystem({ hamiltonian, jumps: [{ operator: a, populationRate: 1 }] });
    expect(sizes(symmetricForm(system, [excitations]).system)).toEqual(sizes(system));
  });
});

describe("what is no symmetry is refused", () => {
  const { space, a, system } = twoModes(3, 0.1);
  const declared = (symmetries: Operator[]) => () => steadyState(system, { symmetries });

  test("for the Hamiltonian or for the dissipator, with its name and the size of the violation", () => {
    expect(declared([exchange(space, ...space)])).toThrow(
      /`symmetries\[0\]` must leave the dissipator .* unchanged, but is .*by \d\.\de/,
    );
    const left = embed(photonNumber(space[0]), space);
    expect(declared([identityOperator(space), left])).toThrow(
      /`symmetries\[1\]` must commute with the Hamiltonian .* but is .*\[S, H\]/,
    );
    expect(declared([a])).toThrow(/`symmetries\[0\]` must be Hermitian/);
    expect(declared([pauli(atom, "z")])).toThrow(/needs both on one space/);
  });

  test("a number of which only the parity is conserved: the text says to give the parity", () => {
    const cavity = fockBasis("cavity", 6);
    const squeezed = lindbladSystem({
      hamiltonian: withAdjoint(product(annihilation(cavity), annihilation(cavity))),
      jumps: [{ operator: annihilation(cavity), populationRate: 1 }],
    });
    expect(() => symmetricForm(squeezed, [photonNumber(cavity)])).toThrow(/only the parity .* give the parity/);
    expect(sizes(symmetricForm(squeezed, [parity(cavity)]).system)).toEqual([18, 18]);
  });

  test("two that do not commute, a driven system, an exchange of unlike factors", () => {
    const spin = spinBasis("spin", 1);
    const free = lindbladSystem({ hamiltonian: identityOperator(spin) });
    expect(() => symmetricForm(free, [spinX(spin), spinZ(spin)])).toThrow(/`symmetries\[1\]` must commute with `symm/);
    const drives = [{ operator: spinX(spin), envelope: piecewiseConstant([0, 1], [1]) }];
    const driven = lindbladSystem({ hamiltonian: identityOperator(spin), drives });
    expect(() => symmetricForm(driven, [])).toThrow(/must be empty for `symmetricForm`/);
    expect(() => exchange(space, space[0], atom)).toThrow(
      /`second` must be another factor like left \(fock, 3\), but is "atom/,
    );
  });
});

describe("a strong symmetry", () => {
  // The sum of two modes decays, their difference is dark: the antisymmetric numbers are conserved.
  const space = [qubitBasis("first"), qubitBasis("second")] as const;
  const [first, second] = space.map((factor) => embed(spinLowering(factor), space));
  const collective = sum(first, second);
  const system = lindbladSystem({
    hamiltonian: scaled(withAdjoint(collective), 0.4),
    jumps: [{ operator: collective, populationRate: 1 }],
  });
  const symmetries = [exchange(space, ...space)];

  test("has several steady states, which are refused, or decided by an initial state", () => {
    expect(() => steadyState(system, { symmetries })).toThrow(NonUniqueSteadyStateError);
    const singlet = ketFromAmplitudes(space, [0, Math.SQRT1_2, -Math.SQRT1_2, 0]);
    const mixed = steadyState(system, {
      symmetries,
      initialState: tensorKets(basisState(space[0], 0), basisState(space[1], 1)),
    });
    // |up, down> is half singlet, which stays.
    expect(expectation(projectorOn(singlet), mixed.state).re).toBeCloseTo(0.5, 11);
    expect(mixed.certificate.uniqueness).toMatchObject({ verdict: "projected" });
    expect(mixed.certificate.residualNorm).toBeLessThan(1e-11);
  });

  test("has them listed, one for each sector: the singlet, and a state of the triplet", () => {
    expect(() => steadyStates(system)).toThrow(/several steady states in one symmetry sector of 16 .* `symmetries`/);
    const states = steadyStates(system, { symmetries });
    const singlet = projectorOn(ketFromAmplitudes(space, [0, Math.SQRT1_2, -Math.SQRT1_2, 0]));
    expect(states.map(({ state }) => Math.round(expectation(singlet, state).re * 1e12) / 1e12).sort()).toEqual([0, 1]);
    for (const { certificate } of states) {
      expect(certificate.uniqueness).toMatchObject({ verdict: "one-of-several", nullSpaceDimension: 2 });
      expect(certificate.residualNorm).toBeLessThan(1e-12);
    }
  });

  function projectorOn(ket: ReturnType<typeof basisState>) {
    return operatorFromMatrix(space, toDensityMatrix(ket).matrix);
  }
});

test("the symmetric form is the same master equation in another basis", async () => {
  const { space, system } = twoModes(3);
  const { system: symmetric, basis } = symmetricForm(system, [exchange(space, ...space)]);
  const found = await steadyStateAsync(symmetric);
  const back = transformed(found.state, basis);
  const expected = steadyState(system).state.matrix;
  back.matrix.data.forEach((value, k) => expect(value).toBeCloseTo(expected.data[k], 11));
});

test("exchange exchanges, and parity turns the sign of what lowers", () => {
  const levels = [levelBasis("first", 3), levelBasis("between", 2), levelBasis("second", 3)] as const;
  const swap = exchange(levels, levels[0], levels[2]);
  const [x, y] = [operatorFromMatrix(levels[0], randomMatrix(3, 1)), operatorFromMatrix(levels[2], randomMatrix(3, 1))];
  const exchanged = product(swap, embed(x, levels), swap);
  expect(sum(exchanged, scaled(embed(y, levels), -1)).matrix.values.every((value) => value === 0)).toBe(true);
  expect(expectation(product(swap, swap), basisOf(levels)).re).toBe(1);
  const spin = spinBasis("spin", 3 / 2);
  const turned = product(parity(spin), spinLowering(spin), parity(spin));
  expect(sum(turned, spinLowering(spin)).matrix.values.every((value) => value === 0)).toBe(true);
});

function basisOf(space: Parameters<typeof identityOperator>[0]) {
  const identity = identityOperator(space);
  return ketFromAmplitudes(identity.space, [1, ...new Array<number>(identity.matrix.rows - 1).fill(0)]);
}

import { OpenQsError } from "@openqs/linalg";
import { expect, test } from "vitest";
import {
  annihilation,
  basisState,
  correlation,
  countingStatistics,
  densityMatrix,
  embed,
  emissionSpectrum,
  evolve,
  exceptionalPoints,
  expect as expectation,
  fockBasis,
  functionEnvelope,
  lindbladSystem,
  liouvillianGap,
  mutualInformation,
  operatorFromMatrix,
  pauli,
  photonNumber,
  piecewiseConstant,
  qubitBasis,
  scaled,
  secondOrderCoherence,
  spinLowering,
  squeezedVacuum,
  steadyState,
  toDensityMatrix,
  trajectories,
  wignerFunction,
  withAdjoint,
} from "./index.js";

const [cavity, atom] = [fockBasis("cavity", 5), qubitBasis("atom")];
const [a, ground] = [annihilation(cavity), basisState(atom, 1)];
const system = lindbladSystem({
  hamiltonian: pauli(atom, "x"),
  jumps: [{ operator: spinLowering(atom), populationRate: 1 }],
});
const photons = photonNumber(cavity);

/** What a caller without types may pass. */
const untyped = (value: unknown) => value as never;
const twice = { space: [atom], amplitudes: { length: 2, data: new Float64Array([2, 0, 0, 0]) } };
const negative = { rows: 2, columns: 2, data: new Float64Array([2, 0, 0, 0, 0, 0, -1, 0]) };
const run = { times: [0, 1], observables: {}, count: 2, seed: 1 };

test.each<[string, () => unknown, RegExp]>([
  ["an axis that does not exist", () => pauli(atom, untyped("w")), /`axis` must be "x", "y" or "z", but is "w"/],
  ["no factor", () => scaled(a, untyped(undefined)), /`factor` must be a finite .* but is undefined/],
  ["a matrix that is no matrix", () => operatorFromMatrix(atom, { ...negative, rows: 3 }), /is 2 x 2, but .* 3 x 2/],
  ["a state with a negative eigenvalue", () => densityMatrix(atom, negative), /smallest eigenvalue .* but is -1/],
  ["a system without a Hamiltonian", () => lindbladSystem(untyped({ jumps: [] })), /`hamiltonian` must be an Operator/],
  [
    "collapse operators under QuTiP's name, which would do nothing",
    () => lindbladSystem(untyped({ hamiltonian: photons, c_ops: [a] })),
    /must have `hamiltonian`, `jumps` and `drives` only, but is "one with c_ops"/,
  ],
  [
    "a bare operator as a jump",
    () => lindbladSystem({ hamiltonian: photons, jumps: [untyped(a)] }),
    /`jumps\[0\]` must have an `operator` with one populationRate .* but is "{ space, matrix }"/,
  ],
  [
    "a misspelt rate beside a good one",
    () =>
      lindbladSystem({ hamiltonian: photons, jumps: [untyped({ operator: a, populationRate: 1, amplitudRate: 2 })] }),
    /but is "{ operator, populationRate, amplitudRate }"/,
  ],
  [
    "a rate without an operator",
    () => lindbladSystem({ hamiltonian: photons, jumps: [untyped({ operator: undefined, populationRate: 1 })] }),
    /`jumps\[0\].operator` must be an Operator/,
  ],
  [
    "a bare function as a drive",
    () => lindbladSystem({ hamiltonian: photons, drives: [{ operator: withAdjoint(a), envelope: untyped(Math.sin) }] }),
    /`drives\[0\].envelope` must be an Envelope; wrap a function of time in `functionEnvelope`/,
  ],
  [
    "a drive that is not a number at some time",
    () =>
      evolve(
        lindbladSystem({
          hamiltonian: pauli(atom, "z"),
          drives: [{ operator: pauli(atom, "x"), envelope: functionEnvelope(Math.log, { shortestFeature: 1 }) }],
        }),
        ground,
        { times: [0, 1] },
      ),
    /`drives\[0\].envelope at t = 0` must be a finite number, but is -Infinity/,
  ],
  [
    "no feature size",
    () => functionEnvelope(Math.sin, untyped(undefined)),
    /`options of functionEnvelope` must be an object with `shortestFeature`/,
  ],
  ["times that are no list", () => piecewiseConstant(untyped(0), [1]), /`times` must be an array of times, but is 0/],
  ["a method by its name alone", () => steadyState(system, { method: untyped("direct") }), /one of { kind: "auto" }/],
  [
    "a method of another verb",
    () => evolve(system, ground, { times: [0], method: untyped({ kind: "krylov" }) }),
    /"adaptive/,
  ],
  [
    "a tolerance where none is read, which would leave the default in force",
    () => evolve(system, ground, untyped({ times: [0, 1], relativeTolerance: 1e-12 })),
    /`options of evolve` must have only `times`, `observables`, `method`, .* but is "one with relativeTolerance"/,
  ],
  [
    "an option of another method",
    () => steadyState(system, { method: untyped({ kind: "direct", dimension: 3 }) }),
    /`method direct` must have only `kind`, but is "one with dimension"/,
  ],
  [
    "options of another verb",
    () => steadyState(system, untyped({ tolerance: 1e-12 })),
    /`options of steadyState` must have only `method`, .* but is "one with tolerance"/,
  ],
  [
    "workers that would not be started",
    () => trajectories(system, ground, untyped({ ...run, workers: 4 })),
    /`options of trajectories` must have only .* but is "one with workers"/,
  ],
  ["an angle under another name", () => squeezedVacuum(cavity, untyped({ strength: 0.1, phase: 1 })), /one with phase/],
  [
    "a factor beside the envelope of a drive",
    () => lindbladSystem({ hamiltonian: pauli(atom, "x"), drives: [untyped({ operator: pauli(atom, "x"), rabi: 1 })] }),
    /`drives\[0\]` must have only `operator`, `envelope`, but is "one with rabi"/,
  ],
  [
    "a space of two factors where one basis is meant",
    () => basisState(untyped([cavity, atom]), 0),
    /`basis` must be a single Basis; `tensorKets`, .* but is an array of length 2/,
  ],
  [
    "no options at all",
    () => countingStatistics(system, untyped(undefined)),
    /`options of countingStatistics` must be an object with `weights`, /,
  ],
  [
    "a label in place of factors",
    () => mutualInformation(ground, untyped("cavity")),
    /`part` must be an array of factors of the state's space, but is "cavity"/,
  ],
  [
    "a factor in place of the operator",
    () => scaled(untyped(2), untyped(a)),
    /`operator` must be an Operator .* but is 2/,
  ],
  ["a system as its spectrum", () => liouvillianGap(untyped(system)), /`spectra` must come from `liouvillianSpectrum/],
  ["an operator as a system", () => steadyState(untyped(photons)), /`system` must come from `lindbladSystem`/],
  [
    "no memory",
    () => steadyState(system, { memoryLimitBytes: Number.NaN }),
    /`memoryLimitBytes` must be positive, but is NaN/,
  ],
  [
    "no accuracy at all",
    () => steadyState(system, { method: { kind: "long-time", tolerance: 0 } }),
    /`method.tolerance` must be positive, but is 0/,
  ],
  [
    "an accuracy that tells no steady state from another",
    () => steadyState(system, { method: { kind: "krylov", relativeTolerance: 1e-3 } }),
    /`method.relativeTolerance` must be positive and at most 1e-8, but is 0.001/,
  ],
  [
    "no options",
    () => evolve(system, ground, untyped({})),
    /`times` must be an array of at least one time, but is undef/,
  ],
  [
    "a ket that is not normalized",
    () => evolve(system, twice, { times: [0] }),
    /`norm of initial` must be 1 .* but is 2/,
  ],
  [
    "the same for trajectories, whose jumps it would delay",
    () => trajectories(system, twice, run),
    /`norm of initial`/,
  ],
  ["a mixed state for a trajectory", () => trajectories(system, untyped(toDensityMatrix(ground)), run), /pure state/],
  [
    "no observables",
    () => trajectories(system, ground, untyped({ ...run, observables: undefined })),
    /`observables` must/,
  ],
  [
    "negative delays",
    () =>
      correlation(system, { later: pauli(atom, "x"), earlier: pauli(atom, "x") }, { delays: [-1, 0], state: ground }),
    /`delays\[0\]` must not be negative/,
  ],
  [
    "one operator of two",
    () => correlation(system, untyped({ later: pauli(atom, "x") }), { delays: [0], state: ground }),
    /`earlier`/,
  ],
  [
    "a spectrum in a state that is not steady, which would be a wrong number",
    () => emissionSpectrum(system, spinLowering(atom), { frequencies: [0], state: toDensityMatrix(ground) }),
    /`state` must be the steady state of the system \(`steadyState`\), but is "one with \|\|L rho\|\| = 1/,
  ],
  [
    "no frequencies",
    () => emissionSpectrum(system, spinLowering(atom), untyped({ state: steadyState(system).state })),
    /`frequencies` must be an array of angular frequencies, but is undefined/,
  ],
  [
    "an expectation value with its arguments exchanged",
    () => expectation(untyped(toDensityMatrix(ground)), untyped(pauli(atom, "z"))),
    /`operator` must be an Operator/,
  ],
  [
    "an operator as a state",
    () => expectation(pauli(atom, "z"), untyped(pauli(atom, "z"))),
    /`state` must be a `Ket` or a `DensityMatrix`, but is "{ space, matrix }"/,
  ],
  ["a number as a basis", () => annihilation(untyped(4)), /`basis` must be a Basis \(`fockBasis`, .* but is 4/],
  ["a factor that is left out", () => embed(a, untyped(undefined)), /`space` must be a Basis/],
  [
    "no coordinates",
    () => wignerFunction(basisState(cavity, 0), untyped({ x: 3 })),
    /`grid.x` must be an array of coord/,
  ],
  [
    "no evolution time",
    () => evolve(system, ground, untyped(undefined)),
    /`options of evolve` must be an object with `times`/,
  ],
  [
    "the coherence of light of a system that is never stationary",
    () => {
      const drives = [{ operator: pauli(atom, "x"), envelope: piecewiseConstant([0, 1], [1]) }];
      const driven = lindbladSystem({ hamiltonian: pauli(atom, "z"), drives });
      return secondOrderCoherence(driven, spinLowering(atom), { delays: [0], state: ground });
    },
    /`system.drives` must be empty for `secondOrderCoherence`/,
  ],
  [
    "states at more times than fit, with what to do",
    () => evolve(system, ground, { times: Array.from({ length: 200 }, (_, k) => k), memoryLimitBytes: 10_000 }),
    /^220 density matrices of dimension 2 need 0 MiB, more than 0 MiB. Take one snapshot at a time with `evolution`/,
  ],
  [
    "a space whose density matrix does not fit at all, before it is made",
    () => {
      const large = fockBasis("cavity", 60_000);
      const huge = lindbladSystem({ hamiltonian: photonNumber(large) });
      return evolve(huge, basisState(large, 0), { times: [0, 1] });
    },
    /density matrices of dimension 60000 need 12\d{5} MiB, more than 4096 MiB.* or use `trajectories`/,
  ],
  [
    "more trajectories than fit",
    () => trajectories(system, ground, { ...run, count: 1e9 }),
    /^1000000000 trajectories of dimension 2 at once need \d+ MiB, more than 4096 MiB. Take them in batches/,
  ],
  [
    "a system for a family",
    () => exceptionalPoints(untyped(system), { from: 0, to: 1 }),
    /`family` must be a function/,
  ],
])("refused with its name, value and limit: %s", (_, call, message) => {
  expect(call).toThrow(OpenQsError);
  expect(call).toThrow(message);
});

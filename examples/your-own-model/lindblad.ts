// Your own levels, couplings and decays: a Lambda atom, whose states |1> and |2> are driven to an excited |3> that decays to both.
import { diagonalState, evolve, expect, levelBasis, lindbladSystem, operatorFromMatrix } from "@openqs/lindblad";
import { steadyState, transition } from "@openqs/lindblad";
import { matrixFromRows } from "@openqs/linalg";

const atom = levelBasis("atom", 3);
const [probe, control, detuning] = [0.3, 0.4, 0.2];

// Any operator from its matrix; |to><from| by `transition`, levels counted from 0
const hamiltonian = operatorFromMatrix(
  atom,
  matrixFromRows([
    [0, 0, probe / 2],
    [0, 0, control / 2],
    [probe / 2, control / 2, -detuning],
  ]),
);
const system = lindbladSystem({
  hamiltonian,
  jumps: [
    { operator: transition(atom, 0, 2), populationRate: 0.5 },
    { operator: transition(atom, 1, 2), populationRate: 0.5 },
  ],
});

// On two-photon resonance all population ends in the dark state, control |1> - probe |2>: 0.64, 0.36 and 0
const { state } = steadyState(system);
const [first, second, excited] = [0, 1, 2].map((level) => transition(atom, level, level)) as [
  typeof hamiltonian,
  typeof hamiltonian,
  typeof hamiltonian,
];
console.log("population of |1>", expect(first, state).re); // => 0.64
console.log("population of |2>", expect(second, state).re); // => 0.36
console.log("nothing is excited", Math.abs(expect(excited, state).re) < 1e-12); // => true

// How it gets there, from |1>
const times = [0, 5, 50, 500];
const snapshots = evolve(system, diagonalState(atom, [1, 0, 0]), { times, observables: { excited } });
console.log("|3> at t = 5", snapshots[1]?.expectations["excited"]?.re); // => 0.0491179
console.log("|3> at t = 50", snapshots[2]?.expectations["excited"]?.re); // => 0.000933553

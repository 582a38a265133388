import {
  annihilation,
  dagger,
  embed,
  fockBasis,
  lindbladSystem,
  product,
  qubitBasis,
  scaled,
  spinBasis,
  spinLowering,
  spinRaising,
  spinX,
  spinZ,
  sum,
  withAdjoint,
} from "../../packages/lindblad/dist/index.js";

/** A driven Jaynes-Cummings system: `photons` photon numbers and a two-level atom. */
export function drivenJaynesCummings(photons) {
  const [mode, atom] = [fockBasis("cavity", photons), qubitBasis("atom")];
  const a = embed(annihilation(mode), [mode, atom]);
  const lowering = embed(spinLowering(atom), [mode, atom]);
  const number = product(dagger(a), a);
  const excited = product(dagger(lowering), lowering);
  const hamiltonian = sum(
    scaled(number, 0.5),
    scaled(excited, 0.3),
    withAdjoint(product(dagger(a), lowering)),
    scaled(withAdjoint(a), 0.8),
  );
  const jumps = [
    { operator: a, amplitudeRate: 0.5 },
    { operator: lowering, populationRate: 0.4 },
  ];
  return { system: lindbladSystem({ hamiltonian, jumps }), observables: { n: number, e: excited } };
}

/** The open Dicke model of `atoms` two-level atoms. */
export function openDicke(atoms, photons) {
  const [mode, spin] = [fockBasis("cavity", photons), spinBasis("atoms", atoms / 2)];
  const space = [mode, spin];
  const a = embed(annihilation(mode), space);
  const number = product(dagger(a), a);
  const jz = embed(spinZ(spin), space);
  const coupling = product(embed(spinX(spin), space), withAdjoint(a));
  const hamiltonian = sum(number, jz, scaled(coupling, (2 * 0.8) / Math.sqrt(atoms)));
  const jumps = [
    { operator: a, amplitudeRate: 1 },
    { operator: embed(spinLowering(spin), space), amplitudeRate: 0.1 / atoms },
  ];
  return { system: lindbladSystem({ hamiltonian, jumps }), observables: { n: number, Jz: jz } };
}

/** Two cavity modes and a collective spin: the microscopic form of the dissipative LMG model. */
export function twoModeLmg({ atoms = 4, photonsA = 5, photonsB = 5, field = 0.6 } = {}) {
  const [modeA, modeB, spin] = [
    fockBasis("mode a", photonsA),
    fockBasis("mode b", photonsB),
    spinBasis("atoms", atoms / 2),
  ];
  const space = [modeA, modeB, spin];
  const ratio = 0.25;
  const detuning = (1 / (2 * ratio * ratio)) * (1 + 0.02 ** 2);
  const couplingA = ratio * detuning;
  const [kappaA, kappaB, couplingB] = [0.02 * detuning, detuning, 0.5 * couplingA];
  const [a, b] = [embed(annihilation(modeA), space), embed(annihilation(modeB), space)];
  const [jx, jz, raising] = [spinX, spinZ, spinRaising].map((component) => embed(component(spin), space));
  const [numberA, numberB] = [product(dagger(a), a), product(dagger(b), b)];
  const hamiltonian = sum(
    scaled(jz, -2 * field),
    scaled(numberA, detuning),
    scaled(product(jx, withAdjoint(a)), (2 * couplingA) / Math.sqrt(atoms)),
    scaled(withAdjoint(product(raising, dagger(b))), couplingB / Math.sqrt(atoms)),
  );
  const jumps = [
    { operator: a, amplitudeRate: kappaA },
    { operator: b, amplitudeRate: kappaB },
  ];
  const j = atoms / 2;
  const observables = { Z: scaled(jz, 1 / j), X2: scaled(product(jx, jx), 1 / j ** 2), na: numberA, nb: numberB };
  return { system: lindbladSystem({ hamiltonian, jumps }), observables };
}

/** The dissipative LMG model itself, of collective spin j = atoms/2. */
export function lmg(atoms, field) {
  const spin = spinBasis("atoms", atoms / 2);
  const [jx, jz, raising] = [spinX(spin), spinZ(spin), spinRaising(spin)];
  const hamiltonian = sum(scaled(jz, -2 * field), scaled(product(jx, jx), -2 / atoms));
  const jumps = [
    { operator: scaled(jx, 2), amplitudeRate: 0.01 / atoms },
    { operator: raising, amplitudeRate: 0.2 / atoms },
  ];
  return { system: lindbladSystem({ hamiltonian, jumps }), jx, jz, raising, spin };
}

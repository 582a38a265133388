// Three atoms in a bad cavity, each pumped incoherently: H = g sum_j (a^+ sigma_j^- + a sigma_j^+), g = 1.
import { annihilation, dagger, embed, emissionSpectrum, expect, fockBasis, lindbladSystem } from "@openqs/lindblad";
import { product, qubitBasis, secondOrderCoherence, spinLowering, steadyState, sum } from "@openqs/lindblad";
import { withAdjoint } from "@openqs/lindblad";

const [kappa, pump] = [20, 0.6];
const cavity = fockBasis("cavity", 5);
const atoms = ["atom 1", "atom 2", "atom 3"].map((name) => qubitBasis(name));
const space = [cavity, ...atoms];
const a = embed(annihilation(cavity), space);
const lowering = atoms.map((atom) => embed(spinLowering(atom), space));

const system = lindbladSystem({
  hamiltonian: withAdjoint(product(dagger(a), sum(...lowering))),
  jumps: [
    { operator: a, populationRate: kappa },
    ...lowering.map((operator) => ({ operator: dagger(operator), populationRate: pump })),
  ],
});
const { state, certificate } = steadyState(system);
console.log("uniqueness", certificate.uniqueness.verdict); // => "unique"
console.log("photons", expect(product(dagger(a), a), state).re); // => 0.02583799
console.log("g2(0)", secondOrderCoherence(system, a, { delays: [0], state })[0]); // => 1.07304

// The light of single atoms and of correlated pairs, if the field follows them: a = -(2 i g / kappa) sum_j sigma_j^-
const [first, second] = lowering as [(typeof lowering)[0], (typeof lowering)[0]];
const single = expect(product(dagger(first), first), state).re;
const pair = expect(product(dagger(first), second), state).re;
console.log("pair correlation", pair); // => 0.088554
console.log("photons of a field that follows", (4 / kappa ** 2) * (3 * single + 6 * pair)); // => 0.0267

// Full width at half maximum of the line, on a grid of 0.05
const frequencies = Array.from({ length: 81 }, (_, i) => (i - 40) / 20);
const { incoherent } = emissionSpectrum(system, a, { frequencies, state });
const half = Math.max(...incoherent) / 2;
console.log("width", 2 * Math.max(...frequencies.filter((_, i) => (incoherent[i] ?? 0) > half))); // => 0.6

// A driven, damped cavity: H = delta a^+ a + eta (a + a^+), field decay rate kappa.
import { annihilation, basisState, dagger, evolve, expect, fockBasis, lindbladSystem, product } from "@openqs/lindblad";
import { scaled, secondOrderCoherence, steadyState, sum, withAdjoint } from "@openqs/lindblad";

const [delta, eta, kappa] = [0.5, 1, 1];
const cavity = fockBasis("cavity", 30);
const a = annihilation(cavity);
const photons = product(dagger(a), a);
const system = lindbladSystem({
  hamiltonian: sum(scaled(photons, delta), scaled(withAdjoint(a), eta)),
  jumps: [{ operator: a, amplitudeRate: kappa }],
});

// Steady state: the coherent state alpha = -i eta / (kappa + i delta)
const { state, certificate } = steadyState(system);
console.log("Re <a>", expect(a, state).re); // => -0.4
console.log("Im <a>", expect(a, state).im); // => -0.8
console.log("photons", expect(photons, state).re); // => 0.8
console.log("g2(0)", secondOrderCoherence(system, a, { delays: [0], state })[0]); // => 1.00000

// The evidence that comes with it: |L rho|, and the population of the last Fock state that was kept
console.log("residual is rounding", certificate.residualNorm < 1e-12); // => true
console.log("30 states are enough", (certificate.truncation["cavity"] ?? 1) < 1e-12); // => true

// From the vacuum: |alpha|^2 |1 - exp(-(kappa + i delta) t)|^2 photons
const [, early] = evolve(system, basisState(cavity, 0), { times: [0, 1], observables: { photons } });
console.log("photons at t = 1", early?.expectations["photons"]?.re); // => 0.39172

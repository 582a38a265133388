// The dissipative Lipkin-Meshkov-Glick model, lambda = 1, Gamma_a = 0.01, Gamma_b = 0.2: one model, four packages.
import { steadyState } from "@openqs/collective-spin";
import { asymptoticWitness, maximalCollectiveWitness } from "@openqs/entanglement";
import { expect, lindbladSystem, product, scaled, spinBasis, spinRaising, spinX } from "@openqs/lindblad";
import { spinZ, steadyState as steadyStateOfSystem, sum } from "@openqs/lindblad";
import { holsteinPrimakoff, lmgFixedPoints, lmgModel, spinCovariance } from "@openqs/linear-response";
import { stationaryCovariance } from "@openqs/linear-response";

const rates = { coupling: 1, gammaA: 0.01, gammaB: 0.2 };

// N = 100 at h = 0.5, by multipoles
const { moments, certificate } = steadyState(lmgModel({ ...rates, field: 0.5 }), 100);
console.log("<Jz>/j", moments.Z); // => 0.51289446829
console.log("<Jx^2>/j^2", moments.XX); // => 0.728695006085
console.log("|L rho| is small", certificate.residualNorm < 1e-5); // => true

// N to infinity: one of the two broken states
const broken = lmgFixedPoints({ ...rates, field: 0.5 }).find(({ branch }) => branch === "broken");
console.log("<Jz>/j for N to infinity", broken?.bloch[2]); // => 0.50510

// The same model as a general Lindblad system of 10 atoms: the same number by a route that shares no code
const atoms = 10;
const spin = spinBasis("spin", atoms / 2);
const [jx, jz] = [spinX(spin), spinZ(spin)];
const system = lindbladSystem({
  hamiltonian: sum(scaled(jz, -2 * 0.5), scaled(product(jx, jx), -2 / atoms)),
  jumps: [
    { operator: scaled(jx, 2), amplitudeRate: rates.gammaA / atoms },
    { operator: spinRaising(spin), amplitudeRate: rates.gammaB / atoms },
  ],
});
console.log("10 atoms, superoperator", expect(jz, steadyStateOfSystem(system).state).re / (atoms / 2)); // => 0.5903336410
console.log("10 atoms, multipoles", steadyState(lmgModel({ ...rates, field: 0.5 }), atoms).moments.Z); // => 0.5903336410

// Entanglement at h = lambda, for 100 atoms and for N to infinity
const atCritical = steadyState(lmgModel({ ...rates, field: 1 }), 100).moments;
console.log("C_R, N = 100", maximalCollectiveWitness(atCritical, 100).rescaledConcurrence); // => 0.365313
const { system: bosons, frame } = holsteinPrimakoff(lmgModel({ ...rates, field: 1 }), [0, 0, 1]);
const covariance = spinCovariance(frame, stationaryCovariance(bosons));
console.log("C_R, N to infinity", asymptoticWitness(frame.mean, covariance).branch); // => 0.396065

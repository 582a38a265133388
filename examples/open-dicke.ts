// The open Dicke model: H = a^+ a + Jz + (2 lambda / sqrt(N)) Jx (a + a^+), field decay rate 1/2.
import { annihilation, dagger, embed, expect, fockBasis, lindbladSystem, product, scaled } from "@openqs/lindblad";
import { spinBasis, spinX, spinZ, steadyState, sum, withAdjoint } from "@openqs/lindblad";
import { spinCavityFixedPoints, type SpinCavityModel } from "@openqs/linear-response";

const kappa = 0.5;
const critical = Math.sqrt(kappa ** 2 + 1) / 2; // 0.559

// N to infinity: the mean field
const none = [0, 0, 0] as const;
const zero = { re: 0, im: 0 };
function meanFieldModel(coupling: number): SpinCavityModel {
  return {
    spins: [{ field: [0, 0, 1], interaction: [none, none, none], jumps: [] }],
    modes: [
      {
        name: "cavity",
        detuning: 1,
        ports: [{ name: "mirror", fieldDecay: kappa }],
        couplings: [[{ re: 2 * coupling, im: 0 }, zero, zero]],
      },
    ],
  };
}
const stable = (coupling: number) =>
  spinCavityFixedPoints(meanFieldModel(coupling)).filter(({ stability }) => stability === "stable");

console.log("<Jz>/j below", stable(0.4)[0]?.blochs[0]?.[2]); // => -1
console.log("stable states above", stable(0.7).length); // => 2
console.log("<Jz>/j above", stable(0.7)[0]?.blochs[0]?.[2]); // => -0.637755
console.log("closed form", -((critical / 0.7) ** 2)); // => -0.637755

// Four atoms, exactly: the steady state is unique and symmetric, the transition smooth
const atoms = 4;
const [cavity, spin] = [fockBasis("cavity", 16), spinBasis("spin", atoms / 2)];
const space = [cavity, spin];
const a = embed(annihilation(cavity), space);
const photons = product(dagger(a), a);
const [jx, jz] = [embed(spinX(spin), space), embed(spinZ(spin), space)];
const exactSystem = (coupling: number) =>
  lindbladSystem({
    hamiltonian: sum(photons, jz, scaled(product(withAdjoint(a), jx), (2 * coupling) / Math.sqrt(atoms))),
    jumps: [{ operator: a, amplitudeRate: kappa }],
  });

const { state, certificate } = steadyState(exactSystem(0.7));
console.log("photons above", expect(photons, state).re); // => 0.83988
console.log("<Jz>/j of four atoms", expect(jz, state).re / (atoms / 2)); // => -0.675323
console.log("symmetric", Math.abs(expect(a, state).re) < 1e-9); // => true
console.log("16 states are enough", (certificate.truncation["cavity"] ?? 1) < 1e-9); // => true
console.log("photons below", expect(photons, steadyState(exactSystem(0.4)).state).re); // => 0.11801

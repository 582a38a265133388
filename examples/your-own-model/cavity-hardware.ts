// Your own cavity with a catalogued atom: what its mirrors give, and the model that lasers would make of it.
import {
  type Cavity,
  cavityScheme,
  cooperativity,
  couplingStrength,
  deriveLmgParameters,
} from "@openqs/cavity-hardware";
import { dipoleTransition, drivenDipole, fieldDecayRate, inUnit, quantity } from "@openqs/cavity-hardware";
import { rubidium87, symmetricWaist } from "@openqs/cavity-hardware";

// Two mirrors of 50 mm radius, 5 mm apart, of finesse 200 000, and the cycling transition of 87Rb D2
const line = { species: rubidium87, line: "D2" };
const { angularFrequency, linewidth } = dipoleTransition(line);
const wavelength = quantity((2 * Math.PI * 299_792_458) / angularFrequency, "m");
const waist = symmetricWaist({ distance: quantity(5, "mm"), curvature: quantity(50, "mm") }, wavelength);
const resonator = { geometry: "standing wave", length: quantity(5, "mm"), waist, finesse: 200_000 } as const;
const dipole = drivenDipole(line, { lower: { F: 2, m: 2 }, upper: { F: 3, m: 3 } }, 1);
const g = couplingStrength(resonator, { dipole, angularFrequency });
const kappa = fieldDecayRate(resonator);
console.log("waist in um", inUnit(waist, "um")); // => 52.0233
console.log("g in 2pi kHz", inUnit(g, "2pi kHz")); // => 1406.80
console.log("kappa in 2pi kHz", inUnit(kappa, "2pi kHz")); // => 74.9481
console.log("C of one atom", cooperativity(g, kappa, quantity(linewidth / 2, "rad/s"))); // => 8.7055

// The same record that the catalogue holds; every value says its unit, its convention and where it comes from
const source = "our laboratory book";
const cavity: Cavity = {
  name: "ours",
  group: "our group",
  year: 2026,
  reference: source,
  description: "two mirrors, 5 mm apart",
  geometry: "standing wave",
  atoms: "87Rb",
  status: "planned",
  coupling: { value: inUnit(g, "2pi kHz"), unit: "2pi kHz", convention: "g", source },
  kappa: { value: inUnit(kappa, "2pi kHz"), unit: "2pi kHz", convention: "amplitude", source },
  remarks: [],
};
const scheme = cavityScheme(rubidium87, cavity, {
  atoms: 1e5,
  rabiOverDetuning: 0.0005,
  pumpOverDetuning: 0.00005,
  deltaA: quantity(4, "2pi MHz"),
});
const { lambda, ratios, validity } = deriveLmgParameters(scheme);
console.log("lambda in 2pi kHz", inUnit(lambda, "2pi kHz")); // => 24.7300
console.log("Gamma_b / lambda", ratios.gammaB); // => 0.0667362
const failing = validity.filter(({ ok }) => !ok).map(({ condition }) => condition);
console.log("assumptions that fail", failing); // => []

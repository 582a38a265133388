// From atoms, a cavity and lasers to the parameters of the model, and to what the model does with them.
import { deriveLmgParameters, inUnit, morrisonParkinsScheme, quantity } from "@openqs/cavity-hardware";
import { steadyState } from "@openqs/collective-spin";
import { maximalCollectiveWitness } from "@openqs/entanglement";
import { lmgModel } from "@openqs/linear-response";

// 10^6 atoms of 6Li in the ring cavity of the paper, with the lasers that make h = 2pi -25 kHz
const scheme = morrisonParkinsScheme({ field: quantity(-25, "2pi kHz") });
const { lambda, gammaA, gammaB, ratios, spontaneousRates, validity, unchecked } = deriveLmgParameters(scheme);
console.log("lambda in 2pi kHz", inUnit(lambda, "2pi kHz")); // => 49.995
console.log("Gamma_a in 2pi kHz", inUnit(gammaA, "2pi kHz")); // => 0.249975
console.log("Gamma_b in 2pi kHz", inUnit(gammaB, "2pi kHz")); // => 2.5
console.log("spontaneous emission in 2pi Hz", inUnit(spontaneousRates.one, "2pi Hz")); // => 9.375

// Is the model valid there? Every assumption is one dimensionless number; what could not be checked is listed
const failing = validity.filter(({ ok }) => !ok).map(({ condition }) => condition);
console.log("assumptions that fail", failing); // => []
console.log("not checked", unchecked.length); // => 1

// In units of lambda, with 100 atoms: inversion and entanglement in the steady state
console.log("h / lambda", ratios.field); // => -0.50005
const model = lmgModel({ coupling: 1, field: ratios.field, gammaA: ratios.gammaA, gammaB: ratios.gammaB });
const { moments } = steadyState(model, 100);
console.log("<Jz>/j", moments.Z); // => 0.9953592321
console.log("C_R", maximalCollectiveWitness(moments, 100).rescaledConcurrence); // => 0.2680812789

import { morrisonParkinsRing } from "../cavities/morrison-parkins-ring.js";
import { lithium6 } from "../species/lithium-6.js";
import { siValue } from "../units/measured.js";
import { cavityScheme, type CavitySchemeOptions } from "./cavity-scheme.js";
import type { LmgScheme } from "./scheme.js";

/**
 * The paper's experimental paragraph as a scheme: 10^6 atoms of 6Li in a ring with g = 2 pi 100 kHz, kappa_a = 2 pi 25 kHz,
 * kappa_b = 2 pi 250 kHz, Omega/Delta = 0.0025, delta_a = 2 pi 2.5 MHz, delta_b = 0.
 *
 * The natural linewidth is the paper's round 2 pi 6 MHz. The paper prints lambda = 2 pi 25 kHz for these values; its formula
 * 2 lambda_a^2 delta_a/(kappa_a^2 + delta_a^2) gives 2 pi 50 kHz, and that is what {@link deriveLmgParameters} reports.
 *
 * @param options - As for {@link cavityScheme}.
 */
export function morrisonParkinsScheme(options: CavitySchemeOptions = {}): LmgScheme {
  return { ...cavityScheme(lithium6, morrisonParkinsRing, options), linewidth: siValue(morrisonParkinsRing.gamma) };
}

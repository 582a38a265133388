import { ImpossibleConfigurationError } from "../errors.js";
import { breitRabi, type Sublevel } from "../levels/breit-rabi.js";
import { hyperfineLevels } from "../levels/hyperfine.js";
import type { Species } from "../species/species.js";
import { type AngularFrequency, type MagneticField, quantity, toAngular } from "../units/quantity.js";

/** The two ground sublevels that make the spin: |0> and |1>. */
export interface GroundPair {
  /** |0>, which the spin counts as m = -1/2. */
  readonly zero: Sublevel;
  /** |1>, which the spin counts as m = +1/2. */
  readonly one: Sublevel;
}

/**
 * The pair of ground sublevels that the paper proposes: |F=1/2, m=+-1/2> (6Li) or |F=1, m=+-1> (87Rb and others with
 * I = 3/2), in this order, so that |1> lies above |0> in a weak field.
 *
 * @throws {ImpossibleConfigurationError} for a species without an S1/2 level with F = 1/2 or F = 1.
 */
export function proposedGroundPair(species: Species): GroundPair {
  const spins = "S1/2" in species.levels ? hyperfineLevels({ species, level: "S1/2" }).map(({ F }) => F) : [];
  const F = spins.find((spin) => spin === 0.5 || spin === 1);
  if (F !== undefined && species.nuclearSpin.value > 0.5) return { zero: { F, m: F }, one: { F, m: -F } };
  throw new ImpossibleConfigurationError(
    `${species.name} has no ground level |F=1/2, m=+-1/2> or |F=1, m=+-1> as the paper uses; choose two sublevels and give their \`groundSplitting\`.`,
  );
}

/** omega_1 = omega(|1>) - omega(|0>) in a magnetic field, in rad/s. */
export function groundSplitting(species: Species, pair: GroundPair, field: MagneticField): AngularFrequency {
  const of = { species, level: "S1/2" };
  return toAngular(quantity(breitRabi(of, pair.one, field) - breitRabi(of, pair.zero, field), "Hz"));
}

import { BOHR_MAGNETON, PLANCK } from "../constants.js";
import { assertFinite, assertProjection, ImpossibleConfigurationError } from "../errors.js";
import { type Frequency, type MagneticField, quantity } from "../units/quantity.js";
import { electronicFactor } from "./g-factor.js";
import { hyperfineShift } from "./hyperfine.js";
import { fineLevel, type LevelOf, nuclearFactorInBohrMagnetons, required } from "./level-of.js";

/** A magnetic sublevel by the |F, m_F> to which it connects when the field goes to zero. */
export interface Sublevel {
  /** Total angular momentum at zero field. */
  readonly F: number;
  /** Projection on the field, -F to F. */
  readonly m: number;
}

/**
 * The energy/h of a sublevel of a J = 1/2 level at any magnetic field, from the Breit-Rabi formula, relative to the
 * centre of gravity.
 *
 * E = -D/(2(2I+1)) + gI mu_B m B +- (D/2) sqrt(1 + 4mx/(2I+1) + x^2), D = A(I+1/2), x = (gJ - gI) mu_B B/D, upper sign
 * for F = I + 1/2; for the stretched states the root is the linear function 1 +- x itself, on both sides of |x| = 1.
 *
 * @param of - A level with J = 1/2.
 * @throws {ImpossibleConfigurationError} when J is not 1/2 (use {@link magneticLevels}) or I = 0.
 *
 * Source: G. Breit & I. I. Rabi, Phys. Rev. 38, 2082 (1931); Steck, "Rubidium 87 D Line Data", section "Magnetic Fields".
 *
 * @example
 * ```ts
 * import { breitRabi, lithium6, quantity } from "@openqs/cavity-hardware";
 * const ground = { species: lithium6, level: "S1/2" };
 * const field = quantity(10, "G");
 * const splitting = breitRabi(ground, { F: 0.5, m: 0.5 }, field) - breitRabi(ground, { F: 0.5, m: -0.5 }, field);
 * splitting / 1e6; // => -9.28779
 * ```
 */
export function breitRabi(of: LevelOf, { F, m }: Sublevel, field: MagneticField): Frequency {
  assertFinite("field", field);
  const level = fineLevel(of);
  const I = of.species.nuclearSpin.value;
  if (level.J !== 0.5 || I === 0) {
    throw new ImpossibleConfigurationError(
      `The Breit-Rabi formula holds for J = 1/2 and I > 0, but ${of.species.name} ${level.term} has J = ${level.J} and ` +
        `I = ${I}. Use \`magneticLevels\`.`,
    );
  }
  hyperfineShift(of, F);
  assertProjection("m", m, F);
  const splitting = required(level.hyperfineA, "hyperfine constant A").value * 1e6 * (I + 0.5);
  const gI = nuclearFactorInBohrMagnetons(of.species);
  const larmor = (BOHR_MAGNETON * field) / PLANCK;
  const x = ((electronicFactor(of) - gI) * larmor) / splitting;
  const sign = F > I ? 1 : -1;
  const root = Math.abs(m) === I + 0.5 ? 1 + Math.sign(m) * x : Math.sqrt(1 + (4 * m * x) / (2 * I + 1) + x * x);
  return quantity(-splitting / (2 * (2 * I + 1)) + gI * larmor * m + (sign * splitting * root) / 2, "Hz");
}

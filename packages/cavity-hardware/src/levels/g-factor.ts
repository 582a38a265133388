import { hyperfineShift } from "./hyperfine.js";
import { fineLevel, type LevelOf, nuclearFactorInBohrMagnetons, required } from "./level-of.js";
import { BOHR_MAGNETON, PLANCK } from "../constants.js";
import { type Frequency, type MagneticField, quantity } from "../units/quantity.js";

/**
 * The Lande factor g_F of a hyperfine level in H = gF mu_B B Fz (weak field).
 *
 * gF = gJ [F(F+1) - I(I+1) + J(J+1)]/[2F(F+1)] + gI [F(F+1) + I(I+1) - J(J+1)]/[2F(F+1)], gI in Bohr magnetons.
 *
 * @throws {ImpossibleConfigurationError} when the level has no such F; {@link MissingDataError} without g factors.
 *
 * @example
 * ```ts
 * import { landeFactor, rubidium87 } from "@openqs/cavity-hardware";
 * landeFactor({ species: rubidium87, level: "S1/2" }, 2); // => 0.499836426
 * ```
 */
export function landeFactor(of: LevelOf, F: number): number {
  hyperfineShift(of, F);
  if (F === 0) return 0;
  const level = fineLevel(of);
  const I = of.species.nuclearSpin.value;
  const gJ = level.J === 0 ? 0 : electronicFactor(of);
  const gI = nuclearFactorInBohrMagnetons(of.species);
  const ff = F * (F + 1);
  const difference = level.J * (level.J + 1) - I * (I + 1);
  return (gJ * (ff + difference) + gI * (ff - difference)) / (2 * ff);
}

/** g_J of a level. */
export function electronicFactor(of: LevelOf): number {
  const level = fineLevel(of);
  return required(level.gJ, `g factor gJ of ${of.species.name} ${level.term}`).value;
}

/** The weak-field Zeeman splitting gF mu_B B/h between neighbouring m_F of a hyperfine level, in Hz and with its sign. */
export function zeemanSplitting(of: LevelOf, F: number, field: MagneticField): Frequency {
  return quantity((landeFactor(of, F) * BOHR_MAGNETON * field) / PLANCK, "Hz");
}

import { REDUCED_PLANCK, SPEED_OF_LIGHT, VACUUM_PERMITTIVITY } from "../constants.js";
import { ImpossibleConfigurationError, InvalidArgumentError } from "../errors.js";
import { type DipoleMoment, type Intensity, type Quantity, quantity } from "../units/quantity.js";
import { dipoleTransition, type LineOf } from "./line-of.js";

/**
 * The saturation intensity of a two-level transition with a given dipole moment, in W/m^2.
 *
 * I_sat = c epsilon_0 Gamma^2 hbar^2/(4 d^2), so that I/I_sat = 2 (Omega/Gamma)^2 with Omega = d E/hbar.
 *
 * @param of - The line; Gamma is the natural linewidth of its upper level.
 * @param dipole - d, for example of {@link dipoleMatrixElement}.
 * @throws {InvalidArgumentError} when the dipole moment is zero.
 *
 * Source: D. A. Steck, "Rubidium 87 D Line Data", section "Resonance Fluorescence".
 */
export function saturationIntensity(of: LineOf, dipole: DipoleMoment): Intensity {
  if (dipole === 0) throw new InvalidArgumentError("dipole", dipole, "must not be zero: the transition is not driven");
  const { linewidth } = dipoleTransition(of);
  return quantity(
    (SPEED_OF_LIGHT * VACUUM_PERMITTIVITY * (linewidth * REDUCED_PLANCK) ** 2) / (4 * dipole ** 2),
    "W/m^2",
  );
}

/**
 * The saturation intensity of the stretched transition |J, J> - |J+1, J+1> of a line, I_sat = hbar omega^3 Gamma^2/(12 pi c^2 A),
 * in W/m^2; where the line is the only decay of its upper level A = Gamma, and it cycles.
 *
 * @throws {ImpossibleConfigurationError} for a line to J' <= J, such as D1, which has no such transition: every one of its
 * transitions is weaker, and {@link saturationIntensity} takes its dipole moment.
 *
 * @example
 * ```ts
 * import { cyclingSaturationIntensity, inUnit, rubidium87 } from "@openqs/cavity-hardware";
 * inUnit(cyclingSaturationIntensity({ species: rubidium87, line: "D2" }), "mW/cm^2"); // => 1.66933
 * ```
 */
export function cyclingSaturationIntensity(of: LineOf): Intensity {
  const { lower, upper, angularFrequency: omega, decayRate, linewidth } = dipoleTransition(of);
  if (upper.J !== lower.J + 1) {
    throw new ImpossibleConfigurationError(
      `${of.species.name} ${of.line} leads from J = ${lower.J} to ${upper.J} and has no stretched transition, which needs J' = J + 1. ` +
        "Give the dipole moment of the transition that is driven to `saturationIntensity`.",
    );
  }
  const closed = (REDUCED_PLANCK * omega ** 3 * linewidth) / (12 * Math.PI * SPEED_OF_LIGHT ** 2);
  return quantity((closed * linewidth) / decayRate, "W/m^2");
}

/**
 * The resonant scattering cross section hbar omega Gamma/(2 I_sat) of a transition, in m^2; for the cycling transition
 * 3 lambda^2/(2 pi).
 *
 * @example
 * ```ts
 * import { cyclingSaturationIntensity, inUnit, resonantCrossSection, rubidium85 } from "@openqs/cavity-hardware";
 * const line = { species: rubidium85, line: "D2" };
 * inUnit(resonantCrossSection(line, cyclingSaturationIntensity(line)), "cm^2") * 1e9; // => 2.90669
 * ```
 */
export function resonantCrossSection(of: LineOf, saturation: Intensity): Quantity<"m^2"> {
  const { angularFrequency: omega, linewidth } = dipoleTransition(of);
  return quantity((REDUCED_PLANCK * omega * linewidth) / (2 * saturation), "m^2");
}

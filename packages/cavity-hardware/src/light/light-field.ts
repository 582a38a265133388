import { REDUCED_PLANCK, SPEED_OF_LIGHT, VACUUM_PERMITTIVITY } from "../constants.js";
import { assertFinite, assertNonNegative, assertPositive } from "../errors.js";
import { lineFrequency } from "../transitions/line-of.js";
import {
  type AngularFrequency,
  type DipoleMoment,
  type ElectricField,
  type Intensity,
  type Length,
  type Quantity,
  quantity,
  toAngular,
} from "../units/quantity.js";
import type { AtomInField } from "./atom-in-field.js";
import { assertUnitPolarization, type Polarization } from "./polarization.js";

/** A laser, or a cavity mode with its field per photon as amplitude. */
export interface LightField {
  /** The line from whose centre of gravity the detuning counts. */
  readonly line: string;
  /** omega_line - omega_light: positive when the light is red of the line. */
  readonly redDetuning: AngularFrequency;
  /** Components on (sigma-, pi, sigma+). */
  readonly polarization: Polarization;
  /** E of E cos(omega t). */
  readonly amplitude: ElectricField;
}

/** The light's angular frequency in rad/s. @throws {InvalidArgumentError} for a field that is not finite or no unit vector. */
export function lightFrequency(atom: AtomInField, light: LightField): AngularFrequency {
  assertFinite("redDetuning", light.redDetuning);
  assertNonNegative("amplitude", light.amplitude);
  assertUnitPolarization("polarization", light.polarization);
  return quantity(toAngular(lineFrequency({ species: atom.species, line: light.line })) - light.redDetuning, "rad/s");
}

/** The field amplitude E = sqrt(2 I/(c epsilon_0)) of an intensity, in V/m. */
export function fieldAmplitude(intensity: Intensity): ElectricField {
  assertNonNegative("intensity", intensity);
  return quantity(Math.sqrt((2 * intensity) / (SPEED_OF_LIGHT * VACUUM_PERMITTIVITY)), "V/m");
}

/** The intensity 2P/(pi w^2) on the axis of a Gaussian beam of power P and 1/e^2 radius w, in W/m^2. */
export function beamIntensity(power: Quantity<"W">, waist: Length): Intensity {
  assertNonNegative("power", power);
  assertPositive("waist", waist);
  return quantity((2 * power) / (Math.PI * waist ** 2), "W/m^2");
}

/** The Rabi frequency Omega = |d| E/hbar of a transition, in rad/s: H = (Omega/2)(sigma+ e^(-i omega t) + h.c.). */
export function rabiFrequency(dipole: DipoleMoment, amplitude: ElectricField): AngularFrequency {
  assertNonNegative("amplitude", amplitude);
  return quantity((Math.abs(dipole) * amplitude) / REDUCED_PLANCK, "rad/s");
}

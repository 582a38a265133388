import { REDUCED_PLANCK, SPEED_OF_LIGHT, VACUUM_PERMITTIVITY } from "../constants.js";
import { assertOneOf, assertPositive, ImpossibleConfigurationError } from "../errors.js";
import {
  type AngularFrequency,
  type DipoleMoment,
  type ElectricField,
  type Frequency,
  type Length,
  type Quantity,
  quantity,
} from "../units/quantity.js";

/** `"standing wave"`: two mirrors, `length` is their distance. `"ring"`: one travelling wave, `length` is the round trip. */
export type ResonatorGeometry = "standing wave" | "ring";

/** What the calculators need of an empty resonator. */
export interface Resonator {
  /** Two mirrors or a ring; it decides what `length` means. */
  readonly geometry: ResonatorGeometry;
  /** Mirror distance of a standing wave, round trip of a ring. */
  readonly length: Length;
  /** 1/e^2 intensity radius of the mode where the atoms are. */
  readonly waist: Length;
  /** 2 pi over the loss of a round trip. */
  readonly finesse: number;
}

/** Throws unless the geometry is one of those that the formulas know. */
export function assertGeometry(geometry: ResonatorGeometry): void {
  assertOneOf("geometry", geometry, ["standing wave", "ring"]);
}

function roundTrip(resonator: Pick<Resonator, "geometry" | "length">): number {
  assertGeometry(resonator.geometry);
  assertPositive("length", resonator.length);
  return resonator.geometry === "ring" ? resonator.length : 2 * resonator.length;
}

/** The free spectral range c/(round trip), in Hz. */
export function freeSpectralRange(resonator: Pick<Resonator, "geometry" | "length">): Frequency {
  return quantity(SPEED_OF_LIGHT / roundTrip(resonator), "Hz");
}

/**
 * The field decay rate kappa = pi FSR/F (half width at half maximum of the transmission), in rad/s.
 *
 * This is the kappa of `kappa (2 a rho a^+ - a^+a rho - rho a^+a)`; the photon number decays at 2 kappa.
 *
 * @throws {InvalidArgumentError} when length or finesse is not positive.
 *
 * @example
 * ```ts
 * import { fieldDecayRate, inUnit, quantity } from "@openqs/cavity-hardware";
 * const resonator = { geometry: "standing wave", length: quantity(19.95, "mm"), finesse: 90_000 } as const;
 * inUnit(fieldDecayRate(resonator), "2pi kHz"); // => 41.7
 * ```
 */
export function fieldDecayRate(resonator: Pick<Resonator, "geometry" | "length" | "finesse">): AngularFrequency {
  assertPositive("finesse", resonator.finesse);
  return quantity((Math.PI * freeSpectralRange(resonator)) / resonator.finesse, "rad/s");
}

/** The finesse pi FSR/kappa of a resonator with the field decay rate kappa. */
export function finesseOf(resonator: Pick<Resonator, "geometry" | "length">, kappa: AngularFrequency): number {
  assertPositive("kappa", kappa);
  return (Math.PI * freeSpectralRange(resonator)) / kappa;
}

/**
 * The mode volume in m^3, integral of |u|^2 with u = 1 where the coupling is strongest: pi w^2 L/4 for a standing wave
 * (at an antinode), pi w^2 L/2 for one travelling wave of a ring of round trip L.
 *
 * @throws {InvalidArgumentError} when waist or length is not positive.
 */
export function modeVolume(resonator: Pick<Resonator, "geometry" | "length" | "waist">): Quantity<"m^3"> {
  assertGeometry(resonator.geometry);
  assertPositive("waist", resonator.waist);
  assertPositive("length", resonator.length);
  const share = resonator.geometry === "ring" ? 2 : 4;
  return quantity((Math.PI * resonator.waist ** 2 * resonator.length) / share, "m^3");
}

/** The field per photon E_0 = sqrt(hbar omega/(2 epsilon_0 V)) in V/m, for which g = d E_0/hbar. */
export function fieldPerPhoton(
  resonator: Pick<Resonator, "geometry" | "length" | "waist">,
  angularFrequency: AngularFrequency,
): ElectricField {
  assertPositive("angularFrequency", angularFrequency);
  const volume = modeVolume(resonator);
  return quantity(Math.sqrt((REDUCED_PLANCK * angularFrequency) / (2 * VACUUM_PERMITTIVITY * volume)), "V/m");
}

/**
 * The single-atom coupling g = d sqrt(omega/(2 hbar epsilon_0 V)) of a mode to a transition, in rad/s: H = g (a sigma+ + h.c.),
 * at an antinode of a standing wave or anywhere along a ring, on the mode's axis. The vacuum Rabi splitting is 2g.
 *
 * @param resonator - Geometry, length and waist.
 * @param transition - Dipole moment and angular frequency.
 * @throws {InvalidArgumentError} when waist or length is not positive.
 */
export function couplingStrength(
  resonator: Pick<Resonator, "geometry" | "length" | "waist">,
  transition: { readonly dipole: DipoleMoment; readonly angularFrequency: AngularFrequency },
): AngularFrequency {
  const field = fieldPerPhoton(resonator, transition.angularFrequency);
  return quantity((Math.abs(transition.dipole) * field) / REDUCED_PLANCK, "rad/s");
}

/**
 * The single-atom cooperativity C = g^2/(kappa gamma) with amplitude rates, = 4 g^2/(2 kappa Gamma) with full ones.
 *
 * @param g - Coupling, rad/s.
 * @param kappa - FIELD decay rate (half width), rad/s.
 * @param gamma - Half the natural linewidth Gamma, rad/s.
 */
export function cooperativity(g: AngularFrequency, kappa: AngularFrequency, gamma: AngularFrequency): number {
  assertPositive("kappa", kappa);
  assertPositive("gamma", gamma);
  return g ** 2 / (kappa * gamma);
}

/**
 * The waist of the fundamental mode of a symmetric two-mirror resonator, w_0^2 = (lambda/2 pi) sqrt(L (2R - L)), in m.
 *
 * @param mirrors - Distance L and radius of curvature R of both mirrors.
 * @param wavelength - In vacuum, m.
 * @throws {ImpossibleConfigurationError} when L > 2R: the resonator is unstable.
 *
 * @example
 * ```ts
 * import { inUnit, quantity, symmetricWaist } from "@openqs/cavity-hardware";
 * const mirrors = { distance: quantity(19.95, "mm"), curvature: quantity(10, "mm") };
 * inUnit(symmetricWaist(mirrors, quantity(854, "nm")), "um"); // => 11.65
 * ```
 */
export function symmetricWaist(
  mirrors: { readonly distance: Length; readonly curvature: Length },
  wavelength: Length,
): Length {
  const { distance, curvature } = mirrors;
  assertPositive("distance", distance);
  assertPositive("curvature", curvature);
  assertPositive("wavelength", wavelength);
  if (distance >= 2 * curvature) {
    throw new ImpossibleConfigurationError(
      `Two mirrors of radius ${curvature} m at ${distance} m form no stable resonator: the distance must be below 2R = ${2 * curvature} m.`,
    );
  }
  return quantity(Math.sqrt((wavelength / (2 * Math.PI)) * Math.sqrt(distance * (2 * curvature - distance))), "m");
}

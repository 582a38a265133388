import { REDUCED_PLANCK } from "../constants.js";
import type { AtomInField } from "../light/atom-in-field.js";
import type { LightField } from "../light/light-field.js";
import type { Polarization } from "../light/polarization.js";
import type { Species } from "../species/species.js";
import { dipoleTransition } from "../transitions/line-of.js";
import { reducedDipole } from "../transitions/reduced-dipole.js";
import { type AngularFrequency, type ElectricField, type MagneticField, quantity } from "../units/quantity.js";
import { type GroundPair, proposedGroundPair } from "./ground-pair.js";
import { pairSplitting, ramanChannels, type SchemeLight } from "./raman-channels.js";
import type { LmgScheme, ModeSettings, SampleSettings } from "./scheme.js";

/** What is to be reached, and with which cavity. */
export interface RealAtomOptions {
  /** N. */
  readonly atoms: number;
  /** Along the quantisation axis; splits the ground sublevels. */
  readonly magneticField: MagneticField;
  /** omega_D1 - omega_laser of all lasers. */
  readonly redDetuning: AngularFrequency;
  /** Field per photon of both modes, for example of {@link fieldPerPhoton}. */
  readonly fieldPerPhoton: ElectricField;
  /** Collective couplings to be reached by the lasers' intensities. */
  readonly lambdaA: AngularFrequency;
  /** Collective coupling of mode b to be reached by the intensity of the laser r0. */
  readonly lambdaB: AngularFrequency;
  /** Decay and detuning of both polarization modes. */
  readonly modes: Readonly<Record<"a" | "b", ModeSettings>>;
  /** h in rad/s, reached by the choice of omega_1'. */
  readonly field: AngularFrequency;
  /** Where the atoms are; left out, homogeneity stays unchecked. */
  readonly sample?: SampleSettings;
}

/** A scheme with the light that realises it. */
export interface RealAtomScheme {
  /** For `deriveLmgParameters`. */
  readonly scheme: LmgScheme;
  /** The sublevels that make the spin. */
  readonly pair: GroundPair;
  /** Amplitudes, polarizations and detunings of lasers and modes. */
  readonly light: SchemeLight;
}

/** Polarizations of lasers and modes. */
export type SchemePolarizations = Readonly<Record<"r1" | "s0" | "r0" | "a" | "b", Polarization>>;

function lightOf(options: RealAtomOptions, polarizations: SchemePolarizations): SchemeLight {
  const { redDetuning, fieldPerPhoton: amplitude } = options;
  const field = (polarization: Polarization): LightField => ({ line: "D1", redDetuning, polarization, amplitude });
  const { r1, s0, r0, a, b } = polarizations;
  return { lasers: { r1: field(r1), s0: field(s0), r0: field(r0) }, modes: { a: field(a), b: field(b) } };
}

/** Couplings are linear in each laser's field, so one trial at the field of a photon gives the fields that are needed. */
function withWantedCouplings(
  atom: AtomInField,
  pair: GroundPair,
  { trial, options }: { readonly trial: SchemeLight; readonly options: RealAtomOptions },
): SchemeLight {
  const { raman } = ramanChannels(atom, pair, trial);
  const perAtom = 1 / Math.sqrt(options.atoms);
  const scaled = (light: LightField, wanted: number, reached: number): LightField => ({
    ...light,
    amplitude: quantity((light.amplitude * wanted * perAtom) / reached, "V/m"),
  });
  const { r1, s0, r0 } = trial.lasers;
  return {
    ...trial,
    lasers: {
      r1: scaled(r1, options.lambdaA, raman.r1),
      s0: scaled(s0, options.lambdaA, raman.s0),
      r0: scaled(r0, options.lambdaB, raman.r0),
    },
  };
}

/** Chooses the lasers' amplitudes and omega_1' for a species and a set of polarizations. */
export function realAtomScheme(
  species: Species,
  polarizations: SchemePolarizations,
  options: RealAtomOptions,
): RealAtomScheme {
  const atom = { species, field: options.magneticField, lines: ["D1", "D2"] };
  const pair = proposedGroundPair(species);
  const light = withWantedCouplings(atom, pair, { trial: lightOf(options, polarizations), options });
  const channels = ramanChannels(atom, pair, light);
  const splitting = pairSplitting(atom, pair);
  const { zero, one } = channels.lightShifts;
  const scheme: LmgScheme = {
    atoms: options.atoms,
    atom: channels,
    groundSplitting: splitting,
    ramanSplitting: quantity(splitting + one - zero + 2 * options.field, "rad/s"),
    modes: options.modes,
    linewidth: dipoleTransition({ species, line: "D1" }).linewidth,
    ...(options.sample === undefined ? {} : { sample: options.sample }),
  };
  return { scheme, pair, light };
}

/** The field per photon that belongs to a coupling g of a species' cycling D2 transition, hbar g sqrt(2)/<J||er||J'>. */
export function fieldPerPhotonOf(species: Species, g: AngularFrequency): ElectricField {
  return quantity((REDUCED_PLANCK * g * Math.SQRT2) / reducedDipole({ species, line: "D2" }), "V/m");
}

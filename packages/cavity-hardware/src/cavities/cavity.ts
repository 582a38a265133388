import { assertOneOf } from "../errors.js";
import { required } from "../levels/level-of.js";
import type { ResonatorGeometry } from "../resonator/resonator.js";
import type { DecayRate, RateUnit } from "../units/decay-rate.js";
import { type Measured, siValue } from "../units/measured.js";
import { type AngularFrequency, quantity } from "../units/quantity.js";

/**
 * A published atom-cavity coupling with its convention. `"g"`: H = g (a sigma+ + h.c.), vacuum Rabi splitting 2g.
 * `"2g"`: the single-photon Rabi frequency, H = (Omega/2)(a sigma+ + h.c.).
 */
export interface PublishedCoupling extends Measured<RateUnit> {
  /** g or 2g; see the record. */
  readonly convention: "g" | "2g";
}

/**
 * A published cooperativity. `"single"`: C = g^2/(kappa gamma) with amplitude rates, which is eta = 4g^2/(kappa Gamma)
 * with full ones. `"collective"`: N times that.
 */
export interface PublishedCooperativity extends Measured<"1"> {
  /** One atom or all N; see the record. */
  readonly convention: "single" | "collective";
}

/** A statement that is no single number, in the source's words. */
export interface PublishedRemark {
  /** The statement, with its numbers and units. */
  readonly text: string;
  /** Where it is from. */
  readonly source: string;
}

/** Settings with which a proposal reaches the dissipative Lipkin-Meshkov-Glick model. */
export interface ProposedScheme {
  /** Decay rates of the two polarization modes. */
  readonly kappaA: DecayRate;
  /** Decay rate of mode b. */
  readonly kappaB: DecayRate;
  /** Omega/Delta of the two Raman channels of mode a. */
  readonly rabiOverDetuning: Measured<"1">;
  /** lambda_b: the collective coupling of mode b, from which Omega_r0 follows. */
  readonly lambdaB: Measured<RateUnit>;
  /** Raman detuning of mode a, atoms included. */
  readonly deltaA: Measured<RateUnit>;
}

/** A cavity of an experiment or proposal: data, each with unit and source; what is not published is not there. */
export interface Cavity {
  /** For look-up, for example `"innsbruck-ion"`. */
  readonly name: string;
  /** Who ran or proposed it. */
  readonly group: string;
  /** Of the reference. */
  readonly year: number;
  /** The publication, or what else the values are from. */
  readonly reference: string;
  /** In words. */
  readonly description: string;
  /** For the calculators, where it is one of theirs. */
  readonly geometry?: ResonatorGeometry;
  /** What it was used with, in words. */
  readonly atoms: string;
  /** How good the sources are, in words. */
  readonly status: string;
  /** Atom-cavity coupling, at an antinode on the axis unless its remark says otherwise. */
  readonly coupling?: PublishedCoupling;
  /** Decay rate of the mode that was used, of the field or of the energy as its convention says. */
  readonly kappa?: DecayRate;
  /** The atomic rate that the source quotes beside g and kappa. */
  readonly gamma?: DecayRate;
  /** N that was reached or proposed. */
  readonly atomNumber?: Measured<"1">;
  /** As published, of one atom or of all. */
  readonly cooperativity?: PublishedCooperativity;
  /** 2 pi over the loss of a round trip. */
  readonly finesse?: Measured<"1">;
  /** Mirror distance of a standing wave, round trip of a ring. */
  readonly length?: Measured<"m" | "mm" | "um">;
  /** 1/e^2 intensity radius of the mode where it is narrowest. */
  readonly waist?: Measured<"um">;
  /** Radius of curvature of the mirrors. */
  readonly mirrorCurvature?: Measured<"mm">;
  /** Distance of longitudinal modes, c over the round trip. */
  readonly freeSpectralRange?: Measured<"GHz">;
  /** Of the light in the cavity, in vacuum. */
  readonly wavelength?: Measured<"nm">;
  /** E_0 for which g = d E_0/hbar. */
  readonly fieldPerPhoton?: Measured<"V/m">;
  /** For proposals of the LMG model. */
  readonly scheme?: ProposedScheme;
  /** What the source says that fits no other entry. */
  readonly remarks: readonly PublishedRemark[];
}

/** The coupling g of a cavity in rad/s, whatever the convention of its entry. @throws {MissingDataError} without one. */
export function publishedCoupling(cavity: Cavity): AngularFrequency {
  const coupling = required(cavity.coupling, `coupling g of ${cavity.name}`);
  assertOneOf("coupling.convention", coupling.convention, ["g", "2g"]);
  return quantity(coupling.convention === "2g" ? siValue(coupling) / 2 : siValue(coupling), "rad/s");
}

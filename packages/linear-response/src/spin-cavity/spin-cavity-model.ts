import { assertFinite, type Complex, DimensionMismatchError, InvalidArgumentError } from "@openqs/linalg";

import { assertCollectiveSpinModel, type CollectiveSpinModel, type Vector3 } from "../model/collective-spin-model.js";

/** A mirror, or another loss, of a cavity mode. */
export interface CavityPort {
  /** By which spectra ask for it; distinct among all modes. */
  readonly name: string;
  /** Decay rate of the FIELD through this port: kappa of kappa D[a] with D[a] rho = 2 a rho a^+ - {a^+ a, rho}. */
  readonly fieldDecay: number;
}

/** Atoms that act as one collective spin J of length share N/2; its terms are those of the model, with N the N of the whole. */
export interface SpinGroup extends CollectiveSpinModel {
  /** Default "spin", with its index when there are several. */
  readonly name?: string;
  /** Atoms of the group over N, larger than 0; default 1. */
  readonly share?: number;
}

/**
 * A cavity mode a that couples to the collective spins J_s of the groups,
 *
 * H = detuning a^+ a + sum over s of (1/sqrt N)(couplings_s.J_s a^+ + h.c.) + (2/N)(dispersive_s.J_s) a^+ a.
 */
export interface CavityMode {
  /** In errors, and in the list of modes of the linearised system. */
  readonly name: string;
  /** In the rotating frame of the model, angular. */
  readonly detuning: number;
  /** The sum of the decay rates of the ports is the field decay rate of the mode (HWHM of its resonance). */
  readonly ports: readonly CavityPort[];
  /** One complex vector per group of atoms. */
  readonly couplings: readonly (readonly [Complex, Complex, Complex])[];
  /** One vector per group; N delta^- along z in the notation of Morrison and Parkins; default none. */
  readonly dispersive?: readonly Vector3[];
}

/**
 * Collective spins and cavity modes; frequencies are angular, in one unit; plain data. Several groups describe several
 * species, or atoms at places where the modes couple differently.
 */
export interface SpinCavityModel {
  /** Groups of atoms, at least one. */
  readonly spins: readonly SpinGroup[];
  /** Cavity modes that all groups share. */
  readonly modes: readonly CavityMode[];
}

/** Throws unless every entry is finite, every rate and share is allowed, and lists and names fit together. */
export function assertSpinCavityModel({ spins, modes }: SpinCavityModel): void {
  if (spins.length === 0) throw new InvalidArgumentError("spins", spins, "must hold at least one group of atoms");
  spins.forEach((spin, s) => {
    assertCollectiveSpinModel(spin);
    const share = shareOf(spin);
    if (!(share > 0 && share < Infinity))
      throw new InvalidArgumentError(`spins[${s}].share`, share, "must be positive and finite");
  });
  const names = new Set<string>();
  modes.forEach((mode, k) => {
    assertMode(mode, k, spins.length);
    for (const { name } of mode.ports) {
      if (names.has(name)) throw new InvalidArgumentError("ports", name, "must have distinct names");
      names.add(name);
    }
  });
}

function assertMode({ detuning, ports, couplings, dispersive = [] }: CavityMode, k: number, groups: number): void {
  assertFinite(`modes[${k}].detuning`, detuning);
  if (couplings.length !== groups || (dispersive.length !== 0 && dispersive.length !== groups)) {
    throw new DimensionMismatchError(
      `\`modes[${k}]\` must have one coupling per group of atoms, ${groups}, but has ${couplings.length} (dispersive ${dispersive.length}).`,
    );
  }
  couplings.flat().forEach(({ re, im }) => assertFinite(`modes[${k}].couplings`, re + im));
  dispersive.flat().forEach((value) => assertFinite(`modes[${k}].dispersive`, value));
  for (const { name, fieldDecay } of ports) {
    assertFinite(`fieldDecay of port ${name}`, fieldDecay);
    if (fieldDecay < 0)
      throw new InvalidArgumentError(`fieldDecay of port ${name}`, fieldDecay, "must not be negative");
  }
  if (totalDecay(ports) === 0 && detuning === 0) {
    throw new InvalidArgumentError(`modes[${k}]`, "without decay and detuning", "must be damped or detuned");
  }
}

/** The field decay rate of a mode through all its ports. */
export function totalDecay(ports: readonly CavityPort[]): number {
  return ports.reduce((sum, { fieldDecay }) => sum + fieldDecay, 0);
}

/** N_s/N. */
export function shareOf({ share = 1 }: SpinGroup): number {
  return share;
}

/** The dispersive vector of a mode for one group. */
export function dispersiveOf({ dispersive }: CavityMode, group: number): Vector3 {
  return dispersive?.[group] ?? [0, 0, 0];
}

import { assertFinite, type Complex, InvalidArgumentError } from "@openqs/linalg";

import {
  assertCollectiveSpinModel,
  type CollectiveSpinModel,
  type RealVector,
} from "../model/collective-spin-model.js";

/** A mirror, or another loss, of a cavity mode. */
export interface CavityPort {
  readonly name: string;
  /** Decay rate of the FIELD through this port: kappa of kappa D[a] with D[a] rho = 2 a rho a^+ - {a^+ a, rho}. */
  readonly fieldDecay: number;
}

/**
 * A cavity mode a that couples to the collective spin of N atoms,
 *
 * H = detuning a^+ a + (1/sqrt N)(coupling.J a^+ + h.c.) + (2/N)(dispersive.J) a^+ a.
 */
export interface CavityMode {
  readonly name: string;
  /** In the rotating frame of the model, angular. */
  readonly detuning: number;
  /** The sum of the decay rates of the ports is the field decay rate of the mode (HWHM of its resonance). */
  readonly ports: readonly CavityPort[];
  readonly coupling: readonly [Complex, Complex, Complex];
  /** N delta^- along z in the notation of Morrison and Parkins; default none. */
  readonly dispersive?: RealVector;
}

/** A collective spin and cavity modes; frequencies are angular, in one unit; plain data. */
export interface SpinCavityModel {
  readonly spin: CollectiveSpinModel;
  readonly modes: readonly CavityMode[];
}

/** Throws unless every entry is finite, decay rates are not negative and the names of all ports differ. */
export function assertSpinCavityModel({ spin, modes }: SpinCavityModel): void {
  assertCollectiveSpinModel(spin);
  const names = new Set<string>();
  modes.forEach(({ detuning, ports, coupling, dispersive = [0, 0, 0] }, k) => {
    assertFinite(`modes[${k}].detuning`, detuning);
    coupling.forEach(({ re, im }, i) => assertFinite(`modes[${k}].coupling[${i}]`, re + im));
    dispersive.forEach((value, i) => assertFinite(`modes[${k}].dispersive[${i}]`, value));
    for (const { name, fieldDecay } of ports) {
      assertFinite(`fieldDecay of port ${name}`, fieldDecay);
      if (fieldDecay < 0)
        throw new InvalidArgumentError(`fieldDecay of port ${name}`, fieldDecay, "must not be negative");
      if (names.has(name)) throw new InvalidArgumentError("ports", name, "must have distinct names");
      names.add(name);
    }
    if (totalDecay(ports) === 0 && detuning === 0) {
      throw new InvalidArgumentError(`modes[${k}]`, "without decay and detuning", "must be damped or detuned");
    }
  });
}

/** The field decay rate of a mode through all its ports. */
export function totalDecay(ports: readonly CavityPort[]): number {
  return ports.reduce((sum, { fieldDecay }) => sum + fieldDecay, 0);
}

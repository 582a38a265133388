import { assertNonNegative, assertPositive } from "../errors.js";
import type { Length } from "../units/quantity.js";
import { assertGeometry, type ResonatorGeometry } from "./resonator.js";

/** The cloud of atoms in the mode. */
export interface Sample {
  /** A standing wave averages cos^2 over the cloud, a ring does not. */
  readonly geometry: ResonatorGeometry;
  /** Root-mean-square radius of the cloud along each transverse axis. */
  readonly rmsRadius: Length;
  /** 1/e^2 intensity radius of the mode. */
  readonly waist: Length;
}

/**
 * How unequal the couplings g(r) = g exp(-r^2/w^2) of a Gaussian cloud are: 1 - <g>^2/<g^2>, 0 for equal couplings.
 *
 * <g> = 1/(1 + 2s), <g^2> = 1/(1 + 4s), s = (rms radius/waist)^2; atoms spread over many periods of a standing wave
 * contribute a further factor <|cos|>^2/<cos^2> = 8/pi^2, which no small cloud removes.
 */
export function couplingInhomogeneity({ geometry, rmsRadius, waist }: Sample): number {
  assertGeometry(geometry);
  assertNonNegative("rmsRadius", rmsRadius);
  assertPositive("waist", waist);
  const s = (rmsRadius / waist) ** 2;
  const transverse = (1 + 4 * s) / (1 + 2 * s) ** 2;
  return 1 - transverse * (geometry === "ring" ? 1 : 8 / Math.PI ** 2);
}

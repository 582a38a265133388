import { assertFinite, InvalidArgumentError } from "@openqs/linalg";

/** A direction (sin theta cos phi, sin theta sin phi, cos theta), angles in radians, theta in [0, pi]. */
export interface Direction {
  /** Polar angle from +z. */
  readonly theta: number;
  /** Azimuth from +x. */
  readonly phi: number;
}

/** Throws unless both angles are finite and theta is in [0, pi]. */
export function assertDirection({ theta, phi }: Direction): void {
  assertFinite("theta", theta);
  assertFinite("phi", phi);
  if (theta < 0 || theta > Math.PI) throw new InvalidArgumentError("theta", theta, "must be in [0, pi]");
}

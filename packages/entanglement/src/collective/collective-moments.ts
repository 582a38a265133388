import { assertFinite, assertInteger } from "@openqs/linalg";

/**
 * First and second moments of a collective spin of N two-level atoms, j = N/2, with J the spin operators (not Pauli).
 *
 * X = `<Jx>/j`, Y = `<Jy>/j`, XX = `<Jx^2>/j^2`, YY = `<Jy^2>/j^2` and XY = `<JxJy + JyJx>/(2 j^2)`, all dimensionless.
 */
export interface CollectiveMoments {
  /** `<Jx>/j`, in [-1, 1]. */
  readonly X: number;
  /** `<Jy>/j`, in [-1, 1]. */
  readonly Y: number;
  /** `<Jx^2>/j^2`; 1/N for a coherent state across x. */
  readonly XX: number;
  /** `<Jy^2>/j^2`. */
  readonly YY: number;
  /** `<Jx Jy + Jy Jx>/(2 j^2)`. */
  readonly XY: number;
}

/** Throws unless all moments are finite and `atoms` is a positive integer. */
export function assertMoments(moments: CollectiveMoments, atoms: number): void {
  for (const name of ["X", "Y", "XX", "YY", "XY"] as const) assertFinite(`moments.${name}`, moments[name]);
  assertInteger("atoms", atoms, { minimum: 1 });
}

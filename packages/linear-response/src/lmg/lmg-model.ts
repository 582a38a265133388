import { assertFinite, InvalidArgumentError } from "@openqs/linalg";

import type { CollectiveSpinModel } from "../model/collective-spin-model.js";

/** Parameters of the dissipative Lipkin-Meshkov-Glick model, all angular frequencies but the anisotropy. */
export interface LmgParameters {
  /** h; H contains -2 h Jz. */
  readonly field: number;
  /** lambda; H contains -(2 lambda/N) (Jx^2 + gamma Jy^2). */
  readonly coupling: number;
  /** Gamma_a of (Gamma_a/N) D[2 Jx] with the DOUBLED dissipator D[A] rho = 2 A rho A^+ - {A^+ A, rho}; default 0. */
  readonly gammaA?: number;
  /** Gamma_b of (Gamma_b/N) D[J+] with the DOUBLED dissipator D[A] rho = 2 A rho A^+ - {A^+ A, rho}; default 0. */
  readonly gammaB?: number;
  /** gamma in [-1, 1]; default 0, as in the cavity scheme. */
  readonly anisotropy?: number;
}

/** The parameters with their defaults, checked. */
export function resolveLmgParameters(parameters: LmgParameters): Required<LmgParameters> {
  const { field, coupling, gammaA = 0, gammaB = 0, anisotropy = 0 } = parameters;
  for (const [name, value] of Object.entries({ field, coupling, gammaA, gammaB, anisotropy }))
    assertFinite(name, value);
  for (const [name, value] of Object.entries({ gammaA, gammaB })) {
    if (value < 0) throw new InvalidArgumentError(name, value, "must not be negative");
  }
  if (Math.abs(anisotropy) > 1) throw new InvalidArgumentError("anisotropy", anisotropy, "must lie in [-1, 1]");
  return { field, coupling, gammaA, gammaB, anisotropy };
}

/**
 * The dissipative Lipkin-Meshkov-Glick model as a {@link CollectiveSpinModel},
 *
 * d rho/dt = -i[-2 h Jz - (2 lambda/N)(Jx^2 + gamma Jy^2), rho] + (Gamma_a/N) D[2 Jx] rho + (Gamma_b/N) D[J+] rho,
 *
 * where D[A] rho = 2 A rho A^+ - A^+ A rho - rho A^+ A is twice the standard dissipator; the jumps that are returned
 * are in the standard convention, with rates 2 Gamma_a and 2 Gamma_b.
 *
 * @throws {InvalidArgumentError} when a parameter is not finite, a rate is negative or |gamma| > 1.
 *
 * Source: S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), Eqs. (1) and (5).
 *
 * @example
 * ```ts
 * import { lmgModel } from "@openqs/linear-response";
 * const model = lmgModel({ field: 0.5, coupling: 1, gammaA: 0.01, gammaB: 0.2 });
 * model.field; // => [0, 0, -1]
 * model.jumps[1].rate; // => 0.4
 * ```
 */
export function lmgModel(parameters: LmgParameters): CollectiveSpinModel {
  const { field, coupling, gammaA, gammaB, anisotropy } = resolveLmgParameters(parameters);
  const real = (re: number) => ({ re, im: 0 });
  return {
    field: [0, 0, 0 - 2 * field],
    interaction: [
      [0 - 2 * coupling, 0, 0],
      [0, 0 - 2 * coupling * anisotropy, 0],
      [0, 0, 0],
    ],
    jumps: [
      { rate: 2 * gammaA, vector: [real(2), real(0), real(0)] },
      { rate: 2 * gammaB, vector: [real(1), { re: 0, im: 1 }, real(0)] },
    ],
  };
}

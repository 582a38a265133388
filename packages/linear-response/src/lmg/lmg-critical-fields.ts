import { type LmgParameters, resolveLmgParameters } from "./lmg-model.js";

/** The two fields at which the normal state of the LMG model loses its stability. */
export interface CriticalFields {
  /** h_-: first-order transition. */
  readonly lower: number;
  /** h_+: second-order transition. */
  readonly upper: number;
}

/**
 * The critical fields h_+- = [(1 + gamma) lambda +- sqrt((1 - gamma)^2 lambda^2 - Gamma_b^2)]/2 of the dissipative LMG
 * model, between which the normal state (0, 0, 1) is unstable; null when Gamma_b >= (1 - gamma)|lambda|, where damping
 * keeps it stable at any field. The field of the parameters plays no part.
 *
 * @throws {InvalidArgumentError} as {@link lmgModel}.
 *
 * Source: S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), below Eq. (6), for gamma = 0; other
 * gamma from the eigenvalues -Gamma_b +- 2 sqrt((h - gamma lambda)(lambda - h)) of the normal state.
 *
 * @example
 * ```ts
 * import { lmgCriticalFields } from "@openqs/linear-response";
 * lmgCriticalFields({ coupling: 1, gammaB: 0.6 }); // => { lower: 0.09999999999999999, upper: 0.9 }
 * lmgCriticalFields({ coupling: 1, gammaB: 1.5 }); // => null
 * ```
 */
export function lmgCriticalFields(parameters: Omit<LmgParameters, "field">): CriticalFields | null {
  const { coupling, gammaB, anisotropy } = resolveLmgParameters({ ...parameters, field: 0 });
  const discriminant = ((1 - anisotropy) * coupling) ** 2 - gammaB ** 2;
  if (discriminant <= 0) return null;
  // The root of smaller size as a quotient: the difference cancels when Gamma_b is small.
  const centre = ((1 + anisotropy) * coupling) / 2;
  const outer = centre + Math.sign(coupling) * (Math.sqrt(discriminant) / 2);
  const inner = (anisotropy * coupling ** 2 + gammaB ** 2 / 4) / outer;
  return { lower: Math.min(inner, outer), upper: Math.max(inner, outer) };
}

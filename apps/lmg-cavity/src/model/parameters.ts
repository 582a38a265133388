import type { CollectiveSpinModel } from "@openqs/collective-spin";
import { lmgModel } from "@openqs/linear-response";

/**
 * Parameters of the dissipative LMG model in the paper's notation; all but `atoms` and `anisotropy` are angular
 * frequencies in one common unit (by default the coupling lambda is 1).
 */
export interface ModelParameters {
  /** N. */
  readonly atoms: number;
  /** h. */
  readonly field: number;
  /** lambda. */
  readonly coupling: number;
  /** Gamma_a of (Gamma_a / N) D[2 Jx], D[A] rho = 2 A rho A^+ - A^+ A rho - rho A^+ A. */
  readonly gammaA: number;
  /** Gamma_b of (Gamma_b / N) D[J+], the same D. */
  readonly gammaB: number;
  /** gamma in [-1, 1]. */
  readonly anisotropy: number;
}

/** The parameters of the paper's Figs. 2 and 4 at h = lambda / 2, N = 100. */
export const DEFAULT_PARAMETERS: ModelParameters = {
  atoms: 100,
  field: 0.5,
  coupling: 1,
  gammaA: 0.01,
  gammaB: 0.2,
  anisotropy: 0,
};

/** The collective-spin model: H = -2 h Jz - (2 lambda / N)(Jx^2 + gamma Jy^2) with the jumps of both cavity modes. */
export function spinModel(parameters: ModelParameters): CollectiveSpinModel {
  return lmgModel(parameters);
}

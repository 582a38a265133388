import { assertFinite, type Complex, InvalidArgumentError } from "@openqs/linalg";

import type { CollectiveJump, CollectiveSpinModel, Vector3 } from "../model/collective-spin-model.js";
import { dot, norm } from "../mean-field/bloch-vector.js";
import {
  assertSpinCavityModel,
  type CavityMode,
  dispersiveOf,
  shareOf,
  type SpinCavityModel,
  totalDecay,
} from "./spin-cavity-model.js";

/** Options of {@link adiabaticElimination}. */
export interface AdiabaticEliminationOptions {
  /** Bloch vector at which dispersive shifts are taken; default (0, 0, 1). */
  readonly bloch?: Vector3;
  /** N, for the light shift of relative order 1/N that non-commuting spin components leave; default Infinity. */
  readonly atoms?: number;
}

/** How small the ratios are on which the elimination of one mode rests; the error is of their order squared. */
export interface EliminationValidity {
  /** Name of the mode. */
  readonly mode: string;
  /** |coupling.r|/|kappa + i delta| of the unit vector r for which it is largest. */
  readonly couplingRatio: number;
  /** |field of the spin|/|kappa + i delta|. */
  readonly fieldRatio: number;
  /** Upper bound of `<a^+ a>`/N, `couplingRatio`^2/4. */
  readonly photonsPerAtom: number;
}

/** The spin alone, with the modes eliminated. */
export interface AdiabaticElimination {
  /** The model that is left, with what the modes add to Hamiltonian and jumps; N is that of the group. */
  readonly spin: CollectiveSpinModel;
  /** One record for each mode that was eliminated. */
  readonly validity: readonly EliminationValidity[];
}

/**
 * Eliminates the cavity modes adiabatically: a -> -i coupling.J/(sqrt(N) (kappa + i delta)), so that a mode becomes
 *
 * H = -(delta/(kappa^2 + delta^2)) (coupling.J)^+ (coupling.J)/N and a jump coupling.J of rate 2 kappa/(kappa^2 + delta^2)
 * in the standard dissipator, with delta the detuning shifted by dispersive.r.
 *
 * The mean-field fixed points of the eliminated model are exactly those of the full one when there is no dispersive
 * coupling; dynamics and fluctuations agree to the order of the ratios in `validity`.
 *
 * The model must have one group of atoms; the result refers to their number, N times their share.
 *
 * @throws {InvalidArgumentError} when the model or an option is not valid or there are several groups.
 *
 * Source: S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), Eq. (5): coupling (2 lambda_a, 0, 0) gives
 * lambda = 2 lambda_a^2 delta_a/(kappa_a^2 + delta_a^2) and Gamma_a = lambda_a^2 kappa_a/(kappa_a^2 + delta_a^2).
 *
 * @example
 * ```ts
 * import { adiabaticElimination, lmgCavityModel } from "@openqs/linear-response";
 * const model = lmgCavityModel({
 *   field: 0.5, couplingA: 5, couplingB: 1.6, detuningA: 50, decayA: 1, decayB: 50,
 * });
 * const { spin, validity } = adiabaticElimination(model);
 * spin.interaction[0][0]; // => -1.9992
 * validity[0].couplingRatio; // => 0.19996
 * ```
 */
export function adiabaticElimination(
  model: SpinCavityModel,
  options: AdiabaticEliminationOptions = {},
): AdiabaticElimination {
  const { bloch = [0, 0, 1], atoms = Infinity } = options;
  assertSpinCavityModel(model);
  bloch.forEach((value, i) => assertFinite(`bloch[${i}]`, value));
  if (!(atoms >= 1)) throw new InvalidArgumentError("atoms", atoms, "must be at least 1");
  const [spin, ...others] = model.spins;
  if (spin === undefined || others.length > 0) {
    throw new InvalidArgumentError("spins", model.spins, "must hold one group, since eliminated modes couple several");
  }
  const share = shareOf(spin);
  const interaction = spin.interaction.map((row) => row.map((entry) => share * entry));
  const field = [...spin.field];
  const jumps: CollectiveJump[] = spin.jumps.map(({ rate, vector }) => ({ rate: share * rate, vector }));
  for (const mode of model.modes) {
    const { kappa, delta, size } = denominator(mode, share, bloch);
    const g = scaledCoupling(mode, share);
    for (let i = 0; i < 3; i++) {
      for (let k = 0; k < 3; k++) interaction[i][k] -= (delta / size) * (g[i].re * g[k].re + g[i].im * g[k].im);
      // (g.J)^+ (g.J) has the antisymmetric part i Im(conj(g_i) g_k) [J_i, J_k]/2, a field along Re g x Im g.
      const [a, b] = [(i + 1) % 3, (i + 2) % 3];
      field[i] += (delta / size / atoms) * (g[a].re * g[b].im - g[b].re * g[a].im);
    }
    jumps.push({ rate: (2 * kappa) / size, vector: g });
  }
  return {
    spin: {
      field: field as unknown as Vector3,
      interaction: interaction as unknown as CollectiveSpinModel["interaction"],
      jumps,
    },
    validity: model.modes.map((mode) => validityOf(mode, share, { bloch, field: spin.field })),
  };
}

/** couplings.J/sqrt(N) = sqrt(share) couplings.J/sqrt(N_s) */
function scaledCoupling({ couplings }: CavityMode, share: number): readonly [Complex, Complex, Complex] {
  const [x, y, z] = couplings[0];
  const scaled = ({ re, im }: Complex) => ({ re: Math.sqrt(share) * re, im: Math.sqrt(share) * im });
  return [scaled(x), scaled(y), scaled(z)];
}

function denominator(mode: CavityMode, share: number, bloch: Vector3) {
  const kappa = totalDecay(mode.ports);
  const delta = mode.detuning + share * dot(dispersiveOf(mode, 0), bloch);
  const size = kappa * kappa + delta * delta;
  if (size > 0) return { kappa, delta, size };
  throw new InvalidArgumentError(`mode ${mode.name}`, "without decay and detuning", "must be damped or detuned");
}

function validityOf(
  mode: CavityMode,
  share: number,
  { bloch, field }: { readonly bloch: Vector3; readonly field: Vector3 },
): EliminationValidity {
  const width = Math.sqrt(denominator(mode, share, bloch).size);
  const couplingRatio = largestCoupling(scaledCoupling(mode, share)) / width;
  return { mode: mode.name, couplingRatio, fieldRatio: norm(field) / width, photonsPerAtom: couplingRatio ** 2 / 4 };
}

/** max |g.r| over unit vectors r: the root of the larger eigenvalue of Re g Re g^T + Im g Im g^T. */
function largestCoupling(g: readonly [Complex, Complex, Complex]): number {
  const re: Vector3 = [g[0].re, g[1].re, g[2].re];
  const im: Vector3 = [g[0].im, g[1].im, g[2].im];
  const [a, b, c] = [dot(re, re), dot(im, im), dot(re, im)];
  return Math.sqrt((a + b) / 2 + Math.hypot((a - b) / 2, c));
}

import { assertFinite } from "@openqs/linalg";

import type { SpinCavityModel } from "../spin-cavity/spin-cavity-model.js";
import type { LmgParameters } from "./lmg-model.js";

/** Parameters of the two-mode cavity realisation of the LMG model; all angular frequencies. */
export interface LmgCavityParameters {
  /** h = -omega_0/2. */
  readonly field: number;
  /** lambda_a of (2 lambda_a/sqrt N) Jx (a + a^+). */
  readonly couplingA: number;
  /** lambda_b of (lambda_b/sqrt N)(J- b + J+ b^+). */
  readonly couplingB: number;
  /** delta_a, in the frame that rotates with the lasers. */
  readonly detuningA: number;
  /** delta_b; default 0. */
  readonly detuningB?: number;
  /** kappa_a, decay rate of the field. */
  readonly decayA: number;
  /** kappa_b, decay rate of the field. */
  readonly decayB: number;
  /** N delta_a^- of 2 delta_a^- Jz a^+ a; default 0. */
  readonly dispersiveA?: number;
  /** N delta_b^- of 2 delta_b^- Jz b^+ b; default 0. */
  readonly dispersiveB?: number;
}

/**
 * The two cavity modes and the spin of Morrison and Parkins before the modes are eliminated,
 *
 * H = -2 h Jz + delta_a a^+a + delta_b b^+b + 2 delta_a^- Jz a^+a + 2 delta_b^- Jz b^+b
 * + (2 lambda_a/sqrt N) Jx (a + a^+) + (lambda_b/sqrt N)(J- b + J+ b^+), with kappa_a D[a] + kappa_b D[b] (doubled D).
 *
 * The factor 2 in front of lambda_a differs from the printed Eq. (3): only with it do lambda and Gamma_a come out as printed
 * below Eq. (5). Each mode decays by halves through two ports, "a in", "a out", "b in" and "b out", so that the
 * transmission from "b in" to "b out" is 1 at the peak of the empty cavity.
 *
 * @throws {InvalidArgumentError} when a parameter is not finite; rates are checked where the model is used.
 *
 * Source: S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), Eqs. (2) and (3).
 */
export function lmgCavityModel(parameters: LmgCavityParameters): SpinCavityModel {
  for (const [name, value] of Object.entries(parameters)) assertFinite(name, value);
  const { field, couplingA, couplingB, detuningA, detuningB = 0, decayA, decayB } = parameters;
  const { dispersiveA = 0, dispersiveB = 0 } = parameters;
  const [zero, halves] = [
    { re: 0, im: 0 },
    (mode: string, decay: number) => [
      { name: `${mode} in`, fieldDecay: decay / 2 },
      { name: `${mode} out`, fieldDecay: decay / 2 },
    ],
  ];
  return {
    spins: [
      {
        field: [0, 0, 0 - 2 * field],
        interaction: [
          [0, 0, 0],
          [0, 0, 0],
          [0, 0, 0],
        ],
        jumps: [],
      },
    ],
    modes: [
      {
        name: "a",
        detuning: detuningA,
        ports: halves("a", decayA),
        couplings: [[{ re: 2 * couplingA, im: 0 }, zero, zero]],
        dispersive: [[0, 0, dispersiveA]],
      },
      {
        name: "b",
        detuning: detuningB,
        ports: halves("b", decayB),
        couplings: [[{ re: couplingB, im: 0 }, { re: 0, im: couplingB }, zero]],
        dispersive: [[0, 0, dispersiveB]],
      },
    ],
  };
}

/**
 * The parameters of the LMG model that is left when both modes are eliminated,
 *
 * lambda = 2 lambda_a^2 delta_a/(kappa_a^2 + delta_a^2), Gamma_i = lambda_i^2 kappa_i/(kappa_i^2 + delta_i^2),
 *
 * for delta_b much smaller than kappa_b and no dispersive coupling; {@link adiabaticElimination} has the general case.
 *
 * @throws {InvalidArgumentError} when a parameter is not finite.
 *
 * Source: S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), below Eq. (5).
 *
 * @example The ratios of Fig. 3 give Gamma_a/lambda = .01 and Gamma_b/lambda = .0512.
 * ```ts
 * import { lmgEffectiveParameters } from "@openqs/linear-response";
 * const effective = lmgEffectiveParameters({
 *   field: 0, couplingA: 5, couplingB: 1.6, detuningA: 50, decayA: 1, decayB: 50,
 * });
 * effective.gammaA / effective.coupling; // => 0.01
 * effective.gammaB / effective.coupling; // => 0.0512205
 * ```
 */
export function lmgEffectiveParameters(parameters: LmgCavityParameters): Required<LmgParameters> {
  for (const [name, value] of Object.entries(parameters)) assertFinite(name, value);
  const { field, couplingA, couplingB, detuningA, detuningB = 0, decayA, decayB } = parameters;
  const [sizeA, sizeB] = [decayA ** 2 + detuningA ** 2, decayB ** 2 + detuningB ** 2];
  return {
    field,
    coupling: (2 * couplingA ** 2 * detuningA) / sizeA,
    gammaA: (couplingA ** 2 * decayA) / sizeA,
    gammaB: (couplingB ** 2 * decayB) / sizeB,
    anisotropy: 0,
  };
}

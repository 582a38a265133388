import { assertFinite, assertInteger, type Complex, InvalidArgumentError } from "@openqs/linalg";

import type { CollectiveMoments } from "./collective-moments.js";

/** Moments of the field that leaves cavity mode b, as broadband homodyne detection yields them. */
export interface OutputFieldMoments {
  /** `<b_out^+ b_out>`, photons per unit of time. */
  readonly flux: number;
  /** `<b_out^2>`, same unit. */
  readonly pairFlux: Complex;
  /** `<b_out>`, square root of that unit; default 0, as in any parity-symmetric state. */
  readonly amplitude?: Complex;
}

/** How the spin is seen through mode b. */
export interface OutputFieldMapping {
  /** N. */
  readonly atoms: number;
  /** lambda_b of (lambda_b/sqrt N)(J- b + J+ b^+). */
  readonly coupling: number;
  /** kappa_b, decay rate of the field of mode b. */
  readonly fieldDecay: number;
  /** delta_b; default 0. */
  readonly detuning?: number;
  /** The share of kappa_b through the mirror in front of the detector, in (0, 1]; default 1. */
  readonly mirrorShare?: number;
  /** Quantum efficiency of detection, in (0, 1]; default 1. */
  readonly efficiency?: number;
  /** The share of the emitted spectrum inside the bandwidth of detection, in (0, 1]; default 1. */
  readonly bandwidthShare?: number;
  /** Z = `<Jz>/j`, from a population measurement or the mean field: J- J+ = Jx^2 + Jy^2 - Jz needs it. */
  readonly polarization: number;
}

/**
 * Collective moments inferred from the output of the cavity mode that follows J+,
 *
 * b(t) = -i (lambda_b/sqrt N) J+(t)/(kappa_b + i delta_b), b_out = sqrt(2 kappa_b share) b + vacuum, so that
 * flux = S `<J- J+>` and pairFlux = -S e^(2i theta) `<J+^2>`, S = eta 2 kappa_b lambda_b^2/(N (kappa_b^2 + delta_b^2)),
 * with eta the product of the three shares and theta = -arg(kappa_b + i delta_b).
 *
 * The result goes to {@link maximalCollectiveWitness}. It holds in the adiabatic regime, for a bandwidth that is much smaller than kappa_b
 * and contains the atomic resonances, up to `bandwidthShare`.
 *
 * @throws {InvalidArgumentError} when an argument is not finite or out of range.
 *
 * Source: S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), last remark on Fig. 4.
 *
 * @example The coherent state along z emits nothing: <J- J+> = 0.
 * ```ts
 * import { maximalCollectiveWitness, momentsFromOutputField } from "@openqs/entanglement";
 * const mapping = { atoms: 100, coupling: 1.6, fieldDecay: 50, polarization: 1 };
 * const moments = momentsFromOutputField({ flux: 0, pairFlux: { re: 0, im: 0 } }, mapping);
 * moments.XX; // => 0.01
 * maximalCollectiveWitness(moments, 100).rescaledConcurrence; // => 0
 * ```
 */
export function momentsFromOutputField(field: OutputFieldMoments, mapping: OutputFieldMapping): CollectiveMoments {
  const { flux, pairFlux, amplitude = { re: 0, im: 0 } } = field;
  const { atoms, fieldDecay: kappa, detuning = 0, polarization } = mapping;
  for (const [name, value] of Object.entries({ flux, detuning, polarization })) assertFinite(name, value);
  for (const { re, im } of [pairFlux, amplitude]) assertFinite("field", re + im);
  const strength = responseStrength(mapping);
  const size = Math.hypot(kappa, detuning);
  // J+ = i e^(-i theta) b_out/sqrt(S), e^(-i theta) = (kappa + i delta)/|kappa + i delta|
  const turn = { re: -detuning / size, im: kappa / size };
  const raised = product(amplitude, turn);
  const raisedTwice = product(pairFlux, product(turn, turn));
  const j = atoms / 2;
  const transverse = flux / strength + j * polarization;
  return {
    X: raised.re / Math.sqrt(strength) / j,
    Y: raised.im / Math.sqrt(strength) / j,
    XX: (transverse + raisedTwice.re / strength) / (2 * j * j),
    YY: (transverse - raisedTwice.re / strength) / (2 * j * j),
    XY: raisedTwice.im / strength / (2 * j * j),
  };
}

/** S, photons per unit of time and of `<J- J+>`. */
function responseStrength(mapping: OutputFieldMapping): number {
  const { atoms, coupling, fieldDecay, detuning = 0 } = mapping;
  const { mirrorShare = 1, efficiency = 1, bandwidthShare = 1 } = mapping;
  assertInteger("atoms", atoms, { minimum: 1 });
  for (const [name, value] of Object.entries({ mirrorShare, efficiency, bandwidthShare })) {
    if (!(value > 0 && value <= 1)) throw new InvalidArgumentError(name, value, "must lie in (0, 1]");
  }
  for (const [name, value] of Object.entries({ coupling, fieldDecay })) {
    if (!(value > 0 && value < Infinity)) throw new InvalidArgumentError(name, value, "must be positive and finite");
  }
  const eta = mirrorShare * efficiency * bandwidthShare;
  return (eta * 2 * fieldDecay * coupling ** 2) / (atoms * (fieldDecay ** 2 + detuning ** 2));
}

function product(a: Complex, b: Complex): Complex {
  return { re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re };
}

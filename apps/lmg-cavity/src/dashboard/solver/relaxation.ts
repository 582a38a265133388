import type { Direction } from "@openqs/collective-spin";
import type { ModelParameters } from "../../model/parameters.js";

/** A Bloch vector. */
export type BlochVector = readonly [number, number, number];

/** What is shown of finite N; trajectories differ by their seeds. */
export interface RelaxationChoice {
  readonly kind: "ensemble" | "trajectory";
  readonly seed: number;
}

/** Which relaxation of finite N is wanted. */
export interface RelaxationRequest {
  readonly parameters: ModelParameters;
  /** Bloch vector of the spin-coherent state at t = 0. */
  readonly initial: BlochVector;
  readonly relaxation: RelaxationChoice;
}

/** <Jx>/j, <Jy>/j and <Jz>/j of finite N in time, or why there is none. */
export interface Relaxed extends RelaxationRequest {
  readonly orbit: Readonly<Record<"times" | "X" | "Y" | "Z", readonly number[]>> | { readonly error: string };
}

/** Beyond, an evolution takes minutes. */
export const MOST_EVOLVED_SPINS = 500;

/** Polar and azimuthal angle of a Bloch vector. */
export function directionOf([X, Y, Z]: BlochVector): Direction {
  return { theta: Math.acos(Math.min(1, Math.max(-1, Z))), phi: Math.atan2(Y, X) };
}

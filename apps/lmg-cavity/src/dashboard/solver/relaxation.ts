import type { Direction } from "@openqs/collective-spin";
import type { ModelParameters } from "../../model/parameters.js";
import type { DashboardState } from "../state/dashboard-state.js";

/** Which relaxation of finite N is wanted. */
export interface RelaxationRequest {
  readonly parameters: ModelParameters;
  /** Bloch vector of the spin-coherent state at t = 0. */
  readonly initial: DashboardState["initial"];
  readonly relaxation: DashboardState["relaxation"];
}

/** <Jx>/j, <Jy>/j and <Jz>/j of finite N in time, or why there is none. */
export interface Relaxed extends RelaxationRequest {
  readonly orbit: Readonly<Record<"times" | "X" | "Y" | "Z", readonly number[]>> | { readonly error: string };
}

/** Beyond, an evolution takes minutes. */
export const MOST_EVOLVED_SPINS = 500;

/** Polar and azimuthal angle of a Bloch vector. */
export function directionOf([X, Y, Z]: RelaxationRequest["initial"]): Direction {
  return { theta: Math.acos(Math.min(1, Math.max(-1, Z))), phi: Math.atan2(Y, X) };
}

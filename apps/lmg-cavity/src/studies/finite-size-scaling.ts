import { lmgCriticalFields } from "@openqs/linear-response";
import { InvalidArgumentError, type Steps } from "@openqs/linalg";
import { fitPowerLaw, type PowerLaw } from "./power-law.js";
import { reportedAs } from "./reported-as.js";
import { type SteadyStateResult, steadyStateStudy } from "./steady-state.js";

/** Where the scaling is taken, and for which numbers of atoms. */
export interface ScalingRequest {
  /** Ascending. */
  readonly atoms: readonly number[];
  /** lambda, the unit of all other rates where it is 1. */
  readonly coupling: number;
  /** Gamma_a of (Gamma_a/N) D[2 Jx], with the doubled dissipator. */
  readonly gammaA: number;
  /** Gamma_b of (Gamma_b/N) D[J+], with the doubled dissipator. */
  readonly gammaB: number;
}

/** A quantity against N and the power law fitted to it. */
export interface ScaledQuantity extends PowerLaw {
  /** What is fitted, as it is printed. */
  readonly name: string;
  /** At each N. */
  readonly values: readonly number[];
}

/** Finite-size scaling at the upper transition. */
export interface ScalingResult extends ScalingRequest {
  /** h_+, where the order parameter vanishes continuously. */
  readonly field: number;
  /** Fitted exponents, with confidence and drift. */
  readonly quantities: readonly ScaledQuantity[];
  /** The largest ||L rho||. */
  readonly residualNorm: number;
}

const QUANTITIES: Readonly<Record<string, (result: SteadyStateResult) => number>> = {
  "<Jx^2>/j^2": ({ moments }) => moments.XX,
  "<Jy^2>/j^2": ({ moments }) => moments.YY,
  "1 - <Jz>/j": ({ moments }) => 1 - moments.Z,
};

/**
 * How order parameter and inversion go with N at the continuous transition h_+: power laws fitted to the steady states.
 *
 * @throws {InvalidArgumentError} when there is no transition (Gamma_b >= lambda), or for fewer than 3 or more than 12 N.
 */
export function* scalingStudy(request: ScalingRequest): Steps<ScalingResult> {
  const { atoms, coupling, gammaA, gammaB } = request;
  const critical = lmgCriticalFields({ coupling, gammaB });
  if (critical === null)
    throw new InvalidArgumentError("gammaB", gammaB, "must be below the coupling for a transition");
  const states: SteadyStateResult[] = [];
  for (const count of atoms) {
    const study = steadyStateStudy({ atoms: count, field: critical.upper, coupling, gammaA, gammaB, anisotropy: 0 });
    states.push(yield* reportedAs(study, { phase: `N = ${count}`, done: states.length, total: atoms.length }));
  }
  const quantities = Object.entries(QUANTITIES).map(([name, of]) => {
    const values = states.map(of);
    return { name, values, ...fitPowerLaw(atoms, values) };
  });
  const residualNorm = Math.max(...states.map(({ certificate }) => certificate.residualNorm));
  return { ...request, field: critical.upper, quantities, residualNorm };
}

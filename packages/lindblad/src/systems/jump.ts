import { InvalidArgumentError } from "@openqs/linalg";
import { type Operator, scaled } from "../operators/operator.js";

/**
 * A dissipative channel; the name of its rate says which convention is meant, because a factor of two or a square root
 * here is the commonest error of all:
 *
 * - `populationRate` g: g (A rho A^+ - {A^+ A, rho}/2). A photon number or an excited population decays as e^(-g t).
 * - `amplitudeRate` k: k (2 A rho A^+ - {A^+ A, rho}). A field amplitude decays as e^(-k t), its energy as e^(-2 k t);
 *   k is the half width at half maximum of the line.
 * - neither: A carries its rate, as the collapse operators sqrt(g) a of other programs do.
 */
export type JumpDescription = (
  | { readonly operator: Operator; readonly populationRate: number }
  | { readonly operator: Operator; readonly amplitudeRate: number }
  | { readonly collapseOperator: Operator }
) & { readonly label?: string };

/** A channel in standard form: L rho L^+ - {L^+ L, rho}/2, with the rate inside L. */
export interface Jump {
  readonly collapseOperator: Operator;
  readonly label?: string;
}

/**
 * The standard form of a channel: L = sqrt(g) A for a population rate, sqrt(2 k) A for an amplitude rate.
 *
 * @throws {InvalidArgumentError} when a rate is negative or not finite, or two are given.
 */
export function standardJump(description: JumpDescription): Jump {
  const label = description.label === undefined ? {} : { label: description.label };
  if ("collapseOperator" in description) return { collapseOperator: description.collapseOperator, ...label };
  if ("populationRate" in description && "amplitudeRate" in description) {
    throw new InvalidArgumentError("jumps", "given both", "must have a populationRate or an amplitudeRate");
  }
  const populationRate =
    "populationRate" in description
      ? checkedRate("populationRate", description.populationRate)
      : 2 * checkedRate("amplitudeRate", description.amplitudeRate);
  return { collapseOperator: scaled(description.operator, Math.sqrt(populationRate)), ...label };
}

function checkedRate(name: string, rate: number): number {
  if (rate >= 0 && Number.isFinite(rate)) return rate;
  throw new InvalidArgumentError(
    name,
    rate,
    "must be finite and non-negative (a Lindblad equation has no other rates)",
  );
}

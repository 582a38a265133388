import { InvalidArgumentError } from "@openqs/linalg";
import { assertOperator, type Operator, scaled } from "../operators/operator.js";
import { assertEnvelope, type Envelope } from "./envelope.js";

/**
 * A dissipative channel; the name of its rate says which convention is meant, because a factor of two or a square root
 * here is the commonest error of all:
 *
 * - `populationRate` g: g (A rho A^+ - {A^+ A, rho}/2). A photon number or an excited population decays as e^(-g t).
 * - `amplitudeRate` k: k (2 A rho A^+ - {A^+ A, rho}). A field amplitude decays as e^(-k t), its energy as e^(-2 k t);
 *   k is the half width at half maximum of the line.
 * - neither: A carries its rate, as the collapse operators sqrt(g) a of other programs do.
 *
 * A rate may be an {@link Envelope}, g(t): it is the rate that depends on time, not its square root.
 */
export type JumpDescription = (
  | {
      /** A, without its rate. */
      readonly operator: Operator;
      /** g of g (A rho A^+ - {A^+ A, rho}/2), in the system's unit of frequency. */
      readonly populationRate: number | Envelope;
    }
  | {
      /** A, without its rate. */
      readonly operator: Operator;
      /** k of k (2 A rho A^+ - {A^+ A, rho}), in the system's unit of frequency. */
      readonly amplitudeRate: number | Envelope;
    }
  | {
      /** A with the square root of its rate inside. */
      readonly collapseOperator: Operator;
    }
) & {
  /** Names the channel in lists of jumps. */
  readonly label?: string;
};

/** A channel in standard form: r(t) (L rho L^+ - {L^+ L, rho}/2), with a constant rate inside L and r = 1. */
export interface Jump {
  /** L, with its constant rate inside. */
  readonly collapseOperator: Operator;
  /** r(t), where the rate depends on time; its `value` throws where it would be negative. */
  readonly rate?: Envelope;
  /** Names the channel in lists of jumps. */
  readonly label?: string;
}

/** The names of the rates, and how often each enters g (A rho A^+ - {A^+ A, rho}/2). */
const RATES = { populationRate: 1, amplitudeRate: 2 } as const;

/**
 * The standard form of a channel: L = sqrt(g) A for a population rate, sqrt(2 k) A for an amplitude rate.
 *
 * @param argument what the channel is called in error texts
 * @throws {InvalidArgumentError} when a rate is negative or not finite, two are given, or none is.
 */
export function standardJump(description: JumpDescription, argument: string): Jump {
  const keys = Object.keys(description ?? {});
  const given = keys.filter((key) => key in RATES || key === "collapseOperator");
  const unknown = keys.some((key) => ![...given, "operator", "label"].includes(key));
  if (given.length !== 1 || unknown || keys.includes("operator") === given.includes("collapseOperator")) {
    throw new InvalidArgumentError(
      argument,
      `{ ${keys.join(", ")} }`,
      "must have an `operator` with one populationRate or amplitudeRate, or a `collapseOperator` that carries its rate",
    );
  }
  const label = description.label === undefined ? {} : { label: description.label };
  if ("collapseOperator" in description) {
    assertOperator(`${argument}.collapseOperator`, description.collapseOperator);
    return { collapseOperator: description.collapseOperator, ...label };
  }
  const { operator } = description;
  assertOperator(`${argument}.operator`, operator);
  const [name, rate] =
    "populationRate" in description
      ? (["populationRate", description.populationRate] as const)
      : (["amplitudeRate", description.amplitudeRate] as const);
  const factor = RATES[name];
  if (typeof rate === "object" || typeof rate === "function") {
    assertEnvelope(`${argument}.${name}`, rate);
    const envelope = nonNegative(rate, `${argument}.${name}`);
    return { collapseOperator: scaled(operator, Math.sqrt(factor)), rate: envelope, ...label };
  }
  const constant = checkedRate(`${argument}.${name}`, rate);
  return { collapseOperator: scaled(operator, Math.sqrt(factor * constant)), ...label };
}

/** An envelope that throws where it is negative: when it is made at its switching times, else when it is evaluated. */
function nonNegative(envelope: Envelope, name: string): Envelope {
  const value = (time: number) => checkedRate(`${name} at t = ${time}`, envelope.value(time));
  envelope.switchingTimes.forEach(value);
  return { ...envelope, value };
}

function checkedRate(name: string, rate: number): number {
  if (typeof rate === "number" && rate >= 0 && Number.isFinite(rate)) return rate;
  throw new InvalidArgumentError(
    name,
    rate,
    "must be finite and non-negative (an equation with a negative rate is not of Lindblad form)",
  );
}

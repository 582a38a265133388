import { InvalidArgumentError } from "@openqs/linalg";
import type { Operator } from "../operators/operator.js";
import type { Space } from "../space/basis.js";
import { type Envelope, envelopeFrom, type EnvelopeSource } from "./envelope.js";
import type { LindbladSystem } from "./lindblad-system.js";

/** A {@link LindbladSystem} without functions, which `structuredClone` copies and `postMessage` sends. */
export interface PlainSystem {
  readonly space: Space;
  readonly hamiltonian: Operator;
  readonly jumps: readonly {
    readonly collapseOperator: Operator;
    readonly rate?: EnvelopeSource;
    readonly label?: string;
  }[];
  readonly drives: readonly { readonly operator: Operator; readonly envelope: EnvelopeSource }[];
}

/**
 * The data of a system.
 *
 * @throws {InvalidArgumentError} when a drive or a rate is a function of time that no numbers make.
 */
export function plainSystem({ space, hamiltonian, jumps, drives }: LindbladSystem): PlainSystem {
  return {
    space,
    hamiltonian,
    jumps: jumps.map(({ rate, ...jump }, k) =>
      rate === undefined ? jump : { ...jump, rate: sourceOf(rate, `system.jumps[${k}].rate`) },
    ),
    drives: drives.map(({ operator, envelope }, k) => ({
      operator,
      envelope: sourceOf(envelope, `system.drives[${k}].envelope`),
    })),
  };
}

function sourceOf({ source }: Envelope, argument: string): EnvelopeSource {
  if (source !== undefined) return source;
  throw new InvalidArgumentError(
    argument,
    "a function of time",
    "must be made of numbers to be sent to a worker; sample it with `piecewiseConstant` or use `gaussianPulse`",
  );
}

/** The system of some data. */
export function systemFromPlain({ space, hamiltonian, jumps, drives }: PlainSystem): LindbladSystem {
  return {
    space,
    hamiltonian,
    jumps: jumps.map(({ rate, ...jump }) => (rate === undefined ? jump : { ...jump, rate: envelopeFrom(rate) })),
    drives: drives.map(({ operator, envelope }) => ({ operator, envelope: envelopeFrom(envelope) })),
  };
}

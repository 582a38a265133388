import { assertFinite, InvalidArgumentError } from "@openqs/linalg";
import {
  assertHermitian,
  assertOperator,
  dagger,
  identityOperator,
  type Operator,
  product,
  scaled,
  sum,
} from "../operators/operator.js";
import { assertSameSpace, type Space, spaceDimension } from "../space/basis.js";
import { assertOptions } from "./assert-options.js";
import { assertEnvelope, type Envelope } from "./envelope.js";
import { type Jump, type JumpDescription, standardJump } from "./jump.js";

/** A time-dependent part f(t) A of the Hamiltonian. */
export interface Drive {
  /** A, Hermitian; a complex drive is two of them, one for each quadrature. */
  readonly operator: Operator;
  /** f(t), real. */
  readonly envelope: Envelope;
}

/**
 * An open quantum system,
 * d rho/dt = -i [H(t), rho] + sum_k r_k(t) (L_k rho L_k^+ - {L_k^+ L_k, rho}/2), H(t) = H + sum_n f_n(t) A_n, hbar = 1.
 */
export interface LindbladSystem {
  /** Of every operator of the system. */
  readonly space: Space;
  /** H without the drives, Hermitian. */
  readonly hamiltonian: Operator;
  /** Channels of dissipation, in standard form. */
  readonly jumps: readonly Jump[];
  /** Time-dependent parts of the Hamiltonian; none where it is constant. */
  readonly drives: readonly Drive[];
}

/** What makes a {@link LindbladSystem}. */
export interface LindbladSystemDescription {
  /** Constant part of the Hamiltonian as an angular frequency (hbar = 1). */
  readonly hamiltonian: Operator;
  /** Dissipative channels; default none. */
  readonly jumps?: readonly JumpDescription[];
  /** Time-dependent parts of the Hamiltonian; default none. */
  readonly drives?: readonly Drive[];
}

/**
 * An open quantum system from its Hamiltonian and its dissipative channels, all on one space.
 *
 * @throws {DimensionMismatchError} when two operators act on different spaces; the text names both.
 * @throws {InvalidArgumentError} when the Hamiltonian or a drive is not Hermitian, or a rate is negative.
 *
 * @example
 * ```ts
 * import { annihilation, expect, fockBasis, lindbladSystem, photonNumber, scaled, steadyState, sum, withAdjoint } from "@openqs/lindblad";
 * const cavity = fockBasis("cavity", 12);
 * const a = annihilation(cavity);
 * const hamiltonian = sum(photonNumber(cavity), scaled(withAdjoint(a), 0.5));
 * const system = lindbladSystem({ hamiltonian, jumps: [{ operator: a, amplitudeRate: 1 }] });
 * expect(photonNumber(cavity), steadyState(system).state).re; // => 0.125000000
 * ```
 */
export function lindbladSystem(description: LindbladSystemDescription): LindbladSystem {
  assertDescription(description);
  const { hamiltonian, drives = [] } = description;
  const { space } = hamiltonian;
  assertHermitian("hamiltonian", hamiltonian);
  const jumps = (description.jumps ?? []).map((jump, k) => standardJump(jump, `jumps[${k}]`));
  for (const { collapseOperator } of jumps) assertSameSpace("a system", space, collapseOperator.space);
  drives.forEach((drive, k) => {
    assertOptions(`drives[${k}]`, drive, { operator: true, envelope: true });
    const { operator, envelope } = drive;
    assertOperator(`drives[${k}].operator`, operator);
    assertSameSpace("a system", space, operator.space);
    assertHermitian(`drives[${k}].operator`, operator);
    assertEnvelope(`drives[${k}].envelope`, envelope);
  });
  return { space, hamiltonian, jumps, drives: drives.map(withFiniteValue) };
}

/** A key that is not read, such as `c_ops`, would be a jump that silently does nothing. */
function assertDescription(description: LindbladSystemDescription): void {
  const unknown = Object.keys(description).find((key) => !["hamiltonian", "jumps", "drives"].includes(key));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(
      "description",
      `one with ${unknown}`,
      "must have `hamiltonian`, `jumps` and `drives` only",
    );
  }
  assertOperator("hamiltonian", description.hamiltonian);
  for (const list of ["jumps", "drives"] as const) {
    const value = description[list] ?? [];
    if (!Array.isArray(value)) throw new InvalidArgumentError(list, value, "must be an array");
  }
}

/** A drive whose envelope names itself when it is not finite. */
function withFiniteValue({ operator, envelope }: Drive, k: number): Drive {
  const value = (time: number) => {
    const amplitude = envelope.value(time);
    if (!Number.isFinite(amplitude)) assertFinite(`drives[${k}].envelope at t = ${time}`, amplitude);
    return amplitude;
  };
  return { operator, envelope: { ...envelope, value } };
}

/** Throws unless the argument is a system. */
export function assertSystem(system: LindbladSystem): void {
  if (Array.isArray(system?.jumps) && Array.isArray(system.drives) && system.hamiltonian !== undefined) return;
  throw new InvalidArgumentError("system", system, "must come from `lindbladSystem`");
}

/** The Hamiltonian H(t) with its drives. */
export function hamiltonianAt({ hamiltonian, drives }: LindbladSystem, time: number): Operator {
  return drives.reduce(
    (total, { operator, envelope }) => sum(total, scaled(operator, envelope.value(time))),
    hamiltonian,
  );
}

/**
 * The generator of the evolution between jumps, G = -i H - sum_k L_k^+ L_k / 2 = -i H_eff, without what depends on
 * time: L rho = G rho + rho G^+ + sum_k L_k rho L_k^+.
 */
export function noJumpGenerator({ space, hamiltonian, jumps }: LindbladSystem): Operator {
  const losses = jumps.filter(({ rate }) => rate === undefined).map(lossOf);
  const nothing = scaled(identityOperator(space), 0);
  return sum(scaled(hamiltonian, { re: 0, im: -1 }), ...losses, nothing);
}

/** What a channel takes out of the evolution without jumps, -L^+ L / 2. */
export function lossOf({ collapseOperator }: Jump): Operator {
  return scaled(product(dagger(collapseOperator), collapseOperator), -0.5);
}

/** The largest element of the no-jump generator, the scale of the rates and frequencies of the system. */
export function largestRate(system: LindbladSystem): number {
  return noJumpGenerator(system).matrix.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** Number of basis states d of the system's space; its density matrices have d^2 elements. */
export function systemDimension({ space }: LindbladSystem): number {
  return spaceDimension(space);
}

import { InvalidArgumentError } from "@openqs/linalg";
import { scaled } from "../operators/operator.js";
import { assertSystem, hamiltonianAt, type LindbladSystem } from "./lindblad-system.js";

/** Whether neither the Hamiltonian nor a rate depends on time. */
export function isConstant({ drives, jumps }: LindbladSystem): boolean {
  return drives.length === 0 && jumps.every(({ rate }) => rate === undefined);
}

/** Throws when the system depends on time, where only a constant one has a meaning; the text names what does it instead. */
export function assertConstant(verb: string, system: LindbladSystem, instead = "`evolve`"): void {
  assertSystem(system);
  const { drives, jumps } = system;
  if (drives.length > 0) {
    throw new InvalidArgumentError(
      "system.drives",
      drives,
      `must be empty for \`${verb}\`; freeze the drives or use ${instead}`,
    );
  }
  const k = jumps.findIndex(({ rate }) => rate !== undefined);
  if (k < 0) return;
  throw new InvalidArgumentError(
    `system.jumps[${k}].rate`,
    "a function of time",
    `must be constant for \`${verb}\`; freeze it or use ${instead}`,
  );
}

/** The constant system that a system is at one time. */
export function frozenAt(system: LindbladSystem, time: number): LindbladSystem {
  assertSystem(system);
  const jumps = system.jumps.map(({ rate, collapseOperator, ...rest }) => ({
    ...rest,
    collapseOperator: rate === undefined ? collapseOperator : scaled(collapseOperator, Math.sqrt(rate.value(time))),
  }));
  return { space: system.space, hamiltonian: hamiltonianAt(system, time), jumps, drives: [] };
}

/** What an integrator must know so that it overlooks nothing: options of `integrateOde`. */
export interface StepLimits {
  readonly breakTimes: readonly number[];
  readonly maxStep?: number;
}

/** The times that no step may cross and the longest step, of all drives and rates. */
export function stepLimits({ drives, jumps }: LindbladSystem): StepLimits {
  const envelopes = [...drives.map(({ envelope }) => envelope), ...jumps.flatMap(({ rate }) => rate ?? [])];
  const longestStep = Math.min(Infinity, ...envelopes.map((envelope) => envelope.longestStep));
  return {
    breakTimes: envelopes.flatMap(({ switchingTimes }) => switchingTimes),
    ...(longestStep === Infinity ? {} : { maxStep: longestStep }),
  };
}

import { assertFinite, expm, scale, sparseFromDense, sparseToDense } from "@openqs/linalg";
import { liouvillian } from "../superoperators/liouvillian.js";
import type { Superoperator } from "../superoperators/superoperator.js";
import { type LindbladSystem, systemDimension } from "../systems/lindblad-system.js";
import { assertConstant } from "../systems/time-dependence.js";
import { assertFits, DEFAULT_MEMORY_LIMIT } from "../systems/memory-limit.js";

/** Dense matrices of the size of the superoperator that the exponential needs at once. */
const MATRICES = 8;

/** Options of {@link propagator}. */
export interface PropagatorOptions {
  /** Refuses to start what needs more memory; default 4 GiB. */
  readonly memoryLimitBytes?: number;
}

/**
 * The propagator e^(L t) of a constant system, the quantum channel that takes every state to its future, as a
 * superoperator on stacked columns.
 *
 * Cost: a dense exponential of order d^2, about 100 d^6 flops: for small systems.
 *
 * @throws {MemoryLimitError} when the dense superoperator does not fit, before it is built.
 * @throws {InvalidArgumentError} when the system depends on time.
 */
export function propagator(
  system: LindbladSystem,
  duration: number,
  { memoryLimitBytes = DEFAULT_MEMORY_LIMIT }: PropagatorOptions = {},
): Superoperator {
  assertConstant("propagator", system);
  assertFinite("duration", duration);
  const requiredBytes = MATRICES * 16 * systemDimension(system) ** 4;
  assertFits({
    what: `the dense matrices of order ${systemDimension(system)}^2 of a propagator`,
    requiredBytes,
    limitBytes: memoryLimitBytes,
    advice: "Use `evolve`, which never builds a superoperator.",
  });
  const generator = scale(sparseToDense(liouvillian(system).matrix), duration);
  return { space: system.space, matrix: sparseFromDense(expm(generator)) };
}

import {
  assertFinite,
  expmSteps,
  runSteps,
  runStepsAsync,
  type RunStepsOptions,
  scale,
  sparseToDense,
  type Steps,
} from "@openqs/linalg";
import { elementSet, pairLiouvillian } from "../superoperators/pair-liouvillian.js";
import { fromSectors, type SectorMap, stackedSectors } from "../superoperators/sector-maps.js";
import type { Superoperator } from "../superoperators/superoperator.js";
import { symmetrySectors } from "../symmetry/sectors.js";
import { assertOptions } from "../systems/assert-options.js";
import { type LindbladSystem, systemDimension } from "../systems/lindblad-system.js";
import { assertConstant } from "../systems/time-dependence.js";
import { assertFits, DEFAULT_MEMORY_LIMIT } from "../systems/memory-limit.js";

/** Dense matrices of the size of the largest sector that the exponential needs at once. */
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
 * Cost: a dense exponential for each symmetry sector, about 100 n^3 flops for one of n elements: for small systems.
 *
 * @throws {MemoryLimitError} when the dense matrices of the sectors do not fit, before one is built.
 * @throws {InvalidArgumentError} when the system depends on time, or the duration is not finite.
 *
 * @example
 * ```ts
 * import { applySuperoperator, basisState, lindbladSystem, pauli, propagator, qubitBasis, spinLowering, toDensityMatrix } from "@openqs/lindblad";
 * const atom = qubitBasis("atom");
 * const jumps = [{ operator: spinLowering(atom), populationRate: 1 }];
 * const system = lindbladSystem({ hamiltonian: pauli(atom, "z"), jumps });
 * const decayed = applySuperoperator(propagator(system, Math.log(2)), toDensityMatrix(basisState(atom, 0)));
 * decayed.data[0]; // => 0.5000000000
 * ```
 */
export function propagator(system: LindbladSystem, duration: number, options: PropagatorOptions = {}): Superoperator {
  return runSteps(propagatorSteps(system, duration, options));
}

/** {@link propagator} without blocking: with progress, and cancelled by a signal, whose reason it rejects with. */
export function propagatorAsync(
  system: LindbladSystem,
  duration: number,
  options: PropagatorOptions & RunStepsOptions = {},
): Promise<Superoperator> {
  return runStepsAsync(propagatorSteps(system, duration, options), options);
}

function* propagatorSteps(system: LindbladSystem, duration: number, options: PropagatorOptions): Steps<Superoperator> {
  assertConstant("propagator", system);
  assertOptions("options of propagator", options, { memoryLimitBytes: true });
  const { memoryLimitBytes = DEFAULT_MEMORY_LIMIT } = options;
  assertFinite("duration", duration);
  const sectors = symmetrySectors(system).map(({ elements }) => elements);
  assertExponentialsFit(
    sectors.map(({ length }) => length),
    memoryLimitBytes,
  );
  const dimension = systemDimension(system);
  const maps: SectorMap[] = [];
  for (const elements of stackedSectors(sectors, dimension)) {
    const generator = sparseToDense(pairLiouvillian(system, elementSet(dimension, elements)));
    maps.push({ elements, matrix: yield* expmSteps(scale(generator, duration)) });
    yield { phase: "exponentiating sectors", done: maps.length, total: sectors.length };
  }
  return fromSectors(system.space, maps);
}

/** The exponentials of all sectors and the work space of the largest. */
function assertExponentialsFit(sizes: readonly number[], limitBytes: number): void {
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const stored = sizes.reduce((total, size) => total + size ** 2, 0);
  assertFits({
    what: `the dense matrices of a propagator, whose largest sector has ${largest} elements,`,
    requiredBytes: 16 * (MATRICES * largest ** 2 + 2 * stored),
    limitBytes,
    advice: "Use `evolve`, which never builds a superoperator.",
  });
}

import { type ComplexMatrix, rationalExponentialSteps, type Steps } from "@openqs/linalg";
import { elementSet, pairLiouvillian } from "../superoperators/pair-liouvillian.js";
import { fromSector, toSector } from "../symmetry/sector-matrix.js";
import { symmetrySectors } from "../symmetry/sectors.js";
import { type LindbladSystem, systemDimension } from "../systems/lindblad-system.js";
import { assertConstant } from "../systems/time-dependence.js";
import { DEFAULT_MEMORY_LIMIT } from "../systems/memory-limit.js";

/**
 * The exponential of a constant Liouvillian in rational Krylov spaces, sector by sector: its cost hardly depends on how
 * fast the fastest decay is. For stiff systems; many oscillations that hardly decay are for the adaptive method.
 */
export interface ExponentialMethod {
  readonly kind: "exponential";
  /** Estimated error over the norm of the state; default 1e-10. */
  readonly relativeTolerance?: number;
  /** Krylov vectors before a substep is halved, default 50; oscillations that hardly decay need more of either. */
  readonly dimension?: number;
  /** Refuses to start what needs more memory; default 4 GiB. */
  readonly memoryLimitBytes?: number;
}

/** Options of {@link exponentialSteps}. */
export interface ExponentialEvolutionOptions extends Omit<ExponentialMethod, "kind"> {
  readonly times: readonly number[];
  /** Called at each of `times`, when all sectors are done. */
  readonly onMatrix: (time: number, matrix: ComplexMatrix) => void;
}

/** exp(L (t - t_0)) X at all times, for the sectors in which X has elements. */
export function* exponentialSteps(
  system: LindbladSystem,
  matrix: ComplexMatrix,
  options: ExponentialEvolutionOptions,
): Steps<void> {
  const {
    times,
    onMatrix,
    relativeTolerance = 1e-10,
    dimension = 50,
    memoryLimitBytes = DEFAULT_MEMORY_LIMIT,
  } = options;
  assertConstant("evolve (exponential)", system);
  const results = times.map(() => new Float64Array(matrix.data.length));
  for (const { elements } of symmetrySectors(system)) {
    const sector = elementSet(systemDimension(system), elements);
    const vector = toSector(matrix, sector);
    if (vector.data.every((value) => value === 0)) continue;
    const solver = { times, relativeTolerance, dimension, memoryLimitBytes };
    const { states } = yield* rationalExponentialSteps(pairLiouvillian(system, sector), vector, solver);
    states.forEach((state, k) => {
      fromSector(state, sector).data.forEach((value, at) => {
        results[k][at] += value;
      });
    });
  }
  results.forEach((data, k) => onMatrix(times[k], { ...matrix, data }));
}

import { type CollectiveSteadyState, steadyStateSteps } from "@openqs/collective-spin";
import { MemoryLimitError, type Steps } from "@openqs/linalg";
import { type ModelParameters, spinModel } from "../../model/parameters.js";

/** What the matrices of one solve may take, so that the whole program stays below 300 MB. */
const MEMORY_LIMIT_BYTES = 40e6;

/**
 * The steady state as the command line finds it, where that takes little memory.
 *
 * @throws {MemoryLimitError} which says how to get it nevertheless.
 */
export function* boundedSteadyState(parameters: ModelParameters): Steps<CollectiveSteadyState> {
  const method = { kind: "multipole", memoryLimitBytes: MEMORY_LIMIT_BYTES } as const;
  try {
    return yield* steadyStateSteps(spinModel(parameters), parameters.atoms, { method });
  } catch (error) {
    if (!(error instanceof MemoryLimitError)) throw error;
    const { requiredBytes, limitBytes } = error;
    throw new MemoryLimitError(
      `This state takes ${megabytes(requiredBytes)}, here at most ${megabytes(limitBytes)}; use \`lmg-cavity steady-state\`.`,
      requiredBytes,
      limitBytes,
    );
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

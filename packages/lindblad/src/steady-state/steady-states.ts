import { type ComplexMatrix, runSteps, runStepsAsync, type RunStepsOptions, type Steps } from "@openqs/linalg";
import { transformed } from "../states/transform.js";
import { type SymmetrySector, symmetrySectors } from "../symmetry/sectors.js";
import { symmetricForm } from "../symmetry/symmetric-form.js";
import type { LindbladSystem } from "../systems/lindblad-system.js";
import { assertOptions } from "../systems/assert-options.js";
import { assertConstant } from "../systems/time-dependence.js";
import { certify, measured, type SteadyState } from "./certificate.js";
import { solveTraceSector } from "./direct.js";
import { NonUniqueSteadyStateError } from "./errors.js";
import type { SteadyStateOptions } from "./options.js";
import { DEFAULT_MEMORY_LIMIT } from "../systems/memory-limit.js";

/** Options of {@link steadyStates}. */
export type SteadyStatesOptions = Pick<SteadyStateOptions, "symmetries" | "memoryLimitBytes">;

/**
 * The steady states of all symmetry sectors that carry populations: the extremal ones of a system with strong symmetries,
 * of which every mixture is steady too. A system with one steady state has one. Coherences between sectors may survive
 * beside them; `steadyState` with an `initialState` takes them along.
 *
 * @throws {NonUniqueSteadyStateError} when one sector alone has several; declaring the symmetry that parts them helps.
 * @throws {InvalidArgumentError} when the system depends on time, or one of `symmetries` is none of the system.
 * @throws {MemoryLimitError} when the factors of a sector do not fit.
 *
 * @example
 * ```ts
 * import { annihilation, fockBasis, lindbladSystem, photonNumber, product, steadyStates } from "@openqs/lindblad";
 * const cavity = fockBasis("cavity", 6);
 * const a = annihilation(cavity);
 * // Photons are lost in pairs: the parity of their number is conserved
 * const system = lindbladSystem({ hamiltonian: photonNumber(cavity), jumps: [{ operator: product(a, a), populationRate: 1 }] });
 * const [even, odd] = steadyStates(system);
 * even.state.matrix.data[0]; // => 1
 * odd.state.matrix.data[14]; // => 1
 * ```
 */
export function steadyStates(system: LindbladSystem, options: SteadyStatesOptions = {}): SteadyState[] {
  return runSteps(steadyStatesSteps(system, options));
}

/** {@link steadyStates} without blocking: with progress, and cancelled by a signal, whose reason it rejects with. */
export function steadyStatesAsync(
  system: LindbladSystem,
  options: SteadyStatesOptions & RunStepsOptions = {},
): Promise<SteadyState[]> {
  return runStepsAsync(steadyStatesSteps(system, options), options);
}

function* steadyStatesSteps(system: LindbladSystem, options: SteadyStatesOptions): Steps<SteadyState[]> {
  assertOptions("options of steadyStates", options, { symmetries: true, memoryLimitBytes: true });
  const { symmetries = [], memoryLimitBytes = DEFAULT_MEMORY_LIMIT } = options;
  assertConstant("steadyStates", system);
  const { system: symmetric, basis } = symmetricForm(system, symmetries);
  const sectors = symmetrySectors(symmetric);
  const carriers = sectors.filter(({ hasTrace }) => hasTrace);
  const states: SteadyState[] = [];
  for (const sector of carriers) {
    const solution = yield* solveTraceSector(symmetric, sector, memoryLimitBytes);
    if (solution === undefined) throw severalInOneSector(sector, carriers.length);
    const matrix: ComplexMatrix = transformed({ space: system.space, matrix: solution.matrix }, basis).matrix;
    const uniqueness = {
      verdict: carriers.length === 1 ? "unique-with-trace" : "one-of-several",
      nullSpaceDimension: carriers.length,
      sectorCount: sectors.length,
      unexaminedSectors: sectors.length - carriers.length,
      traceSectorRate: solution.rate,
    } as const;
    const reason = `the sector of ${sector.elements.length} elements, alone`;
    states.push(certify(system, measured(system, { matrix, evidence: { method: "direct", reason, uniqueness } })));
    yield { phase: "solving sectors", done: states.length, total: carriers.length };
  }
  return states;
}

function severalInOneSector({ elements }: SymmetrySector, carriers: number): NonUniqueSteadyStateError {
  return new NonUniqueSteadyStateError(
    `\`steadyStates\` found several steady states in one symmetry sector of ${elements.length} elements. Declare the ` +
      "symmetry that parts them in `symmetries`, or give `steadyState` an `initialState`.",
    carriers + 1,
  );
}

import { runSteps, runStepsAsync, type RunStepsOptions, type Steps } from "@openqs/linalg";
import { assertSameSpace } from "../space/basis.js";
import { type DensityMatrix, toDensityMatrix } from "../states/density-matrix.js";
import type { Ket } from "../states/ket.js";
import { type SymmetrySector, symmetrySectors } from "../symmetry/sectors.js";
import { assertConstant, type LindbladSystem } from "../systems/lindblad-system.js";
import { certify, type SteadyState, type Uniqueness } from "./certificate.js";
import { type DirectSolution, sectorRate, solveTraceSector } from "./direct.js";
import { NonUniqueSteadyStateError } from "./errors.js";
import { projectOnSteadyStates } from "./projection.js";

/** How a steady state is computed. */
export type SteadyStateMethod =
  /** The method that the size of the trace's sector suggests; the certificate says which and why. */
  | { readonly kind: "auto" }
  /** Sparse LU of the trace's sector, a row of which says Tr rho = 1. */
  | { readonly kind: "direct" };

/** Options of {@link steadyState}. */
export interface SteadyStateOptions {
  /** Default `{ kind: "auto" }`. */
  readonly method?: SteadyStateMethod;
  /** Decides between several steady states: the one in which this state ends. */
  readonly initialState?: Ket | DensityMatrix;
  /**
   * Whether to solve the symmetry sectors without trace too, where coherences may survive; default true. The state does
   * not depend on it, the verdict on its uniqueness does.
   */
  readonly checkOtherSectors?: boolean;
  /** Refuses to start what needs more memory; default 4 GiB. */
  readonly memoryLimitBytes?: number;
}

/**
 * The steady state L rho = 0, Tr rho = 1, with the evidence for it.
 *
 * @throws {NonUniqueSteadyStateError} when the populations have several steady states and no `initialState` decides.
 * @throws {MemoryLimitError} when the method does not fit into `memoryLimitBytes`, with its estimate.
 * @throws {InvalidArgumentError} when the system depends on time.
 *
 * @example
 * ```ts
 * import { expect, lindbladSystem, pauli, qubitBasis, scaled, spinLowering, steadyState, sum } from "@openqs/lindblad";
 * const atom = qubitBasis("atom");
 * const hamiltonian = scaled(sum(pauli(atom, "x"), pauli(atom, "z")), 0.5);
 * const system = lindbladSystem({ hamiltonian, jumps: [{ operator: spinLowering(atom), populationRate: 1 }] });
 * const { state, certificate } = steadyState(system);
 * expect(pauli(atom, "z"), state).re; // => -0.71428571429
 * certificate.uniqueness.verdict; // => "unique"
 * ```
 */
export function steadyState(system: LindbladSystem, options: SteadyStateOptions = {}): SteadyState {
  return runSteps(steadyStateSteps(system, options));
}

/** {@link steadyState} without blocking: with progress, and cancelled by a signal, whose reason it rejects with. */
export function steadyStateAsync(
  system: LindbladSystem,
  options: SteadyStateOptions & RunStepsOptions = {},
): Promise<SteadyState> {
  return runStepsAsync(steadyStateSteps(system, options), options);
}

/** {@link steadyState} as steps. */
export function* steadyStateSteps(system: LindbladSystem, options: SteadyStateOptions = {}): Steps<SteadyState> {
  assertConstant("steadyState", system);
  if (options.initialState !== undefined) assertSameSpace("a steady state", system.space, options.initialState.space);
  const sectors = symmetrySectors(system);
  const traceSectors = sectors.filter(({ hasTrace }) => hasTrace);
  if (traceSectors.length > 1) return yield* severalSteadyStates(system, options, traceSectors.length);
  const solution = yield* solveTraceSector(system, traceSectors[0], memoryLimit(options));
  if (solution === undefined) return yield* severalSteadyStates(system, options, 2);
  const uniqueness = yield* uniquenessOf(system, { solution, sectors, options });
  const reason = `sparse LU of the ${traceSectors[0].elements.length} elements that couple to the trace`;
  return certify(system, { matrix: solution.matrix, evidence: { method: "direct", reason, uniqueness } });
}

const DEFAULT_MEMORY_LIMIT = 4 * 2 ** 30;

function memoryLimit({ memoryLimitBytes = DEFAULT_MEMORY_LIMIT }: SteadyStateOptions): number {
  return memoryLimitBytes;
}

interface FoundSolution {
  readonly solution: DirectSolution;
  readonly sectors: readonly SymmetrySector[];
  readonly options: SteadyStateOptions;
}

function* uniquenessOf(system: LindbladSystem, found: FoundSolution): Steps<Uniqueness> {
  const { solution, sectors, options } = found;
  const known = { sectorCount: sectors.length, traceSectorRate: solution.rate };
  if (options.checkOtherSectors === false) return { verdict: "unique-with-trace", ...known };
  let otherSectorRate = Infinity;
  let nullSpaceDimension = 1;
  for (const sector of sectors.filter((candidate) => !candidate.hasTrace)) {
    const { rate, isNull } = yield* sectorRate(system, sector, memoryLimit(options));
    otherSectorRate = Math.min(otherSectorRate, rate);
    if (isNull) nullSpaceDimension++;
  }
  const verdict = nullSpaceDimension === 1 ? "unique" : "unique-with-trace";
  const rates = otherSectorRate === Infinity ? known : { ...known, otherSectorRate };
  return { verdict, nullSpaceDimension, ...rates };
}

function* severalSteadyStates(
  system: LindbladSystem,
  options: SteadyStateOptions,
  nullSpaceDimension: number,
): Steps<SteadyState> {
  const { initialState } = options;
  if (initialState === undefined) {
    throw new NonUniqueSteadyStateError(
      `\`steadyState\` found at least ${nullSpaceDimension} steady states: parts of the populations never exchange. ` +
        "Give an `initialState` to get the one in which it ends, or add the dissipation that connects the parts.",
      nullSpaceDimension,
    );
  }
  const limits = { tolerance: PROJECTION_TOLERANCE, memoryLimitBytes: memoryLimit(options) };
  const matrix = yield* projectOnSteadyStates(system, toDensityMatrix(initialState), limits);
  const uniqueness: Uniqueness = {
    verdict: "projected",
    nullSpaceDimension,
    sectorCount: symmetrySectors(system).length,
  };
  const reason = `the null space has dimension ${nullSpaceDimension} at least: projection of the initial state`;
  return certify(system, { matrix, evidence: { method: "projection", reason, uniqueness } });
}

/** Residual of the projection relative to the largest element of L. */
const PROJECTION_TOLERANCE = 1e-13;

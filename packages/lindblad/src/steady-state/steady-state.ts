import {
  InvalidArgumentError,
  MemoryLimitError,
  NotConvergedError,
  runSteps,
  runStepsAsync,
  type RunStepsOptions,
  SingularMatrixError,
  type Steps,
} from "@openqs/linalg";
import { assertState } from "../states/assert-state.js";
import { dagger } from "../operators/operator.js";
import { toDensityMatrix } from "../states/density-matrix.js";
import { transformed } from "../states/transform.js";
import { symmetricForm } from "../symmetry/symmetric-form.js";
import {
  isOwnMirrorImage,
  type SymmetrySector,
  symmetryClasses,
  symmetrySectors,
  withoutMirrorImages,
} from "../symmetry/sectors.js";
import { largestRate, type LindbladSystem, systemDimension } from "../systems/lindblad-system.js";
import { assertKind } from "../systems/assert-kind.js";
import { assertOptions, type OptionNames } from "../systems/assert-options.js";
import { assertConstant } from "../systems/time-dependence.js";
import {
  type Candidate,
  certify,
  measured,
  type MeasuredCandidate,
  type SteadyState,
  type Uniqueness,
} from "./certificate.js";
import { chooseMethod } from "./choose-method.js";
import { type SectorRate, sectorRate, solveTraceSector } from "./direct.js";
import { NonUniqueSteadyStateError } from "./errors.js";
import { krylovSteadyState, krylovVectors, LARGEST_START_DEPENDENCE } from "./krylov.js";
import { krylovSectorRate } from "./krylov-rate.js";
import { longTimeState } from "./long-time.js";
import type {
  AutoMethod,
  DirectMethod,
  KrylovMethod,
  LongTimeMethod,
  ShiftInvertMethod,
  SteadyStateMethod,
  SteadyStateOptions,
} from "./options.js";
import { preconditionedSector, preconditionedSystem } from "./preconditioned-liouvillian.js";
import { projectOnSteadyStates } from "./projection.js";
import { nearestToZero } from "./shift-invert.js";
import { DEFAULT_MEMORY_LIMIT } from "../systems/memory-limit.js";

/**
 * The steady state L rho = 0, Tr rho = 1, with the evidence for it.
 *
 * @throws {NonUniqueSteadyStateError} when the populations have several steady states and no `initialState` decides.
 * @throws {NotConvergedError} when an iterative method that was asked for by name stops early.
 * @throws {MemoryLimitError} when the method does not fit into `memoryLimitBytes`, with its estimate.
 * @throws {InvalidArgumentError} when the system depends on time, or one of `symmetries` is none of the system.
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

/** Residual of the projection relative to the largest element of L. */
const PROJECTION_TOLERANCE = 1e-13;

/** What the methods work on. */
interface Problem {
  readonly system: LindbladSystem;
  readonly sectors: readonly SymmetrySector[];
  readonly traceSector: SymmetrySector;
  readonly options: SteadyStateOptions;
  readonly memoryLimitBytes: number;
}

/** {@link steadyState} as steps. */
function* steadyStateSteps(system: LindbladSystem, options: SteadyStateOptions = {}): Steps<SteadyState> {
  assertArguments(system, options);
  if (options.symmetries === undefined) return certify(system, yield* candidateOf(system, options));
  const { system: symmetric, basis } = symmetricForm(system, options.symmetries);
  const { initialState } = options;
  const start = initialState && { initialState: transformed(toDensityMatrix(initialState), dagger(basis)) };
  const { matrix, evidence } = yield* candidateOf(symmetric, { ...options, ...start });
  const original = transformed({ space: system.space, matrix }, basis).matrix;
  return certify(system, measured(system, { matrix: original, evidence }));
}

const OPTIONS: OptionNames<SteadyStateOptions> = {
  method: true,
  initialState: true,
  checkOtherSectors: true,
  symmetries: true,
  memoryLimitBytes: true,
};

/** What each method is told beside its kind. */
const METHOD_OPTIONS = {
  auto: { kind: true } satisfies OptionNames<AutoMethod>,
  direct: { kind: true } satisfies OptionNames<DirectMethod>,
  krylov: {
    kind: true,
    dimension: true,
    maxIterations: true,
    relativeTolerance: true,
  } satisfies OptionNames<KrylovMethod>,
  "shift-invert": { kind: true } satisfies OptionNames<ShiftInvertMethod>,
  "long-time": { kind: true, tolerance: true, longestTime: true } satisfies OptionNames<LongTimeMethod>,
} as const;

function assertArguments(system: LindbladSystem, options: SteadyStateOptions): void {
  assertOptions("options of steadyState", options, OPTIONS);
  assertConstant("steadyState", system, "`evolve`, or `periodicSteadyState` where they repeat");
  const { initialState, method, memoryLimitBytes = DEFAULT_MEMORY_LIMIT } = options;
  if (initialState !== undefined) assertState("initialState", initialState, system.space);
  if (method !== undefined) {
    assertKind("method", method, Object.keys(METHOD_OPTIONS));
    assertOptions<object>(`method ${method.kind}`, method, METHOD_OPTIONS[method.kind]);
  }
  if (!(memoryLimitBytes > 0)) throw new InvalidArgumentError("memoryLimitBytes", memoryLimitBytes, "must be positive");
  if (method?.kind === "krylov") assertTolerance(method.relativeTolerance);
  if (method?.kind !== "long-time") return;
  for (const name of ["tolerance", "longestTime"] as const) {
    const value = method[name] ?? 1;
    if (!(value > 0)) throw new InvalidArgumentError(`method.${name}`, value, "must be positive");
  }
}

/** Beyond this a state is no steady state, and two solutions cannot be told from two steady states. */
const LARGEST_TOLERANCE = 1e-8;

function assertTolerance(tolerance = LARGEST_TOLERANCE): void {
  if (tolerance > 0 && tolerance <= LARGEST_TOLERANCE) return;
  throw new InvalidArgumentError("method.relativeTolerance", tolerance, "must be positive and at most 1e-8");
}

/** The steady state in the basis of the system, or an error. */
function* candidateOf(system: LindbladSystem, options: SteadyStateOptions): Steps<MeasuredCandidate> {
  const sectors = symmetrySectors(system);
  const traceSectors = sectors.filter(({ hasTrace }) => hasTrace);
  const { memoryLimitBytes = DEFAULT_MEMORY_LIMIT, method = { kind: "auto" } } = options;
  const problem = { system, sectors, traceSector: traceSectors[0], options, memoryLimitBytes };
  const candidate = traceSectors.length > 1 ? undefined : yield* solve(problem, method);
  return candidate ?? measured(system, yield* projected(problem, Math.max(2, traceSectors.length)));
}

/** Largest ||L rho|| of a solved steady state, relative to the largest element of G. */
const LARGEST_RESIDUAL = 1e-9;

/** A candidate that is as stationary as its method promises: preconditioned residuals can flatter. */
function stationary(system: LindbladSystem, candidate: Candidate): MeasuredCandidate {
  const result = measured(system, candidate);
  const { residualNorm, evidence } = result;
  const tolerance = LARGEST_RESIDUAL * largestRate(system);
  if (residualNorm <= tolerance) return result;
  throw new NotConvergedError(
    `\`steadyState\` (${evidence.method}) reached ||L rho|| = ${residualNorm.toExponential(1)} > ` +
      `${tolerance.toExponential(1)}. The problem is ill-conditioned for this method; use the direct one.`,
    { iterations: evidence.iterations ?? 1, residualNorm, tolerance },
  );
}

/** The candidate of a method, or undefined when it shows several steady states. */
function* solve(problem: Problem, method: SteadyStateMethod): Steps<MeasuredCandidate | undefined> {
  switch (method.kind) {
    case "auto":
      return yield* solveAutomatically(problem);
    case "direct":
      return yield* solveDirectly(problem, "asked for");
    case "krylov":
      return yield* solveByKrylov(problem, method, "asked for");
    case "shift-invert":
      return yield* solveByShiftInvert(problem);
    case "long-time":
      return measured(problem.system, yield* solveByLongTime(problem, method));
  }
}

/** The chosen method, and the other one where it fails for lack of convergence or memory. */
function* solveAutomatically(problem: Problem): Steps<MeasuredCandidate | undefined> {
  const { method, reason } = chooseMethod(problem.system, problem.traceSector.elements.length);
  try {
    if (method.kind === "direct") return yield* solveDirectly(problem, reason);
    return yield* solveByKrylov(problem, method, reason);
  } catch (error) {
    if (method.kind === "direct" && error instanceof MemoryLimitError) {
      return yield* solveByKrylov(
        problem,
        { kind: "krylov" },
        `${reason}, but the factors do not fit: ${error.message}`,
      );
    }
    if (method.kind === "krylov" && (error instanceof NotConvergedError || error instanceof SingularMatrixError)) {
      return yield* solveDirectly(problem, `${reason}, but the iteration does not converge: ${error.message}`);
    }
    throw error;
  }
}

function* solveDirectly(problem: Problem, reason: string): Steps<MeasuredCandidate | undefined> {
  const solution = yield* solveTraceSector(problem.system, problem.traceSector, problem.memoryLimitBytes);
  if (solution === undefined) return undefined;
  const uniqueness = yield* uniquenessOf(problem, { traceSectorRate: solution.rate }, eliminated(problem));
  return stationary(problem.system, { matrix: solution.matrix, evidence: { method: "direct", reason, uniqueness } });
}

function* solveByKrylov(problem: Problem, method: KrylovMethod, reason: string): Steps<MeasuredCandidate | undefined> {
  const { maxIterations = 400, relativeTolerance = 1e-11 } = method;
  const { system, traceSector, memoryLimitBytes } = problem;
  const { initialState } = problem.options;
  const start = initialState && { start: toDensityMatrix(initialState).matrix };
  const space = { dimension: method.dimension, maxIterations, memoryLimitBytes };
  const dimension = krylovVectors({ ...space, size: traceSector.elements.length });
  const preconditioned = yield* preconditionedSystem(system, symmetryClasses(system));
  const sectorOf = (sector: SymmetrySector) => preconditionedSector(preconditioned, problem.sectors.indexOf(sector));
  const solution = yield* krylovSteadyState(sectorOf(traceSector), {
    dimension,
    maxIterations,
    relativeTolerance,
    ...start,
  });
  if (solution.startDependence > LARGEST_START_DEPENDENCE) return undefined;
  const largest = largestRate(system);
  const uniqueness = yield* uniquenessOf(problem, {}, function* (sector) {
    const vectors = krylovVectors({ ...space, size: sector.elements.length });
    return yield* krylovSectorRate(sectorOf(sector), { dimension: vectors, maxIterations, largestRate: largest });
  });
  const { matrix, iterations } = solution;
  return stationary(system, { matrix, evidence: { method: "krylov", reason, iterations, uniqueness } });
}

function* solveByShiftInvert(problem: Problem): Steps<MeasuredCandidate | undefined> {
  const found = yield* nearestToZero(problem.system, problem.traceSector, problem.memoryLimitBytes);
  if (found.nullSpaceDimension > 1) return undefined;
  const known = found.rate === undefined ? {} : { traceSectorRate: found.rate };
  const uniqueness = yield* uniquenessOf(problem, known, eliminated(problem));
  const { matrix, iterations } = found;
  const evidence = { method: "shift-invert", reason: "asked for", iterations, uniqueness } as const;
  return stationary(problem.system, { matrix, evidence });
}

function* solveByLongTime({ system, sectors, options }: Problem, method: LongTimeMethod): Steps<Candidate> {
  const { tolerance = 1e-6, longestTime = 1e4 } = method;
  const initialState = options.initialState === undefined ? undefined : toDensityMatrix(options.initialState);
  const { matrix, time } = yield* longTimeState(system, { initialState, tolerance, longestTime });
  const reason = `asked for; two starts met at t = ${time.toPrecision(3)}`;
  const facts = { sectorCount: sectors.length, unexaminedSectors: 0 };
  const uniqueness: Uniqueness = { verdict: "unique", nullSpaceDimension: 1, ...facts };
  return { matrix, evidence: { method: "long-time", reason, uniqueness } };
}

/** The slowest rate of a sector without trace. */
type RateOfSector = (sector: SymmetrySector) => Steps<SectorRate>;

/** By elimination. */
function eliminated({ system, memoryLimitBytes }: Problem): RateOfSector {
  return (sector) => sectorRate(system, sector, memoryLimitBytes);
}

/** The verdict on uniqueness from the sectors without trace, where they are to be looked at. */
function* uniquenessOf(
  { system, sectors, options }: Problem,
  known: Pick<Uniqueness, "traceSectorRate">,
  rateOf: RateOfSector,
): Steps<Uniqueness> {
  const dimension = systemDimension(system);
  const others = withoutMirrorImages(sectors, dimension).filter(({ hasTrace }) => !hasTrace);
  const facts = { sectorCount: sectors.length, ...known };
  if (options.checkOtherSectors === false && others.length > 0) {
    const unexaminedSectors = sectors.filter(({ hasTrace }) => !hasTrace).length;
    return { ...facts, verdict: "unique-with-trace", unexaminedSectors };
  }
  let [otherSectorRate, nullSpaceDimension, unexaminedSectors] = [Infinity, 1, 0];
  for (const sector of others) {
    const found = yield* attempted(rateOf(sector));
    const alike = isOwnMirrorImage(sector, dimension) ? 1 : 2;
    if (found === undefined) unexaminedSectors += alike;
    else otherSectorRate = Math.min(otherSectorRate, found.rate);
    if (found?.isNull === true) nullSpaceDimension += alike;
  }
  const verdict = nullSpaceDimension === 1 && unexaminedSectors === 0 ? "unique" : "unique-with-trace";
  const rate = otherSectorRate < Infinity ? { otherSectorRate } : {};
  return { verdict, nullSpaceDimension, ...rate, ...facts, unexaminedSectors };
}

/** Undefined where nothing was found out for lack of convergence or memory: the state does not depend on it. */
function* attempted(steps: Steps<SectorRate>): Steps<SectorRate | undefined> {
  try {
    return yield* steps;
  } catch (error) {
    if (error instanceof NotConvergedError || error instanceof MemoryLimitError) return undefined;
    throw error;
  }
}

/** Where the initial state ends; without one, several steady states are an error. */
function* projected(
  { system, options, sectors, memoryLimitBytes }: Problem,
  nullSpaceDimension: number,
): Steps<Candidate> {
  const { initialState } = options;
  if (initialState === undefined) {
    throw new NonUniqueSteadyStateError(
      `\`steadyState\` found at least ${nullSpaceDimension} steady states: to working precision, parts of the populations never exchange. ` +
        "Give an `initialState` to get the one in which it ends, list them with `steadyStates`, or add the dissipation " +
        "that connects the parts.",
      nullSpaceDimension,
    );
  }
  const limits = { tolerance: PROJECTION_TOLERANCE, memoryLimitBytes };
  const matrix = yield* projectOnSteadyStates(system, toDensityMatrix(initialState), limits);
  // The initial state is projected in every sector that it reaches; in the others the result is zero.
  const facts = { sectorCount: sectors.length, unexaminedSectors: 0 };
  const uniqueness: Uniqueness = { verdict: "projected", nullSpaceDimension, ...facts };
  const reason = `the null space has dimension ${nullSpaceDimension} at least: projection of the initial state`;
  return { matrix, evidence: { method: "projection", reason, uniqueness } };
}

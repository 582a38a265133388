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
import { type SymmetrySector, symmetryClasses, symmetrySectors, withoutMirrorImages } from "../symmetry/sectors.js";
import { largestRate, type LindbladSystem, systemDimension } from "../systems/lindblad-system.js";
import { assertKind } from "../systems/assert-kind.js";
import { assertConstant } from "../systems/time-dependence.js";
import {
  type Candidate,
  certify,
  hermitianOfTraceOne,
  residualNorm,
  type SteadyState,
  type Uniqueness,
} from "./certificate.js";
import { chooseMethod } from "./choose-method.js";
import { sectorRate, solveTraceSector } from "./direct.js";
import { NonUniqueSteadyStateError } from "./errors.js";
import { krylovSteadyState, LARGEST_START_DEPENDENCE } from "./krylov.js";
import { longTimeState } from "./long-time.js";
import type { KrylovMethod, LongTimeMethod, SteadyStateMethod, SteadyStateOptions } from "./options.js";
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
  assertOptions(system, options);
  if (options.symmetries === undefined) return certify(system, yield* candidateOf(system, options));
  const { system: symmetric, basis } = symmetricForm(system, options.symmetries);
  const { initialState } = options;
  const start = initialState && { initialState: transformed(toDensityMatrix(initialState), dagger(basis)) };
  const { matrix, evidence } = yield* candidateOf(symmetric, { ...options, ...start });
  return certify(system, { matrix: transformed({ space: system.space, matrix }, basis).matrix, evidence });
}

function assertOptions(system: LindbladSystem, options: SteadyStateOptions): void {
  assertConstant("steadyState", system);
  const { initialState, method, memoryLimitBytes = DEFAULT_MEMORY_LIMIT } = options;
  if (initialState !== undefined) assertState("initialState", initialState, system.space);
  if (method !== undefined) assertKind("method", method, METHODS);
  if (!(memoryLimitBytes > 0)) throw new InvalidArgumentError("memoryLimitBytes", memoryLimitBytes, "must be positive");
  if (method?.kind !== "long-time") return;
  for (const name of ["tolerance", "longestTime"] as const) {
    const value = method[name] ?? 1;
    if (!(value > 0)) throw new InvalidArgumentError(`method.${name}`, value, "must be positive");
  }
}

const METHODS = ["auto", "direct", "krylov", "shift-invert", "long-time"];

/** The steady state in the basis of the system, or an error. */
function* candidateOf(system: LindbladSystem, options: SteadyStateOptions): Steps<Candidate> {
  const sectors = symmetrySectors(system);
  const traceSectors = sectors.filter(({ hasTrace }) => hasTrace);
  const { memoryLimitBytes = DEFAULT_MEMORY_LIMIT, method = { kind: "auto" } } = options;
  const problem = { system, sectors, traceSector: traceSectors[0], options, memoryLimitBytes };
  const candidate = traceSectors.length > 1 ? undefined : yield* solve(problem, method);
  return candidate ?? (yield* projected(problem, Math.max(2, traceSectors.length)));
}

/** Largest ||L rho|| of a solved steady state, relative to the largest element of G. */
const LARGEST_RESIDUAL = 1e-9;

/** Throws when a candidate is not as stationary as its method promises: preconditioned residuals can flatter. */
function assertStationary(system: LindbladSystem, { matrix, evidence }: Candidate): void {
  const residual = residualNorm(system, hermitianOfTraceOne(matrix));
  const tolerance = LARGEST_RESIDUAL * largestRate(system);
  if (residual <= tolerance) return;
  const details = { iterations: evidence.iterations ?? 1, residualNorm: residual, tolerance };
  throw new NotConvergedError(
    `\`steadyState\` (${evidence.method}) reached ||L rho|| = ${residual.toExponential(1)} > ` +
      `${tolerance.toExponential(1)}. The problem is ill-conditioned for this method; use the direct one.`,
    details,
  );
}

/** The candidate of a method, or undefined when it shows several steady states. */
function* solve(problem: Problem, method: SteadyStateMethod): Steps<Candidate | undefined> {
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
      return yield* solveByLongTime(problem, method);
  }
}

/** The chosen method, and the other one where it fails for lack of convergence or memory. */
function* solveAutomatically(problem: Problem): Steps<Candidate | undefined> {
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

function* solveDirectly(problem: Problem, reason: string): Steps<Candidate | undefined> {
  const solution = yield* solveTraceSector(problem.system, problem.traceSector, problem.memoryLimitBytes);
  if (solution === undefined) return undefined;
  const uniqueness = yield* uniquenessOf(problem, { traceSectorRate: solution.rate }, true);
  const candidate: Candidate = { matrix: solution.matrix, evidence: { method: "direct", reason, uniqueness } };
  assertStationary(problem.system, candidate);
  return candidate;
}

function* solveByKrylov(problem: Problem, method: KrylovMethod, reason: string): Steps<Candidate | undefined> {
  const { dimension = 100, maxIterations = 400, relativeTolerance = 1e-11 } = method;
  const { system, memoryLimitBytes } = problem;
  const { initialState } = problem.options;
  const start = initialState && { start: toDensityMatrix(initialState).matrix };
  const options = { dimension, maxIterations, relativeTolerance, memoryLimitBytes, ...start };
  const solution = yield* krylovSteadyState(system, symmetryClasses(system), options);
  if (solution.startDependence > LARGEST_START_DEPENDENCE) return undefined;
  const uniqueness = yield* uniquenessOf(problem, {}, false);
  const { matrix, iterations } = solution;
  const candidate: Candidate = { matrix, evidence: { method: "krylov", reason, iterations, uniqueness } };
  assertStationary(system, candidate);
  return candidate;
}

function* solveByShiftInvert(problem: Problem): Steps<Candidate | undefined> {
  const found = yield* nearestToZero(problem.system, problem.traceSector, problem.memoryLimitBytes);
  if (found.nullSpaceDimension > 1) return undefined;
  const known = found.rate === undefined ? {} : { traceSectorRate: found.rate };
  const uniqueness = yield* uniquenessOf(problem, known, false);
  const { matrix, iterations } = found;
  const candidate: Candidate = {
    matrix,
    evidence: { method: "shift-invert", reason: "asked for", iterations, uniqueness },
  };
  assertStationary(problem.system, candidate);
  return candidate;
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

/** The verdict on uniqueness from the sectors without trace, where they are to be looked at. */
function* uniquenessOf(
  { system, sectors, options, memoryLimitBytes }: Problem,
  known: Pick<Uniqueness, "traceSectorRate">,
  checkByDefault: boolean,
): Steps<Uniqueness> {
  const facts = { sectorCount: sectors.length, unexaminedSectors: 0, ...known };
  const others = withoutMirrorImages(sectors, systemDimension(system)).filter(({ hasTrace }) => !hasTrace);
  if (others.length === 0) return { verdict: "unique", nullSpaceDimension: 1, ...facts };
  if (!(options.checkOtherSectors ?? checkByDefault)) {
    const unexaminedSectors = sectors.filter(({ hasTrace }) => !hasTrace).length;
    return { ...facts, verdict: "unique-with-trace", unexaminedSectors };
  }
  let otherSectorRate = Infinity;
  let nullSpaceDimension = 1;
  for (const sector of others) {
    const { rate, isNull } = yield* sectorRate(system, sector, memoryLimitBytes);
    otherSectorRate = Math.min(otherSectorRate, rate);
    if (isNull) nullSpaceDimension++;
  }
  const verdict = nullSpaceDimension === 1 ? "unique" : "unique-with-trace";
  return { verdict, nullSpaceDimension, otherSectorRate, ...facts };
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

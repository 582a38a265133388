import { type ComplexMatrix, frobeniusNorm, runSteps, type Steps } from "@openqs/linalg";
import { dickeMoments } from "../dicke/moments.js";
import { assertModel, type CollectiveSpinModel } from "../model.js";
import { toDensityMatrix, toMultipoles } from "../multipole/density-matrix.js";
import type { CollectiveMoments } from "../multipole/moments.js";
import { multipolesInLaboratory } from "../multipole/rotation.js";
import type { MultipoleState } from "../multipole/multipole-state.js";
import { type MultipoleCertificate, type MultipoleMethod, multipoleSteadyState } from "./multipole-steady-state.js";
import {
  type SuperoperatorCertificate,
  type SuperoperatorMethod,
  superoperatorSteadyState,
} from "./superoperator-steady-state.js";

/** Options of {@link steadyState}. */
export interface SteadyStateOptions {
  /** Default `{ kind: "multipole" }`. */
  readonly method?: MultipoleMethod | SuperoperatorMethod;
}

/** A certified steady state of a collective spin. */
export interface CollectiveSteadyState {
  /** First and second moments, normalized by j. */
  readonly moments: CollectiveMoments;
  /** Tr rho^2. */
  readonly purity: number;
  /** The evidence, by the route that was taken. */
  readonly certificate: MultipoleCertificate | SuperoperatorCertificate;
  /** The state by its multipoles. */
  multipoles(): MultipoleState;
  /** The state in the Dicke basis, (N+1) x (N+1), m = j .. -j. */
  densityMatrix(): ComplexMatrix;
}

/**
 * The steady state L rho = 0, Tr rho = 1 of a collective-spin model.
 *
 * `multipole` (default) expands rho in irreducible tensors and eliminates them from the highest order down; the order is
 * raised until the moments of two successive orders agree to `tolerance`. About 4 ms at N = 100, 10 to 300 ms at N = 1000
 * and one second at N = 10^6 on one core. `superoperator` is the plain route in the Dicke basis, O(N^4), an independent check.
 *
 * Both solve in the symmetry sector of the trace: in a phase with broken parity they return the unique steady state of
 * finite N, the parity-symmetric one, however slowly the odd sector relaxes.
 *
 * @throws {InvalidArgumentError} for a model or a number of spins outside what is accepted.
 * @throws {NotConvergedError} when `truncationOrder` is too low for `tolerance`; the message names the order needed.
 * @throws {NonUniqueSteadyStateError} when there is more than one.
 * @throws {MemoryLimitError} before a solve that would not fit in memory.
 *
 * @example Cooperative decay of 20 spins against a drive.
 * ```ts
 * import { steadyState } from "@openqs/collective-spin";
 * const zero = { re: 0, im: 0 };
 * const lowering = [{ re: 1, im: 0 }, { re: 0, im: -1 }, zero] as const;
 * const { moments, certificate } = steadyState(
 *   { field: [0.3, 0, 0], interaction: [[0, 0, 0], [0, 0, 0], [0, 0, 0]], jumps: [{ rate: 1, vector: lowering }] },
 *   20,
 * );
 * moments.Z; // => -0.80
 * certificate.residualNorm < 1e-12; // => true
 * ```
 */
export function steadyState(
  model: CollectiveSpinModel,
  spins: number,
  options: SteadyStateOptions = {},
): CollectiveSteadyState {
  return runSteps(steadyStateSteps(model, spins, options));
}

/**
 * {@link steadyState} as steps, for `runStepsAsync` with a signal and progress.
 *
 * @throws As {@link steadyState}.
 */
export function* steadyStateSteps(
  model: CollectiveSpinModel,
  spins: number,
  options: SteadyStateOptions = {},
): Steps<CollectiveSteadyState> {
  assertModel(model, spins);
  const { method = { kind: "multipole" } } = options;
  if (method.kind === "superoperator") return fromMatrix(superoperatorSteadyState(model, spins, method));
  const { state, frame, mirrored, moments, purity, certificate } = yield* multipoleSteadyState(model, spins, method);
  const multipoles = (): MultipoleState => multipolesInLaboratory(state, frame, mirrored);
  return { moments, purity, certificate, multipoles, densityMatrix: () => toDensityMatrix(multipoles()) };
}

function fromMatrix(result: ReturnType<typeof superoperatorSteadyState>): CollectiveSteadyState {
  const { matrix, certificate } = result;
  return {
    moments: dickeMoments(matrix),
    purity: frobeniusNorm(matrix) ** 2,
    certificate,
    multipoles: () => toMultipoles(matrix),
    densityMatrix: () => matrix,
  };
}

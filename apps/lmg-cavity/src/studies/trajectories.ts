import {
  collectiveOperator,
  dickeHamiltonian,
  dickeJumps,
  type Direction,
  spinCoherentState,
} from "@openqs/collective-spin";
import { InvalidArgumentError, type RunStepsOptions } from "@openqs/linalg";
import {
  type Basis,
  type LindbladSystem,
  lindbladSystem,
  type Operator,
  operatorFromMatrix,
  product,
  scaled,
  spinBasis,
  trajectoriesAsync,
} from "@openqs/lindblad";
import { type ModelParameters, spinModel } from "../model/parameters.js";

/** Largest N that is unravelled: the propagator without jumps is a dense matrix of N + 1 rows. */
const MAXIMUM_TRAJECTORY_ATOMS = 500;

/** Which trajectories are wanted. */
export interface TrajectoriesRequest {
  /** All spins along one direction. */
  readonly initial: Direction;
  /** Increasing; the first is that of the initial state. */
  readonly times: readonly number[];
  /** Number of trajectories. */
  readonly count: number;
  /** Fixes all random numbers. */
  readonly seed: number;
}

/** Means over trajectories, as they are printed. */
export interface TrajectoriesResult {
  /** Parameters of the model, as they were resolved. */
  readonly model: ModelParameters;
  /** Where all spins point at first. */
  readonly initial: Direction;
  /** Number of trajectories. */
  readonly count: number;
  /** Fixed all random numbers. */
  readonly seed: number;
  /** In the inverse of the unit of lambda. */
  readonly times: readonly number[];
  /** X = <Jx>/j, XX = <Jx^2>/j^2, ..., at each time. */
  readonly mean: Readonly<Record<string, readonly number[]>>;
  /** Standard error of each mean; empty for a single trajectory. */
  readonly standardError: Readonly<Record<string, readonly number[]>>;
}

/**
 * Monte Carlo wave functions of the master equation (5) in the Dicke basis: photons that leave through mode a and mode b
 * are the jumps 2 Jx and J+.
 *
 * @throws {InvalidArgumentError} beyond {@link MAXIMUM_TRAJECTORY_ATOMS} atoms, or for times that do not increase.
 */
export async function trajectoriesStudy(
  parameters: ModelParameters,
  request: TrajectoriesRequest,
  options: RunStepsOptions = {},
): Promise<TrajectoriesResult> {
  const { atoms } = parameters;
  const { initial, times, count, seed } = request;
  if (atoms > MAXIMUM_TRAJECTORY_ATOMS) {
    throw new InvalidArgumentError("atoms", atoms, `must be at most ${MAXIMUM_TRAJECTORY_ATOMS} for trajectories`);
  }
  const basis = spinBasis("atoms", atoms / 2);
  const start = { space: [basis], amplitudes: spinCoherentState(atoms, initial) };
  const observables = normalizedMoments(basis, atoms);
  const run = { ...options, times, count, seed, observables };
  const { mean, standardError } = await trajectoriesAsync(unravelled(parameters, basis), start, run);
  const errors = count === 1 ? {} : plain(standardError);
  return { model: parameters, initial, count, seed, times, mean: plain(mean), standardError: errors };
}

function unravelled(parameters: ModelParameters, basis: Basis): LindbladSystem {
  const { atoms } = parameters;
  const model = spinModel(parameters);
  const jumps = dickeJumps(model, atoms).map((jump) => ({
    operator: operatorFromMatrix(basis, jump),
    populationRate: 1,
  }));
  return lindbladSystem({ hamiltonian: operatorFromMatrix(basis, dickeHamiltonian(model, atoms)), jumps });
}

function normalizedMoments(basis: Basis, atoms: number): Record<"X" | "Y" | "Z" | "XX" | "YY" | "ZZ", Operator> {
  const [X, Y, Z] = (["x", "y", "z"] as const).map((axis) =>
    scaled(operatorFromMatrix(basis, collectiveOperator(atoms, axis)), 2 / atoms),
  );
  return { X, Y, Z, XX: product(X, X), YY: product(Y, Y), ZZ: product(Z, Z) };
}

function plain(values: Readonly<Record<string, ArrayLike<number>>>): Record<string, number[]> {
  return Object.fromEntries(Object.entries(values).map(([name, series]) => [name, Array.from(series)]));
}

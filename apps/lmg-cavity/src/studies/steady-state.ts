import { type CollectiveSteadyState, steadyStateSteps, type SteadyStateOptions } from "@openqs/collective-spin";
import { maximalCollectiveWitness, type MaximalCollectiveWitness } from "@openqs/entanglement";
import type { ComplexMatrix, Steps } from "@openqs/linalg";
import { type ModelParameters, spinModel } from "../model/parameters.js";

/** Options of {@link steadyStateStudy}. */
export interface SteadyStateStudyOptions extends SteadyStateOptions {
  /** Add the density matrix; default false. */
  readonly matrix?: boolean;
}

/** The steady state of finite N, as it is printed. */
export interface SteadyStateResult {
  /** Parameters of the model, as they were resolved. */
  readonly model: ModelParameters;
  /** X = <Jx>/j, XX = <Jx^2>/j^2, XY = <Jx Jy + Jy Jx>/(2 j^2), ... */
  readonly moments: Readonly<Record<"X" | "Y" | "Z" | "XX" | "YY" | "ZZ" | "XY", number>>;
  /** max C_phi over the angle, where it is, and C_R. */
  readonly entanglement: MaximalCollectiveWitness;
  /** Tr rho^2. */
  readonly purity: number;
  /** The evidence: how far truncations and residuals can be trusted. */
  readonly certificate: CollectiveSteadyState["certificate"];
  /** Rows by m = j .. -j; each element is [re, im]. */
  readonly matrix?: readonly (readonly (readonly [number, number])[])[];
}

/** Steady state, entanglement and certificate of the finite-N master equation (5). */
export function* steadyStateStudy(
  parameters: ModelParameters,
  options: SteadyStateStudyOptions = {},
): Steps<SteadyStateResult> {
  const { matrix = false, ...solverOptions } = options;
  const state = yield* steadyStateSteps(spinModel(parameters), parameters.atoms, solverOptions);
  const result = steadyStateResult(parameters, state);
  return matrix ? { ...result, matrix: nestedRows(state.densityMatrix()) } : result;
}

/** What is printed of a state that is solved already. */
export function steadyStateResult(parameters: ModelParameters, state: CollectiveSteadyState): SteadyStateResult {
  const { X, Y, Z, XX, YY, ZZ, XY } = state.moments;
  return {
    model: parameters,
    moments: { X, Y, Z, XX, YY, ZZ, XY },
    entanglement: maximalCollectiveWitness(state.moments, parameters.atoms),
    purity: state.purity,
    certificate: state.certificate,
  };
}

function nestedRows({ rows, columns, data }: ComplexMatrix): [number, number][][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_unused, j) => {
      const p = 2 * (i * columns + j);
      return [data[p], data[p + 1]];
    }),
  );
}

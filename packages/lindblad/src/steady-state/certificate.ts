import { type ComplexMatrix, frobeniusNorm, hermitianEigenvalues, trace } from "@openqs/linalg";
import { antiHermitianPart, type DensityMatrix } from "../states/density-matrix.js";
import { partialTrace } from "../states/partial-trace.js";
import { liouvillianAction } from "../superoperators/action.js";
import type { LindbladSystem } from "../systems/lindblad-system.js";

/** What is known about the null space of the Liouvillian beside the state. */
export interface Uniqueness {
  /**
   * `unique`: every sector was looked at, and no other null vector is there. `unique-with-trace`: the sector of the
   * trace has one steady state, and coherences of other sectors do not decay to working precision or, where
   * `unexaminedSectors` is not 0, were not looked at. `projected`: there are several, and this is the one that `initialState` ends in. `one-of-several`: the one of one
   * sector, from `steadyStates`.
   */
  readonly verdict: "unique" | "unique-with-trace" | "projected" | "one-of-several";
  /** Null vectors found, at most one in each sector; `undefined` where only the sector of the trace was solved. */
  readonly nullSpaceDimension?: number;
  /** Number of symmetry sectors. */
  readonly sectorCount: number;
  /**
   * How many of them nothing is known about: those without trace where `checkOtherSectors` is false, and those in which the
   * iteration did not converge or the factors did not fit.
   */
  readonly unexaminedSectors: number;
  /**
   * The smallest nonzero |eigenvalue| in the sector of the trace, the slowest relaxation of populations, to its order of
   * magnitude; `liouvillianSpectrum` gives it exactly.
   */
  readonly traceSectorRate?: number;
  /** The same for the other sectors that were looked at; tiny where a symmetry is nearly broken. */
  readonly otherSectorRate?: number;
}

/** The evidence for a steady state. */
export interface SteadyStateCertificate {
  /** The method that found it. */
  readonly method: "direct" | "krylov" | "shift-invert" | "long-time" | "projection";
  /** Why this method was taken. */
  readonly reason: string;
  /** Frobenius norm of L rho, recomputed from the final state, in the system's unit of frequency. */
  readonly residualNorm: number;
  /** |Tr rho - 1|. */
  readonly traceError: number;
  /** max |rho - rho^+|, before the state was made Hermitian; 0 for the direct method, whose unknowns are Hermitian. */
  readonly hermiticityError: number;
  /** Smallest eigenvalue of rho, slightly negative by rounding or by a residual; absent above dimension 200. */
  readonly minimumEigenvalue?: number;
  /** Of an iterative method. */
  readonly iterations?: number;
  /**
   * Population of the highest photon number of each Fock factor, by label: what the truncation cuts off is of this order,
   * and more photon numbers are needed where it is not small.
   */
  readonly truncation: Readonly<Record<string, number>>;
  /** Whether there are others, and how that is known. */
  readonly uniqueness: Uniqueness;
}

/** A steady state with its evidence. */
export interface SteadyState {
  /** Hermitian, of trace 1. */
  readonly state: DensityMatrix;
  /** The evidence for it. */
  readonly certificate: SteadyStateCertificate;
}

/** The Hermitian part of a matrix divided by its trace. */
export function hermitianOfTraceOne(matrix: ComplexMatrix): ComplexMatrix {
  const { rows: n, data } = matrix;
  // The trace may carry any phase: null vectors are found up to a factor.
  const { re, im } = trace(matrix);
  const norm = re * re + im * im;
  const scaled = new Float64Array(data.length);
  for (let k = 0; k < data.length; k += 2) {
    scaled[k] = (data[k] * re + data[k + 1] * im) / norm;
    scaled[k + 1] = (data[k + 1] * re - data[k] * im) / norm;
  }
  const result = new Float64Array(data.length);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const [p, q] = [2 * (i * n + j), 2 * (j * n + i)];
      result[p] = (scaled[p] + scaled[q]) / 2;
      result[p + 1] = (scaled[p + 1] - scaled[q + 1]) / 2;
    }
  }
  return { rows: n, columns: n, data: result };
}

/** ||L rho|| in the Frobenius norm. */
export function residualNorm(system: LindbladSystem, matrix: ComplexMatrix): number {
  const image = new Float64Array(matrix.data.length);
  liouvillianAction(system).apply(matrix.data, image);
  return frobeniusNorm({ ...matrix, data: image });
}

/** A candidate with what its method knows about it. */
export interface Candidate {
  readonly matrix: ComplexMatrix;
  readonly evidence: Pick<SteadyStateCertificate, "method" | "reason" | "iterations" | "uniqueness">;
}

/** A candidate that was made Hermitian and of trace one, with what is left of it under L. */
export interface MeasuredCandidate extends Candidate {
  readonly residualNorm: number;
  readonly hermiticityError: number;
}

/** Normalizes a candidate and measures its residual: once, because the action of L is what costs most here. */
export function measured(system: LindbladSystem, { matrix, evidence }: Candidate): MeasuredCandidate {
  const hermitian = hermitianOfTraceOne(matrix);
  const { re, im } = trace(matrix);
  return {
    matrix: hermitian,
    evidence,
    residualNorm: residualNorm(system, hermitian),
    hermiticityError: antiHermitianPart(matrix) / Math.hypot(re, im),
  };
}

/** The population of the highest photon number of each Fock factor. */
export function highestPopulations(state: DensityMatrix): Record<string, number> {
  const modes = state.space.filter(({ kind }) => kind === "fock");
  return Object.fromEntries(
    modes.map((mode) => [mode.label, partialTrace(state, mode).matrix.data[2 * mode.dimension ** 2 - 2]]),
  );
}

/** Dimension above which the smallest eigenvalue would cost more than it tells. */
export const LARGEST_DIAGONALIZED = 200;

/** A measured candidate with its whole certificate. */
export function certify(
  system: LindbladSystem,
  { matrix, evidence, residualNorm: residual, hermiticityError }: MeasuredCandidate,
): SteadyState {
  const state = { space: system.space, matrix };
  const { re, im } = trace(matrix);
  const minimum = matrix.rows <= LARGEST_DIAGONALIZED ? { minimumEigenvalue: hermitianEigenvalues(matrix)[0] } : {};
  return {
    state,
    certificate: {
      ...minimum,
      ...evidence,
      residualNorm: residual,
      truncation: highestPopulations(state),
      traceError: Math.hypot(re - 1, im),
      hermiticityError,
    },
  };
}

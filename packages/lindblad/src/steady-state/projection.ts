import {
  type ComplexMatrix,
  frobeniusNorm,
  NotConvergedError,
  sparseAdd,
  sparseIdentity,
  sparseLuSolve,
  sparseLuSteps,
  sparseScale,
  type Steps,
} from "@openqs/linalg";
import type { DensityMatrix } from "../states/density-matrix.js";
import { elementSet, pairLiouvillian } from "../superoperators/pair-liouvillian.js";
import { fromSector, toSector } from "../symmetry/sector-matrix.js";
import { type SymmetrySector, symmetrySectors } from "../symmetry/sectors.js";
import { type LindbladSystem, systemDimension } from "../systems/lindblad-system.js";
import { residualNorm } from "./certificate.js";

/** Shift of the resolvent as a fraction of the largest element of L. */
const RELATIVE_SHIFT = 1e-4;

const MAXIMUM_PASSES = 60;

/**
 * Where an initial state ends when there are several steady states: the average of e^(L t) rho over long times, which
 * is the spectral projection of rho on the null space of L.
 *
 * Applies s (s - L)^-1 again and again, with one factorization for each sector: null vectors stay as they are, and an
 * eigenvector of rate r shrinks by s/(s + r) each time.
 *
 * @throws {NotConvergedError} when a rate is so small that it can be told neither from zero nor from decay.
 */
export function* projectOnSteadyStates(
  system: LindbladSystem,
  initialState: DensityMatrix,
  options: { readonly tolerance: number; readonly memoryLimitBytes: number },
): Steps<ComplexMatrix> {
  const data = new Float64Array(initialState.matrix.data.length);
  for (const sector of symmetrySectors(system)) {
    const part = yield* projectSector(system, sector, { initialState, ...options });
    for (let k = 0; k < data.length; k++) data[k] += part.data[k];
  }
  return { ...initialState.matrix, data };
}

interface ProjectionTask {
  readonly initialState: DensityMatrix;
  readonly tolerance: number;
  readonly memoryLimitBytes: number;
}

function* projectSector(
  system: LindbladSystem,
  sector: SymmetrySector,
  { initialState, tolerance, memoryLimitBytes }: ProjectionTask,
): Steps<ComplexMatrix> {
  const elements = elementSet(systemDimension(system), sector.elements);
  let vector = toSector(initialState.matrix, elements);
  if (vector.data.every((value) => value === 0)) return fromSector(vector, elements);
  const matrix = pairLiouvillian(system, elements);
  const largest = matrix.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return fromSector(vector, elements);
  const shift = RELATIVE_SHIFT * largest;
  const shifted = sparseAdd(sparseScale(matrix, -1 / shift), sparseIdentity(matrix.rows));
  const factors = yield* sparseLuSteps(shifted, { memoryLimitBytes });
  let residual = Infinity;
  for (let pass = 0; pass < MAXIMUM_PASSES; pass++) {
    vector = sparseLuSolve(factors, vector);
    const image = fromSector(vector, elements);
    residual = residualNorm(system, image);
    if (residual <= tolerance * largest * Math.max(frobeniusNorm(image), 1e-300)) return image;
    if (frobeniusNorm(image) < tolerance) return fromSector({ ...vector, data: vector.data.fill(0) }, elements);
    yield { phase: "projecting on the steady states", done: pass + 1, residualNorm: residual };
  }
  throw new NotConvergedError(
    `the projection on the steady states stopped after ${MAXIMUM_PASSES} passes with residual ${residual}: the system ` +
      `has a rate below ${(shift / 10).toExponential(1)} that is not zero. Evolve the initial state for the time you mean.`,
    { iterations: MAXIMUM_PASSES, residualNorm: residual, tolerance: tolerance * largest },
  );
}

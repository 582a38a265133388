import {
  assertInteger,
  type Complex,
  type ComplexVector,
  eigenvaluesSteps,
  InvalidArgumentError,
  runSteps,
  runStepsAsync,
  type RunStepsOptions,
  shiftInvertEigenSteps,
  type SparseMatrix,
  sparseToDense,
  type Steps,
} from "@openqs/linalg";
import { elementSet, pairLiouvillian } from "../superoperators/pair-liouvillian.js";
import { symmetrySectors, withoutMirrorImages } from "../symmetry/sectors.js";
import { assertOptions } from "../systems/assert-options.js";
import { type LindbladSystem, systemDimension } from "../systems/lindblad-system.js";
import { assertConstant } from "../systems/time-dependence.js";
import { DEFAULT_MEMORY_LIMIT } from "../systems/memory-limit.js";

/** Eigenvalues of the Liouvillian in one symmetry sector. */
export interface SectorSpectrum {
  /** Whether populations are in the sector: then zero is among its eigenvalues. */
  readonly hasTrace: boolean;
  /** Elements of the density matrix in the sector. */
  readonly size: number;
  /** Eigenvalues by falling real part; decay rates are minus it. */
  readonly values: readonly Complex[];
  /** Whether these are all eigenvalues of the sector, or only those of smallest modulus. */
  readonly isComplete: boolean;
}

/** Options of {@link liouvillianSpectrum}. */
export interface LiouvillianSpectrumOptions {
  /** Eigenvalues of smallest modulus in each sector that is too large to be diagonalized; default 6. */
  readonly count?: number;
  /** Sectors of at most this size are diagonalized completely; default 400. */
  readonly largestComplete?: number;
  /** Refuses to start what needs more memory; default 4 GiB. */
  readonly memoryLimitBytes?: number;
}

/**
 * The eigenvalues of the Liouvillian in every symmetry sector; of two sectors that are mirror images, (i, j) and (j, i),
 * whose eigenvalues are complex conjugates, only the first is listed.
 *
 * Cost: about 30 n^3 flops for a sector of n elements that is diagonalized, a sparse factorization for a larger one.
 *
 * @throws {InvalidArgumentError} when the system depends on time.
 * @throws {NotConvergedError} when the eigenvalues of a large sector are not found.
 *
 * @example
 * ```ts
 * import { annihilation, fockBasis, lindbladSystem, liouvillianSpectrum, photonNumber } from "@openqs/lindblad";
 * const cavity = fockBasis("cavity", 3);
 * const jumps = [{ operator: annihilation(cavity), amplitudeRate: 0.5 }];
 * const [populations, coherences] = liouvillianSpectrum(lindbladSystem({ hamiltonian: photonNumber(cavity), jumps }));
 * populations.values[2].re; // => -2.0000000000
 * coherences.values[0].re; // => -0.5000000000
 * ```
 */
export function liouvillianSpectrum(
  system: LindbladSystem,
  options: LiouvillianSpectrumOptions = {},
): SectorSpectrum[] {
  return runSteps(liouvillianSpectrumSteps(system, options));
}

/** {@link liouvillianSpectrum} without blocking: with progress, and cancelled by a signal. */
export function liouvillianSpectrumAsync(
  system: LindbladSystem,
  options: LiouvillianSpectrumOptions & RunStepsOptions = {},
): Promise<SectorSpectrum[]> {
  return runStepsAsync(liouvillianSpectrumSteps(system, options), options);
}

function* liouvillianSpectrumSteps(
  system: LindbladSystem,
  options: LiouvillianSpectrumOptions,
): Steps<SectorSpectrum[]> {
  assertConstant("liouvillianSpectrum", system);
  const names = { count: true, largestComplete: true, memoryLimitBytes: true } as const;
  assertOptions("options of liouvillianSpectrum", options, names);
  assertInteger("count", options.count ?? 1, { minimum: 1 });
  const dimension = systemDimension(system);
  const sectors = withoutMirrorImages(symmetrySectors(system), dimension);
  const spectra: SectorSpectrum[] = [];
  for (const { elements, hasTrace } of sectors) {
    const matrix = pairLiouvillian(system, elementSet(dimension, elements));
    const found = yield* sectorEigenvalues(matrix, options);
    spectra.push({ hasTrace, size: elements.length, ...found });
    yield { phase: "diagonalizing sectors", done: spectra.length, total: sectors.length };
  }
  return spectra;
}

/** A shift on the side of growth, where no eigenvalue is, as a fraction of the largest element. */
const RELATIVE_SHIFT = 1e-3;

function* sectorEigenvalues(
  matrix: SparseMatrix,
  { count = 6, largestComplete = 400, memoryLimitBytes = DEFAULT_MEMORY_LIMIT }: LiouvillianSpectrumOptions,
): Steps<Pick<SectorSpectrum, "values" | "isComplete">> {
  if (matrix.rows <= largestComplete) {
    return { values: byFallingRealPart(yield* eigenvaluesSteps(sparseToDense(matrix))), isComplete: true };
  }
  const largest = matrix.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const options = { count, shift: RELATIVE_SHIFT * largest, memoryLimitBytes };
  const { values } = yield* shiftInvertEigenSteps(matrix, options);
  return { values: byFallingRealPart(values), isComplete: false };
}

function byFallingRealPart({ length, data }: ComplexVector): Complex[] {
  return Array.from({ length }, (_, k) => ({ re: data[2 * k], im: data[2 * k + 1] })).sort(
    (first, second) => second.re - first.re || second.im - first.im,
  );
}

/** Relative to the largest eigenvalue, what counts as zero. */
const ZERO = 1e-12;

/**
 * The Liouvillian gap: the smallest decay rate min |Re lambda| of the nonzero eigenvalues in a spectrum, the asymptotic
 * decay rate (E. M. Kessler et al., Phys. Rev. A 86, 012116 (2012)).
 *
 * An eigenvalue below 1e-12 of the largest listed counts as zero. Where a sector is not complete a slow
 * decay at a high frequency may be missing, and the value is an upper bound.
 *
 * @param spectra what {@link liouvillianSpectrum} returns
 * @throws {InvalidArgumentError} when it is something else, such as the system itself.
 */
export function liouvillianGap(spectra: readonly SectorSpectrum[]): number {
  if (!Array.isArray(spectra)) {
    throw new InvalidArgumentError("spectra", spectra, "must come from `liouvillianSpectrum(system)`");
  }
  const values = spectra.flatMap((sector) => sector.values);
  const largest = values.reduce((most, { re, im }) => Math.max(most, Math.hypot(re, im)), 0);
  return values
    .filter(({ re, im }) => Math.hypot(re, im) > ZERO * largest)
    .reduce((gap, { re }) => Math.min(gap, Math.abs(re)), Infinity);
}

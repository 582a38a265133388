import { type ComplexMatrix, shiftInvertEigenSteps, type Steps } from "@openqs/linalg";
import { elementSet, pairLiouvillian } from "../superoperators/pair-liouvillian.js";
import { fromSector } from "../symmetry/sector-matrix.js";
import type { SymmetrySector } from "../symmetry/sectors.js";
import { type LindbladSystem, systemDimension } from "../systems/lindblad-system.js";

/** Null vectors of a sector, as far as the eigenvalues nearest to zero show them. */
export interface NearestToZero {
  readonly matrix: ComplexMatrix;
  readonly nullSpaceDimension: number;
  /** |eigenvalue| of the slowest decay that was found; absent in a sector of one or two null vectors alone. */
  readonly rate?: number;
  readonly iterations: number;
}

/** The shift as a fraction of the largest element of L: on the side where L has no eigenvalues. */
const RELATIVE_SHIFT = 1e-3;

/** An eigenvalue below this fraction of the largest element of L is zero. */
const NULL_EIGENVALUE = 1e-11;

/** The eigenvectors of the sector's Liouvillian whose eigenvalues are nearest to zero, by the Krylov-Schur method. */
export function* nearestToZero(
  system: LindbladSystem,
  sector: SymmetrySector,
  memoryLimitBytes: number,
): Steps<NearestToZero> {
  const elements = elementSet(systemDimension(system), sector.elements);
  const matrix = pairLiouvillian(system, elements);
  const largest = matrix.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const count = Math.min(3, matrix.rows);
  const found = yield* shiftInvertEigenSteps(matrix, { count, shift: RELATIVE_SHIFT * largest, memoryLimitBytes });
  const moduli = Array.from({ length: count }, (_, k) =>
    Math.hypot(found.values.data[2 * k], found.values.data[2 * k + 1]),
  );
  const nullSpaceDimension = moduli.filter((modulus) => modulus < NULL_EIGENVALUE * largest).length;
  const rate = moduli[nullSpaceDimension];
  const vector = Float64Array.from({ length: 2 * matrix.rows }, (_, k) => {
    return found.vectors.data[2 * (k >> 1) * count + (k & 1)];
  });
  return {
    matrix: fromSector({ length: matrix.rows, data: vector }, elements),
    nullSpaceDimension,
    iterations: found.iterations,
    ...(rate === undefined ? {} : { rate }),
  };
}

import {
  assertFinite,
  type ComplexMatrix,
  type ComplexVector,
  InvalidArgumentError,
  sparseToDense,
  type Steps,
  transpose,
} from "@openqs/linalg";
import type { Operator } from "../operators/operator.js";
import { elementSet, pairLiouvillian } from "../superoperators/pair-liouvillian.js";
import { populationsOf, toSector } from "../symmetry/sector-matrix.js";
import { type SymmetrySector, symmetrySectors } from "../symmetry/sectors.js";
import { type LindbladSystem, systemDimension } from "../systems/lindblad-system.js";
import { type TransferFunction, transferFunction } from "./rational-krylov.js";
import { shiftedLiouvillian } from "./shifted-liouvillian.js";
import { DEFAULT_MEMORY_LIMIT } from "../systems/memory-limit.js";

/** A, and a matrix x without trace. */
export interface ResolventOperators {
  readonly later: Operator;
  readonly source: ComplexMatrix;
}

/** At which frequencies, and in how much memory. */
interface ResolventOptions {
  readonly frequencies: ArrayLike<number>;
  readonly memoryLimitBytes?: number;
}

/** The values at all frequencies, with the largest relative residual and the number of factorizations behind them. */
interface ResolventSpectrum {
  readonly frequencies: Float64Array;
  readonly incoherent: Float64Array;
  readonly residualNorm: number;
  readonly factorizations: number;
}

/** 2 Re Tr(A (i omega - L)^-1 x) at all frequencies, in the sectors in which A and x both have elements. */
export function* resolventSpectrum(
  system: LindbladSystem,
  operators: ResolventOperators,
  options: ResolventOptions,
): Steps<ResolventSpectrum> {
  assertFrequencies(options.frequencies);
  const frequencies = Float64Array.from(options.frequencies);
  const incoherent = new Float64Array(frequencies.length);
  let [residualNorm, factorizations] = [0, 0];
  for (const sector of symmetrySectors(system)) {
    const part = yield* sectorTransfer(system, sector, { ...operators, ...options, frequencies });
    if (part === undefined) continue;
    part.values.forEach((value, k) => (incoherent[k] += 2 * value));
    residualNorm = Math.max(residualNorm, part.residualNorm);
    factorizations += part.factorizations;
  }
  return { frequencies, incoherent, residualNorm, factorizations };
}

/** Throws unless there is a list of finite frequencies. */
export function assertFrequencies(frequencies: ArrayLike<number>): void {
  if (!Array.isArray(frequencies) && !ArrayBuffer.isView(frequencies)) {
    throw new InvalidArgumentError("frequencies", frequencies, "must be an array of angular frequencies");
  }
  for (let k = 0; k < frequencies.length; k++) assertFinite(`frequencies[${k}]`, frequencies[k]);
}

interface SectorTask extends ResolventOperators, ResolventOptions {
  readonly frequencies: Float64Array;
}

/** Tr(A (i omega - L)^-1 x) of one sector, where it has elements of both. */
function* sectorTransfer(
  system: LindbladSystem,
  sector: SymmetrySector,
  { later, source: matrix, frequencies, memoryLimitBytes = DEFAULT_MEMORY_LIMIT }: SectorTask,
): Steps<TransferFunction | undefined> {
  const elements = elementSet(systemDimension(system), sector.elements);
  const source = toSector(matrix, elements);
  // Tr(A x) = sum_ij A_ji x_ij.
  const functional = toSector(transpose(sparseToDense(later.matrix)), elements);
  if (frequencies.length === 0 || isZero(source) || isZero(functional)) return undefined;
  const populations = sector.hasTrace ? populationsOf(elements) : undefined;
  const liouvillian = shiftedLiouvillian(pairLiouvillian(system, elements), populations, memoryLimitBytes);
  return yield* transferFunction(liouvillian, { source, functional, frequencies });
}

function isZero({ data }: ComplexVector): boolean {
  return data.every((value) => value === 0);
}

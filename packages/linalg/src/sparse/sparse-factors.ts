import type { FrontFactors } from "./front-factors.js";
import type { SparseAnalysis } from "./sparse-analysis.js";
import type { SparsePattern } from "./sparse-matrix.js";

/** Options of {@link sparseLu} and {@link realSparseLu}. */
export interface SparseLuOptions {
  /** From {@link analyzeSparse} of a matrix with the same pattern; default: made here. */
  readonly analysis?: SparseAnalysis;
  /**
   * A pivot is at least this fraction of its column, between 0 and 1; default 0.1. Larger is more accurate before
   * refinement, smaller delays fewer pivots.
   */
  readonly pivotThreshold?: number;
  /**
   * What to do at the end with pivots below eps |A|_1 (after row scaling): `throw` (default; only exact zeros throw) or
   * `replace` them by eps |A|_1, so that the factors of a singular matrix serve inverse iteration.
   */
  readonly smallPivots?: "throw" | "replace";
  /** Refuses to start when the factorization would need more; default 4 GiB. */
  readonly memoryLimitBytes?: number;
}

/** Factors of a sparse matrix of real or complex elements, front by front. */
export interface SparseFactors {
  /** Order n of the matrix. */
  readonly rows: number;
  /** The same n. */
  readonly columns: number;
  /** What the factorization knew from the pattern; reusable for matrices of the same pattern. */
  readonly analysis: SparseAnalysis;
  /** Powers of two that rows were multiplied by. */
  readonly rowScales: Float64Array;
  /** The factors of every front, in the order of elimination. */
  readonly fronts: readonly FrontFactors[];
  /** Stored elements of both factors. */
  readonly factorElements: number;
  /** Pivots that had to wait for a later front, counted once per front. */
  readonly delayedPivots: number;
  /** Number of pivots that `smallPivots: "replace"` changed. */
  readonly replacedPivots: number;
}

/** The elements of a sparse matrix, of one (real) or two (complex) numbers each. */
export interface SparseElements {
  readonly pattern: SparsePattern;
  readonly values: Float64Array;
  readonly parts: 1 | 2;
}

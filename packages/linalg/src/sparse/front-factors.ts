/** What one front contributes to the factors; `size` rows and columns of which `pivots` were eliminated. */
export interface FrontFactors {
  /** Number of eliminated rows and columns. */
  readonly pivots: number;
  /** Positions, the eliminated ones first and in the order of elimination. */
  readonly rows: Int32Array;
  /** Positions of the columns, the eliminated ones first and in the order of elimination. */
  readonly columns: Int32Array;
  /** size x pivots elements, column-major: multipliers of L below the diagonal, U on and above it. */
  readonly lower: Float64Array;
  /** pivots x (size - pivots) elements, column-major: the rest of U. */
  readonly upper: Float64Array;
}

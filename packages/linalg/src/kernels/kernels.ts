/** Conjugate a in {@link Kernels.complexProduct}. */
export const CONJUGATE_LEFT = 1;
/** Conjugate b in {@link Kernels.complexProduct}. */
export const CONJUGATE_RIGHT = 2;
/** Subtract the product from c instead of adding it. */
export const SUBTRACT = 4;

/**
 * Inner loops of the dense algorithms on one heap of doubles, once in WebAssembly and once in TypeScript.
 *
 * All offsets and strides count doubles, all sizes count matrix elements; a complex number is two doubles.
 * Matrices given by a row stride alone are row-major with contiguous rows.
 */
export interface Kernels {
  /** c (m x n) += a (m x depth) b (depth x n), with `flags` a sum of CONJUGATE_LEFT, CONJUGATE_RIGHT and SUBTRACT. */
  complexProduct(
    m: number,
    n: number,
    depth: number,
    a: number,
    aRow: number,
    aColumn: number,
    b: number,
    bRow: number,
    bColumn: number,
    c: number,
    cRow: number,
    flags: number,
  ): void;
  /** c (m x n) += a (m x depth) b (depth x n) for real matrices; `flags` is 0 or SUBTRACT. */
  realProduct(
    m: number,
    n: number,
    depth: number,
    a: number,
    aRow: number,
    aColumn: number,
    b: number,
    bRow: number,
    bColumn: number,
    c: number,
    cRow: number,
    flags: number,
  ): void;
  /** y += (re + i im) x for n complex numbers. */
  addMultiple(n: number, re: number, im: number, x: number, y: number): void;
  /** y_i = sum_j a_ij x_j for an m x n complex matrix. */
  matrixVector(m: number, n: number, a: number, aRow: number, x: number, y: number): void;
  /** y_j = sum_i x_i a_ij for an m x n complex matrix. */
  vectorMatrix(m: number, n: number, a: number, aRow: number, x: number, y: number): void;
  /** a_ij -= x_i y_j for an m x n complex matrix; the x_i are `xStep` doubles apart. */
  subtractOuterProduct(m: number, n: number, a: number, aRow: number, x: number, xStep: number, y: number): void;
  /** a_ij -= x_i y_j for a real m x n matrix; the x_i are `xStep` doubles apart. */
  subtractRealOuterProduct(m: number, n: number, a: number, aRow: number, x: number, xStep: number, y: number): void;
  /**
   * Overwrites the real n x n matrix a by its inverse; rows are `row` apart, a multiple of 4, and zero beyond column n.
   * `work` has room for 8 n + 8 row + n + 2 doubles, of which the last two receive the smallest and the largest pivot.
   * Returns n, or the index of a pivot that is zero or not finite.
   */
  realInverse(n: number, a: number, row: number, work: number): number;
  /**
   * c (rows x width) -= s x for real matrices, where row i of the sparse s has the entries starts[i] to starts[i + 1] - 1,
   * each the column as a 32-bit integer in the first half of a double, and the value in the next double. The width is a
   * multiple of 4.
   */
  subtractSparseProduct(
    rows: number,
    width: number,
    starts: number,
    entries: number,
    x: number,
    xRow: number,
    c: number,
    cRow: number,
  ): void;
  /** y = a x for a sparse complex matrix, laid out as sparse/heap-matrix.ts does. */
  sparseMatrixVector(a: number, x: number, y: number): void;
  /**
   * Rows `first` to `end` - 1 of the sparse complex product a b, with increasing columns. Writes where each row begins,
   * counted from the first and with the end of the last, and the columns, both as 32-bit integers, and the values.
   * `work` holds zeros and gets them back: a complex number for every column of b, a byte for every column and one for
   * every 64, each kind filled up to a multiple of 64 and of 16 bytes, and at least 16 bytes of the last kind.
   */
  sparseProduct(
    first: number,
    end: number,
    a: number,
    b: number,
    work: number,
    starts: number,
    columns: number,
    values: number,
  ): void;
  /** b (n x m) = the transpose of the real a (m x n). */
  realTranspose(m: number, n: number, a: number, aRow: number, b: number, bRow: number): void;
  /** Moves m columns of n numbers, fromStep and toStep apart; upwards, so that they may move down in place. */
  copyColumns(n: number, m: number, from: number, fromStep: number, to: number, toStep: number): void;
  /**
   * Adds the m columns of a block, contiguous from `from` on, to where the m offsets at `tops` say. Each consists of `runs`
   * pieces, of which the table gives the place below the top and the length.
   */
  addRuns(m: number, from: number, tops: number, runs: number, table: number): void;
  /** x <- L^-1 x for the real unit lower trapezoid l (size x pivots, column-major), whose lower rows reach the rest of x. */
  substituteForward(size: number, pivots: number, l: number, x: number): void;
  /**
   * The first `pivots` numbers of x <- U^-1 (x - V y) with y the rest of x, U in the upper triangle of u (size x pivots)
   * and V (pivots x rest), both real and column-major.
   */
  substituteBackward(size: number, pivots: number, u: number, v: number, x: number): void;
  /** {@link Kernels.substituteForward} for complex numbers. */
  substituteComplexForward(size: number, pivots: number, l: number, x: number): void;
  /** {@link Kernels.substituteBackward} for complex numbers. */
  substituteComplexBackward(size: number, pivots: number, u: number, v: number, x: number): void;
  /** y = a x from the lower triangle of a Hermitian n x n matrix, whose diagonal is taken as real. */
  hermitianMatrixVector(n: number, a: number, aRow: number, x: number, y: number): void;
  /** a_ij -= v_i conj(w_j) + w_i conj(v_j) on the lower triangle, the diagonal included. */
  subtractHermitianRankTwo(n: number, a: number, aRow: number, v: number, w: number): void;
  /**
   * For k = 0 .. count - 1, rows k and k + 1 of a real matrix become c r_k + s r_k+1 and c r_k+1 - s r_k, with c and s
   * at pairs + 2 k. A negative stride runs up the matrix.
   */
  rotateRealRows(count: number, columns: number, a: number, aRow: number, pairs: number): void;
  /** Complex rows x, y <- (c x + s y, c y - conj(s) x) with (c, Re s, Im s, -Im s) at `rotation`. */
  rotateRows(columns: number, x: number, y: number, rotation: number): void;
  /**
   * For k = 0 .. count - 1, columns k and k + 1 of a complex matrix become c a_k + conj(s) a_k+1 and c a_k+1 - s a_k,
   * with (c, Re s, Im s, -Im s) at rotations + 4 k. Row r begins with rotation max(0, r - delay).
   */
  rotateColumns(rows: number, count: number, delay: number, a: number, aRow: number, rotations: number): void;
}

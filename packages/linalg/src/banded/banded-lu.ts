import { firstNonFinite } from "../dense/validation.js";
import type { Arena } from "../kernels/arena.js";
import { withArena } from "../kernels/lent-arena.js";
import { eliminatePanel, updateOutside } from "../sparse/front.js";
import { InvalidArgumentError, SingularMatrixError } from "../errors.js";
import type { BandedMatrix } from "./banded-matrix.js";

/** Options of {@link bandedLu}. */
export interface BandedLuOptions {
  /**
   * What to do with a pivot of modulus below eps |A|_1: `throw` (default; only an exact zero throws, as in LAPACK) or
   * `replace` it by eps |A|_1. The replacement changes A by less than its rounding errors, so that the factors of a
   * singular matrix serve inverse iteration; do not use them for an ordinary solve.
   */
  readonly smallPivots?: "throw" | "replace";
}

/** Factors of a banded matrix, panel by panel. */
export interface BandedLu {
  /** Order n of the matrix. */
  readonly rows: number;
  /** The same n. */
  readonly columns: number;
  /** Diagonals below the main one, of the matrix that was factored. */
  readonly lower: number;
  /** Diagonals above the main one, of the matrix that was factored; U reaches lower further. */
  readonly upper: number;
  /** Columns that were eliminated together; the multipliers of a panel stand in the order after its row exchanges. */
  readonly panelWidth: number;
  /**
   * Element (i, j) of U, or the multiplier of L when i > j, at `data[2 * (j * (below + above) + above + i)]` with
   * below = lower + panelWidth - 1 and above = below + upper.
   */
  readonly data: Float64Array;
  /** Row that was exchanged with row j at step j. */
  readonly pivots: Int32Array;
  /** Number of pivots that `smallPivots: "replace"` changed. */
  readonly replacedPivots: number;
}

/** Columns per panel, and their most as a fraction of the lower bandwidth: a panel stores its width in zeros. */
const PANEL_WIDTH = 16;
const PANEL_FRACTION = 1 / 4;

/**
 * LU factorization of a banded matrix with partial pivoting, P A = L U.
 *
 * Panels of columns are eliminated as dense fronts on the SIMD kernels.
 * Cost: at most 8 n lower (lower + upper) floating-point operations and about 16 n (2 lower + upper) bytes.
 * Source: E. Anderson et al., LAPACK Users' Guide, 3rd ed. (1999), section 5.3.3 (band storage, `zgbtrf`);
 * replaced pivots as in J. H. Wilkinson, The Algebraic Eigenvalue Problem (1965), chapter 5, section 54.
 *
 * @throws {SingularMatrixError} when a pivot is exactly zero and `smallPivots` is not `replace`.
 * @throws {InvalidArgumentError} when the matrix has an element that is not finite.
 * @throws {MemoryLimitError} when the factors do not fit into 4 GiB.
 *
 * @example The null vector of a singular matrix by inverse iteration.
 * ```ts
 * import { bandedFromDense, bandedLu, bandedLuSolve, matrixFromRows, vectorFromEntries } from "@openqs/linalg";
 * const generator = matrixFromRows([[-1, 2, 0], [1, -3, 3], [0, 1, -3]]);
 * const lu = bandedLu(bandedFromDense(generator), { smallPivots: "replace" });
 * const { data } = bandedLuSolve(lu, vectorFromEntries([1, 1, 1]));
 * data[2] / data[0]; // => 0.5000000000
 * ```
 */
export function bandedLu(matrix: BandedMatrix, options: BandedLuOptions = {}): BandedLu {
  const { rows, columns, lower, upper } = matrix;
  const smallest = options.smallPivots === "replace" ? Number.EPSILON * oneNorm(matrix) : 0;
  const bad = firstNonFinite(matrix.data);
  if (bad >= 0) throw new InvalidArgumentError("matrix", matrix.data[bad], "must have finite elements");
  if (smallest === Infinity) throw new InvalidArgumentError("matrix", "of norm Infinity", "must have a finite norm");
  const panelWidth = Math.min(PANEL_WIDTH, Math.max(1, Math.floor(PANEL_FRACTION * lower)));
  const shape = { rows, columns, lower, upper, panelWidth, pivots: new Int32Array(rows) };
  const doubles = 2 * rows * (bandStride(shape) + 1);
  return withArena(doubles, (arena) => {
    arena.heap.fill(0, arena.start, arena.start + doubles);
    copyBand(matrix, shape, arena);
    let replacedPivots = 0;
    for (let first = 0; first < rows; first += panelWidth) {
      replacedPivots += eliminateColumns(shape, arena, { first, smallest });
    }
    return { ...shape, data: arena.heap.slice(arena.start, arena.start + doubles), replacedPivots };
  });
}

/** What says where the elements of the factors are. */
type BandShape = Omit<BandedLu, "data" | "replacedPivots">;

/** Elements from (i, j) to (i, j + 1): one less than the stored elements of a column. */
function bandStride({ lower, upper, panelWidth }: BandShape): number {
  return 2 * (lower + panelWidth - 1) + upper;
}

/** Place of element (0, j), as if the column were stored whole. */
export function columnOffset(shape: BandShape, j: number): number {
  return 2 * (j * bandStride(shape) + shape.lower + shape.panelWidth - 1 + shape.upper);
}

function copyBand({ rows: n, lower, upper, data }: BandedMatrix, shape: BandShape, { heap, start }: Arena): void {
  for (let column = 0; column < n; column++) {
    const [first, last] = [Math.max(0, column - upper), Math.min(n - 1, column + lower)];
    const from = 2 * (column * (lower + upper + 1) + upper + first - column);
    heap.set(data.subarray(from, from + 2 * (last - first + 1)), start + columnOffset(shape, column) + 2 * first);
  }
}

/** Eliminates one panel as a front of all the rows and columns that it reaches; returns its replaced pivots. */
function eliminateColumns(shape: BandShape, arena: Arena, { first, smallest }: { first: number; smallest: number }) {
  const { rows: n, lower, upper, panelWidth, pivots } = shape;
  const width = Math.min(panelWidth, n - first);
  const height = Math.min(n - first, width + lower);
  const front = {
    heap: arena.heap,
    kernels: arena.kernels,
    parts: 2 as const,
    base: arena.start + columnOffset(shape, first) + 2 * first,
    stride: bandStride(shape),
    summed: height,
    rows: new Int32Array(height),
    columns: Int32Array.from({ length: Math.min(n - first, width + lower + upper) }, (_, k) => first + k),
    exchanges: new Int32Array(width),
  };
  const panel = eliminatePanel(front, [0, width], { threshold: 0, smallest });
  if (panel.end < width) throw singular(front.columns[width - 1], n);
  updateOutside(front, { from: 0, pivots: width, end: width });
  front.exchanges.forEach((row, k) => (pivots[first + k] = first + row));
  return panel.replacedPivots;
}

function singular(pivot: number, n: number): SingularMatrixError {
  const advice = 'For a null vector use `smallPivots: "replace"`.';
  return new SingularMatrixError(
    `\`bandedLu\`: pivot ${pivot} of ${n} is zero: the matrix is singular. ${advice}`,
    pivot,
  );
}

/** The largest column sum of moduli, bounded by |re| + |im|. */
function oneNorm({ rows, lower, upper, data }: BandedMatrix): number {
  const width = 2 * (lower + upper + 1);
  let norm = 0;
  for (let column = 0; column < rows; column++) {
    let sum = 0;
    for (let at = column * width; at < (column + 1) * width; at++) sum += Math.abs(data[at]);
    norm = Math.max(norm, sum);
  }
  return norm;
}

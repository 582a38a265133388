import { type ComplexMatrix, zeros } from "../dense/complex-matrix.js";
import { assertSquareMatrix } from "../dense/validation.js";
import { InvalidArgumentError } from "../errors.js";
import type { Arena } from "../kernels/arena.js";
import { withArena } from "../kernels/lent-arena.js";
import { CONJUGATE_RIGHT, SUBTRACT } from "../kernels/kernels.js";

/** Columns that are factored entry by entry; larger blocks are halved onto the matrix product. */
const PANEL = 16;

/**
 * Cholesky factor of a Hermitian positive definite matrix: the lower triangular L with real positive diagonal and
 * a = L L^dagger. Only the lower triangle of `a` is read.
 *
 * Cost: (4/3) n^3 floating-point operations.
 * Source: G. H. Golub and C. F. Van Loan, Matrix Computations, 4th ed. (2013), section 4.2.
 *
 * @throws {InvalidArgumentError} when `a` is not positive definite, with the pivot that shows it.
 *
 * @example
 * ```ts
 * import { cholesky, matrixFromRows } from "@openqs/linalg";
 * cholesky(matrixFromRows([[4, 2], [2, 10]])).data[6]; // => 3
 * ```
 */
export function cholesky(a: ComplexMatrix): ComplexMatrix {
  assertSquareMatrix("a", a);
  const n = a.rows;
  const lower = zeros(n, n);
  withArena(2 * n * n, (arena) => {
    const { heap, start } = arena;
    heap.set(a.data, start);
    factor(arena, { at: start, stride: 2 * n, first: 0 }, n);
    for (let i = 0; i < n; i++) {
      const row = start + 2 * i * n;
      lower.data.set(heap.subarray(row, row + 2 * (i + 1)), 2 * i * n);
    }
  });
  return lower;
}

/** A diagonal block on the heap; `first` is its place in the whole matrix, for messages. */
interface DiagonalBlock {
  readonly at: number;
  readonly stride: number;
  readonly first: number;
}

/** Recursion by halves: A11 = L11 L11^dagger, L21 = A21 L11^-dagger, A22 -= L21 L21^dagger. */
function factor(arena: Arena, block: DiagonalBlock, n: number): void {
  const { at, stride, first } = block;
  if (n <= PANEL) return factorPanel(arena.heap, block, n);
  const half = Math.ceil(n / 8) * 4;
  const rest = n - half;
  const below = at + half * stride;
  const corner = below + 2 * half;
  factor(arena, block, half);
  solveFromRight(arena, { lower: at, stride, target: below }, half, rest);
  arena.kernels.complexProduct(
    ...([rest, rest, half, below, stride, 2] as const),
    ...([below, 2, stride, corner, stride, SUBTRACT + CONJUGATE_RIGHT] as const),
  );
  factor(arena, { at: corner, stride, first: first + half }, rest);
}

/** target (rows x n) <- target L^-dagger. */
function solveFromRight(
  arena: Arena,
  { lower, stride, target }: { lower: number; stride: number; target: number },
  n: number,
  rows: number,
): void {
  const { heap, kernels } = arena;
  if (n > PANEL) {
    const half = Math.ceil(n / 8) * 4;
    const below = lower + half * stride;
    solveFromRight(arena, { lower, stride, target }, half, rows);
    kernels.complexProduct(
      ...([rows, n - half, half, target, stride, 2] as const),
      ...([below, 2, stride, target + 2 * half, stride, SUBTRACT + CONJUGATE_RIGHT] as const),
    );
    return solveFromRight(arena, { lower: below + 2 * half, stride, target: target + 2 * half }, n - half, rows);
  }
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < n; k++) finishElement(heap, target + i * stride, lower + k * stride, k);
  }
}

/** row_k <- (row_k - sum_{j<k} row_j conj(L_kj)) / L_kk with the rows at `row` and `lower`. */
function finishElement(heap: Float64Array, row: number, lower: number, k: number): void {
  let re = heap[row + 2 * k];
  let im = heap[row + 2 * k + 1];
  for (let j = 0; j < 2 * k; j += 2) {
    re -= heap[row + j] * heap[lower + j] + heap[row + j + 1] * heap[lower + j + 1];
    im -= heap[row + j + 1] * heap[lower + j] - heap[row + j] * heap[lower + j + 1];
  }
  heap[row + 2 * k] = re / heap[lower + 2 * k];
  heap[row + 2 * k + 1] = im / heap[lower + 2 * k];
}

function factorPanel(heap: Float64Array, { at, stride, first }: DiagonalBlock, n: number): void {
  for (let i = 0; i < n; i++) {
    const row = at + i * stride;
    for (let k = 0; k < i; k++) finishElement(heap, row, at + k * stride, k);
    let pivot = heap[row + 2 * i];
    for (let j = 0; j < 2 * i; j++) pivot -= heap[row + j] * heap[row + j];
    if (!(pivot > 0)) {
      throw new InvalidArgumentError(`pivot ${first + i} of \`a\``, pivot, "must be positive for a Cholesky factor");
    }
    heap[row + 2 * i] = Math.sqrt(pivot);
    heap[row + 2 * i + 1] = 0;
  }
}

import { divideComplex } from "../dense/complex-division.js";
import type { ComplexMatrix } from "../dense/complex-matrix.js";
import type { ComplexVector } from "../dense/complex-vector.js";
import { assertFiniteResult, assertMatrix, shapeOf } from "../dense/validation.js";
import { DimensionMismatchError } from "../errors.js";
import type { Arena } from "../kernels/arena.js";
import { withArena } from "../kernels/lent-arena.js";
import { type BandedLu, columnOffset } from "./banded-lu.js";

/**
 * Solves A x = b from the factors of A; `b` is a vector or a matrix of right-hand sides.
 *
 * Cost: 8 n (2 lower + upper) floating-point operations per right-hand side.
 *
 * @throws {DimensionMismatchError} when b has not as many rows as A.
 * @throws {InvalidArgumentError} when b is not finite or the solution overflows.
 */
export function bandedLuSolve(lu: BandedLu, b: ComplexMatrix): ComplexMatrix;
export function bandedLuSolve(lu: BandedLu, b: ComplexVector): ComplexVector;
export function bandedLuSolve(lu: BandedLu, b: ComplexMatrix | ComplexVector): ComplexMatrix | ComplexVector {
  if (!("rows" in b)) {
    const { data } = bandedLuSolve(lu, { rows: b.length, columns: 1, data: b.data });
    return { length: b.length, data };
  }
  assertMatrix("b", b);
  if (b.rows !== lu.rows) throw new DimensionMismatchError(`the matrix is ${shapeOf(lu)}, but \`b\` is ${shapeOf(b)}.`);
  const solution = { rows: b.rows, columns: b.columns, data: b.data.slice() };
  withArena(2 * (b.rows + columnRoom(lu)), (arena) => {
    const work = { lu, arena, vector: arena.start, column: arena.start + 2 * b.rows };
    for (let column = 0; column < b.columns; column++) solveColumn(work, solution, column);
  });
  assertFiniteResult("the solution of a banded system", solution.data);
  return solution;
}

/** Elements of a column of either factor at most. */
function columnRoom({ lower, upper, panelWidth }: BandedLu): number {
  return lower + Math.max(upper, panelWidth);
}

/** Factors, and where a vector and a column of them have room on a heap with kernels. */
interface Substitution {
  readonly lu: BandedLu;
  readonly arena: Arena;
  readonly vector: number;
  readonly column: number;
}

function solveColumn(work: Substitution, { rows, columns, data }: ComplexMatrix, column: number): void {
  const { heap } = work.arena;
  for (let row = 0; row < rows; row++) {
    const at = 2 * (row * columns + column);
    heap[work.vector + 2 * row] = data[at];
    heap[work.vector + 2 * row + 1] = data[at + 1];
  }
  substituteForward(work);
  substituteBackward(work);
  for (let row = 0; row < rows; row++) {
    const at = 2 * (row * columns + column);
    data[at] = heap[work.vector + 2 * row];
    data[at + 1] = heap[work.vector + 2 * row + 1];
  }
}

/** x <- L^-1 P x, panel by panel: the multipliers of a panel stand in the order after all of its exchanges. */
function substituteForward(work: Substitution): void {
  const { lu, arena, vector } = work;
  for (let first = 0; first < lu.rows; first += lu.panelWidth) {
    const end = Math.min(lu.rows, first + lu.panelWidth);
    for (let j = first; j < end; j++) exchange(arena.heap, vector + 2 * j, vector + 2 * lu.pivots[j]);
    const last = Math.min(lu.rows - 1, end - 1 + lu.lower);
    for (let j = first; j < end; j++) subtractColumn(work, j, [j + 1, last]);
  }
}

/** x <- U^-1 x. */
function substituteBackward(work: Substitution): void {
  const { lu, arena, vector } = work;
  const { heap } = arena;
  for (let j = lu.rows - 1; j >= 0; j--) {
    const pivot = columnOffset(lu, j) + 2 * j;
    const at = vector + 2 * j;
    [heap[at], heap[at + 1]] = divideComplex(heap[at], heap[at + 1], lu.data[pivot], lu.data[pivot + 1]);
    subtractColumn(work, j, [Math.max(0, j - lu.lower - lu.upper), j - 1]);
  }
}

function exchange(heap: Float64Array, first: number, second: number): void {
  const [re, im] = [heap[first], heap[first + 1]];
  heap.copyWithin(first, second, second + 2);
  heap[second] = re;
  heap[second + 1] = im;
}

/** Subtracts x_j times rows `from` to `to` of column j, which is brought to the kernels. */
function subtractColumn(
  { lu, arena: { heap, kernels }, vector, column }: Substitution,
  j: number,
  [from, to]: readonly [number, number],
): void {
  const [re, im] = [heap[vector + 2 * j], heap[vector + 2 * j + 1]];
  if (to < from || (re === 0 && im === 0)) return;
  const offset = columnOffset(lu, j);
  heap.set(lu.data.subarray(offset + 2 * from, offset + 2 * (to + 1)), column);
  kernels.addMultiple(to - from + 1, -re, -im, column, vector + 2 * from);
}

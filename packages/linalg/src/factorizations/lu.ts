import type { ComplexMatrix } from "../dense/complex-matrix.js";
import type { ComplexVector } from "../dense/complex-vector.js";
import { assertFiniteResult, assertMatrix, assertSquareMatrix, assertVector, shapeOf } from "../dense/validation.js";
import { DimensionMismatchError, SingularMatrixError } from "../errors.js";
import type { Arena } from "../kernels/arena.js";
import { withArena, withArenaSteps } from "../kernels/lent-arena.js";
import { panels } from "../kernels/panels.js";
import type { Steps } from "../steps.js";
import { elimination } from "./elimination.js";

/** The factors of P a = L U, as {@link lu} returns them. */
export interface LuDecomposition {
  /** L below the diagonal (its diagonal is 1) and U on and above it. */
  readonly factors: ComplexMatrix;
  /** Row i of P a is row `permutation[i]` of a. */
  readonly permutation: Int32Array;
  /** Determinant of P, 1 or -1. */
  readonly permutationSign: 1 | -1;
  /** Index of the first pivot that is exactly zero, or -1; {@link luSolve} refuses such factors. */
  readonly zeroPivot: number;
}

/**
 * LU decomposition with partial pivoting, P a = L U.
 *
 * Cost: (8/3) n^3 floating-point operations. A singular matrix is factored too; `zeroPivot` says where.
 * Source: G. H. Golub and C. F. Van Loan, Matrix Computations, 4th ed. (2013), section 3.4.
 *
 * @throws {DimensionMismatchError} when `a` is not square.
 * @throws {InvalidArgumentError} when an entry is not finite.
 *
 * @example
 * ```ts
 * import { lu, matrixFromRows } from "@openqs/linalg";
 * Array.from(lu(matrixFromRows([[0, 1], [2, 0]])).permutation); // => [1, 0]
 * ```
 */
export function lu(a: ComplexMatrix): LuDecomposition {
  assertSquareMatrix("a", a);
  return withArena(a.data.length, (arena) => {
    const elimination = startElimination(a, arena);
    elimination.factor(0, a.rows);
    return elimination.finished();
  });
}

/** {@link lu} as steps, some columns each. */
export function* luSteps(a: ComplexMatrix): Steps<LuDecomposition> {
  assertSquareMatrix("a", a);
  return yield* withArenaSteps(a.data.length, function* (arena) {
    const elimination = startElimination(a, arena);
    for (const [first, count] of panels(a.rows, a.rows ** 2)) {
      elimination.factor(first, count);
      yield { phase: "eliminating", done: first + count, total: a.rows };
    }
    return elimination.finished();
  });
}

/** The elimination of a matrix on a heap, from the left to the right. */
function startElimination({ rows: n, data }: ComplexMatrix, arena: Arena) {
  const { heap, start } = arena;
  const exchanges = new Int32Array(n);
  let zeroPivot = -1;
  heap.set(data, start);
  const { factor } = elimination(arena, 2);
  return {
    factor: (first: number, count: number) => {
      const zero = factor({ at: start, stride: 2 * n }, n, { first, count, exchanges });
      if (zeroPivot < 0) zeroPivot = zero;
    },
    finished: (): LuDecomposition => {
      const factors = heap.slice(start, start + 2 * n * n);
      assertFiniteResult("the LU decomposition of `a`", factors);
      return { factors: { rows: n, columns: n, data: factors }, ...composeExchanges(exchanges), zeroPivot };
    },
  };
}

function composeExchanges(exchanges: Int32Array): Pick<LuDecomposition, "permutation" | "permutationSign"> {
  const permutation = exchanges.map((_, i) => i);
  let permutationSign: 1 | -1 = 1;
  exchanges.forEach((other, i) => {
    if (other === i) return;
    [permutation[i], permutation[other]] = [permutation[other], permutation[i]];
    permutationSign = permutationSign === 1 ? -1 : 1;
  });
  return { permutation, permutationSign };
}

/**
 * Solves a x = b from the factors of `a`; `b` is a vector or a matrix of right-hand sides.
 *
 * Cost: 8 n^2 floating-point operations per right-hand side.
 *
 * @throws {SingularMatrixError} when a pivot is zero.
 * @throws {DimensionMismatchError} when `b` has not n rows.
 *
 * @example
 * ```ts
 * import { lu, luSolve, matrixFromRows, vectorFromEntries } from "@openqs/linalg";
 * const factors = lu(matrixFromRows([[2, 0], [0, { re: 0, im: 1 }]]));
 * Array.from(luSolve(factors, vectorFromEntries([2, 3])).data); // => [1, 0, 0, -3]
 * ```
 */
export function luSolve(decomposition: LuDecomposition, b: ComplexMatrix): ComplexMatrix;
export function luSolve(decomposition: LuDecomposition, b: ComplexVector): ComplexVector;
export function luSolve(
  decomposition: LuDecomposition,
  b: ComplexMatrix | ComplexVector,
): ComplexMatrix | ComplexVector {
  if (!("rows" in b)) {
    assertVector("b", b);
    const { data } = luSolve(decomposition, { rows: b.length, columns: 1, data: b.data });
    return { length: b.length, data };
  }
  assertSolvable(decomposition, b);
  return withArena(solveNumbers(b), (arena) => {
    const substitution = startSubstitution(decomposition, b, arena);
    substitution.solve(0, b.columns);
    return substitution.finished();
  });
}

/** {@link luSolve} for a matrix as steps, some of its columns each. */
export function* luSolveSteps(decomposition: LuDecomposition, b: ComplexMatrix): Steps<ComplexMatrix> {
  assertSolvable(decomposition, b);
  return yield* withArenaSteps(solveNumbers(b), function* (arena) {
    const substitution = startSubstitution(decomposition, b, arena);
    for (const [first, count] of panels(b.columns, b.rows ** 2)) {
      substitution.solve(first, count);
      yield { phase: "substituting", done: first + count, total: b.columns };
    }
    return substitution.finished();
  });
}

/** Doubles that the factors and the right-hand sides take. */
function solveNumbers({ rows, columns }: ComplexMatrix): number {
  return 2 * rows * (rows + columns);
}

function assertSolvable({ factors, zeroPivot }: LuDecomposition, b: ComplexMatrix): void {
  assertMatrix("b", b);
  if (b.rows !== factors.rows) {
    throw new DimensionMismatchError(`\`a\` is ${shapeOf(factors)}, but \`b\` is ${shapeOf(b)}.`);
  }
  if (zeroPivot < 0) return;
  throw new SingularMatrixError(
    `the matrix is singular: pivot ${zeroPivot} of ${factors.rows} is zero. Use \`leastSquares\` for a minimum-norm answer.`,
    zeroPivot,
  );
}

/** The right-hand sides on a heap, permuted, and the solution of some of their columns in place. */
function startSubstitution({ factors, permutation }: LuDecomposition, b: ComplexMatrix, arena: Arena) {
  const { rows: n, columns } = b;
  const { heap, start } = arena;
  const a = { at: start, stride: 2 * n };
  const x = { at: start + 2 * n * n, stride: 2 * columns };
  heap.set(factors.data, start);
  permutation.forEach((source, i) => {
    heap.set(b.data.subarray(source * x.stride, (source + 1) * x.stride), x.at + i * x.stride);
  });
  const { solveLower, solveUpper } = elimination(arena, 2);
  return {
    solve: (first: number, count: number) => {
      const part = { at: x.at + 2 * first, stride: x.stride };
      solveLower(a, n, part, count);
      solveUpper(a, n, part, count);
    },
    finished: (): ComplexMatrix => {
      const data = heap.slice(x.at, x.at + 2 * n * columns);
      assertFiniteResult("the solution of a x = b", data);
      return { rows: n, columns, data };
    },
  };
}

/**
 * Solves a x = b by LU decomposition with partial pivoting.
 *
 * @throws {SingularMatrixError} when a pivot is zero.
 * @throws {DimensionMismatchError} when `a` is not square or `b` has not as many rows.
 *
 * @example
 * ```ts
 * import { matrixFromRows, solve, vectorFromEntries } from "@openqs/linalg";
 * Array.from(solve(matrixFromRows([[2, 0], [0, 4]]), vectorFromEntries([2, 1])).data); // => [1, 0, 0.25, 0]
 * ```
 */
export function solve(a: ComplexMatrix, b: ComplexMatrix): ComplexMatrix;
export function solve(a: ComplexMatrix, b: ComplexVector): ComplexVector;
export function solve(a: ComplexMatrix, b: ComplexMatrix | ComplexVector): ComplexMatrix | ComplexVector {
  const decomposition = lu(a);
  return "rows" in b ? luSolve(decomposition, b) : luSolve(decomposition, b);
}

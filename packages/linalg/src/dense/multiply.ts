import { DimensionMismatchError } from "../errors.js";
import type { Arena } from "../kernels/arena.js";
import { withArena, withArenaSteps } from "../kernels/lent-arena.js";
import { CONJUGATE_LEFT, CONJUGATE_RIGHT } from "../kernels/kernels.js";
import { panels } from "../kernels/panels.js";
import type { Steps } from "../steps.js";
import type { ComplexMatrix } from "./complex-matrix.js";
import { assertFiniteResult, assertMatrix } from "./validation.js";

/** What is done to a factor before it is multiplied. */
export type Operation = "none" | "transpose" | "conjugate" | "adjoint";

/** Options of {@link multiply}. */
export interface MultiplyOptions {
  /** Applied to the left factor; default "none". */
  readonly left?: Operation;
  /** Applied to the right factor; default "none". */
  readonly right?: Operation;
}

/**
 * The matrix product op(a) op(b), (a b)_ij = sum_k a_ik b_kj.
 *
 * Cost: 8 m n k floating-point operations for an m x k and a k x n factor.
 *
 * @throws {DimensionMismatchError} when the inner dimensions differ.
 * @throws {InvalidArgumentError} when an entry is not finite or the product overflows.
 * @throws {MemoryLimitError} when the three matrices do not fit into 4 GiB.
 *
 * @example
 * ```ts
 * import { matrixFromRows, multiply } from "@openqs/linalg";
 * const lowering = matrixFromRows([[0, 1], [0, 0]]);
 * Array.from(multiply(lowering, lowering, { left: "adjoint" }).data); // => [0, 0, 0, 0, 0, 0, 1, 0]
 * ```
 */
export function multiply(a: ComplexMatrix, b: ComplexMatrix, options: MultiplyOptions = {}): ComplexMatrix {
  const factors = checkedFactors(a, b, options);
  return withArena(factors.numbers, (arena) => {
    load(factors, arena);
    multiplyRows(factors, arena, [0, factors.m]);
    return productOf(factors, arena);
  });
}

/** {@link multiply} as steps, some rows each. */
export function* multiplySteps(
  a: ComplexMatrix,
  b: ComplexMatrix,
  options: MultiplyOptions = {},
): Steps<ComplexMatrix> {
  const factors = checkedFactors(a, b, options);
  const { m, n, depth } = factors;
  return yield* withArenaSteps(factors.numbers, function* (arena) {
    load(factors, arena);
    for (const [first, count] of panels(m, n * depth)) {
      multiplyRows(factors, arena, [first, count]);
      yield { phase: "multiplying", done: first + count, total: m };
    }
    return productOf(factors, arena);
  });
}

/** Two factors whose product is m x n, and the doubles that they and the product take. */
interface Factors {
  readonly a: ComplexMatrix;
  readonly b: ComplexMatrix;
  readonly left: Operation;
  readonly right: Operation;
  readonly m: number;
  readonly n: number;
  readonly depth: number;
  readonly numbers: number;
}

function checkedFactors(a: ComplexMatrix, b: ComplexMatrix, options: MultiplyOptions): Factors {
  const { left = "none", right = "none" } = options;
  assertMatrix("a", a);
  assertMatrix("b", b);
  const [m, depth] = isTransposed(left) ? [a.columns, a.rows] : [a.rows, a.columns];
  const [rightRows, n] = isTransposed(right) ? [b.columns, b.rows] : [b.rows, b.columns];
  if (depth !== rightRows) {
    throw new DimensionMismatchError(
      `op(\`a\`) is ${m} x ${depth}, but op(\`b\`) is ${rightRows} x ${n}; the inner dimensions must agree.`,
    );
  }
  return { a, b, left, right, m, n, depth, numbers: a.data.length + b.data.length + 2 * m * n };
}

/** a, b and zeros for the product, one behind the other. */
function load({ a, b, m, n }: Factors, { heap, start }: Arena): void {
  const product = start + a.data.length + b.data.length;
  heap.set(a.data, start);
  heap.set(b.data, start + a.data.length);
  heap.fill(0, product, product + 2 * m * n);
}

function multiplyRows(
  { a, b, left, right, m, n, depth }: Factors,
  { kernels, start }: Arena,
  [first, count]: readonly [first: number, count: number],
): void {
  const rightStart = start + a.data.length;
  const product = rightStart + b.data.length + 2 * n * first;
  const [aRow, aColumn] = isTransposed(left) ? [2, 2 * m] : [2 * depth, 2];
  const [bRow, bColumn] = isTransposed(right) ? [2, 2 * depth] : [2 * n, 2];
  const flags = (isConjugated(left) ? CONJUGATE_LEFT : 0) + (isConjugated(right) ? CONJUGATE_RIGHT : 0);
  const from = start + first * aRow;
  kernels.complexProduct(count, n, depth, from, aRow, aColumn, rightStart, bRow, bColumn, product, 2 * n, flags);
}

function productOf({ a, b, m, n }: Factors, { heap, start }: Arena): ComplexMatrix {
  const product = start + a.data.length + b.data.length;
  const data = heap.slice(product, product + 2 * m * n);
  assertFiniteResult("a * b", data);
  return { rows: m, columns: n, data };
}

function isTransposed(operation: Operation): boolean {
  return operation === "transpose" || operation === "adjoint";
}

function isConjugated(operation: Operation): boolean {
  return operation === "conjugate" || operation === "adjoint";
}

import { SingularMatrixError } from "../errors.js";
import { withArena } from "../kernels/lent-arena.js";
import { elimination } from "./elimination.js";

/** The factors of P a = L U of a real row-major matrix. */
export interface RealLu {
  /** Order n of the matrix. */
  readonly order: number;
  /** L below the diagonal (unit diagonal not stored), U on and above it. */
  readonly factors: Float64Array;
  /** Row i was exchanged with row `pivots[i]`, in this order. */
  readonly pivots: Int32Array;
}

/**
 * Factorizes the n x n row-major real matrix `a` in place, P a = L U.
 *
 * Cost: (2/3) n^3 floating-point operations, nearly all in the SIMD product.
 *
 * @throws {SingularMatrixError} when a pivot is zero or not finite.
 */
export function factorRealLu(a: Float64Array, n: number): RealLu {
  const pivots = new Int32Array(n);
  withArena(n * n, (arena) => {
    const { heap, start } = arena;
    heap.set(a, start);
    elimination(arena, 1).factor({ at: start, stride: n }, n, { first: 0, count: n, exchanges: pivots });
    a.set(heap.subarray(start, start + n * n));
  });
  for (let k = 0; k < n; k++) {
    const value = a[k * (n + 1)];
    if (value !== 0 && Number.isFinite(value)) continue;
    throw new SingularMatrixError(`the matrix of order ${n} is singular: pivot ${k} is ${value}.`, k);
  }
  return { order: n, factors: a, pivots };
}

/** Overwrites the n x columns row-major `b` with a^-1 b. */
export function solveRealLu({ order: n, factors, pivots }: RealLu, b: Float64Array, columns: number): void {
  withArena(n * n + n * columns, (arena) => {
    const { heap, start } = arena;
    const lu = { at: start, stride: n };
    const x = { at: start + n * n, stride: columns };
    heap.set(factors, start);
    heap.set(b, x.at);
    pivots.forEach((pivot, i) => {
      if (pivot === i) return;
      const row = heap.slice(x.at + i * columns, x.at + (i + 1) * columns);
      heap.copyWithin(x.at + i * columns, x.at + pivot * columns, x.at + (pivot + 1) * columns);
      heap.set(row, x.at + pivot * columns);
    });
    const { solveLower, solveUpper } = elimination(arena, 1);
    solveLower(lu, n, x, columns);
    solveUpper(lu, n, x, columns);
    b.set(heap.subarray(x.at, x.at + n * columns));
  });
}

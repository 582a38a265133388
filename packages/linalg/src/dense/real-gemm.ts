import { DimensionMismatchError, InvalidArgumentError } from "../errors.js";
import type { Arena } from "../kernels/arena.js";
import { withArena } from "../kernels/lent-arena.js";
import { shapeOf } from "./validation.js";

/** A rectangle of a row-major real array: element (i, j) at `data[offset + i * stride + j]`. */
export interface RealMatrixView {
  /** Rows of the rectangle. */
  readonly rows: number;
  /** Columns of the rectangle. */
  readonly columns: number;
  /** Distance of two rows in `data`, at least `columns`. */
  readonly stride: number;
  /** Index of element (0, 0) in `data`. */
  readonly offset: number;
  /** The array, which may hold more than the rectangle. */
  readonly data: Float64Array;
}

/** Options of {@link realGemm}. */
export interface RealGemmOptions {
  /** Weight of the product; default 1. */
  readonly alpha?: number;
  /** Weight of what `c` held before; default 1. With 0 the old contents are not read. */
  readonly beta?: number;
}

/**
 * The real product c <- alpha a b + beta c in place, on views of row-major arrays; the building block of real block
 * elimination.
 *
 * Cost: 2 m n k floating-point operations on the SIMD kernels, and one copy of the three views. Finiteness of the
 * entries is left to the caller, because blocks of one matrix pass through here many times.
 *
 * @throws {DimensionMismatchError} when the shapes do not fit or a view leaves its array.
 * @throws {InvalidArgumentError} when `alpha` or `beta` is not finite.
 *
 * @example
 * ```ts
 * import { realGemm } from "@openqs/linalg";
 * const view = (data: Float64Array) => ({ rows: 1, columns: 1, stride: 1, offset: 0, data });
 * const c = Float64Array.of(10);
 * realGemm(view(Float64Array.of(2)), view(Float64Array.of(3)), view(c), { alpha: -1 });
 * c[0]; // => 4
 * ```
 */
export function realGemm(a: RealMatrixView, b: RealMatrixView, c: RealMatrixView, options: RealGemmOptions = {}): void {
  const { alpha = 1, beta = 1 } = options;
  for (const [name, value] of Object.entries({ alpha, beta })) {
    if (!Number.isFinite(value)) throw new InvalidArgumentError(name, value, "must be a finite number");
  }
  for (const [name, view] of Object.entries({ a, b, c })) assertInside(name, view);
  if (a.columns !== b.rows || a.rows !== c.rows || b.columns !== c.columns) {
    throw new DimensionMismatchError(
      `\`a\` is ${shapeOf(a)}, \`b\` is ${shapeOf(b)} and \`c\` is ${shapeOf(c)}; c = a b is not defined.`,
    );
  }
  const [m, n, depth] = [a.rows, b.columns, a.columns];
  withArena(m * depth + depth * n + m * n, (arena) => {
    const right = arena.start + m * depth;
    const product = right + depth * n;
    copyIn(arena, arena.start, a);
    copyIn(arena, right, b);
    arena.heap.fill(0, product, product + m * n);
    arena.kernels.realProduct(m, n, depth, arena.start, depth, 1, right, n, 1, product, n, 0);
    for (let i = 0; i < m; i++) {
      for (let j = 0, p = product + i * n, q = c.offset + i * c.stride; j < n; j++, p++, q++) {
        c.data[q] = alpha * arena.heap[p] + (beta === 0 ? 0 : beta * c.data[q]);
      }
    }
  });
}

function assertInside(argument: string, { rows, columns, stride, offset, data }: RealMatrixView): void {
  const end = rows === 0 || columns === 0 ? offset : offset + (rows - 1) * stride + columns;
  if (offset >= 0 && stride >= columns && end <= data.length) return;
  throw new DimensionMismatchError(
    `\`${argument}\` (${rows} x ${columns}, stride ${stride}, offset ${offset}) leaves its array of length ${data.length}.`,
  );
}

function copyIn({ heap }: Arena, to: number, { rows, columns, stride, offset, data }: RealMatrixView): void {
  for (let i = 0; i < rows; i++) {
    const from = offset + i * stride;
    heap.set(data.subarray(from, from + columns), to + i * columns);
  }
}

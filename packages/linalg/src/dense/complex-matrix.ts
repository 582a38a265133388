import { allocateDoubles } from "./allocate.js";
import { assertInteger, DimensionMismatchError, InvalidArgumentError } from "../errors.js";

/** A complex number; kernels keep real and imaginary parts in typed arrays instead. */
export interface Complex {
  /** Real part. */
  readonly re: number;
  /** Imaginary part. */
  readonly im: number;
}

/**
 * A dense complex matrix: row-major, interleaved (re, im), element (i, j) at `data[2 * (i * columns + j)]`.
 *
 * The layout is NumPy's `complex128` in C order, and a record of this shape survives `structuredClone` and is
 * transferred to a worker without copying.
 */
export interface ComplexMatrix {
  /** Number of rows, at least 0. */
  readonly rows: number;
  /** Number of columns, at least 0. */
  readonly columns: number;
  /** 2 rows columns numbers. */
  readonly data: Float64Array;
}

/**
 * A matrix of zeros.
 *
 * @throws {InvalidArgumentError} when `rows` or `columns` is not an integer of at least 0.
 * @throws {MemoryLimitError} when the matrix would exceed 4 GiB, an order of 16384.
 *
 * @example
 * ```ts
 * import { zeros } from "@openqs/linalg";
 * zeros(2, 3).data.length; // => 12
 * ```
 */
export function zeros(rows: number, columns: number): ComplexMatrix {
  assertInteger("rows", rows, { minimum: 0 });
  assertInteger("columns", columns, { minimum: 0 });
  return { rows, columns, data: allocateDoubles(`a ${rows} x ${columns} complex matrix`, 2 * rows * columns) };
}

/** The n x n identity. */
export function identity(n: number): ComplexMatrix {
  const matrix = zeros(n, n);
  for (let i = 0; i < n; i++) matrix.data[2 * i * (n + 1)] = 1;
  return matrix;
}

/**
 * A matrix from rows of numbers or `{ re, im }` records.
 *
 * @throws {DimensionMismatchError} when the rows differ in length.
 * @throws {InvalidArgumentError} when an entry is not finite.
 *
 * @example
 * ```ts
 * import { matrixFromRows } from "@openqs/linalg";
 * const pauliY = matrixFromRows([[0, { re: 0, im: -1 }], [{ re: 0, im: 1 }, 0]]);
 * pauliY.data[3]; // => -1
 * ```
 */
export function matrixFromRows(entries: readonly (readonly (number | Complex)[])[]): ComplexMatrix {
  const rows = entries.length;
  const columns = entries[0]?.length ?? 0;
  const matrix = zeros(rows, columns);
  entries.forEach((row, i) => {
    if (row.length !== columns) {
      throw new DimensionMismatchError(`row ${i} has ${row.length} entries, but row 0 has ${columns}.`);
    }
    row.forEach((entry, j) => {
      const re = typeof entry === "number" ? entry : entry.re;
      const im = typeof entry === "number" ? 0 : entry.im;
      if (!Number.isFinite(re) || !Number.isFinite(im)) {
        throw new InvalidArgumentError(`entries[${i}][${j}]`, `${re} + ${im}i`, "must be finite");
      }
      matrix.data[2 * (i * columns + j)] = re;
      matrix.data[2 * (i * columns + j) + 1] = im;
    });
  });
  return matrix;
}

import { DimensionMismatchError, InvalidArgumentError } from "../errors.js";
import type { ComplexMatrix } from "./complex-matrix.js";
import type { ComplexVector } from "./complex-vector.js";

/** Index of the first entry that is NaN or infinite, or -1; x - x is NaN exactly for those, so two sums decide. */
export function firstNonFinite(data: Float64Array): number {
  let even = 0;
  let odd = 0;
  const pairs = data.length & ~1;
  for (let k = 0; k < pairs; k += 2) {
    even += data[k] - data[k];
    odd += data[k + 1] - data[k + 1];
  }
  if (pairs < data.length) even += data[pairs] - data[pairs];
  return even + odd === 0 ? -1 : data.findIndex((value) => !Number.isFinite(value));
}

/** "3 x 4", as error texts write a shape. */
export function shapeOf(matrix: { readonly rows: number; readonly columns: number }): string {
  return `${matrix.rows} x ${matrix.columns}`;
}

/** Throws unless `matrix` holds 2 * rows * columns finite numbers. */
export function assertMatrix(argument: string, matrix: ComplexMatrix): void {
  const { rows, columns, data } = matrix;
  if (data.length !== 2 * rows * columns) {
    throw new DimensionMismatchError(
      `\`${argument}\` is ${shapeOf(matrix)} and needs ${2 * rows * columns} numbers in \`data\`, but has ${data.length}.`,
    );
  }
  const k = firstNonFinite(data);
  if (k < 0) return;
  const [i, j] = [Math.floor(k / 2 / columns), Math.floor(k / 2) % columns];
  throw new InvalidArgumentError(`${argument}[${i}][${j}]`, data[k], "must be finite");
}

/** Throws unless `matrix` is a well-formed finite square matrix. */
export function assertSquareMatrix(argument: string, matrix: ComplexMatrix): void {
  assertSquareShape(argument, matrix);
  assertMatrix(argument, matrix);
}

/** Throws unless `matrix` has as many rows as columns. */
export function assertSquareShape(argument: string, matrix: { readonly rows: number; readonly columns: number }): void {
  if (matrix.rows !== matrix.columns) {
    throw new DimensionMismatchError(`\`${argument}\` must be square, but has shape ${shapeOf(matrix)}.`);
  }
}

/** Throws unless `vector` holds 2 * length finite numbers. */
export function assertVector(argument: string, vector: ComplexVector): void {
  if (vector.data.length !== 2 * vector.length) {
    throw new DimensionMismatchError(
      `\`${argument}\` of length ${vector.length} needs ${2 * vector.length} numbers in \`data\`, but has ${vector.data.length}.`,
    );
  }
  const k = firstNonFinite(vector.data);
  if (k >= 0) throw new InvalidArgumentError(`${argument}[${k >> 1}]`, vector.data[k], "must be finite");
}

/** Throws when a result overflowed: a NaN or infinity never leaves a public function. */
export function assertFiniteResult(operation: string, data: Float64Array): void {
  const k = firstNonFinite(data);
  if (k >= 0) {
    throw new InvalidArgumentError(operation, data[k], "must be in the range of double precision, which it overflows");
  }
}

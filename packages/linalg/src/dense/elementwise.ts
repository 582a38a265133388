import { assertFinite, DimensionMismatchError } from "../errors.js";
import { type Complex, type ComplexMatrix, zeros } from "./complex-matrix.js";
import { assertFiniteResult, assertMatrix, shapeOf } from "./validation.js";

/**
 * The sum a + b; the difference is `add(a, scale(b, -1))`.
 *
 * @throws {DimensionMismatchError} when the shapes differ.
 * @throws {InvalidArgumentError} when an entry is not finite or the sum overflows.
 *
 * @example
 * ```ts
 * import { add, identity, scale } from "@openqs/linalg";
 * add(identity(2), scale(identity(2), -3)).data[0]; // => -2
 * ```
 */
export function add(a: ComplexMatrix, b: ComplexMatrix): ComplexMatrix {
  assertMatrix("a", a);
  assertMatrix("b", b);
  if (a.rows !== b.rows || a.columns !== b.columns) {
    throw new DimensionMismatchError(`\`a\` is ${shapeOf(a)}, but \`b\` is ${shapeOf(b)}; a sum needs equal shapes.`);
  }
  const sum = zeros(a.rows, a.columns);
  for (let k = 0; k < sum.data.length; k++) sum.data[k] = a.data[k] + b.data[k];
  assertFiniteResult("a + b", sum.data);
  return sum;
}

/**
 * The multiple factor * a.
 *
 * @throws {InvalidArgumentError} when `factor` or an entry is not finite.
 *
 * @example
 * ```ts
 * import { identity, scale } from "@openqs/linalg";
 * scale(identity(2), { re: 0, im: 2 }).data[1]; // => 2
 * ```
 */
export function scale(a: ComplexMatrix, factor: number | Complex): ComplexMatrix {
  assertMatrix("a", a);
  const { re, im } = typeof factor === "number" ? { re: factor, im: 0 } : factor;
  assertFinite("factor", re);
  assertFinite("factor", im);
  const result = zeros(a.rows, a.columns);
  for (let k = 0; k < a.data.length; k += 2) {
    const x = a.data[k];
    const y = a.data[k + 1];
    result.data[k] = re * x - im * y;
    result.data[k + 1] = re * y + im * x;
  }
  assertFiniteResult("factor * a", result.data);
  return result;
}

/**
 * The transpose, (a^T)_ij = a_ji, without conjugation; see {@link adjoint}.
 *
 * @throws {InvalidArgumentError} when an entry is not finite.
 */
export function transpose(a: ComplexMatrix): ComplexMatrix {
  assertMatrix("a", a);
  return flip(a, 1);
}

/**
 * The adjoint (conjugate transpose), (a^dagger)_ij = conj(a_ji).
 *
 * @throws {InvalidArgumentError} when an entry is not finite.
 *
 * @example
 * ```ts
 * import { adjoint, matrixFromRows } from "@openqs/linalg";
 * adjoint(matrixFromRows([[{ re: 1, im: 2 }]])).data[1]; // => -2
 * ```
 */
export function adjoint(a: ComplexMatrix): ComplexMatrix {
  assertMatrix("a", a);
  return flip(a, -1);
}

/**
 * The entrywise complex conjugate.
 *
 * @throws {InvalidArgumentError} when an entry is not finite.
 */
export function conjugate(a: ComplexMatrix): ComplexMatrix {
  assertMatrix("a", a);
  return { rows: a.rows, columns: a.columns, data: a.data.map((value, k) => (k & 1 ? -value : value)) };
}

function flip({ rows, columns, data }: ComplexMatrix, imaginarySign: 1 | -1): ComplexMatrix {
  const result = zeros(columns, rows);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      result.data[2 * (j * rows + i)] = data[2 * (i * columns + j)];
      result.data[2 * (j * rows + i) + 1] = imaginarySign * data[2 * (i * columns + j) + 1];
    }
  }
  return result;
}

import { DimensionMismatchError } from "../errors.js";
import { type ComplexMatrix, zeros } from "./complex-matrix.js";
import { conjugate, transpose, adjoint } from "./elementwise.js";
import { assertFiniteResult, assertMatrix, shapeOf } from "./validation.js";

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
 *
 * @example
 * ```ts
 * import { matrixFromRows, multiply } from "@openqs/linalg";
 * const lowering = matrixFromRows([[0, 1], [0, 0]]);
 * Array.from(multiply(lowering, lowering, { left: "adjoint" }).data); // => [0, 0, 0, 0, 0, 0, 1, 0]
 * ```
 */
export function multiply(a: ComplexMatrix, b: ComplexMatrix, options: MultiplyOptions = {}): ComplexMatrix {
  const left = applyOperation(a, options.left ?? "none");
  const right = applyOperation(b, options.right ?? "none");
  assertMatrix("a", left);
  assertMatrix("b", right);
  if (left.columns !== right.rows) {
    throw new DimensionMismatchError(
      `op(\`a\`) is ${shapeOf(left)}, but op(\`b\`) is ${shapeOf(right)}; the inner dimensions must agree.`,
    );
  }
  const product = zeros(left.rows, right.columns);
  accumulateProduct(left, right, product);
  assertFiniteResult("a * b", product.data);
  return product;
}

function applyOperation(matrix: ComplexMatrix, operation: Operation): ComplexMatrix {
  if (operation === "none") return matrix;
  return { transpose, conjugate, adjoint }[operation](matrix);
}

/** c += a b, row by row so that the inner loop runs along contiguous rows of b and c. */
function accumulateProduct(a: ComplexMatrix, b: ComplexMatrix, c: ComplexMatrix): void {
  const width = 2 * b.columns;
  for (let i = 0; i < a.rows; i++) {
    for (let k = 0; k < a.columns; k++) {
      const re = a.data[2 * (i * a.columns + k)]!;
      const im = a.data[2 * (i * a.columns + k) + 1]!;
      for (let j = 0, p = i * width, q = k * width; j < width; j += 2, p += 2, q += 2) {
        const x = b.data[q]!;
        const y = b.data[q + 1]!;
        c.data[p]! += re * x - im * y;
        c.data[p + 1]! += re * y + im * x;
      }
    }
  }
}

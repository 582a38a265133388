import type { ComplexMatrix } from "../dense/complex-matrix.js";
import { multiply } from "../dense/multiply.js";
import { type HermitianEigen, hermitianEigen } from "../eigen/hermitian-eigen.js";
import { InvalidArgumentError } from "../errors.js";

/**
 * The positive square root of a positive semidefinite matrix: the positive s with s s = a.
 *
 * Eigenvalues between -n eps ||a|| and 0 are rounding and count as 0. Cost: that of {@link hermitianEigen} and a product.
 *
 * @throws {InvalidArgumentError} when `a` is not Hermitian or has a negative eigenvalue beyond rounding.
 *
 * @example
 * ```ts
 * import { matrixFromRows, sqrtm } from "@openqs/linalg";
 * sqrtm(matrixFromRows([[5, 4], [4, 5]])).data[0]; // => 2.000000000000
 * ```
 */
export function sqrtm(a: ComplexMatrix): ComplexMatrix {
  const eigen = hermitianEigen(a);
  const lowest = -roundingLevel(eigen);
  return applyToEigenvalues(eigen, (value) => {
    if (value < lowest) throw new InvalidArgumentError("an eigenvalue of `a`", value, `must be at least ${lowest}`);
    return Math.sqrt(Math.max(0, value));
  });
}

/**
 * The Hermitian logarithm of a positive definite matrix: the Hermitian l with exp(l) = a.
 *
 * Cost: that of {@link hermitianEigen} and a product.
 *
 * @throws {InvalidArgumentError} when `a` is not Hermitian or an eigenvalue is not above n eps ||a||, below which the
 * logarithm would be one of rounding errors.
 *
 * @example
 * ```ts
 * import { identity, logm, scale } from "@openqs/linalg";
 * logm(scale(identity(2), Math.E)).data[0]; // => 1.000000000000
 * ```
 */
export function logm(a: ComplexMatrix): ComplexMatrix {
  const eigen = hermitianEigen(a);
  const lowest = roundingLevel(eigen);
  return applyToEigenvalues(eigen, (value) => {
    if (value <= lowest) throw new InvalidArgumentError("an eigenvalue of `a`", value, `must exceed ${lowest}`);
    return Math.log(value);
  });
}

function roundingLevel({ values }: HermitianEigen): number {
  return values.length * Number.EPSILON * values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}

/** V f(D) V^dagger. */
function applyToEigenvalues({ values, vectors }: HermitianEigen, f: (value: number) => number): ComplexMatrix {
  const images = values.map(f);
  const weighted = { ...vectors, data: vectors.data.map((entry, k) => entry * images[(k >> 1) % values.length]) };
  return multiply(weighted, vectors, { right: "adjoint" });
}

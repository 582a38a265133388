import type { Complex } from "../dense/complex-matrix.js";
import { euclideanLength } from "../dense/norms.js";
import { InvalidArgumentError } from "../errors.js";
import { addMultiple, innerProduct, negative, scaleVector } from "./vector-arithmetic.js";

/**
 * Orthogonalizes `vector` in place against orthonormal `basis` vectors and normalizes it. Returns its components along
 * them and the length of what was left; the vector is zero when it lies in their span to working precision.
 *
 * Classical Gram-Schmidt, repeated when a pass removed much of the vector, which leaves orthogonality near rounding
 * level: J. W. Daniel, W. B. Gragg, L. Kaufman and G. W. Stewart, Math. Comput. 30, 772 (1976).
 *
 * @throws {InvalidArgumentError} when the vector is not finite.
 */
export function orthonormalize(vector: Float64Array, basis: readonly Float64Array[]): Orthonormalized {
  const before = euclideanLength(vector);
  if (!Number.isFinite(before)) throw new InvalidArgumentError("operator", before, "must give finite vectors");
  const components = basis.map(() => ({ re: 0, im: 0 }));
  let length = subtractOverlaps(vector, basis, components);
  if (length < REPEAT_BELOW * before) length = subtractOverlaps(vector, basis, components);
  if (length <= 4 * Number.EPSILON * before) {
    vector.fill(0);
    return { components, length: 0 };
  }
  scaleVector(vector, 1 / length);
  return { components, length };
}

/** Fraction of its length that a vector must keep for one pass to suffice. */
const REPEAT_BELOW = Math.SQRT1_2;

/** One pass of classical Gram-Schmidt; adds the overlaps to `components` and returns the length that is left. */
function subtractOverlaps(
  vector: Float64Array,
  basis: readonly Float64Array[],
  components: readonly { re: number; im: number }[],
): number {
  const overlaps = basis.map((other) => innerProduct(other, vector));
  overlaps.forEach((overlap, k) => {
    addMultiple(vector, negative(overlap), basis[k]);
    components[k].re += overlap.re;
    components[k].im += overlap.im;
  });
  return euclideanLength(vector);
}

/** What {@link orthonormalize} took away from a vector. */
export interface Orthonormalized {
  readonly components: readonly Complex[];
  readonly length: number;
}

/** sum_k coefficients_k vectors_k, added to `target`. */
export function addCombination(
  target: Float64Array,
  coefficients: readonly Complex[],
  vectors: readonly Float64Array[],
): void {
  coefficients.forEach((coefficient, k) => addMultiple(target, coefficient, vectors[k]));
}

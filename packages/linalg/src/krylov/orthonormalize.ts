import type { Complex } from "../dense/complex-matrix.js";
import { euclideanLength } from "../dense/norms.js";
import { InvalidArgumentError } from "../errors.js";
import { scaleVector } from "./vector-arithmetic.js";
import { placeOf, type VectorBlock, vectorOf, workPlaces } from "../kernels/vector-block.js";

/** What {@link orthonormalize} took away from a vector. */
export interface Orthonormalized {
  /** Length of the vector as it was. */
  readonly before: number;
  /** Its components along the vectors before it. */
  readonly components: readonly Complex[];
  /** Length of what was left; 0 when it lies in their span to working precision. */
  readonly length: number;
}

/**
 * Orthogonalizes vector k of a block in place against the orthonormal ones before it and normalizes it; it becomes zero
 * when it lies in their span to working precision.
 *
 * Classical Gram-Schmidt, repeated when a pass removed much of the vector, which leaves orthogonality near rounding
 * level: J. W. Daniel, W. B. Gragg, L. Kaufman and G. W. Stewart, Math. Comput. 30, 772 (1976).
 *
 * @throws {InvalidArgumentError} when the vector is not finite.
 */
export function orthonormalize(block: VectorBlock, k: number): Orthonormalized {
  const vector = vectorOf(block, k);
  const before = euclideanLength(vector);
  if (!Number.isFinite(before)) throw new InvalidArgumentError("operator", before, "must give finite vectors");
  const components = Array.from({ length: k }, () => ({ re: 0, im: 0 }));
  let length = k === 0 ? before : subtractOverlaps(block, vector, components);
  if (length < REPEAT_BELOW * before) length = subtractOverlaps(block, vector, components);
  if (length <= 4 * Number.EPSILON * before) {
    vector.fill(0);
    return { before, components, length: 0 };
  }
  scaleVector(vector, 1 / length);
  return { before, components, length };
}

/** Fraction of its length that a vector must keep for one pass to suffice. */
const REPEAT_BELOW = Math.SQRT1_2;

/** One pass of classical Gram-Schmidt; adds the overlaps to `components` and returns the length that is left. */
function subtractOverlaps(block: VectorBlock, vector: Float64Array, components: { re: number; im: number }[]): number {
  const { length } = block;
  const { heap, kernels } = block.arena;
  const [count, first, target] = [components.length, placeOf(block, 0), placeOf(block, components.length)];
  const { coefficients, result } = workPlaces(block);
  // <v, w> = conj(v . conj(w))
  for (let at = 0; at < length; at += 2) {
    heap[result + at] = vector[at];
    heap[result + at + 1] = -vector[at + 1];
  }
  kernels.matrixVector(count, length / 2, first, length, result, coefficients);
  components.forEach((component, k) => {
    const at = coefficients + 2 * k;
    heap[at + 1] = -heap[at + 1];
    component.re += heap[at];
    component.im += heap[at + 1];
  });
  kernels.vectorMatrix(count, length / 2, first, length, coefficients, result);
  kernels.addMultiple(length / 2, -1, 0, result, target);
  return euclideanLength(vector);
}

import { type ComplexMatrix, eigenSteps, identity, multiply, solve, type Steps } from "@openqs/linalg";

/** G = V diag(values) V^-1 on one class of basis states. */
export interface Eigenbasis {
  readonly values: Float64Array;
  readonly vectors: ComplexMatrix;
  readonly inverse: ComplexMatrix;
}

/** The eigenbasis of a generator. @throws {SingularMatrixError} when it is defective to rounding. */
export function* eigenbasis(generator: ComplexMatrix): Steps<Eigenbasis> {
  const { values, vectors } = yield* eigenSteps(generator);
  return { values: values.data, vectors, inverse: solve(vectors, identity(generator.rows)) };
}

/** The eigenbases on both sides of a block, and the smallest decay that a rate may have. */
interface BlockEigenbases {
  readonly left: Eigenbasis;
  readonly right: Eigenbasis;
  readonly floor: number;
}

/** X = V Y V'^+ with y_ij = (V^-1 C V'^-+)_ij / (g_i + conj(g'_j)), which solves G X + X G'^+ = C. */
export function solveInEigenbases(source: ComplexMatrix, { left, right, floor }: BlockEigenbases): ComplexMatrix {
  const rotated = multiply(multiply(left.inverse, source), right.inverse, { right: "adjoint" });
  divideByRates(rotated, { left: left.values, right: right.values, floor });
  return multiply(multiply(left.vectors, rotated), right.vectors, { right: "adjoint" });
}

/** c_ij / (g_i + conj(g_j)), whose real part is never above -floor. */
function divideByRates(
  { rows, columns, data }: ComplexMatrix,
  { left, right, floor }: { readonly left: Float64Array; readonly right: Float64Array; readonly floor: number },
): void {
  for (let i = 0, at = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, at += 2) {
      const re = Math.min(left[2 * i] + right[2 * j], -floor);
      const im = left[2 * i + 1] - right[2 * j + 1];
      const norm = re * re + im * im;
      const [x, y] = [data[at], data[at + 1]];
      data[at] = (x * re + y * im) / norm;
      data[at + 1] = (y * re - x * im) / norm;
    }
  }
}

import { modulus } from "../dense/modulus.js";
import { type ComplexMatrix, zeros } from "../dense/complex-matrix.js";
import { adjoint } from "../dense/elementwise.js";
import { divideComplex } from "../dense/complex-division.js";
import { multiply } from "../dense/multiply.js";
import { frobeniusNorm } from "../dense/norms.js";
import { assertFiniteResult, assertMatrix, assertSquareShape, shapeOf } from "../dense/validation.js";
import { schur, type SchurDecomposition } from "../eigen/schur.js";
import { DimensionMismatchError, SingularMatrixError } from "../errors.js";
import { withArena } from "../kernels/lent-arena.js";

/**
 * Solves the Sylvester equation a x + x b = c for x (m x n), with a m x m and b n x n.
 *
 * Cost: about 80 (m^3 + n^3) + 4 m n (m + n) floating-point operations.
 * Source: R. H. Bartels and G. W. Stewart, Commun. ACM 15, 820 (1972), in complex Schur form.
 *
 * @throws {DimensionMismatchError} when the shapes do not fit.
 * @throws {SingularMatrixError} when a and -b share an eigenvalue to rounding, so that x is not determined.
 *
 * @example
 * ```ts
 * import { matrixFromRows, sylvester } from "@openqs/linalg";
 * sylvester(matrixFromRows([[2]]), matrixFromRows([[3]]), matrixFromRows([[10]])).data[0]; // => 2
 * ```
 */
export function sylvester(a: ComplexMatrix, b: ComplexMatrix, c: ComplexMatrix): ComplexMatrix {
  assertSquareShape("a", a);
  assertSquareShape("b", b);
  assertRightHandSide(c, a, b);
  return solveInSchurForms(schur(a), schur(b), c);
}

/**
 * Solves the continuous Lyapunov equation a x + x a^dagger + q = 0, the stationary covariance x of linear dynamics with
 * drift a and diffusion q.
 *
 * x is unique when no two eigenvalues of a satisfy lambda_i = -conj(lambda_j), in particular when all real parts are
 * negative; x is Hermitian when q is. Cost: about 90 n^3 floating-point operations.
 *
 * @throws {DimensionMismatchError} when the shapes do not fit.
 * @throws {SingularMatrixError} when x is not determined, as on the border of stability.
 *
 * @example
 * ```ts
 * import { lyapunov, matrixFromRows } from "@openqs/linalg";
 * lyapunov(matrixFromRows([[-0.5]]), matrixFromRows([[3]])).data[0]; // => 3
 * ```
 */
export function lyapunov(a: ComplexMatrix, q: ComplexMatrix): ComplexMatrix {
  assertSquareShape("a", a);
  assertRightHandSide(q, a, a);
  const form = schur(a);
  const negated = { ...q, data: q.data.map((value) => -value) };
  return solveInSchurForms(form, schurFormOfAdjoint(form), negated);
}

function assertRightHandSide(c: ComplexMatrix, a: ComplexMatrix, b: ComplexMatrix): void {
  assertMatrix("the right-hand side", c);
  if (c.rows === a.rows && c.columns === b.rows) return;
  throw new DimensionMismatchError(
    `a x + x b needs a right-hand side of shape ${a.rows} x ${b.rows}, but it is ${shapeOf(c)}.`,
  );
}

/** From a = U T U^dagger, a^dagger = (U J)(J T^dagger J)(U J)^dagger with the reversal J, which is upper triangular. */
function schurFormOfAdjoint({ triangular, unitary }: SchurDecomposition): SchurDecomposition {
  const n = unitary.rows;
  const lower = adjoint(triangular);
  const [reversedTriangle, reversedUnitary] = [zeros(n, n), zeros(n, n)];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const from = 2 * (i * n + j);
      reversedTriangle.data.set(lower.data.subarray(from, from + 2), 2 * ((n - 1 - i) * n + n - 1 - j));
      reversedUnitary.data.set(unitary.data.subarray(from, from + 2), 2 * (i * n + n - 1 - j));
    }
  }
  return { triangular: reversedTriangle, unitary: reversedUnitary };
}

function solveInSchurForms(left: SchurDecomposition, right: SchurDecomposition, c: ComplexMatrix): ComplexMatrix {
  const rotated = multiply(multiply(left.unitary, c, { left: "adjoint" }), right.unitary);
  const solution = solveTriangular(left.triangular, right.triangular, rotated);
  return multiply(multiply(left.unitary, solution), right.unitary, { right: "adjoint" });
}

/** t y + y s = f for upper triangular t and s: rows from the last to the first, each by forward substitution. */
function solveTriangular(t: ComplexMatrix, s: ComplexMatrix, f: ComplexMatrix): ComplexMatrix {
  const [m, n] = [f.rows, f.columns];
  const smallest = Number.EPSILON * Math.max(frobeniusNorm(t), frobeniusNorm(s));
  const data = withArena(t.data.length + s.data.length + f.data.length + 2 * (m + n), ({ heap, kernels, start }) => {
    const sAt = start + t.data.length;
    const y = sAt + s.data.length;
    const sum = y + f.data.length;
    heap.set(t.data, start);
    heap.set(s.data, sAt);
    heap.set(f.data, y);
    for (let i = m - 1; i >= 0; i--) {
      const row = y + 2 * i * n;
      const diagonal = start + 2 * i * (m + 1);
      kernels.vectorMatrix(m - 1 - i, n, row + 2 * n, 2 * n, diagonal + 2, sum);
      kernels.addMultiple(n, -1, 0, sum, row);
      for (let k = 0; k < n; k++) {
        const other = sAt + 2 * k * (n + 1);
        const [re, im] = [heap[diagonal] + heap[other], heap[diagonal + 1] + heap[other + 1]];
        if (!(modulus(re, im) > smallest)) throw sharedEigenvalue(i, modulus(re, im));
        const [x, z] = divideComplex(heap[row + 2 * k], heap[row + 2 * k + 1], re, im);
        heap[row + 2 * k] = x;
        heap[row + 2 * k + 1] = z;
        kernels.addMultiple(n - 1 - k, -x, -z, other + 2, row + 2 * (k + 1));
      }
    }
    return heap.slice(y, y + f.data.length);
  });
  assertFiniteResult("the solution of a x + x b = c", data);
  return { rows: m, columns: n, data };
}

function sharedEigenvalue(index: number, distance: number): SingularMatrixError {
  return new SingularMatrixError(
    `a x + x b = c does not determine x: an eigenvalue of a and one of -b are ${distance} apart.`,
    index,
  );
}

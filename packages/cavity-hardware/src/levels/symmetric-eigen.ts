/** Eigenvalues in ascending order; `vectors[k]` belongs to `values[k]`. */
export interface SymmetricEigen {
  readonly values: readonly number[];
  readonly vectors: readonly (readonly number[])[];
}

/** The rotation (cos, sin) that annihilates the off-diagonal element (Golub & Van Loan, Matrix Computations, section 8.5). */
function jacobiRotation(app: number, aqq: number, apq: number): readonly [number, number] {
  const tau = (aqq - app) / (2 * apq);
  const t = Math.sign(tau || 1) / (Math.abs(tau) + Math.hypot(1, tau));
  const cosine = 1 / Math.hypot(1, t);
  return [cosine, t * cosine];
}

/** Applies the rotation to components p and q of every row of `rows`. */
function rotateColumns(rows: number[][], [p, q]: readonly [number, number], [c, s]: readonly [number, number]): void {
  for (const row of rows) {
    const x = row[p];
    const y = row[q];
    row[p] = c * x - s * y;
    row[q] = s * x + c * y;
  }
}

/** Applies the rotation to rows p and q of `rows`. */
function rotateRows(rows: number[][], [p, q]: readonly [number, number], [c, s]: readonly [number, number]): void {
  const [first, second] = [rows[p], rows[q]];
  rows[p] = first.map((x, i) => c * x - s * second[i]);
  rows[q] = first.map((x, i) => s * x + c * second[i]);
}

function sweep(a: number[][], vectors: number[][]): boolean {
  let rotated = false;
  for (let p = 0; p < a.length; p++) {
    for (let q = p + 1; q < a.length; q++) {
      const apq = a[p][q];
      if (Math.abs(apq) <= Number.EPSILON * 1e-3 * Math.hypot(a[p][p], a[q][q])) continue;
      const rotation = jacobiRotation(a[p][p], a[q][q], apq);
      rotateColumns(a, [p, q], rotation);
      rotateRows(a, [p, q], rotation);
      // Exactly zero in exact arithmetic; leaving the rounding error would keep degenerate pairs rotating for ever.
      a[p][q] = 0;
      a[q][p] = 0;
      rotateRows(vectors, [p, q], rotation);
      rotated = true;
    }
  }
  return rotated;
}

/**
 * Eigenvalues and orthonormal eigenvectors of a small real symmetric matrix by cyclic Jacobi rotations.
 *
 * Meant for the blocks of fixed projection of an atomic level (at most 2J+1 rows); O(n^3) per sweep, and about six sweeps.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): SymmetricEigen {
  const a = matrix.map((row) => [...row]);
  const vectors = a.map((_, i) => a.map((__, j) => (i === j ? 1 : 0)));
  while (sweep(a, vectors));
  const order = a.map((_, i) => i).sort((i, j) => a[i][i] - a[j][j]);
  return { values: order.map((i) => a[i][i]), vectors: order.map((i) => vectors[i]) };
}

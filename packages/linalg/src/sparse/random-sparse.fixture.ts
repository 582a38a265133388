import { uniformNumbers } from "../test-matrices.fixture.js";
import { sparseFromTriplets, type SparseMatrix, type Triplet } from "./sparse-matrix.js";

export interface RandomSparse {
  readonly n: number;
  /** Elements per row besides one that makes the matrix structurally regular. */
  readonly density: number;
  readonly seed: number;
  readonly scale?: (row: number) => number;
}

/** Random pattern with a non-zero in a random permutation, so that diagonals may vanish; unsymmetric in general. */
export function randomSparse({ n, density, seed, scale = () => 1 }: RandomSparse): SparseMatrix {
  const next = uniformNumbers(seed);
  const index = () => Math.min(n - 1, Math.floor(((next() + 1) / 2) * n));
  const value = (row: number) => ({ re: scale(row) * next(), im: scale(row) * next() });
  const permutation = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = index() % (i + 1);
    [permutation[i], permutation[j]] = [permutation[j], permutation[i]];
  }
  const triplets: Triplet[] = permutation.map((column, row) => [row, column, value(row)]);
  for (let k = 0; k < density * n; k++) {
    const row = index();
    triplets.push([row, index(), value(row)]);
  }
  return sparseFromTriplets({ rows: n, columns: n }, triplets);
}

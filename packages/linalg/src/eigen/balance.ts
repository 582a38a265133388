/** A step of balancing must shrink the norms of a row and its column by this factor to be worth taking. */
const WORTHWHILE = 0.95;
/** Scales stay within 2^+-400, so that no product with them leaves double precision. */
const LARGEST_EXPONENT = 400;

/**
 * Overwrites the complex n x n matrix at `at` by D^-1 a D with a diagonal D of powers of two that evens out the norms of
 * each row and its column, and returns the diagonal of D. The similarity is exact; eigenvalues of a badly scaled matrix
 * are then found to their own size instead of that of its largest entry.
 *
 * Source: R. James, J. Langou and B. R. Lowery, arXiv:1401.5766 (2014), algorithm 3 with the 2-norm.
 */
export function balance(heap: Float64Array, at: number, n: number): Float64Array {
  const scales = new Float64Array(n).fill(1);
  for (let changed = true; changed;) {
    changed = false;
    for (let i = 0; i < n; i++) {
      const factor = balancingFactor(heap, { at, n, i });
      const exponent = Math.abs(Math.log2(scales[i] * factor));
      if (factor === 1 || exponent > LARGEST_EXPONENT) continue;
      changed = true;
      scales[i] *= factor;
      for (let j = 0; j < n; j++) {
        for (const part of [0, 1]) {
          heap[at + 2 * (i * n + j) + part] /= factor;
          heap[at + 2 * (j * n + i) + part] *= factor;
        }
      }
    }
  }
  return scales;
}

/** The power of two f that evens out f ||column i|| and ||row i|| / f, or 1 where the gain is not worthwhile. */
function balancingFactor(heap: Float64Array, { at, n, i }: { at: number; n: number; i: number }): number {
  let column = 0;
  let row = 0;
  for (let j = 0; j < n; j++) {
    const p = at + 2 * (j * n + i);
    const q = at + 2 * (i * n + j);
    column += heap[p] * heap[p] + heap[p + 1] * heap[p + 1];
    row += heap[q] * heap[q] + heap[q + 1] * heap[q + 1];
  }
  if (column === 0 || row === 0) return 1;
  [column, row] = [Math.sqrt(column), Math.sqrt(row)];
  const factor = 2 ** Math.round(Math.log2(row / column) / 2);
  return column * factor + row / factor < WORTHWHILE * (column + row) ? factor : 1;
}

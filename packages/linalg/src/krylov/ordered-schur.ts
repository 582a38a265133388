import { type Complex, type ComplexMatrix } from "../dense/complex-matrix.js";
import type { SchurDecomposition } from "../eigen/schur.js";
import { product } from "./vector-arithmetic.js";

/**
 * The same Schur form, a = U T U^dagger, with the diagonal of T in ascending order of `rank`; works in place.
 *
 * Neighbours are exchanged by unitary rotations: LAPACK's `ztrexc`; Z. Bai and J. W. Demmel, Linear Algebra Appl. 186,
 * 73 (1993). Cost: O(n^3) at most.
 */
export function orderSchur(decomposition: SchurDecomposition, rank: (value: Complex) => number): void {
  const { triangular } = decomposition;
  for (let target = 0; target < triangular.rows; target++) {
    let best = target;
    for (let k = target + 1; k < triangular.rows; k++) {
      if (rank(elementAt(triangular, k, k)) < rank(elementAt(triangular, best, best))) best = k;
    }
    for (let k = best - 1; k >= target; k--) exchangeNeighbours(decomposition, k);
  }
}

/** Element (row, column). */
export function elementAt({ columns, data }: ComplexMatrix, row: number, column: number): Complex {
  const at = 2 * (row * columns + column);
  return { re: data[at], im: data[at + 1] };
}

function setElement({ columns, data }: ComplexMatrix, [row, column]: readonly [number, number], value: Complex): void {
  const at = 2 * (row * columns + column);
  data[at] = value.re;
  data[at + 1] = value.im;
}

interface Rotation {
  readonly cosine: number;
  readonly sine: Complex;
}

/** Exchanges the diagonal elements k and k + 1. */
function exchangeNeighbours({ triangular, unitary }: SchurDecomposition, k: number): void {
  const n = triangular.rows;
  const first = elementAt(triangular, k, k);
  const second = elementAt(triangular, k + 1, k + 1);
  const gap = { re: second.re - first.re, im: second.im - first.im };
  const { cosine, sine } = rotationTo(elementAt(triangular, k, k + 1), gap);
  const conjugated = { cosine, sine: { re: sine.re, im: -sine.im } };
  for (let column = k + 2; column < n; column++) {
    rotatePair(
      triangular,
      [
        [k, column],
        [k + 1, column],
      ],
      { cosine, sine },
    );
  }
  for (let row = 0; row < k; row++)
    rotatePair(
      triangular,
      [
        [row, k],
        [row, k + 1],
      ],
      conjugated,
    );
  for (let row = 0; row < n; row++)
    rotatePair(
      unitary,
      [
        [row, k],
        [row, k + 1],
      ],
      conjugated,
    );
  setElement(triangular, [k, k], second);
  setElement(triangular, [k + 1, k + 1], first);
}

/** c and s with (c f + s g, -conj(s) f + c g) = (r, 0). */
function rotationTo(f: Complex, g: Complex): Rotation {
  const [sizeF, sizeG] = [Math.hypot(f.re, f.im), Math.hypot(g.re, g.im)];
  if (sizeG === 0) return { cosine: 1, sine: { re: 0, im: 0 } };
  const conjugate = { re: g.re / sizeG, im: -g.im / sizeG };
  if (sizeF === 0) return { cosine: 0, sine: conjugate };
  const length = Math.hypot(sizeF, sizeG);
  const { re, im } = product({ re: f.re / sizeF, im: f.im / sizeF }, conjugate);
  return { cosine: sizeF / length, sine: { re: (re * sizeG) / length, im: (im * sizeG) / length } };
}

type Place = readonly [row: number, column: number];

/** (x, y) becomes (c x + s y, -conj(s) x + c y). */
function rotatePair(matrix: ComplexMatrix, [first, second]: readonly [Place, Place], { cosine, sine }: Rotation): void {
  const x = elementAt(matrix, ...first);
  const y = elementAt(matrix, ...second);
  const sy = product(sine, y);
  const sx = product({ re: sine.re, im: -sine.im }, x);
  setElement(matrix, first, { re: cosine * x.re + sy.re, im: cosine * x.im + sy.im });
  setElement(matrix, second, { re: cosine * y.re - sx.re, im: cosine * y.im - sx.im });
}

// A sparse block times a dense one, and the transpose of a dense one, for block elimination.
import { nmadd } from "./simd";

/** Eight columns of one row: c -= sum of value x[column], entries from `begin` to `end`. */
function subtractWide(begin: usize, end: usize, x: usize, rowStep: usize, c: usize): void {
  let c0 = v128.load(c);
  let c1 = v128.load(c, 16);
  let c2 = v128.load(c, 32);
  let c3 = v128.load(c, 48);
  for (let p = begin; p < end; p += 16) {
    const from = x + <usize>load<i32>(p) * rowStep;
    const value = v128.load64_splat(p, 8);
    c0 = nmadd(value, v128.load(from), c0);
    c1 = nmadd(value, v128.load(from, 16), c1);
    c2 = nmadd(value, v128.load(from, 32), c2);
    c3 = nmadd(value, v128.load(from, 48), c3);
  }
  v128.store(c, c0);
  v128.store(c, c1, 16);
  v128.store(c, c2, 32);
  v128.store(c, c3, 48);
}

/** Four columns of one row. */
function subtractNarrow(begin: usize, end: usize, x: usize, rowStep: usize, c: usize): void {
  let c0 = v128.load(c);
  let c1 = v128.load(c, 16);
  for (let p = begin; p < end; p += 16) {
    const from = x + <usize>load<i32>(p) * rowStep;
    const value = v128.load64_splat(p, 8);
    c0 = nmadd(value, v128.load(from), c0);
    c1 = nmadd(value, v128.load(from, 16), c1);
  }
  v128.store(c, c0);
  v128.store(c, c1, 16);
}

/**
 * c (rows x width) -= s x, where row i of the sparse s has the entries starts[i] to starts[i + 1] - 1, each the column as
 * a 32-bit integer in the first half of a double, and the value in the next double. The width is a multiple of 4.
 */
export function subtractSparseProduct(
  rows: i32,
  width: i32,
  starts: usize,
  entries: usize,
  x: usize,
  xRow: usize,
  c: usize,
  cRow: usize,
): void {
  starts <<= 3;
  entries <<= 3;
  x <<= 3;
  c <<= 3;
  const wide = (<usize>(width & ~7)) << 3;
  for (let i = 0; i < rows; i++) {
    const begin = entries + ((<usize>load<f64>(starts)) << 4);
    starts += 8;
    const end = entries + ((<usize>load<f64>(starts)) << 4);
    for (let j: usize = 0; j < wide; j += 64) subtractWide(begin, end, x + j, xRow << 3, c + j);
    if (width & 4) subtractNarrow(begin, end, x + wide, xRow << 3, c + wide);
    c += cRow << 3;
  }
}

/** b (n x m) = the transpose of a (m x n). */
export function realTranspose(m: i32, n: i32, a: usize, aRow: usize, b: usize, bRow: usize): void {
  for (let i = 0; i < m; i++) {
    let from = (a + <usize>i * aRow) << 3;
    let to = (b + <usize>i) << 3;
    for (let j = 0; j < n; j++) {
      store<f64>(to, load<f64>(from));
      from += 8;
      to += bRow << 3;
    }
  }
}

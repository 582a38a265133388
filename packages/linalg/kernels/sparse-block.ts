// A sparse block times a dense one, and the transpose of a dense one, for block elimination.
import { nmadd } from "./simd";

/**
 * c (rows x width) -= s x, where row i of the sparse s has the entries starts[i] to starts[i + 1] - 1, each a pair
 * (column, value) of doubles. The width is a multiple of 4.
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
  for (let i = 0; i < rows; i++) {
    const begin = entries + ((<usize>load<f64>(starts)) << 4);
    starts += 8;
    const end = entries + ((<usize>load<f64>(starts)) << 4);
    for (let j: usize = 0; j < (<usize>width) << 3; j += 32) {
      let left = v128.load(c + j);
      let right = v128.load(c + j, 16);
      for (let p = begin; p < end; p += 16) {
        const from = x + j + ((<usize>load<f64>(p) * xRow) << 3);
        const value = v128.load64_splat(p, 8);
        left = nmadd(value, v128.load(from), left);
        right = nmadd(value, v128.load(from, 16), right);
      }
      v128.store(c + j, left);
      v128.store(c + j, right, 16);
    }
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

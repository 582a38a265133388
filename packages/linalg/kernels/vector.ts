// Level-1 and level-2 operations on interleaved complex numbers; offsets and strides count doubles.
import { madd, swap } from "./simd";

/** y += s x for one number: re = splat(s.re), im = (-s.im, s.im). */
function addScaled(re: v128, im: v128, x: v128, y: v128): v128 {
  return madd(im, swap(x), madd(re, x, y));
}

/** y_i = sum_j a_ij x_j for an m x n matrix. */
export function matrixVector(m: i32, n: i32, a: usize, aRow: usize, x: usize, y: usize): void {
  let row = a << 3;
  let to = y << 3;
  const start = x << 3;
  for (let i = 0; i < m; i++) {
    let byRe0 = f64x2.splat(0);
    let byIm0 = byRe0;
    let byRe1 = byRe0;
    let byIm1 = byRe0;
    let p = row;
    let q = start;
    let j = 0;
    for (; j + 1 < n; j += 2) {
      const u = v128.load(p);
      const v = v128.load(p, 16);
      byRe0 = madd(v128.load64_splat(q), u, byRe0);
      byIm0 = madd(v128.load64_splat(q, 8), u, byIm0);
      byRe1 = madd(v128.load64_splat(q, 16), v, byRe1);
      byIm1 = madd(v128.load64_splat(q, 24), v, byIm1);
      p += 32;
      q += 32;
    }
    if (j < n) {
      const u = v128.load(p);
      byRe0 = madd(v128.load64_splat(q), u, byRe0);
      byIm0 = madd(v128.load64_splat(q, 8), u, byIm0);
    }
    const byIm = f64x2.mul(f64x2(-1, 1), swap(f64x2.add(byIm0, byIm1)));
    v128.store(to, f64x2.add(f64x2.add(byRe0, byRe1), byIm));
    row += aRow << 3;
    to += 16;
  }
}

/** y_j = sum_i x_i a_ij for an m x n matrix, two rows at a time. */
export function vectorMatrix(m: i32, n: i32, a: usize, aRow: usize, x: usize, y: usize): void {
  const to = y << 3;
  const step = aRow << 3;
  memory.fill(to, 0, (<usize>n) << 4);
  let row = a << 3;
  let q = x << 3;
  let i = 0;
  for (; i + 1 < m; i += 2) {
    const re0 = v128.load64_splat(q);
    const im0 = f64x2.mul(f64x2(-1, 1), v128.load64_splat(q, 8));
    const re1 = v128.load64_splat(q, 16);
    const im1 = f64x2.mul(f64x2(-1, 1), v128.load64_splat(q, 24));
    for (let p = row, t = to, end = to + ((<usize>n) << 4); t < end; p += 16, t += 16) {
      v128.store(t, addScaled(re1, im1, v128.load(p + step), addScaled(re0, im0, v128.load(p), v128.load(t))));
    }
    row += 2 * step;
    q += 32;
  }
  if (i < m) addRow(n, load<f64>(q), load<f64>(q, 8), row, to);
}

function addRow(n: i32, re: f64, im: f64, from: usize, to: usize): void {
  const byRe = f64x2.splat(re);
  const byIm = f64x2(-im, im);
  for (let end = to + ((<usize>n) << 4); to < end; from += 16, to += 16) {
    v128.store(to, addScaled(byRe, byIm, v128.load(from), v128.load(to)));
  }
}

/** y += (re + i im) x for n numbers. */
export function addMultiple(n: i32, re: f64, im: f64, x: usize, y: usize): void {
  addRow(n, re, im, x << 3, y << 3);
}

/** a_ij -= x_i y_j for an m x n matrix; the x_i are `xStep` doubles apart. */
export function subtractOuterProduct(m: i32, n: i32, a: usize, aRow: usize, x: usize, xStep: usize, y: usize): void {
  let q = x << 3;
  let row = a << 3;
  for (let i = 0; i < m; i++) {
    addRow(n, -load<f64>(q), -load<f64>(q, 8), y << 3, row);
    q += xStep << 3;
    row += aRow << 3;
  }
}

/** a_ij -= x_i y_j for a real m x n matrix; the x_i are `xStep` doubles apart. */
export function subtractRealOuterProduct(
  m: i32,
  n: i32,
  a: usize,
  aRow: usize,
  x: usize,
  xStep: usize,
  y: usize,
): void {
  let q = x << 3;
  let row = a << 3;
  for (let i = 0; i < m; i++) {
    const factor = f64x2.splat(-load<f64>(q));
    let from = y << 3;
    let to = row;
    let j = 0;
    for (; j + 1 < n; j += 2, from += 16, to += 16) {
      v128.store(to, madd(factor, v128.load(from), v128.load(to)));
    }
    if (j < n) store<f64>(to, load<f64>(to) - load<f64>(q) * load<f64>(from));
    q += xStep << 3;
    row += aRow << 3;
  }
}

// Level-1 and level-2 operations on interleaved complex numbers; offsets and strides count doubles.
import { madd, swap } from "./simd";

/** y += s x for one number: re = splat(s.re), im = (-s.im, s.im). */
function addScaled(re: v128, im: v128, x: v128, y: v128): v128 {
  return madd(im, swap(x), madd(re, x, y));
}

/** (i s) for the sums s of products with imaginary parts. */
function timesI(x: v128): v128 {
  return f64x2.mul(f64x2(-1, 1), swap(x));
}

/** y_i = sum_j a_ij x_j for an m x n matrix, four rows at a time, so that x passes through registers as often only. */
export function matrixVector(m: i32, n: i32, a: usize, aRow: usize, x: usize, y: usize): void {
  const step = aRow << 3;
  const from = x << 3;
  const end = from + ((<usize>n) << 4);
  let row = a << 3;
  let to = y << 3;
  let i = 0;
  for (; i + 3 < m; i += 4, row += 4 * step, to += 64) multiplyFourRows(row, step, from, end, to);
  for (; i < m; i++, row += step, to += 16) multiplyRow(row, from, end, to);
}

function multiplyFourRows(row: usize, step: usize, x: usize, end: usize, to: usize): void {
  let re0 = f64x2.splat(0);
  let re1 = re0;
  let re2 = re0;
  let re3 = re0;
  let im0 = re0;
  let im1 = re0;
  let im2 = re0;
  let im3 = re0;
  for (let p = row; x < end; p += 16, x += 16) {
    const byRe = v128.load64_splat(x);
    const byIm = v128.load64_splat(x, 8);
    let q = p;
    let u = v128.load(q);
    re0 = madd(byRe, u, re0);
    im0 = madd(byIm, u, im0);
    q += step;
    u = v128.load(q);
    re1 = madd(byRe, u, re1);
    im1 = madd(byIm, u, im1);
    q += step;
    u = v128.load(q);
    re2 = madd(byRe, u, re2);
    im2 = madd(byIm, u, im2);
    u = v128.load(q + step);
    re3 = madd(byRe, u, re3);
    im3 = madd(byIm, u, im3);
  }
  v128.store(to, f64x2.add(re0, timesI(im0)));
  v128.store(to, f64x2.add(re1, timesI(im1)), 16);
  v128.store(to, f64x2.add(re2, timesI(im2)), 32);
  v128.store(to, f64x2.add(re3, timesI(im3)), 48);
}

function multiplyRow(p: usize, x: usize, end: usize, to: usize): void {
  let re0 = f64x2.splat(0);
  let re1 = re0;
  let im0 = re0;
  let im1 = re0;
  for (const pairs = end - 16; x < pairs; p += 32, x += 32) {
    const u = v128.load(p);
    const v = v128.load(p, 16);
    re0 = madd(v128.load64_splat(x), u, re0);
    im0 = madd(v128.load64_splat(x, 8), u, im0);
    re1 = madd(v128.load64_splat(x, 16), v, re1);
    im1 = madd(v128.load64_splat(x, 24), v, im1);
  }
  if (x < end) {
    const u = v128.load(p);
    re0 = madd(v128.load64_splat(x), u, re0);
    im0 = madd(v128.load64_splat(x, 8), u, im0);
  }
  v128.store(to, f64x2.add(f64x2.add(re0, re1), timesI(f64x2.add(im0, im1))));
}

/** y_j = sum_i x_i a_ij for an m x n matrix, four rows at a time. */
export function vectorMatrix(m: i32, n: i32, a: usize, aRow: usize, x: usize, y: usize): void {
  const to = y << 3;
  const step = aRow << 3;
  memory.fill(to, 0, (<usize>n) << 4);
  const end = to + ((<usize>n) << 4);
  let row = a << 3;
  let q = x << 3;
  let i = 0;
  for (; i + 3 < m; i += 4, row += 4 * step, q += 64) addFourRows(row, step, q, to, end);
  for (; i < m; i++, row += step, q += 16) addRow(n, load<f64>(q), load<f64>(q, 8), row, to);
}

/** y += x_0 a_0 + ... + x_3 a_3 for the four numbers at q. */
function addFourRows(row: usize, step: usize, q: usize, y: usize, end: usize): void {
  const re0 = v128.load64_splat(q);
  const im0 = v128.load64_splat(q, 8);
  const re1 = v128.load64_splat(q, 16);
  const im1 = v128.load64_splat(q, 24);
  const re2 = v128.load64_splat(q, 32);
  const im2 = v128.load64_splat(q, 40);
  const re3 = v128.load64_splat(q, 48);
  const im3 = v128.load64_splat(q, 56);
  for (; y < end; row += 16, y += 16) {
    let p = row;
    let u = v128.load(p);
    let byRe = madd(re0, u, v128.load(y));
    let byIm = f64x2.mul(im0, u);
    p += step;
    u = v128.load(p);
    byRe = madd(re1, u, byRe);
    byIm = madd(im1, u, byIm);
    p += step;
    u = v128.load(p);
    byRe = madd(re2, u, byRe);
    byIm = madd(im2, u, byIm);
    u = v128.load(p + step);
    byRe = madd(re3, u, byRe);
    byIm = madd(im3, u, byIm);
    v128.store(y, f64x2.add(byRe, timesI(byIm)));
  }
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

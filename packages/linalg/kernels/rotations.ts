// Sequences of plane rotations, the inner loop of the QR iterations; offsets and strides count doubles.
import { madd, nmadd, swap } from "./simd";

/** Doubles of a row that are carried through the whole sequence before the next ones, so that they stay in cache. */
const STRIP: i32 = 128;

/** For k = 0 .. count - 1: rows k, k + 1 <- (c r_k + s r_k+1, c r_k+1 - s r_k), with (c, s) = pairs[k], real rows. */
export function rotateRealRows(count: i32, columns: i32, a: usize, aRow: usize, pairs: usize): void {
  const step = aRow << 3;
  for (let start = 0; start < columns; start += STRIP) {
    const width = min(STRIP, columns - start);
    let row = (a + <usize>start) << 3;
    let pair = pairs << 3;
    let k = 0;
    // Two rotations at a time: three rows are read and written once.
    for (; k + 1 < count; k += 2) {
      rotateThreeRows(width, row, step, pair);
      row += 2 * step;
      pair += 32;
    }
    if (k < count) rotateTwoRows(width, row, row + step, load<f64>(pair), load<f64>(pair, 8));
  }
}

function rotateThreeRows(width: i32, first: usize, step: usize, pair: usize): void {
  const c0 = v128.load64_splat(pair);
  const s0 = v128.load64_splat(pair, 8);
  const c1 = v128.load64_splat(pair, 16);
  const s1 = v128.load64_splat(pair, 24);
  const even = width & ~1;
  const end = first + ((<usize>even) << 3);
  const second = step;
  const third = 2 * step;
  let p = first;
  for (; p < end; p += 16) {
    const x = v128.load(p);
    const y = v128.load(p + second);
    const z = v128.load(p + third);
    const middle = nmadd(s0, x, f64x2.mul(c0, y));
    v128.store(p, madd(s0, y, f64x2.mul(c0, x)));
    v128.store(p + second, madd(s1, z, f64x2.mul(c1, middle)));
    v128.store(p + third, nmadd(s1, middle, f64x2.mul(c1, z)));
  }
  if (even === width) return;
  rotateNumbers(p, p + second, load<f64>(pair), load<f64>(pair, 8));
  rotateNumbers(p + second, p + third, load<f64>(pair, 16), load<f64>(pair, 24));
}

function rotateTwoRows(width: i32, first: usize, second: usize, c: f64, s: f64): void {
  const cc = f64x2.splat(c);
  const ss = f64x2.splat(s);
  let j = 0;
  for (; j + 1 < width; j += 2, first += 16, second += 16) {
    const x = v128.load(first);
    const y = v128.load(second);
    v128.store(first, madd(ss, y, f64x2.mul(cc, x)));
    v128.store(second, nmadd(ss, x, f64x2.mul(cc, y)));
  }
  if (j < width) rotateNumbers(first, second, c, s);
}

function rotateNumbers(first: usize, second: usize, c: f64, s: f64): void {
  const x = load<f64>(first);
  const y = load<f64>(second);
  store<f64>(first, c * x + s * y);
  store<f64>(second, c * y - s * x);
}

/** Rows x, y <- (c x + s y, c y - conj(s) x), complex; the rotation is (c, Re s, Im s, -Im s). */
export function rotateRows(columns: i32, x: usize, y: usize, rotation: usize): void {
  const c = v128.load64_splat(rotation << 3);
  const re = v128.load64_splat(rotation << 3, 8);
  const im = v128.load(rotation << 3, 16);
  let p = x << 3;
  let q = y << 3;
  for (let end = p + ((<usize>columns) << 4); p < end; p += 16, q += 16) {
    const u = v128.load(p);
    const v = v128.load(q);
    v128.store(p, nmadd(im, swap(v), madd(re, v, f64x2.mul(c, u))));
    v128.store(q, nmadd(im, swap(u), nmadd(re, u, f64x2.mul(c, v))));
  }
}

/**
 * For k = 0 .. count - 1: columns k, k + 1 <- (c a_k + conj(s) a_k+1, c a_k+1 - s a_k), complex, row by row; row r begins
 * with rotation max(0, r - delay). Rotation k is (c, Re s, Im s, -Im s) at rotations + 4 k.
 */
export function rotateColumns(rows: i32, count: i32, delay: i32, a: usize, aRow: usize, rotations: usize): void {
  const step = aRow << 3;
  let row = a << 3;
  let r = 0;
  for (; r + 1 < rows; r += 2) {
    const first = max(0, r - delay);
    const second = max(0, r + 1 - delay);
    if (second >= count) break;
    // Where the upper row begins one rotation earlier, it catches up alone.
    if (second > first) rotateRow(first, second, row, rotations);
    rotateTwo(second, count, row, row + step, rotations);
    row += 2 * step;
  }
  for (; r < rows; r++) {
    rotateRow(max(0, r - delay), count, row, rotations);
    row += step;
  }
}

function rotateRow(first: i32, end: i32, row: usize, rotations: usize): void {
  if (first >= end) return;
  let rotation = (rotations + ((<usize>first) << 2)) << 3;
  let p = row + ((<usize>first) << 4);
  let x = v128.load(p);
  for (let k = first; k < end; k++) {
    const c = v128.load64_splat(rotation);
    const re = v128.load64_splat(rotation, 8);
    const im = v128.load(rotation, 16);
    const y = v128.load(p, 16);
    v128.store(p, madd(im, swap(y), madd(re, y, f64x2.mul(c, x))));
    x = madd(im, swap(x), nmadd(re, x, f64x2.mul(c, y)));
    rotation += 32;
    p += 16;
  }
  v128.store(p, x);
}

function rotateTwo(first: i32, end: i32, upper: usize, lower: usize, rotations: usize): void {
  let rotation = (rotations + ((<usize>first) << 2)) << 3;
  let p = upper + ((<usize>first) << 4);
  let q = lower + ((<usize>first) << 4);
  let x = v128.load(p);
  let u = v128.load(q);
  for (let k = first; k < end; k++) {
    const c = v128.load64_splat(rotation);
    const re = v128.load64_splat(rotation, 8);
    const im = v128.load(rotation, 16);
    const y = v128.load(p, 16);
    const v = v128.load(q, 16);
    v128.store(p, madd(im, swap(y), madd(re, y, f64x2.mul(c, x))));
    v128.store(q, madd(im, swap(v), madd(re, v, f64x2.mul(c, u))));
    x = madd(im, swap(x), nmadd(re, x, f64x2.mul(c, y)));
    u = madd(im, swap(u), nmadd(re, u, f64x2.mul(c, v)));
    rotation += 32;
    p += 16;
    q += 16;
  }
  v128.store(p, x);
  v128.store(q, u);
}

// Substitution with the complex factors of a front, as front.ts does it with real ones.
import { nmadd, swap } from "./simd";

/** x -= s a for n numbers; vectors are often zero in part. */
function subtractMultiple(n: i32, a: usize, s: v128, x: usize): void {
  if (!v128.any_true(s)) return;
  const re = v128.shuffle<f64>(s, s, 0, 0);
  const im = f64x2.mul(f64x2(-1, 1), v128.shuffle<f64>(s, s, 1, 1));
  for (const end = x + ((<usize>n) << 4); x < end; x += 16, a += 16) {
    const u = v128.load(a);
    v128.store(x, nmadd(im, swap(u), nmadd(re, u, v128.load(x))));
  }
}

/** x -= s a + t b for n numbers. */
function subtractTwoMultiples(n: i32, a: usize, s: v128, b: usize, t: v128, x: usize): void {
  if (!v128.any_true(v128.or(s, t))) return;
  const turn = f64x2(-1, 1);
  const sRe = v128.shuffle<f64>(s, s, 0, 0);
  const sIm = f64x2.mul(turn, v128.shuffle<f64>(s, s, 1, 1));
  const tRe = v128.shuffle<f64>(t, t, 0, 0);
  const tIm = f64x2.mul(turn, v128.shuffle<f64>(t, t, 1, 1));
  for (const end = x + ((<usize>n) << 4); x < end; x += 16, a += 16, b += 16) {
    const u = v128.load(a);
    const v = v128.load(b);
    const first = nmadd(sIm, swap(u), nmadd(sRe, u, v128.load(x)));
    v128.store(x, nmadd(tIm, swap(v), nmadd(tRe, v, first)));
  }
}

/** x <- L^-1 x for the unit lower trapezoid l (size x pivots, column-major): the first pivots, then what is left. */
export function substituteComplexForward(size: i32, pivots: i32, l: usize, x: usize): void {
  const vector = x << 3;
  const step = (<usize>size) << 4;
  let column = l << 3;
  let k = 0;
  for (; k + 1 < pivots; k += 2, column += 2 * step) {
    const below = column + ((<usize>(k + 2)) << 4);
    const at = vector + ((<usize>k) << 4);
    const s = v128.load(at);
    subtractMultiple(1, below - 16, s, at + 16);
    subtractTwoMultiples(size - k - 2, below, s, below + step, v128.load(at, 16), at + 32);
  }
  if (k === pivots) return;
  const at = vector + ((<usize>k) << 4);
  subtractMultiple(size - k - 1, column + ((<usize>(k + 1)) << 4), v128.load(at), at + 16);
}

/** a / b by R. L. Smith, Commun. ACM 5, 435 (1962). */
function divide(a: usize, b: usize): v128 {
  const re = load<f64>(b);
  const im = load<f64>(b, 8);
  const isReal = abs(re) >= abs(im);
  const ratio = isReal ? im / re : re / im;
  const denominator = isReal ? re + im * ratio : im + re * ratio;
  const x = load<f64>(a);
  const y = load<f64>(a, 8);
  const quotient = isReal ? f64x2(x + y * ratio, y - x * ratio) : f64x2(x * ratio + y, y * ratio - x);
  return f64x2.div(quotient, f64x2.splat(denominator));
}

/**
 * The first `pivots` of x <- U^-1 (x - V y) with y the rest of x, U in the upper triangle of `u` (size x pivots), and V
 * (pivots x rest), both column-major.
 */
export function substituteComplexBackward(size: i32, pivots: i32, u: usize, v: usize, x: usize): void {
  const vector = x << 3;
  const height = (<usize>pivots) << 4;
  let column = v << 3;
  let j = pivots;
  for (; j + 1 < size; j += 2, column += 2 * height) {
    const at = vector + ((<usize>j) << 4);
    subtractTwoMultiples(pivots, column, v128.load(at), column + height, v128.load(at, 16), vector);
  }
  if (j < size) subtractMultiple(pivots, column, v128.load(vector + ((<usize>j) << 4)), vector);
  for (let k = pivots - 1; k >= 0; k--) {
    const top = (u << 3) + ((<usize>k * <usize>size) << 4);
    const at = vector + ((<usize>k) << 4);
    const value = divide(at, top + ((<usize>k) << 4));
    v128.store(at, value);
    subtractMultiple(k, top, value, vector);
  }
}

// Blocks of fronts, moved and added, and substitution with their real factors.
import { madd, nmadd } from "./simd";

/** Moves m columns of n numbers that are fromStep and toStep apart; upwards, so that they may move down in place. */
export function copyColumns(n: i32, m: i32, from: usize, fromStep: usize, to: usize, toStep: usize): void {
  for (let j = 0; j < m; j++) {
    let p = from << 3;
    let q = to << 3;
    const end = p + ((<usize>(n & ~1)) << 3);
    for (; p < end; p += 16, q += 16) v128.store(q, v128.load(p));
    if (n & 1) store<f64>(q, load<f64>(p));
    from += fromStep;
    to += toStep;
  }
}

function addNumbers(length: i32, from: usize, to: usize): void {
  const end = from + ((<usize>(length & ~1)) << 3);
  for (; from < end; from += 16, to += 16) v128.store(to, f64x2.add(v128.load(to), v128.load(from)));
  if (length & 1) store<f64>(to, load<f64>(to) + load<f64>(from));
}

/**
 * Adds the m columns of a block, contiguous from `from` on, to where `tops` (m offsets) says. Each consists of `runs`
 * pieces, of which the table gives the place below the top and the length.
 */
export function addRuns(m: i32, from: usize, tops: usize, runs: i32, table: usize): void {
  from <<= 3;
  for (let j = 0; j < m; j++) {
    const top = (<usize>load<f64>((tops + <usize>j) << 3)) << 3;
    let entry = table << 3;
    for (let r = 0; r < runs; r++, entry += 16) {
      const length = <i32>load<f64>(entry, 8);
      addNumbers(length, from, top + ((<usize>load<f64>(entry)) << 3));
      from += (<usize>length) << 3;
    }
  }
}

/** x -= a s for n numbers; vectors are often zero in part. */
function subtractMultiple(n: i32, a: usize, s: f64, x: usize): void {
  if (s === 0) return;
  const factor = f64x2.splat(s);
  const end = x + ((<usize>(n & ~1)) << 3);
  for (; x < end; x += 16, a += 16) v128.store(x, nmadd(factor, v128.load(a), v128.load(x)));
  if (n & 1) store<f64>(x, load<f64>(x) - s * load<f64>(a));
}

/** x -= a s + b t for n numbers. */
function subtractTwoMultiples(n: i32, a: usize, s: f64, b: usize, t: f64, x: usize): void {
  if (s === 0 && t === 0) return;
  const first = f64x2.splat(-s);
  const second = f64x2.splat(-t);
  const end = x + ((<usize>(n & ~1)) << 3);
  for (; x < end; x += 16, a += 16, b += 16) {
    v128.store(x, madd(second, v128.load(b), madd(first, v128.load(a), v128.load(x))));
  }
  if (n & 1) store<f64>(x, load<f64>(x) - s * load<f64>(a) - t * load<f64>(b));
}

/** x <- L^-1 x for the unit lower trapezoid l (size x pivots, column-major): the first pivots, then what is left. */
export function substituteForward(size: i32, pivots: i32, l: usize, x: usize): void {
  const vector = x << 3;
  const step = (<usize>size) << 3;
  let column = l << 3;
  let k = 0;
  for (; k + 1 < pivots; k += 2, column += 2 * step) {
    const below = column + ((<usize>(k + 2)) << 3);
    const at = vector + ((<usize>k) << 3);
    const s = load<f64>(at);
    const t = load<f64>(at, 8) - s * load<f64>(below - 8);
    store<f64>(at, t, 8);
    subtractTwoMultiples(size - k - 2, below, s, below + step, t, at + 16);
  }
  if (k === pivots) return;
  const at = vector + ((<usize>k) << 3);
  subtractMultiple(size - k - 1, column + ((<usize>(k + 1)) << 3), load<f64>(at), at + 8);
}

/**
 * The first `pivots` of x <- U^-1 (x - V y) with y the rest of x, U in the upper triangle of `u` (size x pivots), and V
 * (pivots x rest), both column-major.
 */
export function substituteBackward(size: i32, pivots: i32, u: usize, v: usize, x: usize): void {
  const vector = x << 3;
  const height = (<usize>pivots) << 3;
  let column = v << 3;
  let j = pivots;
  for (; j + 1 < size; j += 2, column += 2 * height) {
    const at = vector + ((<usize>j) << 3);
    subtractTwoMultiples(pivots, column, load<f64>(at), column + height, load<f64>(at, 8), vector);
  }
  if (j < size) subtractMultiple(pivots, column, load<f64>(vector + ((<usize>j) << 3)), vector);
  for (let k = pivots - 1; k >= 0; k--) {
    const top = (u + <usize>k * <usize>size) << 3;
    const at = vector + ((<usize>k) << 3);
    const value = load<f64>(at) / load<f64>(top + ((<usize>k) << 3));
    store<f64>(at, value);
    subtractMultiple(k, top, value, vector);
  }
}

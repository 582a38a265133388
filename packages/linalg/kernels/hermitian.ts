// Steps of the reduction to tridiagonal form, on the lower triangle of a Hermitian matrix; offsets count doubles.
import { madd, nmadd, swap } from "./simd";

/** y = a x from the lower triangle of a; two rows at a time, so that y passes through memory half as often. */
export function hermitianMatrixVector(n: i32, a: usize, aRow: usize, x: usize, y: usize): void {
  const from = x << 3;
  const to = y << 3;
  const step = aRow << 3;
  memory.fill(to, 0, (<usize>n) << 4);
  const alternate = f64x2(1, -1);
  let row = a << 3;
  let i = 0;
  for (; i + 1 < n; i += 2) {
    const here = from + ((<usize>i) << 4);
    const re0 = f64x2.mul(alternate, v128.load64_splat(here));
    const im0 = v128.load64_splat(here, 8);
    const re1 = f64x2.mul(alternate, v128.load64_splat(here, 16));
    const im1 = v128.load64_splat(here, 24);
    let byRe0 = f64x2.splat(0);
    let byIm0 = byRe0;
    let byRe1 = byRe0;
    let byIm1 = byRe0;
    let p = row;
    let q = from;
    let t = to;
    for (; q < here; p += 16, q += 16, t += 16) {
      const u = v128.load(p);
      const v = v128.load(p + step);
      const xRe = v128.load64_splat(q);
      const xIm = v128.load64_splat(q, 8);
      byRe0 = madd(xRe, u, byRe0);
      byIm0 = madd(xIm, u, byIm0);
      byRe1 = madd(xRe, v, byRe1);
      byIm1 = madd(xIm, v, byIm1);
      const y0 = madd(im0, swap(u), madd(re0, u, v128.load(t)));
      v128.store(t, madd(im1, swap(v), madd(re1, v, y0)));
    }
    const turn = f64x2(-1, 1);
    // The 2 x 2 diagonal block: its diagonal is real, its corner acts on both entries of y.
    const corner = v128.load(p + step);
    const d0 = v128.load64_splat(p);
    const d1 = v128.load64_splat(p + step, 16);
    const x0 = v128.load(here);
    const x1 = v128.load(here, 16);
    const y0 = madd(d0, x0, madd(im1, swap(corner), f64x2.mul(re1, corner)));
    const y1 = madd(
      d1,
      x1,
      f64x2.add(f64x2.mul(v128.load64_splat(here), corner), f64x2.mul(f64x2.mul(turn, im0), swap(corner))),
    );
    v128.store(t, f64x2.add(v128.load(t), f64x2.add(y0, madd(turn, swap(byIm0), byRe0))));
    v128.store(t, f64x2.add(v128.load(t, 16), f64x2.add(y1, madd(turn, swap(byIm1), byRe1))), 16);
    row += 2 * step;
  }
  if (i < n) finishLastRow(i, row, from, to);
}

/** The last row when n is odd. */
function finishLastRow(i: i32, row: usize, from: usize, to: usize): void {
  const here = from + ((<usize>i) << 4);
  const re = f64x2.mul(f64x2(1, -1), v128.load64_splat(here));
  const im = v128.load64_splat(here, 8);
  let byRe = f64x2.splat(0);
  let byIm = byRe;
  let q = from;
  for (; q < here; row += 16, q += 16, to += 16) {
    const u = v128.load(row);
    byRe = madd(v128.load64_splat(q), u, byRe);
    byIm = madd(v128.load64_splat(q, 8), u, byIm);
    v128.store(to, madd(im, swap(u), madd(re, u, v128.load(to))));
  }
  const diagonal = f64x2.mul(v128.load64_splat(row), v128.load(here));
  v128.store(to, f64x2.add(diagonal, madd(f64x2(-1, 1), swap(byIm), byRe)));
}

/** a_ij -= v_i conj(w_j) + w_i conj(v_j) on the lower triangle, j <= i; two rows at a time. */
export function subtractHermitianRankTwo(n: i32, a: usize, aRow: usize, v: usize, w: usize): void {
  const step = aRow << 3;
  const alternate = f64x2(1, -1);
  let row = a << 3;
  for (let i = 0; i < n; i += 2) {
    const vHere = (v << 3) + ((<usize>i) << 4);
    const wHere = (w << 3) + ((<usize>i) << 4);
    // An odd last row is updated twice over as rows i and i: the second copy is the row itself with zero weights.
    const next: usize = i + 1 < n ? 16 : 0;
    const below: usize = i + 1 < n ? step : 0;
    const weight = f64x2.splat(i + 1 < n ? 1 : 0);
    const vRe0 = f64x2.mul(alternate, v128.load64_splat(vHere));
    const vIm0 = v128.load64_splat(vHere, 8);
    const wRe0 = f64x2.mul(alternate, v128.load64_splat(wHere));
    const wIm0 = v128.load64_splat(wHere, 8);
    const vRe1 = f64x2.mul(weight, f64x2.mul(alternate, v128.load64_splat(vHere + next)));
    const vIm1 = f64x2.mul(weight, v128.load64_splat(vHere + next, 8));
    const wRe1 = f64x2.mul(weight, f64x2.mul(alternate, v128.load64_splat(wHere + next)));
    const wIm1 = f64x2.mul(weight, v128.load64_splat(wHere + next, 8));
    const end = row + ((<usize>(i + 1)) << 4);
    let p = row;
    let q = v << 3;
    let t = w << 3;
    for (; p < end; p += 16, q += 16, t += 16) {
      const x = v128.load(q);
      const y = v128.load(t);
      const xs = swap(x);
      const ys = swap(y);
      v128.store(p, nmadd(wIm0, xs, nmadd(wRe0, x, nmadd(vIm0, ys, nmadd(vRe0, y, v128.load(p))))));
      const s = p + below;
      v128.store(s, nmadd(wIm1, xs, nmadd(wRe1, x, nmadd(vIm1, ys, nmadd(vRe1, y, v128.load(s))))));
    }
    if (next !== 0) {
      // The last diagonal element, 2 Re(v conj(w)), has no partner in the row above.
      const s = p + below;
      const change = load<f64>(q) * load<f64>(t) + load<f64>(q, 8) * load<f64>(t, 8);
      store<f64>(s, load<f64>(s) - 2 * change);
    }
    row += 2 * step;
  }
}

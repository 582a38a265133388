// Inverse of a real matrix in place: Gauss-Jordan elimination with row exchanges, eight pivots at a time.
import { madd } from "./simd";

const PANEL: i32 = 8;
const PANEL_BYTES: usize = 64;

/** The eight columns of a that begin at `start`, as rows of the panel; columns beyond `width` are zero. */
function readPanel(n: i32, width: i32, from: usize, rowStep: usize, panel: usize): void {
  for (let i = 0; i < n; i++) {
    for (let t = 0; t < PANEL; t++) {
      store<f64>(panel + ((<usize>t) << 3), t < width ? load<f64>(from + ((<usize>t) << 3)) : 0);
    }
    from += rowStep;
    panel += PANEL_BYTES;
  }
}

function writePanel(n: i32, width: i32, to: usize, rowStep: usize, panel: usize): void {
  for (let i = 0; i < n; i++) {
    for (let t = 0; t < width; t++) store<f64>(to + ((<usize>t) << 3), load<f64>(panel + ((<usize>t) << 3)));
    to += rowStep;
    panel += PANEL_BYTES;
  }
}

function largestBelow(first: i32, n: i32, column: usize): i32 {
  let pivot = first;
  let largest: f64 = -1;
  for (let i = first; i < n; i++) {
    const size = abs(load<f64>(column + <usize>i * PANEL_BYTES));
    if (size > largest) {
      largest = size;
      pivot = i;
    }
  }
  return pivot;
}

function swap(count: i32, first: usize, second: usize): void {
  for (let t = 0; t < count; t += 2) {
    const row = v128.load(first);
    v128.store(first, v128.load(second));
    v128.store(second, row);
    first += 16;
    second += 16;
  }
}

/** One Gauss-Jordan step inside the panel: pivot in row k, column t. */
function eliminate(n: i32, k: i32, t: i32, panel: usize): void {
  const own = panel + <usize>k * PANEL_BYTES;
  const at = (<usize>t) << 3;
  const inverse: f64 = 1 / load<f64>(own + at);
  store<f64>(own + at, 1);
  const scale = f64x2.splat(inverse);
  const p0 = f64x2.mul(v128.load(own), scale);
  const p1 = f64x2.mul(v128.load(own, 16), scale);
  const p2 = f64x2.mul(v128.load(own, 32), scale);
  const p3 = f64x2.mul(v128.load(own, 48), scale);
  let row = panel;
  for (let i = 0; i < n; i++) {
    if (i !== k) {
      const factor = f64x2.splat(-load<f64>(row + at));
      store<f64>(row + at, 0);
      v128.store(row, madd(factor, p0, v128.load(row)));
      v128.store(row, madd(factor, p1, v128.load(row, 16)), 16);
      v128.store(row, madd(factor, p2, v128.load(row, 32)), 32);
      v128.store(row, madd(factor, p3, v128.load(row, 48)), 48);
    }
    row += PANEL_BYTES;
  }
  v128.store(own, p0);
  v128.store(own, p1, 16);
  v128.store(own, p2, 32);
  v128.store(own, p3, 48);
}

/** c (4 x 4) += panel (4 x depth) w (depth x 4). */
function updateTile(depth: i32, panel: usize, w: usize, rowStep: usize, c: usize): void {
  const c1 = c + rowStep;
  const c2 = c1 + rowStep;
  const c3 = c2 + rowStep;
  let l0 = v128.load(c);
  let r0 = v128.load(c, 16);
  let l1 = v128.load(c1);
  let r1 = v128.load(c1, 16);
  let l2 = v128.load(c2);
  let r2 = v128.load(c2, 16);
  let l3 = v128.load(c3);
  let r3 = v128.load(c3, 16);
  for (let k = 0; k < depth; k++) {
    const left = v128.load(w);
    const right = v128.load(w, 16);
    let x = v128.load64_splat(panel);
    l0 = madd(x, left, l0);
    r0 = madd(x, right, r0);
    x = v128.load64_splat(panel, 64);
    l1 = madd(x, left, l1);
    r1 = madd(x, right, r1);
    x = v128.load64_splat(panel, 128);
    l2 = madd(x, left, l2);
    r2 = madd(x, right, r2);
    x = v128.load64_splat(panel, 192);
    l3 = madd(x, left, l3);
    r3 = madd(x, right, r3);
    panel += 8;
    w += rowStep;
  }
  v128.store(c, l0);
  v128.store(c, r0, 16);
  v128.store(c1, l1);
  v128.store(c1, r1, 16);
  v128.store(c2, l2);
  v128.store(c2, r2, 16);
  v128.store(c3, l3);
  v128.store(c3, r3, 16);
}

/** c (1 x 4) += panel (1 x depth) w (depth x 4). */
function updateRow(depth: i32, panel: usize, w: usize, rowStep: usize, c: usize): void {
  let left = v128.load(c);
  let right = v128.load(c, 16);
  for (let k = 0; k < depth; k++) {
    const x = v128.load64_splat(panel);
    left = madd(x, v128.load(w), left);
    right = madd(x, v128.load(w, 16), right);
    panel += 8;
    w += rowStep;
  }
  v128.store(c, left);
  v128.store(c, right, 16);
}

/** a += panel w, all n rows and columns. */
function update(n: i32, depth: i32, panel: usize, w: usize, rowStep: usize, a: usize): void {
  const tiled = n & ~3;
  for (let j: usize = 0; j < rowStep; j += 32) {
    for (let i = 0; i < tiled; i += 4) {
      updateTile(depth, panel + <usize>i * PANEL_BYTES, w + j, rowStep, a + <usize>i * rowStep + j);
    }
    for (let i = tiled; i < n; i++) {
      updateRow(depth, panel + <usize>i * PANEL_BYTES, w + j, rowStep, a + <usize>i * rowStep + j);
    }
  }
}

/** Undoes the row exchanges: columns are exchanged in reverse order. */
function permuteColumns(n: i32, a: usize, rowStep: usize, exchanges: usize): void {
  for (let i = 0; i < n; i++) {
    for (let k = n - 1; k >= 0; k--) {
      const other = <usize>load<f64>(exchanges + ((<usize>k) << 3));
      const first = a + ((<usize>k) << 3);
      const second = a + (other << 3);
      const value = load<f64>(first);
      store<f64>(first, load<f64>(second));
      store<f64>(second, value);
    }
    a += rowStep;
  }
}

/**
 * Overwrites the n x n matrix a by its inverse. Rows are `row` apart, a multiple of 4, and zero beyond column n.
 * `work` has room for 8 n + 8 row + n + 2 doubles, of which the last two receive the smallest and the largest pivot.
 * Returns n, or the index of a pivot that is zero or not finite.
 */
export function realInverse(n: i32, a: usize, row: i32, work: usize): i32 {
  const rowStep: usize = (<usize>row) << 3;
  const panel = work << 3;
  const w = panel + <usize>n * PANEL_BYTES;
  const exchanges = w + 8 * rowStep;
  let smallest: f64 = Infinity;
  let largest: f64 = 0;
  a <<= 3;
  for (let start = 0; start < n; start += PANEL) {
    const width = min(PANEL, n - start);
    const columns = a + ((<usize>start) << 3);
    readPanel(n, width, columns, rowStep, panel);
    for (let t = 0; t < width; t++) {
      const k = start + t;
      const pivot = largestBelow(k, n, panel + ((<usize>t) << 3));
      const size = abs(load<f64>(panel + <usize>pivot * PANEL_BYTES + ((<usize>t) << 3)));
      if (!(size > 0 && size < Infinity)) return k;
      smallest = min(smallest, size);
      largest = max(largest, size);
      store<f64>(exchanges + ((<usize>k) << 3), pivot);
      if (pivot !== k) {
        swap(PANEL, panel + <usize>k * PANEL_BYTES, panel + <usize>pivot * PANEL_BYTES);
        swap(row, a + <usize>k * rowStep, a + <usize>pivot * rowStep);
      }
      eliminate(n, k, t, panel);
    }
    const pivotRows = a + <usize>start * rowStep;
    memory.copy(w, pivotRows, <usize>width * rowStep);
    memory.fill(pivotRows, 0, <usize>width * rowStep);
    for (let t = 0; t < width; t++) {
      memory.fill(w + <usize>t * rowStep + ((<usize>start) << 3), 0, (<usize>width) << 3);
    }
    update(n, width, panel, w, rowStep, a);
    writePanel(n, width, columns, rowStep, panel);
  }
  permuteColumns(n, a, rowStep, exchanges);
  store<f64>(exchanges + ((<usize>n) << 3), smallest);
  store<f64>(exchanges + ((<usize>n) << 3), largest, 8);
  return n;
}

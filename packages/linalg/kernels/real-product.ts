// Real matrix product, c += or -= a b, blocked like the complex one; the micro-kernel is 4 x 4.
import { madd, PACKED_A, PACKED_B, TILE } from "./simd";

const ROWS: i32 = 4;
const COLUMNS: i32 = 4;
const BLOCK_ROWS: i32 = 96;
const BLOCK_DEPTH: i32 = 256;
const BLOCK_COLUMNS: i32 = 512;

/** Packs rows x depth of a as panels of four rows. */
function packLeft(rows: i32, depth: i32, a: usize, rowStep: usize, columnStep: usize, sign: f64): void {
  for (let i = 0; i < rows; i += ROWS) {
    const panel = PACKED_A + <usize>(i * depth) * 8;
    for (let t = 0; t < ROWS; t++) {
      let to = panel + ((<usize>t) << 3);
      let from = a + <usize>(i + t) * rowStep;
      const inside = i + t < rows;
      for (let k = 0; k < depth; k++) {
        store<f64>(to, inside ? sign * load<f64>(from) : 0);
        to += 32;
        from += columnStep;
      }
    }
  }
}

/** Packs depth x columns of b as panels of four columns. */
function packRight(depth: i32, columns: i32, b: usize, rowStep: usize, columnStep: usize): void {
  let to: usize = PACKED_B;
  for (let j = 0; j < columns; j += COLUMNS) {
    const width = min(COLUMNS, columns - j);
    let row = b + <usize>j * columnStep;
    for (let k = 0; k < depth; k++) {
      for (let t = 0; t < COLUMNS; t++) {
        store<f64>(to + ((<usize>t) << 3), t < width ? load<f64>(row + <usize>t * columnStep) : 0);
      }
      to += 32;
      row += rowStep;
    }
  }
}

function accumulate(c: usize, left: v128, right: v128): void {
  v128.store(c, f64x2.add(v128.load(c), left));
  v128.store(c, f64x2.add(v128.load(c, 16), right), 16);
}

/** c (4 x 4) += packed a panel times packed b panel. */
function multiplyTile(depth: i32, a: usize, b: usize, c: usize, rowStep: usize): void {
  let l0 = f64x2.splat(0);
  let l1 = l0;
  let l2 = l0;
  let l3 = l0;
  let r0 = l0;
  let r1 = l0;
  let r2 = l0;
  let r3 = l0;
  for (let k = 0; k < depth; k++) {
    const left = v128.load(b);
    const right = v128.load(b, 16);
    let x = v128.load64_splat(a);
    l0 = madd(x, left, l0);
    r0 = madd(x, right, r0);
    x = v128.load64_splat(a, 8);
    l1 = madd(x, left, l1);
    r1 = madd(x, right, r1);
    x = v128.load64_splat(a, 16);
    l2 = madd(x, left, l2);
    r2 = madd(x, right, r2);
    x = v128.load64_splat(a, 24);
    l3 = madd(x, left, l3);
    r3 = madd(x, right, r3);
    a += 32;
    b += 32;
  }
  accumulate(c, l0, r0);
  accumulate(c + rowStep, l1, r1);
  accumulate(c + 2 * rowStep, l2, r2);
  accumulate(c + 3 * rowStep, l3, r3);
}

/** The tiles that stick out over the edge of c: computed aside, then added where c has entries. */
function multiplyEdgeTile(depth: i32, a: usize, b: usize, c: usize, rowStep: usize, rows: i32, columns: i32): void {
  memory.fill(TILE, 0, 128);
  multiplyTile(depth, a, b, TILE, 32);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const to = c + <usize>i * rowStep + ((<usize>j) << 3);
      store<f64>(to, load<f64>(to) + load<f64>(TILE + ((<usize>(i * COLUMNS + j)) << 3)));
    }
  }
}

function multiplyPacked(rows: i32, columns: i32, depth: i32, c: usize, rowStep: usize): void {
  for (let j = 0; j < columns; j += COLUMNS) {
    const b = PACKED_B + <usize>(j * depth) * 8;
    for (let i = 0; i < rows; i += ROWS) {
      const a = PACKED_A + <usize>(i * depth) * 8;
      const to = c + <usize>i * rowStep + ((<usize>j) << 3);
      if (i + ROWS <= rows && j + COLUMNS <= columns) multiplyTile(depth, a, b, to, rowStep);
      else multiplyEdgeTile(depth, a, b, to, rowStep, min(ROWS, rows - i), min(COLUMNS, columns - j));
    }
  }
}

/** Flag 4 subtracts the product instead of adding it. */
export function realProduct(
  m: i32,
  n: i32,
  depth: i32,
  a: usize,
  aRow: usize,
  aColumn: usize,
  b: usize,
  bRow: usize,
  bColumn: usize,
  c: usize,
  cRow: usize,
  flags: i32,
): void {
  const sign: f64 = flags & 4 ? -1 : 1;
  for (let j = 0; j < n; j += BLOCK_COLUMNS) {
    const columns = min(BLOCK_COLUMNS, n - j);
    for (let k = 0; k < depth; k += BLOCK_DEPTH) {
      const steps = min(BLOCK_DEPTH, depth - k);
      packRight(steps, columns, (b + <usize>k * bRow + <usize>j * bColumn) << 3, bRow << 3, bColumn << 3);
      for (let i = 0; i < m; i += BLOCK_ROWS) {
        const rows = min(BLOCK_ROWS, m - i);
        packLeft(rows, steps, (a + <usize>i * aRow + <usize>k * aColumn) << 3, aRow << 3, aColumn << 3, sign);
        multiplyPacked(rows, columns, steps, (c + <usize>i * cRow + <usize>j) << 3, cRow << 3);
      }
    }
  }
}

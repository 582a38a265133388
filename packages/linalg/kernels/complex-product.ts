// Complex matrix product, c += or -= op(a) op(b), after the blocking of K. Goto and R. van de Geijn, ACM Trans. Math.
// Softw. 34, 12 (2008): a panel of b and a block of a are packed to contiguous memory, where a 2 x 4 micro-kernel keeps
// its eight accumulators in registers. Offsets and strides count doubles; heap offset 0 is the packing space.
import { madd, nmadd, PACKED_A, PACKED_B, TILE } from "./simd";

const ROWS: i32 = 2;
const COLUMNS: i32 = 4;
const BLOCK_ROWS: i32 = 64;
const BLOCK_DEPTH: i32 = 192;
const BLOCK_COLUMNS: i32 = 512;

/** Packs rows x depth of a as panels of two rows, each depth step holding (re0, re1, im0, im1). */
function packLeft(rows: i32, depth: i32, a: usize, rowStep: usize, columnStep: usize, re: f64, im: f64): void {
  let to: usize = PACKED_A;
  const signRe = f64x2.splat(re);
  const signIm = f64x2.splat(im);
  for (let i = 0; i < rows; i += ROWS) {
    const paired = i + 1 < rows;
    let first = a + <usize>i * rowStep;
    for (let k = 0; k < depth; k++) {
      const x = v128.load(first);
      const y = paired ? v128.load(first + rowStep) : f64x2.splat(0);
      v128.store(to, f64x2.mul(signRe, v128.shuffle<f64>(x, y, 0, 2)));
      v128.store(to, f64x2.mul(signIm, v128.shuffle<f64>(x, y, 1, 3)), 16);
      to += 32;
      first += columnStep;
    }
  }
}

/** Packs depth x columns of b as panels of four columns, each depth step holding four interleaved numbers. */
function packRight(depth: i32, columns: i32, b: usize, rowStep: usize, columnStep: usize, conjugate: bool): void {
  let to: usize = PACKED_B;
  const sign = f64x2(1, conjugate ? -1 : 1);
  for (let j = 0; j < columns; j += COLUMNS) {
    const width = min(COLUMNS, columns - j);
    let row = b + <usize>j * columnStep;
    for (let k = 0; k < depth; k++) {
      let from = row;
      for (let t = 0; t < width; t++) {
        v128.store(to + ((<usize>t) << 4), f64x2.mul(sign, v128.load(from)));
        from += columnStep;
      }
      for (let t = width; t < COLUMNS; t++) v128.store(to + ((<usize>t) << 4), f64x2.splat(0));
      to += 64;
      row += rowStep;
    }
  }
}

function accumulate(c: usize, re: v128, im: v128, second: usize): void {
  v128.store(c, f64x2.add(v128.load(c), v128.shuffle<f64>(re, im, 0, 2)));
  v128.store(second, f64x2.add(v128.load(second), v128.shuffle<f64>(re, im, 1, 3)));
}

/** c (2 x 4) += packed a panel times packed b panel. */
function multiplyTile(depth: i32, a: usize, b: usize, c: usize, rowStep: usize): void {
  let re0 = f64x2.splat(0);
  let re1 = re0;
  let re2 = re0;
  let re3 = re0;
  let im0 = re0;
  let im1 = re0;
  let im2 = re0;
  let im3 = re0;
  for (let k = 0; k < depth; k++) {
    const x = v128.load(a);
    const y = v128.load(a, 16);
    let u = v128.load64_splat(b);
    let v = v128.load64_splat(b, 8);
    re0 = nmadd(y, v, madd(x, u, re0));
    im0 = madd(y, u, madd(x, v, im0));
    u = v128.load64_splat(b, 16);
    v = v128.load64_splat(b, 24);
    re1 = nmadd(y, v, madd(x, u, re1));
    im1 = madd(y, u, madd(x, v, im1));
    u = v128.load64_splat(b, 32);
    v = v128.load64_splat(b, 40);
    re2 = nmadd(y, v, madd(x, u, re2));
    im2 = madd(y, u, madd(x, v, im2));
    u = v128.load64_splat(b, 48);
    v = v128.load64_splat(b, 56);
    re3 = nmadd(y, v, madd(x, u, re3));
    im3 = madd(y, u, madd(x, v, im3));
    a += 32;
    b += 64;
  }
  const second = c + rowStep;
  accumulate(c, re0, im0, second);
  accumulate(c + 16, re1, im1, second + 16);
  accumulate(c + 32, re2, im2, second + 32);
  accumulate(c + 48, re3, im3, second + 48);
}

/** The tiles that stick out over the edge of c: computed aside, then added where c has entries. */
function multiplyEdgeTile(depth: i32, a: usize, b: usize, c: usize, rowStep: usize, rows: i32, columns: i32): void {
  memory.fill(TILE, 0, 128);
  multiplyTile(depth, a, b, TILE, 64);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const to = c + <usize>i * rowStep + ((<usize>j) << 4);
      v128.store(to, f64x2.add(v128.load(to), v128.load(TILE + ((<usize>(i * COLUMNS + j)) << 4))));
    }
  }
}

function multiplyPacked(rows: i32, columns: i32, depth: i32, c: usize, rowStep: usize): void {
  for (let j = 0; j < columns; j += COLUMNS) {
    const b = PACKED_B + <usize>(j * depth) * 16;
    for (let i = 0; i < rows; i += ROWS) {
      const a = PACKED_A + <usize>(i * depth) * 16;
      const to = c + <usize>i * rowStep + ((<usize>j) << 4);
      if (i + ROWS <= rows && j + COLUMNS <= columns) multiplyTile(depth, a, b, to, rowStep);
      else multiplyEdgeTile(depth, a, b, to, rowStep, min(ROWS, rows - i), min(COLUMNS, columns - j));
    }
  }
}

/** Flags: 1 conjugates a, 2 conjugates b, 4 subtracts the product instead of adding it. */
export function complexProduct(
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
  const re: f64 = flags & 4 ? -1 : 1;
  const im: f64 = flags & 1 ? -re : re;
  for (let j = 0; j < n; j += BLOCK_COLUMNS) {
    const columns = min(BLOCK_COLUMNS, n - j);
    for (let k = 0; k < depth; k += BLOCK_DEPTH) {
      const steps = min(BLOCK_DEPTH, depth - k);
      const panel = (b + <usize>k * bRow + <usize>j * bColumn) << 3;
      packRight(steps, columns, panel, bRow << 3, bColumn << 3, (flags & 2) !== 0);
      for (let i = 0; i < m; i += BLOCK_ROWS) {
        const rows = min(BLOCK_ROWS, m - i);
        packLeft(rows, steps, (a + <usize>i * aRow + <usize>k * aColumn) << 3, aRow << 3, aColumn << 3, re, im);
        multiplyPacked(rows, columns, steps, (c + <usize>i * cRow + ((<usize>j) << 1)) << 3, cRow << 3);
      }
    }
  }
}

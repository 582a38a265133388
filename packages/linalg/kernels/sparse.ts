// Products with sparse complex matrices. A matrix lies on the heap in compressed rows: its rows, columns and stored
// elements as 32-bit integers and one more, then rows + 1 starts and the columns of the elements, each filled up to a
// whole double, then the values. Offsets count doubles.
import { madd, swap } from "./simd";

/** Bytes of so many 32-bit integers, filled up to a whole double. */
function integerBytes(count: i32): usize {
  return (<usize>((count + 1) & ~1)) << 2;
}

function startsOf(matrix: usize): usize {
  return (matrix << 3) + 16;
}

function columnsOf(matrix: usize): usize {
  return startsOf(matrix) + integerBytes(load<i32>(matrix << 3) + 1);
}

function valuesOf(matrix: usize): usize {
  return columnsOf(matrix) + integerBytes(load<i32>(matrix << 3, 8));
}

/** y_i = sum_j a_ij x_j. */
export function sparseMatrixVector(a: usize, x: usize, y: usize): void {
  const turn = f64x2(-1, 1);
  const vector = x << 3;
  let column = columnsOf(a);
  let value = valuesOf(a);
  let start = startsOf(a);
  let to = y << 3;
  let k = 0;
  for (let end = to + ((<usize>load<i32>(a << 3)) << 4); to < end; to += 16) {
    start += 4;
    let byRe = f64x2.splat(0);
    let byIm = byRe;
    for (const stop = load<i32>(start); k < stop; k++, column += 4, value += 16) {
      const u = v128.load(vector + ((<usize>load<i32>(column)) << 4));
      byRe = madd(v128.load64_splat(value), u, byRe);
      byIm = madd(v128.load64_splat(value, 8), u, byIm);
    }
    v128.store(to, madd(turn, swap(byIm), byRe));
  }
}

/** The work space of a product: a sum and a byte for every column, then a byte for every 64 columns. */
let sums: usize = 0;
let marks: usize = 0;
let groups: usize = 0;
/** Where `groups` has marks. */
let lowest: usize = 0;
let highest: usize = 0;

/** sums += (re + i im) times elements of a row, whose columns stand at `column` to `end`. */
function addRow(re: f64, im: f64, column: usize, end: usize, value: usize): void {
  lowest = min(lowest, <usize>(load<i32>(column) >> 6));
  highest = max(highest, <usize>(load<i32>(end - 4) >> 6));
  const byRe = f64x2.splat(re);
  const byIm = f64x2(-im, im);
  for (; column < end; column += 4, value += 16) {
    const j = <usize>load<i32>(column);
    const u = v128.load(value);
    const sum = sums + (j << 4);
    // Not fused: z conj(z) stays exactly real.
    v128.store(sum, f64x2.add(v128.load(sum), f64x2.add(f64x2.mul(byRe, u), f64x2.mul(byIm, swap(u)))));
    // Whole bytes: marks that are only written do not wait for each other.
    store<u8>(marks + j, 255);
    store<u8>(groups + (j >> 6), 255);
  }
}

/** Moves the sums to the end of the product, in the order of their columns, and leaves zeros; returns their number. */
function collectRow(column: usize, value: usize): i32 {
  const start = column;
  for (let g = lowest & ~15; g <= highest; g += 16) {
    const group = groups + g;
    for (let some = i8x16.bitmask(v128.load(group)); some !== 0; some &= some - 1) {
      const first = (g + <usize>ctz(some)) << 6;
      for (let j = first; j < first + 64; j += 16) {
        const mark = marks + j;
        for (let bits = i8x16.bitmask(v128.load(mark)); bits !== 0; bits &= bits - 1) {
          const at = j + <usize>ctz(bits);
          const sum = sums + (at << 4);
          store<i32>(column, <i32>at);
          v128.store(value, v128.load(sum));
          v128.store(sum, f64x2.splat(0));
          column += 4;
          value += 16;
        }
        v128.store(mark, i64x2.splat(0));
      }
    }
    v128.store(group, i64x2.splat(0));
  }
  return <i32>((column - start) >> 2);
}

/**
 * Rows `first` to `end` - 1 of a b, after F. G. Gustavson, ACM Trans. Math. Softw. 4, 250 (1978); the marks give the
 * columns in increasing order. Writes where each row begins behind the first one (integers), the columns (integers) and
 * the values; `work` holds zeros and gets them back.
 */
export function sparseProduct(
  first: i32,
  end: i32,
  a: usize,
  b: usize,
  work: usize,
  starts: usize,
  columns: usize,
  values: usize,
): void {
  const wide = <usize>load<i32>(b << 3, 4);
  sums = work << 3;
  marks = sums + (wide << 4);
  groups = marks + ((wide + 63) & ~63);
  const bStarts = startsOf(b);
  const bColumns = columnsOf(b);
  const bValues = valuesOf(b);
  let count = 0;
  let start = startsOf(a) + ((<usize>first) << 2);
  let inner = columnsOf(a) + ((<usize>load<i32>(start)) << 2);
  let element = valuesOf(a) + ((<usize>load<i32>(start)) << 4);
  let target = starts << 3;
  store<i32>(target, 0);
  for (let row = first; row < end; row++) {
    lowest = wide >> 6;
    highest = 0;
    for (let k = load<i32>(start); k < load<i32>(start, 4); k++, inner += 4, element += 16) {
      const place = bStarts + ((<usize>load<i32>(inner)) << 2);
      const from = <usize>load<i32>(place);
      const to = <usize>load<i32>(place, 4);
      if (from === to) continue;
      addRow(
        load<f64>(element),
        load<f64>(element, 8),
        bColumns + (from << 2),
        bColumns + (to << 2),
        bValues + (from << 4),
      );
    }
    count += collectRow((columns << 3) + ((<usize>count) << 2), (values << 3) + ((<usize>count) << 4));
    start += 4;
    target += 4;
    store<i32>(target, count);
  }
}

import { assertFiniteResult, shapeOf } from "../dense/validation.js";
import { DimensionMismatchError } from "../errors.js";
import { withArena } from "../kernels/lent-arena.js";
import { assertElementCount } from "./element-count.js";
import { integerRoom, matrixRoom, placeMatrix } from "./heap-matrix.js";
import { assertSparseMatrix, type SparseMatrix } from "./sparse-matrix.js";

/**
 * The product A B of two sparse matrices.
 *
 * Cost: 8 floating-point operations per pair of elements a_ik, b_kj.
 * Source: F. G. Gustavson, ACM Trans. Math. Softw. 4, 250 (1978).
 *
 * @throws {DimensionMismatchError} when A has not as many columns as B has rows.
 * @throws {InvalidArgumentError} when a matrix is malformed or the product overflows.
 * @throws {MemoryLimitError} when the product has more elements than 32-bit indices can count.
 */
export function sparseMultiply(a: SparseMatrix, b: SparseMatrix): SparseMatrix {
  assertSparseMatrix("a", a);
  if (b !== a) assertSparseMatrix("b", b);
  if (a.columns !== b.rows) {
    throw new DimensionMismatchError(`the product of ${shapeOf(a)} and ${shapeOf(b)} does not exist.`);
  }
  const blocks = rowBlocks(a, b);
  const rowStarts = new Int32Array(a.rows + 1);
  const parts = multiplyBlocks(a, b, { blocks, rowStarts });
  const product = parts.length === 1 ? parts[0] : joined(parts, rowStarts[a.rows]);
  assertFiniteResult("sparseMultiply", product.values);
  return { rows: a.rows, columns: b.columns, rowStarts, ...product };
}

/** Rows of the product, and how many elements they can have at most. */
interface RowBlock {
  readonly first: number;
  readonly end: number;
  readonly most: number;
}

/** Elements that one block of rows has room for, unless a single row needs more. */
const BLOCK_ELEMENTS = 2 ** 20;

/** Blocks of rows, each of which fits into little memory whatever the whole product needs. */
function rowBlocks(a: SparseMatrix, b: SparseMatrix): RowBlock[] {
  const blocks: RowBlock[] = [];
  let [first, most] = [0, 0];
  for (let row = 0; row < a.rows; row++) {
    const inRow = mostElements(a, row, b);
    if (most + inRow > BLOCK_ELEMENTS && row > first) {
      blocks.push({ first, end: row, most });
      [first, most] = [row, 0];
    }
    most += inRow;
  }
  blocks.push({ first, end: a.rows, most });
  return blocks;
}

/** Pairs of elements that contribute to a row of the product, or all its columns. */
function mostElements({ rowStarts, columnIndices }: SparseMatrix, row: number, b: SparseMatrix): number {
  let pairs = 0;
  for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
    pairs += b.rowStarts[columnIndices[k] + 1] - b.rowStarts[columnIndices[k]];
  }
  return Math.min(pairs, b.columns);
}

type Elements = Pick<SparseMatrix, "columnIndices" | "values">;

interface Target {
  readonly blocks: readonly RowBlock[];
  /** Receives where the rows of the product start. */
  readonly rowStarts: Int32Array;
}

/** The elements of the product, block by block. */
function multiplyBlocks(a: SparseMatrix, b: SparseMatrix, { blocks, rowStarts }: Target): Elements[] {
  const most = blocks.reduce((largest, block) => Math.max(largest, block.most), 0);
  const [aRoom, bRoom, sumRoom] = [matrixRoom(a), matrixRoom(b), workRoom(b.columns)];
  const startRoom = integerRoom(a.rows + 1);
  return withArena(aRoom + bRoom + sumRoom + startRoom + integerRoom(most) + 2 * most, ({ heap, kernels, start }) => {
    const bPlace = start + aRoom;
    const work = bPlace + bRoom;
    const starts = work + sumRoom;
    const columns = starts + startRoom;
    const values = columns + integerRoom(most);
    placeMatrix(heap, start, a);
    placeMatrix(heap, bPlace, b);
    heap.fill(0, work, starts);
    const integers = new Int32Array(heap.buffer);
    let count = 0;
    return blocks.map(({ first, end }) => {
      kernels.sparseProduct(first, end, start, bPlace, work, starts, columns, values);
      const added = integers[2 * starts + end - first];
      assertElementCount("sparseMultiply", count + added);
      for (let row = first; row <= end; row++) rowStarts[row] = count + integers[2 * starts + row - first];
      count += added;
      const columnIndices = integers.slice(2 * columns, 2 * columns + added);
      return { columnIndices, values: heap.slice(values, values + 2 * added) };
    });
  });
}

/** Doubles of the kernel's work space: a complex number and a byte for every column, and a byte for every 64 of them. */
function workRoom(columns: number): number {
  const marks = 8 * Math.ceil(columns / 64);
  return 2 * columns + marks + 2 * Math.ceil((columns + 1) / 1024);
}

function joined(parts: readonly Elements[], count: number): Elements {
  const [columnIndices, values] = [new Int32Array(count), new Float64Array(2 * count)];
  let at = 0;
  for (const part of parts) {
    columnIndices.set(part.columnIndices, at);
    values.set(part.values, 2 * at);
    at += part.columnIndices.length;
  }
  return { columnIndices, values };
}

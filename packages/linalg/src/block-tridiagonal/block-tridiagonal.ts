/** A sparse real block in compressed rows: row i holds the entries `rowStarts[i]` to `rowStarts[i + 1] - 1`. */
export interface RealSparseBlock {
  /** Number of rows. */
  readonly rows: number;
  /** Number of columns. */
  readonly columns: number;
  /** rows + 1 offsets into `columnIndices` and `values`. */
  readonly rowStarts: Int32Array;
  /** Column of each stored entry, increasing within a row. */
  readonly columnIndices: Int32Array;
  /** The stored entries. */
  readonly values: Float64Array;
}

/**
 * A real block-tridiagonal matrix whose blocks are made on demand, so that a matrix of many blocks need not be stored:
 * row k of the system is lower(k) x_{k-1} + diagonal(k) x_k + upper(k) x_{k+1} = b_k.
 */
export interface BlockTridiagonalMatrix {
  /** Number of diagonal blocks, at least 1. */
  readonly blockCount: number;
  /** Order of the diagonal block k. */
  blockSize(k: number): number;
  /** Square block of order `blockSize(k)`. */
  diagonal(k: number): RealSparseBlock;
  /** blockSize(k) x blockSize(k - 1); asked for k >= 1 only. */
  lower(k: number): RealSparseBlock;
  /** blockSize(k) x blockSize(k + 1); asked for k < blockCount - 1 only. */
  upper(k: number): RealSparseBlock;
}

/** target -= block * vector. */
export function subtractBlockProduct(block: RealSparseBlock, vector: Float64Array, target: Float64Array): void {
  const { rows, rowStarts, columnIndices, values } = block;
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let p = rowStarts[i]; p < rowStarts[i + 1]; p++) sum += values[p] * vector[columnIndices[p]];
    target[i] -= sum;
  }
}

/** A vector of zeros by the blocks of a matrix: parts of one array, since thousands of small ones take twice the memory. */
export function blockVector({
  blockCount,
  blockSize,
}: Pick<BlockTridiagonalMatrix, "blockCount" | "blockSize">): Float64Array[] {
  let length = 0;
  for (let k = 0; k < blockCount; k++) length += blockSize(k);
  const whole = new Float64Array(length);
  const blocks = new Array<Float64Array>(blockCount);
  for (let k = 0, start = 0; k < blockCount; k++) blocks[k] = whole.subarray(start, (start += blockSize(k)));
  return blocks;
}

/** The residual b - A x, block by block. */
export function blockTridiagonalResidual(
  matrix: BlockTridiagonalMatrix,
  rightHandSide: readonly Float64Array[],
  solution: readonly Float64Array[],
): Float64Array[] {
  const residual = blockVector(matrix);
  for (let k = 0; k < matrix.blockCount; k++) {
    residual[k].set(rightHandSide[k]);
    if (k > 0) subtractBlockProduct(matrix.lower(k), solution[k - 1], residual[k]);
    subtractBlockProduct(matrix.diagonal(k), solution[k], residual[k]);
    if (k + 1 < matrix.blockCount) subtractBlockProduct(matrix.upper(k), solution[k + 1], residual[k]);
  }
  return residual;
}

/** A sparse real block in compressed rows: row i holds the entries `rowStarts[i]` to `rowStarts[i + 1] - 1`. */
export interface RealSparseBlock {
  readonly rows: number;
  readonly columns: number;
  readonly rowStarts: Int32Array;
  readonly columnIndices: Int32Array;
  readonly values: Float64Array;
}

/**
 * A real block-tridiagonal matrix whose blocks are made on demand, so that a matrix of many blocks need not be stored:
 * row k of the system is lower(k) x_{k-1} + diagonal(k) x_k + upper(k) x_{k+1} = b_k.
 */
export interface BlockTridiagonalMatrix {
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

/** The block as a dense row-major array. */
export function toDenseBlock(block: RealSparseBlock): Float64Array {
  const dense = new Float64Array(block.rows * block.columns);
  for (let i = 0; i < block.rows; i++) {
    for (let p = block.rowStarts[i]; p < block.rowStarts[i + 1]; p++) {
      dense[i * block.columns + block.columnIndices[p]] += block.values[p];
    }
  }
  return dense;
}

/** target -= block * dense, where `dense` is row-major with `columns` columns. */
export function subtractBlockProduct(
  block: RealSparseBlock,
  dense: { readonly data: Float64Array; readonly columns: number },
  target: Float64Array,
): void {
  const { data, columns } = dense;
  for (let i = 0; i < block.rows; i++) {
    const to = i * columns;
    for (let p = block.rowStarts[i]; p < block.rowStarts[i + 1]; p++) {
      const value = block.values[p];
      const from = block.columnIndices[p] * columns;
      for (let j = 0; j < columns; j++) target[to + j] -= value * data[from + j];
    }
  }
}

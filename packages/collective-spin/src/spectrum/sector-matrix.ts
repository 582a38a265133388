import {
  type BlockTridiagonalMatrix,
  type RealSparseBlock,
  sparseFromTriplets,
  type SparseMatrix,
} from "@openqs/linalg";

/** A block-tridiagonal matrix as one complex sparse matrix. */
export function sectorMatrix(matrix: BlockTridiagonalMatrix): SparseMatrix {
  const triplets: [number, number, number][] = [];
  const place = (block: RealSparseBlock, row: number, column: number): void => {
    for (let i = 0; i < block.rows; i++) {
      for (let p = block.rowStarts[i]; p < block.rowStarts[i + 1]; p++) {
        triplets.push([row + i, column + block.columnIndices[p], block.values[p]]);
      }
    }
  };
  let [previous, start] = [0, 0];
  for (let k = 0; k < matrix.blockCount; k++) {
    const next = start + matrix.blockSize(k);
    if (k > 0) place(matrix.lower(k), start, previous);
    place(matrix.diagonal(k), start, start);
    if (k + 1 < matrix.blockCount) place(matrix.upper(k), start, next);
    [previous, start] = [start, next];
  }
  return sparseFromTriplets({ rows: start, columns: start }, triplets);
}

import type { BlockTridiagonalMatrix, RealSparseBlock } from "./block-tridiagonal.js";

type Random = () => number;

/** A dense block with entries in [-1/2, 1/2). */
export function randomBlock(rows: number, columns: number, random: Random): RealSparseBlock {
  const rowStarts = Int32Array.from({ length: rows + 1 }, (_, i) => i * columns);
  const columnIndices = Int32Array.from({ length: rows * columns }, (_, p) => p % columns);
  return { rows, columns, rowStarts, columnIndices, values: Float64Array.from(columnIndices, () => random() - 0.5) };
}

function linearCongruential(seed: number): Random {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

/** Diagonally dominant, so that every leading part is well conditioned. */
export function randomBlockTridiagonal(sizes: readonly number[], seed: number): BlockTridiagonalMatrix {
  const random = linearCongruential(seed);
  const diagonal = sizes.map((n) => {
    const block = randomBlock(n, n, random);
    for (let i = 0; i < n; i++) block.values[i * n + i] += 3 * n;
    return block;
  });
  const lower = sizes.map((n, k) => randomBlock(n, sizes[k - 1] ?? 0, random));
  const upper = sizes.map((n, k) => randomBlock(n, sizes[k + 1] ?? 0, random));
  return {
    blockCount: sizes.length,
    blockSize: (k) => sizes[k],
    diagonal: (k) => diagonal[k],
    lower: (k) => lower[k],
    upper: (k) => upper[k],
  };
}

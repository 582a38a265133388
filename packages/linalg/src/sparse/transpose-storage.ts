/** Compressed storage along either dimension: the major one is compressed, `indices` run over the minor one. */
export interface CompressedStorage {
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/**
 * Storage compressed along the other dimension, of length `minor`; the indices of the result increase.
 *
 * A counting sort: F. G. Gustavson, ACM Trans. Math. Softw. 4, 250 (1978), algorithm HALFPERM.
 */
export function transposeStorage(storage: CompressedStorage, minor: number): CompressedStorage {
  const major = storage.starts.length - 1;
  const starts = new Int32Array(minor + 1);
  for (const index of storage.indices) starts[index + 1]++;
  for (let j = 0; j < minor; j++) starts[j + 1] += starts[j];
  const next = starts.slice();
  const indices = new Int32Array(storage.indices.length);
  const values = new Float64Array(storage.values.length);
  for (let i = 0; i < major; i++) {
    for (let k = storage.starts[i]; k < storage.starts[i + 1]; k++) {
      const at = next[storage.indices[k]]++;
      indices[at] = i;
      values[2 * at] = storage.values[2 * k];
      values[2 * at + 1] = storage.values[2 * k + 1];
    }
  }
  return { starts, indices, values };
}

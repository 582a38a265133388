import { type ComplexMatrix, zeros } from "@openqs/linalg";

/**
 * The projector on a pure state whose amplitudes are multiples of the golden ratio modulo one: always the same, of no
 * symmetry, and with a part in every sector.
 */
export function quasiRandomState(dimension: number): ComplexMatrix {
  const amplitudes = Float64Array.from({ length: 2 * dimension }, (_, k) => (((k + 1) * 0.6180339887498949) % 1) - 0.5);
  const norm = amplitudes.reduce((total, x) => total + x * x, 0);
  const matrix = zeros(dimension, dimension);
  for (let i = 0, at = 0; i < dimension; i++) {
    const [a, b] = amplitudes.subarray(2 * i, 2 * i + 2);
    for (let j = 0; j < dimension; j++, at += 2) {
      const [c, d] = amplitudes.subarray(2 * j, 2 * j + 2);
      matrix.data[at] = (a * c + b * d) / norm;
      matrix.data[at + 1] = (b * c - a * d) / norm;
    }
  }
  return matrix;
}

import { type ComplexMatrix, type ComplexVector, zeros, zeroVector } from "@openqs/linalg";
import type { ElementSet } from "../superoperators/pair-liouvillian.js";

/** The elements of a matrix that lie in a sector, in the sector's order. */
export function toSector({ data, columns }: ComplexMatrix, { row, column }: ElementSet): ComplexVector {
  const vector = zeroVector(row.length);
  for (let k = 0; k < row.length; k++) {
    const at = 2 * (row[k] * columns + column[k]);
    vector.data[2 * k] = data[at];
    vector.data[2 * k + 1] = data[at + 1];
  }
  return vector;
}

/** The matrix with these elements in a sector and zeros elsewhere. */
export function fromSector({ data }: ComplexVector, { dimension, row, column }: ElementSet): ComplexMatrix {
  const matrix = zeros(dimension, dimension);
  for (let k = 0; k < row.length; k++) {
    const at = 2 * (row[k] * dimension + column[k]);
    matrix.data[at] = data[2 * k];
    matrix.data[at + 1] = data[2 * k + 1];
  }
  return matrix;
}

/** Positions in the sector of the populations (i, i). */
export function populationsOf({ row, column }: ElementSet): Int32Array {
  return Int32Array.from(row.keys()).filter((k) => row[k] === column[k]);
}

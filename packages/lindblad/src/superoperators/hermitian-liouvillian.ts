import { type ComplexMatrix, type RealSparseMatrix, zeros } from "@openqs/linalg";
import type { LindbladSystem } from "../systems/lindblad-system.js";
import {
  addLiouvillianRow,
  type ElementSet,
  GrowingStorage,
  liouvillianTerms,
  type RowTarget,
} from "./pair-liouvillian.js";

/**
 * The real unknowns of the Hermitian matrices on a set of elements that holds (j, i) with every (i, j): rho_ii, and Re rho_ij
 * followed by Im rho_ij for i < j. As many real numbers as the set has elements.
 *
 * They are numbered from the last state down: minimum degree breaks ties in favour of the last, and elimination from the
 * first states on leaves the least fill, 12 % fewer operations at 40 photon numbers and 20 % at 80.
 */
export interface HermitianUnknowns {
  readonly elements: ElementSet;
  /** Numbers of the elements (i, j) with i <= j, in the order of their unknowns. */
  readonly upper: readonly number[];
  /** Unknown of the real part of each element. */
  readonly unknown: Int32Array;
  /** Sign with which the unknown behind it is the imaginary part: 1 above the diagonal, -1 below, 0 on it. */
  readonly sign: Int8Array;
  /** Number of the pair {(i, j), (j, i)} of each unknown. */
  readonly pairs: Int32Array;
  /** Unknowns that are populations. */
  readonly populations: Int32Array;
}

/** The unknowns of a set of elements, or undefined when it lacks the mirror image of one of its elements. */
export function hermitianUnknowns(elements: ElementSet): HermitianUnknowns | undefined {
  const { dimension: d, row, column, position } = elements;
  const unknown = new Int32Array(row.length);
  const sign = new Int8Array(row.length);
  const pairs = new Int32Array(row.length);
  const populations: number[] = [];
  const upper: number[] = [];
  let count = 0;
  for (let k = row.length - 1; k >= 0; k--) {
    const i = column[k];
    const j = row[k];
    if (i > j) continue;
    const above = position[i * d + j];
    if (above < 0) return undefined;
    unknown[k] = unknown[above] = count;
    pairs[count++] = upper.length;
    if (i === j) populations.push(unknown[k]);
    else {
      sign[above] = 1;
      sign[k] = -1;
      pairs[count++] = upper.length;
    }
    upper.push(above);
  }
  // An element above the diagonal without its mirror image has no unknown of its own.
  if (count < row.length) return undefined;
  return { elements, upper, unknown, sign, pairs, populations: Int32Array.from(populations) };
}

/**
 * The Liouvillian on Hermitian matrices, as a real matrix on their unknowns: L maps Hermitian matrices to Hermitian ones,
 * and its eigenvalues on them are all that it has.
 */
export function hermitianLiouvillian(system: LindbladSystem, unknowns: HermitianUnknowns): RealSparseMatrix {
  const { elements, upper, unknown, sign } = unknowns;
  const terms = liouvillianTerms(system, elements);
  const size = elements.row.length;
  const rowStarts = new Int32Array(size + 1);
  const target = new HermitianRow(unknowns);
  const storage = new GrowingStorage({ capacity: size * 10, parts: 1 });
  for (const k of upper) {
    addLiouvillianRow(target, terms, k);
    const columns = target.takeColumns();
    const row = unknown[k];
    rowStarts[row + 1] = storage.append(columns, target.real);
    if (sign[k] === 0) target.imaginary.fill(0);
    else rowStarts[row + 2] = storage.append(columns, target.imaginary);
  }
  const { columnIndices, numbers: realValues } = storage.finished();
  return { rows: size, columns: size, rowStarts, columnIndices, realValues };
}

/** Real and imaginary part of (L rho)_ij as functions of the unknowns. */
class HermitianRow implements RowTarget {
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
  private readonly columns: Int32Array;
  private readonly used: Uint8Array;
  private readonly unknown: Int32Array;
  private readonly sign: Int8Array;
  private count = 0;

  constructor({ unknown, sign }: HermitianUnknowns) {
    const size = unknown.length;
    this.real = new Float64Array(size);
    this.imaginary = new Float64Array(size);
    this.columns = new Int32Array(size);
    this.used = new Uint8Array(size);
    this.unknown = unknown;
    this.sign = sign;
  }

  /** The coefficient c of x + i s y adds c_re x - s c_im y to the real part and c_im x + s c_re y to the imaginary one. */
  add(element: number, re: number, im: number): void {
    if (re === 0 && im === 0) return;
    const column = this.unknown[element];
    const sign = this.sign[element];
    if (this.used[column] === 0) {
      this.used[column] = 1;
      this.columns[this.count++] = column;
      if (sign !== 0) this.columns[this.count++] = column + 1;
    }
    this.real[column] += re;
    this.imaginary[column] += im;
    if (sign === 0) return;
    this.real[column + 1] -= sign * im;
    this.imaginary[column + 1] += sign * re;
  }

  /** The columns in increasing order, to be moved away from both parts. */
  takeColumns(): Int32Array {
    const columns = this.columns.subarray(0, this.count).sort();
    for (const column of columns) this.used[column] = 0;
    this.count = 0;
    return columns;
  }
}

/** The Hermitian matrix with these unknowns, and zeros outside the set of elements. */
export function fromHermitianUnknowns(
  values: Float64Array,
  { elements: { dimension, row, column }, unknown, sign }: HermitianUnknowns,
): ComplexMatrix {
  const matrix = zeros(dimension, dimension);
  for (let k = 0; k < row.length; k++) {
    const at = 2 * (row[k] * dimension + column[k]);
    matrix.data[at] = values[unknown[k]];
    if (sign[k] !== 0) matrix.data[at + 1] = sign[k] * values[unknown[k] + 1];
  }
  return matrix;
}

/** The unknowns of a Hermitian matrix, the inverse of {@link fromHermitianUnknowns}. */
export function toHermitianUnknowns(
  { data }: ComplexMatrix,
  { elements: { dimension, row, column }, upper, unknown, sign }: HermitianUnknowns,
): Float64Array {
  const values = new Float64Array(row.length);
  for (const k of upper) {
    const at = 2 * (row[k] * dimension + column[k]);
    values[unknown[k]] = data[at];
    if (sign[k] !== 0) values[unknown[k] + 1] = data[at + 1];
  }
  return values;
}

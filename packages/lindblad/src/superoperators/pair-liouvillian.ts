import type { SparseMatrix } from "@openqs/linalg";
import { type LindbladSystem, noJumpGenerator } from "../systems/lindblad-system.js";

/**
 * Elements (i, j) of a density matrix in some order: those of one symmetry sector, or all of them. `position` finds
 * element (i, j) at i d + j, and is -1 for an element outside.
 */
export interface ElementSet {
  readonly dimension: number;
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly position: Int32Array;
}

/** The elements that are listed as i d + j, in this order. */
export function elementSet(dimension: number, elements: Int32Array): ElementSet {
  const position = new Int32Array(dimension * dimension).fill(-1);
  elements.forEach((element, k) => {
    position[element] = k;
  });
  return {
    dimension,
    row: elements.map((element) => Math.floor(element / dimension)),
    column: elements.map((element) => element % dimension),
    position,
  };
}

/** All elements in the order of stacked columns. */
export function stackedColumns(dimension: number): ElementSet {
  const order = Int32Array.from({ length: dimension * dimension }, (_, k) => (k % dimension) * dimension);
  return elementSet(
    dimension,
    order.map((offset, k) => offset + Math.floor(k / dimension)),
  );
}

/**
 * The Liouvillian on a set of elements that it maps to itself:
 * (L rho)_ij = sum_k G_ik rho_kj + sum_l conj(G_jl) rho_il + sum_n sum_kl L_n,ik conj(L_n,jl) rho_kl.
 *
 * Assembled row by row with a scatter array (Gustavson), so that neither the full superoperator nor triplets exist.
 */
export function pairLiouvillian(system: LindbladSystem, elements: ElementSet): SparseMatrix {
  const size = elements.row.length;
  const terms = liouvillianTerms(system, elements);
  const rowStarts = new Int32Array(size + 1);
  const row = new ScatterRow(size);
  const storage = new GrowingStorage({ capacity: size * 8, parts: 2 });
  for (let k = 0; k < size; k++) {
    addLiouvillianRow(row, terms, k);
    rowStarts[k + 1] = storage.append(row.takeColumns(), row.values);
  }
  const { columnIndices, numbers: values } = storage.finished();
  return { rows: size, columns: size, rowStarts, columnIndices, values };
}

/** What the rows of a Liouvillian are made of. */
export interface LiouvillianTerms {
  readonly generator: SparseMatrix;
  readonly jumps: readonly SparseMatrix[];
  readonly elements: ElementSet;
}

/** The operators of a system for {@link addLiouvillianRow}. */
export function liouvillianTerms(system: LindbladSystem, elements: ElementSet): LiouvillianTerms {
  const jumps = system.jumps.map(({ collapseOperator }) => collapseOperator.matrix);
  return { generator: noJumpGenerator(system).matrix, jumps, elements };
}

/** Receives the coefficients of one row: `element` is a number in the element set. */
export interface RowTarget {
  add(element: number, re: number, im: number): void;
}

/** Adds all coefficients of (L rho)_ij, for the element (i, j) that is number `at`. */
export function addLiouvillianRow(
  target: RowTarget,
  { generator, jumps, elements }: LiouvillianTerms,
  at: number,
): void {
  const { dimension: d, position } = elements;
  const i = elements.row[at];
  const j = elements.column[at];
  const { rowStarts, columnIndices, values } = generator;
  for (let p = rowStarts[i]; p < rowStarts[i + 1]; p++) {
    target.add(position[columnIndices[p] * d + j], values[2 * p], values[2 * p + 1]);
  }
  for (let q = rowStarts[j]; q < rowStarts[j + 1]; q++) {
    target.add(position[i * d + columnIndices[q]], values[2 * q], -values[2 * q + 1]);
  }
  for (const jump of jumps) addSandwich(target, jump, { i, j, elements });
}

function addSandwich(
  target: RowTarget,
  { rowStarts, columnIndices, values }: SparseMatrix,
  { i, j, elements: { dimension, position } }: { i: number; j: number; elements: ElementSet },
): void {
  for (let p = rowStarts[i]; p < rowStarts[i + 1]; p++) {
    const a = values[2 * p];
    const b = values[2 * p + 1];
    const base = columnIndices[p] * dimension;
    for (let q = rowStarts[j]; q < rowStarts[j + 1]; q++) {
      const c = values[2 * q];
      const e = values[2 * q + 1];
      target.add(position[base + columnIndices[q]], a * c + b * e, b * c - a * e);
    }
  }
}

/** One row under construction: dense values, and the columns that are in use. */
class ScatterRow {
  readonly values: Float64Array;
  readonly columns: Int32Array;
  private readonly used: Uint8Array;
  count = 0;

  constructor(size: number) {
    this.values = new Float64Array(2 * size);
    this.columns = new Int32Array(size);
    this.used = new Uint8Array(size);
  }

  add(column: number, re: number, im: number): void {
    if (re === 0 && im === 0) return;
    if (this.used[column] === 0) {
      this.used[column] = 1;
      this.columns[this.count++] = column;
    }
    this.values[2 * column] += re;
    this.values[2 * column + 1] += im;
  }

  /** The columns in increasing order; the row is empty afterwards, its values are to be read and zeroed. */
  takeColumns(): Int32Array {
    const columns = this.columns.subarray(0, this.count).sort();
    for (const column of columns) this.used[column] = 0;
    this.count = 0;
    return columns;
  }
}

/** Columns and numbers, `parts` for each column, that grow by doubling. */
export class GrowingStorage {
  private columns: Int32Array;
  private numbers: Float64Array;
  private readonly parts: 1 | 2;
  private length = 0;

  constructor({ capacity, parts }: { readonly capacity: number; readonly parts: 1 | 2 }) {
    this.columns = new Int32Array(capacity);
    this.numbers = new Float64Array(parts * capacity);
    this.parts = parts;
  }

  /** Moves these columns of a dense row here, zeros left out, and leaves zeros behind; returns the columns stored so far. */
  append(columns: Int32Array, dense: Float64Array): number {
    const { parts } = this;
    this.reserve(this.length + columns.length);
    for (const column of columns) {
      const from = parts * column;
      if (dense[from] === 0 && dense[from + parts - 1] === 0) continue;
      this.columns[this.length] = column;
      for (let part = 0; part < parts; part++) {
        this.numbers[parts * this.length + part] = dense[from + part];
        dense[from + part] = 0;
      }
      this.length++;
    }
    return this.length;
  }

  finished(): { readonly columnIndices: Int32Array; readonly numbers: Float64Array } {
    const { columns, numbers, length, parts } = this;
    return { columnIndices: columns.slice(0, length), numbers: numbers.slice(0, parts * length) };
  }

  private reserve(length: number): void {
    if (length <= this.columns.length) return;
    const columns = new Int32Array(2 * length);
    const numbers = new Float64Array(2 * this.parts * length);
    columns.set(this.columns);
    numbers.set(this.numbers);
    this.columns = columns;
    this.numbers = numbers;
  }
}

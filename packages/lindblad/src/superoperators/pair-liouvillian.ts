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
  const generator = noJumpGenerator(system).matrix;
  const jumps = system.jumps.map(({ collapseOperator }) => collapseOperator.matrix);
  const size = elements.row.length;
  const rowStarts = new Int32Array(size + 1);
  const row = new ScatterRow(size);
  const storage = new GrowingStorage(size * 8);
  for (let k = 0; k < size; k++) {
    addRow(row, { generator, jumps, elements }, k);
    rowStarts[k + 1] = storage.append(row);
  }
  return { rows: size, columns: size, rowStarts, ...storage.finished() };
}

interface Terms {
  readonly generator: SparseMatrix;
  readonly jumps: readonly SparseMatrix[];
  readonly elements: ElementSet;
}

function addRow(target: ScatterRow, { generator, jumps, elements }: Terms, at: number): void {
  const { dimension: d, position } = elements;
  const [i, j] = [elements.row[at], elements.column[at]];
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
  target: ScatterRow,
  { rowStarts, columnIndices, values }: SparseMatrix,
  { i, j, elements: { dimension, position } }: { i: number; j: number; elements: ElementSet },
): void {
  for (let p = rowStarts[i]; p < rowStarts[i + 1]; p++) {
    const [a, b] = [values[2 * p], values[2 * p + 1]];
    const base = columnIndices[p] * dimension;
    for (let q = rowStarts[j]; q < rowStarts[j + 1]; q++) {
      const [c, e] = [values[2 * q], values[2 * q + 1]];
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

/** Columns and values that grow by doubling. */
class GrowingStorage {
  private columns: Int32Array;
  private values: Float64Array;
  private length = 0;

  constructor(capacity: number) {
    this.columns = new Int32Array(capacity);
    this.values = new Float64Array(2 * capacity);
  }

  append(row: ScatterRow): number {
    const columns = row.takeColumns();
    this.reserve(this.length + columns.length);
    for (const column of columns) {
      this.columns[this.length] = column;
      this.values[2 * this.length] = row.values[2 * column];
      this.values[2 * this.length + 1] = row.values[2 * column + 1];
      row.values[2 * column] = 0;
      row.values[2 * column + 1] = 0;
      this.length++;
    }
    return this.length;
  }

  finished(): Pick<SparseMatrix, "columnIndices" | "values"> {
    return { columnIndices: this.columns.slice(0, this.length), values: this.values.slice(0, 2 * this.length) };
  }

  private reserve(length: number): void {
    if (length <= this.columns.length) return;
    const columns = new Int32Array(2 * length);
    const values = new Float64Array(4 * length);
    columns.set(this.columns);
    values.set(this.values);
    this.columns = columns;
    this.values = values;
  }
}

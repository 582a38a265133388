import { InvalidArgumentError } from "@openqs/linalg";
import type { Matrix } from "ml-matrix";

import { eigenvaluesOf } from "../linear-system/drift.js";
import { langevinMatrices } from "../linear-system/langevin.js";
import type { LinearSystem } from "../linear-system/linear-system.js";

/** Rows of the transfer matrix of a system at one frequency after another, in buffers that are reused. */
export interface TransferKernel {
  /**
   * Rows of S(nu) = 1 + C (-i nu - A)^-1 B for the quadratures of the chosen ports, row-major and interleaved (re, im),
   * 2 P complex entries each; valid until the next call.
   */
  readonly rowsAt: (frequency: number) => Float64Array;
  /** 2 P, the quadratures of all ports. */
  readonly columns: number;
}

/** Prepares the rows of S(nu) that belong to the output at the ports `outputs` (indices). O(n^2 (n + P)) a frequency. */
export function transferKernel(system: LinearSystem, outputs: readonly number[]): TransferKernel {
  const { drift, inputMatrix, outputMatrix } = langevinMatrices(system);
  assertNotGrowing(drift);
  const [n, columns, rows] = [drift.rows, inputMatrix.columns, 2 * outputs.length];
  const [driftData, inputData] = [Float64Array.from(drift.to1DArray()), Float64Array.from(inputMatrix.to1DArray())];
  const quadratures = outputs.flatMap((port) => [2 * port, 2 * port + 1]);
  const shifted = new Float64Array(2 * n * n);
  const resolvent = new Float64Array(2 * rows * n);
  const result = new Float64Array(2 * rows * columns);
  const smallestPivot = 1e-14 * drift.norm();
  const rowsAt = (frequency: number) => {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        shifted[2 * (i * n + j)] = -driftData[j * n + i];
        shifted[2 * (i * n + j) + 1] = i === j ? -frequency : 0;
      }
    }
    quadratures.forEach((quadrature, r) => {
      for (let i = 0; i < n; i++) {
        resolvent[2 * (r * n + i)] = outputMatrix.get(quadrature, i);
        resolvent[2 * (r * n + i) + 1] = 0;
      }
    });
    if (!solveInPlace(shifted, resolvent, { size: n, smallestPivot })) {
      throw new InvalidArgumentError("frequency", frequency, "must not be an undamped resonance of the system");
    }
    multiplyByInput({ resolvent, inputData, result, n, columns });
    quadratures.forEach((quadrature, r) => (result[2 * (r * columns + quadrature)] += 1));
    return result;
  };
  return { rowsAt, columns };
}

/** result = resolvent inputData, complex rows times a real n x columns matrix. */
function multiplyByInput(data: {
  readonly resolvent: Float64Array;
  readonly inputData: Float64Array;
  readonly result: Float64Array;
  readonly n: number;
  readonly columns: number;
}): void {
  const { resolvent, inputData, result, n, columns } = data;
  result.fill(0);
  for (let r = 0; r < result.length / (2 * columns); r++) {
    for (let i = 0; i < n; i++) {
      const [re, im] = [resolvent[2 * (r * n + i)], resolvent[2 * (r * n + i) + 1]];
      for (let k = 0; k < columns; k++) {
        const weight = inputData[i * columns + k];
        result[2 * (r * columns + k)] += re * weight;
        result[2 * (r * columns + k) + 1] += im * weight;
      }
    }
  }
}

/**
 * Gaussian elimination with partial pivoting of a complex matrix (row-major, interleaved, destroyed) on right-hand sides
 * that are stored as rows; false when a pivot is smaller than `smallestPivot`.
 */
function solveInPlace(
  matrix: Float64Array,
  right: Float64Array,
  { size: n, smallestPivot }: { readonly size: number; readonly smallestPivot: number },
): boolean {
  const count = right.length / (2 * n);
  for (let k = 0; k < n; k++) {
    let pivot = k;
    let largest = -1;
    for (let i = k; i < n; i++) {
      const magnitude = Math.hypot(matrix[2 * (i * n + k)], matrix[2 * (i * n + k) + 1]);
      if (magnitude > largest) [pivot, largest] = [i, magnitude];
    }
    if (largest <= smallestPivot) return false;
    if (pivot !== k) swapRows(matrix, right, { n, count, a: pivot, b: k });
    const [pr, pi] = [matrix[2 * (k * n + k)], matrix[2 * (k * n + k) + 1]];
    const norm = pr * pr + pi * pi;
    for (let i = k + 1; i < n; i++) {
      const [ar, ai] = [matrix[2 * (i * n + k)], matrix[2 * (i * n + k) + 1]];
      const [fr, fi] = [(ar * pr + ai * pi) / norm, (ai * pr - ar * pi) / norm];
      if (fr === 0 && fi === 0) continue;
      for (let j = k + 1; j < n; j++) {
        const [ur, ui] = [matrix[2 * (k * n + j)], matrix[2 * (k * n + j) + 1]];
        matrix[2 * (i * n + j)] -= fr * ur - fi * ui;
        matrix[2 * (i * n + j) + 1] -= fr * ui + fi * ur;
      }
      for (let r = 0; r < count; r++) {
        const [ur, ui] = [right[2 * (r * n + k)], right[2 * (r * n + k) + 1]];
        right[2 * (r * n + i)] -= fr * ur - fi * ui;
        right[2 * (r * n + i) + 1] -= fr * ui + fi * ur;
      }
    }
  }
  for (let r = 0; r < count; r++) backSubstitute(matrix, right.subarray(2 * r * n, 2 * (r + 1) * n), n);
  return true;
}

function backSubstitute(matrix: Float64Array, row: Float64Array, n: number): void {
  for (let i = n - 1; i >= 0; i--) {
    let [re, im] = [row[2 * i], row[2 * i + 1]];
    for (let j = i + 1; j < n; j++) {
      const [ur, ui] = [matrix[2 * (i * n + j)], matrix[2 * (i * n + j) + 1]];
      re -= ur * row[2 * j] - ui * row[2 * j + 1];
      im -= ur * row[2 * j + 1] + ui * row[2 * j];
    }
    const [pr, pi] = [matrix[2 * (i * n + i)], matrix[2 * (i * n + i) + 1]];
    const norm = pr * pr + pi * pi;
    row[2 * i] = (re * pr + im * pi) / norm;
    row[2 * i + 1] = (im * pr - re * pi) / norm;
  }
}

function swapRows(
  matrix: Float64Array,
  right: Float64Array,
  { n, count, a, b }: { readonly n: number; readonly count: number; readonly a: number; readonly b: number },
): void {
  for (let j = 0; j < 2 * n; j++) swap(matrix, 2 * a * n + j, 2 * b * n + j);
  for (let r = 0; r < count; r++) {
    for (let part = 0; part < 2; part++) swap(right, 2 * (r * n + a) + part, 2 * (r * n + b) + part);
  }
}

function swap(array: Float64Array, i: number, j: number): void {
  const kept = array[i];
  array[i] = array[j];
  array[j] = kept;
}

/** A growing mode has no stationary response; a marginal one responds everywhere but on its resonance. */
function assertNotGrowing(drift: Matrix): void {
  const fastest = eigenvaluesOf(drift)[0];
  if (fastest === undefined || fastest.re <= 1e-12 * drift.norm()) return;
  const value = `a system whose drift has the eigenvalue ${fastest.re} + ${fastest.im}i`;
  throw new InvalidArgumentError("system", value, "must not be unstable");
}

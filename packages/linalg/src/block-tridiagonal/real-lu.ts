import { SingularMatrixError } from "../errors.js";

/**
 * Real dense LU for the blocks of a block-tridiagonal elimination: row-major, in place, partial pivoting.
 *
 * The loops take four pivots at a time (a rank-4 update of each trailing row), because an update by one pivot at a time
 * spends its time on loads and stores.
 */
export interface RealLu {
  readonly order: number;
  /** L below the diagonal (unit diagonal not stored), U on and above it. */
  readonly factors: Float64Array;
  /** Row i was exchanged with row `pivots[i]`, in this order. */
  readonly pivots: Int32Array;
}

const PANEL = 4;

/**
 * Factorizes the n x n row-major matrix `a` in place, P A = L U.
 *
 * @throws {SingularMatrixError} when a pivot is exactly zero.
 */
export function factorRealLu(a: Float64Array, n: number): RealLu {
  const pivots = new Int32Array(n);
  for (let start = 0; start < n; start += PANEL) {
    const end = Math.min(start + PANEL, n);
    factorPanel(a, n, { start, end, pivots });
    solveUnitLower(a, n, { source: a, columns: n, start, end, firstColumn: end });
    if (end - start === PANEL) updateRows(a, n, { target: a, columns: n, start, firstColumn: end });
  }
  return { order: n, factors: a, pivots };
}

/** Overwrites the n x columns row-major `b` with A^-1 b. */
export function solveRealLu(lu: RealLu, b: Float64Array, columns: number): void {
  const { order: n, factors, pivots } = lu;
  for (let i = 0; i < n; i++) swapRows(b, columns, i, pivots[i]);
  for (let start = 0; start < n; start += PANEL) {
    const end = Math.min(start + PANEL, n);
    solveUnitLower(factors, n, { source: b, columns, start, end, firstColumn: 0 });
    if (end - start === PANEL) updateRows(factors, n, { target: b, columns, start, firstColumn: 0 });
  }
  solveUpper(lu, b, columns);
}

/** Gaussian elimination with row exchanges restricted to the columns [start, end), all rows below `start`. */
function factorPanel(
  a: Float64Array,
  n: number,
  { start, end, pivots }: { start: number; end: number; pivots: Int32Array },
): void {
  for (let k = start; k < end; k++) {
    const pivot = largestInColumn(a, n, k);
    const value = a[pivot * n + k];
    if (!(value !== 0 && Number.isFinite(value))) {
      throw new SingularMatrixError(
        `the matrix of order ${n} is singular: the largest candidate for pivot ${k} is ${value}.`,
        k,
      );
    }
    pivots[k] = pivot;
    swapRows(a, n, k, pivot);
    for (let i = k + 1; i < n; i++) {
      const factor = a[i * n + k] / value;
      a[i * n + k] = factor;
      for (let j = k + 1; j < end; j++) a[i * n + j] -= factor * a[k * n + j];
    }
  }
}

function largestInColumn(a: Float64Array, n: number, k: number): number {
  let pivot = k;
  for (let i = k + 1; i < n; i++) if (Math.abs(a[i * n + k]) > Math.abs(a[pivot * n + k])) pivot = i;
  return pivot;
}

function swapRows(a: Float64Array, columns: number, first: number, second: number): void {
  if (first === second) return;
  const row = a.slice(first * columns, (first + 1) * columns);
  a.copyWithin(first * columns, second * columns, (second + 1) * columns);
  a.set(row, second * columns);
}

/** Forward substitution inside one panel of rows: source[k] -= L[k, t] source[t] for start <= t < k < end. */
function solveUnitLower(
  lower: Float64Array,
  n: number,
  panel: { source: Float64Array; columns: number; start: number; end: number; firstColumn: number },
): void {
  const { source, columns, start, end, firstColumn } = panel;
  for (let k = start + 1; k < end; k++) {
    for (let t = start; t < k; t++) {
      const factor = lower[k * n + t];
      for (let j = firstColumn; j < columns; j++) source[k * columns + j] -= factor * source[t * columns + j];
    }
  }
}

/** target[i] -= sum of L[i, start + t] target[start + t] over the four rows t of a panel, for every row below it. */
function updateRows(
  lower: Float64Array,
  n: number,
  panel: { target: Float64Array; columns: number; start: number; firstColumn: number },
): void {
  const { target, columns, start, firstColumn } = panel;
  const count = columns - firstColumn;
  const r0 = start * columns + firstColumn;
  for (let i = start + PANEL; i < n; i++) {
    const l = i * n + start;
    subtractFourRows(target, {
      count,
      to: i * columns + firstColumn,
      from: r0,
      stride: columns,
      f0: lower[l],
      f1: lower[l + 1],
      f2: lower[l + 2],
      f3: lower[l + 3],
    });
  }
}

interface FourRows {
  readonly count: number;
  readonly to: number;
  readonly from: number;
  readonly stride: number;
  readonly f0: number;
  readonly f1: number;
  readonly f2: number;
  readonly f3: number;
}

function subtractFourRows(data: Float64Array, rows: FourRows): void {
  const { count, to, from, stride, f0, f1, f2, f3 } = rows;
  if (f0 === 0 && f1 === 0 && f2 === 0 && f3 === 0) return;
  const r1 = from + stride;
  const r2 = r1 + stride;
  const r3 = r2 + stride;
  for (let j = 0; j < count; j++) {
    data[to + j] -= f0 * data[from + j] + f1 * data[r1 + j] + f2 * data[r2 + j] + f3 * data[r3 + j];
  }
}

/** Back substitution with U, four rows of the solution at a time. */
function solveUpper({ order: n, factors }: RealLu, b: Float64Array, columns: number): void {
  for (let i = n - 1; i >= 0; i--) {
    const row = i * columns;
    let k = i + 1;
    for (; k + PANEL <= n; k += PANEL) {
      const u = i * n + k;
      subtractFourRows(b, {
        count: columns,
        to: row,
        from: k * columns,
        stride: columns,
        f0: factors[u],
        f1: factors[u + 1],
        f2: factors[u + 2],
        f3: factors[u + 3],
      });
    }
    for (; k < n; k++) {
      const factor = factors[i * n + k];
      for (let j = 0; j < columns; j++) b[row + j] -= factor * b[k * columns + j];
    }
    const inverse = 1 / factors[i * n + i];
    for (let j = 0; j < columns; j++) b[row + j] *= inverse;
  }
}

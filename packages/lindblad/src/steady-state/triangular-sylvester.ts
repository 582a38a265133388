import { type ComplexMatrix, multiply } from "@openqs/linalg";

/** Blocks of this many rows and columns are solved element by element, larger ones by products of blocks. */
const SMALL_BLOCK = 24;

/** T and S, upper triangular, of T Y + Y S^+ = C. */
export interface TriangularPair {
  readonly left: ComplexMatrix;
  readonly right: ComplexMatrix;
  /** Every divisor t_ii + conj(s_jj) is taken to have a real part of minus this at most. */
  readonly floor: number;
}

/** Rows and columns of the part that is being solved. */
interface Part {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/**
 * Replaces C by the solution Y of T Y + Y S^+ = C, T and S upper triangular.
 *
 * The last rows and columns depend on no others: the larger side is halved, the later half is solved first, and its effect
 * on the other is one product of blocks.
 * Cost: 4 m n (m + n) flops, nearly all of them in products.
 * Source: I. Jonsson and B. Kagstrom, ACM Trans. Math. Softw. 28, 392 (2002) (recursive blocked algorithms, part I).
 */
export function solveTriangularSylvester(pair: TriangularPair, c: ComplexMatrix): void {
  solvePart(pair, c, { rows: [0, c.rows], columns: [0, c.columns] });
}

function solvePart(pair: TriangularPair, c: ComplexMatrix, { rows, columns }: Part): void {
  const [height, width] = [rows[1] - rows[0], columns[1] - columns[0]];
  if (Math.max(height, width) <= SMALL_BLOCK) {
    solveElements(pair, c, { rows, columns });
  } else if (height >= width) {
    const middle = rows[0] + (height >> 1);
    const [upper, lower] = [
      { rows: [rows[0], middle], columns } as const,
      { rows: [middle, rows[1]], columns } as const,
    ];
    solvePart(pair, c, lower);
    const coupling = partOf(pair.left, { rows: upper.rows, columns: lower.rows });
    subtract(c, upper, multiply(coupling, partOf(c, lower)));
    solvePart(pair, c, upper);
  } else {
    const middle = columns[0] + (width >> 1);
    const [first, last] = [
      { rows, columns: [columns[0], middle] } as const,
      { rows, columns: [middle, columns[1]] } as const,
    ];
    solvePart(pair, c, last);
    const coupling = partOf(pair.right, { rows: first.columns, columns: last.columns });
    subtract(c, first, multiply(partOf(c, last), coupling, { right: "adjoint" }));
    solvePart(pair, c, first);
  }
}

/** y_ij = (c_ij - sum_k>i t_ik y_kj - sum_l>j y_il conj(s_jl)) / (t_ii + conj(s_jj)), from the last element to the first. */
function solveElements({ left, right, floor }: TriangularPair, c: ComplexMatrix, { rows, columns }: Part): void {
  const [t, s, y] = [left.data, right.data, c.data];
  const [m, n] = [left.columns, right.columns];
  for (let i = rows[1] - 1; i >= rows[0]; i--) {
    for (let j = columns[1] - 1; j >= columns[0]; j--) {
      const at = 2 * (i * n + j);
      let [re, im] = [y[at], y[at + 1]];
      for (let k = i + 1; k < rows[1]; k++) {
        const [p, q] = [2 * (i * m + k), 2 * (k * n + j)];
        re -= t[p] * y[q] - t[p + 1] * y[q + 1];
        im -= t[p] * y[q + 1] + t[p + 1] * y[q];
      }
      for (let l = j + 1; l < columns[1]; l++) {
        const [p, q] = [2 * (j * n + l), 2 * (i * n + l)];
        re -= s[p] * y[q] + s[p + 1] * y[q + 1];
        im -= s[p] * y[q + 1] - s[p + 1] * y[q];
      }
      const [a, b] = [2 * i * (m + 1), 2 * j * (n + 1)];
      const x = Math.min(t[a] + s[b], -floor);
      const z = t[a + 1] - s[b + 1];
      const norm = x * x + z * z;
      y[at] = (re * x + im * z) / norm;
      y[at + 1] = (im * x - re * z) / norm;
    }
  }
}

function partOf({ columns: stride, data }: ComplexMatrix, { rows, columns }: Part): ComplexMatrix {
  const [height, width] = [rows[1] - rows[0], columns[1] - columns[0]];
  const part = new Float64Array(2 * height * width);
  for (let i = 0; i < height; i++) {
    const from = 2 * ((rows[0] + i) * stride + columns[0]);
    part.set(data.subarray(from, from + 2 * width), 2 * i * width);
  }
  return { rows: height, columns: width, data: part };
}

function subtract({ columns: stride, data }: ComplexMatrix, { rows, columns }: Part, part: ComplexMatrix): void {
  for (let i = 0; i < part.rows; i++) {
    const to = 2 * ((rows[0] + i) * stride + columns[0]);
    for (let k = 0; k < 2 * part.columns; k++) data[to + k] -= part.data[2 * i * part.columns + k];
  }
}

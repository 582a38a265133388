import { type ComplexMatrix, type ComplexVector, multiply, vectorNorm, zeros } from "@openqs/linalg";

/** A part of a vector below this fraction of it, after projection, is rounding. */
const DEPENDENT = 1e-12;

/** An orthonormal basis V that grows, its images L V, and the projected matrix V^+ L V. */
export class KrylovSpace {
  /** Basis vectors and their images, one in each row. */
  private vectors: ComplexMatrix;
  private images: ComplexMatrix;
  private projected: ComplexMatrix = zeros(0, 0);
  count = 0;

  constructor(
    readonly size: number,
    private readonly operator: (x: ComplexVector) => ComplexVector,
  ) {
    this.vectors = zeros(0, size);
    this.images = zeros(0, size);
  }

  /** V^+ L V, element (i, j) = <v_i|L v_j>. */
  get projection(): ComplexMatrix {
    return this.projected;
  }

  /** The basis vector that was added last. */
  get last(): ComplexVector {
    return { length: this.size, data: rowOf(this.vectors, this.count - 1) };
  }

  /** Adds the part of a vector that is new; false when there is none. */
  add(vector: ComplexVector): boolean {
    const before = vectorNorm(vector);
    const rest = this.withoutProjection(this.withoutProjection(vector));
    const norm = vectorNorm(rest);
    if (!(norm > DEPENDENT * before)) return false;
    const unit = { length: this.size, data: rest.data.map((value) => value / norm) };
    this.vectors = withRow(this.vectors, unit);
    this.images = withRow(this.images, this.operator(unit));
    this.count++;
    this.extendProjection();
    return true;
  }

  /** <v_k|x> for all k. */
  overlaps(x: ComplexVector): ComplexVector {
    const { data } = multiply({ rows: 1, columns: this.size, data: x.data }, this.vectors, { right: "adjoint" });
    return { length: this.count, data };
  }

  /** sum_k v_k x_k, without conjugation: how a functional acts on the basis vectors. */
  functionalOnBasis(functional: ComplexVector): ComplexVector {
    const row = { rows: 1, columns: this.size, data: functional.data };
    return { length: this.count, data: multiply(row, this.vectors, { right: "transpose" }).data };
  }

  /** b - (i omega - L) V y for every row y of coefficients and its omega, as rows. */
  residuals(source: ComplexVector, coefficients: ComplexMatrix, frequencies: Float64Array): ComplexMatrix {
    const solutions = multiply(coefficients, this.vectors);
    const residuals = multiply(coefficients, this.images);
    const { data, columns } = residuals;
    for (let at = 0; at < data.length; at += 2) {
      const frequency = frequencies[Math.floor(at / (2 * columns))];
      const from = at % (2 * columns);
      data[at] += source.data[from] + frequency * solutions.data[at + 1];
      data[at + 1] += source.data[from + 1] - frequency * solutions.data[at];
    }
    return residuals;
  }

  private withoutProjection(vector: ComplexVector): ComplexVector {
    if (this.count === 0) return vector;
    const { data } = multiply({ rows: 1, columns: this.count, data: this.overlaps(vector).data }, this.vectors);
    return { length: this.size, data: vector.data.map((value, k) => value - data[k]) };
  }

  /** The new row and column of V^+ L V. */
  private extendProjection(): void {
    const m = this.count;
    const image = { length: this.size, data: rowOf(this.images, m - 1) };
    const column = this.overlaps(image);
    const row = multiply(this.images, { rows: 1, columns: this.size, data: this.last.data }, { right: "adjoint" });
    const grown = zeros(m, m);
    for (let i = 0; i < m - 1; i++) grown.data.set(rowOf(this.projected, i), 2 * i * m);
    for (let i = 0; i < m; i++) {
      grown.data.set(column.data.subarray(2 * i, 2 * i + 2), 2 * (i * m + m - 1));
      grown.data.set(row.data.subarray(2 * i, 2 * i + 2), 2 * ((m - 1) * m + i));
    }
    this.projected = grown;
  }
}

function rowOf({ columns, data }: ComplexMatrix, row: number): Float64Array {
  return data.subarray(2 * row * columns, 2 * (row + 1) * columns);
}

function withRow({ rows, columns, data }: ComplexMatrix, row: ComplexVector): ComplexMatrix {
  const grown = new Float64Array(data.length + row.data.length);
  grown.set(data);
  grown.set(row.data, data.length);
  return { rows: rows + 1, columns, data: grown };
}

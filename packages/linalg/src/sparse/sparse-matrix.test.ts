import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, adjoint, scale, transpose } from "../dense/elementwise.js";
import { kroneckerProduct } from "../dense/kronecker-product.js";
import { zeroVector } from "../dense/complex-vector.js";
import { DimensionMismatchError, InvalidArgumentError, MemoryLimitError } from "../errors.js";
import { linearOperator } from "../linear-operator.js";
import { bandedFromDense } from "../banded/banded-matrix.js";
import { distance, EPSILON, randomVector, schoolbookProduct } from "../test-matrices.fixture.js";
import { connectedComponents } from "./connected-components.js";
import { randomSparse } from "./random-sparse.fixture.js";
import {
  sparseDiagonal,
  sparseFromColumns,
  sparseFromDense,
  sparseToColumns,
  sparseToDense,
} from "./sparse-conversion.js";
import { assertSparseMatrix, sparseFromTriplets, sparseIdentity, storedElements } from "./sparse-matrix.js";
import type { SparseMatrix, Triplet } from "./sparse-matrix.js";
import { sparseMultiply } from "./sparse-multiply.js";
import { sparseKroneckerProduct, sparseMultiplyVector } from "./sparse-products.js";
import { sparseAdd, sparseScale } from "./sparse-sums.js";
import { sparseAdjoint, sparseTranspose } from "./sparse-transpose.js";

/** Small integers, so that sums and products are exact and laws hold without a tolerance. */
function arbitrarySparse(rows: number, columns: number): fc.Arbitrary<SparseMatrix> {
  const part = fc.integer({ min: -9, max: 9 });
  const value = fc.record({ re: part, im: part });
  const triplet = fc.tuple(fc.nat(rows - 1), fc.nat(columns - 1), value);
  return fc.array(triplet, { maxLength: 20 }).map((triplets) => sparseFromTriplets({ rows, columns }, triplets));
}

const square = arbitrarySparse(5, 5);
const wide = arbitrarySparse(4, 6);

describe("a sparse matrix", () => {
  it("sums triplets at the same place, as a dense array would", () => {
    const triplets: Triplet[] = [
      [2, 1, 1],
      [0, 3, { re: 0, im: 2 }],
      [2, 1, { re: 4, im: -1 }],
      [2, 0, 7],
    ];
    const matrix = sparseFromTriplets({ rows: 3, columns: 4 }, triplets);
    expect([...matrix.rowStarts]).toEqual([0, 1, 1, 3]);
    expect([...matrix.columnIndices]).toEqual([3, 0, 1]);
    expect([...matrix.values]).toEqual([0, 2, 7, 0, 5, -1]);
    expect(storedElements(matrix)).toBe(3);
  });

  it("is well formed whatever the triplets", () => {
    fc.assert(
      fc.property(wide, (matrix) => {
        expect(() => assertSparseMatrix("matrix", matrix)).not.toThrow();
      }),
    );
  });

  it("survives the way to compressed columns and back, and to a dense matrix and back", () => {
    fc.assert(
      fc.property(wide, (matrix) => {
        expect(sparseFromColumns(sparseToColumns(matrix))).toEqual(matrix);
        const dense = sparseToDense(matrix);
        expect(sparseToDense(sparseFromDense(dense))).toEqual(dense);
      }),
    );
  });

  it("is transposed, conjugated, scaled and added as its dense form is", () => {
    const factor = { re: 2, im: -3 };
    fc.assert(
      fc.property(wide, wide, (a, b) => {
        const [denseA, denseB] = [sparseToDense(a), sparseToDense(b)];
        expect(distance(sparseToDense(sparseTranspose(a)), transpose(denseA))).toBe(0);
        expect(distance(sparseToDense(sparseAdjoint(a)), adjoint(denseA))).toBe(0);
        expect(distance(sparseToDense(sparseScale(a, factor)), scale(denseA, factor))).toBe(0);
        expect(distance(sparseToDense(sparseAdd(a, b)), add(denseA, denseB))).toBe(0);
      }),
    );
  });

  it("is multiplied as its dense form is, with sorted rows", () => {
    fc.assert(
      fc.property(square, arbitrarySparse(5, 4), (a, b) => {
        const product = sparseMultiply(a, b);
        assertSparseMatrix("product", product);
        expect(distance(sparseToDense(product), schoolbookProduct(sparseToDense(a), sparseToDense(b)))).toBe(0);
      }),
    );
  });

  it("acts as one factor after the other when the product is so large that it is made in blocks of rows", () => {
    const integers = ({ values, ...pattern }: SparseMatrix) => ({
      ...pattern,
      values: values.map((x) => Math.round(4 * x)),
    });
    const [a, b] = [1, 2].map((seed) => integers(randomSparse({ n: 1300, density: 30, seed }))) as [
      SparseMatrix,
      SparseMatrix,
    ];
    const product = sparseMultiply(a, b);
    assertSparseMatrix("product", product);
    expect(storedElements(product)).toBeGreaterThan(2 ** 19); // of 2^20.7 places that are provided for
    const x = { length: 1300, data: randomVector(1300, 3).data.map((value) => Math.round(8 * value)) };
    expect(sparseMultiplyVector(product, x)).toEqual(sparseMultiplyVector(a, sparseMultiplyVector(b, x)));
  });

  it("keeps products of conjugate numbers exactly real", () => {
    const jump = randomSparse({ n: 9, density: 3, seed: 4 });
    const { data } = sparseDiagonal(sparseMultiply(sparseAdjoint(jump), jump));
    data.forEach((value, k) => expect(k % 2 === 1 ? value : 0).toBe(0));
    expect(data.some((value) => value > 0)).toBe(true);
  });

  it("obeys (AB)^+ = B^+ A^+ and (A + B) C = AC + BC", () => {
    fc.assert(
      fc.property(square, square, square, (a, b, c) => {
        const reversed = sparseMultiply(sparseAdjoint(b), sparseAdjoint(a));
        expect(distance(sparseToDense(sparseAdjoint(sparseMultiply(a, b))), sparseToDense(reversed))).toBe(0);
        const left = sparseMultiply(sparseAdd(a, b), c);
        const right = sparseAdd(sparseMultiply(a, c), sparseMultiply(b, c));
        expect(distance(sparseToDense(left), sparseToDense(right))).toBe(0);
      }),
    );
  });

  it("has the Kronecker product of its dense form, with (A (x) B)(C (x) D) = AC (x) BD", () => {
    fc.assert(
      fc.property(wide, square, (a, b) => {
        const product = sparseKroneckerProduct(a, b);
        assertSparseMatrix("product", product);
        expect(distance(sparseToDense(product), kroneckerProduct(sparseToDense(a), sparseToDense(b)))).toBe(0);
      }),
    );
    const small = arbitrarySparse(2, 2);
    fc.assert(
      fc.property(small, small, small, small, (a, b, c, d) => {
        const left = sparseMultiply(sparseKroneckerProduct(a, b), sparseKroneckerProduct(c, d));
        const right = sparseKroneckerProduct(sparseMultiply(a, c), sparseMultiply(b, d));
        expect(distance(sparseToDense(left), sparseToDense(right))).toBe(0);
      }),
    );
  });

  it("has the identity as its neutral element, whose diagonal is ones", () => {
    fc.assert(
      fc.property(square, (a) => {
        expect(sparseMultiply(a, sparseIdentity(5))).toEqual(a);
      }),
    );
    expect([...sparseDiagonal(sparseIdentity(2)).data]).toEqual([1, 0, 1, 0]);
  });

  it("refuses indices, values and shapes that do not fit, and products too large to count", () => {
    const shape = { rows: 2, columns: 2 };
    expect(() => sparseFromTriplets(shape, [[2, 0, 1]])).toThrow(InvalidArgumentError);
    expect(() => sparseFromTriplets(shape, [[0, 0, Number.NaN]])).toThrow(InvalidArgumentError);
    expect(() => sparseAdd(sparseIdentity(2), sparseIdentity(3))).toThrow("2 x 2 and 3 x 3");
    expect(() => sparseMultiply(sparseIdentity(2), sparseIdentity(3))).toThrow(DimensionMismatchError);
    expect(() => sparseMultiplyVector(sparseIdentity(2), zeroVector(3))).toThrow(DimensionMismatchError);
    const large = sparseIdentity(70000);
    expect(() => sparseKroneckerProduct(large, large)).toThrow(MemoryLimitError);
    expect(() => sparseKroneckerProduct(large, large)).toThrow("4900000000 elements (91.3 GiB)");
    expect(() => sparseScale(sparseIdentity(1), Infinity)).toThrow(InvalidArgumentError);
  });

  it.each<[string, Partial<SparseMatrix>, string]>([
    ["unsorted columns", { columnIndices: Int32Array.of(1, 0) }, "must increase along row 0"],
    ["a column out of range", { columnIndices: Int32Array.of(0, 2) }, "stay below 2"],
    ["too few values", { values: new Float64Array(2) }, "2 columns and 2 numbers"],
    ["row starts that decrease", { rowStarts: Int32Array.of(0, 3, 2) }, "must not decrease"],
    ["a value that is not a number", { values: Float64Array.of(1, 0, Number.NaN, 0) }, "values[2]"],
  ])("from elsewhere is refused with %s", (_, change, text) => {
    const matrix = {
      rows: 2,
      columns: 2,
      rowStarts: Int32Array.of(0, 2, 2),
      columnIndices: Int32Array.of(0, 1),
      values: Float64Array.of(1, 0, 2, 0),
    };
    expect(() => assertSparseMatrix("matrix", matrix)).not.toThrow();
    expect(() => assertSparseMatrix("matrix", { ...matrix, ...change })).toThrow(text);
    expect(() => sparseMultiply({ ...matrix, ...change }, matrix)).toThrow(text);
    expect(() => linearOperator({ ...matrix, ...change })).toThrow(text);
  });
});

describe("a linear operator", () => {
  it("does the same for the dense, sparse and banded forms of a matrix", () => {
    fc.assert(
      fc.property(square, fc.nat(), (matrix, seed) => {
        const dense = sparseToDense(matrix);
        const x = randomVector(5, seed).data;
        const products = [dense, matrix, bandedFromDense(dense)].map((form) => {
          const data = new Float64Array(10);
          linearOperator(form).apply(x, data);
          return { data };
        });
        const reference = sparseMultiplyVector(matrix, { length: 5, data: x });
        for (const product of products) expect(distance(product, reference)).toBeLessThan(5 * 100 * EPSILON);
      }),
    );
  });

  it("does the same for a matrix of many elements as a product without preparation, again and again", () => {
    const matrix = randomSparse({ n: 200, density: 6, seed: 1 });
    const { apply } = linearOperator(matrix);
    for (const seed of [1, 2, 3]) {
      const [x, y] = [randomVector(200, seed), zeroVector(200)];
      apply(x.data, y.data);
      expect(distance(y, sparseMultiplyVector(matrix, x))).toBeLessThan(20 * EPSILON);
    }
  });

  it("refuses vectors that do not fit", () => {
    const { apply } = linearOperator(sparseIdentity(3));
    expect(() => apply(new Float64Array(6), new Float64Array(4))).toThrow("6 and 4 numbers do not fit");
  });
});

describe("connected components", () => {
  it("put i and j together exactly when a path of non-zero elements joins them", () => {
    fc.assert(
      fc.property(square, (matrix) => {
        const { labels, count } = connectedComponents(matrix);
        const reach = reachability(matrix);
        for (let i = 0; i < 5; i++) {
          for (let j = 0; j < 5; j++) expect(labels[i] === labels[j]).toBe(reach[i][j]);
        }
        expect(new Set(labels).size).toBe(count);
      }),
    );
  });

  it("are the two parities of a chain that hops by two sites, and stored zeros do not couple", () => {
    const hops = Array.from({ length: 6 }, (_, i): Triplet => [i, (i + 2) % 6, 1]);
    const matrix = sparseFromTriplets({ rows: 6, columns: 6 }, [...hops, [0, 1, 0]]);
    expect(connectedComponents(matrix)).toEqual({ count: 2, labels: Int32Array.of(0, 1, 0, 1, 0, 1) });
  });
});

/** Warshall's closure of the symmetric coupling graph. */
function reachability(matrix: SparseMatrix): boolean[][] {
  const { rows: n, data } = sparseToDense(matrix);
  const couples = (i: number, j: number) => data[2 * (i * n + j)] !== 0 || data[2 * (i * n + j) + 1] !== 0;
  const reach = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => i === j || couples(i, j) || couples(j, i)),
  );
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) reach[i][j] ||= reach[i][k] && reach[k][j];
  }
  return reach;
}

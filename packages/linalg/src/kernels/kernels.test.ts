import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { MemoryLimitError } from "../errors.js";
import { distance, EPSILON, randomMatrix, schoolbookProduct, uniformNumbers } from "../test-matrices.fixture.js";
import { type Arena, type KernelKind, kernelKind } from "./arena.js";
import { withArena } from "./lent-arena.js";
import { matrixRoom, placeMatrix } from "../sparse/heap-matrix.js";
import { randomSparse } from "../sparse/random-sparse.fixture.js";
import { sparseToDense } from "../sparse/sparse-conversion.js";
import { rowProducts } from "./row-products.js";
import { CONJUGATE_LEFT, CONJUGATE_RIGHT, type Kernels, SUBTRACT } from "./kernels.js";

const ROOM = 4000;

type KernelCall = (kernels: Kernels, start: number, heap: Float64Array) => void;

/** What `call` leaves on a heap that begins as the same numbers for every kind of kernel. */
function heapAfter(kind: KernelKind, call: KernelCall): Float64Array {
  return withArena(
    ROOM,
    ({ heap, kernels, start }: Arena) => {
      const next = uniformNumbers(7);
      for (let k = 0; k < ROOM; k++) heap[start + k] = next();
      call(kernels, start, heap);
      return heap.slice(start, start + ROOM);
    },
    kind,
  );
}

/** Makes the five rotations at `at` of the form (c, Re s, Im s, -Im s). */
function completeRotations(heap: Float64Array, at: number): void {
  for (let r = 0; r < 5; r++) heap[at + 4 * r + 3] = -heap[at + 4 * r + 2];
}

/** 9 x 7 times 7 x 11 with strides beyond the width, so that edges and gaps are met. */
const calls: Record<string, KernelCall> = {
  "complexProduct, plain": (k, s) => k.complexProduct(9, 11, 7, s, 20, 2, s + 500, 24, 2, s + 1000, 30, 0),
  "complexProduct, conjugated and subtracted": (k, s) =>
    k.complexProduct(9, 11, 7, s, 20, 2, s + 500, 24, 2, s + 1000, 30, SUBTRACT + CONJUGATE_LEFT),
  "complexProduct, transposed": (k, s) =>
    k.complexProduct(9, 11, 7, s, 2, 20, s + 500, 2, 24, s + 1000, 30, CONJUGATE_RIGHT),
  "realProduct, plain": (k, s) => k.realProduct(9, 11, 7, s, 10, 1, s + 500, 12, 1, s + 1000, 13, 0),
  "realProduct, transposed and subtracted": (k, s) =>
    k.realProduct(9, 11, 7, s, 1, 10, s + 500, 1, 12, s + 1000, 13, SUBTRACT),
  "hermitianMatrixVector, even": (k, s) => k.hermitianMatrixVector(6, s, 16, s + 500, s + 1000),
  "hermitianMatrixVector, odd": (k, s) => k.hermitianMatrixVector(7, s, 16, s + 500, s + 1000),
  "subtractHermitianRankTwo, even": (k, s) => k.subtractHermitianRankTwo(6, s, 16, s + 500, s + 600),
  "subtractHermitianRankTwo, odd": (k, s) => k.subtractHermitianRankTwo(7, s, 16, s + 500, s + 600),
  rotateRealRows: (k, s) => k.rotateRealRows(6, 150, s, 151, s + 2000),
  "rotateRealRows, upwards": (k, s) => k.rotateRealRows(5, 131, s + 5 * 140, -140, s + 2000),
  rotateRows: (k, s, heap) => {
    completeRotations(heap, s + 2000);
    k.rotateRows(13, s, s + 200, s + 2000);
  },
  rotateColumns: (k, s, heap) => {
    completeRotations(heap, s + 2000);
    k.rotateColumns(7, 5, 9, s, 20, s + 2000);
  },
  "rotateColumns, delayed": (k, s, heap) => {
    completeRotations(heap, s + 2000);
    k.rotateColumns(8, 5, 1, s, 20, s + 2000);
  },
  addMultiple: (k, s) => k.addMultiple(7, 0.5, -0.25, s, s + 1000),
  matrixVector: (k, s) => k.matrixVector(5, 7, s, 16, s + 500, s + 1000),
  vectorMatrix: (k, s) => k.vectorMatrix(5, 7, s, 16, s + 500, s + 1000),
  subtractOuterProduct: (k, s) => k.subtractOuterProduct(5, 7, s + 1000, 16, s, 6, s + 500),
  realTranspose: (k, s) => k.realTranspose(5, 7, s, 9, s + 500, 6),
  copyColumns: (k, s) => k.copyColumns(7, 5, s + 40, 11, s, 7),
  addRuns: (k, s, heap) => {
    heap.set([s + 500, s + 600, s + 700], s + 400); // tops of three columns
    heap.set([3, 5, 20, 1, 30, 4], s + 450); // pieces of 5, 1 and 4 numbers
    k.addRuns(3, s, s + 400, 3, s + 450);
  },
  "substituteForward, even": (k, s) => k.substituteForward(9, 4, s, s + 500),
  "substituteForward, odd": (k, s) => k.substituteForward(8, 5, s, s + 500),
  ...Object.fromEntries(
    [
      [9, 4],
      [8, 5],
      [3, 3],
    ].map(([size, pivots]): [string, KernelCall] => [
      `substituteBackward of ${pivots} in ${size}`,
      (k, s, heap) => {
        for (let i = 0; i < pivots; i++) heap[s + i * (size + 1)] += 4; // far from zero
        k.substituteBackward(size, pivots, s, s + 200, s + 500);
      },
    ]),
  ),
  "substituteComplexForward, even": (k, s) => k.substituteComplexForward(9, 4, s, s + 500),
  "substituteComplexForward, odd": (k, s) => k.substituteComplexForward(8, 5, s, s + 500),
  ...Object.fromEntries(
    [
      [9, 4],
      [8, 5],
      [3, 3],
    ].map(([size, pivots]): [string, KernelCall] => [
      `substituteComplexBackward of ${pivots} in ${size}`,
      (k, s, heap) => {
        // Far from zero, the real part larger for one pivot and the imaginary part for the next.
        for (let i = 0; i < pivots; i++) heap[s + 2 * i * (size + 1) + (i % 2)] += 4;
        k.substituteComplexBackward(size, pivots, s, s + 200, s + 500);
      },
    ]),
  ),
  subtractRealOuterProduct: (k, s) => k.subtractRealOuterProduct(5, 7, s + 1000, 16, s, 6, s + 500),
};

describe("kernels", () => {
  // Sums of at most 11 complex products of numbers below 1, each rounded at most four times, in either of two orders.
  const bound = 2 * 11 * 4 * EPSILON;

  it.each(Object.keys(calls))("%s gives the same numbers in WebAssembly and in TypeScript, to 88 eps", (name) => {
    const expected = heapAfter("typescript", calls[name]);
    for (const kind of ["simd", "simd-fused"] as const) {
      const actual = heapAfter(kind, calls[name]);
      const difference = actual.reduce((largest, value, k) => Math.max(largest, Math.abs(value - expected[k])), 0);
      expect(difference).toBeLessThan(bound);
    }
  });

  it("agree on products larger than every cache block", () => {
    const [m, n, depth] = [70, 520, 270];
    const product = (kind: KernelKind, complex: 1 | 2) =>
      withArena(
        2 * (m * depth + depth * n + m * n),
        ({ heap, kernels, start }) => {
          const next = uniformNumbers(3);
          const b = start + 2 * m * depth;
          const c = b + 2 * depth * n;
          for (let k = start; k < c; k++) heap[k] = next();
          heap.fill(0, c, c + 2 * m * n);
          const multiply = complex === 2 ? kernels.complexProduct : kernels.realProduct;
          multiply(m, n, depth, start, complex * depth, complex, b, complex * n, complex, c, complex * n, 0);
          return heap.slice(c, c + complex * m * n);
        },
        kind,
      );
    for (const complex of [1, 2] as const) {
      const expected = product("typescript", complex);
      for (const kind of ["simd", "simd-fused"] as const) {
        const actual = product(kind, complex);
        const difference = actual.reduce((largest, value, k) => Math.max(largest, Math.abs(value - expected[k])), 0);
        expect(difference).toBeLessThan(2 * depth * 4 * EPSILON);
      }
    }
  });

  it.each([1, 3, 8, 9, 41, 70])("realInverse of order %i inverts to rounding in every kind of kernel", (n) => {
    const row = 4 * Math.ceil(n / 4);
    for (const kind of ["simd-fused", "simd", "typescript"] as const) {
      withArena(
        n * row + 9 * (n + row) + 2,
        ({ heap, kernels, start }) => {
          const next = uniformNumbers(n);
          heap.fill(0, start, start + n * row);
          for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) heap[start + i * row + j] = next();
          const matrix = heap.slice(start, start + n * row);
          expect(kernels.realInverse(n, start, row, start + n * row)).toBe(n);
          const inverse = heap.slice(start, start + n * row);
          const scale = matrix.reduce((sum, x) => sum + x * x, 0) * inverse.reduce((sum, x) => sum + x * x, 0);
          for (let i = 0; i < n; i++) {
            for (let j = 0; j < n; j++) {
              let sum = i === j ? -1 : 0;
              for (let k = 0; k < n; k++) sum += matrix[i * row + k] * inverse[k * row + j];
              // |A| |A^-1| in Frobenius norms bounds the condition number; growth of pivots is below n here.
              expect(Math.abs(sum)).toBeLessThan(n * EPSILON * Math.sqrt(scale));
            }
          }
        },
        kind,
      );
    }
  });

  it("subtractSparseProduct subtracts the rows that a sparse block names", () => {
    for (const kind of ["simd-fused", "simd", "typescript"] as const) {
      withArena(
        100,
        ({ heap, kernels, start }) => {
          heap.set([0, 1, 3, 3], start); // where the three rows of the block begin
          const integers = new Int32Array(heap.buffer);
          for (const [p, column, value] of [
            [0, 2, 0.5], // in row 0
            [1, 0, 0.25], // in row 1
            [2, 1, -2], // in row 1
          ]) {
            integers[2 * (start + 4 + 2 * p)] = column;
            heap[start + 5 + 2 * p] = value;
          }
          heap.set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], start + 10); // 3 x 4
          heap.fill(1, start + 30, start + 42);
          kernels.subtractSparseProduct(3, 4, start, start + 4, start + 10, 4, start + 30, 4);
          const result = heap.slice(start + 30, start + 42);
          expect([...result]).toEqual([-3.5, -4, -4.5, -5, 10.75, 12.5, 14.25, 16, 1, 1, 1, 1]);
        },
        kind,
      );
    }
  });

  it("sparseProduct gives the same bits in every kind of kernel, and leaves its work space as it found it", () => {
    const [a, b] = [5, 6].map((seed) => randomSparse({ n: 1300, density: 5, seed }));
    const results = (["simd-fused", "simd", "typescript"] as const).map((kind) =>
      withArena(
        80_000,
        ({ heap, kernels, start }) => {
          const bPlace = start + matrixRoom(a);
          const work = bPlace + matrixRoom(b);
          const target = work + 3000; // 2600 for the sums, 168 for the marks of columns, 4 for those of 64 each
          placeMatrix(heap, start, a);
          placeMatrix(heap, bPlace, b);
          heap.fill(0, work, target);
          kernels.sparseProduct(10, 30, start, bPlace, work, target, target + 100, target + 10_000);
          expect(heap.subarray(work, target).some((value) => value !== 0)).toBe(false);
          const integers = new Int32Array(heap.buffer);
          const count = integers[2 * target + 20]!;
          return {
            starts: integers.slice(2 * target, 2 * target + 21),
            columns: integers.slice(2 * target + 200, 2 * target + 200 + count),
            values: heap.slice(target + 10_000, target + 10_000 + 2 * count),
          };
        },
        kind,
      ),
    );
    expect(results[0]!.columns.length).toBeGreaterThan(500);
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });

  it("sparseMatrixVector is the product row by row in every kind of kernel", () => {
    const a = randomSparse({ n: 70, density: 4, seed: 9 });
    const x = randomMatrix(70, 1, 3);
    const expected = schoolbookProduct(sparseToDense(a), x);
    for (const kind of ["simd-fused", "simd", "typescript"] as const) {
      const data = withArena(
        10_000,
        ({ heap, kernels, start }) => {
          const [from, to] = [start + matrixRoom(a), start + matrixRoom(a) + 140];
          placeMatrix(heap, start, a);
          heap.set(x.data, from);
          kernels.sparseMatrixVector(start, from, to);
          return heap.slice(to, to + 140);
        },
        kind,
      );
      expect(distance({ data }, expected)).toBeLessThan(2 * 70 * 4 * EPSILON);
    }
  });

  it("substituteForward and substituteBackward solve with the factors of a front", () => {
    const [size, pivots] = [7, 4];
    const next = uniformNumbers(5);
    const u = Float64Array.from({ length: size * pivots }, (_, k) => (k % (size + 1) === 0 ? 3 + next() : next()));
    const v = Float64Array.from({ length: pivots * (size - pivots) }, next);
    const y = Float64Array.from({ length: size }, next);
    const lower = (i: number, k: number) => (i === k ? 1 : i > k ? u[k * size + i]! : 0);
    const upper = (i: number, j: number) =>
      j >= pivots ? v[(j - pivots) * pivots + i]! : i <= j ? u[j * size + i]! : 0;
    const sum = (count: number, term: (k: number) => number) =>
      Array.from({ length: count }, (_, k) => term(k)).reduce((a, b) => a + b, 0);
    for (const kind of ["simd-fused", "simd", "typescript"] as const) {
      withArena(
        200,
        ({ heap, kernels, start }) => {
          heap.set(u, start);
          heap.set(v, start + 100);
          heap.set(y, start + 150);
          kernels.substituteForward(size, pivots, start, start + 150);
          const x = heap.slice(start + 150, start + 150 + size);
          for (let i = 0; i < size; i++) {
            const image = sum(pivots, (k) => lower(i, k) * x[k]!) + (i < pivots ? 0 : x[i]!);
            expect(image).toBeCloseTo(y[i]!, 12);
          }
          heap.set(y, start + 150);
          kernels.substituteBackward(size, pivots, start, start + 100, start + 150);
          const z = heap.slice(start + 150, start + 150 + size);
          for (let i = 0; i < pivots; i++) expect(sum(size, (j) => upper(i, j) * z[j]!)).toBeCloseTo(y[i]!, 12);
          expect([...z.subarray(pivots)]).toEqual([...y.subarray(pivots)]);
        },
        kind,
      );
    }
  });

  it("realInverse stops at the pivot where a matrix proves singular", () => {
    for (const kind of ["simd-fused", "simd", "typescript"] as const) {
      withArena(
        200,
        ({ heap, kernels, start }) => {
          heap.fill(0, start, start + 8);
          heap.set([1, 2], start);
          heap.set([2, 4], start + 4);
          expect(kernels.realInverse(2, start, 4, start + 8)).toBe(1);
        },
        kind,
      );
    }
  });

  it("run fused where the engine validates relaxed SIMD, as the Node that the workspace pins does", () => {
    expect(kernelKind()).toBe("simd-fused");
  });

  it("refuse a heap beyond 32-bit addresses with its size", () => {
    expect(() => withArena(2 ** 30, () => 0)).toThrow(MemoryLimitError);
    expect(() => withArena(2 ** 30, () => 0)).toThrow("needs 8591704192 bytes");
  });

  it("a call made while another one works gets a heap of its own", () => {
    withArena(1, (outer) => withArena(1, (inner) => expect(inner.heap).not.toBe(outer.heap)));
  });

  it("multiply rows with fixed matrices as the schoolbook does, whichever and however many", () => {
    const n = 23;
    const matrices = [randomMatrix(n, n, 1), randomMatrix(n, n, 2)];
    const { rows, products, multiply } = rowProducts(matrices, 9);
    for (const [count, which] of [
      [9, 0],
      [1, 1],
      [4, 0],
    ] as const) {
      const block = randomMatrix(count, n, 10 + count);
      rows.set(block.data);
      multiply(count, which);
      const expected = schoolbookProduct(block, matrices[which]);
      const actual = { data: products.slice(0, 2 * n * count) };
      expect(distance(actual, expected)).toBeLessThan(2 * n * 4 * EPSILON);
    }
    expect(() => rowProducts([randomMatrix(2, 2, 1), randomMatrix(3, 3, 1)], 1)).toThrow("matrices[1] is of order 3");
    expect(() => rowProducts([randomMatrix(2, 3, 1)], 1)).toThrow("must be square");
    expect(() => rowProducts([], 0)).toThrow("at least 1");
  });

  it("are the committed bytes of the AssemblyScript sources", () => {
    const script = fileURLToPath(new URL("../../kernels/build.mjs", import.meta.url));
    expect(() => execFileSync(process.execPath, [script, "--check"])).not.toThrow();
  }, 30_000);
});

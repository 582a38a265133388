import * as fc from "fast-check";
import { Matrix } from "ml-matrix";
import { describe, expect, it } from "vitest";
import { DimensionMismatchError, InvalidArgumentError, MemoryLimitError } from "../errors.js";
import { runSteps } from "../steps.js";
import {
  arbitraryMatrix,
  distance,
  EPSILON,
  randomMatrix,
  randomVector,
  schoolbookProduct,
} from "../test-matrices.fixture.js";
import { identity, matrixFromRows, zeros } from "./complex-matrix.js";
import { vectorFromEntries, zeroVector } from "./complex-vector.js";
import { add, adjoint, conjugate, scale, transpose } from "./elementwise.js";
import { kroneckerProduct } from "./kronecker-product.js";
import { fromMatrix, toMatrix } from "../ml-matrix.js";
import { multiplyVector } from "./multiply-vector.js";
import { multiply, multiplySteps, type Operation } from "./multiply.js";
import { frobeniusNorm, infinityNorm, maximumNorm, oneNorm, vectorNorm } from "./norms.js";
import { trace, traceOfProduct } from "./trace.js";

const i = { re: 0, im: 1 };
/** Rounding of sums of at most nine products of numbers below 15: 9 * 2 * 200 * eps, with room for the second route. */
const SMALL_SUM = 1e-11;

describe("multiply", () => {
  it.each<[Operation, Operation]>([
    ["none", "none"],
    ["none", "adjoint"],
    ["transpose", "none"],
    ["adjoint", "conjugate"],
    ["conjugate", "transpose"],
  ])("gives op(a) op(b) for (%s, %s)", (left, right) => {
    const apply = { none: (m: typeof a) => m, transpose, conjugate, adjoint };
    const swapped = (operation: Operation) => operation === "transpose" || operation === "adjoint";
    const a = swapped(left) ? randomMatrix(7, 5, 1) : randomMatrix(5, 7, 1);
    const b = swapped(right) ? randomMatrix(6, 7, 2) : randomMatrix(7, 6, 2);
    const expected = schoolbookProduct(apply[left](a), apply[right](b));
    expect(distance(multiply(a, b, { left, right }), expected)).toBeLessThan(14 * 4 * EPSILON);
  });

  it("is the same in steps of a few rows as column by column", () => {
    const [a, b] = [randomMatrix(500, 90, 3), randomMatrix(500, 700, 4)];
    const steps = [...multiplySteps(a, b, { left: "adjoint" })];
    expect(steps.length).toBeGreaterThan(1);
    const product = runSteps(multiplySteps(a, b, { left: "adjoint" }));
    for (const column of [0, 350, 699]) {
      const vector = vectorFromEntries(
        Array.from({ length: 500 }, (_, k) => {
          const at = 2 * (k * 700 + column);
          return { re: b.data[at], im: b.data[at + 1] };
        }),
      );
      const { data } = multiplyVector(adjoint(a), vector);
      for (let row = 0; row < 90; row++) {
        expect(Math.abs(product.data[2 * (row * 700 + column)] - data[2 * row])).toBeLessThan(500 * 8 * EPSILON);
      }
    }
  });

  it("is associative and antimultiplicative under the adjoint", () => {
    fc.assert(
      fc.property(arbitraryMatrix(3, 2), arbitraryMatrix(2, 3), arbitraryMatrix(3, 3), (a, b, c) => {
        expect(distance(multiply(multiply(a, b), c), multiply(a, multiply(b, c)))).toBeLessThan(10 * SMALL_SUM);
        expect(distance(adjoint(multiply(a, b)), multiply(adjoint(b), adjoint(a)))).toBeLessThan(SMALL_SUM);
      }),
    );
  });

  it("takes empty matrices", () => {
    expect(multiply(randomMatrix(2, 0, 1), randomMatrix(0, 3, 1)).data).toEqual(new Float64Array(12));
  });

  it("refuses mismatched, malformed and non-finite factors and an overflowing product", () => {
    expect(() => multiply(identity(2), identity(3))).toThrow("op(`a`) is 2 x 2, but op(`b`) is 3 x 3");
    const malformed = { rows: 2, columns: 2, data: new Float64Array(7) };
    expect(() => multiply(malformed, identity(2))).toThrow(DimensionMismatchError);
    const poisoned = identity(2);
    poisoned.data[5] = NaN;
    expect(() => multiply(identity(2), poisoned)).toThrow("`b[1][0]` must be finite, but is NaN.");
    const huge = scale(identity(2), 1e200);
    expect(() => multiply(huge, huge)).toThrow(InvalidArgumentError);
  });
});

describe("multiplyVector", () => {
  it("agrees with the product with a one-column matrix", () => {
    const a = randomMatrix(5, 4, 3);
    const x = randomVector(4, 4);
    const expected = schoolbookProduct(a, { rows: 4, columns: 1, data: x.data });
    expect(distance(multiplyVector(a, x), expected)).toBeLessThan(8 * 4 * EPSILON);
  });

  it("refuses a vector of another length or with NaN", () => {
    expect(() => multiplyVector(identity(2), zeroVector(3))).toThrow("`a` is 2 x 2, but `x` has length 3.");
    expect(() => multiplyVector(identity(1), { length: 1, data: Float64Array.of(0, NaN) })).toThrow("x[0]");
  });
});

describe("entrywise operations", () => {
  it("the adjoint is the conjugate of the transpose, and both are involutions", () => {
    fc.assert(
      fc.property(arbitraryMatrix(3, 2), (a) => {
        expect(distance(adjoint(a), conjugate(transpose(a)))).toBe(0);
        expect(distance(adjoint(adjoint(a)), a)).toBe(0);
      }),
    );
  });

  it("add sums a list by reduce; add and scale refuse other shapes and infinite factors", () => {
    expect([1, 2, 3].map((factor) => scale(identity(1), factor)).reduce(add).data).toEqual(Float64Array.of(6, 0));
    expect(add(identity(1), scale(identity(1), i)).data).toEqual(Float64Array.of(1, 1));
    expect(scale(matrixFromRows([[i]]), i).data).toEqual(Float64Array.of(-1, 0));
    expect(() => add(identity(1), identity(2))).toThrow("a sum needs equal shapes");
    expect(() => scale(identity(1), Infinity)).toThrow("`factor` must be a finite number, but is Infinity.");
  });
});

describe("traces", () => {
  it("Tr(a b) = Tr(b a) without forming the product", () => {
    fc.assert(
      fc.property(arbitraryMatrix(3, 2), arbitraryMatrix(2, 3), (a, b) => {
        const direct = trace(multiply(a, b));
        expect(Math.abs(traceOfProduct(a, b).re - direct.re)).toBeLessThan(SMALL_SUM);
        expect(Math.abs(traceOfProduct(b, a).im - direct.im)).toBeLessThan(SMALL_SUM);
      }),
    );
  });

  it("refuse shapes without a trace", () => {
    expect(() => trace(randomMatrix(2, 3, 1))).toThrow("`a` must be square, but has shape 2 x 3.");
    expect(() => traceOfProduct(identity(2), identity(3))).toThrow(DimensionMismatchError);
  });
});

describe("kroneckerProduct", () => {
  it("obeys (a (x) b)(c (x) d) = (a c) (x) (b d)", () => {
    fc.assert(
      fc.property(
        ...([arbitraryMatrix(2, 2), arbitraryMatrix(2, 1), arbitraryMatrix(2, 2), arbitraryMatrix(1, 2)] as const),
        (a, b, c, d) => {
          const left = multiply(kroneckerProduct(a, b), kroneckerProduct(c, d));
          expect(distance(left, kroneckerProduct(multiply(a, c), multiply(b, d)))).toBeLessThan(100 * SMALL_SUM);
        },
      ),
    );
  });
});

describe("limits", () => {
  it("a matrix beyond 4 GiB is refused with its size before anything is allocated", () => {
    expect(() => zeros(40_000, 40_000)).toThrow(MemoryLimitError);
    expect(() => zeros(40_000, 40_000)).toThrow("a 40000 x 40000 complex matrix needs 25600000000 bytes");
    expect(() => kroneckerProduct(identity(200), identity(200))).toThrow("needs 25600000000 bytes");
    expect(() => zeroVector(2 ** 30)).toThrow(MemoryLimitError);
  });

  it("a trace that overflows is an error, not a NaN", () => {
    const huge = matrixFromRows([
      [1e308, 0, 0],
      [0, 1e308, 0],
      [0, 0, -1e308],
    ]);
    expect(() => trace(huge)).toThrow(InvalidArgumentError);
    expect(() => traceOfProduct(huge, huge)).toThrow("Tr(a b)");
  });
});

describe("norms", () => {
  const a = matrixFromRows([
    [{ re: 3, im: 4 }, -1],
    [2, { re: 0, im: 12 }],
  ]);

  it("of a matrix written by hand", () => {
    expect([oneNorm(a), infinityNorm(a), maximumNorm(a)]).toEqual([13, 14, 12]);
    expect(frobeniusNorm(a)).toBeCloseTo(Math.sqrt(25 + 1 + 4 + 144), 14);
  });

  it("survive entries whose squares overflow or underflow", () => {
    expect(vectorNorm(vectorFromEntries([3e-200, 4e-200]))).toBeCloseTo(5e-200, 210);
    expect(vectorNorm(vectorFromEntries([3e-320, 4e-320]))).toBeCloseTo(5e-320, 322);
    expect(frobeniusNorm(matrixFromRows([[3e300, 4e300]])) / 5e300).toBeCloseTo(1, 15);
    expect(frobeniusNorm(matrixFromRows([[0]]))).toBe(0);
  });
});

describe("interchange with ml-matrix", () => {
  it("round-trips real matrices and refuses to drop an imaginary part", () => {
    const real = new Matrix([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(toMatrix(fromMatrix(real)).to2DArray()).toEqual(real.to2DArray());
    expect(() => toMatrix(matrixFromRows([[{ re: 1, im: 1e-3 }]]), 1e-6)).toThrow("matrix[0][0].im");
    expect(() => fromMatrix(new Matrix([[NaN]]))).toThrow(InvalidArgumentError);
  });
});

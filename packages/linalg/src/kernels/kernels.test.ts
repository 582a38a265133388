import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { MemoryLimitError } from "../errors.js";
import { EPSILON, uniformNumbers } from "../test-matrices.fixture.js";
import { type Arena, type KernelKind, kernelKind, withArena } from "./arena.js";
import { CONJUGATE_LEFT, CONJUGATE_RIGHT, type Kernels, SUBTRACT } from "./kernels.js";

const ROOM = 4000;

/** What `call` leaves on a heap that begins as the same numbers for every kind of kernel. */
function heapAfter(kind: KernelKind, call: (kernels: Kernels, start: number) => void): Float64Array {
  return withArena(
    ROOM,
    ({ heap, kernels, start }: Arena) => {
      const next = uniformNumbers(7);
      for (let k = 0; k < ROOM; k++) heap[start + k] = next();
      call(kernels, start);
      return heap.slice(start, start + ROOM);
    },
    kind,
  );
}

/** 9 x 7 times 7 x 11 with strides beyond the width, so that edges and gaps are met. */
const calls: Record<string, (kernels: Kernels, start: number) => void> = {
  "complexProduct, plain": (k, s) => k.complexProduct(9, 11, 7, s, 20, 2, s + 500, 24, 2, s + 1000, 30, 0),
  "complexProduct, conjugated and subtracted": (k, s) =>
    k.complexProduct(9, 11, 7, s, 20, 2, s + 500, 24, 2, s + 1000, 30, SUBTRACT + CONJUGATE_LEFT),
  "complexProduct, transposed": (k, s) =>
    k.complexProduct(9, 11, 7, s, 2, 20, s + 500, 2, 24, s + 1000, 30, CONJUGATE_RIGHT),
  "realProduct, plain": (k, s) => k.realProduct(9, 11, 7, s, 10, 1, s + 500, 12, 1, s + 1000, 13, 0),
  "realProduct, transposed and subtracted": (k, s) =>
    k.realProduct(9, 11, 7, s, 1, 10, s + 500, 1, 12, s + 1000, 13, SUBTRACT),
  addMultiple: (k, s) => k.addMultiple(7, 0.5, -0.25, s, s + 1000),
  matrixVector: (k, s) => k.matrixVector(5, 7, s, 16, s + 500, s + 1000),
  vectorMatrix: (k, s) => k.vectorMatrix(5, 7, s, 16, s + 500, s + 1000),
  subtractOuterProduct: (k, s) => k.subtractOuterProduct(5, 7, s + 1000, 16, s, 6, s + 500),
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

  it("are the committed bytes of the AssemblyScript sources", () => {
    const script = fileURLToPath(new URL("../../kernels/build.mjs", import.meta.url));
    expect(() => execFileSync(process.execPath, [script, "--check"])).not.toThrow();
  }, 30_000);
});

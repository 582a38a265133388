import { describe, expect, it } from "vitest";
import { DimensionMismatchError } from "../errors.js";
import { EPSILON, uniformNumbers } from "../test-matrices.fixture.js";
import { realGemm, type RealMatrixView } from "./real-gemm.js";

function randomView(rows: number, columns: number, seed: number): RealMatrixView {
  const stride = columns + 3;
  return {
    rows,
    columns,
    stride,
    offset: 2,
    data: Float64Array.from({ length: 5 + rows * stride }, uniformNumbers(seed)),
  };
}

const at = ({ data, offset, stride }: RealMatrixView, i: number, j: number) => data[offset + i * stride + j];

describe("realGemm", () => {
  it("gives alpha a b + beta c on sub-blocks and leaves the rest of the array alone", () => {
    const [a, b, c] = [randomView(5, 6, 1), randomView(6, 7, 2), randomView(5, 7, 3)];
    const before = { ...c, data: c.data.slice() };
    realGemm(a, b, c, { alpha: -1, beta: 0.5 });
    for (let i = 0; i < 5; i++) {
      for (let j = 0; j < 7; j++) {
        let expected = 0.5 * at(before, i, j);
        for (let k = 0; k < 6; k++) expected -= at(a, i, k) * at(b, k, j);
        expect(Math.abs(at(c, i, j) - expected)).toBeLessThan(2 * 7 * EPSILON);
      }
    }
    expect(c.data.subarray(0, 2)).toEqual(before.data.subarray(0, 2));
    expect(at(c, 0, 7)).toBe(at(before, 0, 7));
  });

  it("does not read c when beta is 0", () => {
    const c = { rows: 1, columns: 1, stride: 1, offset: 0, data: Float64Array.of(NaN) };
    const one = { ...c, data: Float64Array.of(1) };
    realGemm(one, one, c, { beta: 0 });
    expect(c.data[0]).toBe(1);
  });

  it("refuses shapes that do not fit and views that leave their array", () => {
    const view = randomView(2, 2, 1);
    expect(() => realGemm(randomView(2, 3, 1), view, view)).toThrow(DimensionMismatchError);
    expect(() => realGemm({ ...view, offset: 50 }, view, view)).toThrow("`a` (2 x 2, stride 5, offset 50) leaves");
    expect(() => realGemm(view, view, view, { alpha: NaN })).toThrow("`alpha` must be a finite number");
  });
});

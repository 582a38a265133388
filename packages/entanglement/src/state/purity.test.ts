import { DimensionMismatchError, identity, matrixFromRows, zeros } from "@openqs/linalg";
import { expect, it } from "vitest";

import { purity } from "./purity.js";

it("is 1/d for the maximally mixed state and 1 for a pure state with complex coherences", () => {
  const mixed = identity(4);
  expect(purity({ ...mixed, data: mixed.data.map((x) => x / 4) })).toBeCloseTo(1 / 4, 15);
  const pure = matrixFromRows([
    [0.5, { re: 0, im: -0.5 }],
    [{ re: 0, im: 0.5 }, 0.5],
  ]);
  expect(purity(pure)).toBeCloseTo(1, 15);
});

it("refuses a matrix that is not square", () => {
  expect(() => purity(zeros(2, 3))).toThrow(DimensionMismatchError);
});

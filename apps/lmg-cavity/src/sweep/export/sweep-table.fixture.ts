import type { SweepTable } from "../sweep-table.js";

/** Two by three points of made-up numbers that a format could get wrong: NaN, -0, subnormal, 17 digits, non-ASCII text. */
export const TABLE: SweepTable = {
  axes: [
    { name: "atoms", symbol: "N", unit: "1", values: [5, 10] },
    { name: "field", symbol: "h", unit: "lambda", values: [-0.5, 0.1, 1e-300] },
  ],
  fixed: { gammaA: 0.01, coupling: 1 },
  quantities: [
    { name: "Z", symbol: "<Jz>/j", unit: "1", values: Float64Array.of(0.1 + 0.2, -0, 5e-324, 1, Number.NaN, 1e300) },
    {
      name: "raisingSquared",
      symbol: "<J+^2>/j^2",
      unit: "1",
      values: Float64Array.of(1, 2, 3, 4, Number.NaN, 6),
      imaginary: Float64Array.of(-1, 0.1, -3, 4, Number.NaN, 1 / 3),
    },
  ],
  failures: [{ point: 4, message: "the steady state is not unique: γ = 0" }],
  provenance: { format: "test", formatVersion: 1, software: { "lmg-cavity": "1.2.3" } },
};

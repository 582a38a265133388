import { InvalidArgumentError } from "../errors.js";
import type { PivotRule } from "./front.js";
import type { SparseElements, SparseLuOptions } from "./sparse-factors.js";

/** Scales that bring the largest number of every row to between 1/2 and 1, without rounding. */
export function powersOfTwoScales({ pattern: { rows, rowStarts }, values, parts }: SparseElements): Float64Array {
  const scales = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let largest = 0;
    for (let k = parts * rowStarts[row]; k < parts * rowStarts[row + 1]; k++) {
      largest = Math.max(largest, Math.abs(values[k]));
    }
    scales[row] = largest === 0 ? 1 : 2 ** -Math.min(1022, Math.max(-1022, Math.ceil(Math.log2(largest))));
  }
  return scales;
}

/** The rule that the options ask for, with small pivots relative to the scaled matrix. */
export function pivotRule(elements: SparseElements, rowScales: Float64Array, options: SparseLuOptions): PivotRule {
  const { pivotThreshold = 0.1, smallPivots = "throw" } = options;
  if (!(pivotThreshold >= 0 && pivotThreshold <= 1)) {
    throw new InvalidArgumentError("pivotThreshold", pivotThreshold, "must lie between 0 and 1");
  }
  const smallest = smallPivots === "throw" ? 0 : Number.EPSILON * largestColumnSum(elements, rowScales);
  return { threshold: pivotThreshold, smallest };
}

/** |D A|_1 for the row scales D. */
function largestColumnSum({ pattern, values, parts }: SparseElements, rowScales: Float64Array): number {
  const sums = new Float64Array(pattern.columns);
  for (let row = 0; row < pattern.rows; row++) {
    for (let k = pattern.rowStarts[row]; k < pattern.rowStarts[row + 1]; k++) {
      const modulus = parts === 1 ? Math.abs(values[k]) : Math.hypot(values[2 * k], values[2 * k + 1]);
      sums[pattern.columnIndices[k]] += rowScales[row] * modulus;
    }
  }
  return sums.reduce((a, b) => Math.max(a, b), 0);
}

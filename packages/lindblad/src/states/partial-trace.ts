import { zeros } from "@openqs/linalg";
import { type Basis, type Space, spaceOf } from "../space/basis.js";
import { factorOffsets } from "../space/factor-offsets.js";
import { assertIsState } from "./assert-state.js";
import { type DensityMatrix, toDensityMatrix } from "./density-matrix.js";
import type { Ket } from "./ket.js";

/**
 * The reduced state of some factors, rho_A = Tr_B rho, in the order in which they are named.
 *
 * Cost: d_A^2 d_B additions.
 *
 * @param keep the factors that remain
 * @throws {DimensionMismatchError} when a factor is not one of the state's; the text names both.
 *
 * @example
 * ```ts
 * import { ketFromAmplitudes, partialTrace, qubitBasis } from "@openqs/lindblad";
 * const [left, right] = [qubitBasis("left"), qubitBasis("right")];
 * const bell = ketFromAmplitudes([left, right], [1, 0, 0, 1]);
 * partialTrace(bell, left).matrix.data[0]; // => 0.5
 * ```
 */
export function partialTrace(state: Ket | DensityMatrix, keep: Basis | Space): DensityMatrix {
  assertIsState("state", state);
  const { space, matrix } = toDensityMatrix(state);
  const kept = spaceOf(keep);
  const { part, rest } = factorOffsets(space, kept);
  const reduced = zeros(part.length, part.length);
  for (let i = 0, at = 0; i < part.length; i++) {
    for (let j = 0; j < part.length; j++, at += 2) {
      for (const offset of rest) {
        const from = 2 * ((part[i] + offset) * matrix.columns + part[j] + offset);
        reduced.data[at] += matrix.data[from];
        reduced.data[at + 1] += matrix.data[from + 1];
      }
    }
  }
  return { space: kept, matrix: reduced };
}

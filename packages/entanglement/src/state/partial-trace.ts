import { type ComplexMatrix, zeros } from "@openqs/linalg";

import { assertChosen, assertDensityMatrix, assertSubsystems, splitIndices } from "./density-matrix.js";

/**
 * The reduced state of some subsystems, all others traced out.
 *
 * @param state density matrix on the tensor product, first subsystem slowest.
 * @param dimensions dimensions of all subsystems.
 * @param keep indices of those that stay, in ascending order of the result.
 * @throws {InvalidArgumentError} when the state is not Hermitian with trace 1 or a subsystem does not exist.
 * @throws {DimensionMismatchError} when the dimensions do not fit. O(d^2).
 *
 * @example
 * ```ts
 * import { matrixFromRows } from "@openqs/linalg";
 * import { partialTrace } from "@openqs/entanglement";
 * const bell = matrixFromRows([[0.5, 0, 0, 0.5], [0, 0, 0, 0], [0, 0, 0, 0], [0.5, 0, 0, 0.5]]);
 * Array.from(partialTrace(bell, [2, 2], [0]).data); // => [0.5, 0, 0, 0, 0, 0, 0.5, 0]
 * ```
 */
export function partialTrace(
  state: ComplexMatrix,
  dimensions: readonly number[],
  keep: readonly number[],
): ComplexMatrix {
  assertDensityMatrix("state", state);
  assertSubsystems(state, dimensions);
  assertChosen("keep", keep, dimensions);
  const { inside, outside } = splitIndices(dimensions, keep);
  const size = keep.reduce((product, k) => product * dimensions[k], 1);
  const reduced = zeros(size, size);
  for (let i = 0; i < state.rows; i++) {
    for (let k = 0; k < state.rows; k++) {
      if (outside[i] !== outside[k]) continue;
      const [from, to] = [2 * (i * state.rows + k), 2 * (inside[i] * size + inside[k])];
      reduced.data[to] += state.data[from];
      reduced.data[to + 1] += state.data[from + 1];
    }
  }
  return reduced;
}

/**
 * The partial transpose of a state with respect to some subsystems.
 *
 * @throws As {@link partialTrace}. O(d^2).
 */
export function partialTranspose(
  state: ComplexMatrix,
  dimensions: readonly number[],
  subsystems: readonly number[],
): ComplexMatrix {
  assertDensityMatrix("state", state);
  assertSubsystems(state, dimensions);
  assertChosen("subsystems", subsystems, dimensions);
  const { inside, outside } = splitIndices(dimensions, subsystems);
  const index = new Map<string, number>();
  inside.forEach((digits, i) => index.set(`${digits} ${outside[i]}`, i));
  const transposed = zeros(state.rows, state.rows);
  for (let i = 0; i < state.rows; i++) {
    for (let k = 0; k < state.rows; k++) {
      const row = index.get(`${inside[k]} ${outside[i]}`)!;
      const column = index.get(`${inside[i]} ${outside[k]}`)!;
      const [from, to] = [2 * (i * state.rows + k), 2 * (row * state.rows + column)];
      transposed.data[to] = state.data[from];
      transposed.data[to + 1] = state.data[from + 1];
    }
  }
  return transposed;
}

import { assertInteger, type ComplexMatrix, zeros } from "@openqs/linalg";

import { assertDensityMatrix } from "../state/density-matrix.js";

/**
 * The state of a block of L of the N atoms of a permutation-symmetric state, in the Dicke basis of L atoms.
 *
 * |N, k> = sum_l sqrt(C(L, l) C(N - L, k - l)/C(N, k)) |L, l> |N - L, k - l>, k counted from the highest weight down.
 *
 * @param state (N + 1) x (N + 1) density matrix in the Dicke basis m = j ... -j.
 * @param blockSize L, from 1 to N.
 * @returns (L + 1) x (L + 1) density matrix.
 * @throws {InvalidArgumentError} when the state is not Hermitian with trace 1 or the block is not there. O(L^2 N).
 *
 * Source: J. I. Latorre et al., Phys. Rev. A 71, 064101 (2005).
 *
 * @example The entropy of half of a shared excitation is one bit.
 * ```ts
 * import { matrixFromRows } from "@openqs/linalg";
 * import { blockState, vonNeumannEntropy } from "@openqs/entanglement";
 * const shared = matrixFromRows([[0, 0, 0], [0, 1, 0], [0, 0, 0]]);
 * vonNeumannEntropy(blockState(shared, 1)) / Math.LN2; // => 1
 * ```
 */
export function blockState(state: ComplexMatrix, blockSize: number): ComplexMatrix {
  assertDensityMatrix("state", state);
  const atoms = state.rows - 1;
  assertInteger("blockSize", blockSize, { minimum: 1, maximum: atoms });
  const logs = logFactorials(atoms);
  const block = zeros(blockSize + 1, blockSize + 1);
  for (let rest = 0; rest <= atoms - blockSize; rest++) {
    // Amplitudes of |L, l>|N - L, rest> in |N, l + rest>
    const amplitude = Float64Array.from({ length: blockSize + 1 }, (_, l) =>
      Math.exp(
        (logBinomial(logs, blockSize, l) +
          logBinomial(logs, atoms - blockSize, rest) -
          logBinomial(logs, atoms, l + rest)) /
          2,
      ),
    );
    for (let l = 0; l <= blockSize; l++) {
      for (let m = 0; m <= blockSize; m++) {
        const [from, to] = [2 * ((l + rest) * state.rows + m + rest), 2 * (l * (blockSize + 1) + m)];
        block.data[to] += amplitude[l] * amplitude[m] * state.data[from];
        block.data[to + 1] += amplitude[l] * amplitude[m] * state.data[from + 1];
      }
    }
  }
  return block;
}

/** ln k! for k = 0 ... n, so that binomials of thousands of atoms do not overflow. */
function logFactorials(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  for (let k = 1; k <= n; k++) logs[k] = logs[k - 1] + Math.log(k);
  return logs;
}

function logBinomial(logs: Float64Array, n: number, k: number): number {
  return logs[n] - logs[k] - logs[n - k];
}

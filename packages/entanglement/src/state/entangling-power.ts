import { type ComplexMatrix, DimensionMismatchError, InvalidArgumentError, zeros } from "@openqs/linalg";

import { purity } from "./purity.js";

/** Deviation of U U^+ from 1 that is put down to rounding. */
const TOLERANCE = 1e-8;

/**
 * The entangling power of a two-qubit gate, the mean linear entropy of one qubit after it acts on random product states,
 *
 * e_p(U) = (4/9) [E(U) + E(U S) - E(S)], E the linear operator entanglement and S the swap; at most 2/9 (CNOT, iSWAP).
 *
 * @param gate 4 x 4 unitary in the basis |00>, |01>, |10>, |11>.
 * @throws {DimensionMismatchError} when it is not 4 x 4. @throws {InvalidArgumentError} when it is not unitary to 1e-8.
 *
 * Source: P. Zanardi, C. Zalka and L. Faoro, Phys. Rev. A 62, 030301(R) (2000).
 *
 * @example
 * ```ts
 * import { matrixFromRows } from "@openqs/linalg";
 * import { entanglingPower } from "@openqs/entanglement";
 * const cnot = matrixFromRows([[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 0, 1], [0, 0, 1, 0]]);
 * entanglingPower(cnot); // => 0.2222222
 * ```
 */
export function entanglingPower(gate: ComplexMatrix): number {
  if (gate.rows !== 4 || gate.columns !== 4) {
    throw new DimensionMismatchError(`\`gate\` must be 4 x 4, but has shape ${gate.rows} x ${gate.columns}.`);
  }
  assertUnitary(gate);
  // U S exchanges the two input qubits: columns 01 and 10.
  const swapped = [0, 2, 1, 3];
  return (4 / 9) * (operatorEntanglement(gate, [0, 1, 2, 3]) + operatorEntanglement(gate, swapped) - 3 / 4);
}

/** 1 - Tr M^2 with M = R R^+/4, R the matrix of (row digit, column digit) of qubit 1 against those of qubit 2. */
function operatorEntanglement(gate: ComplexMatrix, columns: readonly number[]): number {
  const realigned = zeros(4, 4);
  for (let i = 0; i < 4; i++) {
    for (let k = 0; k < 4; k++) {
      const row = 2 * Math.floor(i / 2) + Math.floor(k / 2);
      const column = 2 * (i % 2) + (k % 2);
      const from = 2 * (4 * i + columns[k]);
      realigned.data.set(gate.data.subarray(from, from + 2), 2 * (4 * row + column));
    }
  }
  const product = timesAdjoint(realigned);
  return 1 - purity(product) / 16;
}

/** A A^+ of a 4 x 4 matrix. */
function timesAdjoint({ data }: ComplexMatrix): ComplexMatrix {
  const result = zeros(4, 4);
  for (let i = 0; i < 4; i++) {
    for (let k = 0; k < 4; k++) {
      for (let m = 0; m < 4; m++) {
        const [p, q] = [2 * (4 * i + m), 2 * (4 * k + m)];
        result.data[2 * (4 * i + k)] += data[p] * data[q] + data[p + 1] * data[q + 1];
        result.data[2 * (4 * i + k) + 1] += data[p + 1] * data[q] - data[p] * data[q + 1];
      }
    }
  }
  return result;
}

function assertUnitary(gate: ComplexMatrix): void {
  timesAdjoint(gate).data.forEach((value, index) => {
    const expected = index % 10 === 0 ? 1 : 0;
    if (Math.abs(value - expected) <= TOLERANCE) return;
    throw new InvalidArgumentError("gate", `a matrix with U U^+ off by ${value - expected}`, "must be unitary");
  });
}

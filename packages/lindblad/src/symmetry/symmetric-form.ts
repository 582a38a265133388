import { frobeniusNorm, InvalidArgumentError, sparseAdjoint, type SparseMatrix, sparseMultiply } from "@openqs/linalg";
import { assertHermitian, assertOperator, commutator, type Operator, scaled } from "../operators/operator.js";
import { assertSameSpace } from "../space/basis.js";
import { quasiRandomState } from "../steady-state/quasi-random-state.js";
import { matrixMap } from "../superoperators/action.js";
import type { Jump } from "../systems/jump.js";
import { type LindbladSystem, noJumpGenerator, systemDimension } from "../systems/lindblad-system.js";
import { assertConstant } from "../systems/time-dependence.js";
import { chargeBasis, largestElement } from "./charge-basis.js";

/** A system in the eigenbasis of its symmetries. */
export interface SymmetricForm {
  /** The same master equation, rho' = W^+ rho W, with jumps of definite charge. Labels of the space name the old basis. */
  readonly system: LindbladSystem;
  /** W, unitary: column k is basis state k of the new form. `transformed(state, basis)` leads back. */
  readonly basis: Operator;
  /** Value of each symmetry on each basis state. */
  readonly charges: readonly Float64Array[];
}

/** Asymmetry relative to the operators that is rounding. */
const ASYMMETRY = 1e-11;

/** Relative to the largest charge, what two differences of equal charge may differ by. */
const SAME_CHARGE = 1e-7;

/** Elements below this fraction of the largest are rounding of the change of basis. */
const NEGLIGIBLE = 1e-14;

/**
 * A system in the eigenbasis of declared weak symmetries, where `symmetrySectors` finds the sectors that they make: a
 * parity, the exchange of two modes, a number of excitations that the basis does not show.
 *
 * An operator S with two eigenvalues +-s stands for the reflection S/s, any other for the rotations e^(i phi S). S has to
 * commute with H, and the dissipator has to be the same after the transformation; the single jumps need not. Each jump is
 * split into parts of definite charge, sum_k D[L_k] = sum_kq D[L_kq], which holds for the average over the group and thus
 * for a dissipator that does not change.
 * Source: V. V. Albert and L. Jiang, Phys. Rev. A 89, 022118 (2014), section II (weak and strong symmetries).
 *
 * @param symmetries Hermitian operators that commute with each other; at most eight
 * @throws {InvalidArgumentError} when one is not a symmetry of the system; the text says of which part, and by how much.
 * @throws {DimensionMismatchError} when one is on another space.
 *
 * @example
 * ```ts
 * import { annihilation, embed, exchange, fockBasis, lindbladSystem, product, dagger, sum, symmetricForm, symmetrySectors, withAdjoint } from "@openqs/lindblad";
 * const space = [fockBasis("left", 3), fockBasis("right", 3)] as const;
 * const [a, b] = space.map((mode) => embed(annihilation(mode), space));
 * const hamiltonian = sum(withAdjoint(product(dagger(a), b)), withAdjoint(a), withAdjoint(b));
 * const jumps = [a, b].map((operator) => ({ operator, populationRate: 1 }));
 * const system = lindbladSystem({ hamiltonian, jumps });
 * symmetrySectors(system).length; // => 1
 * // 6 symmetric and 3 antisymmetric states: 36 + 9 elements with the trace, 2 x 18 without
 * const { system: symmetric } = symmetricForm(system, [exchange(space, ...space)]);
 * symmetrySectors(symmetric).map(({ elements }) => elements.length); // => [45, 36]
 * ```
 */
export function symmetricForm(system: LindbladSystem, symmetries: readonly Operator[]): SymmetricForm {
  assertConstant("symmetricForm", system);
  if (!Array.isArray(symmetries)) {
    throw new InvalidArgumentError("symmetries", symmetries, "must be an array of operators");
  }
  symmetries.forEach((symmetry, k) => assertHamiltonianSymmetric(system, symmetry, `symmetries[${k}]`));
  const { states, charges } = chargeBasis(system.space, symmetries);
  const rotated = (matrix: SparseMatrix) => sparseMultiply(sparseAdjoint(states), sparseMultiply(matrix, states));
  const inBasis = ({ space, matrix }: Operator): Operator => ({ space, matrix: withoutRounding(rotated(matrix)) });
  const hamiltonian = charges.reduce(
    (operator, values) => partOfDifference(operator, values, (difference) => difference === 0),
    inBasis(system.hamiltonian),
  );
  const start = system.jumps.map((jump) => ({ ...jump, collapseOperator: inBasis(jump.collapseOperator) }));
  const jumps = charges.reduce((current, values, k) => {
    const split = current.flatMap((jump) => splitByCharge(jump, values));
    assertSameDissipator({ ...system, hamiltonian, jumps: current }, split, `symmetries[${k}]`);
    return split;
  }, start);
  return {
    system: { ...system, hamiltonian, jumps },
    basis: { space: system.space, matrix: states },
    charges,
  };
}

function assertHamiltonianSymmetric({ space, hamiltonian }: LindbladSystem, symmetry: Operator, name: string): void {
  assertOperator(name, symmetry);
  assertSameSpace("a symmetry", space, symmetry.space);
  assertHermitian(name, symmetry);
  const size = largestElement(symmetry.matrix) * largestElement(hamiltonian.matrix);
  const error = largestElement(commutator(symmetry, hamiltonian).matrix);
  if (error <= ASYMMETRY * size) return;
  throw new InvalidArgumentError(
    name,
    `one with max |[S, H]| = ${error.toExponential(1)}`,
    "must commute with the Hamiltonian (where only the parity of a number is conserved, give the parity)",
  );
}

/** Compares the two as maps of a matrix without any symmetry: if they differ at all, they differ there. */
function assertSameDissipator(system: LindbladSystem, split: readonly Jump[], name: string): void {
  const dimension = systemDimension(system);
  const probe = quasiRandomState(dimension);
  const withoutHamiltonian = { ...system, hamiltonian: scaled(system.hamiltonian, 0) };
  const image = (jumps: readonly Jump[]) => {
    const matrices = jumps.map(({ collapseOperator }) => collapseOperator.matrix);
    const data = new Float64Array(probe.data.length);
    matrixMap(dimension, noJumpGenerator({ ...withoutHamiltonian, jumps }).matrix, matrices).apply(probe.data, data);
    return data;
  };
  const before = image(system.jumps);
  const change = image(split).map((value, k) => value - before[k]);
  const error = frobeniusNorm({ ...probe, data: change });
  const size = system.jumps.reduce(
    (total, { collapseOperator }) => total + largestElement(collapseOperator.matrix) ** 2,
    0,
  );
  if (error <= ASYMMETRY * size * Math.sqrt(dimension)) return;
  throw new InvalidArgumentError(
    name,
    `one that changes it by ${(error / size).toExponential(1)}`,
    "must leave the dissipator of all `jumps` together unchanged",
  );
}

/** The parts of a jump between states whose charges differ by one amount, or of one parity for a reflection. */
function splitByCharge(jump: Jump, charges: Float64Array): Jump[] {
  const sizes = charges.map(Math.abs);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const isReflection = most - least <= SAME_CHARGE * most;
  const unit = SAME_CHARGE * most || 1;
  const keyOf = (difference: number) => {
    const key = Math.round(difference / unit);
    return isReflection ? Math.abs(key) : key;
  };
  const { rows, rowStarts, columnIndices } = jump.collapseOperator.matrix;
  const keys = new Set<number>();
  for (let row = 0; row < rows; row++) {
    for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) keys.add(keyOf(charges[row] - charges[columnIndices[k]]));
  }
  return Array.from(keys, (key) => ({
    ...jump,
    collapseOperator: partOfDifference(jump.collapseOperator, charges, (difference) => keyOf(difference) === key),
  }));
}

/** The elements between states whose difference of charges is chosen. */
function partOfDifference(
  { space, matrix }: Operator,
  charges: Float64Array,
  isChosen: (difference: number) => boolean,
): Operator {
  return { space, matrix: filtered(matrix, (row, column) => isChosen(charges[row] - charges[column])) };
}

function withoutRounding(matrix: SparseMatrix): SparseMatrix {
  const smallest = NEGLIGIBLE * largestElement(matrix);
  return filtered(matrix, (_row, _column, size) => size > smallest);
}

/** The stored elements that are kept. */
function filtered(
  { rows, columns, rowStarts, columnIndices, values }: SparseMatrix,
  isKept: (row: number, column: number, size: number) => boolean,
): SparseMatrix {
  const starts = new Int32Array(rows + 1);
  const kept: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
      if (isKept(row, columnIndices[k], Math.hypot(values[2 * k], values[2 * k + 1]))) kept.push(k);
    }
    starts[row + 1] = kept.length;
  }
  return {
    rows,
    columns,
    rowStarts: starts,
    columnIndices: Int32Array.from(kept, (k) => columnIndices[k]),
    values: Float64Array.from({ length: 2 * kept.length }, (_, at) => values[2 * kept[at >> 1] + (at & 1)]),
  };
}

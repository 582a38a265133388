import {
  connectedComponents,
  hermitianEigen,
  InvalidArgumentError,
  sparseAdd,
  sparseFromTriplets,
  sparseIdentity,
  type SparseMatrix,
  sparseMultiply,
  sparseScale,
  sparseToDense,
  type Triplet,
} from "@openqs/linalg";
import { commutator, type Operator } from "../operators/operator.js";
import { type Space, spaceDimension } from "../space/basis.js";

/** Common eigenstates of declared symmetries, and what each symmetry is on each of them. */
export interface ChargeBasis {
  /** Unitary; its columns are the states. */
  readonly states: SparseMatrix;
  /** Eigenvalues, one list for each symmetry; equal ones are equal to the last digit. */
  readonly charges: readonly Float64Array[];
}

/** Weights that no small rational combination relates: the eigenvalues of the sum tell all charges apart. */
const WEIGHTS = [1, 2, 3, 5, 7, 11, 13, 17].map(Math.sqrt);

/** Relative to the largest element of a symmetry, what counts as rounding. */
const ROUNDING = 1e-9;

/**
 * The common eigenbasis of Hermitian operators that commute: of a weighted sum of them, in each block of basis states
 * that they connect.
 *
 * @throws {InvalidArgumentError} when two do not commute, or there are more than eight.
 */
export function chargeBasis(space: Space, symmetries: readonly Operator[]): ChargeBasis {
  if (symmetries.length > WEIGHTS.length) {
    throw new InvalidArgumentError("symmetries", symmetries, `must be at most ${WEIGHTS.length} operators`);
  }
  symmetries.forEach((symmetry, k) => assertCommuting(symmetry, symmetries.slice(0, k), `symmetries[${k}]`));
  const scaledToOne = symmetries.map(({ matrix }, k) =>
    sparseScale(matrix, WEIGHTS[k] / (largestElement(matrix) || 1)),
  );
  const states = eigenstates(scaledToOne.reduce(sparseAdd, sparseScale(sparseIdentity(spaceDimension(space)), 0)));
  return { states, charges: symmetries.map((symmetry) => chargesOf(symmetry, states)) };
}

function assertCommuting(symmetry: Operator, others: readonly Operator[], argument: string): void {
  others.forEach((other, k) => {
    const size = largestElement(symmetry.matrix) * largestElement(other.matrix);
    const error = largestElement(commutator(symmetry, other).matrix);
    if (error <= ROUNDING * size) return;
    throw new InvalidArgumentError(argument, `one with |[S, S']| = ${error}`, `must commute with \`symmetries[${k}]\``);
  });
}

/** Largest |Re| or |Im| of an element. */
export function largestElement({ values }: SparseMatrix): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** Eigenvectors as columns, in each block of connected basis states. */
function eigenstates(matrix: SparseMatrix): SparseMatrix {
  const { count, labels } = connectedComponents(matrix);
  const members = Array.from({ length: count }, (): number[] => []);
  labels.forEach((label, state) => members[label].push(state));
  const dense = members.some(({ length }) => length > 1) ? sparseToDense(matrix) : undefined;
  const triplets = members.flatMap((block): Triplet[] => {
    if (dense === undefined || block.length === 1) return block.map((state) => [state, state, 1]);
    const n = block.length;
    const data = new Float64Array(2 * n * n);
    block.forEach((row, i) => {
      block.forEach((column, j) => {
        const from = 2 * (row * matrix.columns + column);
        data.set(dense.data.subarray(from, from + 2), 2 * (i * n + j));
      });
    });
    const { vectors } = hermitianEigen({ rows: n, columns: n, data });
    return block.flatMap((row, i) =>
      block.map((column, j): Triplet => {
        const at = 2 * (i * n + j);
        return [row, column, { re: vectors.data[at], im: vectors.data[at + 1] }];
      }),
    );
  });
  return sparseFromTriplets(matrix, triplets);
}

/** <v|S|v> of every state, equal where they differ by rounding. */
function chargesOf({ matrix }: Operator, states: SparseMatrix): Float64Array {
  const image = sparseMultiply(matrix, states);
  const charges = new Float64Array(states.columns);
  const [dense, imageOf] = [sparseToDense(states), sparseToDense(image)];
  dense.data.forEach((value, k) => (charges[(k >> 1) % states.columns] += value * imageOf.data[k]));
  const tolerance = ROUNDING * largestElement(matrix);
  const order = Array.from(charges.keys()).sort((a, b) => charges[a] - charges[b]);
  order.forEach((state, k) => {
    if (k > 0 && charges[state] - charges[order[k - 1]] <= tolerance) charges[state] = charges[order[k - 1]];
  });
  return charges;
}

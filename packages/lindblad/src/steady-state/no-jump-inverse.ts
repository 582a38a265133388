import {
  type ComplexMatrix,
  eigen,
  identity,
  multiply,
  solve,
  sparseToDense,
  type SparseMatrix,
  type Steps,
  zeros,
} from "@openqs/linalg";
import { type BlockLayout, blockOf, type ClassBlock, classTransitions } from "./class-blocks.js";

/** G = V diag(values) V^-1 on one class of basis states. */
interface ClassEigenbasis {
  readonly values: Float64Array;
  readonly vectors: ComplexMatrix;
  readonly inverse: ComplexMatrix;
}

/** Fraction of the largest rate below which a rate of G counts as this: a dark state has none, and rounding grows by 1/it. */
const SMALLEST_RELATIVE_RATE = 1e-4;

/** The inverse of X -> G X + X G^+ on vectors of blocks. */
export interface NoJumpInverse {
  /** Replaces every block C by the X with G X + X G^+ = C. */
  readonly apply: (vector: Float64Array) => void;
  /** False where a state hardly decays without a jump, so that a small rate had to be raised. */
  readonly isExact: boolean;
}

/**
 * The evolution without jumps, solved for its source: in the eigenbasis of G, X_ij = C_ij / (g_i + conj(g_j)).
 *
 * As a preconditioner of the Liouvillian it leaves 1 - Phi with the completely positive map Phi of one jump and the
 * evolution up to the next.
 * Cost: an eigendecomposition of each class, then four products of blocks for each block.
 */
export function* noJumpInverse(generator: SparseMatrix, layout: BlockLayout): Steps<NoJumpInverse> {
  const total = layout.members.length;
  const bases: ClassEigenbasis[] = [];
  // The generator of a class leads nowhere else: classes are what it connects.
  const parts = new Map(classTransitions(generator, layout).map(({ to, part }) => [to, part]));
  for (const [label, { length }] of layout.members.entries()) {
    const part = parts.get(label);
    bases.push(eigenbasis(part === undefined ? zeros(length, length) : sparseToDense(part)));
    yield { phase: "diagonalizing the evolution without jumps", done: bases.length, total };
  }
  const fastest = Math.max(
    ...bases.map(({ values }) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)),
  );
  const floor = SMALLEST_RELATIVE_RATE * fastest;
  const slowest = Math.min(...bases.map(({ values }) => slowestDecay(values)));
  const apply = (vector: Float64Array) => {
    for (const block of layout.blocks) {
      const data = blockOf(vector, block);
      const solved = solveBlock(data, block, { left: bases[block.rowClass], right: bases[block.columnClass], floor });
      data.set(solved.data);
    }
  };
  return { apply, isExact: 2 * slowest > floor };
}

/** The smallest -Re g of eigenvalues g. */
function slowestDecay(values: Float64Array): number {
  let slowest = Infinity;
  for (let k = 0; k < values.length; k += 2) slowest = Math.min(slowest, -values[k]);
  return slowest;
}

function eigenbasis(generator: ComplexMatrix): ClassEigenbasis {
  const { values, vectors } = eigen(generator);
  return { values: values.data, vectors, inverse: solve(vectors, identity(generator.rows)) };
}

interface BlockBases {
  readonly left: ClassEigenbasis;
  readonly right: ClassEigenbasis;
  readonly floor: number;
}

function solveBlock(
  data: Float64Array,
  { rows, columns }: ClassBlock,
  { left, right, floor }: BlockBases,
): ComplexMatrix {
  const source = multiply(left.inverse, { rows, columns, data });
  const rotated = multiply(source, right.inverse, { right: "adjoint" });
  divideByRates(rotated, { left: left.values, right: right.values, floor });
  return multiply(multiply(left.vectors, rotated), right.vectors, { right: "adjoint" });
}

/** c_ij / (g_i + conj(g_j)), whose real part is never above -floor. */
function divideByRates(
  { rows, columns, data }: ComplexMatrix,
  { left, right, floor }: { readonly left: Float64Array; readonly right: Float64Array; readonly floor: number },
): void {
  for (let i = 0, at = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, at += 2) {
      const re = Math.min(left[2 * i] + right[2 * j], -floor);
      const im = left[2 * i + 1] - right[2 * j + 1];
      const norm = re * re + im * im;
      const [x, y] = [data[at], data[at + 1]];
      data[at] = (x * re + y * im) / norm;
      data[at + 1] = (y * re - x * im) / norm;
    }
  }
}

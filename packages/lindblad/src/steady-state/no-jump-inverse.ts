import {
  type ComplexMatrix,
  frobeniusNorm,
  SingularMatrixError,
  sparseToDense,
  type SparseMatrix,
  type Steps,
  zeros,
} from "@openqs/linalg";
import { type BlockLayout, blockOf, type ClassBlock, classTransitions } from "./class-blocks.js";
import { type Eigenbasis, eigenbasis, solveInEigenbases } from "./no-jump-eigenbasis.js";
import { type SchurBasis, schurBasis, solveInSchurBases } from "./no-jump-schur.js";

/** Fraction of the largest rate below which a rate of G counts as this: a dark state has none, and rounding grows by 1/it. */
const SMALLEST_RELATIVE_RATE = 1e-4;

/** Largest ||V|| ||V^-1|| (Frobenius) of an eigenbasis: its square times rounding is the error of the inverse. */
const LARGEST_CONDITION = 5e3;

/** The inverse of X -> G X + X G^+ on the blocks of any sector. */
export interface NoJumpInverse {
  /** Replaces every block C of a vector by the X with G X + X G^+ = C. */
  readonly apply: (vector: Float64Array, layout: BlockLayout) => void;
  /** False where a state hardly decays without a jump, so that a small rate had to be raised. */
  readonly isExact: boolean;
}

/** A way to solve G X + X G^+ = C, with the eigenvalues of G (interleaved) of each class. */
interface BlockSolver {
  readonly eigenvalues: readonly Float64Array[];
  readonly solve: (source: ComplexMatrix, block: ClassBlock, floor: number) => ComplexMatrix;
}

/**
 * The evolution without jumps of the classes with these members, solved for its source; in the eigenbasis of G where that is well-conditioned, else, as for
 * a strongly driven mode, in the Schur form, which costs twice as much.
 *
 * As a preconditioner of the Liouvillian it leaves 1 - Phi with the completely positive map Phi of one jump and the
 * evolution up to the next.
 * Cost: an eigendecomposition of each class, then 32 to 40 n^3 flops for each block.
 */
export function* noJumpInverse(generator: SparseMatrix, members: readonly Int32Array[]): Steps<NoJumpInverse> {
  const { eigenvalues, solve } = yield* blockSolver(generator, members);
  let [fastest, slowest] = [0, Infinity];
  for (const values of eigenvalues) {
    fastest = values.reduce((most, value) => Math.max(most, Math.abs(value)), fastest);
    for (let k = 0; k < values.length; k += 2) slowest = Math.min(slowest, -values[k]);
  }
  const floor = SMALLEST_RELATIVE_RATE * fastest;
  const apply = (vector: Float64Array, { blocks }: BlockLayout) => {
    for (const block of blocks) {
      const data = blockOf(vector, block);
      data.set(solve({ rows: block.rows, columns: block.columns, data }, block, floor).data);
    }
  };
  return { apply, isExact: 2 * slowest > floor };
}

function* blockSolver(generator: SparseMatrix, members: readonly Int32Array[]): Steps<BlockSolver> {
  // The generator of a class leads nowhere else: classes are what it connects.
  const parts = new Map(classTransitions(generator, members).map(({ to, part }) => [to, part]));
  const generators = members.map(({ length }, label) => {
    const part = parts.get(label);
    return part === undefined ? zeros(length, length) : sparseToDense(part);
  });
  const bases: Eigenbasis[] = [];
  for (const matrix of generators) {
    const basis = yield* wellConditioned(matrix);
    if (basis === undefined) return yield* schurSolver(generators);
    bases.push(basis);
    yield { phase: "diagonalizing the evolution without jumps", done: bases.length, total: generators.length };
  }
  return {
    eigenvalues: bases.map(({ values }) => values),
    solve: (source, { rowClass, columnClass }, floor) =>
      solveInEigenbases(source, { left: bases[rowClass], right: bases[columnClass], floor }),
  };
}

/** The eigenbasis of a generator, or undefined near a coalescence of its eigenvectors. */
function* wellConditioned(generator: ComplexMatrix): Steps<Eigenbasis | undefined> {
  try {
    const basis = yield* eigenbasis(generator);
    const condition = frobeniusNorm(basis.vectors) * frobeniusNorm(basis.inverse);
    return condition <= LARGEST_CONDITION ? basis : undefined;
  } catch (error) {
    if (error instanceof SingularMatrixError) return undefined;
    throw error;
  }
}

function* schurSolver(generators: readonly ComplexMatrix[]): Steps<BlockSolver> {
  const bases: SchurBasis[] = [];
  for (const matrix of generators) {
    bases.push(yield* schurBasis(matrix));
    yield { phase: "triangularizing the evolution without jumps", done: bases.length, total: generators.length };
  }
  return {
    eigenvalues: bases.map(({ values }) => values),
    solve: (source, { rowClass, columnClass }, floor) =>
      solveInSchurBases(source, { left: bases[rowClass], right: bases[columnClass], floor }),
  };
}

import { sparseAdd, type SparseMatrix, sparseScale } from "@openqs/linalg";
import { type LindbladSystem, lossOf, noJumpGenerator, systemDimension } from "../systems/lindblad-system.js";
import { matrixMap } from "./action.js";

/** Writes L(t) x into y; both are row-major matrices. */
export type DrivenAction = (time: number, x: Float64Array, y: Float64Array) => void;

/**
 * The Liouvillian of a system that depends on time as a map of matrices. Its generators share one sparsity pattern, so
 * that a new time costs one pass over stored elements.
 */
export function drivenAction(system: LindbladSystem): DrivenAction {
  const { generator, moveTo } = drivenGenerator(system);
  const jumps = drivenJumps(system);
  const { apply } = matrixMap(systemDimension(system), generator, jumps.matrices);
  return (time, x, y) => {
    moveTo(time);
    jumps.moveTo(time);
    apply(x, y);
  };
}

/** G(t) = G - i sum_n f_n(t) A_n - sum_k r_k(t) L_k^+ L_k / 2, whose values `moveTo` overwrites. */
export interface DrivenGenerator {
  readonly generator: SparseMatrix;
  readonly moveTo: (time: number) => void;
}

/** The no-jump generator with its drives and the losses of rates that depend on time. */
export function drivenGenerator(system: LindbladSystem): DrivenGenerator {
  const constant = noJumpGenerator(system).matrix;
  const parts = timeDependentParts(system);
  const pattern = parts.reduce(
    (total, { matrix }) => sparseAdd(total, sparseScale(matrix, 0)),
    sparseScale(constant, 0),
  );
  const base = sparseAdd(pattern, constant).values;
  const added = parts.map(({ amplitude, matrix }) => ({ amplitude, values: sparseAdd(pattern, matrix).values }));
  const generator = { ...pattern, values: base.slice() };
  const moveTo = (time: number) => {
    if (added.length === 0) return;
    generator.values.set(base);
    for (const { amplitude, values } of added) {
      const factor = amplitude(time);
      if (factor === 0) continue;
      for (let k = 0; k < values.length; k++) generator.values[k] += factor * values[k];
    }
  };
  return { generator, moveTo };
}

/** f(t) M. */
interface TimeDependentPart {
  readonly amplitude: (time: number) => number;
  readonly matrix: SparseMatrix;
}

/** What is added to the constant no-jump generator: -i f_n(t) A_n and -r_k(t) L_k^+ L_k / 2. */
export function timeDependentParts({ drives, jumps }: LindbladSystem): TimeDependentPart[] {
  return [
    ...drives.map(({ operator, envelope }) => ({
      amplitude: envelope.value,
      matrix: sparseScale(operator.matrix, { re: 0, im: -1 }),
    })),
    ...jumps.flatMap((jump) =>
      jump.rate === undefined ? [] : [{ amplitude: jump.rate.value, matrix: lossOf(jump).matrix }],
    ),
  ];
}

/** The collapse operators sqrt(r_k(t)) L_k, whose values `moveTo` overwrites. */
function drivenJumps({ jumps }: LindbladSystem): { matrices: readonly SparseMatrix[]; moveTo: (time: number) => void } {
  const matrices = jumps.map(({ collapseOperator: { matrix }, rate }) =>
    rate === undefined ? matrix : { ...matrix, values: matrix.values.slice() },
  );
  const moveTo = (time: number) => {
    jumps.forEach(({ collapseOperator, rate }, k) => {
      if (rate === undefined) return;
      const factor = Math.sqrt(rate.value(time));
      collapseOperator.matrix.values.forEach((value, at) => (matrices[k].values[at] = factor * value));
    });
  };
  return { matrices, moveTo };
}

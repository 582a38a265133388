import { sparseAdd, type SparseMatrix, sparseScale } from "@openqs/linalg";
import { type LindbladSystem, noJumpGenerator, systemDimension } from "../systems/lindblad-system.js";
import { matrixMap } from "./action.js";

/** Writes L(t) x into y; both are row-major matrices. */
export type DrivenAction = (time: number, x: Float64Array, y: Float64Array) => void;

/**
 * The Liouvillian of a driven system as a map of matrices. The generators of the drives share one sparsity pattern, so
 * that a new time costs one pass over stored elements.
 */
export function drivenAction(system: LindbladSystem): DrivenAction {
  const jumps = system.jumps.map(({ collapseOperator }) => collapseOperator.matrix);
  const { generator, moveTo } = drivenGenerator(system);
  const { apply } = matrixMap(systemDimension(system), generator, jumps);
  return (time, x, y) => {
    moveTo(time);
    apply(x, y);
  };
}

/** G(t) = G - i sum_n f_n(t) A_n, whose values `moveTo` overwrites. */
export interface DrivenGenerator {
  readonly generator: SparseMatrix;
  readonly moveTo: (time: number) => void;
}

/** The no-jump generator with its drives. */
export function drivenGenerator(system: LindbladSystem): DrivenGenerator {
  const constant = noJumpGenerator(system).matrix;
  const parts = system.drives.map(({ operator }) => sparseScale(operator.matrix, { re: 0, im: -1 }));
  const pattern = parts.reduce((total, part) => sparseAdd(total, sparseScale(part, 0)), sparseScale(constant, 0));
  const [base, ...driven] = [constant, ...parts].map((part) => sparseAdd(pattern, part).values);
  const generator = { ...pattern, values: base.slice() };
  const moveTo = (time: number) => {
    if (driven.length === 0) return;
    generator.values.set(base);
    driven.forEach((values, n) => {
      const amplitude = system.drives[n].envelope.value(time);
      if (amplitude === 0) return;
      for (let k = 0; k < values.length; k++) generator.values[k] += amplitude * values[k];
    });
  };
  return { generator, moveTo };
}

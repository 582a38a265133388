import { type LinearOperator, sparseAdjoint, type SparseMatrix } from "@openqs/linalg";
import { type LindbladSystem, noJumpGenerator, systemDimension } from "../systems/lindblad-system.js";
import { assertConstant, frozenAt } from "../systems/time-dependence.js";

/**
 * The Liouvillian as a map of matrices, rho -> G rho + rho G^+ + sum_k L_k rho L_k^+, which never builds a
 * d^2 x d^2 matrix. The vectors are the row-major `data` of the matrices, which need not be Hermitian.
 *
 * Cost: 16 d flops per stored element of G and of every L_k; memory for one matrix.
 *
 * @param time at which drives and rates are taken; default 0
 *
 * @example
 * ```ts
 * import { lindbladSystem, liouvillianAction, pauli, qubitBasis, spinLowering } from "@openqs/lindblad";
 * const atom = qubitBasis("atom");
 * const system = lindbladSystem({
 *   hamiltonian: pauli(atom, "z"),
 *   jumps: [{ operator: spinLowering(atom), populationRate: 2 }],
 * });
 * const excited = new Float64Array([1, 0, 0, 0, 0, 0, 0, 0]);
 * const change = new Float64Array(8);
 * liouvillianAction(system).apply(excited, change);
 * [change[0], change[6]].map(Math.round); // => [-2, 2]
 * ```
 */
export function liouvillianAction(system: LindbladSystem, time = 0): LinearOperator {
  const frozen = frozenAt(system, time);
  const jumps = frozen.jumps.map(({ collapseOperator }) => collapseOperator.matrix);
  return matrixMap(systemDimension(system), noJumpGenerator(frozen).matrix, jumps);
}

/**
 * The adjoint Liouvillian of observables, A -> G^+ A + A G + sum_k L_k^+ A L_k, with Tr(A L rho) = Tr((L^+ A) rho).
 */
export function adjointLiouvillianAction(system: LindbladSystem): LinearOperator {
  assertConstant("adjointLiouvillianAction", system);
  const jumps = system.jumps.map(({ collapseOperator }) => sparseAdjoint(collapseOperator.matrix));
  return matrixMap(systemDimension(system), sparseAdjoint(noJumpGenerator(system).matrix), jumps);
}

/** x -> G x + x G^+ + sum_k A_k x A_k^+. */
export function matrixMap(
  dimension: number,
  generator: SparseMatrix,
  sandwiched: readonly SparseMatrix[],
): LinearOperator {
  const workspace = new Float64Array(2 * dimension * dimension);
  const apply = (x: Float64Array, y: Float64Array) => {
    y.fill(0);
    addLeftProduct(generator, x, { y, columns: dimension });
    addRightAdjointProduct(generator, x, { y, rows: dimension });
    for (const matrix of sandwiched) addSandwich(matrix, { x, y, workspace });
  };
  return { rows: dimension ** 2, columns: dimension ** 2, apply };
}

/** y += A x for x with `columns` columns: rows of x, scaled and added. */
export function addLeftProduct(a: SparseMatrix, x: Float64Array, target: { y: Float64Array; columns: number }): void {
  const { rows, rowStarts, columnIndices, values } = a;
  const { y, columns } = target;
  for (let i = 0; i < rows; i++) {
    for (let k = rowStarts[i]; k < rowStarts[i + 1]; k++) {
      const re = values[2 * k];
      const im = values[2 * k + 1];
      let from = 2 * columns * columnIndices[k];
      for (let to = 2 * columns * i, end = to + 2 * columns; to < end; to += 2, from += 2) {
        y[to] += re * x[from] - im * x[from + 1];
        y[to + 1] += re * x[from + 1] + im * x[from];
      }
    }
  }
}

/** y += x A^+ for x with `rows` rows: element (i, j) gets sum_l x_il conj(a_jl). */
export function addRightAdjointProduct(
  a: SparseMatrix,
  x: Float64Array,
  target: { y: Float64Array; rows: number },
): void {
  const { rows: width, columns: depth, rowStarts, columnIndices, values } = a;
  const { y, rows } = target;
  for (let i = 0; i < rows; i++) {
    const base = 2 * depth * i;
    for (let j = 0, to = 2 * width * i; j < width; j++, to += 2) {
      let re = 0;
      let im = 0;
      for (let k = rowStarts[j], end = rowStarts[j + 1]; k < end; k++) {
        const from = base + 2 * columnIndices[k];
        re += x[from] * values[2 * k] + x[from + 1] * values[2 * k + 1];
        im += x[from + 1] * values[2 * k] - x[from] * values[2 * k + 1];
      }
      y[to] += re;
      y[to + 1] += im;
    }
  }
}

/** y += A x A^+. */
export function addSandwich(
  a: SparseMatrix,
  { x, y, workspace }: { readonly x: Float64Array; readonly y: Float64Array; readonly workspace: Float64Array },
): void {
  workspace.fill(0);
  addLeftProduct(a, x, { y: workspace, columns: a.columns });
  addRightAdjointProduct(a, workspace, { y, rows: a.rows });
}

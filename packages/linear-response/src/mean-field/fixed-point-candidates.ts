import { EigenvalueDecomposition, Matrix, SingularValueDecomposition } from "ml-matrix";

import type { Vector3 } from "../model/collective-spin-model.js";
import type { BlochFlow } from "./bloch-flow.js";
import { addScaled, norm, normalized } from "./bloch-vector.js";

/** Singular values below this share of the scale also get the candidates of an exactly singular matrix. */
const NEARLY_SINGULAR = 1e-2;

/** Roots whose imaginary part is below this share of the scale may be real double roots that rounding has split. */
const NEARLY_REAL = 1e-3;

/**
 * Approximations to all fixed points of a flow.
 *
 * r is fixed if and only if (A - mu) r = -field for some real mu, with A = interaction - [P]x, and |r| = 1. Eliminating r
 * gives det[(A - mu)(A - mu)^T - field field^T] = 0, a quadratic eigenvalue problem with the linearisation
 * (A, field field^T; 1, A^T) of size 6 (W. Gander, G. H. Golub and U. von Matt, Linear Algebra Appl. 114, 815 (1989)). Its real
 * eigenvalues are all the mu that there are; where A - mu is singular a null vector of either sign completes r.
 */
export function fixedPointCandidates(flow: BlochFlow): Vector3[] {
  const { field, pumping: p, interaction, scale } = flow;
  const pumpingCross = [
    [0, -p[2], p[1]],
    [p[2], 0, -p[0]],
    [-p[1], p[0], 0],
  ];
  const a = Matrix.sub(new Matrix(interaction.map((row) => [...row])), new Matrix(pumpingCross)).div(scale);
  const b = field.map((component) => component / scale) as unknown as Vector3;
  return secularRoots(a, b).flatMap((mu) => solutionsAt(Matrix.sub(a, Matrix.eye(3).mul(mu)), b));
}

function secularRoots(a: Matrix, b: Vector3): number[] {
  const linearisation = Matrix.zeros(6, 6);
  linearisation.setSubMatrix(a, 0, 0);
  linearisation.setSubMatrix(new Matrix(b.map((x) => b.map((y) => x * y))), 0, 3);
  linearisation.setSubMatrix(Matrix.eye(3), 3, 0);
  linearisation.setSubMatrix(a.transpose(), 3, 3);
  const { realEigenvalues, imaginaryEigenvalues } = new EigenvalueDecomposition(linearisation, {
    assumeSymmetric: false,
  });
  return realEigenvalues.filter((_, i) => Math.abs(imaginaryEigenvalues[i]) < NEARLY_REAL);
}

/** Unit vectors r with `shifted` r = -b, as far as there are any. */
function solutionsAt(shifted: Matrix, b: Vector3): Vector3[] {
  const svd = new SingularValueDecomposition(shifted);
  const [left, right, values] = [svd.leftSingularVectors, svd.rightSingularVectors, svd.diagonal];
  const direction = (k: number): Vector3 => [right.get(0, k), right.get(1, k), right.get(2, k)];
  const load = (k: number) => -(left.get(0, k) * b[0] + left.get(1, k) * b[1] + left.get(2, k) * b[2]);
  const candidates: Vector3[] = [];
  let regular: Vector3 = [0, 0, 0];
  for (let k = 0; k < 3; k++) {
    if (values[k] < NEARLY_SINGULAR) {
      const rest = Math.sqrt(Math.max(0, 1 - norm(regular) ** 2));
      candidates.push(addScaled(regular, rest, direction(k)), addScaled(regular, -rest, direction(k)));
    }
    if (values[k] > 0) regular = addScaled(regular, load(k) / values[k], direction(k));
  }
  candidates.push(regular);
  return candidates.filter((r) => norm(r) > 0).map(normalized);
}

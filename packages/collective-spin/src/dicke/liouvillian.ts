import {
  type Complex,
  type SparseMatrix,
  sparseAdd,
  sparseAdjoint,
  sparseFromDense,
  sparseFromTriplets,
  sparseIdentity,
  sparseKroneckerProduct,
  sparseMultiply,
  sparseScale,
  sparseTranspose,
} from "@openqs/linalg";
import { assertModel, type CollectiveSpinModel } from "../model.js";
import { collectiveOperator } from "./operators.js";

/**
 * The Liouvillian of a collective-spin model as a plain superoperator on the Dicke basis (m = j .. -j), for column
 * stacking vec(A rho B) = (B^T kron A) vec(rho):
 *
 *     L = -i (1 kron H - H^T kron 1) + sum (conj(L) kron L - (1 kron L^+ L + (L^+ L)^T kron 1) / 2).
 *
 * Shape (N+1)^2 x (N+1)^2, sparse, in the model's unit of frequency. It shares nothing with the multipole route but the
 * model, and is there to check it.
 *
 * @throws {InvalidArgumentError} when the model or N is not valid.
 */
export function dickeLiouvillian(model: CollectiveSpinModel, spins: number): SparseMatrix {
  const one = sparseIdentity(spins + 1);
  const hamiltonian = dickeHamiltonian(model, spins);
  const coherent = sparseAdd(
    sparseKroneckerProduct(one, hamiltonian),
    sparseScale(sparseKroneckerProduct(sparseTranspose(hamiltonian), one), -1),
  );
  return dickeJumps(model, spins)
    .map((jump) => dissipator(jump, one))
    .reduce(sparseAdd, sparseScale(coherent, { re: 0, im: -1 }));
}

/**
 * H = field . J + (1/N) J . interaction . J in the Dicke basis, sparse.
 *
 * @throws {InvalidArgumentError} when the model or N is not valid.
 */
export function dickeHamiltonian(model: CollectiveSpinModel, spins: number): SparseMatrix {
  assertModel(model, spins);
  const axes = axisOperators(spins);
  const linear = combine(axes, model.field.map(real));
  const quadratic = axes.map((axis, i) =>
    sparseMultiply(
      axis,
      combine(
        axes,
        model.interaction[i].map((value) => real(value / spins)),
      ),
    ),
  );
  return quadratic.reduce(sparseAdd, linear);
}

/**
 * The jump operators sqrt(rate / N) v . J in the Dicke basis, sparse.
 *
 * @throws {InvalidArgumentError} when the model or N is not valid.
 */
export function dickeJumps(model: CollectiveSpinModel, spins: number): SparseMatrix[] {
  assertModel(model, spins);
  const axes = axisOperators(spins);
  return model.jumps.map(({ rate, vector }) => sparseScale(combine(axes, vector), Math.sqrt(rate / spins)));
}

function axisOperators(spins: number): SparseMatrix[] {
  return (["x", "y", "z"] as const).map((name) => sparseFromDense(collectiveOperator(spins, name)));
}

function combine(operators: readonly SparseMatrix[], coefficients: readonly Complex[]): SparseMatrix {
  const { rows, columns } = operators[0];
  return operators
    .map((operator, i) => sparseScale(operator, coefficients[i]))
    .reduce(sparseAdd, sparseFromTriplets({ rows, columns }, []));
}

function real(re: number): Complex {
  return { re, im: 0 };
}

function dissipator(jump: SparseMatrix, one: SparseMatrix): SparseMatrix {
  const adjoint = sparseAdjoint(jump);
  const decay = sparseScale(sparseMultiply(adjoint, jump), -1 / 2);
  const sandwich = sparseKroneckerProduct(sparseTranspose(adjoint), jump);
  return [sparseKroneckerProduct(one, decay), sparseKroneckerProduct(sparseTranspose(decay), one)].reduce(
    sparseAdd,
    sandwich,
  );
}

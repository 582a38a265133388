import { type ComplexMatrix, multiply, traceOfProduct } from "@openqs/linalg";
import type { CollectiveMoments } from "../multipole/moments.js";
import { collectiveOperator } from "./operators.js";

/**
 * The moments of a density matrix in the Dicke basis, by traces with products of operators.
 *
 * Cost: O(N^3); a state that is given by its multipoles has its moments for nothing.
 */
export function dickeMoments(matrix: ComplexMatrix): CollectiveMoments {
  const spins = matrix.rows - 1;
  const j = spins / 2;
  const [x, y, z] = (["x", "y", "z"] as const).map((name) => collectiveOperator(spins, name));
  const first = (operator: ComplexMatrix): number => traceOfProduct(operator, matrix).re / j;
  // The real part of Tr(A B rho) is the symmetrized moment <AB + BA> / 2.
  const second = (a: ComplexMatrix, b: ComplexMatrix): number => traceOfProduct(multiply(a, b), matrix).re / j ** 2;
  return {
    spins,
    X: first(x),
    Y: first(y),
    Z: first(z),
    XX: second(x, x),
    YY: second(y, y),
    ZZ: second(z, z),
    XY: second(x, y),
    YZ: second(y, z),
    XZ: second(x, z),
  };
}

import type { Complex } from "@openqs/linalg";
import type { CollectiveMoments } from "../multipole/moments.js";
import {
  maximallyMixedMultipoles,
  multipole,
  type MultipoleState,
  multipoleIndex,
} from "../multipole/multipole-state.js";
import { anticommutatorHalf, commutatorHalf, type SpinAxis } from "../multipole/spin-products.js";

/** The operator v . J by its complex vector v; (1, i, 0) is J+, (1, -i, 0) is J-. */
export type SpinVector = readonly [Complex, Complex, Complex];

const AXES: readonly SpinAxis[] = ["x", "y", "z"];

/** The vector of the adjoint operator. */
export function adjointVector(vector: SpinVector): SpinVector {
  const conjugate = ({ re, im }: Complex): Complex => ({ re, im: im === 0 ? 0 : -im });
  return [conjugate(vector[0]), conjugate(vector[1]), conjugate(vector[2])];
}

/** <v . J> / j. */
export function meanOf([x, y, z]: SpinVector, { X, Y, Z }: CollectiveMoments): Complex {
  return { re: x.re * X + y.re * Y + z.re * Z, im: x.im * X + y.im * Y + z.im * Z };
}

/** One term of a linear combination. */
interface Term {
  readonly weight: number;
  readonly operator: MultipoleState;
}

/** A real linear combination of Hermitian operators, with as many orders as the longest. */
export function combination(spins: number, terms: readonly Term[]): MultipoleState {
  const order = terms.reduce((largest, { operator }) => Math.max(largest, operator.maximumOrder), 0);
  const sum = maximallyMixedMultipoles(spins, order);
  sum.data[0] = 0;
  for (const { weight, operator } of terms) {
    if (weight === 0) continue;
    for (let k = 0; k <= operator.maximumOrder; k++) {
      for (let q = 0; q <= k; q++) {
        const { re, im } = multipole(operator, k, q);
        const p = 2 * multipoleIndex(k, q);
        sum.data[p] += weight * re;
        sum.data[p + 1] += weight * im;
      }
    }
  }
  return sum;
}

/** The Hermitian operators F, G of (v . J) rho = F + i G: with J_a rho = P_a + i Q_a, P = {J, rho} / 2, Q = -i [J, rho] / 2. */
export function leftProduct(
  vector: SpinVector,
  state: MultipoleState,
): { readonly hermitian: MultipoleState; readonly antihermitian: MultipoleState } {
  const parts = AXES.map((axis, a) => ({ ...vector[a], axis }))
    .filter(({ re, im }) => re !== 0 || im !== 0)
    .map(({ re, im, axis }) => ({ re, im, p: anticommutatorHalf(state, axis), q: commutatorHalf(state, axis) }));
  const sum = (terms: readonly Term[]): MultipoleState => combination(state.spins, terms);
  return {
    hermitian: sum(
      parts.flatMap(({ re, im, p, q }) => [
        { weight: re, operator: p },
        { weight: -im, operator: q },
      ]),
    ),
    antihermitian: sum(
      parts.flatMap(({ re, im, p, q }) => [
        { weight: im, operator: p },
        { weight: re, operator: q },
      ]),
    ),
  };
}

/** (v . J) rho (v . J)^+: of A rho = F + i G and A F = F1 + i F2, A G = G1 + i G2 it is F1 + G2. */
export function sandwich(vector: SpinVector, state: MultipoleState): MultipoleState {
  const { hermitian, antihermitian } = leftProduct(vector, state);
  return combination(state.spins, [
    { weight: 1, operator: leftProduct(vector, hermitian).hermitian },
    { weight: 1, operator: leftProduct(vector, antihermitian).antihermitian },
  ]);
}

/** <A^+ A> / j^2 of A = v . J, v = p + i q: sum over a, b of Re(v_a^* v_b) <{J_a, J_b}> / 2 - (p x q) . <J>. */
export function intensityOf([x, y, z]: SpinVector, moments: CollectiveMoments): number {
  const { spins, X, Y, Z, XX, YY, ZZ, XY, YZ, XZ } = moments;
  const overlap = (a: Complex, b: Complex): number => a.re * b.re + a.im * b.im;
  const twist = (a: Complex, b: Complex): number => a.re * b.im - a.im * b.re;
  const symmetric = overlap(x, x) * XX + overlap(y, y) * YY + overlap(z, z) * ZZ;
  const crossed = 2 * (overlap(x, y) * XY + overlap(y, z) * YZ + overlap(z, x) * XZ);
  return symmetric + crossed - (2 / spins) * (twist(y, z) * X + twist(z, x) * Y + twist(x, y) * Z);
}

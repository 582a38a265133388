/**
 * A state of a collective spin by its multipoles r_kq = Tr(T_kq^+ rho), k = 0 .. maximumOrder, 0 <= q <= k, in the
 * orthonormal irreducible tensor basis of spin j = spins / 2 (Condon-Shortley phases, T_kk proportional to (-1)^k J+^k).
 * Hermiticity gives the rest: r_k,-q = (-1)^q conj(r_kq). Multipoles beyond `maximumOrder` are zero.
 */
export interface MultipoleState {
  readonly spins: number;
  readonly maximumOrder: number;
  /** Interleaved (re, im); r_kq at `2 multipoleIndex(k, q)`. */
  readonly data: Float64Array;
}

/** Position of (k, q), q >= 0, in the triangle of multipoles. */
export function multipoleIndex(k: number, q: number): number {
  return (k * (k + 1)) / 2 + q;
}

/** All multipoles zero but r_00 = 1 / sqrt(N + 1), which makes Tr rho = 1: the maximally mixed state. */
export function maximallyMixedMultipoles(spins: number, maximumOrder: number): MultipoleState {
  const data = new Float64Array(2 * multipoleIndex(maximumOrder + 1, 0));
  data[0] = 1 / Math.sqrt(spins + 1);
  return { spins, maximumOrder, data };
}

/** Purity Tr rho^2 = sum over k and all q of |r_kq|^2. */
export function multipolePurity(state: MultipoleState): number {
  let sum = 0;
  for (let k = state.maximumOrder; k >= 0; k--) sum += shellWeight(state, k);
  return sum;
}

/** Sum over all q of |r_kq|^2 at one k. */
export function shellWeight({ data }: MultipoleState, k: number): number {
  let sum = 0;
  for (let q = 0; q <= k; q++) {
    const p = 2 * multipoleIndex(k, q);
    sum += (q === 0 ? 1 : 2) * (data[p] ** 2 + data[p + 1] ** 2);
  }
  return sum;
}

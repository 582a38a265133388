import type { Complex } from "@openqs/linalg";

/**
 * A state of a collective spin by its multipoles r_kq = Tr(T_kq^+ rho), k = 0 .. maximumOrder, 0 <= q <= k, in the
 * orthonormal irreducible tensor basis of spin j = spins / 2 (Condon-Shortley phases, T_kk proportional to (-1)^k J+^k).
 * Hermiticity gives the rest: r_k,-q = (-1)^q conj(r_kq). Multipoles beyond `maximumOrder` are zero, and so are those
 * with q beyond `maximumProjection`.
 */
export interface MultipoleState {
  /** N. */
  readonly spins: number;
  /** Largest k kept. */
  readonly maximumOrder: number;
  /** Largest q kept; absent where every q <= k is. */
  readonly maximumProjection?: number;
  /** Interleaved (re, im); r_kq at `2 multipoleIndex(k, q, maximumProjection)`. */
  readonly data: Float64Array;
}

/** Position of (k, q), q >= 0, in the triangle of multipoles, whose rows are cut off at q = maximumProjection. */
export function multipoleIndex(k: number, q: number, maximumProjection: number = k): number {
  if (k <= maximumProjection) return (k * (k + 1)) / 2 + q;
  return ((maximumProjection + 1) * (2 * k - maximumProjection)) / 2 + q;
}

/** Largest q of the multipoles of order k that a state keeps. */
export function largestProjection({ maximumProjection = Infinity }: MultipoleState, k: number): number {
  return Math.min(k, maximumProjection);
}

/** All multipoles zero but r_00 = 1 / sqrt(N + 1), which makes Tr rho = 1: the maximally mixed state. */
export function maximallyMixedMultipoles(
  spins: number,
  maximumOrder: number,
  maximumProjection: number = maximumOrder,
): MultipoleState {
  const data = new Float64Array(2 * multipoleIndex(maximumOrder + 1, 0, maximumProjection));
  data[0] = 1 / Math.sqrt(spins + 1);
  return maximumProjection >= maximumOrder
    ? { spins, maximumOrder, data }
    : { spins, maximumOrder, maximumProjection, data };
}

/** Purity Tr rho^2 = sum over k and all q of |r_kq|^2. */
export function multipolePurity(state: MultipoleState): number {
  let sum = 0;
  for (let k = state.maximumOrder; k >= 0; k--) sum += shellWeight(state, k);
  return sum;
}

/** Sum over all q of |r_kq|^2 at one k. */
export function shellWeight(state: MultipoleState, k: number): number {
  let sum = 0;
  for (let q = 0; q <= largestProjection(state, k); q++) sum += multipoleWeight(state, k, q);
  return sum;
}

/** Sum over all k of |r_kq|^2 at one |q|. */
export function projectionWeight(state: MultipoleState, q: number): number {
  let sum = 0;
  for (let k = q; k <= state.maximumOrder; k++) sum += multipoleWeight(state, k, q);
  return sum;
}

/** |r_kq|^2 of q and -q together. */
export function multipoleWeight({ data, maximumProjection }: MultipoleState, k: number, q: number): number {
  const p = 2 * multipoleIndex(k, q, maximumProjection);
  return (q === 0 ? 1 : 2) * (data[p] ** 2 + data[p + 1] ** 2);
}

/** r_kq for either sign of q; zero beyond what the state keeps. */
export function multipole(state: MultipoleState, k: number, q: number): Complex {
  const { data, maximumOrder, maximumProjection } = state;
  if (k > maximumOrder || Math.abs(q) > largestProjection(state, k)) return { re: 0, im: 0 };
  const p = 2 * multipoleIndex(k, Math.abs(q), maximumProjection);
  if (q >= 0) return { re: data[p], im: data[p + 1] };
  return q % 2 === 0 ? { re: data[p], im: -data[p + 1] } : { re: -data[p], im: data[p + 1] };
}

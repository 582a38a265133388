import { type MultipoleState, multipoleIndex } from "./multipole-state.js";
import { type MultipoleStencil, STENCIL_SIZE, stencilIndex } from "./stencil.js";

/**
 * Applies the Liouvillian to a truncated state without truncating the result: L rho has one shell more (where there is
 * one), so that its norm includes what the truncation leaves over.
 *
 * Cost: 15 complex products per multipole.
 */
export function applyLiouvillian(stencil: MultipoleStencil, state: MultipoleState): MultipoleState {
  const { spins, maximumOrder } = state;
  const order = Math.min(spins, maximumOrder + 1);
  const data = new Float64Array(2 * multipoleIndex(order + 1, 0));
  const coefficients = new Float64Array(2 * STENCIL_SIZE);
  for (let k = 0; k <= maximumOrder; k++) {
    for (let q = -Math.min(2, k); q <= k; q++) {
      const source = multipole(state, k, q);
      if (source.re === 0 && source.im === 0) continue;
      stencil.write(k, q, coefficients, 0);
      scatter(data, { k, q, order, source, coefficients });
    }
  }
  return { spins, maximumOrder: order, data };
}

/** Frobenius norm sqrt(sum over k and all q of |r_kq|^2). */
export function multipoleNorm({ data, maximumOrder }: MultipoleState): number {
  let sum = 0;
  for (let k = 0; k <= maximumOrder; k++) {
    for (let q = 0; q <= k; q++) {
      const p = 2 * multipoleIndex(k, q);
      sum += (q === 0 ? 1 : 2) * (data[p] ** 2 + data[p + 1] ** 2);
    }
  }
  return Math.sqrt(sum);
}

/** r_kq for either sign of q. */
export function multipole({ data }: MultipoleState, k: number, q: number): { re: number; im: number } {
  const p = 2 * multipoleIndex(k, Math.abs(q));
  if (q >= 0) return { re: data[p], im: data[p + 1] };
  return q % 2 === 0 ? { re: data[p], im: -data[p + 1] } : { re: -data[p], im: data[p + 1] };
}

interface Source {
  readonly k: number;
  readonly q: number;
  readonly order: number;
  readonly source: { re: number; im: number };
  readonly coefficients: Float64Array;
}

function scatter(data: Float64Array, { k, q, order, source, coefficients }: Source): void {
  for (let dk = -1; dk <= 1; dk++) {
    const to = k + dk;
    if (to < 0 || to > order) continue;
    for (let dq = Math.max(-2, -q); dq <= 2; dq++) {
      if (q + dq > to) break;
      const c = 2 * stencilIndex(dk, dq);
      const p = 2 * multipoleIndex(to, q + dq);
      data[p] += coefficients[c] * source.re - coefficients[c + 1] * source.im;
      data[p + 1] += coefficients[c] * source.im + coefficients[c + 1] * source.re;
    }
  }
}

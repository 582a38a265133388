import { largestProjection, multipole, type MultipoleState, multipoleIndex, shellWeight } from "./multipole-state.js";
import { type MultipoleStencil, STENCIL_SIZE, stencilIndex } from "./stencil.js";

/**
 * Applies the Liouvillian to a truncated state without truncating the result: L rho has one order and two projections
 * more (where there are), so that its norm includes what the truncation leaves over.
 *
 * Cost: 15 complex products per multipole.
 */
export function applyLiouvillian(stencil: MultipoleStencil, state: MultipoleState): MultipoleState {
  const { spins, maximumOrder, maximumProjection = maximumOrder } = state;
  const order = Math.min(spins, maximumOrder + 1);
  const projection = Math.min(order, maximumProjection + 2);
  const data = new Float64Array(2 * multipoleIndex(order + 1, 0, projection));
  const coefficients = new Float64Array(2 * STENCIL_SIZE * (largestProjection(state, maximumOrder) + 3));
  for (let k = 0; k <= maximumOrder; k++) {
    const highest = largestProjection(state, k);
    const lowest = -Math.min(2, highest);
    stencil.write(k, { lowest, highest, stride: 1 }, coefficients);
    for (let q = lowest; q <= highest; q++) {
      const source = multipole(state, k, q);
      if (source.re === 0 && source.im === 0) continue;
      const start = 2 * STENCIL_SIZE * (q - lowest);
      scatter(data, { k, q, order, projection, source, coefficients, start });
    }
  }
  return projection === order
    ? { spins, maximumOrder: order, data }
    : { spins, maximumOrder: order, maximumProjection: projection, data };
}

/** Frobenius norm sqrt(sum over k and all q of |r_kq|^2). */
export function multipoleNorm(state: MultipoleState): number {
  let sum = 0;
  for (let k = 0; k <= state.maximumOrder; k++) sum += shellWeight(state, k);
  return Math.sqrt(sum);
}

interface Source {
  readonly k: number;
  readonly q: number;
  readonly order: number;
  readonly projection: number;
  readonly source: { re: number; im: number };
  readonly coefficients: Float64Array;
  /** Where the coefficients of (k, q) begin. */
  readonly start: number;
}

function scatter(
  data: Float64Array,
  { k, q, order, projection, source: { re, im }, coefficients, start }: Source,
): void {
  for (let dk = -1; dk <= 1; dk++) {
    const to = k + dk;
    if (to < 0 || to > order) continue;
    const row = 2 * multipoleIndex(to, 0, projection);
    for (let dq = Math.max(-2, -q); dq <= 2 && q + dq <= Math.min(to, projection); dq++) {
      const c = start + 2 * stencilIndex(dk, dq);
      const p = row + 2 * (q + dq);
      data[p] += coefficients[c] * re - coefficients[c + 1] * im;
      data[p + 1] += coefficients[c] * im + coefficients[c + 1] * re;
    }
  }
}

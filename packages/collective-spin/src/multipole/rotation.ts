import { MemoryLimitError } from "@openqs/linalg";
import { type Frame, LABORATORY } from "../frame.js";
import { largestProjection, maximallyMixedMultipoles, type MultipoleState, multipoleIndex } from "./multipole-state.js";

const MAXIMUM_ORDER = 3000;

/**
 * The laboratory's multipoles of a state that is given in a frame, or of its equal mixture with its mirror image under
 * exp(i pi Jz), which keeps the even q.
 *
 * @throws {MemoryLimitError} when the frame is turned and the state has more than 3000 orders.
 */
export function multipolesInLaboratory(state: MultipoleState, frame: Frame, mirrored: boolean): MultipoleState {
  if (frame === LABORATORY) return state;
  if (state.maximumOrder > MAXIMUM_ORDER) {
    throw new MemoryLimitError(
      `the multipoles of ${state.spins} spins along z need all projections of ${state.maximumOrder} orders; they are ` +
        `made up to order ${MAXIMUM_ORDER}. Moments and purity do not need them.`,
      16 * multipoleIndex(state.maximumOrder + 1, 0),
      16 * multipoleIndex(MAXIMUM_ORDER + 1, 0),
    );
  }
  const turned = rotateToLaboratory(state, frame);
  if (mirrored) for (let k = 1; k <= turned.maximumOrder; k++) clearOddProjections(turned, k);
  return turned;
}

function clearOddProjections({ data }: MultipoleState, k: number): void {
  for (let q = 1; q <= k; q += 2) data.fill(0, 2 * multipoleIndex(k, q), 2 * multipoleIndex(k, q) + 2);
}

/**
 * A state in the laboratory's components, given its multipoles in the components of the frame Rz(phi) Ry(theta):
 * r_kq = exp(-i q phi) sum over q' of d^k_qq'(theta) r'_kq'.
 *
 * Cost: O(K^2 Q) for K orders and projections up to Q.
 */
export function rotateToLaboratory(state: MultipoleState, frame: Frame): MultipoleState {
  const [x, y, z] = frame[2];
  const phi = x === 0 && y === 0 ? 0 : Math.atan2(y, x);
  const theta = Math.atan2(Math.hypot(x, y), z);
  const { spins, maximumOrder, maximumProjection = maximumOrder, data } = state;
  const result = maximallyMixedMultipoles(spins, maximumOrder);
  result.data[0] = 0;
  for (let to = 0; to <= maximumOrder; to++) {
    for (let from = -maximumProjection; from <= maximumProjection; from++) {
      const sign = from < 0 && from % 2 !== 0 ? -1 : 1;
      const conjugate = from < 0 ? -sign : sign;
      forEachReducedRotation({ to, from, maximumOrder, theta }, (k, value) => {
        const p = 2 * multipoleIndex(k, Math.abs(from), maximumProjection);
        const at = 2 * multipoleIndex(k, to);
        result.data[at] += sign * value * data[p];
        result.data[at + 1] += conjugate * value * data[p + 1];
      });
    }
  }
  turnAboutZ(result, phi);
  return result;
}

function turnAboutZ(state: MultipoleState, phi: number): void {
  for (let k = 1; k <= state.maximumOrder; k++) {
    for (let q = 1; q <= largestProjection(state, k); q++) {
      const p = 2 * multipoleIndex(k, q);
      const [re, im] = [state.data[p], state.data[p + 1]];
      const [cosine, sine] = [Math.cos(q * phi), -Math.sin(q * phi)];
      state.data[p] = re * cosine - im * sine;
      state.data[p + 1] = re * sine + im * cosine;
    }
  }
}

interface ReducedRotation {
  readonly to: number;
  readonly from: number;
  readonly maximumOrder: number;
  readonly theta: number;
}

/**
 * Wigner's d^k_{to,from}(theta) = <k to| exp(-i theta J_y) |k from> for k = max(|to|, |from|) .. maximumOrder, by the
 * recurrence in k, which is stable upwards, from its first value in closed form (Varshalovich et al. 1988, 4.8.2 (16)):
 *
 * k sqrt(((k+1)^2 - to^2)((k+1)^2 - from^2)) d^{k+1} =
 *     (2k + 1)(k (k + 1) cos(theta) - to from) d^k - (k + 1) sqrt((k^2 - to^2)(k^2 - from^2)) d^{k-1}.
 */
function forEachReducedRotation(rotation: ReducedRotation, use: (k: number, value: number) => void): void {
  const { to, from, maximumOrder, theta } = rotation;
  const first = Math.max(Math.abs(to), Math.abs(from));
  // Scaled by exp(shift) while it is too small for a double.
  let { sign: value, logarithm: shift } = firstReducedRotation(rotation, first);
  let previous = 0;
  const cosine = Math.cos(theta);
  for (let k = first; k <= maximumOrder; k++) {
    use(k, shift === 0 ? value : value * Math.exp(shift));
    const up = Math.sqrt(((k + 1) ** 2 - to * to) * ((k + 1) ** 2 - from * from));
    const down = Math.sqrt((k * k - to * to) * (k * k - from * from));
    const next =
      k === 0
        ? cosine * value
        : ((2 * k + 1) * (k * (k + 1) * cosine - to * from) * value - (k + 1) * down * previous) / (k * up);
    previous = value;
    value = next;
    if (Math.abs(value) > 1e100 && shift < 0) {
      value *= 1e-100;
      previous *= 1e-100;
      shift += 100 * Math.LN10;
    }
  }
}

/** d^k at k = max(|to|, |from|): sign sqrt(binomial(2k, k + other)) cos(theta/2)^a sin(theta/2)^b, in logarithms. */
function firstReducedRotation(
  { to, from, theta }: ReducedRotation,
  k: number,
): { readonly sign: number; readonly logarithm: number } {
  const other = Math.abs(to) === k ? from : to;
  const extreme = Math.abs(to) === k ? to : from;
  // |<k k| exp(-i theta Jy) |k other>|^2 is a binomial distribution; reflections give the other three cases.
  const toward = extreme > 0 || k === 0 ? other : -other;
  const [c, s] = [Math.cos(theta / 2), Math.sin(theta / 2)];
  const negative =
    Math.abs(to) === k ? (to === k ? (k - from) % 2 !== 0 : false) : from === -k ? (k + to) % 2 !== 0 : false;
  const power = (base: number, exponent: number): number => (exponent === 0 ? 0 : exponent * Math.log(base));
  const logarithm = logBinomial(2 * k, k + toward) / 2 + power(c, k + toward) + power(s, k - toward);
  if (logarithm === -Infinity) return { sign: 0, logarithm: 0 };
  return logarithm > -200
    ? { sign: (negative ? -1 : 1) * Math.exp(logarithm), logarithm: 0 }
    : { sign: negative ? -1 : 1, logarithm };
}

function logBinomial(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= Math.min(k, n - k); i++) sum += Math.log((n - i + 1) / i);
  return sum;
}

import { MemoryLimitError } from "@openqs/linalg";
import { type Frame, LABORATORY } from "../frame.js";
import { forEachReducedRotation } from "./reduced-rotation.js";
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
function rotateToLaboratory(state: MultipoleState, frame: Frame): MultipoleState {
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

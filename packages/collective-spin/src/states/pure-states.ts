import { assertFinite, assertInteger, type ComplexVector, InvalidArgumentError, zeroVector } from "@openqs/linalg";
import { assertDirection, type Direction } from "./direction.js";

const MAXIMUM_SPINS_OF_VECTOR = 1e7;

/**
 * The spin coherent state |theta, phi> = exp(-i phi Jz) exp(-i theta Jy) |j, j> in the Dicke basis, m = j .. -j:
 * c_m = sqrt(binomial(N, j + m)) cos(theta/2)^(j+m) sin(theta/2)^(j-m) exp(-i m phi).
 *
 * The amplitudes are built outwards from the largest one, so that none overflows and only negligible ones underflow.
 *
 * Cost: O(N). Source: F. T. Arecchi et al., Phys. Rev. A 6, 2211 (1972), with the direction measured from +z.
 *
 * @throws {InvalidArgumentError} for a number of spins outside 1 .. 10^7 or angles outside their range.
 *
 * @example
 * ```ts
 * import { spinCoherentState } from "@openqs/collective-spin";
 * const { data } = spinCoherentState(2, { theta: Math.PI / 2, phi: 0 });
 * data[2]; // => 0.70710678
 * ```
 */
export function spinCoherentState(spins: number, direction: Direction): ComplexVector {
  assertSpins(spins);
  assertDirection(direction);
  const moduli = coherentModuli(spins, direction.theta);
  const state = zeroVector(spins + 1);
  for (let row = 0; row <= spins; row++) {
    const angle = -(spins / 2 - row) * direction.phi;
    state.data[2 * row] = moduli[row] * Math.cos(angle);
    state.data[2 * row + 1] = moduli[row] * Math.sin(angle);
  }
  return state;
}

/** The Dicke state |j, m>; `m` runs from j = N / 2 down to -j in steps of one. */
export function dickeState(spins: number, m: number): ComplexVector {
  assertSpins(spins);
  const row = spins / 2 - m;
  if (!Number.isInteger(row) || row < 0 || row > spins) {
    throw new InvalidArgumentError("m", m, `must be one of ${spins / 2}, ${spins / 2 - 1}, ..., ${-spins / 2}`);
  }
  const state = zeroVector(spins + 1);
  state.data[2 * row] = 1;
  return state;
}

/** The GHZ state (|j, j> + exp(i phase) |j, -j>) / sqrt 2; `phase` defaults to 0. */
export function ghzState(spins: number, options: { readonly phase?: number } = {}): ComplexVector {
  assertSpins(spins);
  const { phase = 0 } = options;
  assertFinite("phase", phase);
  const state = zeroVector(spins + 1);
  state.data[0] = Math.SQRT1_2;
  state.data[2 * spins] = Math.cos(phase) * Math.SQRT1_2;
  state.data[2 * spins + 1] = Math.sin(phase) * Math.SQRT1_2;
  return state;
}

/**
 * The one-axis twisted state exp(-i twist Jz^2) |theta = pi/2, phi = 0>, spin squeezed for 0 < twist of the order of
 * N^(-2/3): <Jx> = (N / 2) cos(twist)^(N - 1).
 *
 * Source: M. Kitagawa and M. Ueda, Phys. Rev. A 47, 5138 (1993); their mu is 2 twist.
 */
export function oneAxisTwisted(spins: number, twist: number): ComplexVector {
  assertSpins(spins);
  assertFinite("twist", twist);
  const moduli = coherentModuli(spins, Math.PI / 2);
  const state = zeroVector(spins + 1);
  for (let row = 0; row <= spins; row++) {
    const m = spins / 2 - row;
    state.data[2 * row] = moduli[row] * Math.cos(twist * m * m);
    state.data[2 * row + 1] = -moduli[row] * Math.sin(twist * m * m);
  }
  return state;
}

function assertSpins(spins: number): void {
  assertInteger("spins", spins, { minimum: 1, maximum: MAXIMUM_SPINS_OF_VECTOR });
}

/** |c_m| by the ratio of neighbours, sqrt((row + 1) / (N - row)) cot(theta/2), from the largest one outwards. */
function coherentModuli(spins: number, theta: number): Float64Array {
  const moduli = new Float64Array(spins + 1);
  const [c, s] = [Math.cos(theta / 2), Math.sin(theta / 2)];
  const peak = Math.min(spins, Math.max(0, Math.round(spins * s * s)));
  moduli[peak] = 1;
  for (let row = peak; row < spins; row++)
    moduli[row + 1] = (moduli[row] * Math.sqrt((spins - row) / (row + 1)) * s) / c;
  for (let row = peak; row > 0; row--) moduli[row - 1] = (moduli[row] * Math.sqrt(row / (spins - row + 1)) * c) / s;
  const norm = Math.sqrt(moduli.reduce((sum, value) => sum + value * value, 0));
  return moduli.map((value) => value / norm);
}

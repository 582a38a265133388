import { assertFinite, zeroVector } from "@openqs/linalg";
import { assertSpin } from "../operators/spin.js";
import type { Basis } from "../space/basis.js";
import { type Ket, normalizedKet } from "./ket.js";

/**
 * The spin coherent state that points along (sin theta cos phi, sin theta sin phi, cos theta):
 * c_m = sqrt(C(2j, j + m)) cos(theta/2)^(j + m) (e^(i phi) sin(theta/2))^(j - m).
 *
 * The amplitudes are summed up as logarithms, so that j = 1000 does not overflow.
 *
 * @throws {InvalidArgumentError} when the basis is not that of a spin or an angle is not finite.
 */
export function spinCoherentState(basis: Basis, theta: number, phi: number): Ket {
  assertSpin(basis);
  assertFinite("theta", theta);
  assertFinite("phi", phi);
  const twoJ = basis.dimension - 1;
  const logarithms = logAmplitudes(twoJ, Math.abs(Math.cos(theta / 2)), Math.abs(Math.sin(theta / 2)));
  const amplitudes = zeroVector(basis.dimension);
  // Signs of the half-angle functions for theta outside [0, pi].
  const [up, down] = [Math.sign(Math.cos(theta / 2)), Math.sign(Math.sin(theta / 2))];
  logarithms.forEach((logarithm, k) => {
    const magnitude = Math.exp(logarithm) * (k === twoJ ? 1 : up ** (twoJ - k)) * (k === 0 ? 1 : down ** k);
    amplitudes.data[2 * k] = magnitude * Math.cos(k * phi);
    amplitudes.data[2 * k + 1] = magnitude * Math.sin(k * phi);
  });
  return normalizedKet([basis], amplitudes);
}

/** ln of sqrt(C(n, k)) c^(n - k) s^k for k = 0 ... n, with 0^0 = 1. */
function logAmplitudes(n: number, cosine: number, sine: number): number[] {
  const power = (exponent: number, base: number) => (exponent === 0 ? 0 : exponent * Math.log(base));
  let halfLogBinomial = 0;
  return Array.from({ length: n + 1 }, (_, k) => {
    if (k > 0) halfLogBinomial += Math.log((n - k + 1) / k) / 2;
    return halfLogBinomial + power(n - k, cosine) + power(k, sine);
  });
}

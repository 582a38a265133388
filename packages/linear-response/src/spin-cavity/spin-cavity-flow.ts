import type { Complex } from "@openqs/linalg";

import type { RealVector } from "../model/collective-spin-model.js";
import { addScaled, apply, dot } from "../mean-field/bloch-vector.js";
import { type CavityMode, type SpinCavityModel, totalDecay } from "./spin-cavity-model.js";

/** v.r for a complex v. */
export function complexDot(v: readonly [Complex, Complex, Complex], r: RealVector): Complex {
  return { re: v[0].re * r[0] + v[1].re * r[1] + v[2].re * r[2], im: v[0].im * r[0] + v[1].im * r[1] + v[2].im * r[2] };
}

/** The stationary amplitude alpha = a/sqrt(N) = -i (coupling.r)/(2 (kappa + i (detuning + dispersive.r))) of a mode. */
export function stationaryAmplitude(mode: CavityMode, r: RealVector): Complex {
  const kappa = totalDecay(mode.ports);
  const detuning = mode.detuning + dot(mode.dispersive ?? [0, 0, 0], r);
  const source = complexDot(mode.coupling, r);
  const size = 2 * (kappa * kappa + detuning * detuning);
  // -i (re + i im)(kappa - i detuning) / size
  return {
    re: (source.im * kappa - source.re * detuning) / size,
    im: (0 - source.re * kappa - source.im * detuning) / size,
  };
}

/** The field of a mode on the spin, 2 Re(coupling conj(alpha)) + 2 dispersive |alpha|^2. */
export function fieldOfMode(mode: CavityMode, alpha: Complex): RealVector {
  const shift = 2 * (alpha.re ** 2 + alpha.im ** 2);
  const of = (g: Complex) => 2 * (g.re * alpha.re + g.im * alpha.im);
  const field: RealVector = [of(mode.coupling[0]), of(mode.coupling[1]), of(mode.coupling[2])];
  return addScaled(field, shift, mode.dispersive ?? [0, 0, 0]);
}

/** B of dr/dt = B x r + P - r (r.P) for given amplitudes of the modes. */
export function spinField(model: SpinCavityModel, r: RealVector, amplitudes: readonly Complex[]): RealVector {
  const { field, interaction } = model.spin;
  return model.modes.reduce(
    (sum, mode, k) => addScaled(sum, 1, fieldOfMode(mode, amplitudes[k]!)),
    addScaled(field, 1, apply(interaction, r)),
  );
}

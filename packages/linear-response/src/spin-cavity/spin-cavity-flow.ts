import { assertFinite, type Complex, InvalidArgumentError } from "@openqs/linalg";

import { blochFlow } from "../mean-field/bloch-flow.js";
import { addScaled, apply, cross, dot, norm } from "../mean-field/bloch-vector.js";
import type { Vector3 } from "../model/collective-spin-model.js";
import { type CavityMode, dispersiveOf, shareOf, type SpinCavityModel, totalDecay } from "./spin-cavity-model.js";

/** v.r for a complex v. */
function complexDot(v: readonly [Complex, Complex, Complex], r: Vector3): Complex {
  return { re: v[0].re * r[0] + v[1].re * r[1] + v[2].re * r[2], im: v[0].im * r[0] + v[1].im * r[1] + v[2].im * r[2] };
}

/** Detuning and source of a mode: delta + sum share dispersive.r and sum share couplings.r. */
export function modeDrive({ spins }: SpinCavityModel, mode: CavityMode, blochs: readonly Vector3[]) {
  let [detuning, re, im] = [mode.detuning, 0, 0];
  spins.forEach((spin, s) => {
    const share = shareOf(spin);
    const source = complexDot(mode.couplings[s], blochs[s]);
    detuning += share * dot(dispersiveOf(mode, s), blochs[s]);
    re += share * source.re;
    im += share * source.im;
  });
  return { detuning, source: { re, im } };
}

/** The stationary amplitude alpha = a/sqrt(N) = -i source/(2 (kappa + i detuning)) of every mode. */
export function stationaryAmplitudes(model: SpinCavityModel, blochs: readonly Vector3[]): Complex[] {
  return model.modes.map((mode) => {
    const kappa = totalDecay(mode.ports);
    const { detuning, source } = modeDrive(model, mode, blochs);
    const size = 2 * (kappa * kappa + detuning * detuning);
    // -i (re + i im)(kappa - i detuning) / size
    return {
      re: (source.im * kappa - source.re * detuning) / size,
      im: (0 - source.re * kappa - source.im * detuning) / size,
    };
  });
}

/** B of one group: field + share interaction r + sum over modes of 2 Re(coupling conj(alpha)) + 2 dispersive |alpha|^2. */
export function spinField(model: SpinCavityModel, group: number, { blochs, amplitudes }: MeanState): Vector3 {
  const spin = model.spins[group];
  const own = addScaled(spin.field, shareOf(spin), apply(spin.interaction, blochs[group]));
  return model.modes.reduce((sum, mode, k) => {
    const alpha = amplitudes[k];
    const of = (g: Complex) => 2 * (g.re * alpha.re + g.im * alpha.im);
    const [x, y, z] = mode.couplings[group];
    const driven = addScaled(sum, 1, [of(x), of(y), of(z)]);
    return addScaled(driven, 2 * (alpha.re ** 2 + alpha.im ** 2), dispersiveOf(mode, group));
  }, own);
}

/** Bloch vectors of the groups and a/sqrt(N) of the modes. */
export interface MeanState {
  readonly blochs: readonly Vector3[];
  readonly amplitudes: readonly Complex[];
}

/** dr/dt = B x r + share (P (r.r) - r (r.P)) of one group; r.r is 1 on the sphere and keeps the length of r exactly. */
export function spinVelocity(model: SpinCavityModel, group: number, state: MeanState): Vector3 {
  const spin = model.spins[group];
  const r = state.blochs[group];
  const { pumping } = blochFlow(spin);
  const share = shareOf(spin);
  const precession = cross(spinField(model, group, state), r);
  return addScaled(addScaled(precession, share * dot(r, r), pumping), -share * dot(r, pumping), r);
}

/** Throws unless there is one finite unit vector per group. */
export function assertBlochs(model: SpinCavityModel, blochs: readonly Vector3[]): void {
  if (blochs.length !== model.spins.length) {
    throw new InvalidArgumentError("blochs", blochs, `must hold one vector for each of ${model.spins.length} groups`);
  }
  blochs.forEach((bloch, s) => {
    bloch.forEach((value, i) => assertFinite(`blochs[${s}][${i}]`, value));
    if (Math.abs(norm(bloch) - 1) > 1e-9) {
      throw new InvalidArgumentError(`blochs[${s}]`, `a vector of length ${norm(bloch)}`, "must be a unit vector");
    }
  });
}

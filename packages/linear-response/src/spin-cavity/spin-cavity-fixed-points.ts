import type { Complex } from "@openqs/linalg";

import { blochFlow } from "../mean-field/bloch-flow.js";
import { addScaled, apply, cross, dot, type MeanFrame, norm } from "../mean-field/bloch-vector.js";
import { fixedPointCandidates } from "../mean-field/fixed-point-candidates.js";
import { byStabilityThenHeight } from "../mean-field/fixed-points.js";
import { restPoints, type SphereFlow } from "../mean-field/rest-points.js";
import { classifyStability, type Stability } from "../mean-field/stability.js";
import { eigenvaluesOf } from "../linear-system/drift.js";
import { langevinMatrices } from "../linear-system/langevin.js";
import type { RealVector } from "../model/collective-spin-model.js";
import { adiabaticElimination } from "./adiabatic-elimination.js";
import { linearizedSystem } from "./linearize-spin-cavity.js";
import { complexDot, spinField, stationaryAmplitude } from "./spin-cavity-flow.js";
import { assertSpinCavityModel, type CavityMode, type SpinCavityModel, totalDecay } from "./spin-cavity-model.js";

/** Starts on the sphere from which Newton's method looks for what dispersive coupling adds. */
const DISPERSIVE_STARTS = 400;

/** A stationary solution of the mean field of spin and modes. */
export interface SpinCavityFixedPoint {
  readonly bloch: RealVector;
  /** a/sqrt(N) of every mode. */
  readonly amplitudes: readonly Complex[];
  readonly stability: Stability;
  /** All eigenvalues of the linearised motion, largest real part first. */
  readonly eigenvalues: readonly Complex[];
}

/**
 * The fixed points of the mean-field equations of a collective spin with its cavity modes.
 *
 * At rest every mode follows the spin, a/sqrt(N) = -i (coupling.r)/(2 (kappa + i (delta + dispersive.r))), which leaves a flow on
 * the sphere. Without dispersive coupling that is the flow of the eliminated model, whose fixed points are all found
 * (see {@link meanFieldFixedPoints}); with it 400 further starts of Newton's method are spread over the sphere. In both cases
 * the Poincare-Hopf indices must add up to 2. Stability is that of the full motion, modes included.
 *
 * @throws {InvalidArgumentError} when the model is not valid or its fixed points are not isolated.
 * @throws {NotConvergedError} when the indices do not add up to 2.
 */
export function spinCavityFixedPoints(model: SpinCavityModel): SpinCavityFixedPoint[] {
  assertSpinCavityModel(model);
  const eliminated = blochFlow(adiabaticElimination(model).spin);
  const dispersive = model.modes.some(({ dispersive: w = [0, 0, 0] }) => norm(w) > 0);
  const candidates = [
    ...(eliminated.scale > 0 ? fixedPointCandidates(eliminated) : []),
    ...(dispersive ? evenlySpread(DISPERSIVE_STARTS) : []),
  ];
  return restPoints(followingFlow(model, eliminated.scale), candidates)
    .map((bloch) => {
      const { drift } = langevinMatrices(linearizedSystem(model, bloch).system);
      const eigenvalues = eigenvaluesOf(drift);
      const amplitudes = model.modes.map((mode) => stationaryAmplitude(mode, bloch));
      return { bloch, amplitudes, eigenvalues, stability: classifyStability(eigenvalues, drift.norm()) };
    })
    .toSorted(byStabilityThenHeight);
}

/** The flow on the sphere when the modes follow at once. */
function followingFlow(model: SpinCavityModel, scale: number): SphereFlow {
  const { pumping } = blochFlow(model.spin);
  const fieldAt = (r: RealVector) =>
    spinField(
      model,
      r,
      model.modes.map((mode) => stationaryAmplitude(mode, r)),
    );
  const velocity = (r: RealVector) => addScaled(addScaled(cross(fieldAt(r), r), 1, pumping), -dot(r, pumping), r);
  const jacobian = ({ first, second, mean }: MeanFrame) => {
    const field = fieldAt(mean);
    const damping = dot(mean, pumping);
    const derivative = (e: RealVector) =>
      addScaled(addScaled(cross(fieldDerivative(model, mean, e), mean), 1, cross(field, e)), -damping, e);
    const [along, across] = [derivative(first), derivative(second)];
    return [dot(first, along), dot(first, across), dot(second, along), dot(second, across)] as const;
  };
  return { velocity, jacobian, scale };
}

/** The derivative along e of the field on the spin. */
function fieldDerivative(model: SpinCavityModel, r: RealVector, e: RealVector): RealVector {
  return model.modes.reduce(
    (sum, mode) => {
      const w = mode.dispersive ?? [0, 0, 0];
      const alpha = stationaryAmplitude(mode, r);
      const change = amplitudeDerivative(mode, { r, e, alpha });
      const of = (g: Complex) => 2 * (g.re * change.re + g.im * change.im);
      const [x, y, z] = mode.coupling;
      const shift = 4 * (alpha.re * change.re + alpha.im * change.im);
      return addScaled(addScaled(sum, 1, [of(x), of(y), of(z)]), shift, w);
    },
    apply(model.spin.interaction, e),
  );
}

/** d alpha = (-i coupling.e/2 - i (dispersive.e) alpha)/(kappa + i (delta + dispersive.r)) */
function amplitudeDerivative(
  mode: CavityMode,
  { r, e, alpha }: { readonly r: RealVector; readonly e: RealVector; readonly alpha: Complex },
): Complex {
  const w = mode.dispersive ?? [0, 0, 0];
  const [kappa, delta] = [totalDecay(mode.ports), mode.detuning + dot(w, r)];
  const source = complexDot(mode.coupling, e);
  const shift = dot(w, e);
  const [re, im] = [source.im / 2 + shift * alpha.im, 0 - source.re / 2 - shift * alpha.re];
  const size = kappa * kappa + delta * delta;
  return { re: (re * kappa + im * delta) / size, im: (im * kappa - re * delta) / size };
}

/** Points of a spiral that covers the sphere evenly. */
function evenlySpread(count: number): RealVector[] {
  return Array.from({ length: count }, (_, k) => {
    const z = 1 - (2 * k + 1) / count;
    const azimuth = k * Math.PI * (3 - Math.sqrt(5));
    const s = Math.sqrt(1 - z * z);
    return [s * Math.cos(azimuth), s * Math.sin(azimuth), z];
  });
}

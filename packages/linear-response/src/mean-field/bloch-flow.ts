import { type CollectiveSpinModel, type Vector3 } from "../model/collective-spin-model.js";
import { addScaled, apply, cross, dot, type MeanFrame, norm } from "./bloch-vector.js";
import type { SphereFlow } from "./rest-points.js";

/** What mean field keeps of a {@link CollectiveSpinModel}. */
export interface BlochFlow {
  readonly field: Vector3;
  readonly interaction: readonly [Vector3, Vector3, Vector3];
  /** P = sum over jumps of (rate/2) Re v x Im v: the direction to which dissipation polarises the spin. */
  readonly pumping: Vector3;
  /** |field| + |interaction| + |pumping|, by which residuals are measured. */
  readonly scale: number;
}

/** Collects the mean-field data of a model. */
export function blochFlow(model: CollectiveSpinModel): BlochFlow {
  let pumping: Vector3 = [0, 0, 0];
  for (const { rate, vector } of model.jumps) {
    const re: Vector3 = [vector[0].re, vector[1].re, vector[2].re];
    const im: Vector3 = [vector[0].im, vector[1].im, vector[2].im];
    pumping = addScaled(pumping, rate / 2, cross(re, im));
  }
  const { field, interaction } = model;
  const scale = norm(field) + Math.hypot(...interaction.flat()) + norm(pumping);
  return { field, interaction, pumping, scale };
}

/**
 * dr/dt = B x r + P (r.r) - r (r.P), with the mean field B = field + interaction r. The factor r.r is 1 on the sphere and keeps
 * the length of r exactly; without it rounding would grow wherever r.P < 0.
 */
export function velocity(flow: BlochFlow, r: Vector3): Vector3 {
  const meanField = addScaled(flow.field, 1, apply(flow.interaction, r));
  return addScaled(addScaled(cross(meanField, r), dot(r, r), flow.pumping), -dot(r, flow.pumping), r);
}

/** The 2 x 2 Jacobian, by rows, of the flow on the tangent plane of the frame's mean. */
export function tangentJacobian(flow: BlochFlow, frame: MeanFrame): readonly [number, number, number, number] {
  const { mean, first, second } = frame;
  const meanField = addScaled(flow.field, 1, apply(flow.interaction, mean));
  const damping = dot(mean, flow.pumping);
  const derivative = (direction: Vector3) =>
    addScaled(
      addScaled(cross(apply(flow.interaction, direction), mean), 1, cross(meanField, direction)),
      -damping,
      direction,
    );
  const [alongFirst, alongSecond] = [derivative(first), derivative(second)];
  return [dot(first, alongFirst), dot(first, alongSecond), dot(second, alongFirst), dot(second, alongSecond)];
}

/** The flow as a {@link SphereFlow}. */
export function sphereFlow(flow: BlochFlow): SphereFlow {
  return {
    velocity: (r) => velocity(flow, r),
    jacobian: (frame) => tangentJacobian(flow, frame),
    scale: flow.scale,
  };
}

import { linearOperator } from "@openqs/linalg";
import type { LindbladSystem } from "../systems/lindblad-system.js";
import { squaredNorm } from "./no-jump-evolution.js";

/** Relative accuracy of the time of a jump. */
const TIME_ACCURACY = 1e-11;

/** Replaces a state by L_k psi / ||L_k psi|| and returns the channel k, drawn with a uniform number in [0, 1). */
export type JumpSampler = (state: Float64Array, draw: { readonly uniform: number; readonly time: number }) => number;

/** Draws jumps of a system: channel k with a probability in proportion to r_k(t) ||L_k psi||^2. */
export function jumpSampler(system: LindbladSystem): JumpSampler {
  const operators = system.jumps.map(({ collapseOperator }) => linearOperator(collapseOperator.matrix));
  const images = operators.map(({ rows }) => new Float64Array(2 * rows));
  return (state, { uniform, time }) => {
    operators.forEach((operator, k) => operator.apply(state, images[k]));
    const norms = images.map(squaredNorm);
    const weightsAt = (when: number) => norms.map((norm, k) => norm * (system.jumps[k].rate?.value(when) ?? 1));
    let weights = weightsAt(time);
    // A jump at the very end of a pulse of loss, up to the accuracy of its time, belongs to the pulse.
    if (weights.every((weight) => weight === 0))
      weights = weightsAt(time - TIME_ACCURACY * Math.max(1, Math.abs(time)));
    let rest = uniform * weights.reduce((total, weight) => total + weight, 0);
    let channel = weights.findIndex((weight) => (rest -= weight) < 0);
    // Rounding of the sum may leave nothing for the last channel that can jump.
    if (channel < 0) channel = weights.findLastIndex((weight) => weight > 0);
    const norm = Math.sqrt(norms[channel]);
    for (let k = 0; k < state.length; k++) state[k] = images[channel][k] / norm;
    return channel;
  };
}

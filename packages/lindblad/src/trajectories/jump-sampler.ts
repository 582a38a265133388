import { linearOperator } from "@openqs/linalg";
import type { LindbladSystem } from "../systems/lindblad-system.js";
import { squaredNorm } from "./no-jump-evolution.js";

/** Replaces a state by L_k psi / ||L_k psi|| and returns the channel k, drawn with a uniform number in [0, 1). */
export type JumpSampler = (state: Float64Array, uniform: number) => number;

/** Draws jumps of a system: channel k with a probability in proportion to ||L_k psi||^2. */
export function jumpSampler(system: LindbladSystem): JumpSampler {
  const operators = system.jumps.map(({ collapseOperator }) => linearOperator(collapseOperator.matrix));
  const images = operators.map(({ rows }) => new Float64Array(2 * rows));
  return (state, uniform) => {
    operators.forEach((operator, k) => operator.apply(state, images[k]));
    const weights = images.map(squaredNorm);
    let rest = uniform * weights.reduce((total, weight) => total + weight, 0);
    let channel = weights.findIndex((weight) => (rest -= weight) < 0);
    // Rounding of the sum may leave nothing for the last channel that can jump.
    if (channel < 0) channel = weights.findLastIndex((weight) => weight > 0);
    const norm = Math.sqrt(weights[channel]);
    for (let k = 0; k < state.length; k++) state[k] = images[channel][k] / norm;
    return channel;
  };
}

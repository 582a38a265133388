import { integrateOde, linearOperator } from "@openqs/linalg";
import { drivenGenerator } from "../superoperators/driven-action.js";
import type { LindbladSystem } from "../systems/lindblad-system.js";
import { stepLimits } from "../systems/time-dependence.js";
import { type NoJumpEvolution, squaredNorm } from "./no-jump-evolution.js";

/** Accuracy of the integration of one trajectory: far below the standard error of any number of them. */
const TOLERANCES = { relativeTolerance: 1e-9, absoluteTolerance: 1e-11 };

/**
 * Evolution without jumps under a Hamiltonian or rates that depend on time, by an adaptive method that stops where the squared norm
 * crosses the threshold and never steps over a switching time.
 */
export function drivenNoJumpEvolution(system: LindbladSystem): NoJumpEvolution {
  const { generator, moveTo } = drivenGenerator(system);
  const { apply } = linearOperator(generator);
  const limits = stepLimits(system);
  const derivative = (time: number, x: Float64Array, y: Float64Array) => {
    moveTo(time);
    apply(x, y);
  };
  return (state, { start, duration, threshold }) => {
    const end = start + duration;
    // What is left of an interval after a jump may vanish against the time itself.
    if (end === start) return { time: duration, hasJumped: false };
    const { states, event } = integrateOde(
      derivative,
      { length: state.length / 2, data: state.slice() },
      {
        ...TOLERANCES,
        times: [start, end],
        ...limits,
        event: (_, current) => squaredNorm(current) - threshold,
      },
    );
    state.set(event === undefined ? states[states.length - 1].data : event.state.data);
    return event === undefined ? { time: duration, hasJumped: false } : { time: event.time - start, hasJumped: true };
  };
}

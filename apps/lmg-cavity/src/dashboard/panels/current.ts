import type { SteadyStateResult } from "../../studies/steady-state.js";
import type { DashboardState } from "../state/dashboard-state.js";
import { type ExactPoint, parameterKey } from "../state/results.js";

/** The exact steady state at the present parameters, if it is solved. */
export function currentPoint({ parameters, results }: DashboardState): ExactPoint | undefined {
  return results.exact.get(parameterKey(parameters));
}

export function currentSteadyState(state: DashboardState): SteadyStateResult | undefined {
  const result = currentPoint(state)?.result;
  return result === undefined || "error" in result ? undefined : result;
}

import { OpenQsError, runSteps } from "@openqs/linalg";
import type { ModelParameters } from "../model/parameters.js";
import { relaxationGap } from "../studies/relaxation-gap.js";
import { steadyStateStudy } from "../studies/steady-state.js";
import { QUANTITIES } from "./quantities.js";

/** What became of a point: its quantities, or why it has none (then every value is NaN). */
export interface PointOutcome {
  readonly point: number;
  readonly values: Float64Array;
  readonly failure: string | null;
}

/** What is computed at a point: the steady state with all its quantities, or the even and the odd gap of the Liouvillian. */
export type PointTask = "steady-state" | "gap";

const TASKS: Readonly<Record<PointTask, (parameters: ModelParameters) => readonly number[]>> = {
  "steady-state": (parameters) => {
    const result = runSteps(steadyStateStudy(parameters));
    return QUANTITIES.map(({ of }) => of(result));
  },
  gap: (parameters) => {
    const { even, odd } = relaxationGap(parameters);
    return [even, odd];
  },
};

/**
 * Solves one point. That a steady state is not unique or does not converge is a result and is recorded; anything
 * else is thrown.
 */
export function solvePoint(point: number, parameters: ModelParameters, task: PointTask = "steady-state"): PointOutcome {
  try {
    // Zeros of either sign are 0: a file of text shows the difference.
    return { point, values: Float64Array.from(TASKS[task](parameters), (value) => value + 0), failure: null };
  } catch (error) {
    if (!(error instanceof OpenQsError)) throw error;
    return { point, values: new Float64Array(QUANTITIES.length).fill(Number.NaN), failure: error.message };
  }
}

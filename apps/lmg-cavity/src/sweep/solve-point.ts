import { OpenQsError, runSteps } from "@openqs/linalg";
import type { ModelParameters } from "../model/parameters.js";
import { steadyStateStudy } from "../studies/steady-state.js";
import { QUANTITIES } from "./quantities.js";

/** What became of a point: its quantities, or why it has none (then every value is NaN). */
export interface PointOutcome {
  readonly point: number;
  readonly values: Float64Array;
  readonly failure: string | null;
}

/**
 * Solves one point. That a steady state is not unique or does not converge is a result and is recorded; anything
 * else is thrown.
 */
export function solvePoint(point: number, parameters: ModelParameters): PointOutcome {
  try {
    const result = runSteps(steadyStateStudy(parameters));
    return { point, values: Float64Array.from(QUANTITIES, ({ of }) => of(result)), failure: null };
  } catch (error) {
    if (!(error instanceof OpenQsError)) throw error;
    return { point, values: new Float64Array(QUANTITIES.length).fill(Number.NaN), failure: error.message };
  }
}

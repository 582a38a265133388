import type { Steps } from "@openqs/linalg";
import type { ModelParameters } from "../model/parameters.js";
import { sampleAdaptively, type SampledCurve } from "./adaptive-sampling.js";
import { reportedAs } from "./reported-as.js";
import { type SteadyStateResult, steadyStateStudy } from "./steady-state.js";

/** Steady states of one N along the field. */
export interface FiniteScanRequest extends Omit<ModelParameters, "field" | "anisotropy"> {
  /** Ascending. */
  readonly fields: readonly number[];
  /** Which of how many scans it is, for the progress. */
  readonly share: readonly [number, number];
}

/**
 * Steady states at the given fields and, where one of the `ordinates` bends too much to be drawn with straight lines, at up
 * to half as many more.
 */
export function* finiteScan(
  { fields, share: [index, count], ...parameters }: FiniteScanRequest,
  ordinates: (result: SteadyStateResult) => readonly number[],
): Steps<SampledCurve<SteadyStateResult>> {
  const maximum = Math.ceil(1.5 * fields.length);
  let solved = 0;
  const solve = (field: number): Steps<SteadyStateResult> => {
    const done = index * maximum + solved++;
    const study = steadyStateStudy({ ...parameters, field, anisotropy: 0 });
    return reportedAs(study, { phase: `steady states, N = ${parameters.atoms}`, done, total: count * maximum });
  };
  return yield* sampleAdaptively({ abscissae: fields, maximum, ordinates, solve });
}

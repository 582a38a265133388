import type { Progress } from "@openqs/linalg";
import type { ModelParameters } from "../../model/parameters.js";
import type { SteadyStateResult } from "../../studies/steady-state.js";
import type { Relaxed } from "../solver/relaxation.js";
import type { Local } from "../solver/semiclassical-local.js";
import type { PhaseSpace } from "../../studies/phase-space.js";
import type { Scan } from "../solver/semiclassical-scan.js";

/** An exact steady state, or why there is none. */
export interface ExactPoint {
  readonly parameters: ModelParameters;
  readonly milliseconds: number;
  readonly result: SteadyStateResult | { readonly error: string };
}

/** What was computed so far. */
export interface Results {
  /** By {@link parameterKey}; the oldest are forgotten. */
  readonly exact: ReadonlyMap<string, ExactPoint>;
  /** The latest semiclassical curves against the field, and what depends on the field itself. */
  readonly scan: Scan | null;
  readonly local: Local | null;
  /** The latest phase-space functions. */
  readonly phaseSpace: PhaseSpace | null;
  /** The latest relaxation of finite N. */
  readonly relaxed: Relaxed | null;
  /** Of the exact solve that is running. */
  readonly progress: Progress | null;
}

export const NO_RESULTS: Results = {
  exact: new Map(),
  scan: null,
  local: null,
  phaseSpace: null,
  relaxed: null,
  progress: null,
};

/** Steady states that are kept: some twenty curves. */
const CAPACITY = 1500;

/** The same for equal parameters; those of one curve against the field begin alike. */
export function parameterKey(parameters: ModelParameters): string {
  return curveKey(parameters) + parameters.field;
}

function curveKey({ atoms, coupling, gammaA, gammaB, anisotropy }: ModelParameters): string {
  return `${atoms} ${coupling} ${gammaA} ${gammaB} ${anisotropy} `;
}

/** Adds points; beyond the capacity those that came first go. */
export function withPoints(exact: Results["exact"], points: readonly ExactPoint[]): Results["exact"] {
  const all = new Map(exact);
  for (const point of points) all.set(parameterKey(point.parameters), point);
  for (const key of all.keys()) {
    if (all.size <= CAPACITY) break;
    all.delete(key);
  }
  return all;
}

/** The solved points of the curve against the field through `parameters`, by increasing field. */
export function exactCurve(exact: Results["exact"], parameters: ModelParameters): SteadyStateResult[] {
  const wanted = curveKey(parameters);
  return [...exact]
    .flatMap(([key, { result }]) => (key.startsWith(wanted) && !("error" in result) ? [result] : []))
    .sort((a, b) => a.model.field - b.model.field);
}

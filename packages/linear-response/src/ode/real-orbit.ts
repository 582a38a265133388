import { integrateOde, type IntegrateOdeOptions } from "@openqs/linalg";

/** Tolerances and limits of an orbit. */
export interface IntegrationOptions {
  /** Local error relative to the state; default 1e-10. */
  readonly relativeTolerance?: number;
  /** Local error relative to 1; default 1e-12. */
  readonly absoluteTolerance?: number;
  /** Steps, accepted or not; default 100000. */
  readonly maxSteps?: number;
}

/** The solution at the times that were asked for. */
export interface RealOrbit {
  /** One state per time. */
  readonly states: readonly Float64Array[];
  readonly acceptedSteps: number;
  readonly rejectedSteps: number;
}

/** Integrates dy/dt = f(y) for a real vector y, which `integrateOde` takes as pairs; an odd length gets a zero at its end. */
export function realOrbit(
  velocity: (y: Float64Array) => ArrayLike<number>,
  initial: readonly number[],
  { times, ...options }: IntegrationOptions & { readonly times: ArrayLike<number> },
): RealOrbit {
  const length = Math.ceil(initial.length / 2);
  const data = new Float64Array(2 * length);
  data.set(initial);
  const tolerances: IntegrateOdeOptions = {
    relativeTolerance: 1e-10,
    absoluteTolerance: 1e-12,
    times: Array.from(times),
  };
  const { states, statistics } = integrateOde(
    (_, y, out) => out.set(velocity(y)),
    { length, data },
    { ...tolerances, ...options },
  );
  return {
    states: states.map((state) => state.data.subarray(0, initial.length)),
    acceptedSteps: statistics.acceptedSteps,
    rejectedSteps: statistics.rejectedSteps,
  };
}

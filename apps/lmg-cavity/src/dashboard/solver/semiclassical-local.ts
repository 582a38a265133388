import { InvalidArgumentError } from "@openqs/linalg";
import { type MeanFieldResult, meanFieldStudy, type OrbitResult } from "../../studies/mean-field.js";
import { type LinearizeResult, linearizeStudy } from "../../studies/linearize.js";
import type { ModelParameters } from "../../model/parameters.js";
import {
  cavityFromRatios,
  FIGURE_3_RATIOS,
  type TransmissionResult,
  transmissionStudy,
} from "../../studies/transmission.js";

type Vector = readonly [number, number, number];

/** What is asked for at one point of parameter space. */
export interface LocalRequest {
  readonly parameters: ModelParameters;
  /** Bloch vector at t = 0 of the relaxation. */
  readonly initial: Vector;
}

/** The limit N -> infinity at one point of parameter space. */
export interface Local extends LocalRequest {
  readonly meanField: MeanFieldResult;
  /** About the stable state, the normal one where two are; null on a critical field. */
  readonly linearized: LinearizeResult | null;
  readonly relaxation: OrbitResult;
  /** Orbits that start all over the sphere. */
  readonly flow: readonly OrbitResult[];
  /** Null where no state is stable or an undamped mode is met. */
  readonly transmission: TransmissionResult | null;
}

/** Of the relaxation, in units of 1/lambda. */
export const RELAXATION_TIMES = grid(0, 40, 161);
/** Of the probe, in units of lambda; an even count, so that a critical pole at 0 is not met. */
export const PROBE_FREQUENCIES = grid(-3, 3, 482);
const FLOW_TIMES = grid(0, 3, 25);

/** Everything semiclassical at one point; about 20 ms. */
export function semiclassicalLocal({ parameters, initial }: LocalRequest): Local {
  const { orbit: relaxation, ...meanField } = meanFieldStudy(parameters, { initial, times: RELAXATION_TIMES });
  return {
    parameters,
    initial,
    meanField,
    linearized: orNull(() => linearizeStudy(parameters)),
    relaxation: relaxation!,
    flow: FLOW_STARTS.map((start) => meanFieldStudy(parameters, { initial: start, times: FLOW_TIMES }).orbit!),
    transmission: orNull(() =>
      transmissionStudy({ cavity: cavityFromRatios(cavityRatios(parameters)), frequencies: PROBE_FREQUENCIES }),
    ),
  };
}

/**
 * The cavity of the paper's Fig. 3 with those two of its ratios changed that set the rates:
 * Gamma_a/lambda = kappa_a/(2 delta_a), and Gamma_b = lambda_b^2/kappa_b.
 */
export function cavityRatios({ field, coupling, gammaA, gammaB }: ModelParameters) {
  const { kappaBOverDeltaA } = FIGURE_3_RATIOS;
  const kappaAOverDeltaA = (2 * gammaA) / coupling;
  const lambdaBOverLambdaA = Math.sqrt((2 * (gammaB / coupling) * kappaBOverDeltaA) / (1 + kappaAOverDeltaA ** 2));
  return { ...FIGURE_3_RATIOS, field, coupling, kappaAOverDeltaA, lambdaBOverLambdaA };
}

/** Eighteen directions, evenly spread on the sphere (a Fibonacci lattice). */
const FLOW_STARTS: readonly Vector[] = Array.from({ length: 18 }, (_, i) => {
  const z = 1 - (2 * i + 1) / 18;
  const azimuth = Math.PI * (3 - Math.sqrt(5)) * i;
  const radius = Math.sqrt(1 - z * z);
  return [radius * Math.cos(azimuth), radius * Math.sin(azimuth), z];
});

function grid(first: number, last: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + ((last - first) * i) / (count - 1));
}

function orNull<Value>(compute: () => Value): Value | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof InvalidArgumentError) return null;
    throw error;
  }
}

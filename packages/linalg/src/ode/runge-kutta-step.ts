import { combination, placeOf, type VectorBlock, vectorOf, workPlaces } from "../kernels/vector-block.js";
import { ERROR_3, ERROR_5, INTERPOLANT, NODES, STAGES } from "./dormand-prince-coefficients.js";

/** Writes dy/dt at (time, state) into `derivative`; all are interleaved vectors of one length. */
export type Derivative = (time: number, state: Float64Array, derivative: Float64Array) => void;

/** Componentwise accuracy: a complex element y may err by absolute + relative |y|. */
export interface Tolerances {
  readonly relative: number;
  readonly absolute: number;
}

/** One attempted step from (time, state) over `step`. */
export interface StepWork {
  readonly derivative: Derivative;
  /** The derivative is defined on [time, end) only; stages at or beyond `end` are evaluated just before it. */
  end: number;
  time: number;
  step: number;
  readonly state: Float64Array;
  readonly newState: Float64Array;
  /** Derivatives at the 16 stages; the first at the start of the step, the 13th at its end. */
  readonly stages: readonly Float64Array[];
  readonly scratch: Float64Array;
  /** What all of these vectors lie in: the state, the stages, then the others. */
  readonly block: VectorBlock;
  evaluations: number;
}

const STEP_STAGES = 12;
const NEW_STATE = 12;

/** Vectors that a step works with. */
export const STEP_VECTORS = NODES.length + 4;

const [SCRATCH, THIRD, NEXT] = [1, 2, 3].map((k) => NODES.length + k);

/** Steps from `state`, in a block with room for {@link STEP_VECTORS}. */
export function createStepWork(derivative: Derivative, state: Float64Array, block: VectorBlock): StepWork {
  const own = vectorOf(block, 0);
  own.set(state);
  return {
    derivative,
    end: Infinity,
    time: 0,
    step: 0,
    state: own,
    newState: vectorOf(block, NEXT),
    // Zero at first, so that what a derivative leaves out stays at rest: older work lies in the block.
    stages: NODES.map((_, stage) => vectorOf(block, stage + 1).fill(0)),
    scratch: vectorOf(block, SCRATCH),
    block,
    evaluations: 0,
  };
}

/** Evaluates the derivative inside the segment. */
export function evaluate(work: StepWork, [time, state]: readonly [number, Float64Array], target: Float64Array): void {
  work.evaluations++;
  work.derivative(time < work.end ? time : justBefore(work.end), state, target);
}

/** A double slightly below `time`, so that a derivative that jumps at `time` is seen from the left. */
function justBefore(time: number): number {
  return time - Math.max(Math.abs(time) * Number.EPSILON, Number.MIN_VALUE);
}

/** Overwrites vector `target` with weight state + factor sum_j coefficients_j stages_j. */
function combine({ block }: StepWork, [weight, factor]: Weights, [coefficients, target]: Sum): void {
  const { heap, kernels } = block.arena;
  const work = workPlaces(block).coefficients;
  const count = coefficients.length + 1;
  heap.fill(0, work, work + 2 * count);
  heap[work] = weight;
  for (let j = 1; j < count; j++) heap[work + 2 * j] = factor * coefficients[j - 1];
  kernels.vectorMatrix(count, block.length / 2, placeOf(block, 0), block.length, work, placeOf(block, target));
}

type Weights = readonly [weight: number, factor: number];
type Sum = readonly [coefficients: readonly number[], target: number];

/** Computes the stages and the new state; the first stage must be there. */
export function attemptStep(work: StepWork): void {
  for (let stage = 1; stage < STEP_STAGES; stage++) evaluateStage(work, stage);
  combine(work, [1, work.step], [STAGES[NEW_STATE], NEXT]);
}

function evaluateStage(work: StepWork, stage: number): void {
  combine(work, [1, work.step], [STAGES[stage], SCRATCH]);
  evaluate(work, [work.time + NODES[stage] * work.step, work.scratch], work.stages[stage]);
}

/** Evaluates the derivative at the end of the step: the first stage of the next one, and needed for dense output. */
export function evaluateEnd(work: StepWork): void {
  evaluate(work, [work.time + work.step, work.newState], work.stages[NEW_STATE]);
}

/** Error of the attempted step in units of the tolerances; it is acceptable up to 1. */
export function stepError(work: StepWork, { absolute, relative }: Tolerances): number {
  const { state, newState, scratch, block } = work;
  combine(work, [0, 1], [ERROR_5, SCRATCH]);
  combine(work, [0, 1], [ERROR_3, THIRD]);
  const other = vectorOf(block, THIRD);
  let fifth = 0;
  let third = 0;
  for (let k = 0; k < state.length; k += 2) {
    const before = state[k] * state[k] + state[k + 1] * state[k + 1];
    const after = newState[k] * newState[k] + newState[k + 1] * newState[k + 1];
    const scale = absolute + relative * Math.sqrt(Math.max(before, after));
    const weight = 1 / (scale * scale);
    fifth += weight * (scratch[k] * scratch[k] + scratch[k + 1] * scratch[k + 1]);
    third += weight * (other[k] * other[k] + other[k + 1] * other[k + 1]);
  }
  if (fifth === 0 && third === 0) return 0;
  return (Math.abs(work.step) * fifth) / Math.sqrt((fifth + 0.01 * third) * (state.length / 2));
}

/**
 * Estimate of step times the largest modulus of an eigenvalue of the Jacobian, from the last two stages, which are at the
 * same time but differ in state (Hairer and Wanner, Solving Ordinary Differential Equations II, section IV.2).
 */
export function stiffness(work: StepWork): number {
  const { newState, scratch, stages, step } = work;
  const last = STEP_STAGES - 1;
  combine(work, [1, step], [STAGES[last], SCRATCH]);
  let derivatives = 0;
  let states = 0;
  for (let k = 0; k < newState.length; k++) {
    derivatives += (stages[NEW_STATE][k] - stages[last][k]) ** 2;
    states += (newState[k] - scratch[k]) ** 2;
  }
  return states === 0 ? 0 : Math.abs(step) * Math.sqrt(derivatives / states);
}

/** The interpolant of order 7 of an accepted step whose end has been evaluated. */
export function interpolant(work: StepWork): (time: number) => Float64Array {
  for (let stage = NEW_STATE + 1; stage < NODES.length; stage++) evaluateStage(work, stage);
  const { time, step, state, newState, stages } = work;
  const start = state.slice();
  const difference = newState.map((value, k) => value - state[k]);
  const slope = stages[0].map((value, k) => step * value - difference[k]);
  const curvature = difference.map((value, k) => 2 * value - step * (stages[0][k] + stages[NEW_STATE][k]));
  const higher = INTERPOLANT.map((coefficients) =>
    combination(
      work.block,
      [0, ...coefficients].map((coefficient) => ({ re: step * coefficient, im: 0 })),
    ),
  );
  const parts = [difference, slope, curvature, ...higher];
  return (at) => {
    const theta = (at - time) / step;
    const value = new Float64Array(start.length);
    // Horner's scheme in alternating powers of theta and 1 - theta.
    for (let part = parts.length - 1; part >= 0; part--) {
      const factor = part % 2 === 0 ? theta : 1 - theta;
      for (let k = 0; k < value.length; k++) value[k] = (value[k] + parts[part][k]) * factor;
    }
    return value.map((change, k) => start[k] + change);
  };
}

/** Makes the new state the current one. */
export function advance(work: StepWork, time: number): void {
  work.time = time;
  work.state.set(work.newState);
  work.stages[0].set(work.stages[NEW_STATE]);
}

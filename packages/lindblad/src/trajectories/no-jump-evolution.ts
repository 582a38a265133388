import type { SparseMatrix } from "@openqs/linalg";

/** Relative accuracy of the squared norm at a jump: far above rounding, far below what any average can see. */
const JUMP_ACCURACY = 1e-11;

/** Largest squared Taylor term relative to the state: three digits of rounding are lost at most. */
const LARGEST_TERM = 1e6;

const MAXIMUM_TERMS = 48;

/** What is left of a state after an evolution without jumps. */
interface NoJumpResult {
  /** Time that passed: the whole duration, or up to the jump. */
  readonly time: number;
  readonly hasJumped: boolean;
}

/** When an evolution without jumps starts, how long it lasts, and the squared norm that ends it. */
interface NoJumpTask {
  readonly start: number;
  readonly duration: number;
  readonly threshold: number;
}

/** Evolves a state without jumps, in place. */
export type NoJumpEvolution = (state: Float64Array, task: NoJumpTask) => NoJumpResult;

/**
 * Evolution d psi/dt = G psi of one state until its squared norm falls to a threshold, by Taylor steps with the sparse
 * G, up to a global phase. The polynomial of a step is also its dense output: the jump time is a root of the squared
 * norm, which decreases.
 *
 * The mean energy is taken out of G at every step, so that the number of terms grows with the spread of energies in the
 * state and not with the size of H. A step whose terms grow too large is halved, by scaling the terms that are there.
 * Cost: 10 to 30 products with G per time 1/(energy spread).
 */
export function noJumpEvolution(generator: SparseMatrix): NoJumpEvolution {
  const size = 2 * generator.rows;
  const terms = Array.from({ length: MAXIMUM_TERMS }, () => new Float64Array(size));
  const end = new Float64Array(size);
  const scratch = new Float64Array(size);
  return (state, { duration, threshold }) => {
    let time = 0;
    while (time < duration) {
      const polynomial = taylorStep(generator, state, { terms, duration: duration - time });
      evaluate(polynomial, 1, end);
      const normAtEnd = squaredNorm(end);
      if (normAtEnd <= threshold) {
        const fraction = crossing(polynomial, end, { threshold, normAtEnd, generator, scratch });
        state.set(end);
        return { time: time + fraction * polynomial.step, hasJumped: true };
      }
      state.set(end);
      time = polynomial.step === duration - time ? duration : time + polynomial.step;
    }
    return { time: duration, hasJumped: false };
  };
}

interface StepBounds {
  readonly terms: readonly Float64Array[];
  readonly duration: number;
}

/** terms[n] = (step (G - i e))^n psi / n! until they are below rounding, e the mean of Im G; the step fits them. */
function taylorStep(generator: SparseMatrix, state: Float64Array, { terms, duration }: StepBounds): TaylorPolynomial {
  const norm = squaredNorm(state);
  let step = duration;
  let energy = 0;
  terms[0].set(state);
  multiplyScaled(generator, terms[0], { y: terms[1], factor: step, energy });
  energy = imaginaryOverlap(state, terms[1]) / (norm * step);
  let count = 1;
  for (;;) {
    multiplyScaled(generator, terms[count - 1], { y: terms[count], factor: step / count, energy });
    const size = squaredNorm(terms[count]);
    count++;
    if (size < 1e-32 * norm) return { terms, count, step };
    if (size > LARGEST_TERM * norm || count === MAXIMUM_TERMS) {
      step /= 2;
      for (let n = 1; n < count; n++) scaleInPlace(terms[n], 2 ** -n);
      // The terms that are already there may do; the last ones are computed again where they are needed.
      count = firstNegligible(terms, count, norm);
      if (count < MAXIMUM_TERMS && squaredNorm(terms[count - 1]) < 1e-32 * norm) return { terms, count, step };
      count = Math.min(count, MAXIMUM_TERMS - 1);
    }
  }
}

/** One more than the index of the first negligible term, or the number of terms. */
function firstNegligible(terms: readonly Float64Array[], count: number, norm: number): number {
  for (let n = 1; n < count; n++) if (squaredNorm(terms[n]) < 1e-32 * norm) return n + 1;
  return count;
}

function scaleInPlace(vector: Float64Array, factor: number): void {
  for (let k = 0; k < vector.length; k++) vector[k] *= factor;
}

/** Im <x|y>. */
function imaginaryOverlap(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < x.length; k += 2) sum += x[k] * y[k + 1] - x[k + 1] * y[k];
  return sum;
}

/** y = factor (G - i energy) x. */
function multiplyScaled(
  { rows, rowStarts, columnIndices, values }: SparseMatrix,
  x: Float64Array,
  { y, factor, energy }: { readonly y: Float64Array; readonly factor: number; readonly energy: number },
): void {
  for (let row = 0, k = 0; row < rows; row++) {
    let re = energy * x[2 * row + 1];
    let im = -energy * x[2 * row];
    for (const end = rowStarts[row + 1]; k < end; k++) {
      const at = 2 * columnIndices[k];
      re += values[2 * k] * x[at] - values[2 * k + 1] * x[at + 1];
      im += values[2 * k] * x[at + 1] + values[2 * k + 1] * x[at];
    }
    y[2 * row] = factor * re;
    y[2 * row + 1] = factor * im;
  }
}

interface TaylorPolynomial {
  readonly terms: readonly Float64Array[];
  readonly count: number;
  /** Duration that fraction 1 stands for. */
  readonly step: number;
}

/** The polynomial at a fraction of the step, by Horner's rule. */
function evaluate({ terms, count }: TaylorPolynomial, fraction: number, target: Float64Array): void {
  target.set(terms[count - 1]);
  for (let n = count - 2; n >= 0; n--) {
    const term = terms[n];
    for (let k = 0; k < target.length; k++) target[k] = target[k] * fraction + term[k];
  }
}

interface Crossing {
  readonly threshold: number;
  /** Squared norm at the end of the step. */
  readonly normAtEnd: number;
  readonly generator: SparseMatrix;
  readonly scratch: Float64Array;
}

/**
 * The fraction of the step at which the squared norm crosses the threshold; `state` is there. Newton's method with the
 * slope 2 Re <psi|G psi>, from where an exponential decay would cross, and bisection where it leaves the bracket.
 */
function crossing(polynomial: TaylorPolynomial, state: Float64Array, task: Crossing): number {
  const { threshold, normAtEnd, generator, scratch } = task;
  const normAtStart = squaredNorm(polynomial.terms[0]);
  let low = 0;
  let high = 1;
  let fraction = Math.log(normAtStart / threshold) / Math.log(normAtStart / normAtEnd);
  for (let iteration = 0; iteration < 60 && high - low > 1e-13; iteration++) {
    if (!(fraction > low && fraction < high)) fraction = (low + high) / 2;
    evaluate(polynomial, fraction, state);
    const value = squaredNorm(state) - threshold;
    if (Math.abs(value) <= JUMP_ACCURACY * threshold) return fraction;
    if (value > 0) low = fraction;
    else high = fraction;
    multiplyScaled(generator, state, { y: scratch, factor: 2 * polynomial.step, energy: 0 });
    fraction -= value / realOverlap(state, scratch);
  }
  evaluate(polynomial, high, state);
  return high;
}

/** Re <x|y>. */
function realOverlap(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += x[k] * y[k];
  return sum;
}

/** <psi|psi>. */
export function squaredNorm(state: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < state.length; k++) sum += state[k] * state[k];
  return sum;
}

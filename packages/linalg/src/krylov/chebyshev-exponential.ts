import type { Complex } from "../dense/complex-matrix.js";
import type { ComplexVector } from "../dense/complex-vector.js";
import { euclideanLength } from "../dense/norms.js";
import { InvalidArgumentError, NotConvergedError } from "../errors.js";
import type { LinearOperator } from "../linear-operator.js";
import { runSteps, type Steps } from "../steps.js";
import { checkExponential, type ExponentialOptions, type ExponentialResult, stateFrom } from "./exponential.js";
import { addMultiple, quotient } from "./vector-arithmetic.js";

/** Options of {@link chebyshevExponential}. */
export interface ChebyshevExponentialOptions extends ExponentialOptions {
  /**
   * Ends of a segment of the complex plane that contains the spectrum of A: [{re: 0, im: -e}, {re: 0, im: e}] for
   * A = -i H with a Hamiltonian |H| <= e.
   */
  readonly spectrum: readonly [Complex, Complex];
}

/**
 * exp((t - t_0) A) v at many times for a normal operator with its spectrum on a known segment, by a Chebyshev series.
 *
 * exp(t A) = sum_k c_k(t) T_k((A - m) / d) with m the middle of the segment and d its half length; three vectors of
 * memory besides the results, no inner products. The series is cut where its coefficients fall below the tolerance.
 * Cost: about 1.2 |t d| + 10 products between two times.
 * Source: H. Tal-Ezer and R. Kosloff, J. Chem. Phys. 81, 3967 (1984).
 *
 * @throws {InvalidArgumentError} when a term of the series grows, because the spectrum leaves the segment or the
 * operator is not normal.
 * @throws {NotConvergedError} before any product when more than `maxIterations` would be needed.
 *
 * @example
 * ```ts
 * import { chebyshevExponential, linearOperator, matrixFromRows, vectorFromEntries } from "@openqs/linalg";
 * const rotation = linearOperator(matrixFromRows([[0, -1], [1, 0]]));
 * const spectrum = [{ re: 0, im: -1 }, { re: 0, im: 1 }];
 * const { states } = chebyshevExponential(rotation, vectorFromEntries([1, 0]), { times: [0, Math.PI / 3], spectrum });
 * states[1].data[0]; // => 0.5000000000
 * ```
 */
export function chebyshevExponential(
  operator: LinearOperator,
  vector: ComplexVector,
  options: ChebyshevExponentialOptions,
): ExponentialResult {
  return runSteps(chebyshevExponentialSteps(operator, vector, options));
}

/** {@link chebyshevExponential} as steps, one per product. */
export function* chebyshevExponentialSteps(
  operator: LinearOperator,
  vector: ComplexVector,
  options: ChebyshevExponentialOptions,
): Steps<ExponentialResult> {
  const { times, tolerance, maxIterations } = checkExponential(operator, vector, options);
  const segment = segmentOf(options.spectrum);
  const states = [stateFrom(vector.data)];
  const duration = times.at(-1)! - times[0];
  const needed = Math.ceil(duration * Math.hypot(segment.half.re, segment.half.im));
  if (needed > maxIterations) {
    const message = `\`chebyshevExponential\` needs more than ${needed} products. Raise \`maxIterations\`.`;
    throw new NotConvergedError(message, { iterations: 0, residualNorm: Infinity, tolerance });
  }
  let [state, iterations, errorEstimate] = [vector.data, 0, 0];
  for (let k = 1; k < times.length; k++) {
    const interval = times[k] - times[k - 1];
    const substeps = Math.ceil((interval * Math.hypot(segment.half.re, segment.half.im)) / LONGEST_REACH);
    const step = interval / substeps;
    const { coefficients, neglected } = seriesCoefficients(segment, step, (tolerance * step) / duration);
    for (let substep = 0; substep < substeps; substep++) {
      state = yield* sumSeries({ operator, segment, coefficients }, state);
    }
    iterations += substeps * (coefficients.length - 1);
    errorEstimate += substeps * neglected;
    states.push(stateFrom(state));
  }
  return { states, errorEstimate, iterations };
}

/** |t d| of a substep: longer series save few products, but their coefficients cost the square of it. */
const LONGEST_REACH = 200;

interface Segment {
  readonly middle: Complex;
  /** Half of the way from the first end to the second. */
  readonly half: Complex;
}

function segmentOf([first, second]: readonly [Complex, Complex]): Segment {
  const middle = { re: (first.re + second.re) / 2, im: (first.im + second.im) / 2 };
  const half = { re: (second.re - first.re) / 2, im: (second.im - first.im) / 2 };
  const length = Math.hypot(half.re, half.im);
  if (!(length > 0 && length < Infinity)) {
    throw new InvalidArgumentError(
      "spectrum",
      `of half length ${length}`,
      "must be a finite segment of positive length",
    );
  }
  return { middle, half };
}

/**
 * c_k = (2 - delta_k0) / N sum_j exp(t (m + d cos theta_j)) cos(k theta_j) at N Chebyshev points: discrete orthogonality
 * gives the coefficients of the interpolating series, for real and imaginary d alike. They are cut relative to the
 * largest value of the exponential on the segment.
 */
function seriesCoefficients({ middle, half }: Segment, step: number, tolerance: number) {
  const reach = step * Math.hypot(half.re, half.im);
  const points = Math.ceil(1.5 * reach + 60);
  const angles = Array.from({ length: points }, (_, j) => (Math.PI * (j + 0.5)) / points);
  const values = angles.map((angle) => {
    const growth = Math.exp(step * (middle.re + half.re * Math.cos(angle)));
    const phase = step * (middle.im + half.im * Math.cos(angle));
    return { re: growth * Math.cos(phase), im: growth * Math.sin(phase) };
  });
  const largest = Math.exp(step * (middle.re + Math.abs(half.re)));
  const coefficients = Array.from({ length: points }, (_, k) => {
    let [re, im] = [0, 0];
    values.forEach((value, j) => {
      const cosine = Math.cos(k * angles[j]);
      re += value.re * cosine;
      im += value.im * cosine;
    });
    const weight = (k === 0 ? 1 : 2) / points;
    return { re: weight * re, im: weight * im };
  });
  const moduli = coefficients.map(({ re, im }) => Math.hypot(re, im) / largest);
  let [length, neglected] = [points, 0];
  while (length > 1 && neglected + moduli[length - 1] <= tolerance / 2) neglected += moduli[--length];
  return { coefficients: coefficients.slice(0, length), neglected };
}

interface Series {
  readonly operator: LinearOperator;
  readonly segment: Segment;
  readonly coefficients: readonly Complex[];
}

/** T_k(x) v of a normal operator on its segment is no longer than v; this leaves room for rounding. */
const LARGEST_TERM = 1 + 1e-6;

/** Sums by the recurrence T_k+1 = 2 x T_k - T_k-1. */
function* sumSeries(series: Series, vector: Float64Array): Steps<Float64Array> {
  const { coefficients } = series;
  const sum = new Float64Array(vector.length);
  const limit = LARGEST_TERM * euclideanLength(vector);
  let previous: Float64Array = new Float64Array(vector.length);
  let current: Float64Array = vector.slice();
  addMultiple(sum, coefficients[0], current);
  for (let k = 1; k < coefficients.length; k++) {
    const next = applyMapped(series, current);
    if (k > 1) for (let at = 0; at < next.length; at++) next[at] = 2 * next[at] - previous[at];
    [previous, current] = [current, next];
    const length = euclideanLength(current);
    if (!(length <= limit)) {
      const value = `a segment on which term ${k} has norm ${length.toExponential(3)} > ${limit.toExponential(3)}`;
      throw new InvalidArgumentError("spectrum", value, "must contain the spectrum of a normal `operator`");
    }
    addMultiple(sum, coefficients[k], current);
    yield { phase: "summing the Chebyshev series", done: k, total: coefficients.length - 1 };
  }
  return sum;
}

/** (A - m) / d applied to a vector. */
function applyMapped({ operator, segment: { middle, half } }: Series, vector: Float64Array): Float64Array {
  const image = new Float64Array(vector.length);
  operator.apply(vector, image);
  addMultiple(image, { re: -middle.re, im: -middle.im }, vector);
  const inverse = quotient({ re: 1, im: 0 }, half);
  const mapped = new Float64Array(vector.length);
  addMultiple(mapped, inverse, image);
  return mapped;
}

import { factorRealLu, NotConvergedError, solveRealLu, type Steps } from "@openqs/linalg";
import type { ShiftedInverse } from "../spectrum/shifted-inverse.js";
import { type HessenbergMatrix, solveHessenberg } from "./hessenberg-resolvent.js";

/** What is wanted of a resolvent. */
export interface ResolventRequest {
  readonly frequencies: Float64Array;
  /** Residual |b - (i omega - L) x| at most this times |b|. */
  readonly relativeTolerance: number;
  /** A real eigenvalue above minus this is split off. */
  readonly narrowLinewidth: number;
}

/** The first unknowns of x(omega) = (i omega - L)^-1 b, a narrow line apart. */
export interface ResolventColumn {
  /** At each frequency, the first unknowns of x without the narrow line, interleaved (re, im). */
  readonly values: readonly Float64Array[];
  /** The narrow line adds first / (i omega + linewidth) to them. */
  readonly line: { readonly linewidth: number; readonly first: Float64Array } | undefined;
  readonly residualNorm: number;
  readonly dimension: number;
}

const LARGEST_DIMENSION = 400;
const CHECK_EVERY = 8;

/**
 * Reduces (i omega - L)^-1 b, at all frequencies at once, to the Krylov space of M = (L - sigma)^-1 from b, where
 * x = M u, ((i omega - sigma) M - 1) u = b is a small Hessenberg system. Its residual is that of x itself and costs nothing.
 *
 * Source: A. Ruhe, Linear Algebra Appl. 58, 391 (1984); K. Meerbergen, SIAM J. Matrix Anal. Appl. 24, 1057 (2003).
 *
 * @throws {NotConvergedError} when 400 solves are not enough.
 */
export function* reduceResolvent(
  inverse: ShiftedInverse,
  b: Float64Array,
  { frequencies, relativeTolerance, narrowLinewidth }: ResolventRequest,
): Steps<ResolventColumn> {
  const space = krylovSpace(inverse, b);
  for (;;) {
    for (let i = 0; i < CHECK_EVERY && !space.closed(); i++) {
      space.expand();
      yield { phase: "reducing the resolvent", done: space.dimension() };
    }
    const reduced = { ...space.reduced(), shift: inverse.shift };
    const mode = narrowMode(reduced, narrowLinewidth);
    const solved = (some: Float64Array) => Array.from(some, (omega) => solveReduced(reduced, mode, omega));
    // A few frequencies tell whether it is worth looking at all of them.
    if (worst(solved(sampled(frequencies, 16)), mode) <= relativeTolerance) {
      const solutions = solved(frequencies);
      if (worst(solutions, mode) <= relativeTolerance) return column(reduced, mode, solutions);
    }
    if (space.closed() || space.dimension() >= LARGEST_DIMENSION) {
      const residualNorm = worst(solved(frequencies), mode);
      throw new NotConvergedError(
        `the resolvent of the Liouvillian has a relative residual of ${residualNorm.toExponential(1)} > ` +
          `${relativeTolerance.toExponential(1)} after ${space.dimension()} solves. Take frequencies of a smaller range.`,
        { iterations: space.dimension(), residualNorm, tolerance: relativeTolerance },
      );
    }
  }
}

function worst(solutions: readonly ReducedSolution[], mode: SlowMode | undefined): number {
  return solutions.reduce((largest, { residualNorm }) => Math.max(largest, residualNorm), mode?.residualNorm ?? 0);
}

/** About `count` of the frequencies, the last one included. */
export function sampled(frequencies: Float64Array, count: number): Float64Array {
  const stride = Math.ceil(frequencies.length / count);
  return frequencies.filter((_, i) => i % stride === 0 || i === frequencies.length - 1);
}

/** (s H - 1) y = norm e_1, s = i omega - shift, with what is needed to map y back. */
interface ReducedSystem {
  readonly hessenberg: HessenbergMatrix;
  /** |b|. */
  readonly norm: number;
  /** The entry of H below its last column. */
  readonly next: number;
  /** The first unknowns of the basis vectors, the next one included. */
  readonly first: readonly Float64Array[];
  readonly shift: number;
}

/** How many unknowns shell 1 has at most. */
const FIRST = 3;

function krylovSpace(inverse: ShiftedInverse, b: Float64Array) {
  const stride = LARGEST_DIMENSION + 1;
  const values = new Float64Array(stride * stride);
  const norm = Math.sqrt(dot(b, b));
  const basis = [b.map((value) => value / norm)];
  const most = Math.min(LARGEST_DIMENSION, inverse.size);
  let dimension = 0;
  let exhausted = false;
  return {
    dimension: () => dimension,
    closed: () => exhausted || dimension === most,
    expand() {
      const vector = inverse.solve(basis[dimension]);
      const size = Math.sqrt(dot(vector, vector));
      // Twice is enough (Kahan and Parlett).
      for (let pass = 0; pass < 2; pass++) {
        basis.forEach((direction, i) => {
          const overlap = dot(direction, vector);
          values[i * stride + dimension] += overlap;
          for (let p = 0; p < vector.length; p++) vector[p] -= overlap * direction[p];
        });
      }
      const rest = Math.sqrt(dot(vector, vector));
      exhausted = rest <= 4 * Number.EPSILON * size;
      values[(dimension + 1) * stride + dimension] = exhausted ? 0 : rest;
      basis.push(vector.map((value) => (exhausted ? 0 : value / rest)));
      dimension++;
    },
    reduced: () => ({
      hessenberg: { order: dimension, stride, values },
      norm,
      next: values[dimension * stride + dimension - 1],
      first: basis.map((vector) => vector.slice(0, FIRST)),
    }),
  };
}

/** A slow mode of the reduced system: H y = theta y, z^T H = theta z^T, z.y = 1. */
interface SlowMode {
  readonly linewidth: number;
  readonly right: Float64Array;
  readonly left: Float64Array;
  /** Of the mode in the full space, relative to its own weight in b. */
  readonly residualNorm: number;
}

/** The mode closest to 0 by inverse iteration, where it is real and narrower than a linewidth. */
function narrowMode({ hessenberg, next, shift }: ReducedSystem, narrowLinewidth: number): SlowMode | undefined {
  const { order, stride, values } = hessenberg;
  const matrix = (transposed: boolean): Float64Array => {
    const dense = new Float64Array(order * order);
    for (let i = 0; i < order; i++) {
      for (let k = 0; k < order; k++) {
        // An eigenvalue 0 of L is -1 / shift of (L - shift)^-1; a little off it the matrix is never singular.
        const value = values[i * stride + k] + (i === k ? (1 + 1e-9) / shift : 0);
        dense[transposed ? k * order + i : i * order + k] = value;
      }
    }
    return dense;
  };
  const iterate = (dense: Float64Array): Float64Array => {
    const factors = factorRealLu(dense, order);
    let vector: Float64Array = new Float64Array(order).fill(1);
    for (let iteration = 0; iteration < 4; iteration++) {
      solveRealLu(factors, vector, 1);
      const size = Math.sqrt(dot(vector, vector));
      vector = vector.map((value) => value / size);
    }
    return vector;
  };
  const right = iterate(matrix(false));
  const image = multiplyHessenberg(hessenberg, right);
  const theta = dot(right, image);
  const rate = shift + 1 / theta;
  if (!(Math.abs(rate) < narrowLinewidth)) return undefined;
  const ownResidual = Math.sqrt(image.reduce((sum, value, i) => sum + (value - theta * right[i]) ** 2, 0));
  if (ownResidual > 1e-10 * Math.abs(theta)) return undefined;
  const left = iterate(matrix(true));
  const overlap = dot(left, right);
  return {
    linewidth: Math.max(0, -rate),
    right,
    left: left.map((value) => value / overlap),
    residualNorm: Math.abs((next * right[order - 1] * left[0]) / (overlap * theta)),
  };
}

function multiplyHessenberg({ order, stride, values }: HessenbergMatrix, x: Float64Array): Float64Array {
  return Float64Array.from({ length: order }, (_, i) => {
    let sum = 0;
    for (let k = Math.max(0, i - 1); k < order; k++) sum += values[i * stride + k] * x[k];
    return sum;
  });
}

/** The part of a complex vector outside the slow mode. */
function withoutMode(mode: SlowMode, vector: Float64Array): Float64Array {
  const projected = vector.slice();
  for (const part of [0, 1] as const) {
    let overlap = 0;
    for (let i = 0; i < mode.left.length; i++) overlap += mode.left[i] * vector[2 * i + part];
    for (let i = 0; i < mode.left.length; i++) projected[2 * i + part] -= overlap * mode.right[i];
  }
  return projected;
}

interface ReducedSolution {
  readonly s: { readonly re: number; readonly im: number };
  readonly rightHandSide: Float64Array;
  readonly y: Float64Array;
  readonly residualNorm: number;
}

function solveReduced(
  { hessenberg, norm, next, shift }: ReducedSystem,
  mode: SlowMode | undefined,
  omega: number,
): ReducedSolution {
  const start = new Float64Array(2 * hessenberg.order);
  start[0] = norm;
  const rightHandSide = mode === undefined ? start : withoutMode(mode, start);
  const s = { re: -shift, im: omega };
  const solution = solveHessenberg(hessenberg, s, rightHandSide);
  // Near the mode's own frequency rounding errors along it are amplified without bound, and cut off here.
  const y = mode === undefined ? solution : withoutMode(mode, solution);
  const last = Math.hypot(y[y.length - 2], y[y.length - 1]);
  return { s, rightHandSide, y, residualNorm: (Math.hypot(s.re, s.im) * next * last) / norm };
}

function column(
  reduced: ReducedSystem,
  mode: SlowMode | undefined,
  solutions: readonly ReducedSolution[],
): ResolventColumn {
  return {
    values: solutions.map((solution) => firstUnknowns(reduced, solution)),
    line: mode && { linewidth: mode.linewidth, first: lineUnknowns(reduced, mode) },
    residualNorm: worst(solutions, mode),
    dimension: reduced.hessenberg.order,
  };
}

/** The first unknowns of x = M V y = V H y + v_next H_next y_last, where H y = (y + b) / s. */
function firstUnknowns({ first, next }: ReducedSystem, { s, rightHandSide, y }: ReducedSolution): Float64Array {
  const x = new Float64Array(2 * FIRST);
  const modulus = s.re ** 2 + s.im ** 2;
  const last = y.length / 2;
  first.forEach((unknowns, i) => {
    let re = next * y[y.length - 2];
    let im = next * y[y.length - 1];
    if (i < last) {
      const [p, q] = [y[2 * i] + rightHandSide[2 * i], y[2 * i + 1] + rightHandSide[2 * i + 1]];
      [re, im] = [(p * s.re + q * s.im) / modulus, (q * s.re - p * s.im) / modulus];
    }
    unknowns.forEach((value, k) => {
      x[2 * k] += value * re;
      x[2 * k + 1] += value * im;
    });
  });
  return x;
}

/** The first unknowns of the part of b in the slow mode, interleaved: e^(t L) keeps it but for its own decay. */
function lineUnknowns({ first, norm }: ReducedSystem, { left, right }: SlowMode): Float64Array {
  const unknowns = new Float64Array(2 * FIRST);
  right.forEach((value, i) => first[i].forEach((entry, k) => (unknowns[2 * k] += norm * left[0] * value * entry)));
  return unknowns;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

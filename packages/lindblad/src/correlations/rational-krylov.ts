import { type ComplexVector, NotConvergedError, type Steps, vectorNorm } from "@openqs/linalg";
import { KrylovSpace } from "./krylov-space.js";
import { coefficientsAt, type ReducedResolvent, reducedResolvent, residualProfile } from "./reduced-resolvent.js";
import type { ShiftedLiouvillian } from "./shifted-liouvillian.js";

/** Residual ||b - (i omega - L) x|| that is aimed at, relative to ||b||. */
const RELATIVE_RESIDUAL = 1e-11;

/** Residual relative to ||L|| ||x|| that a direct solution has by rounding alone. */
const ROUNDING = 1e-14;

/** Vectors from one factorization: a solution costs a small part of it. */
const VECTORS_PER_POLE = 4;

/** Frequencies that are factored before anything is estimated. */
const FIRST_POLES = 3;

/** Factorizations beyond one for each frequency after which nothing better is to be expected. */
const REPEATED_POLES = 8;

/** Numbers of the residuals that are held at once. */
const RESIDUAL_NUMBERS = 2 ** 22;

/** What is asked for at many frequencies. */
export interface TransferTask {
  /** b, without trace. */
  readonly source: ComplexVector;
  /** f. */
  readonly functional: ComplexVector;
  readonly frequencies: Float64Array;
}

/** f^T (i omega - L)^-1 b with its evidence. */
export interface TransferFunction {
  /** Its real part at every frequency. */
  readonly values: Float64Array;
  /** Largest ||b - (i omega - L) x|| / ||b||, computed at every frequency. */
  readonly residualNorm: number;
  readonly factorizations: number;
}

/**
 * f^T (i omega - L)^-1 b at many frequencies from a few factorizations. The solutions are approximated in the rational
 * Krylov space of the solutions at some frequencies, the poles p, and of their images under the same resolvents.
 *
 * By Galerkin's condition the residual is r(omega) = r_m(L) b / r_m(i omega), r_m(z) = prod_j (z - theta_j)/(z - p_j) with
 * the eigenvalues theta of V^+ L V: the next pole is where |r_m| is smallest. At the end the residual is computed at
 * every frequency. The worst case is a direct solution for each, when every frequency has become a pole.
 * Cost: 5 to 20 factorizations as a rule, and 16 n m flops for each frequency, order n and dimension m.
 * Source: V. Druskin and V. Simoncini, Syst. Control Lett. 60, 546 (2011), section 2.
 *
 * @throws {NotConvergedError} when the residual stays large.
 */
export function* transferFunction(liouvillian: ShiftedLiouvillian, task: TransferTask): Steps<TransferFunction> {
  const { frequencies, source } = task;
  const space = new KrylovSpace(liouvillian.size, liouvillian.apply);
  const poles: number[] = [];
  let next = spreadIndices(frequencies.length, FIRST_POLES);
  for (let factorizations = 0; ;) {
    for (const index of next) {
      yield* addPole(space, poles, { liouvillian, source, frequency: frequencies[index] });
      yield { phase: "reducing the Liouvillian", done: ++factorizations };
    }
    const model = reducedResolvent(space, source);
    const attempt = { liouvillian, task, space, model };
    const suspect = measureResiduals(attempt, [leastConverged(model, frequencies, poles)]);
    const all = suspect.isSmall ? measureResiduals(attempt, [...frequencies.keys()]) : suspect;
    if (all.isSmall) return { ...all, values: transferValues(attempt), factorizations };
    if (factorizations > frequencies.length + REPEATED_POLES) throw notConverged(factorizations, all.residualNorm);
    next = [all.index];
  }
}

/** Indices that are spread over a range, both ends left out. */
function spreadIndices(length: number, count: number): number[] {
  const indices = Array.from({ length: count }, (_, k) => Math.floor(((2 * k + 1) * length) / (2 * count)));
  return [...new Set(indices)];
}

interface Pole {
  readonly liouvillian: ShiftedLiouvillian;
  readonly source: ComplexVector;
  readonly frequency: number;
}

/** Adds the vectors of one factorization; each solution starts from the vector before it, the first from the source. */
function* addPole(space: KrylovSpace, poles: number[], { liouvillian, source, frequency }: Pole): Steps<void> {
  const solve = yield* liouvillian.factor(frequency);
  for (let k = 0; k < VECTORS_PER_POLE; k++) {
    if (!space.add(solve(space.count === 0 ? source : space.last))) return;
    poles.push(frequency);
  }
}

/** Index of the frequency at which the residual is largest to all appearance. */
function leastConverged(model: ReducedResolvent, frequencies: Float64Array, poles: readonly number[]): number {
  let [index, largest] = [0, -Infinity];
  frequencies.forEach((frequency, k) => {
    const profile = residualProfile(model, poles, frequency);
    if (profile > largest) [index, largest] = [k, profile];
  });
  return index;
}

interface Attempt {
  readonly liouvillian: ShiftedLiouvillian;
  readonly task: TransferTask;
  readonly space: KrylovSpace;
  readonly model: ReducedResolvent;
}

interface Residuals {
  /** Whether all are below the tolerance or rounding. */
  readonly isSmall: boolean;
  /** The largest one relative to ||b||. */
  readonly residualNorm: number;
  /** The frequency that is farthest from its tolerance. */
  readonly index: number;
}

/** The residuals at some frequencies, in portions. */
function measureResiduals({ liouvillian, task, space, model }: Attempt, indices: readonly number[]): Residuals {
  const { source, frequencies } = task;
  const sourceNorm = vectorNorm(source);
  const portion = Math.max(1, Math.floor(RESIDUAL_NUMBERS / (2 * space.size)));
  let [residualNorm, excess, worst] = [0, 0, indices[0]];
  for (let start = 0; start < indices.length; start += portion) {
    const chosen = indices.slice(start, start + portion);
    const points = Float64Array.from(chosen, (index) => frequencies[index]);
    const coefficients = coefficientsAt(model, points);
    const residuals = rowNorms(space.residuals(source, coefficients, points));
    const sizes = rowNorms(coefficients);
    chosen.forEach((index, k) => {
      const rounding = ROUNDING * (liouvillian.largestElement + Math.abs(points[k])) * sizes[k];
      const ratio = residuals[k] / Math.max(RELATIVE_RESIDUAL * sourceNorm, rounding);
      residualNorm = Math.max(residualNorm, residuals[k] / sourceNorm);
      if (!(ratio <= excess)) [excess, worst] = [ratio, index];
    });
  }
  return { isSmall: excess <= 1, residualNorm, index: worst };
}

function rowNorms({ rows, columns, data }: { rows: number; columns: number; data: Float64Array }): number[] {
  return Array.from({ length: rows }, (_, row) =>
    vectorNorm({ length: columns, data: data.subarray(2 * row * columns, 2 * (row + 1) * columns) }),
  );
}

/** Re f^T V y at every frequency. */
function transferValues({ task: { functional, frequencies }, space, model }: Attempt): Float64Array {
  const { data: f } = space.functionalOnBasis(functional);
  const { columns, data: y } = coefficientsAt(model, frequencies);
  return frequencies.map((_, row) => {
    let value = 0;
    for (let k = 0, at = 2 * row * columns; k < f.length; k += 2, at += 2) value += f[k] * y[at] - f[k + 1] * y[at + 1];
    return value;
  });
}

function notConverged(factorizations: number, residualNorm: number): NotConvergedError {
  return new NotConvergedError(
    `\`spectrum\` stopped after ${factorizations} factorizations with relative residual ${residualNorm.toExponential(1)} > ` +
      `${RELATIVE_RESIDUAL}. The Liouvillian is nearly singular at one of the \`frequencies\`; leave it out.`,
    { iterations: factorizations, residualNorm, tolerance: RELATIVE_RESIDUAL },
  );
}

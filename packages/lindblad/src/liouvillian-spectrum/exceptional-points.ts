import {
  assertFinite,
  assertInteger,
  type Complex,
  type ComplexMatrix,
  type ComplexVector,
  eigen,
  eigenvalues,
  InvalidArgumentError,
  runSteps,
  runStepsAsync,
  type RunStepsOptions,
  sparseToDense,
  type Steps,
} from "@openqs/linalg";
import { elementSet, pairLiouvillian } from "../superoperators/pair-liouvillian.js";
import { symmetrySectors } from "../symmetry/sectors.js";
import { assertOptions } from "../systems/assert-options.js";
import { type LindbladSystem, systemDimension } from "../systems/lindblad-system.js";
import { assertConstant } from "../systems/time-dependence.js";

/** A parameter value at which two eigenvalues and their eigenvectors of a Liouvillian coalesce. */
export interface ExceptionalPoint {
  /** Where on the line the two meet. */
  readonly parameter: number;
  /** The double eigenvalue. */
  readonly eigenvalue: Complex;
  /** Distance of the two eigenvalues that is left: about the square root of rounding at an exceptional point. */
  readonly splitting: number;
  /** 1 - |<v1|v2>| of the two eigenvectors: zero at an exceptional point, and not at a crossing. */
  readonly vectorDistance: number;
}

/** A line of parameters. */
export interface ParameterLine {
  /** One end. */
  readonly from: number;
  /** The other. */
  readonly to: number;
  /** Points at which the eigenvalues are looked at first; default 41. */
  readonly samples?: number;
}

/** Largest 1 - |<v1|v2>| that counts as coalesced: at a distance dp it is of the order of dp. */
const COALESCED = 1e-3;

/** Golden sections of a bracket: the parameter is found to about 1e-9 of the spacing of the samples. */
const REFINEMENTS = 45;

/**
 * Exceptional points of second order of the Liouvillian in the sector of the trace, on a line of parameters.
 *
 * The squared distance of two eigenvalues is analytic at an exceptional point, where it passes through zero. The
 * smallest distance of two eigenvalues is followed over the samples; each of its local minima is refined by golden
 * sections and is kept if the eigenvectors coalesce too. Points closer than two samples are not resolved.
 * Cost: a dense eigenproblem of the sector at each sample and about 45 for each minimum.
 * Source: F. Minganti et al., Phys. Rev. A 100, 062131 (2019).
 *
 * @param family the system for each parameter
 * @throws {InvalidArgumentError} when the line is empty or not finite.
 *
 * @example
 * ```ts
 * import { exceptionalPoints, lindbladSystem, pauli, qubitBasis, scaled, spinLowering } from "@openqs/lindblad";
 * const atom = qubitBasis("atom");
 * const jumps = [{ operator: spinLowering(atom), populationRate: 1 }];
 * const family = (rabi) => lindbladSystem({ hamiltonian: scaled(pauli(atom, "x"), rabi / 2), jumps });
 * // A resonantly driven atom: -3 gamma/4 +- sqrt(gamma^2/16 - Omega^2)
 * exceptionalPoints(family, { from: 0.1, to: 1 })[0].parameter; // => 0.2500000
 * ```
 */
export function exceptionalPoints(
  family: (parameter: number) => LindbladSystem,
  line: ParameterLine,
): ExceptionalPoint[] {
  return runSteps(exceptionalPointSteps(family, line));
}

/** {@link exceptionalPoints} without blocking: with progress, and cancelled by a signal, whose reason it rejects with. */
export function exceptionalPointsAsync(
  family: (parameter: number) => LindbladSystem,
  line: ParameterLine & RunStepsOptions,
): Promise<ExceptionalPoint[]> {
  return runStepsAsync(exceptionalPointSteps(family, line), line);
}

function* exceptionalPointSteps(
  family: (parameter: number) => LindbladSystem,
  line: ParameterLine,
): Steps<ExceptionalPoint[]> {
  assertOptions("line of exceptionalPoints", line, { from: true, to: true, samples: true });
  const { from, to, samples = 41 } = line;
  if (typeof family !== "function") {
    throw new InvalidArgumentError("family", family, "must be a function that gives the system of a parameter");
  }
  assertFinite("from", from);
  assertFinite("to", to);
  if (!(to > from)) throw new InvalidArgumentError("to", to, `must be larger than \`from\` = ${from}`);
  assertInteger("samples", samples, { minimum: 3 });
  const splitting = (parameter: number) => closestPair(eigenvalues(traceSectorMatrix(family(parameter)))).splitting;
  const step = (to - from) / (samples - 1);
  const distances: number[] = [];
  for (let k = 0; k < samples; k++) {
    distances.push(splitting(from + k * step));
    yield { phase: "following the closest eigenvalues", done: k + 1, total: samples };
  }
  const minima = distances.flatMap((distance, k) =>
    k > 0 && k < samples - 1 && distance <= distances[k - 1] && distance < distances[k + 1] ? [from + k * step] : [],
  );
  const points: ExceptionalPoint[] = [];
  for (const [k, center] of minima.entries()) {
    const parameter = yield* goldenSection(splitting, center - step, center + step);
    const point = coalescence(parameter, traceSectorMatrix(family(parameter)));
    if (point.vectorDistance < COALESCED) points.push(point);
    yield { phase: "refining minima", done: k + 1, total: minima.length };
  }
  return points;
}

function traceSectorMatrix(system: LindbladSystem): ComplexMatrix {
  assertConstant("exceptionalPoints", system);
  const sector = symmetrySectors(system).find(({ hasTrace }) => hasTrace)!;
  return sparseToDense(pairLiouvillian(system, elementSet(systemDimension(system), sector.elements)));
}

/** Two eigenvalues and their distance. */
interface EigenvaluePair {
  readonly first: number;
  readonly second: number;
  readonly splitting: number;
}

/** The two eigenvalues that are closest to each other. */
function closestPair({ length, data }: ComplexVector): EigenvaluePair {
  let best: EigenvaluePair = { first: 0, second: 1, splitting: Infinity };
  for (let first = 0; first < length; first++) {
    for (let second = first + 1; second < length; second++) {
      const splitting = Math.hypot(data[2 * first] - data[2 * second], data[2 * first + 1] - data[2 * second + 1]);
      if (splitting < best.splitting) best = { first, second, splitting };
    }
  }
  return best;
}

/** The closest eigenvalues of a matrix, with their eigenvectors compared. */
function coalescence(parameter: number, matrix: ComplexMatrix): ExceptionalPoint {
  const { values, vectors } = eigen(matrix);
  const { first, second, splitting } = closestPair(values);
  const eigenvalue = {
    re: (values.data[2 * first] + values.data[2 * second]) / 2,
    im: (values.data[2 * first + 1] + values.data[2 * second + 1]) / 2,
  };
  return { parameter, eigenvalue, splitting, vectorDistance: 1 - columnOverlap(vectors, first, second) };
}

/** |<v1|v2>| of two columns of unit length. */
function columnOverlap({ rows, columns, data }: ComplexMatrix, first: number, second: number): number {
  let re = 0;
  let im = 0;
  for (let row = 0; row < rows; row++) {
    const [p, q] = [2 * (row * columns + first), 2 * (row * columns + second)];
    re += data[p] * data[q] + data[p + 1] * data[q + 1];
    im += data[p] * data[q + 1] - data[p + 1] * data[q];
  }
  return Math.hypot(re, im);
}

/** The minimum of a function of one valley between two points. */
function* goldenSection(valley: (x: number) => number, from: number, to: number): Steps<number> {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [from, to];
  let [left, right] = [high - ratio * (high - low), low + ratio * (high - low)];
  let [atLeft, atRight] = [valley(left), valley(right)];
  for (let k = 0; k < REFINEMENTS; k++) {
    if (atLeft < atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - ratio * (high - low);
      atLeft = valley(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + ratio * (high - low);
      atRight = valley(right);
    }
    yield { phase: "refining a minimum", done: k + 1, total: REFINEMENTS };
  }
  return (low + high) / 2;
}

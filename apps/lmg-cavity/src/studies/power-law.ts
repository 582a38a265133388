import { InvalidArgumentError } from "@openqs/linalg";

/** y = amplitude * x^exponent, fitted to points by least squares of log y against log x. */
export interface PowerLaw {
  /** The power of x. */
  readonly exponent: number;
  /** The value at x = 1. */
  readonly amplitude: number;
  /** Half width of the 95 % interval of the exponent (Student's t), from the scatter about the straight line. */
  readonly confidence: number;
  /** Exponents between successive points: where they drift, the fit is not yet asymptotic, whatever its confidence. */
  readonly localExponents: readonly number[];
}

/** 97.5 % quantiles of Student's t with 1, 2, ... degrees of freedom. */
const STUDENT = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622, 2.2281] as const;

/**
 * Fits a power law to 3 to 12 points.
 *
 * @throws {InvalidArgumentError} for another number of points, or one that is not positive.
 */
export function fitPowerLaw(x: readonly number[], y: readonly number[]): PowerLaw {
  const quantile = STUDENT[x.length - 3];
  if (quantile === undefined || y.length !== x.length) {
    throw new InvalidArgumentError("x", x.length, `must be as many as \`y\`, 3 to ${STUDENT.length + 2}`);
  }
  const bad = [...x, ...y].find((value) => !(value > 0));
  if (bad !== undefined) throw new InvalidArgumentError("y", bad, "must be positive");
  const [u, v] = [x.map(Math.log), y.map(Math.log)];
  const [meanU, meanV] = [mean(u), mean(v)];
  const spread = u.reduce((sum, value) => sum + (value - meanU) ** 2, 0);
  const exponent = u.reduce((sum, value, i) => sum + (value - meanU) * ((v[i] ?? 0) - meanV), 0) / spread;
  const residual = u.reduce((sum, value, i) => sum + ((v[i] ?? 0) - meanV - exponent * (value - meanU)) ** 2, 0);
  return {
    exponent,
    amplitude: Math.exp(meanV - exponent * meanU),
    confidence: quantile * Math.sqrt(residual / (x.length - 2) / spread),
    localExponents: u.slice(1).map((value, i) => ((v[i + 1] ?? 0) - (v[i] ?? 0)) / (value - (u[i] ?? 0))),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

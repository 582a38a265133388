import {
  assertFinite,
  assertInteger,
  type ComplexMatrix,
  InvalidArgumentError,
  runSteps,
  runStepsAsync,
  type RunStepsOptions,
  type Steps,
  trace,
  zeros,
} from "@openqs/linalg";
import { type FactoredTraceSector, withTraceSector } from "../steady-state/direct.js";
import { NonUniqueSteadyStateError } from "../steady-state/errors.js";
import { addSandwich } from "../superoperators/action.js";
import { symmetrySectors } from "../symmetry/sectors.js";
import { assertOptions } from "../systems/assert-options.js";
import type { LindbladSystem } from "../systems/lindblad-system.js";
import { DEFAULT_MEMORY_LIMIT } from "../systems/memory-limit.js";
import { assertConstant } from "../systems/time-dependence.js";

/** Options of {@link countingStatistics}. */
export interface CountingOptions {
  /**
   * What each jump of the system counts, in the order of its `jumps`: 1 for a detected photon, -1 for an electron that goes
   * back, 0 for a channel that is not watched. An imperfect detector is two channels, one of them with weight 0.
   */
  readonly weights: readonly number[];
  /** Cumulants that are wanted; default 2. */
  readonly order?: number;
  /** Refuses to start what needs more memory; default 4 GiB. */
  readonly memoryLimitBytes?: number;
}

/** Long-time statistics of the number n of counts in a steady state. */
export interface CountingStatistics {
  /**
   * The growth rates c_k = lim <<n^k>>/t of the cumulants: the mean current c_1, the zero-frequency noise c_2, the skewness
   * c_3, ... The Fano factor is c_2/c_1, 1 for a Poisson process.
   */
  readonly cumulants: readonly number[];
  /** Mean number of jumps per unit time of each channel, weighted or not. */
  readonly jumpRates: readonly number[];
}

/**
 * The full counting statistics of quantum jumps in the steady state: photons that leave a cavity, electrons that cross a dot.
 *
 * With J_m rho = sum_k w_k^m L_k rho L_k^+ the cumulants follow from L rho_n = sum_m C(n, m) (c_m - J_m) rho_(n-m) and
 * c_n = sum_m C(n, m) Tr J_m rho_(n-m), with Tr rho_n = 0 for n > 0: the recursion of C. Flindt, T. Novotny, A. Braggio
 * and A.-P. Jauho, Phys. Rev. B 82, 155407 (2010). Symmetry sectors without trace do not contribute.
 * Cost: one sparse factorization of the sector of the trace, and a solve for each order.
 *
 * @throws {InvalidArgumentError} when the system depends on time, or there is not one finite weight for each jump.
 * @throws {NonUniqueSteadyStateError} when the statistics depend on the initial state.
 * @throws {MemoryLimitError} when the factors do not fit, before anything is factored.
 *
 * @example
 * ```ts
 * import { countingStatistics, lindbladSystem, pauli, qubitBasis, scaled, spinLowering } from "@openqs/lindblad";
 * // Resonance fluorescence at the drive where its photons are the most regular: Omega = gamma/sqrt(2)
 * const atom = qubitBasis("atom");
 * const system = lindbladSystem({
 *   hamiltonian: scaled(pauli(atom, "x"), Math.SQRT1_2 / 2),
 *   jumps: [{ operator: spinLowering(atom), populationRate: 1 }],
 * });
 * const [current, noise] = countingStatistics(system, { weights: [1] }).cumulants;
 * current; // => 0.2500000000
 * noise / current; // => 0.2500000000
 * ```
 */
export function countingStatistics(system: LindbladSystem, options: CountingOptions): CountingStatistics {
  return runSteps(countingSteps(system, options));
}

/** {@link countingStatistics} without blocking: with progress, and cancelled by a signal, whose reason it rejects with. */
export function countingStatisticsAsync(
  system: LindbladSystem,
  options: CountingOptions & RunStepsOptions,
): Promise<CountingStatistics> {
  return runStepsAsync(countingSteps(system, options), options);
}

function* countingSteps(system: LindbladSystem, options: CountingOptions): Steps<CountingStatistics> {
  assertConstant("countingStatistics", system);
  assertOptions("options of countingStatistics", options, { weights: true, order: true, memoryLimitBytes: true });
  const { weights, order = 2, memoryLimitBytes = DEFAULT_MEMORY_LIMIT } = options;
  assertWeights(weights, system.jumps.length);
  assertInteger("order", order, { minimum: 1 });
  const carriers = symmetrySectors(system).filter(({ hasTrace }) => hasTrace);
  const task = { sector: carriers[0], memoryLimitBytes };
  const found =
    carriers.length > 1
      ? undefined
      : yield* withTraceSector(system, task, (factored) => cumulantsOf(system, factored, { weights, order }));
  if (found !== undefined) return found;
  throw new NonUniqueSteadyStateError(
    "`countingStatistics` needs one steady state, but to working precision parts of the populations never exchange. Count " +
      "in the system of one part alone, or add the dissipation that connects them.",
    Math.max(2, carriers.length),
  );
}

function assertWeights(weights: readonly number[], jumps: number): void {
  if (!Array.isArray(weights) || weights.length !== jumps) {
    throw new InvalidArgumentError("weights", weights, `must hold a number for each of the ${jumps} jumps`);
  }
  weights.forEach((weight, k) => assertFinite(`weights[${k}]`, weight));
}

type Counted = Required<Pick<CountingOptions, "weights" | "order">>;

/** The recursion for the corrections rho_n and the cumulants c_n. */
function* cumulantsOf(
  system: LindbladSystem,
  { steadyState, pseudoInverse }: FactoredTraceSector,
  { weights, order }: Counted,
): Steps<CountingStatistics> {
  const states = [steadyState()];
  const images = [jumpImages(system, states[0])];
  const jumpRates = images[0].map((image) => trace(image).re);
  const cumulants: number[] = [];
  for (let n = 1; n <= order; n++) {
    const powers = Array.from({ length: n }, (_, k) => k + 1);
    const currentOf = (m: number, from: readonly ComplexMatrix[]) =>
      from.reduce((total, image, k) => total + weights[k] ** m * trace(image).re, 0);
    cumulants.push(powers.reduce((total, m) => total + binomial(n, m) * currentOf(m, images[n - m]), 0));
    if (n === order) break;
    const source = zeros(states[0].rows, states[0].columns);
    for (const m of powers) {
      addMultiple(source, states[n - m], binomial(n, m) * cumulants[m - 1]);
      images[n - m].forEach((image, k) => addMultiple(source, image, -binomial(n, m) * weights[k] ** m));
    }
    states.push(pseudoInverse(source));
    images.push(jumpImages(system, states[n]));
    yield { phase: "solving for cumulants", done: n, total: order };
  }
  return { cumulants, jumpRates };
}

/** L_k X L_k^+ for every jump. */
function jumpImages({ jumps }: LindbladSystem, { rows, columns, data }: ComplexMatrix): ComplexMatrix[] {
  const workspace = new Float64Array(data.length);
  return jumps.map(({ collapseOperator }) => {
    const image = zeros(rows, columns);
    addSandwich(collapseOperator.matrix, { x: data, y: image.data, workspace });
    return image;
  });
}

function addMultiple(target: ComplexMatrix, matrix: ComplexMatrix, factor: number): void {
  for (let k = 0; k < target.data.length; k++) target.data[k] += factor * matrix.data[k];
}

function binomial(n: number, m: number): number {
  let value = 1;
  for (let k = 1; k <= m; k++) value = (value * (n - m + k)) / k;
  return value;
}

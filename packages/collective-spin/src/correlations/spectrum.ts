import { assertFinite, type Complex, InvalidArgumentError, runSteps, type Steps } from "@openqs/linalg";
import { assertModel, type CollectiveSpinModel } from "../model.js";
import { assertMultipoleState } from "../multipole/assert-multipole-state.js";
import { multipoleMoments } from "../multipole/moments.js";
import type { MultipoleState } from "../multipole/multipole-state.js";
import { realMultipoleBlocks } from "../multipole/real-system.js";
import { applyLiouvillian, multipoleNorm } from "../multipole/residual.js";
import { multipoleStencil, type MultipoleStencil } from "../multipole/stencil.js";
import { frequencyScale, shiftedInverse } from "../spectrum/shifted-inverse.js";
import { adjointVector, combination, leftProduct, meanOf, type SpinVector } from "./operator-products.js";
import { reduceResolvent, type ResolventColumn, sampled } from "./resolvent-reduction.js";
import { firstMoments, type SectorUnknowns, sectorUnknowns } from "./sector-unknowns.js";

/** The operators of a spectrum of <A(tau) B(0)>, as vectors: A = v . J. */
export interface SpectrumOperators {
  /** A of <A(tau) B(0)>. */
  readonly later: SpinVector;
  /** B of <A(tau) B(0)>. */
  readonly earlier: SpinVector;
}

/** Options of {@link spectrum}. */
export interface SpectrumOptions {
  /** The steady state by its multipoles in the laboratory. */
  readonly state: MultipoleState;
  /** Angular frequencies omega in the model's frame and unit. */
  readonly frequencies: ArrayLike<number>;
  /** Largest change between two successive orders, relative to the largest value; default 1e-8. */
  readonly relativeTolerance?: number;
  /** Refuses to start what needs more memory; default 4 GiB, enough for N of about 2000 where the state is spread out. */
  readonly memoryLimitBytes?: number;
}

/** A line that is too narrow to belong to a sampled spectrum: the light of a nearly undamped mode. */
export interface NarrowLine {
  /** The line is 2 Re weight / (i omega + linewidth), of area 2 pi Re weight. */
  readonly weight: Complex;
  /** Half width at half maximum, the decay rate of the mode; below 1e-13 of the largest rate a rounding error of zero. */
  readonly linewidth: number;
}

/** A spectrum, its coherent parts apart. */
export interface Spectrum {
  /** Angular, in the model's unit. */
  readonly frequencies: Float64Array;
  /** The part of the fluctuations, at each frequency. */
  readonly incoherent: Float64Array;
  /** <A><B> / j^2: the spectrum also has 2 pi times this times delta(omega). */
  readonly coherentWeight: Complex;
  /**
   * The modes that decay more slowly than 0.001 of the model's mean-field frequencies, without oscillating: in a broken phase
   * the light of the two branches, coherent until the spins tunnel from one to the other. The spectrum has these lines too.
   */
  readonly narrowLines: readonly NarrowLine[];
  /** The evidence: truncation, residuals, and what the solves cost. */
  readonly certificate: {
    /** Highest multipole order K; K = N is exact. */
    readonly truncationOrder: number;
    /** Largest change between two successive orders, relative to the largest value; 0 where K = N. */
    readonly uncertainty: number;
    /** Largest relative residual |b - (i omega - L) x| / |b| of the resolvents at order K. */
    readonly residualNorm: number;
    /** Largest dimension of a Krylov space: how many solves served all frequencies. */
    readonly dimension: number;
  };
}

/**
 * The spectrum S(omega) = 2 Re int_0^inf dtau e^(-i omega tau) (<A(tau) B(0)> - <A><B>) / j^2 of two collective operators
 * A = v . J and B = w . J in a steady state; for A = B^+ the Fourier transform over all delays.
 *
 * By resolvents, S = 2 Re Tr(A (i omega - L)^-1 (B rho - <B> rho)) / j^2, in the symmetry sectors of the multipoles that B
 * rho has. One block elimination of L - sigma and one Krylov space serve all frequencies. On operators without trace L is
 * regular: omega = 0 is as good as any other frequency. In a broken phase the odd sector has an eigenvalue that closes
 * exponentially with N; it is split off as a narrow line before the resolvent is applied, so that S(0) is that of the
 * fluctuations within the branches.
 * Cost: two or three eliminations as of a steady state and some 50 solves; then microseconds for each frequency.
 *
 * @throws {InvalidArgumentError} when a frequency is not finite or the state is not stationary.
 * @throws {MemoryLimitError} before a factorization that would need more than `memoryLimitBytes`.
 * @throws {NotConvergedError} when the frequencies reach so far that the Krylov space gets too large.
 */
export function spectrum(model: CollectiveSpinModel, operators: SpectrumOperators, options: SpectrumOptions): Spectrum {
  return runSteps(spectrumSteps(model, operators, options));
}

/**
 * The emission spectrum 2 Re int_0^inf dtau e^(-i omega tau) <A^+(tau) A(0)> / j^2 of the light that is emitted by A = v . J,
 * for example J- = (1, -i, 0) . J: a spin that precesses as A(t) = A e^(-i omega_0 t) has its peak at +omega_0. Its
 * coherent and incoherent parts add up to the intensity,
 * <A^+ A> / j^2 = coherentWeight + sum of the lines' weights + int domega / (2 pi) incoherent.
 *
 * @throws As {@link spectrum}.
 *
 * @example Resonance fluorescence of one atom, driven with a Rabi frequency of 4 gamma: two peaks of Mollow's triplet.
 * ```ts
 * import { emissionSpectrum, steadyState } from "@openqs/collective-spin";
 * const lowering = [{ re: 1, im: 0 }, { re: 0, im: -1 }, { re: 0, im: 0 }] as const;
 * const none = [[0, 0, 0], [0, 0, 0], [0, 0, 0]] as const;
 * const model = { field: [4, 0, 0], interaction: none, jumps: [{ rate: 1, vector: lowering }] } as const;
 * const state = steadyState(model, 1).multipoles();
 * const { incoherent } = emissionSpectrum(model, lowering, { state, frequencies: [0, 4] });
 * incoherent[0] / 4; // => 1.02579514
 * incoherent[1] / 4; // => 0.3
 * ```
 */
export function emissionSpectrum(model: CollectiveSpinModel, emitter: SpinVector, options: SpectrumOptions): Spectrum {
  return runSteps(emissionSpectrumSteps(model, emitter, options));
}

/** {@link emissionSpectrum} as steps, for `runStepsAsync` with a signal and progress. */
export function emissionSpectrumSteps(
  model: CollectiveSpinModel,
  emitter: SpinVector,
  options: SpectrumOptions,
): Steps<Spectrum> {
  return spectrumSteps(model, { later: adjointVector(emitter), earlier: emitter }, options);
}

/** {@link spectrum} as steps, for `runStepsAsync` with a signal and progress. */
export function* spectrumSteps(
  model: CollectiveSpinModel,
  operators: SpectrumOperators,
  { state, frequencies: wanted, relativeTolerance = 1e-8, memoryLimitBytes }: SpectrumOptions,
): Steps<Spectrum> {
  const { spins } = state;
  assertMultipoleState("state", state);
  assertModel(model, spins);
  if (!Array.isArray(wanted) && !ArrayBuffer.isView(wanted)) {
    throw new InvalidArgumentError("frequencies", wanted, "must be an array of angular frequencies");
  }
  const frequencies = Float64Array.from(wanted);
  frequencies.forEach((frequency, i) => assertFinite(`frequencies[${i}]`, frequency));
  if (!(relativeTolerance > 0)) {
    throw new InvalidArgumentError("relativeTolerance", relativeTolerance, "must be positive");
  }
  const problem = spectrumProblem(model, operators, { state, relativeTolerance, memoryLimitBytes });
  let order = Math.min(spins, Math.max(state.maximumOrder + 1, 4));
  // At the first order a sample of the frequencies is enough to compare with.
  let lower = order === spins ? undefined : yield* contributionsAtOrder(problem, order, sampled(frequencies, SAMPLE));
  for (;;) {
    if (lower !== undefined) order = Math.min(spins, Math.ceil(1.15 * order));
    const found = yield* contributionsAtOrder(problem, order, frequencies);
    const uncertainty = order === spins ? 0 : relativeChange(found, lower);
    if (uncertainty <= relativeTolerance) {
      const { incoherent, narrowLines, residualNorm, dimension } = found;
      const certificate = { truncationOrder: order, uncertainty, residualNorm, dimension };
      return { frequencies, incoherent, coherentWeight: problem.coherentWeight, narrowLines, certificate };
    }
    lower = { ...found, incoherent: sampled(found.incoherent, SAMPLE) };
  }
}

const SAMPLE = 32;

interface SpectrumProblem {
  readonly stencil: MultipoleStencil;
  readonly state: MultipoleState;
  readonly later: SpinVector;
  /** B rho - <B> rho = F + i G, normalized by j. */
  readonly sources: readonly [MultipoleState, MultipoleState];
  readonly coherentWeight: Complex;
  readonly relativeTolerance: number;
  readonly memoryLimitBytes: number | undefined;
  readonly scale: number;
}

/** Largest |L rho| of a state that passes for stationary, relative to |rho| and the model's frequencies. */
const STATIONARY = 1e-4;

function spectrumProblem(
  model: CollectiveSpinModel,
  { later, earlier }: SpectrumOperators,
  options: Pick<SpectrumProblem, "state" | "relativeTolerance" | "memoryLimitBytes">,
): SpectrumProblem {
  const { state } = options;
  const { spins } = state;
  const stencil = multipoleStencil(model, spins);
  const scale = frequencyScale(model);
  const residual = multipoleNorm(applyLiouvillian(stencil, state)) / (scale * multipoleNorm(state));
  if (!(residual <= STATIONARY)) {
    throw new InvalidArgumentError(
      "state",
      `changing at a relative rate of ${residual.toExponential(1)}`,
      "must be steady",
    );
  }
  const moments = multipoleMoments(state);
  const [mean, kick] = [meanOf(later, moments), meanOf(earlier, moments)];
  const { hermitian, antihermitian } = leftProduct(earlier, state);
  const source = (product: MultipoleState, weight: number): MultipoleState =>
    combination(spins, [
      { weight: 2 / spins, operator: product },
      { weight: -weight, operator: state },
    ]);
  return {
    ...options,
    stencil,
    later,
    sources: [source(hermitian, kick.re), source(antihermitian, kick.im)],
    coherentWeight: { re: mean.re * kick.re - mean.im * kick.im, im: mean.re * kick.im + mean.im * kick.re },
    scale,
  };
}

/** What the sectors add up to. */
interface Contributions {
  readonly frequencies: Float64Array;
  readonly incoherent: Float64Array;
  readonly narrowLines: NarrowLine[];
  residualNorm: number;
  dimension: number;
}

function* contributionsAtOrder(
  problem: SpectrumProblem,
  order: number,
  frequencies: Float64Array,
): Steps<Contributions> {
  const incoherent = new Float64Array(frequencies.length);
  const sum: Contributions = { frequencies, incoherent, narrowLines: [], residualNorm: 0, dimension: 0 };
  for (const sector of sectorsOf(problem.stencil, order)) yield* addSector(problem, sector, sum);
  return sum;
}

/** With a parity, even and odd q apart; with rotation symmetry only q = 0 and q = 1, all that first moments see. */
function sectorsOf({ orderStep: step }: MultipoleStencil, order: number): readonly SectorUnknowns[] {
  const trace = { sector: "trace", step, order, projection: order } as const;
  if (step === 1) return [trace];
  return [trace, { sector: "odd", step: 2, order, projection: step === 0 ? 1 : order }];
}

/** Where the resolvent is expanded, on the real axis, in units of the frequency scale. */
const SHIFT = 1;
const NARROW_LINEWIDTH = 1e-3;
/** Residuals are kept this much below the tolerance of the spectrum: modes amplify them. */
const RESIDUAL_MARGIN = 1e-2;

function* addSector(problem: SpectrumProblem, sector: SectorUnknowns, sum: Contributions): Steps<void> {
  const { stencil, later, sources, relativeTolerance, scale } = problem;
  const { frequencies } = sum;
  const seen = sector.sector === "odd" ? later.slice(0, 2) : sector.step === 1 ? later : later.slice(2);
  if (seen.every(({ re, im }) => re === 0 && im === 0)) return;
  const parts = sources.map((source) => sectorUnknowns(source, sector));
  if (parts.every(vanishes)) return;
  const blocks = realMultipoleBlocks({ ...stencil, orderStep: sector.step }, sector.sector);
  const inverse = yield* shiftedInverse(blocks.truncate(sector), SHIFT * scale, problem.memoryLimitBytes);
  const momentsOf = firstMoments(stencil.spins, sector);
  const request = {
    frequencies,
    relativeTolerance: RESIDUAL_MARGIN * relativeTolerance,
    narrowLinewidth: NARROW_LINEWIDTH * scale,
  };
  // The second source counts times i.
  const columns: [Complex, ResolventColumn][] = [];
  for (const [part, source] of parts.entries()) {
    if (vanishes(source)) continue;
    const column = yield* reduceResolvent(inverse, source, request);
    columns.push([part === 0 ? { re: 1, im: 0 } : { re: 0, im: 1 }, column]);
    sum.residualNorm = Math.max(sum.residualNorm, column.residualNorm);
    sum.dimension = Math.max(sum.dimension, column.dimension);
  }
  for (const [factor, { values }] of columns) {
    values.forEach((first, i) => {
      sum.incoherent[i] += 2 * product(factor, measured(later, momentsOf, first)).re;
    });
  }
  sum.narrowLines.push(...narrowLines(columns, (first) => measured(later, momentsOf, first)));
}

/** The two sources excite the same mode: their weights add up. */
function narrowLines(
  columns: readonly [Complex, ResolventColumn][],
  measure: (first: Float64Array) => Complex,
): NarrowLine[] {
  const weight = { re: 0, im: 0 };
  let linewidth: number | undefined;
  for (const [factor, { line }] of columns) {
    if (line === undefined) continue;
    const part = product(factor, measure(line.first));
    weight.re += part.re;
    weight.im += part.im;
    linewidth ??= line.linewidth;
  }
  return linewidth === undefined ? [] : [{ weight, linewidth }];
}

/** Tr((v . J) x) / j by the first unknowns of x, interleaved (re, im). */
function measured(vector: SpinVector, momentsOf: ReturnType<typeof firstMoments>, first: Float64Array): Complex {
  const part = (offset: 0 | 1) => momentsOf(first.filter((_, i) => i % 2 === offset));
  const [re, im] = [part(0), part(1)];
  return vector.map((component, a) => product(component, { re: re[a], im: im[a] })).reduce(plus);
}

function product(a: Complex, b: Complex): Complex {
  return { re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re };
}

function plus(a: Complex, b: Complex): Complex {
  return { re: a.re + b.re, im: a.im + b.im };
}

function vanishes(vector: Float64Array): boolean {
  return vector.every((value) => value === 0);
}

/** Of the incoherent part, at the frequencies that the lower order has, and of the lines' weights. */
function relativeChange({ incoherent, narrowLines }: Contributions, lower: Contributions | undefined): number {
  if (narrowLines.length !== lower?.narrowLines.length) return Infinity;
  const values = sampled(incoherent, SAMPLE);
  const change = largest(values.map((value, i) => value - lower.incoherent[i]));
  const lines = narrowLines.map(({ weight: { re, im } }, i) => {
    const before = lower.narrowLines[i].weight;
    return Math.hypot(re - before.re, im - before.im) / Math.hypot(re, im);
  });
  return Math.max(change === 0 ? 0 : change / largest(values), ...lines);
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

import {
  analyzeSparse,
  assertFinite,
  type Complex,
  type ComplexVector,
  runSteps,
  runStepsAsync,
  type RunStepsOptions,
  sparseAdd,
  sparseIdentity,
  type SparseAnalysis,
  sparseLuSolve,
  sparseLuSteps,
  type SparseMatrix,
  sparseScale,
  sparseToDense,
  type Steps,
  transpose,
} from "@openqs/linalg";
import { expect } from "../measures/expectation.js";
import { dagger, identityOperator, type Operator } from "../operators/operator.js";
import { assertSameSpace } from "../space/basis.js";
import type { DensityMatrix } from "../states/density-matrix.js";
import { withTraceRow } from "../steady-state/trace-row.js";
import { elementSet, pairLiouvillian } from "../superoperators/pair-liouvillian.js";
import { populationsOf, toSector } from "../symmetry/sector-matrix.js";
import { type SymmetrySector, symmetrySectors } from "../symmetry/sectors.js";
import { assertConstant, type LindbladSystem, systemDimension } from "../systems/lindblad-system.js";
import { sandwiched } from "./correlation.js";

/** The operators of a spectrum of <A(tau) B(0)>. */
export interface SpectrumOperators {
  readonly later: Operator;
  readonly earlier: Operator;
}

/** Options of {@link spectrum}. */
export interface SpectrumOptions {
  /** Angular frequencies omega in the system's frame. */
  readonly frequencies: ArrayLike<number>;
  /** The steady state. */
  readonly state: DensityMatrix;
  /** Refuses to start what needs more memory; default 4 GiB. */
  readonly memoryLimitBytes?: number;
}

/** A spectrum, its delta function apart. */
export interface Spectrum {
  readonly frequencies: Float64Array;
  /** The part of the fluctuations, at each frequency. */
  readonly incoherent: Float64Array;
  /** <A><B>: the spectrum also has 2 pi times this times delta(omega). */
  readonly coherentWeight: Complex;
}

/**
 * The spectrum S(omega) = 2 Re int_0^inf dtau e^(-i omega tau) (<A(tau) B(0)> - <A><B>), in a steady state; for
 * A = B^+ the Fourier transform over all delays.
 *
 * By resolvents, S = 2 Re Tr(A (i omega - L)^-1 (B rho - <B> rho)), in the symmetry sectors that B rho and A share, with
 * one sparse LU for each frequency and one analysis of the pattern for all. In the sector of the trace one row says
 * Tr x = 0, which makes omega = 0 as good as any other frequency: it gives the group inverse of L, where the
 * pseudo-inverse would give a wrong S(0).
 * Cost: a factorization of the sector's Liouvillian for each frequency.
 *
 * @throws {DimensionMismatchError} when an operator or the state is on another space.
 * @throws {InvalidArgumentError} when the system depends on time or a frequency is not finite.
 * @throws {SingularMatrixError} when L has an eigenvalue i omega, as an undamped oscillation has.
 */
export function spectrum(system: LindbladSystem, operators: SpectrumOperators, options: SpectrumOptions): Spectrum {
  return runSteps(spectrumSteps(system, operators, options));
}

/** {@link spectrum} without blocking: with progress, and cancelled by a signal, whose reason it rejects with. */
export function spectrumAsync(
  system: LindbladSystem,
  operators: SpectrumOperators,
  options: SpectrumOptions & RunStepsOptions,
): Promise<Spectrum> {
  return runStepsAsync(spectrumSteps(system, operators, options), options);
}

/**
 * The emission spectrum 2 Re int_0^inf dtau e^(-i omega tau) <a^+(tau) a(0)>: a mode that oscillates as e^(-i omega_0 t)
 * has its peak at +omega_0.
 *
 * @throws As {@link spectrum}.
 *
 * @example
 * ```ts
 * import { annihilation, creation, emissionSpectrum, fockBasis, lindbladSystem, photonNumber, steadyState } from "@openqs/lindblad";
 * const cavity = fockBasis("cavity", 20);
 * const jumps = [
 *   { operator: annihilation(cavity), populationRate: 0.1 * 1.25 },
 *   { operator: creation(cavity), populationRate: 0.1 * 0.25 },
 * ];
 * const system = lindbladSystem({ hamiltonian: photonNumber(cavity), jumps });
 * const { state } = steadyState(system);
 * // A Lorentzian at 1 of half width 0.05 and area 2 pi nbar
 * const { incoherent } = emissionSpectrum(system, annihilation(cavity), { frequencies: [1, 1.05], state });
 * incoherent[0]; // => 10.0000000
 * incoherent[1]; // => 5.0000000
 * ```
 */
export function emissionSpectrum(system: LindbladSystem, emitter: Operator, options: SpectrumOptions): Spectrum {
  return spectrum(system, { later: dagger(emitter), earlier: emitter }, options);
}

/**
 * The absorption spectrum 2 Re int_0^inf dtau e^(i omega tau) <[a(tau), a^+(0)]> of a weak probe of frequency omega that
 * couples to a: positive where the probe is absorbed, negative where it is amplified. It has no coherent part.
 *
 * @throws As {@link spectrum}.
 */
export function absorptionSpectrum(system: LindbladSystem, absorber: Operator, options: SpectrumOptions): Float64Array {
  const mirrored = { ...options, frequencies: Float64Array.from(options.frequencies, (frequency) => -frequency) };
  const adjoint = dagger(absorber);
  const absorbed = spectrum(system, { later: absorber, earlier: adjoint }, mirrored).incoherent;
  const emitted = runSteps(
    resolventSpectrum(system, { later: absorber, right: adjoint, left: identityOperator(system.space) }, mirrored),
  ).incoherent;
  return absorbed.map((value, k) => value - emitted[k]);
}

function* spectrumSteps(
  system: LindbladSystem,
  { later, earlier }: SpectrumOperators,
  options: SpectrumOptions,
): Steps<Spectrum> {
  return yield* resolventSpectrum(system, { later, left: earlier, right: identityOperator(system.space) }, options);
}

/** 2 Re Tr(A (i omega - L)^-1 (B rho C - <C B> rho)). */
function* resolventSpectrum(
  system: LindbladSystem,
  { later, left, right }: { readonly later: Operator; readonly left: Operator; readonly right: Operator },
  options: SpectrumOptions,
): Steps<Spectrum> {
  const { state, memoryLimitBytes = 4 * 2 ** 30 } = options;
  const frequencies = Float64Array.from(options.frequencies);
  frequencies.forEach((frequency, k) => assertFinite(`frequencies[${k}]`, frequency));
  assertConstant("spectrum", system);
  for (const { space } of [later, left, right, state]) assertSameSpace("a spectrum", system.space, space);
  const kicked = sandwiched(left, state, right);
  const identity = identityOperator(system.space);
  const kick = expect(identity, { space: state.space, matrix: kicked });
  const mean = expect(later, state);
  const coherentWeight = { re: mean.re * kick.re - mean.im * kick.im, im: mean.re * kick.im + mean.im * kick.re };
  const source = kicked.data.map((value, k) => {
    const [re, im] = [state.matrix.data[k & ~1], state.matrix.data[k | 1]];
    return value - ((k & 1) === 0 ? kick.re * re - kick.im * im : kick.re * im + kick.im * re);
  });
  const incoherent = new Float64Array(frequencies.length);
  for (const sector of symmetrySectors(system)) {
    const task = { source: { ...kicked, data: source }, later, frequencies, incoherent, memoryLimitBytes };
    yield* addSector(system, sector, task);
  }
  return { frequencies, incoherent, coherentWeight };
}

interface SectorTask {
  readonly source: DensityMatrix["matrix"];
  readonly later: Operator;
  readonly frequencies: Float64Array;
  /** Where the sector's contribution is added. */
  readonly incoherent: Float64Array;
  readonly memoryLimitBytes: number;
}

function* addSector(system: LindbladSystem, sector: SymmetrySector, task: SectorTask): Steps<void> {
  const elements = elementSet(systemDimension(system), sector.elements);
  const source = toSector(task.source, elements);
  // Tr(A x) = sum_ij A_ji x_ij.
  const functional = toSector(transpose(sparseToDense(task.later.matrix)), elements);
  if (isZero(source) || isZero(functional)) return;
  const equations = resolventEquations(
    pairLiouvillian(system, elements),
    sector.hasTrace ? populationsOf(elements) : undefined,
  );
  if (equations.traceRow !== undefined) source.data.fill(0, 2 * equations.traceRow, 2 * equations.traceRow + 2);
  const { frequencies, incoherent, memoryLimitBytes } = task;
  for (let k = 0; k < frequencies.length; k++) {
    const matrix = equations.at(frequencies[k]);
    const factors = yield* sparseLuSteps(matrix, { analysis: equations.analysis, memoryLimitBytes });
    incoherent[k] += 2 * realOverlap(functional, sparseLuSolve(factors, source));
    yield { phase: "solving for frequencies", done: k + 1, total: frequencies.length };
  }
}

interface ResolventEquations {
  /** i omega - L, with the trace instead of one population's row. */
  readonly at: (frequency: number) => SparseMatrix;
  readonly analysis: SparseAnalysis;
  readonly traceRow: number | undefined;
}

/** The matrices of all frequencies share one pattern: that of L, the identity and the row of the trace. */
function resolventEquations(liouvillian: SparseMatrix, populations: Int32Array | undefined): ResolventEquations {
  const { rows } = liouvillian;
  const closed = populations === undefined ? undefined : withTraceRow(liouvillian, populations);
  const constant = sparseScale(closed?.matrix ?? liouvillian, -1);
  const unit = sparseIdentity(rows);
  if (closed !== undefined) unit.values[2 * closed.row] = 0;
  const empty = sparseScale(sparseAdd(constant, unit), 0);
  const [base, diagonal] = [sparseAdd(empty, constant).values, sparseAdd(empty, unit).values];
  const at = (frequency: number) => {
    const values = base.slice();
    for (let k = 0; k < values.length; k += 2) values[k + 1] += frequency * diagonal[k];
    return { ...empty, values };
  };
  return { at, analysis: analyzeSparse(at(1)), traceRow: closed?.row };
}

function isZero({ data }: ComplexVector): boolean {
  return data.every((value) => value === 0);
}

/** Re sum_k f_k x_k, without conjugation. */
function realOverlap(f: ComplexVector, x: ComplexVector): number {
  let sum = 0;
  for (let k = 0; k < f.data.length; k += 2) sum += f.data[k] * x.data[k] - f.data[k + 1] * x.data[k + 1];
  return sum;
}

import {
  add,
  type Complex,
  runSteps,
  runStepsAsync,
  type RunStepsOptions,
  scale,
  type Steps,
  trace,
} from "@openqs/linalg";
import { expect } from "../measures/expectation.js";
import { assertOperator, dagger, identityOperator, type Operator } from "../operators/operator.js";
import { assertSameSpace } from "../space/basis.js";
import type { DensityMatrix } from "../states/density-matrix.js";
import { assertOptions, type OptionNames } from "../systems/assert-options.js";
import type { LindbladSystem } from "../systems/lindblad-system.js";
import { sandwiched } from "./correlation.js";
import { assertStationary } from "./stationary.js";
import { assertFrequencies, resolventSpectrum } from "./resolvent-spectrum.js";

/** The operators of a spectrum of <A(tau) B(0)>. */
export interface SpectrumOperators {
  /** A of <A(tau) B(0)>. */
  readonly later: Operator;
  /** B of <A(tau) B(0)>. */
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
  /** Angular, in the system's unit. */
  readonly frequencies: Float64Array;
  /** The part of the fluctuations, at each frequency. */
  readonly incoherent: Float64Array;
  /** <A><B>: the spectrum also has 2 pi times this times delta(omega). */
  readonly coherentWeight: Complex;
  /** Largest residual of the linear systems of all frequencies, relative to their right-hand side. */
  readonly residualNorm: number;
  /** Sparse factorizations that were made for all frequencies. */
  readonly factorizations: number;
}

/**
 * The spectrum S(omega) = 2 Re int_0^inf dtau e^(-i omega tau) (<A(tau) B(0)> - <A><B>), in a steady state; for
 * A = B^+ the Fourier transform over all delays.
 *
 * By resolvents, S = 2 Re Tr(A (i omega - L)^-1 (B rho - <B> rho)), in the symmetry sectors that B rho and A share. All
 * frequencies share one reduction of L to a rational Krylov space, whose residual is measured at each of them. At
 * omega = 0 the resolvent is the group inverse of L; the pseudo-inverse would give a wrong S(0).
 * Cost: 5 to 20 sparse factorizations of the sector's Liouvillian, however many frequencies there are.
 *
 * @throws {DimensionMismatchError} when an operator or the state is on another space.
 * @throws {InvalidArgumentError} when the system depends on time, the state is not steady or a frequency is not finite.
 * @throws {SingularMatrixError} when L has an eigenvalue i omega, as an undamped oscillation has.
 * @throws {NotConvergedError} when the residual stays large at one of the frequencies.
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
  assertOperator("emitter", emitter);
  return spectrum(system, { later: dagger(emitter), earlier: emitter }, options);
}

/** {@link emissionSpectrum} without blocking: with progress, and cancelled by a signal, whose reason it rejects with. */
export function emissionSpectrumAsync(
  system: LindbladSystem,
  emitter: Operator,
  options: SpectrumOptions & RunStepsOptions,
): Promise<Spectrum> {
  assertOperator("emitter", emitter);
  return spectrumAsync(system, { later: dagger(emitter), earlier: emitter }, options);
}

/**
 * The absorption spectrum 2 Re int_0^inf dtau e^(i omega tau) <[a(tau), a^+(0)]> of a weak probe of frequency omega that
 * couples to a: positive where the probe is absorbed, negative where it is amplified. It has no coherent part.
 *
 * @throws As {@link spectrum}.
 */
export function absorptionSpectrum(system: LindbladSystem, absorber: Operator, options: SpectrumOptions): Float64Array {
  return runSteps(absorptionSteps(system, absorber, options));
}

/** {@link absorptionSpectrum} without blocking: with progress, and cancelled by a signal, whose reason it rejects with. */
export function absorptionSpectrumAsync(
  system: LindbladSystem,
  absorber: Operator,
  options: SpectrumOptions & RunStepsOptions,
): Promise<Float64Array> {
  return runStepsAsync(absorptionSteps(system, absorber, options), options);
}

const OPTIONS: OptionNames<SpectrumOptions> = { frequencies: true, state: true, memoryLimitBytes: true };

/** Tr A x and Tr x of a matrix x make the coherent part; what is left of x has no trace. */
function* spectrumSteps(
  system: LindbladSystem,
  { later, earlier }: SpectrumOperators,
  options: SpectrumOptions,
): Steps<Spectrum> {
  assertOptions("options of a spectrum", options, OPTIONS);
  const { state } = options;
  assertStationary("spectrum", system, state);
  for (const [name, operator] of Object.entries({ later, earlier })) {
    assertOperator(name, operator);
    assertSameSpace("a spectrum", system.space, operator.space);
  }
  const kicked = sandwiched(earlier, state, identityOperator(system.space));
  const [amplitude, mean] = [trace(kicked), expect(later, state)];
  const coherentWeight = {
    re: mean.re * amplitude.re - mean.im * amplitude.im,
    im: mean.re * amplitude.im + mean.im * amplitude.re,
  };
  const source = add(kicked, scale(state.matrix, { re: -amplitude.re, im: -amplitude.im }));
  return { ...(yield* resolventSpectrum(system, { later, source }, options)), coherentWeight };
}

/** The frequency of the probe is minus that of the correlation; a commutator with rho has no trace. */
function* absorptionSteps(system: LindbladSystem, absorber: Operator, options: SpectrumOptions): Steps<Float64Array> {
  assertOptions("options of a spectrum", options, OPTIONS);
  const { state } = options;
  assertStationary("absorptionSpectrum", system, state);
  assertOperator("absorber", absorber);
  assertSameSpace("a spectrum", system.space, absorber.space);
  assertFrequencies(options.frequencies);
  const [adjoint, identity] = [dagger(absorber), identityOperator(system.space)];
  const source = add(sandwiched(adjoint, state, identity), scale(sandwiched(identity, state, adjoint), -1));
  const frequencies = Float64Array.from(options.frequencies, (frequency) => -frequency);
  const probed = { ...options, frequencies };
  return (yield* resolventSpectrum(system, { later: absorber, source }, probed)).incoherent;
}

import {
  type CollectiveSpinModel,
  correlationSteps,
  emissionSpectrumSteps,
  type MultipoleState,
  type SpinVector,
  type Spectrum,
  steadyStateSteps,
} from "@openqs/collective-spin";
import { type Complex, InvalidArgumentError, type Steps } from "@openqs/linalg";
import {
  driftEigenvalues,
  type FixedPoint,
  holsteinPrimakoff,
  meanFieldFixedPoints,
  outputSpectrum,
  photonSpectrum,
} from "@openqs/linear-response";
import { type ModelParameters, spinModel } from "../model/parameters.js";
import { bandQuadrature, type SpectralLine } from "./band-integral.js";
import { type BranchName, branchOf } from "./branch.js";
import { sectorEigenvalues } from "./relaxation-gap.js";
import { reportedAs } from "./reported-as.js";
import { powerTail, TAIL_RATIOS } from "./power-tail.js";

/** What is wanted of the light. */
export interface OutputSpectrumRequest {
  /** nu, angular, from the frequency of the mode in the frame of the model. */
  readonly frequencies: readonly number[];
  /** Delays of the correlation, ascending from 0 on; none leaves it out. */
  readonly times: readonly number[];
}

/** Light about the stable semiclassical state for N -> infinity, Eq. (8). */
export interface LinearizedSpectrum {
  /** The semiclassical state it is about. */
  readonly branch: BranchName;
  /** Incoherent photons per unit of time and of nu/(2 pi), at each frequency. */
  readonly photons: readonly number[];
  /** Light of the mean field at nu = 0, photons per unit of time. */
  readonly coherentFlux: number;
  /** Lines: [re, im], half widths with a minus sign and frequencies. */
  readonly eigenvalues: readonly (readonly [number, number])[];
}

/** A line that is too narrow to be sampled, at nu = 0: photons 2 (flux linewidth + dispersion nu)/(linewidth^2 + nu^2). */
export interface NarrowLine {
  /** Photons per unit of time. */
  readonly flux: number;
  /** Half width, angular. */
  readonly linewidth: number;
  /** Weight of the antisymmetric part, which carries no photons: the line interferes with those that are sampled. */
  readonly dispersion: number;
}

/** All the light that leaves mode b in the reduced model; fluxes are photons per unit of time. */
export interface OutputSpectrumResult {
  /** Parameters of the model, as they were resolved. */
  readonly model: ModelParameters;
  /** nu in the frame of the cavity mode, angular. */
  readonly frequencies: readonly number[];
  /** Incoherent photons per unit of time and of nu/(2 pi), without the narrow lines. */
  readonly photons: readonly number[];
  /** (2 Gamma_b/N) |<J+>|^2, a line without width. */
  readonly coherentFlux: number;
  /** Lines that are too narrow for a sampled spectrum, with their half widths: in the broken phase the light of the two branches. */
  readonly narrowLines: readonly NarrowLine[];
  /** (2 Gamma_b/N) <J- J+>. */
  readonly totalFlux: number;
  /** (2 Gamma_b/N) <J-(tau) J+(0)>. */
  readonly correlation: {
    readonly times: readonly number[];
    readonly re: readonly number[];
    readonly im: readonly number[];
  };
  /** null where no semiclassical state is stable. */
  readonly linearized: LinearizedSpectrum | null;
  /** The evidence: truncations, residuals, and the sum rule of the total flux. */
  readonly certificate: Spectrum["certificate"] & {
    /** Share of the total flux that coherent light, narrow lines and the integral of `photons` over all nu do not add up to. */
    readonly sumRuleError: number;
  };
}

const [RAISING, LOWERING] = [1, -1].map((im): SpinVector => [
  { re: 1, im: 0 },
  { re: 0, im },
  { re: 0, im: 0 },
]);

const SPECTRUM_TOLERANCE = 1e-7;

/** The port of sqrt(2 Gamma_b/N) J+ among the jump operators of the model. */
const PORT = "jump 1";

/** The sum rule is integrated over |nu| < this times the largest frequency of the model, and a fitted tail. */
const BAND = 2.5;

/**
 * Emission spectrum and correlation of the output of mode b, which follows J+: b_out = sqrt(2 Gamma_b/N) J+ + vacuum,
 * S(nu) = (2 Gamma_b/N) 2 Re int_0^inf dtau e^(-i nu tau) <J-(tau) J+(0)>, at finite N and for N -> infinity, coherent light apart.
 *
 * @throws {InvalidArgumentError} when Gamma_b is 0: nothing leaves the mode.
 * @throws {NotConvergedError} as `emissionSpectrum`.
 */
export function* outputSpectrumStudy(
  parameters: ModelParameters,
  { frequencies, times }: OutputSpectrumRequest,
): Steps<OutputSpectrumResult> {
  const { atoms, gammaB } = parameters;
  if (!(gammaB > 0)) throw new InvalidArgumentError("gammaB", gammaB, "must be positive, or mode b emits nothing");
  const model = spinModel(parameters);
  const stable = stablePoint(parameters);
  const steady = yield* reportedAs(steadyStateSteps(model, atoms, {}), { phase: "steady state", done: 0, total: 3 });
  const state = steady.multipoles();
  const band = sumRuleBand(parameters, stable);
  const sampled = { state, frequencies: [...frequencies, ...band.frequencies], relativeTolerance: SPECTRUM_TOLERANCE };
  const steps = emissionSpectrumSteps(model, RAISING, sampled);
  const emission = yield* reportedAs(steps, { phase: "spectrum", done: 1, total: 3 });
  const correlated = yield* reportedAs(correlationOf(model, state, times), { phase: "correlation", done: 2, total: 3 });
  // From j^2 = N^2/4, the unit of the verbs, to photons.
  const scale = (gammaB * atoms) / 2;
  const photons = emission.incoherent.map((value) => scale * value);
  const narrowLines = emission.narrowLines.map(({ weight, linewidth }) => ({
    flux: scale * weight.re,
    linewidth,
    dispersion: scale * weight.im,
  }));
  const coherentFlux = scale * emission.coherentWeight.re;
  const { XX, YY, Z } = steady.moments;
  const totalFlux = scale * (XX + YY - (2 * Z) / atoms);
  const lines = narrowLines.reduce((sum, { flux }) => sum + flux, coherentFlux);
  const sum = lines + band.integral(photons.subarray(frequencies.length));
  return {
    model: parameters,
    frequencies,
    photons: [...photons.subarray(0, frequencies.length)],
    coherentFlux,
    narrowLines,
    totalFlux,
    correlation: { times, re: correlated.map(({ re }) => scale * re), im: correlated.map(({ im }) => scale * im) },
    linearized: stable === null ? null : linearizedSpectrum(parameters, stable, frequencies),
    certificate: {
      ...emission.certificate,
      sumRuleError: totalFlux === 0 ? Math.abs(sum) : Math.abs(sum - totalFlux) / totalFlux,
    },
  };
}

function stablePoint(parameters: ModelParameters): FixedPoint | null {
  const [point] = meanFieldFixedPoints(spinModel(parameters));
  return point.stability === "stable" ? point : null;
}

function* correlationOf(
  model: CollectiveSpinModel,
  state: MultipoleState,
  times: readonly number[],
): Steps<readonly Complex[]> {
  if (times.length === 0) return [];
  return yield* correlationSteps(model, { later: LOWERING, earlier: RAISING }, { state, delays: times });
}

/** Where the sum rule wants the spectrum, and the integral over all d nu/(2 pi) from the values there. */
function sumRuleBand(parameters: ModelParameters, stable: FixedPoint | null) {
  const { field, coupling, gammaA, gammaB } = parameters;
  const frequency = 2 * (Math.abs(field) + coupling) + 4 * gammaA + 2 * gammaB;
  const lines = linesOf(parameters, { stable, frequency });
  const edge = BAND * lines.reduce((largest, { re, im }) => Math.max(largest, Math.hypot(re, im)), frequency);
  const quadrature = bandQuadrature(edge, lines);
  const wings = TAIL_RATIOS.flatMap((ratio) => [ratio * edge, -ratio * edge]);
  const { length } = quadrature.frequencies;
  return {
    frequencies: [...quadrature.frequencies, ...wings],
    integral: (values: Float64Array): number => {
      const inside = quadrature.weights.reduce((sum, weight, i) => sum + weight * values[i], 0);
      const both = TAIL_RATIOS.map((_, i) => values[length + 2 * i] + values[length + 2 * i + 1]);
      return inside + powerTail(edge, both) / (2 * Math.PI);
    },
  };
}

/** Up to so many atoms all lines are computed, in milliseconds; more of them, if all were narrow, would take too long to integrate. */
const KNOWN_LINES_ATOMS = 8;

/** The poles of the spectrum, or for many atoms those of N -> infinity, which finite N broadens, and one at 0. */
function linesOf(
  parameters: ModelParameters,
  { stable, frequency }: { stable: FixedPoint | null; frequency: number },
): readonly SpectralLine[] {
  if (parameters.atoms <= KNOWN_LINES_ATOMS) return sectorEigenvalues(parameters, 1).map(([re, im]) => ({ re, im }));
  const limit = stable === null ? [] : driftEigenvalues(holsteinPrimakoff(spinModel(parameters), stable.bloch).system);
  // What is broader than the narrow lines at nu = 0, which stand apart, is resolved.
  return [...limit, { re: -1e-3 * frequency, im: 0 }];
}

function linearizedSpectrum(
  parameters: ModelParameters,
  { bloch }: FixedPoint,
  frequencies: readonly number[],
): LinearizedSpectrum {
  const { system } = holsteinPrimakoff(spinModel(parameters), bloch);
  return {
    branch: branchOf(bloch),
    photons: [...photonSpectrum(outputSpectrum(system, PORT, { frequencies }))],
    coherentFlux: (parameters.gammaB * parameters.atoms * (bloch[0] ** 2 + bloch[1] ** 2)) / 2,
    eigenvalues: driftEigenvalues(system).map(({ re, im }) => [re, im]),
  };
}

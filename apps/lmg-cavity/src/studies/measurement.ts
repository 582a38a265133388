import { asymptoticWitness, type AsymptoticWitness, momentsFromOutputField } from "@openqs/entanglement";
import { type Complex, InvalidArgumentError } from "@openqs/linalg";
import {
  adiabaticElimination,
  driftEigenvalues,
  holsteinPrimakoff,
  linearizeSpinCavity,
  type LinearizedSpinCavity,
  type LinearSystem,
  lmgCavityModel,
  type LmgCavityParameters,
  lmgEffectiveParameters,
  type OutputSpectrum,
  outputSpectrum,
  photonSpectrum,
  type Vector3,
  spinCovariance,
  squeezingSpectrum,
  stationaryCovariance,
} from "@openqs/linear-response";
import { bandQuadrature } from "./band-integral.js";
import { type BranchName, branchOf } from "./branch.js";
import { cavityBranch } from "./cavity-branch.js";

/** What is measured: the light of which cavity, in which band, about which branch of its mean field. */
export interface MeasurementRequest {
  /** The two modes and their couplings. */
  readonly cavity: LmgCavityParameters;
  /** N, to which the light of the mean field is proportional. */
  readonly atoms: number;
  /** The detector integrates over |nu| < bandwidth; default all frequencies. */
  readonly bandwidth?: number;
  /** Where the spectra of the output are wanted. */
  readonly frequencies: readonly number[];
  /** Default: the stable one, the normal state where two are stable. */
  readonly branch?: BranchName;
}

/** The field that leaves through the output mirror of mode b, in the detector's band; rates in the unit of the cavity's. */
export interface OutputField {
  /** <b_out>, the light of the mean field: the root of photons per unit of time, [re, im]. */
  readonly amplitude: readonly [number, number];
  /** |<b_out>|^2, photons per unit of time. */
  readonly coherentFlux: number;
  /** <b_out^+ b_out> - |<b_out>|^2. */
  readonly flux: number;
  /** <b_out^2> - <b_out>^2, [re, im]. */
  readonly pairFlux: readonly [number, number];
}

/** C_R as the light shows it, beside what it is. */
export interface MeasurementResult {
  /** The two modes and their couplings. */
  readonly cavity: LmgCavityParameters;
  /** N. */
  readonly atoms: number;
  /** What is left when the modes are eliminated. */
  readonly effective: { readonly lambda: number; readonly gammaA: number; readonly gammaB: number };
  /** The semiclassical state that was taken. */
  readonly branch: BranchName;
  /** <J>/j of that state. */
  readonly bloch: { readonly X: number; readonly Y: number; readonly Z: number };
  /** null: all frequencies. */
  readonly bandwidth: number | null;
  /** Moments of the field that leaves mode b. */
  readonly output: OutputField;
  /** C_R as inferred, of the atoms, and of the eliminated model. */
  readonly entanglement: {
    /** From the output field as if b followed J+ at once. */
    readonly inferred: AsymptoticWitness;
    /** Of the atoms in the same two-mode model. */
    readonly atoms: AsymptoticWitness;
    /** Of the atoms once the modes are eliminated, Eq. (8); null where a dispersive shift moves the broken state. */
    readonly eliminated: AsymptoticWitness | null;
  };
  /** Photons and smallest homodyne noise (vacuum 1) at each frequency, without the light of the mean field. */
  readonly spectrum: {
    readonly frequencies: readonly number[];
    readonly photons: readonly number[];
    readonly squeezing: readonly number[];
    readonly squeezingAngle: readonly number[];
  };
}

/** The mirror in front of the detector; the light through the other one is lost. */
const PORT = { name: "b out", share: 0.5 } as const;

/**
 * The measurement that the paper proposes last: in the adiabatic regime b follows J+, so that <b_out^+ b_out> and <b_out^2>,
 * which broadband homodyne detection gives, together with <Jz> give C_R. Here the light is that of the full two-mode model (3),
 * linearised for N -> infinity, and the inference is compared with the atoms themselves.
 *
 * Vacuum enters the mirrors, so that over all frequencies <b_out^+ b_out> = 2 kappa_b share <b^+ b>, likewise <b_out^2>.
 *
 * Source: S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), last remark on Fig. 4.
 *
 * @throws {InvalidArgumentError} when the branch is not there or unstable, the bandwidth is not positive, or mode b not coupled.
 */
export function measurementStudy(request: MeasurementRequest): MeasurementResult {
  const { cavity, atoms, bandwidth, frequencies, branch } = request;
  if (bandwidth !== undefined && !(bandwidth > 0))
    throw new InvalidArgumentError("bandwidth", bandwidth, "must be positive");
  if (cavity.couplingB === 0)
    throw new InvalidArgumentError("lambdaB", 0, "must not vanish, or the light of mode b says nothing of the atoms");
  const model = lmgCavityModel(cavity);
  const { blochs, stability } = cavityBranch(model, branch);
  const [bloch] = blochs;
  if (stability !== "stable") throw new InvalidArgumentError("branch", branchOf(bloch), "must be stable at this field");
  const linear = linearizeSpinCavity(model, blochs);
  const output = outputField(linear, request);
  const { coupling, gammaA, gammaB } = lmgEffectiveParameters(cavity);
  const [X, Y, Z] = bloch;
  return {
    cavity,
    atoms,
    effective: { lambda: coupling, gammaA, gammaB },
    branch: branchOf(bloch),
    bloch: { X, Y, Z },
    bandwidth: bandwidth ?? null,
    output,
    entanglement: {
      inferred: inferredWitness(output, request, Z),
      atoms: asymptoticWitness(bloch, spinCovariance(linear.frames[0], stationaryCovariance(linear.system))),
      eliminated: eliminatedWitness(cavity, bloch),
    },
    spectrum: spectrumOf(outputSpectrum(linear.system, PORT.name, { frequencies })),
  };
}

function eliminatedWitness(cavity: LmgCavityParameters, bloch: Vector3): AsymptoticWitness | null {
  const { dispersiveA = 0, dispersiveB = 0 } = cavity;
  if (branchOf(bloch) === "broken" && (dispersiveA !== 0 || dispersiveB !== 0)) return null;
  const { spin } = adiabaticElimination(lmgCavityModel(cavity), { bloch });
  const { frame, system } = holsteinPrimakoff(spin, bloch);
  return asymptoticWitness(bloch, spinCovariance(frame, stationaryCovariance(system)));
}

function outputField(
  { system, amplitudes }: LinearizedSpinCavity,
  { cavity, atoms, bandwidth }: MeasurementRequest,
): OutputField {
  const rate = 2 * cavity.decayB * PORT.share;
  const scale = Math.sqrt(rate * atoms);
  const [re, im] = [scale * amplitudes[1].re, scale * amplitudes[1].im];
  const { flux, pair } =
    bandwidth === undefined ? wholeBand(stationaryCovariance(system), rate) : inBand(system, bandwidth);
  return { amplitude: [re, im], coherentFlux: re * re + im * im, flux, pairFlux: [pair.re, pair.im] };
}

interface Fluctuations {
  readonly flux: number;
  readonly pair: Complex;
}

/** b = (x + i p)/2: <b^+ b> = (V_xx + V_pp - 2)/4 and <b^2> = (V_xx - V_pp + 2i V_xp)/4. */
function wholeBand(covariance: readonly (readonly number[])[], rate: number): Fluctuations {
  const [[xx, xp], [, pp]] = covariance.slice(4).map((row) => row.slice(4));
  return { flux: (rate * (xx + pp - 2)) / 4, pair: { re: (rate * (xx - pp)) / 4, im: (rate * xp) / 2 } };
}

function inBand(system: LinearSystem, bandwidth: number): Fluctuations {
  const { frequencies, weights } = bandQuadrature(bandwidth, driftEigenvalues(system));
  const spectrum = outputSpectrum(system, PORT.name, { frequencies });
  const integral = (density: Float64Array): number => density.reduce((sum, value, i) => sum + value * weights[i], 0);
  const difference = spectrum.xx.map((xx, i) => (xx - spectrum.pp[i]) / 4);
  return {
    flux: integral(photonSpectrum(spectrum)),
    pair: { re: integral(difference), im: integral(spectrum.xp.re) / 2 },
  };
}

/** Mean and fluctuations separately, so that nothing cancels at large N. */
function inferredWitness(output: OutputField, { cavity, atoms }: MeasurementRequest, Z: number): AsymptoticWitness {
  const { couplingB, decayB, detuningB = 0, dispersiveB = 0 } = cavity;
  const mapping = {
    atoms,
    coupling: couplingB,
    fieldDecay: decayB,
    detuning: detuningB + dispersiveB * Z,
    mirrorShare: PORT.share,
    polarization: Z,
  };
  const [amplitude, pairFlux] = [output.amplitude, output.pairFlux].map(([re, im]) => ({ re, im }));
  const none = { re: 0, im: 0 };
  const { X, Y } = momentsFromOutputField({ flux: 0, pairFlux: none, amplitude }, mapping);
  const { XX, YY, XY } = momentsFromOutputField({ flux: output.flux, pairFlux }, mapping);
  const covariance = [
    [atoms * XX, atoms * XY, 0],
    [atoms * XY, atoms * YY, 0],
    [0, 0, 0],
  ];
  return asymptoticWitness([X, Y, Z], covariance);
}

function spectrumOf(spectrum: OutputSpectrum): MeasurementResult["spectrum"] {
  const { noise, angle } = squeezingSpectrum(spectrum);
  return {
    frequencies: [...spectrum.frequencies],
    photons: [...photonSpectrum(spectrum)],
    squeezing: [...noise],
    squeezingAngle: [...angle],
  };
}

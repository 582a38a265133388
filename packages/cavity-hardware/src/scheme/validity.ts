import { couplingInhomogeneity } from "../resonator/inhomogeneity.js";
import type { LmgScheme, RamanChannels } from "./scheme.js";
import type { TwoModeParameters } from "./two-mode-parameters.js";

/** One assumption of the model with its measured value. */
export interface ValidityCheck {
  /** What is assumed, in words and symbols. */
  readonly condition: string;
  /** The dimensionless number that must be small. */
  readonly value: number;
  /** The largest value that still counts as small. */
  readonly limit: number;
  /** Whether `value` does not exceed `limit`. */
  readonly ok: boolean;
}

/** All assumptions: those that were checked, and those that could not be. */
export interface ValidityReport {
  readonly validity: readonly ValidityCheck[];
  readonly unchecked: readonly string[];
}

/** What the assumptions are judged by. */
export interface ValidityInput {
  readonly scheme: LmgScheme;
  readonly channels: RamanChannels;
  readonly twoMode: TwoModeParameters;
  readonly lambda: number;
  readonly gammaA: number;
  readonly gammaB: number;
}

/**
 * A ratio that the paper writes as "much smaller" passes up to this value: corrections are of second order in it, so
 * they stay below 4 %.
 */
const MUCH_SMALLER = 0.2;

/** Relative inequality of couplings that must be equal; it enters lambda in first order. */
const NEARLY_EQUAL = 0.05;

const HOMOGENEOUS = "homogeneous coupling: 1 - <g>^2/<g^2> over the sample";

/** A value at its limit passes in spite of rounding. */
const ROUNDING = 1e-9;

function small(condition: string, value: number, limit = MUCH_SMALLER): ValidityCheck {
  return { condition, value, limit, ok: value <= limit * (1 + ROUNDING) };
}

function atomChecks({ scheme, channels }: ValidityInput): ValidityCheck[] {
  const { atom, modes, linewidth } = scheme;
  const detunings = atom.kind === "four-level" ? Object.values(atom.detunings).map(Math.abs) : [];
  const widest = Math.max(linewidth, modes.a.kappa, modes.b.kappa);
  const checks = [small("atomic detunings: largest Rabi frequency or g over |Delta|", channels.excitation)];
  if (detunings.length === 0) return checks;
  return [
    ...checks,
    small("atomic detunings: largest linewidth or kappa over |Delta|", widest / Math.min(...detunings)),
  ];
}

function modeChecks({ scheme, twoMode, gammaA, gammaB }: ValidityInput): ValidityCheck[] {
  const { deltaA, deltaB, kappaA, kappaB, lambdaA, lambdaB, omega0, deltaAMinus, deltaBMinus } = twoMode;
  const [widthA, widthB] = [Math.hypot(kappaA, deltaA), Math.hypot(kappaB, deltaB)];
  const fastest = Math.max(Math.abs(lambdaA), Math.abs(omega0)) / widthA;
  const fastestB = Math.max(Math.abs(lambdaB), Math.abs(omega0)) / widthB;
  const dispersive = scheme.atoms * Math.max(Math.abs(deltaAMinus) / widthA, Math.abs(deltaBMinus) / widthB);
  return [
    small("adiabatic elimination of mode a: lambda_a, omega_0 << (kappa_a^2 + delta_a^2)^(1/2)", fastest),
    small("adiabatic elimination of mode b: lambda_b, omega_0 << (kappa_b^2 + delta_b^2)^(1/2)", fastestB),
    small("dispersive shifts left out: N delta_a,b^- << (kappa^2 + delta^2)^(1/2)", dispersive),
    small("mode a far detuned: kappa_a << delta_a", kappaA / Math.abs(deltaA)),
    small("mode b resonant: delta_b << kappa_b", Math.abs(deltaB) / kappaB),
    small("dissipation by mode b dominates: Gamma_a << Gamma_b", gammaB === 0 ? Number.MAX_VALUE : gammaA / gammaB),
  ];
}

function ramanChecks({ scheme, channels, twoMode, lambda, gammaB }: ValidityInput): ValidityCheck[] {
  const { r1, s0 } = channels.raman;
  const { deltaA, kappaA, kappaB, lambdaA, lambdaB } = twoMode;
  const widest = Math.max(...[deltaA, kappaA, kappaB, lambdaA, lambdaB].map(Math.abs));
  const splitting = Math.abs(scheme.groundSplitting);
  const slowest = Math.min(Math.abs(lambda), gammaB);
  return [
    small(
      "equal Raman channels of mode a: |r1 - s0| over their mean",
      Math.abs((2 * (r1 - s0)) / (r1 + s0)),
      NEARLY_EQUAL,
    ),
    small(
      "distinct Raman channels: delta_a, kappa, lambda_a,b << omega_1",
      splitting === 0 ? Number.MAX_VALUE : widest / splitting,
    ),
    small(
      "spontaneous emission: single-atom rate << lambda, Gamma_b",
      slowest === 0 ? Number.MAX_VALUE : Math.max(...Object.values(channels.scatteringRates)) / slowest,
    ),
  ];
}

/** Judges every assumption between the hardware and Eq. (5) of the paper. */
export function checkValidity(input: ValidityInput): ValidityReport {
  const { sample } = input.scheme;
  const checks = [...atomChecks(input), ...modeChecks(input), ...ramanChecks(input)];
  if (sample === undefined)
    return { validity: checks, unchecked: [`${HOMOGENEOUS} (give the sample's radius and the waist)`] };
  return { validity: [...checks, small(HOMOGENEOUS, couplingInhomogeneity(sample), NEARLY_EQUAL)], unchecked: [] };
}

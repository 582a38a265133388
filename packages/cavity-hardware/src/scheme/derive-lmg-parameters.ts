import {
  assertFinite,
  assertNonNegative,
  assertPositive,
  ImpossibleConfigurationError,
  InvalidArgumentError,
} from "../errors.js";
import { type AngularFrequency, quantity } from "../units/quantity.js";
import { channelsOf } from "./eliminate.js";
import type { LmgScheme, RamanChannels, Reading } from "./scheme.js";
import { type TwoModeParameters, twoModeParameters } from "./two-mode-parameters.js";
import { checkValidity, type ValidityCheck } from "./validity.js";

/** The parameters of the dissipative Lipkin-Meshkov-Glick model, Eq. (5), with what they rest on. */
export interface LmgParameters {
  /** Of the paper's formulas, by which everything here was derived. */
  readonly reading: Reading;
  /** N. */
  readonly atoms: number;
  /** The coefficients before the modes are eliminated. */
  readonly twoMode: TwoModeParameters;
  /** Spin-spin coupling lambda, rad/s. */
  readonly lambda: AngularFrequency;
  /** Rate Gamma_a of (Gamma_a/N) D[2Jx], rad/s, in the paper's D (twice the usual dissipator). */
  readonly gammaA: AngularFrequency;
  /** Rate Gamma_b of (Gamma_b/N) D[J+], rad/s. */
  readonly gammaB: AngularFrequency;
  /** Effective field h = -omega_0/2, rad/s. */
  readonly field: AngularFrequency;
  /** The dimensionless model in units of lambda. */
  readonly ratios: { readonly field: number; readonly gammaA: number; readonly gammaB: number };
  /** Single-atom spontaneous emission of |0> and |1>, sum of Gamma Omega^2/(4 Delta^2), neglected by the model; rad/s. */
  readonly spontaneousRates: RamanChannels["scatteringRates"];
  /** Every assumption that could be checked. */
  readonly validity: readonly ValidityCheck[];
  /** Assumptions that could not be checked for want of data. */
  readonly unchecked: readonly string[];
}

/** Options of {@link deriveLmgParameters}. */
export interface DeriveLmgOptions {
  /** Which reading of Eqs. (4a-4e); default `"printed"`. */
  readonly reading?: Reading;
}

const rate = (value: number): AngularFrequency => quantity(value, "rad/s");

function assertScheme({ atoms, atom, groundSplitting, ramanSplitting, modes, linewidth }: LmgScheme): void {
  if (!Number.isSafeInteger(atoms) || atoms < 1) {
    throw new InvalidArgumentError("atoms", atoms, "must be an integer of at least 1");
  }
  assertFinite("groundSplitting", groundSplitting);
  assertFinite("ramanSplitting", ramanSplitting);
  assertNonNegative("linewidth", linewidth);
  assertPositive("modes.a.kappa", modes.a.kappa);
  assertPositive("modes.b.kappa", modes.b.kappa);
  if (atom.kind === "channels") return;
  for (const [name, value] of Object.entries(atom.couplings)) assertFinite(`couplings.${name}`, value);
  for (const [name, value] of Object.entries(atom.rabiFrequencies)) assertFinite(`rabiFrequencies.${name}`, value);
  for (const [name, value] of Object.entries(atom.detunings)) {
    assertFinite(`detunings.${name}`, value);
    if (value === 0) throw new InvalidArgumentError(`detunings.${name}`, value, "must not be zero");
  }
}

/**
 * From atoms, lasers and cavity to the dissipative Lipkin-Meshkov-Glick model: the paper's Eqs. (4a-4e) and (5).
 *
 * lambda = 2 lambda_a^2 delta_a/(kappa_a^2 + delta_a^2), Gamma_i = lambda_i^2 kappa_i/(kappa_i^2 + delta_i^2), h = -omega_0/2, for
 * H = ... + (lambda_a/sqrt N)(J+ + J-)(a + a^+) + (lambda_b/sqrt N)(J- b + J+ b^+). The paper's Eq. (3) prints Jx where
 * these formulas need J+ + J- = 2Jx; both of its microscopic readings are offered by name.
 *
 * @param scheme - Atoms, single-atom couplings, detunings and modes; all rates in rad/s, kappa a FIELD rate.
 * @param options - `reading`: `"printed"` (default) or `"derived"`.
 * @returns The model's parameters in rad/s and in units of lambda, the two-mode parameters, and a validity report that
 * lists each assumption with its value, limit and verdict.
 * @throws {InvalidArgumentError} for what is not finite, a kappa that is not positive or a zero detuning;
 * {@link ImpossibleConfigurationError} when lambda vanishes, so that ratios to it do not exist.
 *
 * Source: S. Morrison & A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), Eqs. (3)-(5).
 *
 * @example
 * ```ts
 * import { deriveLmgParameters, inUnit, morrisonParkinsScheme } from "@openqs/cavity-hardware";
 * const model = deriveLmgParameters(morrisonParkinsScheme());
 * inUnit(model.twoMode.lambdaA, "2pi kHz"); // => 250
 * inUnit(model.lambda, "2pi kHz"); // => 49.995
 * inUnit(model.gammaB, "2pi kHz"); // => 2.5
 * ```
 */
export function deriveLmgParameters(scheme: LmgScheme, options: DeriveLmgOptions = {}): LmgParameters {
  const { reading = "printed" } = options;
  assertScheme(scheme);
  const channels = channelsOf(scheme, reading);
  const twoMode = twoModeParameters(scheme, channels);
  const { deltaA, deltaB, lambdaA, lambdaB, kappaA, kappaB, omega0 } = twoMode;
  const lambda = rate((2 * lambdaA ** 2 * deltaA) / (kappaA ** 2 + deltaA ** 2));
  if (lambda === 0) {
    throw new ImpossibleConfigurationError(
      `lambda is zero because ${deltaA === 0 ? "delta_a" : "lambda_a"} is: mode a mediates no spin-spin coupling. ` +
        `Detune mode a and switch on the lasers r1 and s0.`,
    );
  }
  const gammaA = rate((lambdaA ** 2 * kappaA) / (kappaA ** 2 + deltaA ** 2));
  const gammaB = rate((lambdaB ** 2 * kappaB) / (kappaB ** 2 + deltaB ** 2));
  const field = rate(-omega0 / 2);
  const report = checkValidity({ scheme, channels, twoMode, lambda, gammaA, gammaB });
  return {
    reading,
    atoms: scheme.atoms,
    twoMode,
    lambda,
    gammaA,
    gammaB,
    field,
    ratios: { field: field / lambda, gammaA: gammaA / lambda, gammaB: gammaB / lambda },
    spontaneousRates: channels.scatteringRates,
    ...report,
  };
}

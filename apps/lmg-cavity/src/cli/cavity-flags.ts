import type { LmgCavityParameters } from "@openqs/linear-response";
import { cavityFromRatios, FIGURE_3_RATIOS } from "../studies/transmission.js";
import { UsageError } from "./errors.js";
import { modelFlags } from "./flags.js";
import { finiteNumber, nonNegative, positive } from "./parsers.js";

/** The cavity as the command line gives it: by ratios or by rates. */
export interface CavityFlags {
  readonly atoms: number;
  readonly field: number;
  readonly coupling: number;
  readonly gammaA?: number;
  readonly gammaB?: number;
  readonly anisotropy: number;
  readonly ratios: boolean;
  readonly kappaAOverDeltaA?: number;
  readonly lambdaBOverLambdaA?: number;
  readonly kappaBOverDeltaA?: number;
  readonly lambdaAOverDeltaA?: number;
  readonly kappaA?: number;
  readonly kappaB?: number;
  readonly deltaA?: number;
  readonly deltaB?: number;
  readonly lambdaA?: number;
  readonly lambdaB?: number;
  readonly deltaAMinus?: number;
  readonly deltaBMinus?: number;
}

const RATIO_FLAGS = ["kappaAOverDeltaA", "lambdaBOverLambdaA", "kappaBOverDeltaA", "lambdaAOverDeltaA"] as const;
const RATE_FLAGS = ["kappaA", "kappaB", "deltaA", "lambdaA", "lambdaB"] as const;
const SHIFT_FLAGS = ["deltaB", "deltaAMinus", "deltaBMinus"] as const;

/** What each rate of the model replaces among the ratios. */
const REPLACED = { gammaA: "kappaAOverDeltaA", gammaB: "lambdaBOverLambdaA" } as const;

const optional = (brief: string, parse: (text: string) => number) =>
  ({ kind: "parsed", parse, brief, placeholder: "value", optional: true }) as const;

/** The options that describe the cavity. */
export const cavityFlags = {
  atoms: modelFlags.atoms,
  field: modelFlags.field,
  coupling: modelFlags.coupling,
  gammaA: optional("by ratios: wanted Gamma_a, instead of kappa_a/delta_a", nonNegative),
  gammaB: optional("by ratios: wanted Gamma_b, instead of lambda_b/lambda_a", nonNegative),
  anisotropy: { ...modelFlags.anisotropy, brief: "0: the anisotropy gamma of every such cavity" },
  ratios: { kind: "boolean", brief: "the cavity by ratios", default: false, withNegated: false },
  kappaAOverDeltaA: optional("with --ratios: kappa_a/delta_a (0.02)", nonNegative),
  lambdaBOverLambdaA: optional("with --ratios: lambda_b/lambda_a (0.32)", nonNegative),
  kappaBOverDeltaA: optional("with --ratios: kappa_b/delta_a (1)", positive),
  lambdaAOverDeltaA: optional("with --ratios: lambda_a/delta_a (0.1)", positive),
  kappaA: optional("field decay rate of mode a, in units of lambda", nonNegative),
  kappaB: optional("field decay rate of mode b, in units of lambda", positive),
  deltaA: optional("detuning of mode a, in units of lambda", finiteNumber),
  deltaB: optional("detuning of mode b, in units of lambda (0)", finiteNumber),
  lambdaA: optional("coupling lambda_a, in units of lambda", finiteNumber),
  lambdaB: optional("coupling lambda_b, in units of lambda", finiteNumber),
  deltaAMinus: optional("dispersive shift delta_a^- per atom, in units of lambda (0)", finiteNumber),
  deltaBMinus: optional("dispersive shift delta_b^- per atom, in units of lambda (0)", finiteNumber),
} as const;

/**
 * The cavity that the options describe; `--coupling` is the unit of its rates.
 *
 * @throws {UsageError} when ratios and rates are mixed, a rate is missing, or the anisotropy is not that of the cavity.
 */
export function cavityFromFlags(flags: CavityFlags): LmgCavityParameters {
  if (flags.anisotropy !== 0)
    throw new UsageError(
      `--anisotropy cannot be "${flags.anisotropy}" here: it follows from the cavity, whose modes give gamma = 0.`,
    );
  const rates = RATE_FLAGS.filter((name) => flags[name] !== undefined);
  const ratios = RATIO_FLAGS.filter((name) => flags[name] !== undefined);
  if (rates.length > 0 && (flags.ratios || ratios.length > 0)) {
    throw new UsageError(
      `${option(rates[0])} and ${ratios.length > 0 ? option(ratios[0]) : "--ratios"} exclude each other.`,
    );
  }
  const shifts = dispersiveAndDetuning(flags);
  if (rates.length === 0) return { ...cavityByRatios(flags), ...shifts };
  for (const name of ["gammaA", "gammaB"] as const) {
    if (flags[name] === undefined) continue;
    throw new UsageError(
      `${option(name)} follows from the cavity, here from ${option(rates[0])} and the other rates; leave it out, or give the cavity by --ratios.`,
    );
  }
  const missing = RATE_FLAGS.filter((name) => flags[name] === undefined);
  if (missing.length > 0) {
    throw new UsageError(
      `${option(rates[0])} needs ${missing.map(option).join(", ")} as well; or give the cavity by --ratios.`,
    );
  }
  const [kappaA, kappaB, deltaA, lambdaA, lambdaB] = RATE_FLAGS.map((name) => (flags[name] ?? 0) * flags.coupling);
  return {
    field: flags.field,
    couplingA: lambdaA,
    couplingB: lambdaB,
    detuningA: deltaA,
    decayA: kappaA,
    decayB: kappaB,
    ...shifts,
  };
}

/** Gamma_a = lambda kappa_a/(2 delta_a); Gamma_b = lambda_b^2 kappa_b/(kappa_b^2 + delta_b^2). */
function cavityByRatios(flags: CavityFlags): LmgCavityParameters {
  for (const [rate, ratio] of Object.entries(REPLACED) as [keyof typeof REPLACED, keyof CavityFlags][]) {
    if (flags[rate] !== undefined && flags[ratio] !== undefined)
      throw new UsageError(`${option(rate)} and ${option(ratio)} exclude each other: one follows from the other.`);
  }
  const { field, coupling, gammaA, gammaB, deltaB = 0 } = flags;
  const given = Object.fromEntries(
    RATIO_FLAGS.filter((name) => flags[name] !== undefined).map((name) => [name, flags[name]]),
  );
  const wanted = gammaA === undefined ? {} : { kappaAOverDeltaA: (2 * gammaA) / coupling };
  const cavity = cavityFromRatios({ ...FIGURE_3_RATIOS, ...given, ...wanted, field, coupling });
  if (gammaB === undefined) return cavity;
  const { decayB } = cavity;
  return { ...cavity, couplingB: Math.sqrt((gammaB * (decayB ** 2 + (deltaB * coupling) ** 2)) / decayB) };
}

/** delta_b and N delta^- of both modes, in the unit of the rates. */
function dispersiveAndDetuning(flags: CavityFlags) {
  const [deltaB, deltaAMinus, deltaBMinus] = SHIFT_FLAGS.map((name) => (flags[name] ?? 0) * flags.coupling);
  return { detuningB: deltaB, dispersiveA: flags.atoms * deltaAMinus, dispersiveB: flags.atoms * deltaBMinus };
}

function option(name: string): string {
  return `--${name.replace(/([A-Z])/g, "-$1").toLowerCase()}`;
}

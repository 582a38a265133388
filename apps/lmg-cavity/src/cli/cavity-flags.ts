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

const optional = (brief: string, parse: (text: string) => number) =>
  ({ kind: "parsed", parse, brief, placeholder: "value", optional: true }) as const;

/** The options that describe the cavity. */
export const cavityFlags = {
  atoms: modelFlags.atoms,
  field: modelFlags.field,
  coupling: modelFlags.coupling,
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
 * @throws {UsageError} when ratios and rates are mixed or a rate is missing.
 */
export function cavityFromFlags(flags: CavityFlags): LmgCavityParameters {
  const rates = RATE_FLAGS.filter((name) => flags[name] !== undefined);
  const ratios = RATIO_FLAGS.filter((name) => flags[name] !== undefined);
  if (rates.length > 0 && (flags.ratios || ratios.length > 0)) {
    throw new UsageError(
      `${option(rates[0])} and ${ratios.length > 0 ? option(ratios[0]) : "--ratios"} exclude each other.`,
    );
  }
  const shifts = dispersiveAndDetuning(flags);
  if (rates.length === 0) {
    const given = Object.fromEntries(ratios.map((name) => [name, flags[name]]));
    const { field, coupling } = flags;
    return { ...cavityFromRatios({ ...FIGURE_3_RATIOS, ...given, field, coupling }), ...shifts };
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

/** delta_b and N delta^- of both modes, in the unit of the rates. */
function dispersiveAndDetuning(flags: CavityFlags) {
  const [deltaB, deltaAMinus, deltaBMinus] = SHIFT_FLAGS.map((name) => (flags[name] ?? 0) * flags.coupling);
  return { detuningB: deltaB, dispersiveA: flags.atoms * deltaAMinus, dispersiveB: flags.atoms * deltaBMinus };
}

function option(name: string): string {
  return `--${name.replace(/([A-Z])/g, "-$1").toLowerCase()}`;
}

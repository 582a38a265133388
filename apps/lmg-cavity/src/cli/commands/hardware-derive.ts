import { HardwareError, parseQuantity, type SiUnit } from "@openqs/cavity-hardware";
import { buildCommand } from "@stricli/core";
import { type HardwareModel, hardwareModel, type HardwareRequest } from "../../studies/hardware-derive.js";
import type { CliContext } from "../context.js";
import { UsageError } from "../errors.js";
import { studyFlags } from "../flags.js";
import { optionName } from "../option-name.js";
import { atoms, finiteNumber, positive } from "../parsers.js";
import { digits, table } from "../table.js";

interface Flags extends Omit<HardwareRequest, "coupling" | "fieldRatio" | "gammaBRatio" | "sample"> {
  readonly json: boolean;
  readonly atomCoupling?: HardwareRequest["coupling"];
  readonly field: number;
  readonly gammaB?: number;
  readonly sampleRadius?: NonNullable<HardwareRequest["sample"]>["waist"];
  readonly waist?: NonNullable<HardwareRequest["sample"]>["waist"];
  readonly geometry: "ring" | "standing wave";
}

/** A flag whose value carries a unit. */
function withUnit<Si extends SiUnit>(unit: Si, brief: string, example: string) {
  return { ...quantityFlag(unit, `${brief}, for example "${example}"`, example), optional: true } as const;
}

/** The same with a default. */
function withDefault<Si extends SiUnit>(unit: Si, brief: string, initial: string) {
  return { ...quantityFlag(unit, brief, initial), default: initial } as const;
}

function quantityFlag<Si extends SiUnit>(unit: Si, brief: string, example: string) {
  const parse = (text: string) => {
    try {
      return parseQuantity(text, unit);
    } catch {
      const lacksTwoPi = unit === "rad/s" && /^[-+.\de\s]+[kMGT]?Hz\s*$/i.test(text);
      const why = lacksTwoPi ? "; whether the factor 2 pi is in the number cannot be guessed" : "";
      throw new RangeError(`it must be a number with a unit, for example "${example}"${why}`);
    }
  };
  return { kind: "parsed", parse, brief, placeholder: "value unit" } as const;
}

/** `lmg-cavity hardware derive`. */
export const hardwareDeriveCommand = buildCommand<Flags, [], CliContext>({
  docs: {
    brief: "lambda, Gamma_a, Gamma_b and h from species, cavity and lasers, and whether the model is valid there",
    fullDescription:
      "Couplings of the two-mode model (3), parameters of the effective model (5), and every assumption with its value and limit.\n" +
      "What is not given comes from the catalogue. --kappa-a and --kappa-b are FIELD rates (half widths). With --atom real the\n" +
      "lasers give the real atom the lambda_a, lambda_b and h that the four-level scheme has in the given reading.\n\nExamples:\n" +
      "  lmg-cavity hardware derive --species 6Li --cavity morrison-parkins-ring --field 0.5\n" +
      '  lmg-cavity hardware derive --gamma-b 0.2 --lambda "2pi 20 kHz" --reading derived --json\n' +
      '  lmg-cavity hardware derive --atom real --detuning "2pi 3 GHz"',
  },
  parameters: {
    flags: {
      ...studyFlags,
      species: {
        kind: "parsed",
        parse: String,
        brief: "a species of `hardware list`",
        placeholder: "name",
        default: "6Li",
      },
      cavity: {
        kind: "parsed",
        parse: String,
        brief: "a cavity of `hardware list`",
        placeholder: "name",
        default: "morrison-parkins-ring",
      },
      atom: {
        kind: "enum",
        values: ["four-level", "real"],
        brief: "the paper's four levels, or all sublevels of D1 and D2 (6Li, 87Rb)",
        default: "four-level",
      },
      reading: {
        kind: "enum",
        values: ["printed", "derived"],
        brief: "the paper's formulas as printed, or second-order elimination",
        default: "printed",
      },
      atoms: { kind: "parsed", parse: atoms, brief: "number of atoms N", placeholder: "N", optional: true },
      field: { kind: "parsed", parse: finiteNumber, brief: "wanted h/lambda", placeholder: "h", default: "0" },
      gammaB: {
        kind: "parsed",
        parse: positive,
        brief: "wanted Gamma_b/lambda, by laser r0",
        placeholder: "rate",
        optional: true,
      },
      lambda: withUnit("rad/s", "wanted lambda, by lasers r1 and s0", "2pi 20 kHz"),
      atomCoupling: withUnit("rad/s", "single-atom coupling g", "2pi 100 kHz"),
      kappaA: withUnit("rad/s", "field decay rate of mode a", "2pi 25 kHz"),
      kappaB: withUnit("rad/s", "field decay rate of mode b", "2pi 250 kHz"),
      deltaA: withUnit("rad/s", "Raman detuning of mode a", "2pi 2.5 MHz"),
      deltaB: withUnit("rad/s", "Raman detuning of mode b", "2pi 0 kHz"),
      detuning: withDefault("rad/s", "Delta, atom minus laser (from D1 for real atoms)", "2pi 10 GHz"),
      rabiOverDetuning: {
        kind: "parsed",
        parse: positive,
        brief: "Omega/Delta of lasers r1 and s0",
        placeholder: "ratio",
        optional: true,
      },
      pumpOverDetuning: {
        kind: "parsed",
        parse: positive,
        brief: "Omega/Delta of laser r0",
        placeholder: "ratio",
        optional: true,
      },
      magneticField: withDefault("T", "magnetic field, which splits |0> and |1>", "30 G"),
      groundSplitting: withUnit("rad/s", "omega_1 instead of that of the magnetic field", "2pi 27 MHz"),
      sampleRadius: withUnit("m", "rms radius of the cloud, to check homogeneity", "10 um"),
      waist: withUnit("m", "waist of the mode, to check homogeneity", "100 um"),
      geometry: {
        kind: "enum",
        values: ["ring", "standing wave"],
        brief: "geometry of the mode, to check homogeneity",
        default: "ring",
      },
    },
  },
  func({ json, ...flags }) {
    const model = withOptionNames(() => hardwareModel(requestOf(flags)));
    this.process.stdout.write(json ? `${JSON.stringify(model)}\n` : describe(model));
  },
});

/** The option of this command for an option of the package: `rabiOverDetuning` is `--rabi-over-detuning`. */
function optionOf(option: string): string {
  const [, mode, name] = /^modes\.([ab])\.(kappa|detuning)/.exec(option) ?? [];
  if (mode !== undefined) return `--${name === "kappa" ? name : "delta"}-${mode}`;
  return option === "coupling" ? "--atom-coupling" : `--${optionName(option)}`;
}

/** Names the options of the command line where the package names its own. */
function withOptionNames<Result>(compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof HardwareError)) throw error;
    throw new UsageError(
      error.message.replaceAll(/`([A-Za-z]+(?:\.[A-Za-z.]+)?)`/g, (_, option: string) => optionOf(option)),
    );
  }
}

/** No option may be overruled in silence by another. */
function refuseContradictions(flags: Omit<Flags, "json">): void {
  if ((flags.sampleRadius === undefined) !== (flags.waist === undefined)) {
    throw new UsageError("--sample-radius and --waist belong together.");
  }
  if (flags.gammaB !== undefined && flags.pumpOverDetuning !== undefined) {
    throw new UsageError("--gamma-b and --pump-over-detuning both set the laser r0; give one.");
  }
  if (flags.lambda !== undefined && flags.rabiOverDetuning !== undefined) {
    throw new UsageError("--lambda and --rabi-over-detuning both set the lasers r1 and s0; give one.");
  }
  if (flags.atom === "real" && flags.groundSplitting !== undefined) {
    throw new UsageError(
      "--ground-splitting belongs to --atom four-level: that of the real atom follows from --magnetic-field.",
    );
  }
}

function requestOf(flags: Omit<Flags, "json">): HardwareRequest {
  const { atomCoupling, field, gammaB, sampleRadius, waist, geometry, ...rest } = flags;
  refuseContradictions(flags);
  return {
    ...rest,
    fieldRatio: field,
    ...(atomCoupling === undefined ? {} : { coupling: atomCoupling }),
    ...(gammaB === undefined ? {} : { gammaBRatio: gammaB }),
    ...(sampleRadius === undefined || waist === undefined
      ? {}
      : { sample: { geometry, rmsRadius: sampleRadius, waist } }),
  };
}

/** The paper's symbols. */
const SYMBOLS: Readonly<Record<string, string>> = {
  omega0: "omega_0",
  deltaA: "delta_a",
  deltaB: "delta_b",
  deltaAPlus: "delta_a^+",
  deltaAMinus: "delta_a^-",
  deltaBPlus: "delta_b^+",
  deltaBMinus: "delta_b^-",
  lambdaA: "lambda_a",
  lambdaB: "lambda_b",
  kappaA: "kappa_a (field)",
  kappaB: "kappa_b (field)",
  groundSplitting: "omega_1",
  ramanSplitting: "omega_1'",
  gammaA: "Gamma_a",
  gammaB: "Gamma_b",
  field: "h",
  zero: "|0>",
  one: "|1>",
};

function describe(model: HardwareModel): string {
  const symbol = (name: string): string => SYMBOLS[name] ?? name;
  const rows = (record: Readonly<Record<string, { value: number; unit: string }>>): string =>
    table(Object.entries(record).map(([name, { value, unit }]) => [symbol(name), `${digits(value, 9)} ${unit}`]));
  const { ratios, validity, unchecked, remarks } = model;
  const checks = validity.map(
    ({ condition, value, limit, ok }) =>
      [ok ? "ok" : "FAILS", `${digits(value, 3).padStart(8)} <= ${limit}  ${condition}`] as const,
  );
  const open = unchecked.map((condition) => ["?", `not checked: ${condition}`] as const);
  const sections = [
    `${model.atoms} atoms of ${model.species} (${model.atom}) in ${model.cavity}, reading "${model.reading}"\n`,
    `Two-mode model, Eq. (3)\n${rows(model.couplings)}`,
    `Lasers (${model.atom === "real" ? "intensities" : "Rabi frequencies"})\n${rows(model.lasers)}`,
    `Effective model, Eq. (5)\n${rows(model.effective)}`,
    `In units of ${model.effective.lambda.value < 0 ? "|lambda|, h of lambda" : "lambda"}\n${table(Object.entries(ratios).map(([name, value]) => [symbol(name), digits(value, 9)]))}`,
    `Spontaneous emission of one atom\n${rows(model.spontaneousRates)}`,
    `Validity\n${table([...checks, ...open])}`,
    ...(remarks.length === 0 ? [] : [`Remarks\n${remarks.map((remark) => `  ${remark}\n`).join("")}`]),
    `Its steady state\n  ${nextCommand(model)}\n`,
  ];
  return sections.join("\n");
}

/** The command that solves the model, in units of lambda. */
function nextCommand({ atoms: count, ratios }: HardwareModel): string {
  const { field, gammaA, gammaB } = ratios;
  const [h, a, b] = [field, gammaA, gammaB].map((value) => digits(value, 6));
  return `lmg-cavity steady-state --atoms ${count} --field ${h} --gamma-a ${a} --gamma-b ${b}`;
}

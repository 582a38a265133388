import {
  type AngularFrequency,
  type Cavity,
  cavityScheme,
  type CavitySchemeOptions,
  deriveLmgParameters,
  designLasers,
  fieldPerPhotonOf,
  findCavity,
  findSpecies,
  inUnit,
  type LmgParameters,
  type LmgScheme,
  type MagneticField,
  lithium6Scheme,
  morrisonParkinsScheme,
  type Quantity,
  quantity,
  type RealAtomScheme,
  publishedCoupling,
  rubidium87Scheme,
  SPEED_OF_LIGHT,
  type Species,
  ImpossibleConfigurationError,
  VACUUM_PERMITTIVITY,
  type ValidityCheck,
} from "@openqs/cavity-hardware";
import type { WithUnit } from "./hardware-catalogue.js";

/** What is asked of the hardware; what is left out comes from the catalogue. */
export interface HardwareRequest extends Omit<
  CavitySchemeOptions,
  "field" | "ramanSplitting" | "magneticField" | "detuning"
> {
  readonly magneticField: MagneticField;
  /** Delta of the four-level atom; detuning from D1 of the real one. */
  readonly detuning: AngularFrequency;
  readonly species: string;
  readonly cavity: string;
  /** `"four-level"` is the paper's atom; `"real"` sums over all excited sublevels of D1 and D2. */
  readonly atom: "four-level" | "real";
  readonly reading: "printed" | "derived";
  /** Wanted h/lambda. */
  readonly fieldRatio: number;
  /** Wanted Gamma_b/lambda, by the laser r0; left out, the published lambda_b. */
  readonly gammaBRatio?: number;
  /** Wanted lambda, by the lasers r1 and s0; left out, the published Omega/Delta. */
  readonly lambda?: AngularFrequency;
}

/** The model's parameters as they are printed. */
export interface HardwareModel {
  readonly species: string;
  readonly cavity: string;
  readonly atom: HardwareRequest["atom"];
  readonly reading: HardwareRequest["reading"];
  readonly atoms: number;
  /** Coefficients of Eq. (3). */
  readonly couplings: Readonly<Record<string, WithUnit>>;
  /** Lasers of the atom: Rabi frequencies of four-level atoms, intensities of real ones. */
  readonly lasers: Readonly<Record<string, WithUnit>>;
  /** Parameters of Eq. (5). */
  readonly effective: Readonly<Record<"lambda" | "gammaA" | "gammaB" | "field", WithUnit>>;
  /** h/lambda and the rates over |lambda|: the options --field, --gamma-a and --gamma-b of the other commands. */
  readonly ratios: { readonly field: number; readonly gammaA: number; readonly gammaB: number };
  readonly spontaneousRates: Readonly<Record<"zero" | "one", WithUnit>>;
  readonly validity: readonly ValidityCheck[];
  readonly unchecked: readonly string[];
  readonly remarks: readonly string[];
}

function rates(record: object): Record<string, WithUnit> {
  const entries = Object.entries(record as Readonly<Record<string, AngularFrequency>>);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, { value: inUnit(value, "2pi kHz"), unit: "2pi kHz" }]),
  );
}

/** The paper's own cavity keeps the paper's round linewidth, every other one the species'. */
function baseScheme(species: Species, cavity: Cavity, options: CavitySchemeOptions): LmgScheme {
  return species.name === "6Li" && cavity.name === "morrison-parkins-ring"
    ? morrisonParkinsScheme(options)
    : cavityScheme(species, cavity, options);
}

/** Lasers for a wanted lambda or Gamma_b/lambda instead of the published ones. */
function redesigned(scheme: LmgScheme, request: HardwareRequest, model: LmgParameters): LmgScheme {
  const { atom } = scheme;
  if (atom.kind !== "four-level") return scheme;
  if (!(model.lambda > 0)) {
    throw new ImpossibleConfigurationError(
      "--lambda and --gamma-b choose lasers for a positive lambda, but --delta-a is not positive. " +
        "Give a positive --delta-a, or the laser r0 by --pump-over-detuning.",
    );
  }
  const { couplings, detunings } = atom;
  const { deltaA, deltaB, kappaA, kappaB } = model.twoMode;
  const target = {
    lambda: request.lambda ?? model.lambda,
    field: request.fieldRatio,
    gammaB: request.gammaBRatio ?? model.gammaB / (request.lambda ?? model.lambda),
  };
  const modes = {
    a: { kappa: kappaA, detuning: { dressed: deltaA } },
    b: { kappa: kappaB, detuning: { dressed: deltaB } },
  };
  const hardware = { ...scheme, atom: { kind: atom.kind, couplings, detunings }, modes };
  return designLasers(target, hardware, { reading: request.reading });
}

function fourLevelScheme(species: Species, cavity: Cavity, request: HardwareRequest): LmgScheme {
  const first = baseScheme(species, cavity, request);
  const model = deriveLmgParameters(first, request);
  if (request.lambda !== undefined || request.gammaBRatio !== undefined) return redesigned(first, request, model);
  return baseScheme(species, cavity, { ...request, field: quantity(request.fieldRatio * model.lambda, "rad/s") });
}

/** The real atom with lasers that reach lambda_a, lambda_b and h of the four-level scheme. */
function realScheme(species: Species, cavity: Cavity, request: HardwareRequest): RealAtomScheme {
  const builders = { "6Li": lithium6Scheme, "87Rb": rubidium87Scheme } as const;
  if (species.name !== "6Li" && species.name !== "87Rb") {
    throw new ImpossibleConfigurationError(
      `--atom real knows the polarizations for 6Li and 87Rb, not for ${species.name}. Use --atom four-level.`,
    );
  }
  const model = deriveLmgParameters(fourLevelScheme(species, cavity, request), request);
  const { deltaA, deltaB, kappaA, kappaB, lambdaA, lambdaB } = model.twoMode;
  return builders[species.name]({
    atoms: model.atoms,
    magneticField: request.magneticField,
    redDetuning: request.detuning,
    fieldPerPhoton: fieldPerPhotonOf(species, request.coupling ?? publishedCoupling(cavity)),
    lambdaA: quantity(Math.abs(lambdaA), "rad/s"),
    lambdaB: quantity(Math.abs(lambdaB), "rad/s"),
    modes: { a: { kappa: kappaA, detuning: { dressed: deltaA } }, b: { kappa: kappaB, detuning: { dressed: deltaB } } },
    field: model.field,
    ...(request.sample === undefined ? {} : { sample: request.sample }),
  });
}

/** I = c epsilon_0 E^2/2 of each laser. */
function intensities({ light }: RealAtomScheme): Record<string, WithUnit> {
  return Object.fromEntries(
    Object.entries(light.lasers).map(([name, { amplitude }]) => {
      const intensity: Quantity<"W/m^2"> = quantity(
        (SPEED_OF_LIGHT * VACUUM_PERMITTIVITY * amplitude ** 2) / 2,
        "W/m^2",
      );
      return [name, { value: inUnit(intensity, "mW/cm^2"), unit: "mW/cm^2" }];
    }),
  );
}

function build(species: Species, cavity: Cavity, request: HardwareRequest): [LmgScheme, Record<string, WithUnit>] {
  if (request.atom === "real") {
    const real = realScheme(species, cavity, request);
    return [real.scheme, intensities(real)];
  }
  const scheme = fourLevelScheme(species, cavity, request);
  return [scheme, scheme.atom.kind === "four-level" ? rates(scheme.atom.rabiFrequencies) : {}];
}

/**
 * From species, cavity and lasers to the dissipative Lipkin-Meshkov-Glick model.
 *
 * @throws {HardwareError} for unknown names, missing data and what cannot be.
 */
export function hardwareModel(request: HardwareRequest): HardwareModel {
  const species = findSpecies(request.species);
  const cavity = findCavity(request.cavity);
  const [scheme, lasers] = build(species, cavity, request);
  const reading = request.atom === "real" ? "derived" : request.reading;
  const model = deriveLmgParameters(scheme, { reading });
  const { lambda, gammaA, gammaB, field, twoMode, ratios, spontaneousRates, validity, unchecked } = model;
  return {
    species: species.name,
    cavity: cavity.name,
    atom: request.atom,
    reading,
    atoms: model.atoms,
    couplings: rates({ ...twoMode, groundSplitting: scheme.groundSplitting, ramanSplitting: scheme.ramanSplitting }),
    lasers,
    effective: rates({ lambda, gammaA, gammaB, field }) as HardwareModel["effective"],
    ratios: { field: ratios.field, gammaA: Math.abs(ratios.gammaA), gammaB: Math.abs(ratios.gammaB) },
    spontaneousRates: rates(spontaneousRates) as HardwareModel["spontaneousRates"],
    validity,
    unchecked,
    remarks: [...signRemark(lambda), ...remarksOf(cavity, request)],
  };
}

/**
 * The complex conjugate of a steady state in the basis |j, m> is that of -H with the same rates, so that h, lambda and -h, -lambda
 * have steady states that differ by the sign of Jy.
 */
function signRemark(lambda: number): string[] {
  if (lambda >= 0) return [];
  return [
    "lambda is negative. The options below give the steady state of -h and |lambda|, which is that of h and lambda with <Jy> " +
      "and <Jx Jy + Jy Jx> of the opposite sign.",
  ];
}

function remarksOf(cavity: Cavity, { atom, reading }: HardwareRequest): string[] {
  const published = cavity.remarks.map(({ text }) => text);
  if (atom === "four-level") return published;
  const target = `The lasers give the real atom lambda_a, lambda_b and h of the four-level scheme in the reading "${reading}".`;
  return [target, ...published];
}

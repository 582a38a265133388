import { type Cavity, publishedCoupling } from "../cavities/cavity.js";
import { assertFinite, assertPositive, InvalidArgumentError, MissingDataError } from "../errors.js";
import type { Species } from "../species/species.js";
import { dipoleTransition } from "../transitions/line-of.js";
import { amplitudeRate } from "../units/decay-rate.js";
import { siValue } from "../units/measured.js";
import { type AngularFrequency, type MagneticField, quantity } from "../units/quantity.js";
import { channelsOf } from "./eliminate.js";
import { groundSplitting, proposedGroundPair } from "./ground-pair.js";
import type { LmgScheme, ModeSettings, Reading, SampleSettings } from "./scheme.js";

/** What a scheme takes from the laboratory; everything left out comes from the cavity's catalogue entry. */
export interface CavitySchemeOptions {
  /** N; default: that of the cavity. */
  readonly atoms?: number;
  /** g of every transition. */
  readonly coupling?: AngularFrequency;
  /** FIELD decay rates. */
  readonly kappaA?: AngularFrequency;
  /** FIELD decay rate of mode b; default: that of the cavity. */
  readonly kappaB?: AngularFrequency;
  /** Delta_r = Delta_s, atom minus laser; default 2 pi x 10 GHz (the paper gives only Omega/Delta). */
  readonly detuning?: AngularFrequency;
  /** Omega/Delta of the lasers r1 and s0. */
  readonly rabiOverDetuning?: number;
  /** Omega/Delta of the laser r0; default: what gives the proposal's lambda_b. */
  readonly pumpOverDetuning?: number;
  /** Dressed detuning of mode a. */
  readonly deltaA?: AngularFrequency;
  /** Dressed detuning of mode b; default 0. */
  readonly deltaB?: AngularFrequency;
  /** Splits the ground sublevels; default 30 G. */
  readonly magneticField?: MagneticField;
  /** omega_1; default: from the magnetic field and the species. */
  readonly groundSplitting?: AngularFrequency;
  /** omega_1'; default: what gives the field `field`. */
  readonly ramanSplitting?: AngularFrequency;
  /** h in rad/s, reached by the choice of omega_1' in this reading; default 0. */
  readonly field?: AngularFrequency;
  /** The reading for which omega_1' is chosen; default `"printed"`. */
  readonly reading?: Reading;
  /** Where the atoms are; left out, homogeneity stays unchecked. */
  readonly sample?: SampleSettings;
}

/** The value of an option, or else an error that names it. */
function given<Value>(
  value: Value | undefined,
  option: keyof CavitySchemeOptions,
  { what, cavity }: { readonly what: string; readonly cavity: Cavity },
): Value {
  if (value !== undefined) return value;
  throw new MissingDataError(`The cavity ${cavity.name} has no published ${what}; give \`${option}\`.`, option);
}

function fourLevelRates(cavity: Cavity, atoms: number, options: CavitySchemeOptions): LmgScheme["atom"] {
  const published = cavity.coupling === undefined ? undefined : publishedCoupling(cavity);
  const g = given(options.coupling ?? published, "coupling", { what: "coupling g", cavity });
  assertPositive("coupling", g);
  const detuning = options.detuning ?? quantity(10, "2pi GHz");
  const proposal = cavity.scheme;
  const ratio = given(options.rabiOverDetuning ?? proposal?.rabiOverDetuning.value, "rabiOverDetuning", {
    what: "ratio Omega/Delta",
    cavity,
  });
  const lambdaB = proposal === undefined ? undefined : siValue(proposal.lambdaB);
  const proposedPump = lambdaB === undefined ? undefined : (2 * lambdaB) / (Math.sqrt(atoms) * g);
  const pump = given(options.pumpOverDetuning ?? proposedPump, "pumpOverDetuning", {
    what: "ratio Omega/Delta of the laser r0",
    cavity,
  });
  assertFinite("detuning", detuning);
  if (detuning === 0) throw new InvalidArgumentError("detuning", detuning, "must not be zero");
  assertFinite("rabiOverDetuning", ratio);
  assertFinite("pumpOverDetuning", pump);
  const rabi = (value: number): AngularFrequency => quantity(value * detuning, "rad/s");
  return {
    kind: "four-level",
    couplings: { r0: g, s1: g, s0: g, r1: g },
    rabiFrequencies: { r1: rabi(ratio), s0: rabi(ratio), r0: rabi(pump) },
    detunings: { r: detuning, s: detuning },
  };
}

function modeSettings(cavity: Cavity, options: CavitySchemeOptions): Readonly<Record<"a" | "b", ModeSettings>> {
  const proposal = cavity.scheme;
  const published = (rate: Cavity["kappa"]): AngularFrequency | undefined =>
    rate === undefined ? undefined : amplitudeRate(rate);
  const kappaA = given(options.kappaA ?? published(proposal?.kappaA ?? cavity.kappa), "kappaA", {
    what: "kappa_a",
    cavity,
  });
  const kappaB = given(options.kappaB ?? published(proposal?.kappaB ?? cavity.kappa), "kappaB", {
    what: "kappa_b",
    cavity,
  });
  const proposedDelta = proposal === undefined ? undefined : siValue(proposal.deltaA);
  const deltaA = given(options.deltaA ?? proposedDelta, "deltaA", { what: "Raman detuning delta_a", cavity });
  return {
    a: { kappa: kappaA, detuning: { dressed: deltaA } },
    b: { kappa: kappaB, detuning: { dressed: options.deltaB ?? quantity(0, "rad/s") } },
  };
}

/**
 * The four-level scheme of a species in a cavity of the catalogue, with published values wherever none is given.
 *
 * omega_1 follows from the magnetic field (Breit-Rabi), omega_1' from the wanted field h. All four couplings are the
 * cavity's published g, as in the paper.
 *
 * @param species - Gives the linewidth of D1 and the splitting of |0> and |1>.
 * @param cavity - Gives what `options` leave out.
 * @param options - What differs from the catalogue entry.
 * @throws {MissingDataError} naming the value that neither the catalogue nor the options have.
 */
export function cavityScheme(species: Species, cavity: Cavity, options: CavitySchemeOptions = {}): LmgScheme {
  const atoms = given(options.atoms ?? cavity.atomNumber?.value, "atoms", { what: "number of atoms", cavity });
  const splitting =
    options.groundSplitting ??
    groundSplitting(species, proposedGroundPair(species), options.magneticField ?? quantity(30, "G"));
  const scheme: LmgScheme = {
    atoms,
    atom: fourLevelRates(cavity, atoms, options),
    groundSplitting: splitting,
    ramanSplitting: options.ramanSplitting ?? splitting,
    modes: modeSettings(cavity, options),
    linewidth: dipoleTransition({ species, line: "D1" }).linewidth,
    ...(options.sample === undefined ? {} : { sample: options.sample }),
  };
  if (options.ramanSplitting !== undefined) return scheme;
  const { lightShifts } = channelsOf(scheme, options.reading ?? "printed");
  const shift = lightShifts.one - lightShifts.zero + 2 * (options.field ?? 0);
  return { ...scheme, ramanSplitting: quantity(splitting + shift, "rad/s") };
}

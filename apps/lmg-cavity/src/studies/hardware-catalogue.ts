import {
  type Cavity,
  CAVITIES,
  cyclingSaturationIntensity,
  dipoleTransition,
  dopplerTemperature,
  HardwareError,
  hyperfineLevels,
  inUnit,
  landeFactor,
  lineFrequency,
  nearestNames,
  normalizeName,
  recoilFrequency,
  recoilVelocity,
  reducedDipole,
  SPECIES,
  type Species,
  SPEED_OF_LIGHT,
  UnknownNameError,
} from "@openqs/cavity-hardware";

/** A number with its unit. */
export interface WithUnit {
  readonly value: number;
  readonly unit: string;
}

/** What the catalogue has, in short. */
export interface HardwareList {
  readonly species: readonly {
    readonly name: string;
    readonly nuclearSpin: number;
    readonly lines: readonly string[];
  }[];
  readonly cavities: readonly {
    readonly name: string;
    readonly group: string;
    readonly year: number;
    readonly atoms: string;
  }[];
}

/** The names of all species and cavities. */
export function hardwareList(): HardwareList {
  return {
    species: SPECIES.map(({ name, nuclearSpin, lines }) => ({
      name,
      nuclearSpin: nuclearSpin.value,
      lines: Object.keys(lines),
    })),
    cavities: CAVITIES.map(({ name, group, year, atoms }) => ({ name, group, year, atoms })),
  };
}

/** One hyperfine level: offset from the centre of gravity and, where g factors are known, g_F. */
interface LevelEntry {
  readonly level: string;
  readonly F: number;
  readonly shift: WithUnit;
  readonly gF?: number;
}

/** What follows from a line's frequency, rate and the atom's mass; what the data do not give is left out. */
export interface LineEntry {
  readonly line: string;
  readonly wavelength?: WithUnit;
  readonly linewidth?: WithUnit;
  /** <J||er||J'> as Steck normalises it. */
  readonly reducedDipole?: WithUnit & { readonly convention: "steck" };
  readonly saturationIntensity?: WithUnit;
  readonly recoilVelocity?: WithUnit;
  readonly recoilFrequency?: WithUnit;
  readonly dopplerTemperature?: WithUnit;
}

/** A catalogue entry as it is, with its sources, and what is computed from it. */
export type HardwareEntry =
  | {
      readonly kind: "species";
      readonly entry: Species;
      readonly levels: readonly LevelEntry[];
      readonly lines: readonly LineEntry[];
    }
  | { readonly kind: "cavity"; readonly entry: Cavity };

/** Nothing where the catalogue lacks the data for it; other errors are errors. */
function available<Value>(compute: () => Value): Value | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof HardwareError) return undefined;
    throw error;
  }
}

/** The record without what is undefined. */
function present<Entry extends object>(entry: Entry): { [Key in keyof Entry]: NonNullable<Entry[Key]> } {
  const known = Object.entries(entry).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [Key in keyof Entry]: NonNullable<Entry[Key]> };
}

function levelEntries(species: Species): LevelEntry[] {
  return Object.keys(species.levels).flatMap((level) => {
    const of = { species, level };
    const levels = available(() => hyperfineLevels(of)) ?? [];
    return levels.map(({ F, shift }) => {
      const gF = available(() => landeFactor(of, F));
      const entry = { level, F, shift: { value: inUnit(shift, "MHz"), unit: "MHz" } };
      return gF === undefined ? entry : { ...entry, gF };
    });
  });
}

function lineEntry(species: Species, line: string): LineEntry {
  const of = { species, line };
  const number = (unit: string, compute: () => number): WithUnit | undefined => {
    const value = available(compute);
    return value === undefined ? undefined : { value, unit };
  };
  const dipole = number("e a0", () => inUnit(reducedDipole(of), "e a0"));
  return present({
    line,
    wavelength: number("nm", () => (SPEED_OF_LIGHT / lineFrequency(of)) * 1e9),
    linewidth: number("2pi MHz", () => inUnit(dipoleTransition(of).linewidth, "2pi MHz")),
    reducedDipole: dipole === undefined ? undefined : { ...dipole, convention: "steck" as const },
    saturationIntensity: number("mW/cm^2", () => inUnit(cyclingSaturationIntensity(of), "mW/cm^2")),
    recoilVelocity: number("mm/s", () => inUnit(recoilVelocity(of), "mm/s")),
    recoilFrequency: number("2pi kHz", () => inUnit(recoilFrequency(of), "2pi kHz")),
    dopplerTemperature: number("uK", () => inUnit(dopplerTemperature(of), "uK")),
  });
}

function found<Entry extends { readonly name: string }>(entries: readonly Entry[], name: string): Entry | undefined {
  return entries.find((entry) => normalizeName(entry.name) === normalizeName(name));
}

/**
 * A species or a cavity by name.
 *
 * @throws {UnknownNameError} with the nearest names of both kinds.
 */
export function hardwareEntry(name: string): HardwareEntry {
  const species = found(SPECIES, name);
  if (species !== undefined) {
    const lines = Object.keys(species.lines).map((line) => lineEntry(species, line));
    return { kind: "species", entry: species, levels: levelEntries(species), lines };
  }
  const cavity = found(CAVITIES, name);
  if (cavity !== undefined) return { kind: "cavity", entry: cavity };
  const names = [...SPECIES, ...CAVITIES].map((entry) => entry.name);
  throw new UnknownNameError("species or cavity", name, nearestNames(name, names), names);
}

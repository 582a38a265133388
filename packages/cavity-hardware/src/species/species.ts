import type { DecayRate } from "../units/decay-rate.js";
import type { Measured } from "../units/measured.js";

/**
 * The nuclear g factor with its sign convention. `"bohr"`: H = +gI mu_B B Iz (Steck, Arimondo; gI ~ -1e-3).
 * `"nuclear"`: H = -gI mu_N B Iz (mu_I = gI mu_N I, positive for a positive moment).
 */
export interface NuclearFactor extends Measured<"1"> {
  /** Sign and magneton; see the record. */
  readonly convention: "bohr" | "nuclear";
}

/**
 * A reduced dipole matrix element with its convention. `"steck"`: <J||er||J'> of Steck's data sheets, not symmetric,
 * 1/tau = omega^3/(3 pi epsilon_0 hbar c^3) (2J+1)/(2J'+1) |<J||er||J'>|^2. `"symmetric"`: the Wigner-Eckart form of ARC
 * and Safronova, sqrt(2J+1) times Steck's.
 */
export interface ReducedDipole extends Measured<"e a0" | "C m"> {
  /** Steck's or symmetric; see the record. */
  readonly convention: "steck" | "symmetric";
}

/** A fine-structure level: its J and, where known, its hyperfine constants and g factors. */
export interface FineLevel {
  /** Spectroscopic name, for example `2S1/2`. */
  readonly term: string;
  /** Electronic angular momentum. */
  readonly J: number;
  /** Magnetic-dipole constant A/h. */
  readonly hyperfineA?: Measured<"MHz">;
  /** Electric-quadrupole constant B/h. */
  readonly hyperfineB?: Measured<"MHz">;
  /** Magnetic-octupole constant C/h. */
  readonly hyperfineC?: Measured<"MHz">;
  /** g_J in H = +gJ mu_B B Jz. */
  readonly gJ?: Measured<"1">;
  /** Published g_F by F, where they are listed instead of g_J. */
  readonly gF?: Readonly<Record<string, Measured<"1">>>;
}

/** An optical line between two levels of {@link Species.levels}, centre of gravity to centre of gravity. */
export interface Line {
  /** Key of the lower level. */
  readonly lower: string;
  /** Key of the upper level. */
  readonly upper: string;
  /** `"E1"` for electric dipole lines; `"forbidden"` for quadrupole and clock lines, for which no dipole moment is derived. */
  readonly kind: "E1" | "forbidden";
  /** Cyclic, between the centres of gravity. */
  readonly frequency?: Measured<"THz">;
  /** In vacuum. */
  readonly wavelength?: Measured<"nm">;
  /** Rate of this line alone: Gamma of a closed line, the Einstein A of a branch. */
  readonly decayRate?: DecayRate;
  /** Lifetime of the upper level. */
  readonly lifetime?: Measured<"ns">;
  /** As published; {@link reducedDipole} derives it from the decay rate instead. */
  readonly reducedDipole?: ReducedDipole;
  /** As published; {@link saturationIntensity} computes it. */
  readonly saturationIntensity?: Measured<"W/m^2" | "mW/cm^2">;
}

/** An atom or ion of one isotope: data, each with unit and source. */
export interface Species {
  /** Isotope and element, for example `87Rb` or `43Ca+`. */
  readonly name: string;
  /** Chemical symbol. */
  readonly element: string;
  /** A, protons and neutrons. */
  readonly massNumber: number;
  /** In elementary charges. */
  readonly charge: number;
  /** I. */
  readonly nuclearSpin: Measured<"1">;
  /** Of the atom or ion, in unified atomic mass units. */
  readonly mass?: Measured<"u">;
  /** Share of the isotope, between 0 and 1. */
  readonly naturalAbundance?: Measured<"1">;
  /** Absent for I = 0. */
  readonly nuclearFactor?: NuclearFactor;
  /** Published A(I + 1/2) of the ground level, negative when the lower F has the higher energy. */
  readonly groundSplitting?: Measured<"MHz">;
  /** By their term, for example `"S1/2"`. */
  readonly levels: Readonly<Record<string, FineLevel>>;
  /** By their name, for example `"D2"`. */
  readonly lines: Readonly<Record<string, Line>>;
  /** What a user of the data must know: orders of levels, traps in other tables, revisions. */
  readonly notes: readonly string[];
}

/** A level with everything that its hyperfine and Zeeman structure needs. */
export interface ResolvedLevel extends FineLevel {
  readonly hyperfineA: Measured<"MHz">;
  readonly hyperfineB: Measured<"MHz">;
  readonly gJ: Measured<"1">;
}

/** A line with everything that its strength needs. */
export interface DipoleLine extends Line {
  readonly kind: "E1";
  readonly frequency: Measured<"THz">;
  readonly wavelength: Measured<"nm">;
  readonly decayRate: DecayRate;
  readonly lifetime: Measured<"ns">;
  readonly reducedDipole: ReducedDipole;
}

/** An alkali atom: the ground level `S1/2` with the D1 line to `P1/2` and the D2 line to `P3/2`, complete. */
export interface AlkaliSpecies extends Species {
  readonly mass: Measured<"u">;
  readonly nuclearFactor: NuclearFactor;
  readonly groundSplitting: Measured<"MHz">;
  readonly levels: Readonly<Record<"S1/2" | "P1/2" | "P3/2", ResolvedLevel>>;
  readonly lines: Readonly<Record<"D1" | "D2", DipoleLine>>;
}

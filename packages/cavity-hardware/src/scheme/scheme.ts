import type { AngularFrequency, Length } from "../units/quantity.js";
import type { ResonatorGeometry } from "../resonator/resonator.js";

/**
 * The two readings of the paper's microscopic formulas. `"printed"`: Eqs. (4a-4e) as they stand, with lambda_a =
 * sqrt(N) Omega g/Delta multiplying (J+ + J-)(a + a^+)/sqrt(N), which reproduces the numbers of the experimental paragraph.
 * `"derived"`: second-order elimination of the excited states with Delta = atom minus laser, as the text defines it, which
 * halves lambda_a and reverses the signs of light shifts, dispersive shifts and Raman couplings.
 */
export type Reading = "printed" | "derived";

/** The four-level atom of the paper's Fig. 1; all couplings real and given for single atoms. */
export interface FourLevelAtom {
  readonly kind: "four-level";
  /** g of mode a on |0>-|r> and |1>-|s>, and of mode b on |0>-|s> and |1>-|r>: H = g (a sigma+ + h.c.). */
  readonly couplings: Readonly<Record<"r0" | "s1" | "s0" | "r1", AngularFrequency>>;
  /** Rabi frequencies of the three lasers: H = (Omega/2)(sigma+ + h.c.). */
  readonly rabiFrequencies: Readonly<Record<"r0" | "s0" | "r1", AngularFrequency>>;
  /** Delta_r = omega_r - omega_r0 and Delta_s = omega_s - omega_s0: atom minus laser, positive for red lasers. */
  readonly detunings: Readonly<Record<"r" | "s", AngularFrequency>>;
}

/**
 * What the elimination of any number of excited states leaves of one atom, in the `"derived"` convention; see
 * {@link ramanChannels} for real atoms.
 */
export interface RamanChannels {
  readonly kind: "channels";
  /** Light shifts of |0> and |1> by all lasers. */
  readonly lightShifts: Readonly<Record<"zero" | "one", AngularFrequency>>;
  /** Shift of the mode frequencies by one atom in |0> or |1>. */
  readonly modeShifts: Readonly<Record<"a" | "b", Readonly<Record<"zero" | "one", AngularFrequency>>>>;
  /** Two-photon couplings: r1 with mode a (J- a^+ ...), s0 with mode a (J+ a^+ ...), r0 with mode b (J+ b^+ ...). */
  readonly raman: Readonly<Record<"r1" | "s0" | "r0", AngularFrequency>>;
  /** Spontaneous scattering rates of an atom in |0> or |1> under all lasers. */
  readonly scatteringRates: Readonly<Record<"zero" | "one", AngularFrequency>>;
  /** Largest Rabi frequency or coupling over the smallest detuning. */
  readonly excitation: number;
}

/** One cavity mode. */
export interface ModeSettings {
  /** FIELD decay rate: kappa of `kappa D[a]` with D[a]rho = 2 a rho a^+ - a^+a rho - rho a^+a. */
  readonly kappa: AngularFrequency;
  /**
   * Raman detuning. `dressed`: delta_a or delta_b of Eq. (3), atoms included. `empty`: omega_a + omega_1' - omega_s0 (mode a)
   * or omega_b + omega_1' - omega_r0 (mode b) of the empty cavity, to which N delta^+ is added.
   */
  readonly detuning: { readonly dressed: AngularFrequency } | { readonly empty: AngularFrequency };
}

/** Where the atoms are, for the check of homogeneous coupling. */
export interface SampleSettings {
  /** A standing wave averages cos^2 over the cloud, a ring does not. */
  readonly geometry: ResonatorGeometry;
  /** Root-mean-square radius of the cloud along each transverse axis. */
  readonly rmsRadius: Length;
  /** 1/e^2 intensity radius of the mode. */
  readonly waist: Length;
}

/** Atoms, lasers and cavity from which the model's parameters follow. */
export interface LmgScheme {
  /** Number of atoms N. */
  readonly atoms: number;
  /** A four-level atom by its couplings and lasers, or the eliminated channels of any atom. */
  readonly atom: FourLevelAtom | RamanChannels;
  /** Ground-state splitting omega_1 = omega(|1>) - omega(|0>). */
  readonly groundSplitting: AngularFrequency;
  /** omega_1' = (omega_s0 - omega_r1)/2, half the difference of the two lasers that work with mode a. */
  readonly ramanSplitting: AngularFrequency;
  /** Decay and detuning of both polarization modes. */
  readonly modes: Readonly<Record<"a" | "b", ModeSettings>>;
  /** Natural linewidth Gamma of the excited states (full width). */
  readonly linewidth: AngularFrequency;
  /** Left out, homogeneity stays unchecked. */
  readonly sample?: SampleSettings;
}

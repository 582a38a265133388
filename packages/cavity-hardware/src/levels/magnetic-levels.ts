import { clebschGordan } from "../angular-momentum/wigner-3j.js";
import { BOHR_MAGNETON, PLANCK } from "../constants.js";
import { assertFinite, assertProjection } from "../errors.js";
import { type Frequency, type MagneticField, quantity } from "../units/quantity.js";
import type { Sublevel } from "./breit-rabi.js";
import { electronicFactor } from "./g-factor.js";
import { hyperfineLevels, hyperfineShift } from "./hyperfine.js";
import { fineLevel, type LevelOf, nuclearFactorInBohrMagnetons } from "./level-of.js";
import { symmetricEigen } from "./symmetric-eigen.js";

/** One component of an eigenstate in the uncoupled basis |J mJ>|I mI>. */
export interface UncoupledAmplitude {
  /** Projection of the electronic angular momentum. */
  readonly mJ: number;
  /** Projection of the nuclear spin. */
  readonly mI: number;
  /** Real; the squares of a state add up to 1. */
  readonly amplitude: number;
}

/** An eigenstate of hyperfine structure plus Zeeman effect. */
export interface MagneticLevel extends Sublevel {
  /** Energy/h relative to the centre of gravity of the fine-structure level. */
  readonly shift: Frequency;
  /** d(shift)/dB in Hz/T, by the Hellmann-Feynman theorem. */
  readonly sensitivity: number;
  /** Real and normalised; the phase is that of |F m> in zero field. */
  readonly amplitudes: readonly UncoupledAmplitude[];
}

interface Block {
  readonly basis: readonly { readonly mJ: number; readonly mI: number }[];
  /** F in the order of ascending zero-field energy, with <mJ mI|F m>. */
  readonly coupled: readonly { readonly F: number; readonly shift: number; readonly components: readonly number[] }[];
  /** Zeeman energy/h per tesla of each basis state. */
  readonly moments: readonly number[];
}

/** Everything about the states of projection m that does not depend on the field. */
function blockOf(of: LevelOf, m: number): Block {
  const { J } = fineLevel(of);
  const I = of.species.nuclearSpin.value;
  const gJ = J === 0 ? 0 : electronicFactor(of);
  const gI = nuclearFactorInBohrMagnetons(of.species);
  const basis = Array.from({ length: 2 * J + 1 }, (_, i) => ({ mJ: J - i, mI: m - J + i })).filter(
    ({ mI }) => Math.abs(mI) <= I,
  );
  const coupled = hyperfineLevels(of)
    .filter(({ F }) => F >= Math.abs(m))
    .map(({ F, shift }) => ({
      F,
      shift,
      components: basis.map(({ mJ, mI }) => clebschGordan([J, mJ], [I, mI], [F, m])),
    }));
  const moments = basis.map(({ mJ, mI }) => ((gJ * mJ + gI * mI) * BOHR_MAGNETON) / PLANCK);
  return { basis, coupled, moments };
}

/** sum_F E_F <i|F m><F m|k> + Zeeman terms on the diagonal. */
function hamiltonian({ basis, coupled, moments }: Block, field: number): number[][] {
  return basis.map((_, i) =>
    basis.map((__, k) => {
      const hyperfine = coupled.reduce((sum, { shift, components }) => sum + shift * components[i] * components[k], 0);
      return i === k ? hyperfine + moments[i] * field : hyperfine;
    }),
  );
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * b[i], 0);
}

/** States of one projection do not cross, so the k-th energy belongs to the k-th F of zero field. */
function diagonalize(of: LevelOf, m: number, field: number): MagneticLevel[] {
  const block = blockOf(of, m);
  const { values, vectors } = symmetricEigen(hamiltonian(block, field));
  return values.map((value, k) => {
    const { F, components } = block.coupled[k];
    const vector = vectors[k];
    const phase = dot(vector, components) < 0 ? -1 : 1;
    const sensitivity = vector.reduce((sum, x, i) => sum + x * x * block.moments[i], 0);
    const amplitudes = block.basis.map((state, i) => ({ ...state, amplitude: phase * vector[i] }));
    return { F, m, shift: quantity(value, "Hz"), sensitivity, amplitudes };
  });
}

/**
 * All magnetic sublevels of a fine-structure level at any field, by diagonalising
 * H/h = H_hfs(A, B, C) + mu_B B (gJ Jz + gI Iz)/h in blocks of fixed m = mJ + mI. Ordered by m, then energy.
 *
 * @param of - Species and level.
 * @param field - Along the quantisation axis, in T; a negative field points the other way.
 * @throws {UnknownNameError} for an unknown level; {@link MissingDataError} when constants or g factors are missing.
 *
 * Cost: (2I + 2J + 1) blocks of at most 2J + 1 rows, about 1 ms.
 */
export function magneticLevels(of: LevelOf, field: MagneticField): MagneticLevel[] {
  assertFinite("field", field);
  const highest = fineLevel(of).J + of.species.nuclearSpin.value;
  const projections = Array.from({ length: 2 * highest + 1 }, (_, i) => i - highest);
  return projections.flatMap((m) => diagonalize(of, m, field));
}

/**
 * One sublevel, labelled by the |F, m> of zero field.
 *
 * @throws {ImpossibleConfigurationError} when the level has no such F; {@link InvalidArgumentError} for m outside -F ... F.
 */
export function magneticLevel(of: LevelOf, { F, m }: Sublevel, field: MagneticField): MagneticLevel {
  assertFinite("field", field);
  hyperfineShift(of, F);
  assertProjection("m", m, F);
  return diagonalize(of, m, field).find((state) => state.F === F)!;
}

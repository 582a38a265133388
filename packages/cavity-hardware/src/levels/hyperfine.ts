import { ImpossibleConfigurationError } from "../errors.js";
import { type Frequency, quantity } from "../units/quantity.js";
import { fineLevel, type LevelOf, required, totalSpins } from "./level-of.js";

/** One hyperfine level: F and its energy/h relative to the centre of gravity of the fine-structure level. */
export interface HyperfineLevel {
  /** Total angular momentum, I + J. */
  readonly F: number;
  /** Energy/h relative to the centre of gravity, Hz. */
  readonly shift: Frequency;
}

interface HyperfineConstants {
  readonly A: number;
  readonly B: number;
  readonly C: number;
}

/** K/2 A + quadrupole + octupole terms for one F (Steck, "Rubidium 87 D Line Data", section "Hyperfine Structure"; Arimondo et al., RMP 49, 31). */
function casimirShift(F: number, I: number, J: number, { A, B, C }: HyperfineConstants): number {
  const ii = I * (I + 1);
  const jj = J * (J + 1);
  const K = F * (F + 1) - ii - jj;
  const dipole = (A * K) / 2;
  if (I < 1 || J < 1) return dipole;
  const quadrupole = (B * (1.5 * K * (K + 1) - 2 * ii * jj)) / (4 * I * (2 * I - 1) * J * (2 * J - 1));
  if (C === 0) return dipole + quadrupole;
  const octupole = 5 * K * K * (K / 4 + 1) + K * (ii + jj + 3 - 3 * ii * jj) - 5 * ii * jj;
  return dipole + quadrupole + (C * octupole) / (I * (I - 1) * (2 * I - 1) * J * (J - 1) * (2 * J - 1));
}

/**
 * The hyperfine levels of a fine-structure level without a field, in order of ascending energy (so an inverted level
 * starts with its highest F).
 *
 * E(F)/h = A K/2 + B [3K(K+1)/2 - 2I(I+1)J(J+1)]/[4I(2I-1)J(2J-1)] + C [...], K = F(F+1) - I(I+1) - J(J+1).
 *
 * @throws {UnknownNameError} for an unknown level; {@link MissingDataError} when its constants are not in the catalogue.
 *
 * @example
 * ```ts
 * import { hyperfineLevels, potassium40 } from "@openqs/cavity-hardware";
 * hyperfineLevels({ species: potassium40, level: "S1/2" }).map(({ F }) => F); // => [4.5, 3.5]
 * ```
 */
export function hyperfineLevels(of: LevelOf): HyperfineLevel[] {
  const level = fineLevel(of);
  const I = of.species.nuclearSpin.value;
  const constants = hyperfineConstants(of);
  return totalSpins(I, level.J)
    .map((F) => ({ F, shift: quantity(casimirShift(F, I, level.J, constants), "Hz") }))
    .sort((a, b) => a.shift - b.shift);
}

function hyperfineConstants(of: LevelOf): HyperfineConstants {
  const level = fineLevel(of);
  const I = of.species.nuclearSpin.value;
  if (I === 0 || level.J === 0) return { A: 0, B: 0, C: 0 };
  const A = required(level.hyperfineA, `hyperfine constant A of ${of.species.name} ${level.term}`).value * 1e6;
  const B = (level.hyperfineB?.value ?? 0) * 1e6;
  const C = (level.hyperfineC?.value ?? 0) * 1e6;
  return { A, B, C };
}

/**
 * The shift of one hyperfine level from the centre of gravity, in Hz.
 *
 * @throws {ImpossibleConfigurationError} when I and J cannot couple to F; the message lists the possible F.
 */
export function hyperfineShift(of: LevelOf, F: number): Frequency {
  const levels = hyperfineLevels(of);
  const found = levels.find((level) => level.F === F);
  if (found !== undefined) return found.shift;
  const possible = levels.map((level) => level.F).sort((a, b) => a - b);
  throw new ImpossibleConfigurationError(
    `${of.species.name} ${fineLevel(of).term} has no hyperfine level F = ${F}; I = ${of.species.nuclearSpin.value} and ` +
      `J = ${fineLevel(of).J} give F = ${possible.join(", ")}.`,
  );
}

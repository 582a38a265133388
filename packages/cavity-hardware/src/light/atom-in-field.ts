import { wigner3j } from "../angular-momentum/wigner-3j.js";
import { ImpossibleConfigurationError } from "../errors.js";
import type { Sublevel } from "../levels/breit-rabi.js";
import { type MagneticLevel, magneticLevel, magneticLevels } from "../levels/magnetic-levels.js";
import type { Species } from "../species/species.js";
import { dipoleTransition, lineFrequency, opticalLine } from "../transitions/line-of.js";
import { reducedDipole } from "../transitions/reduced-dipole.js";
import { type MagneticField, toAngular } from "../units/quantity.js";
import type { Complex, Polarization } from "./polarization.js";

/** An atom with the lines that take part: all of them start from the same lower level. */
export interface AtomInField {
  /** Gives levels, lines and nuclear spin. */
  readonly species: Species;
  /** Along the quantisation axis. */
  readonly field: MagneticField;
  /** Keys of `species.lines` whose upper levels are summed over, for example `["D1", "D2"]`. */
  readonly lines: readonly string[];
}

/** One excited sublevel of one line, with what second-order sums need. */
export interface ExcitedState {
  readonly line: string;
  readonly state: MagneticLevel;
  /** omega of the line's centre of gravity plus the sublevel's shift, relative to the centre of gravity below; rad/s. */
  readonly angularFrequency: number;
  /** Natural linewidth of the level, rad/s. */
  readonly linewidth: number;
  /** <J||er||J'> of the line (Steck), C m. */
  readonly dipole: number;
  readonly lowerJ: number;
  readonly upperJ: number;
}

/** Every sublevel of the upper levels of the atom's lines. @throws {ImpossibleConfigurationError} without lines. */
export function excitedStates({ species, field, lines }: AtomInField): ExcitedState[] {
  if (lines.length === 0) throw new ImpossibleConfigurationError("`lines` must name at least one line.");
  return lines.flatMap((line) => {
    const of = { species, line };
    const { lower, upper, linewidth } = dipoleTransition(of);
    const centre = toAngular(lineFrequency(of));
    const rest = { line, linewidth, dipole: reducedDipole(of), lowerJ: lower.J, upperJ: upper.J };
    return magneticLevels({ species, level: opticalLine(of).upper }, field).map((state) => ({
      ...rest,
      state,
      angularFrequency: centre + toAngular(state.shift),
    }));
  });
}

/** The lower level's sublevel, with its amplitudes in the field. @throws {ImpossibleConfigurationError} when lines differ. */
export function groundState({ species, field, lines }: AtomInField, sublevel: Sublevel): MagneticLevel {
  const lowers = new Set(lines.map((line) => opticalLine({ species, line }).lower));
  if (lowers.size !== 1) {
    throw new ImpossibleConfigurationError(`The lines ${lines.join(", ")} do not start from one lower level.`);
  }
  const [level] = lowers;
  return magneticLevel({ species, level: level! }, sublevel, field);
}

/** <J' mJ+p| d_p |J mJ> / <J||er||J'> = (-1)^p <J mJ| er_-p |J' mJ+p> / <J||er||J'>. */
function electronicElement(lowerJ: number, upperJ: number, [mJ, p]: readonly [number, number]): number {
  if (Math.abs(mJ + p) > upperJ) return 0;
  const symbol = wigner3j([upperJ, 1, lowerJ], [mJ + p, -p, -mJ]);
  if (symbol === 0) return 0;
  const odd = Math.abs(upperJ - 1 + mJ + p) % 2 === 1;
  return (odd ? -1 : 1) * Math.sqrt(2 * lowerJ + 1) * symbol;
}

/** <e| d_p |g> in C m: the dipole acts on J alone, so amplitudes of equal mI meet. */
function componentElement(excited: ExcitedState, ground: MagneticLevel, p: number): number {
  let sum = 0;
  for (const { mJ, mI, amplitude } of ground.amplitudes) {
    const partner = excited.state.amplitudes.find((upper) => upper.mJ === mJ + p && upper.mI === mI);
    if (partner === undefined) continue;
    sum += amplitude * partner.amplitude * electronicElement(excited.lowerJ, excited.upperJ, [mJ, p]);
  }
  return sum * excited.dipole;
}

/** <e| d . epsilon |g> in C m for any polarization and any strength of the magnetic field. */
export function dipoleAlong(excited: ExcitedState, ground: MagneticLevel, polarization: Polarization): Complex {
  const p = excited.state.m - ground.m;
  if (Math.abs(p) > 1) return { re: 0, im: 0 };
  const component = [polarization.sigmaMinus, polarization.pi, polarization.sigmaPlus][p + 1];
  if (component.re === 0 && component.im === 0) return { re: 0, im: 0 };
  const element = componentElement(excited, ground, p);
  return { re: element * component.re, im: element * component.im };
}

import { nearestNames } from "../catalogue/nearest-names.js";
import { ImpossibleConfigurationError, UnknownNameError } from "../errors.js";
import { required } from "../levels/level-of.js";
import { energyRate } from "../units/decay-rate.js";
import { siValue } from "../units/measured.js";
import { type AngularFrequency, type Frequency, quantity, toAngular } from "../units/quantity.js";
import type { FineLevel, Line, Species } from "../species/species.js";

/** A line of a species, as every transition calculator takes it. */
export interface LineOf {
  /** Whose line it is. */
  readonly species: Species;
  /** Key in `species.lines`, for example `"D2"`. */
  readonly line: string;
}

/** The data of a line. @throws {UnknownNameError} with the nearest names when the species has no such line. */
export function opticalLine({ species, line }: LineOf): Line {
  const found = Object.hasOwn(species.lines, line) ? species.lines[line] : undefined;
  if (found !== undefined) return found;
  const names = Object.keys(species.lines);
  throw new UnknownNameError(`line of ${species.name}`, line, nearestNames(line, names), names);
}

/** An electric dipole line with its levels and rates, in rad/s. */
export interface DipoleTransition {
  /** Fine-structure level where absorption starts. */
  readonly lower: FineLevel;
  /** Fine-structure level that decays. */
  readonly upper: FineLevel;
  /** omega between the centres of gravity. */
  readonly angularFrequency: AngularFrequency;
  /** Rate A of this branch. */
  readonly decayRate: AngularFrequency;
  /** Natural linewidth Gamma of the upper level: the sum over its electric dipole branches. */
  readonly linewidth: AngularFrequency;
}

/** The data that strengths are computed from. @throws {ImpossibleConfigurationError} for a forbidden line. */
export function dipoleTransition(of: LineOf): DipoleTransition {
  const line = opticalLine(of);
  const { species } = of;
  if (line.kind !== "E1") {
    throw new ImpossibleConfigurationError(
      `The line ${of.line} of ${species.name} is no electric dipole line, so light couples its levels by no dipole moment.`,
    );
  }
  return {
    lower: species.levels[line.lower],
    upper: species.levels[line.upper],
    angularFrequency: toAngular(lineFrequency(of)),
    decayRate: branchRate(of, line),
    linewidth: quantity(
      branchesOf(species, line).reduce((sum, [name, branch]) => sum + branchRate({ species, line: name }, branch), 0),
      "rad/s",
    ),
  };
}

/** The electric dipole lines that share the upper level. */
function branchesOf(species: Species, { upper }: Line): [string, Line][] {
  return Object.entries(species.lines).filter(([, line]) => line.kind === "E1" && line.upper === upper);
}

/**
 * The rate of one branch: 1/tau where the upper level has this line alone and its lifetime is listed (that is what was
 * measured, and it carries a digit more than Gamma/2 pi), otherwise the listed rate.
 */
function branchRate({ species, line: name }: LineOf, line: Line): AngularFrequency {
  if (branchesOf(species, line).length === 1 && line.lifetime !== undefined)
    return quantity(1 / siValue(line.lifetime), "rad/s");
  return energyRate(required(line.decayRate, `decay rate of ${species.name} ${name}`));
}

/** The frequency of a line between the centres of gravity, in Hz. */
export function lineFrequency(of: LineOf): Frequency {
  return siValue(required(opticalLine(of).frequency, `frequency of ${of.species.name} ${of.line}`));
}

import { assertInteger, DimensionMismatchError, InvalidArgumentError } from "@openqs/linalg";

/**
 * One factor of a Hilbert space: a mode, a spin, an atom. The label names it, so that a cavity is never added to a
 * motional mode of the same size.
 */
export interface Basis {
  readonly kind: "fock" | "spin" | "level";
  /** Names the factor; operators on factors of different labels do not mix. */
  readonly label: string;
  /** Number of basis states. */
  readonly dimension: number;
}

/** A Hilbert space: the tensor product of its factors, the last of which varies fastest. */
export type Space = readonly Basis[];

/**
 * Photon numbers 0 ... dimension - 1 of a harmonic mode.
 *
 * @throws {InvalidArgumentError} when `dimension` is not a positive integer or the label is empty.
 */
export function fockBasis(label: string, dimension: number): Basis {
  return basis("fock", label, dimension);
}

/**
 * States |j, m>, m = j, j - 1, ..., -j, of a spin j; the highest m first.
 *
 * @throws {InvalidArgumentError} unless 2j is a non-negative integer.
 */
export function spinBasis(label: string, j: number): Basis {
  if (!Number.isSafeInteger(2 * j) || j < 0) {
    throw new InvalidArgumentError("j", j, "must be a non-negative integer or half-integer");
  }
  return basis("spin", label, 2 * j + 1);
}

/** A two-level system as a spin 1/2: the excited state (up) first, then the ground state (down). */
export function qubitBasis(label: string): Basis {
  return basis("spin", label, 2);
}

/** Levels 0 ... dimension - 1 without further structure, such as those of a transmon or of an atom. */
export function levelBasis(label: string, dimension: number): Basis {
  return basis("level", label, dimension);
}

function basis(kind: Basis["kind"], label: string, dimension: number): Basis {
  if (typeof label !== "string" || label === "") {
    throw new InvalidArgumentError("label", label, "must be a non-empty text");
  }
  assertInteger("dimension", dimension, { minimum: 1 });
  return { kind, label, dimension };
}

/** Throws unless the argument is one basis. */
export function assertBasis(argument: string, basis: Basis): void {
  if (typeof basis === "object" && basis !== null && "kind" in basis && "dimension" in basis) return;
  throw new InvalidArgumentError(
    argument,
    basis,
    Array.isArray(basis)
      ? "must be a single Basis; `tensorKets`, `tensorStates` and `embed` make states and operators of several"
      : "must be a Basis (`fockBasis`, `spinBasis`, `qubitBasis`, `levelBasis`)",
  );
}

/** The factors of a space, from one basis or several; labels must differ. */
export function spaceOf(factors: Basis | Space): Space {
  if (!Array.isArray(factors)) assertBasis("space", factors as Basis);
  const space = "kind" in factors ? [factors] : [...factors];
  if (space.length === 0) throw new InvalidArgumentError("space", space, "must have at least one factor");
  const labels = space.map(({ label }) => label);
  const repeated = labels.find((label, i) => labels.indexOf(label) !== i);
  if (repeated !== undefined) {
    throw new InvalidArgumentError("space", repeated, "must have factors of different labels, and one occurs twice");
  }
  return space;
}

/** Number of basis states, the product of the dimensions of the factors. */
export function spaceDimension(space: Space): number {
  return space.reduce((product, { dimension }) => product * dimension, 1);
}

/** "cavity (fock, 40) x atom (spin, 2)", as error texts write a space. */
export function describeSpace(space: Space): string {
  return space.map(({ kind, label, dimension }) => `${label} (${kind}, ${dimension})`).join(" x ");
}

/**
 * Throws unless two spaces have the same factors in the same order; the text names both.
 *
 * @param operation what was asked for, for the error text
 */
export function assertSameSpace(operation: string, first: Space, second: Space): void {
  if (first.length === second.length && first.every((factor, i) => isSameBasis(factor, second[i]))) return;
  throw new DimensionMismatchError(
    `${operation} needs both on one space, but the first is on ${describeSpace(first)} and the second on ` +
      `${describeSpace(second)}. Use \`embed\` to bring a part into the whole.`,
  );
}

/** Whether two factors are the same in label, kind and dimension. */
export function isSameBasis(first: Basis, second: Basis): boolean {
  return first.label === second.label && first.kind === second.kind && first.dimension === second.dimension;
}

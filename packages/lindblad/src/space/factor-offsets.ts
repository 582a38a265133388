import { DimensionMismatchError } from "@openqs/linalg";
import { type Basis, describeSpace, isSameBasis, type Space, spaceDimension } from "./basis.js";

/** Where the states of some factors, and those of the rest, sit in the index of a whole space: index = part + rest. */
export interface FactorOffsets {
  readonly part: Int32Array;
  readonly rest: Int32Array;
}

/** Splits the index of `space` into that of the factors of `part`, in their order, and that of the others. */
export function factorOffsets(space: Space, part: Space): FactorOffsets {
  const positions = part.map((factor) => positionOf(space, factor));
  const strides = stridesOf(space);
  const others = space.map((_, i) => i).filter((i) => !positions.includes(i));
  return { part: offsets(space, strides, positions), rest: offsets(space, strides, others) };
}

function positionOf(space: Space, factor: Basis): number {
  const position = space.findIndex((candidate) => isSameBasis(candidate, factor));
  if (position >= 0) return position;
  throw new DimensionMismatchError(`${describeSpace([factor])} is not a factor of ${describeSpace(space)}.`);
}

function stridesOf(space: Space): number[] {
  return space.map((_, i) => spaceDimension(space.slice(i + 1)));
}

function offsets(space: Space, strides: readonly number[], positions: readonly number[]): Int32Array {
  let result = [0];
  for (const position of positions) {
    const steps = Array.from({ length: space[position].dimension }, (_, state) => state * strides[position]);
    result = result.flatMap((offset) => steps.map((step) => offset + step));
  }
  return Int32Array.from(result);
}

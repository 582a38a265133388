import { InvalidArgumentError, trace, vectorNorm } from "@openqs/linalg";
import { assertSameSpace, type Space } from "../space/basis.js";
import type { DensityMatrix } from "./density-matrix.js";
import type { Ket } from "./ket.js";

/** Largest deviation of a norm or trace from 1: what long evolutions leave, and no mistaken factor is as small. */
const NORM_TOLERANCE = 1e-6;

/** Throws unless the argument is a pure state of the space with norm 1. */
export function assertKet(argument: string, state: Ket, space: Space): void {
  if (!isKet(state)) throw new InvalidArgumentError(argument, kindOf(state), "must be a pure state (a `Ket`)");
  assertSameSpace(`\`${argument}\``, space, state.space);
  assertOne(`norm of ${argument}`, vectorNorm(state.amplitudes), "use `ketFromAmplitudes`, which normalizes");
}

/** Throws unless the argument is a state of the space, pure or mixed, with norm or trace 1. */
export function assertState(argument: string, state: Ket | DensityMatrix, space: Space): void {
  assertIsState(argument, state);
  if ("amplitudes" in state) return assertKet(argument, state, space);
  assertSameSpace(`\`${argument}\``, space, state.space);
  assertOne(`trace of ${argument}`, trace(state.matrix).re, "divide it by its trace");
}

/** Throws unless the argument is a state, pure or mixed, of any space and norm. */
export function assertIsState(argument: string, state: Ket | DensityMatrix): void {
  if (isKet(state) || isDensityMatrix(state)) return;
  throw new InvalidArgumentError(argument, kindOf(state), "must be a `Ket` or a `DensityMatrix`");
}

function isKet(state: unknown): state is Ket {
  return isRecord(state) && isRecord(state.amplitudes) && Array.isArray(state.space);
}

/** Operators have a space and a matrix too, but a sparse one. */
function isDensityMatrix(state: unknown): state is DensityMatrix {
  return isRecord(state) && isRecord(state.matrix) && "data" in state.matrix && Array.isArray(state.space);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function assertOne(argument: string, value: number, remedy: string): void {
  if (Math.abs(value - 1) <= NORM_TOLERANCE) return;
  throw new InvalidArgumentError(argument, value, `must be 1 (${remedy})`);
}

function kindOf(value: unknown): string {
  return isRecord(value) ? `{ ${Object.keys(value).join(", ")} }` : String(value);
}

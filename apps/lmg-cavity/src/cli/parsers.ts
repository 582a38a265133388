import { MAXIMUM_SPINS } from "@openqs/collective-spin";

/** Far beyond any rate in units of another; products of a few of them are still finite. */
const LARGEST = 1e50;

/** Text to a finite number, exponents and signs included; -0 is 0. */
export function finiteNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) {
    throw new RangeError("it must be a finite number such as 0.5, -0.5 or 1e-3");
  }
  if (Math.abs(value) > LARGEST) throw new RangeError(`it must lie between -${LARGEST} and ${LARGEST}`);
  return value + 0;
}

/** Text to a number >= 0. */
export function nonNegative(text: string): number {
  const value = finiteNumber(text);
  if (value < 0) throw new RangeError("it must be 0 or larger");
  return value;
}

/** Text to a number > 0. */
export function positive(text: string): number {
  const value = finiteNumber(text);
  if (value <= 0) throw new RangeError("it must be larger than 0");
  return value;
}

/** Text to a number in [-1, 1]. */
export function anisotropy(text: string): number {
  const value = finiteNumber(text);
  if (Math.abs(value) > 1) throw new RangeError("it must lie between -1 and 1");
  return value;
}

/** Text to an integer in [minimum, maximum]. */
export function integer(minimum: number, maximum: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === "" || !Number.isInteger(value) || value < minimum || value > maximum) {
      throw new RangeError(`it must be an integer from ${minimum} to ${maximum}`);
    }
    return value;
  };
}

/** Text to a number of atoms. */
export const atoms = integer(1, MAXIMUM_SPINS);

/** Most values of one range. */
const MAXIMUM_COUNT = 1e6;

/** Text to numbers: `start:stop:count` with both ends included, or a list with commas. */
export function range(text: string): number[] {
  if (!text.includes(":")) return listOf(finiteNumber)(text);
  const [start, stop, count, ...rest] = text.split(":");
  if (start === undefined || stop === undefined || count === undefined || rest.length > 0) {
    throw new RangeError("a range has the form start:stop:count, for example -0.5:1.5:201");
  }
  const [first, last] = [finiteNumber(start), finiteNumber(stop)];
  const points = Number(count);
  if (count.trim() === "" || !Number.isInteger(points) || points < 1 || points > MAXIMUM_COUNT) {
    throw new RangeError(`its count must be an integer from 1 to ${MAXIMUM_COUNT}`);
  }
  if (points === 1) return [first];
  return Array.from({ length: points }, (_, i) => first + ((last - first) * i) / (points - 1));
}

/** A list with commas, or `start:stop:count`, of values that `parse` takes one by one. */
export function listOf(parse: (text: string) => number): (text: string) => number[] {
  return (text) => {
    const values = text.includes(":") ? range(text).map(String) : text.split(",");
    return values.length === 1 ? values.map(parse) : values.map((value) => member(value, parse));
  };
}

/** One of several values; what is wrong with it names it. */
function member(text: string, parse: (text: string) => number): number {
  try {
    return parse(text);
  } catch (error) {
    throw new RangeError(`${error instanceof Error ? error.message : String(error)}, and "${text}" is not`);
  }
}

/** Numbers of atoms: a list with commas, or `start:stop:count`. */
export const atomsList = listOf(atoms);

const NAMED_DIRECTIONS: Readonly<Record<string, { readonly theta: number; readonly phi: number }>> = {
  x: { theta: Math.PI / 2, phi: 0 },
  y: { theta: Math.PI / 2, phi: Math.PI / 2 },
  up: { theta: 0, phi: 0 },
  down: { theta: Math.PI, phi: 0 },
};

/** A direction of the Bloch sphere: x, y, up, down, or theta,phi in radians. */
export function direction(text: string): { readonly theta: number; readonly phi: number } {
  const named = NAMED_DIRECTIONS[text];
  if (named !== undefined) return named;
  const [theta, phi, ...rest] = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const valid = Number.isFinite(theta) && Number.isFinite(phi) && rest.length === 0;
  if (!valid || theta === undefined || phi === undefined || theta < 0 || theta > Math.PI) {
    throw new RangeError("it must be x, y, up, down, or theta,phi in radians with theta from 0 to pi");
  }
  return { theta, phi };
}

/** A part of a sweep, `i/n` with 0 <= i < n. */
export function chunk(text: string): { readonly index: number; readonly count: number } {
  const [index, count] = text.split("/").map(Number);
  if (!/^\d+\/\d+$/.test(text) || index === undefined || count === undefined || index >= count) {
    throw new RangeError("it must have the form i/n with i from 0 to n - 1, for example 3/40");
  }
  return { index, count };
}

/** Three numbers x,y,z of unit length. */
export function unitVector(text: string): readonly [number, number, number] {
  const [x, y, z, ...rest] = listOf(finiteNumber)(text);
  if (x === undefined || y === undefined || z === undefined || rest.length > 0) {
    throw new RangeError("it must be three numbers x,y,z, for example 0.6,0,0.8");
  }
  const length = Math.hypot(x, y, z);
  if (Math.abs(length - 1) > 1e-3) {
    throw new RangeError(`it must be of unit length (to 1e-3), but has length ${length.toPrecision(6)}`);
  }
  return [x / length, y / length, z / length];
}

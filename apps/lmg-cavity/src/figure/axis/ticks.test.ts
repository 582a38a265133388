import { assert, constantFrom, double, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "../text/plain-text.js";
import { chooseTicks } from "./ticks.js";

const linear = (low: number, high: number) => ({ domain: [low, high] as const, scale: "linear" as const });
const labelsOf = (ticks: ReturnType<typeof chooseTicks>): string[] => ticks.major.map(({ label }) => plainText(label));

/** Ranges of every magnitude that a figure can have, none narrower than a millionth of its values. */
const RANGES = [
  double({ min: -1e3, max: 1e3, noNaN: true }),
  double({ min: 1e-3, max: 2e3, noNaN: true }),
  integer({ min: -6, max: 6 }),
] as const;

test("linear ticks lie in the range, a step of 1, 2 or 5 times a power of ten apart", () => {
  assert(
    property(...RANGES, integer({ min: 3, max: 8 }), (start, length, exponent, count) => {
      const [low, high] = [start * 10 ** exponent, (start + length) * 10 ** exponent];
      const values = chooseTicks(linear(low, high), count).major.map(({ value }) => value);
      const slack = 1e-9 * (high - low);
      expect(values.length).toBeGreaterThanOrEqual(1);
      expect(values.length).toBeLessThanOrEqual(2 * count + 1);
      expect(values[0]).toBeGreaterThanOrEqual(low - slack);
      expect(values.at(-1)).toBeLessThanOrEqual(high + slack);
      for (let index = 1; index < values.length; index++) {
        const step = values[index] - values[index - 1];
        expect([1, 2, 5, 10]).toContain(Number((step / 10 ** Math.floor(Math.log10(step) + 1e-6)).toPrecision(3)));
      }
    }),
  );
});

test("every label is its value: reading it back gives the tick", () => {
  assert(
    property(...RANGES, (start, length, exponent) => {
      const [low, high] = [start * 10 ** exponent, (start + length) * 10 ** exponent];
      for (const { value, label } of chooseTicks(linear(low, high), 5).major) {
        const power = /^\$(?:(-?[\d.]+) × )?10\^\{(-?\d+)\}\$$/u.exec(label);
        const read = power === null ? Number(label.slice(1, -1)) : Number(`${power[1] ?? 1}e${power[2]}`);
        expect(Math.abs(read - value)).toBeLessThanOrEqual(1e-5 * (high - low) + 1e-5 * Math.abs(value));
      }
    }),
  );
});

test("no two ticks have the same label", () => {
  assert(
    property(...RANGES, constantFrom("linear" as const, "log" as const), (start, length, exponent, scale) => {
      const low = (scale === "log" ? Math.abs(start) + 0.1 : start) * 10 ** exponent;
      const labels = labelsOf(chooseTicks({ domain: [low, low + length * 10 ** exponent], scale }, 5));
      expect(new Set(labels).size).toBe(labels.length);
    }),
  );
});

test("numbers of one axis have the same count of decimals and a true minus sign", () => {
  expect(labelsOf(chooseTicks(linear(-0.5, 1.5), 5))).toEqual(["−0.5", "0.0", "0.5", "1.0", "1.5"]);
});

test("minor ticks divide the step of 0.5 in fifths and leave out the major ticks", () => {
  const { minor } = chooseTicks(linear(0, 1), 2);
  expect(minor.map((value) => Number(value.toFixed(9)))).toEqual([0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9]);
});

test("a logarithmic axis carries its decades, and minor ticks at their multiples", () => {
  const { major, minor } = chooseTicks({ domain: [1e-3, 1], scale: "log" }, 5);
  expect(major.map(({ value, label }) => [value, label])).toEqual([
    [1e-3, "$10^{-3}$"],
    [1e-2, "$10^{-2}$"],
    [1e-1, "$10^{-1}$"],
    [1, "$10^{0}$"],
  ]);
  expect(minor).toHaveLength(24);
});

test("given ticks are kept as they are, as far as they lie in the range", () => {
  expect(labelsOf(chooseTicks(linear(0, 1), 5, [0, 0.25, 1, 2]))).toEqual(["0.00", "0.25", "1.00"]);
});

test("huge and tiny numbers are written as powers of ten", () => {
  expect(labelsOf(chooseTicks(linear(0, 4e6), 2))).toEqual(["0", "2 × 10⁶", "4 × 10⁶"]);
});

import { kroneckerProduct, matrixFromRows, multiply } from "@openqs/linalg";
import { expect, it } from "vitest";

import { entanglingPower } from "./entangling-power.js";

const i = { re: 0, im: 1 };
const swapTo = (diagonal: { re: number; im: number }, off: { re: number; im: number }) =>
  matrixFromRows([
    [1, 0, 0, 0],
    [0, diagonal, off, 0],
    [0, off, diagonal, 0],
    [0, 0, 0, 1],
  ]);

it("is 2/9 for CNOT and iSWAP, 1/6 for the root of SWAP, 0 for SWAP and local gates", () => {
  const cnot = matrixFromRows([
    [1, 0, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 0, 1],
    [0, 0, 1, 0],
  ]);
  expect(entanglingPower(cnot)).toBeCloseTo(2 / 9, 14);
  expect(entanglingPower(swapTo({ re: 0, im: 0 }, i))).toBeCloseTo(2 / 9, 14);
  expect(entanglingPower(swapTo({ re: 0.5, im: 0.5 }, { re: 0.5, im: -0.5 }))).toBeCloseTo(1 / 6, 14);
  expect(entanglingPower(swapTo({ re: 0, im: 0 }, { re: 1, im: 0 }))).toBeCloseTo(0, 14);
  const local = matrixFromRows([
    [0, 0, 0.6, { re: 0, im: 0.8 }],
    [0, 0, { re: 0, im: 0.8 }, 0.6],
    [0.6, { re: 0, im: 0.8 }, 0, 0],
    [{ re: 0, im: 0.8 }, 0.6, 0, 0],
  ]);
  expect(entanglingPower(local)).toBeCloseTo(0, 14);
});

it("does not see local gates before and after", () => {
  const local = (t: number, phase: number) =>
    matrixFromRows([
      [Math.cos(t), { re: -Math.sin(t) * Math.cos(phase), im: -Math.sin(t) * Math.sin(phase) }],
      [{ re: Math.sin(t) * Math.cos(phase), im: -Math.sin(t) * Math.sin(phase) }, Math.cos(t)],
    ]);
  const before = kroneckerProduct(local(0.4, 0.9), local(1.1, -0.3));
  const after = kroneckerProduct(local(-0.7, 2), local(0.2, 1.3));
  for (const [gate, power] of [
    [swapTo({ re: 0.5, im: 0.5 }, { re: 0.5, im: -0.5 }), 1 / 6],
    [swapTo({ re: 0, im: 0 }, i), 2 / 9],
    [swapTo({ re: 1, im: 0 }, { re: 0, im: 0 }), 0],
  ] as const) {
    expect(entanglingPower(multiply(after, multiply(gate, before)))).toBeCloseTo(power, 13);
  }
});

it("refuses what is not a two-qubit gate", () => {
  expect(() => entanglingPower(matrixFromRows([[1]]))).toThrow(/4 x 4/);
  expect(() => entanglingPower(swapTo({ re: 1, im: 0 }, i))).toThrow(/unitary/);
});

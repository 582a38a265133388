import { expect, it } from "vitest";
import { solved } from "../solved-state.fixture.js";
import { DEFAULT_PARAMETERS } from "../../model/parameters.js";
import { initialState } from "../state/dashboard-state.js";
import { reduce } from "../state/reduce.js";
import { curveFields, wantedExact, wantedSemiclassical } from "./wanted.js";

const start = initialState({ parameters: { ...DEFAULT_PARAMETERS, atoms: 4, field: 0.51 } });

it("the current point is solved before the curve", () => {
  const { current, curve } = wantedExact(start);
  expect(current).toEqual({ parameters: start.parameters, phaseSpace: true });
  expect(curve).toHaveLength(65);
});

it("a curve goes from coarse to fine: every prefix of 2^k + 1 fields is evenly spaced", () => {
  const fields = curveFields([0, 1], 100);
  for (const count of [2, 3, 5, 9, 17, 33, 65]) {
    const prefix = fields.slice(0, count).sort((a, b) => a - b);
    expect(prefix).toEqual(Array.from({ length: count }, (_, i) => Number((i / (count - 1)).toPrecision(12))));
  }
});

it("nothing is wanted twice; another field wants one point, another rate all", () => {
  const done = solved(start);
  expect(wantedExact(done)).toEqual({ current: null, curve: [] });
  expect(wantedSemiclassical(done)).toEqual({ local: null, scan: null });
  const moved = reduce(done, { type: "move", direction: 1, size: "fine" });
  expect(wantedExact(moved)).toEqual({ current: { parameters: moved.parameters, phaseSpace: true }, curve: [] });
  expect(wantedSemiclassical(moved).scan).toBeNull();
  const other = [
    { type: "choose slider", slider: "gammaB" } as const,
    { type: "move", direction: 1, size: "fine" } as const,
  ];
  const damped = other.reduce(reduce, done);
  expect(wantedExact(damped).curve).toHaveLength(65);
  expect(wantedSemiclassical(damped).scan).not.toBeNull();
});

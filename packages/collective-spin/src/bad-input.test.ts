import { InvalidArgumentError, zeros } from "@openqs/linalg";
import { describe, expect, it } from "vitest";
import {
  coherentMultipoles,
  correlation,
  dickeHamiltonian,
  dickeJumps,
  emissionSpectrum,
  evolve,
  husimiFunction,
  ladderBlocks,
  multipoleElements,
  multipoleStencil,
  secondOrderCoherence,
  toDensityMatrix,
  totalSpinBlocks,
  wignerMarginals,
} from "./index.js";
import { cooperativeFluorescence, lmg } from "./test-models.fixture.js";

const model = lmg({ h: 0.5 });
const lowering = [
  { re: 1, im: 0 },
  { re: 0, im: -1 },
  { re: 0, im: 0 },
] as const;
const good = coherentMultipoles(4, { theta: 1, phi: 0 });
const grid = { theta: [1], phi: [0] };

/** Every public function that takes a state, and the name by which it calls it. */
const TAKING_STATES = [
  ["evolve", "initialState", (state) => evolve(model, { initialState: state, times: [1] })],
  ["correlation", "state", (state) => correlation(model, { later: "x", earlier: "x" }, { state, delays: [0] })],
  ["emissionSpectrum", "state", (state) => emissionSpectrum(model, lowering, { state, frequencies: [0] })],
  ["secondOrderCoherence", "state", (state) => secondOrderCoherence(model, lowering, { state, delays: [0] })],
  ["toDensityMatrix", "state", toDensityMatrix],
  ["husimiFunction", "state", (state) => husimiFunction(state, grid)],
  ["wignerMarginals", "state", (state) => wignerMarginals(state, grid)],
] as const satisfies readonly (readonly [string, string, (state: typeof good) => unknown])[];

describe("a state that is none", () => {
  it.each(TAKING_STATES)("is refused by %s, which calls it %s", (_, name, work) => {
    const nan = { ...good, data: good.data.map((value, i) => (i === 6 ? Number.NaN : value)) };
    expect(() => work(nan)).toThrow(`\`${name}.data[6]\` must be finite, but is NaN`);
    const short = { ...good, data: good.data.subarray(4) };
    expect(() => work(short)).toThrow(`\`${name}\` of order 4 needs 30 numbers in \`data\`, but has 26.`);
    expect(() => work({ ...good, spins: 2.5 })).toThrow(`\`${name}.spins\` must be an integer`);
    expect(() => work({ ...good, maximumOrder: -1 })).toThrow(`\`${name}.maximumOrder\` must be an integer`);
  });
});

describe("operators and frequencies that are none", () => {
  it("are refused with what they should be", () => {
    const later = "w" as "x";
    expect(() => correlation(model, { later, earlier: "x" }, { state: good, delays: [0] })).toThrow(
      '`operators` must be "x", "y", "z" or vectors of three complex numbers, but is "w"',
    );
    const frequencies = 5 as unknown as number[];
    expect(() => emissionSpectrum(model, lowering, { state: good, frequencies })).toThrow(
      "`frequencies` must be an array of angular frequencies, but is 5",
    );
  });
});

describe("a model that is none", () => {
  it("is refused by name, value and limit", () => {
    const unbounded = { ...model, field: [Number.NaN, 0, 1] as const };
    for (const make of [dickeHamiltonian, dickeJumps, multipoleStencil]) {
      expect(() => make(unbounded, 4)).toThrow("`field[0]` must be a finite number, but is NaN");
      expect(() => make(model, 0)).toThrow("`spins` must be an integer of at least 1");
    }
    const pumped = cooperativeFluorescence(4, 0.2, 1);
    const negative = { ...pumped, jumps: pumped.jumps.map((jump) => ({ ...jump, rate: -1 })) };
    expect(() => dickeJumps(negative, 4)).toThrow("`jumps[0].rate` must not be negative, but is -1");
  });
});

describe("what has no elements", () => {
  it("is refused instead of read beyond its end", () => {
    expect(() => multipoleElements(3, 9, 0)).toThrow(InvalidArgumentError);
    expect(() => multipoleElements(3, 1, 3)).toThrow("`row` must be an integer of at least 0 and at most 2, but is 3");
    expect(() => ladderBlocks(-2)).toThrow("`spins` must be an integer of at least 1");
    expect(() => totalSpinBlocks(zeros(2, 2).data, 4)).toThrow("4 spins have 35 elements, of two numbers each");
  });
});

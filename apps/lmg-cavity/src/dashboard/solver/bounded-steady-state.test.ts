import { steadyState } from "@openqs/collective-spin";
import { runSteps } from "@openqs/linalg";
import { expect, it } from "vitest";
import { DEFAULT_PARAMETERS, spinModel } from "../../model/parameters.js";
import { boundedSteadyState } from "./bounded-steady-state.js";

it("is the steady state to the last digit where it takes little memory", () => {
  const { moments, certificate } = runSteps(boundedSteadyState(DEFAULT_PARAMETERS));
  const unbounded = steadyState(spinModel(DEFAULT_PARAMETERS), 100);
  expect(moments).toEqual(unbounded.moments);
  expect(certificate).toEqual(unbounded.certificate);
});

it("says what it would take and how to get it where that is more", () => {
  const large = { ...DEFAULT_PARAMETERS, atoms: 10_000, field: 0 };
  expect(() => runSteps(boundedSteadyState(large))).toThrow(
    /^This state takes \d+ MB, here at most 40 MB; use `lmg-cavity steady-state`\.$/,
  );
});

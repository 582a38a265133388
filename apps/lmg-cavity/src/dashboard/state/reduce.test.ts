import { assert, constantFrom, array, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_PARAMETERS } from "../../model/parameters.js";
import type { Action } from "./actions.js";
import { type DashboardState, initialState, windowAround } from "./dashboard-state.js";
import { PRESETS } from "./presets.js";
import { reduce } from "./reduce.js";
import { type ExactPoint, withPoints } from "./results.js";
import { SLIDERS } from "./sliders.js";

const after = (actions: readonly Action[], start: DashboardState = initialState({})): DashboardState =>
  actions.reduce(reduce, start);

const times = (count: number, action: Action): Action[] => Array.from({ length: count }, () => action);
const up: Action = { type: "move", direction: 1, size: "fine" };
const down: Action = { type: "move", direction: -1, size: "fine" };
const upFar: Action = { type: "move", direction: 1, size: "coarse" };
const typed = (text: string): Action[] => [
  { type: "open value" },
  ...[...text].map((character): Action => ({ type: "type", character })),
  { type: "accept" },
];

describe("sliders", () => {
  it("move by exact decimal steps: ten steps of 0.01 are 0.1", () => {
    expect(after(times(10, up)).parameters.field).toBe(0.6);
    expect(after([upFar]).parameters.field).toBe(0.6);
  });

  it("come back to where they were", () => {
    assert(
      property(constantFrom(...SLIDERS.map(({ name }) => name)), (slider) => {
        const start = after([{ type: "choose slider", slider }]);
        expect(after([up, down], start).parameters[slider]).toBeCloseTo(start.parameters[slider], 12);
      }),
    );
  });

  it("take N through 1-2-5 in large steps and by a hundredth in small ones", () => {
    const start = after([{ type: "choose slider", slider: "atoms" }]);
    expect(after([upFar], start).parameters.atoms).toBe(200);
    expect(after([upFar, upFar, upFar, up], start).parameters.atoms).toBe(1010);
  });

  it("stop at their ends and say so", () => {
    const start = after([{ type: "choose slider", slider: "anisotropy" }]);
    const end = after(times(30, upFar), start);
    expect(end.parameters.anisotropy).toBe(1);
    expect(end.message).toEqual({ text: "γ ends at 1.", complaint: false });
  });

  it("never leave what the command line takes, whatever is pressed", () => {
    const moves = [up, down, upFar, { type: "move", direction: -1, size: "coarse" }] as const;
    const choices = SLIDERS.map(({ name }): Action => ({ type: "choose slider", slider: name }));
    assert(
      property(array(constantFrom<Action>(...moves, ...choices), { maxLength: 60 }), (actions) => {
        const { parameters, window } = after(actions);
        for (const { name, parse } of SLIDERS) expect(parse(String(parameters[name]))).toBe(parameters[name]);
        expect(parameters.field).toBeGreaterThanOrEqual(window[0]);
        expect(parameters.field).toBeLessThanOrEqual(window[1]);
      }),
    );
  });
});

describe("typed values", () => {
  it("are taken as the command line takes them", () => {
    expect(after(typed("-2.5e-1")).parameters.field).toBe(-0.25);
  });

  it("are refused with the reason, and stay open to be corrected", () => {
    const refused = after([{ type: "choose slider", slider: "atoms" }, ...typed("2.5")]);
    expect(refused.message?.text).toBe('N cannot be "2.5": it must be an integer from 1 to 1000000000.');
    expect(refused.overlay).toEqual({ kind: "value", text: "2.5" });
    expect(after([{ type: "erase" }, { type: "erase" }, { type: "accept" }], refused).parameters.atoms).toBe(2);
  });

  it("move the window along when the field leaves it", () => {
    expect(after(typed("1.7")).window).toEqual([0, 2]);
    expect(windowAround([-0.5, 1.5], -0.6)).toEqual([-1, 1]);
  });
});

describe("undo", () => {
  it("takes back a whole slide, then what was before it; redo brings both back", () => {
    const moved = after([...typed("1"), up, up, up]);
    const undone = after([{ type: "undo" }], moved);
    expect(undone.parameters.field).toBe(1);
    const start = after([{ type: "undo" }], undone);
    expect(start.parameters).toEqual(DEFAULT_PARAMETERS);
    expect(after([{ type: "redo" }, { type: "redo" }], start).parameters).toEqual(moved.parameters);
  });

  it("says when there is nothing left", () => {
    expect(after([{ type: "undo" }]).message?.text).toBe("There is nothing to undo.");
  });

  it("inverts any change of parameters", () => {
    const change = constantFrom<Action>(
      up,
      upFar,
      ...(["gammaB", "atoms"] as const).map((slider): Action => ({ type: "choose slider", slider })),
    );
    assert(
      property(array(change, { maxLength: 40 }), (actions) => {
        let state = after(actions);
        while (state.undo.length > 0) state = reduce(state, { type: "undo" });
        expect(state.parameters).toEqual(DEFAULT_PARAMETERS);
      }),
    );
  });
});

describe("presets and bookmarks", () => {
  it.each(PRESETS.map((preset, index) => [preset.name, preset, index] as const))("goes to %s", (_, preset, index) => {
    const steps = times(index, { type: "choose preset", step: 1 });
    const state = after([{ type: "open presets" }, ...steps, { type: "accept" }]);
    expect(state.parameters).toEqual(preset.parameters);
    expect([state.panel, state.overlay]).toEqual([preset.panel, null]);
  });

  it("visits the bookmarks in turn", () => {
    const marked = after([{ type: "bookmark" }, upFar, { type: "bookmark" }]);
    const first = after([{ type: "next bookmark" }], marked);
    expect(first.parameters.field).toBe(0.5);
    expect(after([{ type: "next bookmark" }], first).parameters.field).toBe(0.6);
  });
});

describe("hardware", () => {
  it("gives the rates in one step that is undone at once, at the present field and N", () => {
    const used = after([upFar, { type: "use hardware" }]);
    // lambda_b^2/kappa_b = 2.5 and kappa_a lambda_a^2/delta_a^2 ~ 0.25 (2 pi kHz) in units of lambda = 2 pi 50 kHz.
    expect(used.parameters).toEqual({ ...DEFAULT_PARAMETERS, field: 0.6, gammaA: 0.005, gammaB: 0.050005 });
    expect(used.message?.text).toBe("6Li in morrison-parkins-ring: Γa 0.005, Γb 0.050005.");
    expect(after([{ type: "undo" }], used).parameters).toEqual({ ...DEFAULT_PARAMETERS, field: 0.6 });
  });

  it("that cannot be says why and changes nothing", () => {
    const start = after([{ type: "next species", step: -1 }]);
    const refused = after([{ type: "use hardware" }], start);
    expect(start.hardware.species).toBe("43Ca+");
    expect(refused.message?.complaint).toBe(true);
    expect(refused.parameters).toEqual(DEFAULT_PARAMETERS);
  });
});

describe("the view", () => {
  it("zooms around the present field and comes back", () => {
    const near = after([{ type: "zoom", factor: 0.5 }]);
    expect(near.window).toEqual([0, 1]);
    expect(after([{ type: "reset view" }], near).window).toEqual([-0.5, 1.5]);
  });

  it("tilts the sphere no further than its poles", () => {
    expect(after(times(40, { type: "rotate", theta: 0.2, phi: 0 })).view.theta).toBe(Math.PI);
  });

  it("cycles panels and themes", () => {
    expect(after([{ type: "next panel", step: -1 }]).panel).toBe("hardware");
    expect(after(times(3, { type: "next theme" })).theme).toBe("terminal");
  });
});

it("a quench keeps the stable state of the field where it was pressed as the initial one", () => {
  const { initial } = after([{ type: "quench" }]);
  // Z = 2h/Lambda with Lambda = 1 + sqrt(1 - 0.04).
  expect(initial[2]).toBeCloseTo(1 / (1 + Math.sqrt(0.96)), 12);
});

it("results are forgotten oldest first, so that memory stays bounded", () => {
  const point = (field: number): ExactPoint => ({
    parameters: { ...DEFAULT_PARAMETERS, field },
    milliseconds: 1,
    result: { error: "none" },
  });
  const kept = withPoints(
    new Map(),
    Array.from({ length: 2000 }, (_, i) => point(i)),
  );
  expect(kept.size).toBe(1500);
  expect([...kept.values()][0]?.parameters.field).toBe(500);
});

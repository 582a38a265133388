import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComplexVector, vectorFromEntries } from "../dense/complex-vector.js";
import { InvalidArgumentError } from "../errors.js";
import { ERROR_3, ERROR_5, INTERPOLANT, NODES, STAGES } from "./dormand-prince-coefficients.js";
import { integrateOde, integrateOdeSteps } from "./integrate-ode.js";
import { IntegrationError } from "./integration-error.js";
import type { Derivative } from "./runge-kutta-step.js";

/** dy/dt = lambda y for one complex element. */
const exponential =
  (re: number, im: number): Derivative =>
  (_, [x = 0, y = 0], target) =>
    target.set([re * x - im * y, re * y + im * x]);

const one = vectorFromEntries([1]);

function caught(attempt: () => unknown): IntegrationError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof IntegrationError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

function maximumError({ data }: ComplexVector, exact: readonly number[]): number {
  return exact.reduce((most, value, k) => Math.max(most, Math.abs(value - data[k])), 0);
}

describe("the Dormand-Prince coefficients", () => {
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const weights = STAGES[12];

  it("give stages that are consistent with their nodes", () => {
    STAGES.forEach((row, stage) => expect(sum(row)).toBeCloseTo(NODES[stage], 13));
  });

  it("are a quadrature of degree 7 and satisfy the tall-tree conditions up to order 8", () => {
    for (let power = 0; power < 8; power++) {
      expect(sum(weights.map((weight, j) => weight * NODES[j] ** power))).toBeCloseTo(1 / (power + 1), 13);
    }
    let chain = weights.map(() => 1);
    for (let order = 1, factorial = 1; order <= 8; order++) {
      factorial *= order;
      expect(sum(weights.map((weight, j) => weight * chain[j]))).toBeCloseTo(1 / factorial, 13);
      const previous = chain;
      chain = weights.map((_, stage) => sum(STAGES[stage].map((coefficient, j) => coefficient * previous[j])));
    }
  });

  it("have error estimates that vanish for polynomials of their degree", () => {
    for (let power = 0; power < 3; power++) {
      expect(sum(ERROR_3.map((weight, j) => weight * NODES[j] ** power))).toBeCloseTo(0, 13);
    }
    for (let power = 0; power < 5; power++) {
      expect(sum(ERROR_5.map((weight, j) => weight * NODES[j] ** power))).toBeCloseTo(0, 13);
    }
  });

  it("interpolate polynomials of degree 7 exactly", () => {
    for (let power = 1; power <= 7; power++) {
      const [difference, slope, curvature] = [1, power === 1 ? 0 : -1, 2 - power - (power === 1 ? 1 : 0)];
      const derivatives = NODES.map((node) => power * node ** (power - 1));
      const higher = INTERPOLANT.map((row) => sum(row.map((coefficient, j) => coefficient * derivatives[j])));
      for (const theta of [0.2, 0.5, 0.9]) {
        const parts = [difference, slope, curvature, ...higher];
        const value = parts.reduceRight((total, part, k) => (total + part) * (k % 2 === 0 ? theta : 1 - theta), 0);
        expect(value).toBeCloseTo(theta ** power, 11);
      }
    }
  });
});

describe("integrateOde", () => {
  it("leaves at rest what the derivative does not write, whatever was integrated before", () => {
    integrateOde((_time, _state, derivative) => derivative.fill(1e6), vectorFromEntries([1, 1]), { times: [0, 1] });
    const decay = (_time: number, [re, im]: Float64Array, derivative: Float64Array) => derivative.set([-re, -im]);
    const { states } = integrateOde(decay, vectorFromEntries([1, { re: 2, im: 3 }]), { times: [0, 1] });
    expect(states[1].data[0]).toBeCloseTo(Math.exp(-1), 8);
    expect(states[1].data.slice(1)).toEqual(Float64Array.of(0, 2, 3));
  });

  it("follows exp(lambda t) to its tolerance at every requested time, however dense", () => {
    const problems = fc.record({
      re: fc.double({ min: -3, max: 0.5, noNaN: true }),
      im: fc.double({ min: -8, max: 8, noNaN: true }),
      count: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(problems, ({ re, im, count }) => {
        const times = Array.from({ length: count + 1 }, (_, k) => (4 * k) / count);
        const { states } = integrateOde(exponential(re, im), one, { times, relativeTolerance: 1e-9 });
        states.forEach((state, k) => {
          const t = times[k];
          const exact = [Math.exp(re * t) * Math.cos(im * t), Math.exp(re * t) * Math.sin(im * t)];
          // Local errors of 1e-9 accumulate over at most some tens of steps and grow by exp(2).
          expect(maximumError(state, exact)).toBeLessThan(5e-7);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("gains eight decades in accuracy for ten times the work, as an order of 8 must", () => {
    const rotation = exponential(0, 1);
    const run = (tolerance: number) => {
      const options = { times: [0, 30], relativeTolerance: tolerance, absoluteTolerance: tolerance };
      const { states, statistics } = integrateOde(rotation, one, options);
      return { error: maximumError(states[1], [Math.cos(30), Math.sin(30)]), work: statistics.evaluations };
    };
    const [coarse, fine] = [run(1e-4), run(1e-12)];
    const order = Math.log(coarse.error / fine.error) / Math.log(fine.work / coarse.work);
    expect(order).toBeGreaterThan(7);
    expect(fine.error).toBeLessThan(1e-10);
  });

  it("conserves energy and returns after one period of a Kepler orbit of eccentricity 0.9", () => {
    const kepler: Derivative = (_, [x = 0, y = 0, u = 0, v = 0], target) => {
      const cubed = Math.hypot(x, y) ** 3;
      target.set([u, v, -x / cubed, -y / cubed]);
    };
    const start: ComplexVector = { length: 2, data: Float64Array.of(0.1, 0, 0, Math.sqrt(19)) };
    const options = { times: [0, 2 * Math.PI], relativeTolerance: 1e-12, absoluteTolerance: 1e-13 };
    const { states } = integrateOde(kepler, start, options);
    expect(maximumError(states[1], [...start.data])).toBeLessThan(1e-7);
  });

  it("never steps over a break, whose derivative is seen from the proper side on each of its segments", () => {
    const pulse = { start: 50, end: 50.001, rate: 1000 };
    const seen: number[] = [];
    const derivative: Derivative = (t, _, target) => {
      seen.push(t);
      target.set([t >= pulse.start && t < pulse.end ? pulse.rate : 0, 0]);
    };
    const options = { times: [0, 100], breakTimes: [pulse.end, pulse.start, 50, 300] };
    const { states, statistics } = integrateOde(derivative, vectorFromEntries([0]), options);
    // Times near 50 are known to 7e-15, and the pulse turns that into 7e-12 per step.
    expect(states[1].data[0]).toBeCloseTo(1, 10);
    expect(statistics.rejectedSteps).toBe(0);
    expect(seen.some((t) => t >= pulse.start && t < pulse.end)).toBe(true);
    // Without the announcement the pulse is missed: that is what breaks are for.
    const unannounced = integrateOde(derivative, vectorFromEntries([0]), { times: [0, 100] });
    expect(unannounced.states[1].data[0]).toBe(0);
  });

  it("stops at the first zero of an event", () => {
    const event = (_: number, state: Float64Array) => state[0] ** 2 + state[1] ** 2 - 0.25;
    const options = { times: [0, 1, 5], event, relativeTolerance: 1e-12, absoluteTolerance: 1e-14 };
    const result = integrateOde(exponential(-0.5, 3), one, options);
    expect(result.event?.time).toBeCloseTo(2 * Math.log(2), 10);
    expect(Math.hypot(...result.event!.state.data)).toBeCloseTo(0.5, 10);
    expect(result.times).toEqual([0, 1]);
    expect(result.states).toHaveLength(2);
    const never = integrateOde(exponential(0, 3), one, { times: [0, 1], event });
    expect(never.event).toBeUndefined();
  });

  it("hands states to `onState` instead of keeping them", () => {
    const norms: number[] = [];
    const onState = (_: number, { data }: ComplexVector) => norms.push(Math.hypot(...data));
    const { states } = integrateOde(exponential(-1, 1), one, { times: [0, 0.5, 1], onState });
    expect(states).toEqual([]);
    expect(norms).toHaveLength(3);
    expect(norms[2]).toBeCloseTo(Math.exp(-1), 8);
  });

  it("flags a stiff decay, and does not flag one that it resolves", () => {
    const stiff = integrateOde(exponential(-2000, 0), one, { times: [0, 1], relativeTolerance: 1e-4 });
    expect(stiff.statistics.stiff).toBe(true);
    const fast = integrateOde(exponential(-2, 0), one, { times: [0, 1] });
    expect(fast.statistics.stiff).toBe(false);
  });

  it("throws with step history and a stiffness hint when the steps run out", () => {
    const options = { times: [0, 10], maxSteps: 200, relativeTolerance: 1e-3, absoluteTolerance: 1e-6 };
    const error = caught(() => integrateOde(exponential(-10000, 0), one, options));
    expect(error.code).toBe("INTEGRATION_FAILED");
    expect(error.message).toContain("200 steps were taken");
    expect(error.message).toContain("The problem looks stiff");
    expect(error.details.stiff).toBe(true);
    expect(error.details.acceptedSteps + error.details.rejectedSteps).toBe(200);
    expect(error.details.history).toHaveLength(20);
    expect(error.details.history.at(-1)!.time).toBeLessThanOrEqual(error.details.time);
  });

  it("throws where the solution blows up, close to the pole", () => {
    const square: Derivative = (_, [x = 0], target) => target.set([x * x, 0]);
    const error = caught(() => integrateOde(square, one, { times: [0, 2] }));
    expect(error.message).toContain("the solution diverges");
    expect(error.details.time).toBeCloseTo(1, 6);
  });

  it("throws when the derivative is not finite, and never returns NaN", () => {
    const broken: Derivative = (t, _, target) => target.set([t > 0.5 ? Number.NaN : 1, 0]);
    expect(() => integrateOde(broken, one, { times: [0, 1] })).toThrow(IntegrationError);
    const atOnce: Derivative = (_, __, target) => target.fill(Number.NaN);
    expect(() => integrateOde(atOnce, one, { times: [0, 1] })).toThrow("the derivative at time 0 is NaN");
  });

  it("refuses a derivative near the end of the range", () => {
    expect(() => integrateOde(exponential(1e300, 0), one, { times: [0, 1] })).toThrow("the step 0.0e+0 vanishes");
  });

  it("refuses times that do not increase and tolerances that are not positive", () => {
    const decay = exponential(-1, 0);
    expect(() => integrateOde(decay, one, { times: [0, 1, 1] })).toThrow("`times[2]` must increase");
    expect(() => integrateOde(decay, one, { times: [] })).toThrow(InvalidArgumentError);
    expect(() => integrateOde(decay, one, { times: [0, 1], relativeTolerance: 0 })).toThrow(InvalidArgumentError);
    expect(() => integrateOde(decay, one, { times: [0, Number.NaN] })).toThrow(InvalidArgumentError);
  });

  it("reports its progress in time", () => {
    const steps = [...integrateOdeSteps(exponential(-1, 5), one, { times: [2, 6] })];
    expect(steps.at(-1)).toEqual({ phase: "integrating", done: 4, total: 4 });
  });
});

import { describe, expect, it } from "vitest";
import { evolve } from "../evolution/evolve.js";
import { meanFieldDrift, velocity } from "../mean-field/drift.js";
import { addScaled, apply, cross, dot } from "../mean-field/vector.js";
import type { CollectiveSpinModel, Matrix3, Vector3 } from "../model.js";
import type { CollectiveMoments } from "../multipole/moments.js";
import { coherentMultipoles } from "../states/coherent-multipoles.js";
import { steadyState } from "../steady-state/steady-state.js";
import { lmg, randomModel } from "../test-models.fixture.js";
import { DelocalizedStateError, evolveComoving } from "./comoving-evolution.js";

const MOMENTS = ["X", "Y", "Z", "XX", "YY", "ZZ", "XY", "YZ", "XZ"] as const;

function largestDifference(a: CollectiveMoments, b: CollectiveMoments): number {
  return Math.max(...MOMENTS.map((key) => Math.abs(a[key] - b[key])));
}

/** Mean field and Gaussian fluctuations: m, and N Cov of the Bloch vector. */
interface Gaussian {
  readonly mean: Vector3;
  readonly covariance: Matrix3;
}

/** dm/dt of the mean field and dV/dt = J V + V J^T + sum of rate [(Re v x m)(Re v x m)^T + (Im v x m)(Im v x m)^T]. */
function gaussianDerivative(model: CollectiveSpinModel, { mean, covariance }: Gaussian): Gaussian {
  const drift = meanFieldDrift(model);
  const torque = addScaled(drift.field, 1, apply(drift.matrix, mean));
  const linear = (d: Vector3): Vector3 => addScaled(cross(torque, d), 1, cross(apply(drift.matrix, d), mean));
  const columns = [0, 1, 2].map((b) => linear([covariance[0][b], covariance[1][b], covariance[2][b]]));
  const noises = model.jumps.flatMap(({ rate, vector: [x, y, z] }) => [
    { rate, axis: cross([x.re, y.re, z.re], mean) },
    { rate, axis: cross([x.im, y.im, z.im], mean) },
  ]);
  const entry = (a: number, b: number): number =>
    columns[b][a] + columns[a][b] + noises.reduce((sum, { rate, axis }) => sum + rate * axis[a] * axis[b], 0);
  const row = (a: number): Vector3 => [entry(a, 0), entry(a, 1), entry(a, 2)];
  return { mean: velocity(drift, mean), covariance: [row(0), row(1), row(2)] };
}

function plus(a: Gaussian, factor: number, b: Gaussian): Gaussian {
  const row = (i: 0 | 1 | 2): Vector3 => addScaled(a.covariance[i], factor, b.covariance[i]);
  return { mean: addScaled(a.mean, factor, b.mean), covariance: [row(0), row(1), row(2)] };
}

/** The classical Runge-Kutta method. */
function integrateGaussian(model: CollectiveSpinModel, start: Gaussian, time: number): Gaussian {
  const count = 2000;
  const step = time / count;
  let state = start;
  for (let i = 0; i < count; i++) {
    const k1 = gaussianDerivative(model, state);
    const k2 = gaussianDerivative(model, plus(state, step / 2, k1));
    const k3 = gaussianDerivative(model, plus(state, step / 2, k2));
    const k4 = gaussianDerivative(model, plus(state, step, k3));
    const sum = plus(plus(plus(k1, 2, k2), 2, k3), 1, k4);
    state = plus(state, step / 6, sum);
  }
  return state;
}

const DIRECTION = { theta: 0.8, phi: 0.2 };

describe("evolution in the frame of the mean field", () => {
  it("with all levels is the evolution in multipoles, for models without any symmetry", () => {
    for (const seed of [1, 2]) {
      const options = { times: [0, 0.5, 2] };
      const comoving = evolveComoving(randomModel(seed), 7, { ...options, initialState: DIRECTION });
      const reference = evolve(randomModel(seed), { ...options, initialState: coherentMultipoles(7, DIRECTION) });
      expect(comoving.certificate.levels).toBe(8);
      comoving.moments.forEach((moments, i) => {
        expect(largestDifference(moments, reference.moments[i])).toBeLessThan(1e-10);
      });
    }
  });

  it("with a few dozen levels is the evolution about the z axis at N = 500", () => {
    const model = lmg({ h: 1.3 });
    const comoving = evolveComoving(model, 500, { initialState: DIRECTION, times: [0.4] });
    const reference = evolve(model, { initialState: coherentMultipoles(500, DIRECTION), times: [0.4] });
    expect(largestDifference(comoving.moments[0], reference.moments[0])).toBeLessThan(1e-10);
    expect(comoving.certificate.levels).toBeLessThan(60);
  }, 30_000);

  it("at N = 10^6 has the Gaussian covariances about a moving mean, to order 1/N", () => {
    const spins = 1e6;
    for (const model of [lmg({ h: 0.3 }), randomModel(5)]) {
      const axis: Vector3 = [Math.sin(1) * Math.cos(0.5), Math.sin(1) * Math.sin(0.5), Math.cos(1)];
      const row = (a: number): Vector3 => {
        const entry = (b: number): number => (a === b ? 1 : 0) - axis[a] * axis[b];
        return [entry(0), entry(1), entry(2)];
      };
      const start = { mean: axis, covariance: [row(0), row(1), row(2)] as const };
      const { mean, covariance } = integrateGaussian(model, start, 2);
      const { moments } = evolveComoving(model, spins, { initialState: { theta: 1, phi: 0.5 }, times: [2] });
      const { X, Y, Z, XX, YY, XY, XZ } = moments[0];
      expect(Math.hypot(X - mean[0], Y - mean[1], Z - mean[2])).toBeLessThan(2e-5);
      const found = [XX - X * X, YY - Y * Y, XY - X * Y, XZ - X * Z].map((value) => spins * value);
      const expected = [covariance[0][0], covariance[1][1], covariance[0][1], covariance[0][2]];
      found.forEach((value, i) => expect(Math.abs(value - expected[i])).toBeLessThan(1e-3));
      expect(dot(mean, mean)).toBeCloseTo(1, 9);
    }
  }, 30_000);

  it("ends in the steady state at N = 400", () => {
    const model = lmg({ h: -0.5, gammaB: 1 });
    const { moments } = evolveComoving(model, 400, { initialState: { theta: 0, phi: 0 }, times: [8] });
    expect(largestDifference(moments[0], steadyState(model, 400).moments)).toBeLessThan(1e-9);
  }, 30_000);

  it("goes on from its final state, with the same model as without the break", () => {
    const [on, off] = [lmg({ h: 0.5 }), lmg({ h: 0.5, lambda: 0 })];
    const first = evolveComoving(on, 40, { initialState: DIRECTION, times: [0.5] });
    const rest = evolveComoving(on, 40, { initialState: first.finalState, times: [0.5] });
    const whole = evolveComoving(on, 40, { initialState: DIRECTION, times: [1] });
    expect(largestDifference(rest.moments[0], whole.moments[0])).toBeLessThan(1e-9);
    const switched = evolveComoving(off, 40, { initialState: first.finalState, times: [0.5] });
    const middle = evolve(on, { initialState: coherentMultipoles(40, DIRECTION), times: [0.5] });
    const reference = evolve(off, { initialState: middle.finalState, times: [0.5] });
    expect(largestDifference(switched.moments[0], reference.moments[0])).toBeLessThan(1e-9);
  });

  it("says when the state leaves the mean field's neighbourhood, and hands over what it has", () => {
    // About the unstable -z the fluctuations grow without bound.
    const options = { initialState: { theta: Math.PI, phi: 0 }, times: [0.2, 0.4, 30], maximumLevels: 40 };
    let caught: unknown;
    try {
      evolveComoving(lmg({ h: 0.5 }), 1e6, options);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(DelocalizedStateError);
    const { timeReached, partial, code } = caught as DelocalizedStateError;
    expect(code).toBe("DELOCALIZED_STATE");
    expect(timeReached).toBeGreaterThan(0.4);
    expect(timeReached).toBeLessThan(30);
    expect(partial.times).toEqual([0.2, 0.4]);
    expect(partial.moments).toHaveLength(2);
  });

  it("refuses times that do not ascend and a state of other spins", () => {
    expect(() => evolveComoving(lmg({ h: 1 }), 50, { initialState: DIRECTION, times: [1, 0.5] })).toThrow(
      "`times[1]` must not be below 1, but is 0.5",
    );
    const { finalState } = evolveComoving(lmg({ h: 1 }), 50, { initialState: DIRECTION, times: [0] });
    expect(() => evolveComoving(lmg({ h: 1 }), 51, { initialState: finalState, times: [1] })).toThrow(
      /`initialState.spins` must equal/,
    );
  });
});

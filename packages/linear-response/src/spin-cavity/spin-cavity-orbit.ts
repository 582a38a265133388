import { assertFinite, type Complex, InvalidArgumentError } from "@openqs/linalg";

import { blochFlow } from "../mean-field/bloch-flow.js";
import { addScaled, cross, dot, norm } from "../mean-field/bloch-vector.js";
import type { MeanFieldOrbit, MeanFieldOrbitOptions } from "../mean-field/mean-field-orbit.js";
import type { RealVector } from "../model/collective-spin-model.js";
import { assertTimes } from "../ode/assert-times.js";
import { integrate } from "../ode/dormand-prince.js";
import { complexDot, spinField } from "./spin-cavity-flow.js";
import { assertSpinCavityModel, type SpinCavityModel, totalDecay } from "./spin-cavity-model.js";

/** A mean-field state of spin and modes. */
export interface SpinCavityState {
  readonly bloch: RealVector;
  /** a/sqrt(N) of every mode. */
  readonly amplitudes: readonly Complex[];
}

/** An orbit of spin and modes. */
export interface SpinCavityOrbit extends MeanFieldOrbit {
  /** a/sqrt(N) of every mode at the times. */
  readonly amplitudes: readonly { readonly re: Float64Array; readonly im: Float64Array }[];
}

/**
 * The mean-field equations of a collective spin with its cavity modes, alpha = a/sqrt(N):
 *
 * d alpha/dt = -(kappa + i (delta + dispersive.r)) alpha - i (coupling.r)/2, dr/dt = B x r + P - r (r.P),
 * B = field + interaction r + sum over modes of 2 Re(coupling conj(alpha)) + 2 dispersive |alpha|^2.
 *
 * @throws {InvalidArgumentError} when the model or the state is not valid.
 */
export function spinCavityVelocity(model: SpinCavityModel, state: SpinCavityState): SpinCavityState {
  assertSpinCavityModel(model);
  assertState(model, state);
  return velocityOf(model, blochFlow(model.spin).pumping, state);
}

/**
 * The orbit of {@link spinCavityVelocity} through a state, with adaptive steps and dense output.
 *
 * @param initial a unit Bloch vector and an amplitude per mode.
 * @throws {InvalidArgumentError} when the model, the state or the times are not valid.
 * @throws {NotConvergedError} when `maxIterations` steps do not suffice.
 */
export function spinCavityOrbit(
  model: SpinCavityModel,
  initial: SpinCavityState,
  options: MeanFieldOrbitOptions,
): SpinCavityOrbit {
  assertSpinCavityModel(model);
  assertState(model, initial);
  if (Math.abs(norm(initial.bloch) - 1) > 1e-9) {
    throw new InvalidArgumentError(
      "initial.bloch",
      `a vector of length ${norm(initial.bloch)}`,
      "must be a unit vector",
    );
  }
  assertTimes(options.times);
  const { pumping } = blochFlow(model.spin);
  const derivative = (_: number, y: Float64Array, out: Float64Array) =>
    out.set(pack(velocityOf(model, pumping, unpack(y))));
  const { states, acceptedSteps, rejectedSteps } = integrate(derivative, Float64Array.from(pack(initial)), options);
  const column = (i: number) => Float64Array.from(states, (state) => state[i]!);
  const normError = Math.max(...states.map(([x, y, z]) => Math.abs(Math.hypot(x!, y!, z!) - 1)));
  return {
    times: Float64Array.from(options.times),
    X: column(0),
    Y: column(1),
    Z: column(2),
    amplitudes: model.modes.map((_, k) => ({ re: column(3 + 2 * k), im: column(4 + 2 * k) })),
    convergence: { normError, acceptedSteps, rejectedSteps },
  };
}

function velocityOf(
  model: SpinCavityModel,
  pumping: RealVector,
  { bloch, amplitudes }: SpinCavityState,
): SpinCavityState {
  const precession = cross(spinField(model, bloch, amplitudes), bloch);
  return {
    bloch: addScaled(addScaled(precession, 1, pumping), -dot(bloch, pumping), bloch),
    amplitudes: model.modes.map((mode, k) => {
      const { re, im } = amplitudes[k]!;
      const kappa = totalDecay(mode.ports);
      const delta = mode.detuning + dot(mode.dispersive ?? [0, 0, 0], bloch);
      const source = complexDot(mode.coupling, bloch);
      return { re: delta * im - kappa * re + source.im / 2, im: 0 - delta * re - kappa * im - source.re / 2 };
    }),
  };
}

function pack({ bloch, amplitudes }: SpinCavityState): number[] {
  return [...bloch, ...amplitudes.flatMap(({ re, im }) => [re, im])];
}

function unpack(y: Float64Array): SpinCavityState {
  const amplitudes: Complex[] = [];
  for (let i = 3; i < y.length; i += 2) amplitudes.push({ re: y[i]!, im: y[i + 1]! });
  return { bloch: [y[0]!, y[1]!, y[2]!], amplitudes };
}

function assertState(model: SpinCavityModel, { bloch, amplitudes }: SpinCavityState): void {
  bloch.forEach((value, i) => assertFinite(`bloch[${i}]`, value));
  amplitudes.forEach(({ re, im }, k) => assertFinite(`amplitudes[${k}]`, re + im));
  if (amplitudes.length === model.modes.length) return;
  throw new InvalidArgumentError(
    "amplitudes",
    amplitudes,
    `must have one entry for each of ${model.modes.length} modes`,
  );
}

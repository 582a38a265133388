import { assertFinite, type Complex, InvalidArgumentError } from "@openqs/linalg";

import type { MeanFieldOrbit, MeanFieldOrbitOptions } from "../mean-field/mean-field-orbit.js";
import type { Vector3 } from "../model/collective-spin-model.js";
import { realOrbit } from "../ode/real-orbit.js";
import { assertBlochs, modeDrive, spinVelocity } from "./spin-cavity-flow.js";
import { assertSpinCavityModel, type SpinCavityModel, totalDecay } from "./spin-cavity-model.js";

/** A mean-field state of spins and modes. */
export interface SpinCavityState {
  /** `<J>/j` of every group. */
  readonly blochs: readonly Vector3[];
  /** a/sqrt(N) of every mode. */
  readonly amplitudes: readonly Complex[];
}

/** An orbit of spins and modes. */
export interface SpinCavityOrbit {
  /** As requested, in the inverse of the model's unit of frequency. */
  readonly times: Float64Array;
  /** Components of `<J>/j` of every group at the times. */
  readonly spins: readonly { readonly X: Float64Array; readonly Y: Float64Array; readonly Z: Float64Array }[];
  /** a/sqrt(N) of every mode at the times. */
  readonly amplitudes: readonly { readonly re: Float64Array; readonly im: Float64Array }[];
  /** Evidence: how far | |r| - 1 | came, and the steps. */
  readonly convergence: MeanFieldOrbit["convergence"];
}

/**
 * The mean-field equations of collective spins with their cavity modes, alpha = a/sqrt(N):
 *
 * d alpha/dt = -(kappa + i (delta + sum share dispersive.r)) alpha - i (sum share couplings.r)/2,
 * dr/dt = B x r + share (P - r (r.P)) for every group, with
 * B = field + share interaction r + sum over modes of 2 Re(coupling conj(alpha)) + 2 dispersive |alpha|^2.
 *
 * @throws {InvalidArgumentError} when the model or the state is not valid. @throws {DimensionMismatchError} on lists that do not fit.
 */
export function spinCavityVelocity(model: SpinCavityModel, state: SpinCavityState): SpinCavityState {
  assertSpinCavityModel(model);
  state.blochs.flat().forEach((value, i) => assertFinite(`blochs[${i}]`, value));
  assertAmplitudes(model, state);
  return velocityOf(model, state);
}

/**
 * The orbit of {@link spinCavityVelocity} through a state, with adaptive steps and dense output.
 *
 * @param initial a unit Bloch vector per group and an amplitude per mode.
 * @throws {InvalidArgumentError} when the model, the state or the times are not valid.
 * @throws {IntegrationError} of @openqs/linalg when `maxSteps` steps do not suffice.
 */
export function spinCavityOrbit(
  model: SpinCavityModel,
  initial: SpinCavityState,
  options: MeanFieldOrbitOptions,
): SpinCavityOrbit {
  assertSpinCavityModel(model);
  assertBlochs(model, initial.blochs);
  assertAmplitudes(model, initial);
  const groups = model.spins.length;
  const start = pack(initial);
  const { states, acceptedSteps, rejectedSteps } = realOrbit(
    (y) => pack(velocityOf(model, unpack(y.subarray(0, start.length), groups))),
    start,
    options,
  );
  const column = (i: number) => Float64Array.from(states, (state) => state[i]);
  const lengths = states.flatMap((y) => unpack(y, groups).blochs.map((r) => Math.hypot(...r)));
  return {
    times: Float64Array.from(options.times),
    spins: model.spins.map((_, s) => ({ X: column(3 * s), Y: column(3 * s + 1), Z: column(3 * s + 2) })),
    amplitudes: model.modes.map((_, k) => ({ re: column(3 * groups + 2 * k), im: column(3 * groups + 2 * k + 1) })),
    convergence: {
      normError: Math.max(...lengths.map((length) => Math.abs(length - 1))),
      acceptedSteps,
      rejectedSteps,
    },
  };
}

function velocityOf(model: SpinCavityModel, state: SpinCavityState): SpinCavityState {
  return {
    blochs: model.spins.map((_, s) => spinVelocity(model, s, state)),
    amplitudes: model.modes.map((mode, k) => {
      const { re, im } = state.amplitudes[k];
      const kappa = totalDecay(mode.ports);
      const { detuning, source } = modeDrive(model, mode, state.blochs);
      return {
        re: detuning * im - kappa * re + source.im / 2,
        im: 0 - detuning * re - kappa * im - source.re / 2,
      };
    }),
  };
}

function pack({ blochs, amplitudes }: SpinCavityState): number[] {
  return [...blochs.flat(), ...amplitudes.flatMap(({ re, im }) => [re, im])];
}

function unpack(y: Float64Array, groups: number): SpinCavityState {
  const blochs = Array.from({ length: groups }, (_, s): Vector3 => [y[3 * s], y[3 * s + 1], y[3 * s + 2]]);
  const amplitudes: Complex[] = [];
  for (let i = 3 * groups; i < y.length; i += 2) amplitudes.push({ re: y[i], im: y[i + 1] });
  return { blochs, amplitudes };
}

function assertAmplitudes(model: SpinCavityModel, { blochs, amplitudes }: SpinCavityState): void {
  amplitudes.forEach(({ re, im }, k) => assertFinite(`amplitudes[${k}]`, re + im));
  if (amplitudes.length === model.modes.length && blochs.length === model.spins.length) return;
  throw new InvalidArgumentError(
    "state",
    `one of ${blochs.length} groups and ${amplitudes.length} modes`,
    `must have ${model.spins.length} groups and ${model.modes.length} modes like the model`,
  );
}

import { assertFinite, InvalidArgumentError } from "@openqs/linalg";
import { Matrix } from "ml-matrix";

import { type LinearSystem, portIndex } from "./linear-system.js";

/** A stationary Gaussian field with a flat spectrum at a port; ports that are not named see the vacuum. */
export interface InputState {
  /** Mean photons per mode n: variance 2 n + 1 in every quadrature before squeezing; default 0. */
  readonly thermalPhotons?: number;
  /** r >= 0: the variance at `squeezingAngle` is exp(-2 r) times that of the unsqueezed field; default 0. */
  readonly squeezing?: number;
  /** The squeezed quadrature cos(angle) x + sin(angle) p, in radians; default 0. */
  readonly squeezingAngle?: number;
}

/** States of the incoming fields by port name. */
export type InputStates = Readonly<Record<string, InputState>>;

/** The covariance of all incoming quadratures, block diagonal, vacuum 1. */
export function inputCovariance(system: LinearSystem, inputs: InputStates): Matrix {
  const covariance = Matrix.eye(2 * system.ports.length);
  for (const [name, state] of Object.entries(inputs)) {
    const k = 2 * portIndex(system, "inputs", name);
    const { thermalPhotons = 0, squeezing = 0, squeezingAngle = 0 } = state;
    assertFinite(`inputs.${name}.squeezingAngle`, squeezingAngle);
    for (const [key, value] of Object.entries({ thermalPhotons, squeezing })) {
      assertFinite(`inputs.${name}.${key}`, value);
      if (value < 0) throw new InvalidArgumentError(`inputs.${name}.${key}`, value, "must not be negative");
    }
    const [c, s] = [Math.cos(squeezingAngle), Math.sin(squeezingAngle)];
    const variance = 2 * thermalPhotons + 1;
    const [low, high] = [variance * Math.exp(-2 * squeezing), variance * Math.exp(2 * squeezing)];
    covariance.set(k, k, c * c * low + s * s * high);
    covariance.set(k + 1, k + 1, s * s * low + c * c * high);
    covariance.set(k, k + 1, c * s * (low - high));
    covariance.set(k + 1, k, c * s * (low - high));
  }
  return covariance;
}

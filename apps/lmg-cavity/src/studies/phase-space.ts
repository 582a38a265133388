import {
  type CollectiveSteadyState,
  husimiFunction,
  type MultipoleState,
  steadyStateSteps,
  wignerFunction,
} from "@openqs/collective-spin";
import type { Steps } from "@openqs/linalg";
import { lmgCriticalFields } from "@openqs/linear-response";
import { DEFAULT_PARAMETERS, type ModelParameters, spinModel } from "../model/parameters.js";

/** Phase-space functions of a steady state on a grid over the whole sphere. */
export interface PhaseSpace {
  readonly parameters: ModelParameters;
  /** Polar angles from 0 to pi, and azimuths from 0 to 2 pi, both ends included. */
  readonly theta: readonly number[];
  readonly phi: readonly number[];
  /** At (theta[i], phi[j]) the element i * phi.length + j. */
  readonly husimi: Float64Array;
  readonly wigner: Float64Array;
}

/** A steady state from which both functions follow at any point. */
export interface PhaseOnSphere {
  readonly parameters: ModelParameters;
  readonly multipoles: MultipoleState;
}

/** The phases of 50 atoms at the rates of Fig. 2: normal, just above h_-, broken, and at h_+. */
export function* phasesOnSphereStudy(): Steps<PhaseOnSphere[]> {
  const parameters = { ...DEFAULT_PARAMETERS, atoms: 50 };
  const { upper } = lmgCriticalFields(parameters) ?? { upper: Number.NaN };
  const found: PhaseOnSphere[] = [];
  for (const field of [-0.5, 0.02, 0.5, upper]) {
    const point = { ...parameters, field };
    const state = yield* steadyStateSteps(spinModel(point), point.atoms);
    found.push({ parameters: point, multipoles: state.multipoles() });
  }
  return found;
}

/** Husimi and Wigner function of a steady state. */
export function phaseSpaceOf(parameters: ModelParameters, state: CollectiveSteadyState): PhaseSpace {
  const intervals = parameters.atoms > 200 ? 120 : 60;
  const theta = angles(Math.PI, intervals);
  const phi = angles(2 * Math.PI, 2 * intervals);
  const multipoles = state.multipoles();
  const grid = { theta, phi };
  return {
    parameters,
    theta,
    phi,
    husimi: husimiFunction(multipoles, grid).values,
    wigner: wignerFunction(multipoles, grid).values,
  };
}

function angles(end: number, intervals: number): number[] {
  return Array.from({ length: intervals + 1 }, (_, i) => (end * i) / intervals);
}

/** A function on the grid between its points, bilinear. */
export function interpolated({ theta, phi }: PhaseSpace, values: Float64Array): (theta: number, phi: number) => number {
  const rows = theta.length - 1;
  const columns = phi.length - 1;
  return (polar, azimuth) => {
    const turns = azimuth / (2 * Math.PI);
    const x = (turns - Math.floor(turns)) * columns;
    const y = (polar / Math.PI) * rows;
    const [i, j] = [Math.min(rows - 1, Math.floor(y)), Math.min(columns - 1, Math.floor(x))];
    const at = i * phi.length + j;
    const along = (start: number): number => values[start] + (x - j) * (values[start + 1] - values[start]);
    const upper = along(at);
    return upper + (y - i) * (along(at + phi.length) - upper);
  };
}

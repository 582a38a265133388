import { type CriticalFields, lmgCriticalFields, meanFieldFixedPoints, meanFieldOrbit } from "@openqs/linear-response";
import { type ModelParameters, spinModel } from "../model/parameters.js";

/** A semiclassical steady state. */
export interface FixedPointResult {
  /** <Jx>/j. */
  readonly X: number;
  /** <Jy>/j. */
  readonly Y: number;
  /** <Jz>/j. */
  readonly Z: number;
  /** Whether both eigenvalues have negative real parts. */
  readonly stable: boolean;
  /** Two eigenvalues on the tangent plane of the Bloch sphere, [re, im]. */
  readonly eigenvalues: readonly (readonly [number, number])[];
}

/** An orbit of the semiclassical equations (6). */
export interface OrbitResult {
  /** As requested. */
  readonly times: readonly number[];
  /** <Jx>/j at each time. */
  readonly X: readonly number[];
  /** <Jy>/j. */
  readonly Y: readonly number[];
  /** <Jz>/j. */
  readonly Z: readonly number[];
}

/** The semiclassical limit N -> infinity, as it is printed. */
export interface MeanFieldResult {
  /** Parameters of the model, as they were resolved. */
  readonly model: Omit<ModelParameters, "atoms">;
  /** h_- and h_+ of the paper; null where the normal state is stable at every field. */
  readonly criticalFields: CriticalFields | null;
  /** All of them, stable or not. */
  readonly fixedPoints: readonly FixedPointResult[];
  /** The orbit that was asked for. */
  readonly orbit?: OrbitResult;
}

/** Where an orbit starts and when it is wanted. */
export interface OrbitRequest {
  /** Unit vector <J>/j at the first time. */
  readonly initial: readonly [number, number, number];
  /** In the inverse of the unit of lambda. */
  readonly times: readonly number[];
}

/** Fixed points of the semiclassical equations (6) with their stability, the critical fields, and an orbit if asked. */
export function meanFieldStudy(parameters: ModelParameters, request?: OrbitRequest): MeanFieldResult {
  const { atoms: _, ...model } = parameters;
  const fixedPoints = meanFieldFixedPoints(spinModel(parameters)).map(
    ({ bloch: [X, Y, Z], stability, eigenvalues }) => ({
      X,
      Y,
      Z,
      stable: stability === "stable",
      eigenvalues: eigenvalues.map(({ re, im }) => [re, im] as const),
    }),
  );
  const result = { model, criticalFields: lmgCriticalFields(parameters), fixedPoints };
  return request === undefined ? result : { ...result, orbit: orbit(parameters, request) };
}

function orbit(parameters: ModelParameters, { initial, times }: OrbitRequest): OrbitResult {
  const { X, Y, Z } = meanFieldOrbit(spinModel(parameters), initial, { times });
  return { times, X: [...X], Y: [...Y], Z: [...Z] };
}

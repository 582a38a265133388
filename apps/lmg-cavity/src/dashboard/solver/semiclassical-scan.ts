import { InvalidArgumentError } from "@openqs/linalg";
import { type CriticalFields, type FixedPoint, fixedPointBranches, lmgCriticalFields } from "@openqs/linear-response";
import { type ModelParameters, spinModel } from "../../model/parameters.js";
import { linearizeStudy } from "../../studies/linearize.js";
import { phaseAt } from "../../studies/phase.js";

/** A branch of semiclassical states along the field, of one stability. */
export interface ScanBranch {
  readonly stable: boolean;
  readonly fields: readonly number[];
  readonly X: readonly number[];
  readonly Y: readonly number[];
  readonly Z: readonly number[];
}

/** The limit N -> infinity against the field; nothing in it depends on N or on the field of `parameters`. */
export interface Scan {
  readonly parameters: ModelParameters;
  readonly window: readonly [number, number];
  readonly criticalFields: CriticalFields | null;
  readonly branches: readonly ScanBranch[];
  readonly entanglement: {
    readonly fields: readonly number[];
    /** One symmetry-broken branch, and the parity-symmetric mixture of both; null where nothing is stable. */
    readonly branch: readonly (number | null)[];
    readonly perpendicular: readonly (number | null)[];
  };
}

/** Intervals of the field, about two for a column of a wide panel. */
const INTERVALS = 160;

/** Semiclassical branches and Holstein-Primakoff entanglement over a range of fields; about 0.15 s. */
export function semiclassicalScan(parameters: ModelParameters, window: readonly [number, number]): Scan {
  const criticalFields = lmgCriticalFields(parameters);
  const fields = sampledFields(window, criticalFields);
  const branches = fixedPointBranches((field) => spinModel({ ...parameters, field }), fields);
  return {
    parameters,
    window,
    criticalFields,
    branches: branches.flatMap(({ parameters: at, points }) => runsOfOneStability(at, points)),
    entanglement: entanglementCurve(parameters, fields, criticalFields),
  };
}

/** A regular grid with both sides of every critical field, so that no curve ends short of it. */
function sampledFields([first, last]: readonly [number, number], critical: CriticalFields | null): number[] {
  const grid = Array.from({ length: INTERVALS + 1 }, (_, i) => first + ((last - first) * i) / INTERVALS);
  const special = critical === null ? [] : [-critical.upper, -critical.lower, 0, critical.lower, critical.upper];
  const side = 1e-6;
  const sides = special.flatMap((h) => [h - side, h + side]).filter((h) => h > first && h < last);
  const free = grid.filter((h) => special.every((at) => Math.abs(h - at) > side));
  return [...free, ...sides].sort((a, b) => a - b);
}

function runsOfOneStability(fields: readonly number[], points: readonly FixedPoint[]): ScanBranch[] {
  const runs: { stable: boolean; fields: number[]; X: number[]; Y: number[]; Z: number[] }[] = [];
  points.forEach(({ bloch, stability }, i) => {
    const stable = stability === "stable";
    const last = runs.at(-1);
    const run = last?.stable === stable ? last : { stable, fields: [], X: [], Y: [], Z: [] };
    if (run !== last) runs.push(run);
    run.fields.push(fields[i]);
    run.X.push(bloch[0]);
    run.Y.push(bloch[1]);
    run.Z.push(bloch[2]);
  });
  return runs;
}

function entanglementCurve(
  parameters: ModelParameters,
  fields: readonly number[],
  critical: CriticalFields | null,
): Scan["entanglement"] {
  const points = fields.map((field) => linearizedAt({ ...parameters, field }, phaseAt(field, critical)));
  return {
    fields,
    branch: points.map((point) => point?.branch ?? null),
    perpendicular: points.map((point) => point?.perpendicular ?? null),
  };
}

function linearizedAt(
  parameters: ModelParameters,
  phase: ReturnType<typeof phaseAt>,
): { branch: number; perpendicular: number | null } | null {
  try {
    const { entanglement } = linearizeStudy(parameters, phase);
    if (entanglement === null) return null;
    const clipped = (value: number) => Math.max(0, value);
    return {
      branch: clipped(entanglement.branch),
      perpendicular: phase === "broken" ? clipped(entanglement.perpendicular) : null,
    };
  } catch (error) {
    // No such state: the curve has a gap there.
    if (error instanceof InvalidArgumentError) return null;
    throw error;
  }
}

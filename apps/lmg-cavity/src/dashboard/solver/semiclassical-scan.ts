import { InvalidArgumentError } from "@openqs/linalg";
import {
  type CriticalFields,
  type FixedPoint,
  fixedPointBranches,
  lmgCriticalFields,
  systemSizeExpansion,
  type Vector3,
} from "@openqs/linear-response";
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
  readonly expansion: {
    readonly fields: readonly number[];
    readonly Z: FirstOrder;
    readonly XX: FirstOrder;
    readonly YY: FirstOrder;
  };
}

/** A normalized moment of the stable state to first order in 1/N, limit + slope/N; null where no state is stable. */
interface FirstOrder {
  readonly limit: readonly (number | null)[];
  readonly slope: readonly (number | null)[];
}

/** Intervals of the field, about two for a column of a wide panel. */
const INTERVALS = 160;

/** Semiclassical branches and Holstein-Primakoff fluctuations over a range of fields; about 0.15 s. */
export function semiclassicalScan(parameters: ModelParameters, window: readonly [number, number]): Scan {
  const criticalFields = lmgCriticalFields(parameters);
  const fields = sampledFields(window, criticalFields);
  const linearized = fields.map((field) => linearizedAt({ ...parameters, field }, phaseAt(field, criticalFields)));
  const branches = fixedPointBranches((field) => spinModel({ ...parameters, field }), fields);
  return {
    parameters,
    window,
    criticalFields,
    branches: branches.flatMap(({ parameters: at, points }) => runsOfOneStability(at, points)),
    entanglement: {
      fields,
      branch: linearized.map((point) => point?.branch ?? null),
      perpendicular: linearized.map((point) => point?.perpendicular ?? null),
    },
    expansion: { fields, ...firstOrders(linearized.map((point) => point?.moments ?? null)) },
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

/** Numbers of one stable state. */
interface Linearized {
  readonly branch: number;
  readonly perpendicular: number | null;
  readonly moments: Readonly<Record<Moment, { readonly limit: number; readonly slope: number }>>;
}

const MOMENTS = ["Z", "XX", "YY"] as const;
type Moment = (typeof MOMENTS)[number];

function firstOrders(points: readonly (Linearized["moments"] | null)[]): Record<Moment, FirstOrder> {
  const curve = (name: Moment): FirstOrder => ({
    limit: points.map((point) => point?.[name].limit ?? null),
    slope: points.map((point) => point?.[name].slope ?? null),
  });
  return { Z: curve("Z"), XX: curve("XX"), YY: curve("YY") };
}

function linearizedAt(parameters: ModelParameters, phase: ReturnType<typeof phaseAt>): Linearized | null {
  try {
    const { entanglement, bloch } = linearizeStudy(parameters, phase);
    if (entanglement === null) return null;
    const clipped = (value: number) => Math.max(0, value);
    return {
      branch: clipped(entanglement.branch),
      perpendicular: phase === "broken" ? clipped(entanglement.perpendicular) : null,
      moments: firstOrderMoments(parameters, [bloch.X, bloch.Y, bloch.Z]),
    };
  } catch (error) {
    // No such state: the curve has a gap there.
    if (error instanceof InvalidArgumentError) return null;
    throw error;
  }
}

function firstOrderMoments(parameters: ModelParameters, bloch: Vector3): Linearized["moments"] {
  const [x, y, z] = bloch;
  const { mean, second } = systemSizeExpansion(spinModel(parameters), bloch, 1);
  const moment = (limit: number, atOneSpin: number) => ({ limit, slope: atOneSpin - limit });
  return { Z: moment(z, mean[2]), XX: moment(x * x, second[0][0]), YY: moment(y * y, second[1][1]) };
}

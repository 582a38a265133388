import { lmgCriticalFields, type LmgFixedPoint, lmgFixedPoints } from "@openqs/linear-response";
import type { ModelParameters } from "../model/parameters.js";

/** A semiclassical branch along the field; null where it does not exist or has the other stability. */
export interface SemiclassicalBranch {
  /** Which of the fixed points it follows. */
  readonly branch: LmgFixedPoint["branch"];
  /** Sign of X, for the branches that come in mirror-image pairs. */
  readonly sign: 1 | -1;
  /** The stability of all of its points. */
  readonly stable: boolean;
  /** h, increasing. */
  readonly fields: readonly number[];
  /** <Jx>/j at each field. */
  readonly X: readonly (number | null)[];
  /** <Jy>/j. */
  readonly Y: readonly (number | null)[];
  /** <Jz>/j. */
  readonly Z: readonly (number | null)[];
}

const BRANCHES = ["normal", "inverted", "broken", "saddle"] as const;

/**
 * All branches of Eq. (7) and the normal states over a range of fields, each split into its stable and unstable parts.
 * The fields are sampled on a regular grid and on both sides of each bifurcation, so that no curve ends short of it.
 */
export function semiclassicalBranches(
  parameters: Omit<ModelParameters, "atoms" | "field" | "anisotropy">,
  [first, last]: readonly [number, number],
): SemiclassicalBranch[] {
  const fields = sampledFields(parameters, [first, last]);
  const points = fields.map((field) => lmgFixedPoints({ ...parameters, field }));
  return BRANCHES.flatMap((branch) =>
    ([1, -1] as const).flatMap((sign) =>
      [true, false].map((stable) => ({
        branch,
        sign,
        stable,
        fields,
        ...components(points, { branch, sign, stable }),
      })),
    ),
  ).filter(({ Z }) => Z.some((value) => value !== null));
}

const GRID_INTERVALS = 800;

function sampledFields(
  parameters: Omit<ModelParameters, "atoms" | "field" | "anisotropy">,
  [first, last]: readonly [number, number],
): number[] {
  const grid = Array.from({ length: GRID_INTERVALS + 1 }, (_, i) => first + ((last - first) * i) / GRID_INTERVALS);
  const critical = lmgCriticalFields(parameters);
  const bifurcations = critical === null ? [0] : [-critical.upper, -critical.lower, 0, critical.lower, critical.upper];
  const side = 1e-9 * parameters.coupling;
  const sides = bifurcations.flatMap((h) => [h - side, h + side]).filter((h) => h > first && h < last);
  return [...grid, ...sides].sort((a, b) => a - b);
}

type Part = Pick<SemiclassicalBranch, "branch" | "sign" | "stable">;

function components(points: readonly LmgFixedPoint[][], part: Part): Pick<SemiclassicalBranch, "X" | "Y" | "Z"> {
  const found = points.map((candidates) => candidates.find((point) => belongsTo(point, part))?.bloch ?? null);
  return {
    X: found.map((bloch) => bloch?.[0] ?? null),
    Y: found.map((bloch) => bloch?.[1] ?? null),
    Z: found.map((bloch) => bloch?.[2] ?? null),
  };
}

/** The normal and inverted states have X = 0 and count as positive. */
function belongsTo({ branch, bloch, stability }: LmgFixedPoint, part: Part): boolean {
  return branch === part.branch && (bloch[0] >= 0 ? 1 : -1) === part.sign && (stability === "stable") === part.stable;
}

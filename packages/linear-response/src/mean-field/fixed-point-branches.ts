import { assertFinite } from "@openqs/linalg";

import type { CollectiveSpinModel } from "../model/collective-spin-model.js";
import { addScaled, norm } from "./bloch-vector.js";
import { type FixedPoint, meanFieldFixedPoints } from "./fixed-points.js";

/** Points of neighbouring parameters that are further apart than this belong to different branches. */
const LARGEST_STEP = 0.4;

/** A fixed point followed along a parameter. */
export interface FixedPointBranch {
  /** Where it was found: neighbours among the parameters that were given, in their order. */
  readonly parameters: readonly number[];
  /** The fixed point at each of `parameters`. */
  readonly points: readonly FixedPoint[];
}

/**
 * Follows all fixed points of a family of models along a parameter.
 *
 * All fixed points are computed anew at every parameter, so that no branch is missed; those of neighbouring parameters
 * are joined closest first, at most 0.4 apart on the unit sphere. A branch ends where its point ceases to exist.
 *
 * @param family the model at a parameter.
 * @param parameters in the order in which they are followed, dense enough that points move by less than their distance.
 * @throws As {@link meanFieldFixedPoints}.
 *
 * @example
 * ```ts
 * import { fixedPointBranches, lmgModel } from "@openqs/linear-response";
 * const fields = Array.from({ length: 41 }, (_, i) => 0.8 + i / 100);
 * const branches = fixedPointBranches((field) => lmgModel({ field, coupling: 1, gammaB: 0.2 }), fields);
 * branches.map(({ points }) => points.length); // => [19, 19, 41, 41]
 * ```
 */
export function fixedPointBranches(
  family: (parameter: number) => CollectiveSpinModel,
  parameters: readonly number[],
): FixedPointBranch[] {
  const branches: { parameters: number[]; points: FixedPoint[] }[] = [];
  let open: typeof branches = [];
  for (const parameter of parameters) {
    assertFinite("parameters", parameter);
    const points = meanFieldFixedPoints(family(parameter));
    open = joinClosestFirst(open, points).map(({ branch, point }) => {
      const continued = branch ?? { parameters: [], points: [] };
      if (branch === undefined) branches.push(continued);
      continued.parameters.push(parameter);
      continued.points.push(point);
      return continued;
    });
  }
  return branches;
}

/** Every point with the branch that it continues, if there is one. */
function joinClosestFirst<Branch extends { readonly points: readonly FixedPoint[] }>(
  branches: readonly Branch[],
  points: readonly FixedPoint[],
): { readonly branch: Branch | undefined; readonly point: FixedPoint }[] {
  const pairs = branches.flatMap((branch) =>
    points.map((point) => ({ branch, point, distance: norm(addScaled(point.bloch, -1, branch.points.at(-1)!.bloch)) })),
  );
  const owner = new Map<FixedPoint, Branch>();
  const taken = new Set<Branch>();
  for (const { branch, point, distance } of pairs.toSorted((a, b) => a.distance - b.distance)) {
    if (distance > LARGEST_STEP || taken.has(branch) || owner.has(point)) continue;
    owner.set(point, branch);
    taken.add(branch);
  }
  return points.map((point) => ({ branch: owner.get(point), point }));
}

import { InvalidArgumentError } from "@openqs/linalg";
import { type SpinCavityFixedPoint, spinCavityFixedPoints, type SpinCavityModel } from "@openqs/linear-response";
import { type BranchName, branchOf } from "./branch.js";

/**
 * The mean field of atoms and modes on a branch; without a name the stable one, the normal state where two are stable.
 *
 * @throws {InvalidArgumentError} when the branch does not exist at this field.
 */
export function cavityBranch(model: SpinCavityModel, branch?: BranchName): SpinCavityFixedPoint {
  const points = spinCavityFixedPoints(model);
  const point = branch === undefined ? points[0] : points.find(({ blochs }) => branchOf(blochs[0]) === branch);
  if (point !== undefined) return point;
  const names = [...new Set(points.map(({ blochs }) => branchOf(blochs[0])))].join(", ");
  throw new InvalidArgumentError("branch", branch, `must be one of ${names} at this field`);
}

/** Semiclassical branches: (0, 0, 1), (0, 0, -1), and those with an in-plane mean, stable ones first. */
export type BranchName = "normal" | "inverted" | "broken";

/** The names of all branches. */
export const BRANCH_NAMES: readonly BranchName[] = ["normal", "inverted", "broken"];

/** The branch to which a fixed point belongs. */
export function branchOf([X, Y, Z]: readonly [number, number, number]): BranchName {
  if (Math.hypot(X, Y) > 1e-9) return "broken";
  return Z > 0 ? "normal" : "inverted";
}

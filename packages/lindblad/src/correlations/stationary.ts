import { InvalidArgumentError } from "@openqs/linalg";
import { assertState } from "../states/assert-state.js";
import type { DensityMatrix } from "../states/density-matrix.js";
import { residualNorm } from "../steady-state/certificate.js";
import { largestRate, type LindbladSystem } from "../systems/lindblad-system.js";
import { assertConstant } from "../systems/time-dependence.js";

/** Largest ||L rho|| of a state that counts as steady, relative to the largest rate or frequency. */
const STATIONARY = 1e-6;

/** Throws unless a state is a steady state of a constant system, without which a formula for one would give a wrong number. */
export function assertStationary(verb: string, system: LindbladSystem, state: DensityMatrix): void {
  assertConstant(verb, system);
  assertState("state", state, system.space);
  if (!("matrix" in state))
    throw new InvalidArgumentError("state", "a Ket", "must be a `DensityMatrix` (`toDensityMatrix`)");
  const residual = residualNorm(system, state.matrix);
  if (residual <= STATIONARY * (largestRate(system) || 1)) return;
  throw new InvalidArgumentError(
    "state",
    `one with ||L rho|| = ${residual.toExponential(1)}`,
    "must be the steady state of the system (`steadyState`)",
  );
}

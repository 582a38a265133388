import { asymptoticWitness, type AsymptoticWitness } from "@openqs/entanglement";
import { InvalidArgumentError } from "@openqs/linalg";
import {
  type CollectiveSpinModel,
  driftEigenvalues,
  type FixedPoint,
  holsteinPrimakoff,
  meanFieldFixedPoints,
  spinCovariance,
  stationaryCovariance,
} from "@openqs/linear-response";
import { type ModelParameters, spinModel } from "../model/parameters.js";
import { type BranchName, branchOf } from "./branch.js";

/** Quantum fluctuations about one semiclassical state, Eq. (8), as they are printed. */
export interface LinearizeResult {
  /** Parameters of the model, as they were resolved. */
  readonly model: Omit<ModelParameters, "atoms">;
  /** The semiclassical state that was taken. */
  readonly branch: BranchName;
  /** Of that state, from its eigenvalues. */
  readonly stability: FixedPoint["stability"];
  /** <J>/j of that state. */
  readonly bloch: { readonly X: number; readonly Y: number; readonly Z: number };
  /** [re, im], larger real part first. */
  readonly eigenvalues: readonly (readonly [number, number])[];
  /** H_HP = number c^+ c + pair c^2 + h.c. of the pair term. */
  readonly hamiltonian: { readonly number: number; readonly pair: readonly [number, number] };
  /** Gamma_+, Gamma_- and Upsilon of Eq. (8), with the doubled dissipator. */
  readonly rates: {
    readonly gammaPlus: number;
    readonly gammaMinus: number;
    readonly upsilon: readonly [number, number];
  };
  /** Of x = c + c^+ and p = -i(c - c^+), vacuum 1; null where the branch is not stable. */
  readonly covariance: readonly (readonly number[])[] | null;
  /** max C_phi for N -> infinity; null where the branch is not stable. */
  readonly entanglement: AsymptoticWitness | null;
}

/**
 * Linearises the model about a branch of its mean field; without a name about the stable one, and where the normal and the
 * broken state are both stable about the normal one.
 *
 * @throws {InvalidArgumentError} when the branch does not exist at this field or no state is stable.
 */
export function linearizeStudy(parameters: ModelParameters, branch?: BranchName): LinearizeResult {
  const { atoms: _, ...model } = parameters;
  const spin = spinModel(parameters);
  const point = chosenPoint(spin, parameters.field, branch);
  const { hamiltonian, rates, system, frame } = holsteinPrimakoff(spin, point.bloch);
  const covariance = point.stability === "stable" ? stationaryCovariance(system) : null;
  const [X, Y, Z] = point.bloch;
  return {
    model,
    branch: branchOf(point.bloch),
    stability: point.stability,
    bloch: { X, Y, Z },
    eigenvalues: driftEigenvalues(system).map(({ re, im }) => [re, im]),
    hamiltonian: { number: hamiltonian.number, pair: [hamiltonian.pair.re, hamiltonian.pair.im] },
    rates: { ...rates, upsilon: [rates.upsilon.re, rates.upsilon.im] },
    covariance,
    entanglement: covariance === null ? null : asymptoticWitness(point.bloch, spinCovariance(frame, covariance)),
  };
}

function chosenPoint(spin: CollectiveSpinModel, field: number, branch: BranchName | undefined): FixedPoint {
  const points = meanFieldFixedPoints(spin);
  const [first] = points;
  if (branch === undefined && first.stability === "stable") return first;
  const found = points.find(({ bloch }) => branchOf(bloch) === branch);
  if (found !== undefined) return found;
  if (branch === undefined) {
    const requirement = "must have a stable semiclassical state (here all are marginal or unstable; name a branch)";
    throw new InvalidArgumentError("field", field, requirement);
  }
  const names = [...new Set(points.map(({ bloch }) => branchOf(bloch)))].join(", ");
  throw new InvalidArgumentError("branch", branch, `must be one of ${names} at this field`);
}

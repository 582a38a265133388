import {
  linearizeSpinCavity,
  lmgCavityModel,
  type LmgCavityParameters,
  lmgEffectiveParameters,
  probeTransmission,
} from "@openqs/linear-response";
import { type BranchName, branchOf } from "./branch.js";
import { cavityBranch } from "./cavity-branch.js";

/** The cavity by ratios, as the paper gives it for Fig. 3, with lambda as the unit. */
export interface CavityRatios {
  readonly field: number;
  /** lambda of the LMG model that the cavity realises. */
  readonly coupling: number;
  readonly kappaAOverDeltaA: number;
  readonly lambdaBOverLambdaA: number;
  readonly kappaBOverDeltaA: number;
  readonly lambdaAOverDeltaA: number;
}

/** The ratios of Fig. 3; lambda_a/delta_a, which the figure leaves open, from the paper's experimental paragraph. */
export const FIGURE_3_RATIOS = {
  kappaAOverDeltaA: 0.02,
  lambdaBOverLambdaA: 0.32,
  kappaBOverDeltaA: 1,
  lambdaAOverDeltaA: 0.1,
} as const;

/** The cavity whose modes, eliminated, give exactly the coupling: lambda = 2 lambda_a^2 delta_a/(kappa_a^2 + delta_a^2). */
export function cavityFromRatios(ratios: CavityRatios): LmgCavityParameters {
  const { field, coupling, kappaAOverDeltaA, lambdaBOverLambdaA, kappaBOverDeltaA, lambdaAOverDeltaA } = ratios;
  const detuningA = (coupling * (1 + kappaAOverDeltaA ** 2)) / (2 * lambdaAOverDeltaA ** 2);
  const couplingA = lambdaAOverDeltaA * detuningA;
  return {
    field,
    couplingA,
    couplingB: lambdaBOverLambdaA * couplingA,
    detuningA,
    decayA: kappaAOverDeltaA * detuningA,
    decayB: kappaBOverDeltaA * detuningA,
  };
}

/** What is probed: which cavity, at which frequencies, on which branch of its mean field. */
export interface TransmissionRequest {
  /** The two modes and their couplings. */
  readonly cavity: LmgCavityParameters;
  /** nu in the frame of the cavity mode, angular. */
  readonly frequencies: readonly number[];
  /** Default: the stable one, the normal state where two are stable. */
  readonly branch?: BranchName;
}

/** The transmission spectrum of mode b, as it is printed. */
export interface TransmissionResult {
  /** The two modes and their couplings. */
  readonly cavity: LmgCavityParameters;
  /** What is left when the modes are eliminated. */
  readonly effective: { readonly lambda: number; readonly gammaA: number; readonly gammaB: number };
  /** The semiclassical state that was taken. */
  readonly branch: BranchName;
  /** <J>/j of that state. */
  readonly bloch: { readonly X: number; readonly Y: number; readonly Z: number };
  /** nu in the frame of the cavity mode, angular. */
  readonly frequencies: readonly number[];
  /** T_p, 1 at the peak of the empty cavity. */
  readonly transmission: readonly number[];
  /** All six of the linearised two-mode model, [re, im], slowest first. */
  readonly eigenvalues: readonly (readonly [number, number])[];
}

/**
 * The transmission of a weak probe through mode b, from the full two-mode model (3) linearised about its mean field.
 *
 * @throws {InvalidArgumentError} when the branch is not there or unstable, or a frequency is an undamped resonance.
 */
export function transmissionStudy({ cavity, frequencies, branch }: TransmissionRequest): TransmissionResult {
  const model = lmgCavityModel(cavity);
  const point = cavityBranch(model, branch);
  const { system } = linearizeSpinCavity(model, point.blochs);
  const { transmission } = probeTransmission(system, { from: "b in", to: "b out" }, { frequencies });
  const { coupling, gammaA, gammaB } = lmgEffectiveParameters(cavity);
  const [X, Y, Z] = point.blochs[0];
  return {
    cavity,
    effective: { lambda: coupling, gammaA, gammaB },
    branch: branchOf(point.blochs[0]),
    bloch: { X, Y, Z },
    frequencies,
    transmission: [...transmission],
    eigenvalues: point.eigenvalues.map(({ re, im }) => [re, im]),
  };
}

export { holsteinPrimakoff, type HolsteinPrimakoff, spinCovariance } from "./holstein-primakoff/holstein-primakoff.js";
export { systemSizeExpansion, type SystemSizeExpansion } from "./holstein-primakoff/system-size-expansion.js";
export { diffusionMatrix, stationaryCovariance } from "./linear-system/covariance.js";
export { driftEigenvalues, driftMatrix } from "./linear-system/drift.js";
export type { InputState, InputStates } from "./linear-system/input-state.js";
export type { LinearSystem, Port, RealMatrix } from "./linear-system/linear-system.js";
export { type CriticalFields, lmgCriticalFields } from "./lmg/lmg-critical-fields.js";
export { type LmgFixedPoint, lmgFixedPoints } from "./lmg/lmg-fixed-points.js";
export { lmgModel, type LmgParameters } from "./lmg/lmg-model.js";
export type { MeanFrame } from "./mean-field/bloch-vector.js";
export { type FixedPoint, meanFieldFixedPoints } from "./mean-field/fixed-points.js";
export { type MeanFieldOrbit, meanFieldOrbit, type MeanFieldOrbitOptions } from "./mean-field/mean-field-orbit.js";
export { meanFieldVelocity } from "./mean-field/mean-field-velocity.js";
export type { Stability } from "./mean-field/stability.js";
export type { CollectiveJump, CollectiveSpinModel, Vector3 } from "./model/collective-spin-model.js";
export type { IntegrationOptions } from "./ode/real-orbit.js";
export {
  crossSpectrum,
  heterodyneSpectrum,
  homodyneSpectrum,
  outputSpectrum,
  type OutputSpectrum,
  photonSpectrum,
  squeezingSpectrum,
  type SqueezingSpectrum,
} from "./input-output/output-spectrum.js";
export { probeTransmission, type ProbeTransmission } from "./input-output/probe-transmission.js";
export { symplecticError, transferMatrix } from "./input-output/transfer-matrix.js";
export { lmgCavityModel, type LmgCavityParameters, lmgEffectiveParameters } from "./lmg/lmg-cavity-model.js";
export {
  adiabaticElimination,
  type AdiabaticElimination,
  type AdiabaticEliminationOptions,
  type EliminationValidity,
} from "./spin-cavity/adiabatic-elimination.js";
export { linearizeSpinCavity, type LinearizedSpinCavity } from "./spin-cavity/linearize-spin-cavity.js";
export { type SpinCavityFixedPoint, spinCavityFixedPoints } from "./spin-cavity/spin-cavity-fixed-points.js";
export type { CavityMode, CavityPort, SpinCavityModel, SpinGroup } from "./spin-cavity/spin-cavity-model.js";
export {
  type SpinCavityOrbit,
  spinCavityOrbit,
  type SpinCavityState,
  spinCavityVelocity,
} from "./spin-cavity/spin-cavity-orbit.js";
export { type Bifurcation, locateBifurcations, type LocateBifurcationsOptions } from "./mean-field/bifurcations.js";
export { type FixedPointBranch, fixedPointBranches } from "./mean-field/fixed-point-branches.js";

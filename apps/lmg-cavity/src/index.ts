export {
  type EliminationResult,
  eliminationStudy,
  twoModeSteadyState,
  type TwoModeMoments,
} from "./studies/adiabatic-elimination.js";
export { DEFAULT_PARAMETERS, type ModelParameters, spinModel } from "./model/parameters.js";
export type { BranchName } from "./studies/branch.js";
export {
  type EigenvalueScanRequest,
  type EigenvalueScanResult,
  eigenvalueScanStudy,
} from "./studies/eigenvalue-scan.js";
export {
  entanglementScanStudy,
  type EntanglementScanResult,
  type FiniteEntanglement,
  type LinearizedEntanglement,
} from "./studies/entanglement-scan.js";
export { linearizeStudy, type LinearizeResult } from "./studies/linearize.js";
export {
  type MeasurementRequest,
  type MeasurementResult,
  measurementStudy,
  type OutputField,
} from "./studies/measurement.js";
export {
  type AtomicState,
  type SpontaneousEmissionCase,
  type SpontaneousEmissionRequest,
  type SpontaneousEmissionResult,
  spontaneousEmissionStudy,
  type SpontaneousProcess,
} from "./studies/spontaneous-emission.js";
export {
  type LinearizedSpectrum,
  type NarrowLine,
  type OutputSpectrumRequest,
  type OutputSpectrumResult,
  outputSpectrumStudy,
} from "./studies/output-spectrum.js";
export {
  type FixedPointResult,
  meanFieldStudy,
  type MeanFieldResult,
  type OrbitRequest,
  type OrbitResult,
} from "./studies/mean-field.js";
export {
  type FiniteCurve,
  orderParametersStudy,
  type OrderParametersRequest,
  type OrderParametersResult,
} from "./studies/order-parameters.js";
export {
  type LiouvillianEigenvalues,
  liouvillianEigenvalues,
  type RelaxationGap,
  relaxationGap,
} from "./studies/relaxation-gap.js";
export type { PowerLaw } from "./studies/power-law.js";
export type { SemiclassicalBranch } from "./studies/semiclassical-branches.js";
export { steadyStateStudy, type SteadyStateResult, type SteadyStateStudyOptions } from "./studies/steady-state.js";
export { transmissionStudy, type TransmissionRequest, type TransmissionResult } from "./studies/transmission.js";
export {
  transmissionSpectraStudy,
  type TransmissionSpectraResult,
  type TransmissionSpectrum,
} from "./studies/transmission-spectra.js";
export { evolutionStudy, type EvolutionRequest, type EvolutionResult, type SteadyStart } from "./studies/evolution.js";
export { type GapRequest, gapStudy, type GapResult, type SectorModes } from "./studies/gap.js";
export { trajectoriesStudy, type TrajectoriesRequest, type TrajectoriesResult } from "./studies/trajectories.js";
export {
  type ScaledQuantity,
  scalingStudy,
  type ScalingRequest,
  type ScalingResult,
} from "./studies/finite-size-scaling.js";

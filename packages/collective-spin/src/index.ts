export { dickeHamiltonian, dickeJumps, dickeLiouvillian } from "./dicke/liouvillian.js";
export { dickeMoments } from "./dicke/moments.js";
export { collectiveOperator, type CollectiveOperatorName } from "./dicke/operators.js";
export type { Frame } from "./frame.js";
export { type CollectiveJump, type CollectiveSpinModel, type Matrix3, MAXIMUM_SPINS, type Vector3 } from "./model.js";
export { toDensityMatrix, toMultipoles } from "./multipole/density-matrix.js";
export { multipoleElements } from "./multipole/dicke-elements.js";
export type { LiouvillianSector } from "./multipole/block-pattern.js";
export { type CollectiveMoments, multipoleMoments } from "./multipole/moments.js";
export { multipole, multipoleIndex, multipolePurity, type MultipoleState } from "./multipole/multipole-state.js";
export { applyLiouvillian, multipoleNorm } from "./multipole/residual.js";
export { multipoleStencil, type MultipoleStencil, type ProjectionRange, stencilIndex } from "./multipole/stencil.js";
export { NonUniqueSteadyStateError } from "./steady-state/errors.js";
export type { MultipoleCertificate, MultipoleMethod } from "./steady-state/multipole-steady-state.js";
export {
  type CollectiveSteadyState,
  steadyState,
  type SteadyStateOptions,
  steadyStateSteps,
} from "./steady-state/steady-state.js";
export type { SuperoperatorCertificate, SuperoperatorMethod } from "./steady-state/superoperator-steady-state.js";
export {
  husimiFunction,
  type SphereFunction,
  type SphereGrid,
  wignerFunction,
} from "./phase-space/sphere-functions.js";
export { husimiMarginals, type SphereMarginals, wignerMarginals } from "./phase-space/marginals.js";
export {
  equirectangularProjection,
  hammerProjection,
  orthographicProjection,
  type PlanePoint,
  type SphereProjection,
} from "./phase-space/projections.js";
export { coherentMultipoles } from "./states/coherent-multipoles.js";
export type { Direction } from "./states/direction.js";
export { type RotationFisherInformation, rotationFisherInformation } from "./states/rotation-fisher-information.js";
export { dickeState, ghzState, oneAxisTwisted, spinCoherentState } from "./states/pure-states.js";
export { type CollectiveEvolution, evolve, type EvolveOptions, evolveSteps } from "./evolution/evolve.js";
export {
  type ComovingEvolution,
  type ComovingEvolutionOptions,
  DelocalizedStateError,
  evolveComoving,
  evolveComovingSteps,
} from "./comoving/comoving-evolution.js";
export { comovingMoments, type ComovingState } from "./comoving/comoving-state.js";
export {
  type CorrelatedOperators,
  correlation,
  type CorrelationOptions,
  correlationSteps,
} from "./correlations/correlation.js";
export type { SpinVector } from "./correlations/operator-products.js";
export { secondOrderCoherence, type SecondOrderCoherenceOptions } from "./correlations/second-order-coherence.js";
export {
  emissionSpectrum,
  emissionSpectrumSteps,
  type NarrowLine,
  spectrum,
  type Spectrum,
  type SpectrumOperators,
  type SpectrumOptions,
  spectrumSteps,
} from "./correlations/spectrum.js";
export type { SpinAxis } from "./multipole/spin-products.js";
export {
  type LiouvillianGap,
  liouvillianGap,
  type LiouvillianGapOptions,
  liouvillianGapSteps,
} from "./spectrum/liouvillian-gap.js";
export {
  type LiouvillianSpectrum,
  liouvillianSpectrum,
  type LiouvillianSpectrumOptions,
  liouvillianSpectrumSteps,
} from "./spectrum/liouvillian-spectrum.js";
export { type IndividualJump, individualLiouvillian } from "./individual/individual-liouvillian.js";
export {
  type IndividualSteadyState,
  individualSteadyState,
  type TotalSpinBlock,
  totalSpinBlocks,
  totalSpinMoments,
} from "./individual/individual-steady-state.js";
export { type LadderBlock, ladderBlocks } from "./individual/within-ladders.js";
export {
  quantumTrajectories,
  type QuantumTrajectoriesOptions,
  quantumTrajectoriesSteps,
  type TrajectoryAverage,
  type TrajectoryEnsemble,
} from "./trajectories/quantum-trajectories.js";
export { twoSpinState } from "./states/two-spin-state.js";
export {
  truncatedWigner,
  type TruncatedWignerEnsemble,
  type TruncatedWignerOptions,
  truncatedWignerSteps,
} from "./trajectories/truncated-wigner.js";

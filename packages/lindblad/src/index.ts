export { expect, variance } from "./measures/expectation.js";
export { annihilation, creation, photonNumber } from "./operators/fock.js";
export {
  anticommutator,
  commutator,
  dagger,
  hermiticityError,
  identityOperator,
  type Operator,
  operatorFromMatrix,
  product,
  scaled,
  sum,
  withAdjoint,
} from "./operators/operator.js";
export { pauli, spinLowering, spinRaising, spinX, spinY, spinZ } from "./operators/spin.js";
export { exchange, parity } from "./operators/symmetry-operators.js";
export { embed, tensor } from "./operators/tensor.js";
export { transition } from "./operators/transition.js";
export { type Basis, fockBasis, levelBasis, qubitBasis, type Space, spinBasis } from "./space/basis.js";
export {
  type DensityMatrix,
  densityMatrix,
  diagonalState,
  maximallyMixed,
  tensorStates,
  toDensityMatrix,
} from "./states/density-matrix.js";
export { basisState, type Ket, ketFromAmplitudes, tensorKets } from "./states/ket.js";
export { coherentState, type Squeezing, squeezedVacuum, thermalState } from "./states/oscillator-states.js";
export { partialTrace } from "./states/partial-trace.js";
export { spinCoherentState } from "./states/spin-states.js";
export { adjointLiouvillianAction, liouvillianAction } from "./superoperators/action.js";
export { liouvillian } from "./superoperators/liouvillian.js";
export {
  anticommutatorSuperoperator,
  applySuperoperator,
  commutatorSuperoperator,
  dissipator,
  leftMultiplication,
  rightMultiplication,
  sandwich,
  scaledSuperoperator,
  sumOfSuperoperators,
  type Superoperator,
} from "./superoperators/superoperator.js";
export { unvectorize, vectorize } from "./superoperators/vectorization.js";
export {
  type Envelope,
  type EnvelopeSource,
  functionEnvelope,
  type FunctionEnvelopeOptions,
  type GaussianPulse,
  gaussianPulse,
  piecewiseConstant,
} from "./systems/envelope.js";
export type { Jump, JumpDescription } from "./systems/jump.js";
export {
  type Drive,
  hamiltonianAt,
  type LindbladSystem,
  lindbladSystem,
  type LindbladSystemDescription,
  noJumpGenerator,
} from "./systems/lindblad-system.js";
export type { SteadyState, SteadyStateCertificate, Uniqueness } from "./steady-state/certificate.js";
export { NonUniqueSteadyStateError } from "./steady-state/errors.js";
export type {
  AutoMethod,
  DirectMethod,
  KrylovMethod,
  LongTimeMethod,
  ShiftInvertMethod,
  SteadyStateMethod,
  SteadyStateOptions,
} from "./steady-state/options.js";
export { steadyState, steadyStateAsync } from "./steady-state/steady-state.js";
export { steadyStates, steadyStatesAsync, type SteadyStatesOptions } from "./steady-state/steady-states.js";
export { type SymmetrySector, symmetrySectors } from "./symmetry/sectors.js";
export { type SymmetricForm, symmetricForm } from "./symmetry/symmetric-form.js";
export {
  type AdaptiveMethod,
  evolution,
  evolve,
  type EvolveOptions,
  type IntegrationOptions,
} from "./evolution/evolve.js";
export type { ExponentialMethod } from "./evolution/exponential.js";
export { propagator, propagatorAsync, type PropagatorOptions } from "./evolution/propagator.js";
export type { Observables, Snapshot } from "./evolution/snapshot.js";
export { trajectories, trajectoriesAsync, type TrajectoriesOptions } from "./trajectories/trajectories.js";
export {
  trajectoriesOnWorkers,
  trajectoryBatches,
  type TrajectoryBatchesOptions,
} from "./trajectories/trajectory-batches.js";
export { WorkerError, type WorkerLike } from "./trajectories/worker-pool.js";
export {
  mergeTrajectories,
  type TrajectoryAverages,
  type TrajectorySums,
} from "./trajectories/trajectory-statistics.js";
export {
  type CorrelatedOperators,
  correlation,
  correlationAsync,
  type CorrelationOptions,
  secondOrderCoherence,
  secondOrderCoherenceAsync,
} from "./correlations/correlation.js";
export {
  absorptionSpectrum,
  absorptionSpectrumAsync,
  emissionSpectrum,
  emissionSpectrumAsync,
  type Spectrum,
  spectrum,
  spectrumAsync,
  type SpectrumOperators,
  type SpectrumOptions,
} from "./correlations/spectrum.js";
export { rootFidelity, traceDistance } from "./measures/distances.js";
export { linearEntropy, mutualInformation, purity, relativeEntropy, vonNeumannEntropy } from "./measures/entropies.js";
export type { PhaseSpaceFunction, PhaseSpaceGrid } from "./phase-space/grid.js";
export { husimiFunction, husimiFunctionAsync } from "./phase-space/husimi.js";
export { wignerFunction, wignerFunctionAsync } from "./phase-space/wigner.js";
export {
  type ExceptionalPoint,
  exceptionalPoints,
  exceptionalPointsAsync,
  type ParameterLine,
} from "./liouvillian-spectrum/exceptional-points.js";
export {
  liouvillianGap,
  liouvillianSpectrum,
  liouvillianSpectrumAsync,
  type LiouvillianSpectrumOptions,
  type SectorSpectrum,
} from "./liouvillian-spectrum/liouvillian-spectrum.js";
export { displacement, squeezing } from "./operators/phase-space-operators.js";
export { transformed } from "./states/transform.js";
export {
  type CountingOptions,
  type CountingStatistics,
  countingStatistics,
  countingStatisticsAsync,
} from "./counting/counting-statistics.js";
export {
  type PeriodicSteadyState,
  periodicSteadyState,
  periodicSteadyStateAsync,
  type PeriodicSteadyStateOptions,
} from "./steady-state/periodic-steady-state.js";

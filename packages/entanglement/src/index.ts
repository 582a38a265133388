export { asymptoticWitness, type AsymptoticWitness } from "./collective/asymptotic-witness.js";
export type { CollectiveMoments } from "./collective/collective-moments.js";
export {
  collectiveWitness,
  maximalCollectiveWitness,
  type MaximalCollectiveWitness,
} from "./collective/collective-witness.js";
export { momentsFromOutputField, type OutputFieldMapping, type OutputFieldMoments } from "./collective/output-field.js";
export { pairInequalities, type PairInequalities } from "./collective/pair-entanglement.js";
export type { Vector3, SpinMoments } from "./collective/spin-moments.js";
export { fisherDepth, spinSqueezing, type SpinSqueezing } from "./collective/spin-squeezing.js";
export { minimalSpinVariance, squeezingDepth } from "./collective/squeezing-depth.js";
export { type CovarianceMatrix, symplecticEigenvalues } from "./gaussian/covariance-matrix.js";
export {
  duanWitness,
  eprSteering,
  type EprSteering,
  gaussianLogarithmicNegativity,
  simonEigenvalue,
} from "./gaussian/gaussian-entanglement.js";
export { concurrence, entanglementOfFormation } from "./state/concurrence.js";
export { entanglingPower } from "./state/entangling-power.js";
export { mutualInformation, relativeEntropy, vonNeumannEntropy } from "./state/entropy.js";
export { logarithmicNegativity, negativity } from "./state/negativity.js";
export { partialTrace, partialTranspose } from "./state/partial-trace.js";
export { purity } from "./state/purity.js";
export { quantumFisherInformation } from "./state/quantum-fisher-information.js";
export { blockState } from "./symmetric/block-state.js";
export { twoSpinState } from "./symmetric/two-spin-state.js";

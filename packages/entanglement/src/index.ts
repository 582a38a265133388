export type { CollectiveMoments } from "./collective/collective-moments.js";
export {
  collectiveWitness,
  maximalCollectiveWitness,
  type MaximalCollectiveWitness,
} from "./collective/collective-witness.js";
export { purity } from "./state/purity.js";

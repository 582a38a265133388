export { type CriticalFields, lmgCriticalFields } from "./lmg/lmg-critical-fields.js";
export { type LmgFixedPoint, lmgFixedPoints } from "./lmg/lmg-fixed-points.js";
export { lmgModel, type LmgParameters } from "./lmg/lmg-model.js";
export { type FixedPoint, meanFieldFixedPoints } from "./mean-field/fixed-points.js";
export { type MeanFieldOrbit, meanFieldOrbit, type MeanFieldOrbitOptions } from "./mean-field/mean-field-orbit.js";
export { meanFieldVelocity } from "./mean-field/mean-field-velocity.js";
export type { Stability } from "./mean-field/stability.js";
export type { CollectiveJump, CollectiveSpinModel, RealVector } from "./model/collective-spin-model.js";
export type { IntegrationOptions } from "./ode/dormand-prince.js";

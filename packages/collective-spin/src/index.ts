export { type CollectiveJump, type CollectiveSpinModel, type Matrix3, MAXIMUM_SPINS, type Vector3 } from "./model.js";
export { multipoleStencil, type MultipoleStencil } from "./multipole/stencil.js";
export { multipoleSteadyState } from "./steady-state/multipole-steady-state.js";

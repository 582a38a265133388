export { DEFAULT_PARAMETERS, type ModelParameters, spinModel } from "./model/parameters.js";
export { meanFieldStudy, type MeanFieldResult, type OrbitRequest } from "./studies/mean-field.js";
export {
  orderParametersStudy,
  type OrderParametersRequest,
  type OrderParametersResult,
} from "./studies/order-parameters.js";
export { steadyStateStudy, type SteadyStateResult, type SteadyStateStudyOptions } from "./studies/steady-state.js";

export { type Complex, type ComplexMatrix, identity, matrixFromRows, zeros } from "./dense/complex-matrix.js";
export {
  assertFinite,
  assertInteger,
  DimensionMismatchError,
  InvalidArgumentError,
  MemoryLimitError,
  NotConvergedError,
  OpenQsError,
  SingularMatrixError,
} from "./errors.js";
export { type Progress, runSteps, type RunStepsOptions, runStepsAsync, type Steps } from "./steps.js";

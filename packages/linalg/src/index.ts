export { bandedLu, type BandedLu, type BandedLuOptions, bandedLuSolve } from "./banded/banded-lu.js";
export {
  bandedAdd,
  bandedFromDense,
  type BandedMatrix,
  bandedMultiplyVector,
  bandedToDense,
  type Bandwidths,
  bandedZeros,
} from "./banded/banded-matrix.js";
export {
  type BlockTridiagonalMatrix,
  type RealSparseBlock,
  subtractBlockProduct,
  toDenseBlock,
} from "./block-tridiagonal/block-tridiagonal.js";
export {
  type BlockTridiagonalFactorization,
  factorBlockTridiagonal,
  type FactorBlockTridiagonalOptions,
  solveBlockTridiagonal,
} from "./block-tridiagonal/factorization.js";
export { factorRealLu, type RealLu, solveRealLu } from "./block-tridiagonal/real-lu.js";
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

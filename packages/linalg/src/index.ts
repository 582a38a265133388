export { bandedLuSolve } from "./banded/banded-lu-solve.js";
export { bandedLu, type BandedLu, type BandedLuOptions } from "./banded/banded-lu.js";
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
  type AscendingFactorization,
  factorAscendingSteps,
  solveAscending,
  truncationChange,
} from "./block-tridiagonal/ascending-factorization.js";
export type { BlockInverse } from "./block-tridiagonal/block-inverse.js";
export {
  type BlockTridiagonalMatrix,
  blockTridiagonalResidual,
  blockVector,
  type RealSparseBlock,
  subtractBlockProduct,
} from "./block-tridiagonal/block-tridiagonal.js";
export {
  type BlockTridiagonalFactorization,
  blockTridiagonalStorage,
  factorBlockTridiagonalSteps,
  type FactorBlockTridiagonalOptions,
  solveBlockTridiagonal,
} from "./block-tridiagonal/factorization.js";
export { type Complex, type ComplexMatrix, identity, matrixFromRows, zeros } from "./dense/complex-matrix.js";
export { type ComplexVector, vectorFromEntries, zeroVector } from "./dense/complex-vector.js";
export { add, adjoint, conjugate, scale, transpose } from "./dense/elementwise.js";
export { kroneckerProduct } from "./dense/kronecker-product.js";
export { multiplyVector } from "./dense/multiply-vector.js";
export { multiply, type MultiplyOptions, type Operation } from "./dense/multiply.js";
export { frobeniusNorm, infinityNorm, maximumNorm, oneNorm, vectorNorm } from "./dense/norms.js";
export { realGemm, type RealGemmOptions, type RealMatrixView } from "./dense/real-gemm.js";
export { trace, traceOfProduct } from "./dense/trace.js";
export { eigen, type Eigen, type EigenOptions, eigenSteps, type TwoSidedEigen } from "./eigen/eigen.js";
export {
  type HermitianEigen,
  hermitianEigen,
  hermitianEigenSteps,
  hermitianEigenvalues,
} from "./eigen/hermitian-eigen.js";
export { eigenvalues, eigenvaluesSteps, schur, type SchurDecomposition, schurSteps } from "./eigen/schur.js";
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
export { cholesky } from "./factorizations/cholesky.js";
export { conditionNumber, estimateCondition } from "./factorizations/condition.js";
export { determinant } from "./factorizations/determinant.js";
export { leastSquares, type LeastSquaresOptions, type LeastSquaresSolution } from "./factorizations/least-squares.js";
export { lu, type LuDecomposition, luSolve, solve } from "./factorizations/lu.js";
export { qr, type QrDecomposition, type QrOptions } from "./factorizations/qr.js";
export { factorRealLu, type RealLu, solveRealLu } from "./factorizations/real-lu.js";
export { singularValues, type SingularValueDecomposition, svd } from "./factorizations/svd.js";
export { kernelKind, type KernelKind } from "./kernels/arena.js";
export { type RowProducts, rowProducts } from "./kernels/row-products.js";
export {
  arnoldiEigen,
  type ArnoldiEigenOptions,
  arnoldiEigenSteps,
  type PartialEigen,
  type SpectralEnd,
} from "./krylov/arnoldi-eigen.js";
export {
  chebyshevExponential,
  type ChebyshevExponentialOptions,
  chebyshevExponentialSteps,
} from "./krylov/chebyshev-exponential.js";
export { type ExponentialOptions, type ExponentialResult } from "./krylov/exponential.js";
export { gmres, type GmresOptions, gmresSteps } from "./krylov/gmres.js";
export { idr, type IdrOptions, idrSteps } from "./krylov/idr.js";
export {
  krylovExponential,
  type KrylovExponentialOptions,
  krylovExponentialSteps,
} from "./krylov/krylov-exponential.js";
export { type LinearSolveOptions, type LinearSolveResult } from "./krylov/linear-solve.js";
export { incompleteLu, inverseOperator } from "./krylov/preconditioners.js";
export {
  rationalExponential,
  type RationalExponentialOptions,
  rationalExponentialSteps,
} from "./krylov/rational-exponential.js";
export { shiftInvertEigen, type ShiftInvertEigenOptions, shiftInvertEigenSteps } from "./krylov/shift-invert-eigen.js";
export { type LinearOperator, linearOperator } from "./linear-operator.js";
export { expm, expmSteps } from "./matrix-functions/expm.js";
export { logm, sqrtm } from "./matrix-functions/positive.js";
export { lyapunov, sylvester } from "./matrix-functions/sylvester.js";
export {
  integrateOde,
  type IntegrateOdeOptions,
  type IntegrateOdeResult,
  integrateOdeSteps,
} from "./ode/integrate-ode.js";
export { IntegrationError, type StepRecord } from "./ode/integration-error.js";
export { type Derivative } from "./ode/runge-kutta-step.js";
export { type ConnectedComponents, connectedComponents } from "./sparse/connected-components.js";
export type { FrontFactors } from "./sparse/front-factors.js";
export type { SparseFactors, SparseLuOptions } from "./sparse/sparse-factors.js";
export { applyRealInverse, realSparseLuSolve } from "./sparse/real-sparse-lu-solve.js";
export { realSparseLu, type RealSparseLu, realSparseLuSteps, withRealSparseLuSteps } from "./sparse/real-sparse-lu.js";
export {
  analyzeSparse,
  analyzeSparseSteps,
  type SparseAnalysis,
  type SparseAnalysisOptions,
} from "./sparse/sparse-analysis.js";
export { estimateSparseCondition } from "./sparse/sparse-condition.js";
export {
  sparseDiagonal,
  sparseFromColumns,
  sparseFromDense,
  sparseToColumns,
  sparseToDense,
} from "./sparse/sparse-conversion.js";
export { sparseLuSolve } from "./sparse/sparse-lu-solve.js";
export { sparseLu, type SparseLu, sparseLuSteps } from "./sparse/sparse-lu.js";
export {
  assertSparseMatrix,
  type RealSparseMatrix,
  type Shape,
  type SparseColumnMatrix,
  sparseFromTriplets,
  sparseIdentity,
  type SparseMatrix,
  type SparsePattern,
  storedElements,
  type Triplet,
} from "./sparse/sparse-matrix.js";
export { sparseMultiply } from "./sparse/sparse-multiply.js";
export { sparseKroneckerProduct, sparseMultiplyVector } from "./sparse/sparse-products.js";
export { sparseAdd, sparseScale } from "./sparse/sparse-sums.js";
export { sparseAdjoint, sparseTranspose } from "./sparse/sparse-transpose.js";
export { type Progress, runSteps, type RunStepsOptions, runStepsAsync, type Steps } from "./steps.js";

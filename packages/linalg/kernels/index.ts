export { complexProduct } from "./complex-product";
export { addRuns, copyColumns, substituteBackward, substituteForward } from "./front";
export { hermitianMatrixVector, subtractHermitianRankTwo } from "./hermitian";
export { realProduct } from "./real-product";
export { rotateColumns, rotateRealRows, rotateRows } from "./rotations";
export { addMultiple, matrixVector, subtractOuterProduct, subtractRealOuterProduct, vectorMatrix } from "./vector";
export { realInverse } from "./real-inverse";
export { realTranspose, subtractSparseProduct } from "./sparse-block";
export { sparseMatrixVector, sparseProduct } from "./sparse";

export { complexProduct } from "./complex-product";
export { realProduct } from "./real-product";
export { addMultiple, matrixVector, subtractOuterProduct, subtractRealOuterProduct, vectorMatrix } from "./vector";
export { realInverse } from "./real-inverse";
export { realTranspose, subtractSparseProduct } from "./sparse-block";

export { complexProduct } from "./complex-product";
export { realProduct } from "./real-product";
export { addMultiple, matrixVector, subtractOuterProduct, subtractRealOuterProduct, vectorMatrix } from "./vector";

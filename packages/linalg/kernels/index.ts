export { complexProduct } from "./complex-product";
export { realProduct } from "./real-product";
export { addMultiple, matrixVector, subtractOuterProduct, vectorMatrix } from "./vector";

export { extractExamples, type Example } from "./extract-examples.js";
export { testExamples } from "./test-examples.js";
export { toModule } from "./to-module.js";

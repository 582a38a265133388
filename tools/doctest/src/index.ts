export { extractExamples, type Example } from "./extract-examples.js";
export { includeCode } from "./include-code.js";
export { testExamples } from "./test-examples.js";
export { toModule } from "./to-module.js";

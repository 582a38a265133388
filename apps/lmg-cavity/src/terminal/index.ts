export { wantsColor } from "./color.js";
export { progressBar } from "./progress-bar.js";
export { renderTerminal } from "./terminal-figure.js";

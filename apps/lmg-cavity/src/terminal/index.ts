export { wantsColor } from "./color.js";
export { progressBar, type ProgressBarOptions } from "./progress-bar.js";
export { renderTerminal, type TerminalOptions } from "./terminal-figure.js";

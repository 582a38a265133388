import { runInThread } from "./command-thread.js";
import { opensDashboard } from "./opens-dashboard.js";
import { fileProblem } from "./output.js";

const OLDEST_NODE = [22, 13] as const;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  process.stderr.write(
    `lmg-cavity needs Node ${OLDEST_NODE.join(".")} or later, but this is Node ${process.versions.node}.\n`,
  );
  process.exit(1);
}

// A reader that closes early (`| head`) is not an error; a full disk is one that nobody may miss.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`lmg-cavity: standard output cannot be written: ${fileProblem(error)}.\n`, () =>
    process.exit(1),
  );
});
process.stderr.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const inputs = process.argv.slice(2);
const { stdout, stderr, env } = process;
const interruption = new AbortController();
const context = { process: { stdout, stderr, env }, signal: interruption.signal };
if (inputs[0] === "dashboard" || (inputs.length === 0 && opensDashboard(context))) {
  // It reads keys, Ctrl-C among them, and computes in threads of its own.
  process.once("SIGINT", () => interruption.abort());
  const { runApplication } = await import("./application.js");
  process.exitCode = await runApplication(inputs, context);
} else {
  runInThread(inputs);
}

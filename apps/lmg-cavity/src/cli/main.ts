const OLDEST_NODE = [22, 13] as const;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  process.stderr.write(
    `lmg-cavity needs Node ${OLDEST_NODE.join(".")} or later, but this is Node ${process.versions.node}.\n`,
  );
  process.exit(1);
}

const interruption = new AbortController();
process.once("SIGINT", () => {
  interruption.abort();
  // A computation that does not look at the signal must not hold the terminal.
  setTimeout(() => process.exit(130), 150).unref();
});
// A reader that closes early (`| head`) is not an error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
}

// Loaded only now, so that Ctrl-C during the start is already heard.
const { runApplication } = await import("./application.js");
const { stdout, stderr, env } = process;
process.exitCode = await runApplication(process.argv.slice(2), {
  process: { stdout, stderr, env },
  signal: interruption.signal,
});

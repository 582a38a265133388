const interruption = new AbortController();
process.once("SIGINT", () => {
  interruption.abort();
  // A computation that does not look at the signal must not hold the terminal.
  setTimeout(() => process.exit(130), 150).unref();
});
// A reader that closes early (`| head`) is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

// Loaded only now, so that Ctrl-C during the start is already heard.
const { runApplication } = await import("./application.js");
const { stdout, stderr, env } = process;
process.exitCode = await runApplication(process.argv.slice(2), {
  process: { stdout, stderr, env },
  signal: interruption.signal,
});

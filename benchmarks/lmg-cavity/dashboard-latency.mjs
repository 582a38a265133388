/**
 * How long a key press takes to reach the screen of the dashboard while steady states of N = 1000 are solved, and how
 * the memory grows under random keys.
 *
 *   node benchmarks/lmg-cavity/dashboard-latency.mjs [seconds of random keys, default 20] [columns] [rows]
 *
 * The dashboard runs on streams that stand for a terminal. A press is on the screen when the frame with the new value
 * has been written.
 */
import { setFlagsFromString } from "node:v8";
import { PassThrough, Writable } from "node:stream";
import { DEFAULT_PARAMETERS } from "../../apps/lmg-cavity/dist/model/parameters.js";
import { PANEL_BINDINGS } from "../../apps/lmg-cavity/dist/dashboard/keys/bindings.js";

// As the command does it.
process.env.NODE_ENV ??= "production";
setFlagsFromString("--heap-growing-percent=30");
setFlagsFromString("--semi-space-growth-factor=1");
const { openDashboard } = await import("../../apps/lmg-cavity/dist/dashboard/open-dashboard.js");

const [seconds = 20, columns = 120, rows = 40] = process.argv.slice(2).map(Number);
const SEQUENCES = { left: "\u001B[D", right: "\u001B[C", up: "\u001B[A", down: "\u001B[B", tab: "\t", enter: "\r" };
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let frames = 0;
let bytes = 0;
let waiting = null;
const stdout = Object.assign(
  new Writable({
    write(chunk, _encoding, done) {
      const text = chunk.toString();
      frames++;
      bytes += text.length;
      if (waiting !== null && text.includes(waiting.shows)) {
        waiting.resolve(performance.now() - waiting.since);
        waiting = null;
      }
      done();
    },
  }),
  { isTTY: true, columns, rows },
);
const stdin = Object.assign(new PassThrough(), {
  isTTY: true,
  setRawMode: () => stdin,
  ref: () => stdin,
  unref: () => stdin,
});

function press(key, shows) {
  return new Promise((resolve) => {
    waiting = { shows, since: performance.now(), resolve };
    stdin.write(key);
  });
}

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

const stop = new AbortController();
const closed = openDashboard({
  parameters: { ...DEFAULT_PARAMETERS, atoms: 1000, field: 0 },
  theme: "terminal",
  stdin,
  stdout,
  signal: stop.signal,
}).catch(() => undefined);
await pause(1500);

const latencies = [];
for (let step = 1; step <= 100; step++) {
  // The slider shows the new value as the frame is written, in part or whole: the last digits always change.
  latencies.push(await press(SEQUENCES.right, String(Number((0.01 * step).toPrecision(12))).slice(-1)));
  await pause(30 + (step % 7) * 10);
}
latencies.sort((a, b) => a - b);
process.stdout.write(
  `key to screen, N = 1000, ${columns} x ${rows}: median ${quantile(latencies, 0.5).toFixed(1)} ms, ` +
    `95 % ${quantile(latencies, 0.95).toFixed(1)} ms, worst ${latencies.at(-1).toFixed(1)} ms\n`,
);

const keys = PANEL_BINDINGS.flatMap(({ bindings }) => bindings)
  .filter(({ does }) => does.every(({ type }) => !["quit", "interrupt", "save figure", "save data"].includes(type)))
  .flatMap((binding) => binding.keys)
  .filter((key) => key.length === 1 || key in SEQUENCES);
let seed = 1;
const random = (below) => {
  seed = (seed * 16807) % 2147483647;
  return seed % below;
};
const memory = [];
[frames, bytes] = [0, 0];
const end = performance.now() + 1000 * seconds;
for (let presses = 0; performance.now() < end; presses++) {
  const key = keys[random(keys.length)];
  stdin.write(SEQUENCES[key] ?? key);
  if (presses % 5 === 0) stdin.write("\u001B");
  await pause(40);
  if (presses % 100 === 0) memory.push(process.memoryUsage.rss() / 2 ** 20);
}
process.stdout.write(
  `random keys for ${seconds} s: resident memory ${memory[0].toFixed(0)} MB at first, ` +
    `${Math.max(...memory).toFixed(0)} MB at most, ${memory.at(-1).toFixed(0)} MB at the end; ` +
    `${(frames / seconds).toFixed(0)} writes and ${(bytes / seconds / 1000).toFixed(0)} kB a second\n`,
);
stop.abort();
await closed;
process.exit(0);

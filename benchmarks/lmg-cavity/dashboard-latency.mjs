/**
 * How long a key press takes to reach the screen of the dashboard while steady states of N = 1000 are solved, and what
 * memory the program takes under random keys. The built program runs, as it is published, in a real terminal (tmux).
 *
 *   npx --yes pnpm@12 bench:dashboard [seconds of random keys, default 20] [columns] [rows] [record.jsonl]
 *
 * A press counts from the moment at which tmux is told of it until the screen of the terminal shows the new value. The
 * record has a line for every press (milliseconds from key to screen) and for every second (resident memory in MB).
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { PANEL_BINDINGS } from "../../apps/lmg-cavity/dist/dashboard/keys/bindings.js";

const PROGRAM = fileURLToPath(new URL("../../apps/lmg-cavity/bin/lmg-cavity.js", import.meta.url));
const PRESSES = 200;
const [seconds = 20, columns = 120, rows = 40] = process.argv.slice(2, 5).map(Number);
const record = process.argv[5];
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** tmux in its control mode: a command gets its answer, and whatever the program writes is heard of. */
function openTerminal(command) {
  const folder = mkdtempSync(join(tmpdir(), "lmg-latency-"));
  const start = ["-S", join(folder, "socket"), "-f", "/dev/null", "-C", "new-session"];
  const tmux = spawn("tmux", [...start, "-x", String(columns), "-y", String(rows), "-c", folder, command], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answers = [];
  let answer = null;
  let onOutput = () => undefined;
  let written = 0;
  createInterface({ input: tmux.stdout }).on("line", (line) => {
    if (line.startsWith("%begin")) answer = [];
    else if (line.startsWith("%end") || line.startsWith("%error")) {
      answers.shift()?.(answer);
      answer = null;
    } else if (answer !== null) answer.push(line);
    else if (line.startsWith("%output")) {
      written += line.length;
      onOutput();
    }
  });
  // The first answer is that of `new-session` itself.
  answers.push(() => undefined);
  const tell = (text) => {
    tmux.stdin.write(`${text}\n`);
    return new Promise((resolve) => answers.push(resolve));
  };
  return {
    folder,
    tell,
    written: () => written,
    onOutput: (listener) => (onOutput = listener),
    close: async () => {
      tmux.stdin.write("kill-server\n");
      await new Promise((resolve) => tmux.on("close", resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const terminal = openTerminal(
  `sh -c 'echo $$ > pid; exec env -u NO_COLOR -u CI ${process.execPath} ${PROGRAM} dashboard --atoms 1000 --field 0'`,
);
await terminal.tell(`refresh-client -C ${columns}x${rows}`);

/** Resolves with the time at which the program wrote what made the second line of the screen show `text`. */
function shows(text) {
  return new Promise((resolve) => {
    const look = async () => {
      const at = performance.now();
      const [line = ""] = await terminal.tell("capture-pane -p -S 1 -E 1");
      if (line.includes(text)) resolve(at);
    };
    terminal.onOutput(look);
    void look();
  });
}

/** Key and milliseconds until it is on the screen. */
async function press(key, text) {
  const start = performance.now();
  void terminal.tell(`send-keys ${key}`);
  return { key, shows: text, milliseconds: (await shows(text)) - start };
}

const entries = [];
await shows("[h 0]");
await pause(1500);
for (let step = 1; step <= PRESSES; step++) {
  entries.push(await press("Right", `[h ${Number((0.005 * 2 * step).toPrecision(12))}]`));
  await pause(30 + (step % 7) * 10);
}
terminal.onOutput(() => undefined);
const latencies = entries.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
const quantile = (share) => latencies[Math.min(latencies.length - 1, Math.floor(share * latencies.length))].toFixed(1);
process.stdout.write(
  `key to screen, N = 1000, ${columns} x ${rows}, ${PRESSES} presses: median ${quantile(0.5)} ms, ` +
    `95 % ${quantile(0.95)} ms, worst ${quantile(1)} ms\n`,
);

const pid = readFileSync(join(terminal.folder, "pid"), "utf8").trim();
/** Resident memory in MB, and its greatest value so far (Linux). */
function memory() {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytes = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024);
  return { resident: megabytes("VmRSS"), peak: megabytes("VmHWM") };
}

const NAMES = { left: "Left", right: "Right", up: "Up", down: "Down", tab: "Tab", enter: "Enter", "shift+tab": "BTab" };
/** Keys that leave files or end the program are left out. */
const keys = PANEL_BINDINGS.flatMap(({ bindings }) => bindings)
  .filter(({ does }) => does.every(({ type }) => !["quit", "interrupt", "save figure", "save data"].includes(type)))
  .flatMap((binding) => binding.keys)
  .filter((key) => key.length === 1 || key in NAMES);
let seed = 1;
const random = (below) => {
  seed = (seed * 16807) % 2147483647;
  return seed % below;
};
const samples = [];
const [started, writtenBefore] = [performance.now(), terminal.written()];
for (let presses = 0; performance.now() < started + 1000 * seconds; presses++) {
  const key = keys[random(keys.length)];
  const name = NAMES[key];
  await terminal.tell(name === undefined ? `send-keys -l '${key}'` : `send-keys ${name}`);
  if (presses % 5 === 0) await terminal.tell("send-keys Escape");
  await pause(40);
  const elapsed = (performance.now() - started) / 1000;
  if (elapsed >= samples.length) samples.push({ second: samples.length, ...memory() });
}
const rate = (terminal.written() - writtenBefore) / 1000 / seconds;
process.stdout.write(
  `random keys for ${seconds} s; ${rate.toFixed(0)} kB a second to the terminal; resident memory:\n`,
);
for (const { second, resident } of samples.filter((_, i) => i % Math.ceil(samples.length / 20) === 0)) {
  process.stdout.write(`  ${String(second).padStart(5)} s ${String(resident).padStart(5)} MB\n`);
}
process.stdout.write(`  at most ${samples.at(-1).peak} MB\n`);
if (record !== undefined) {
  writeFileSync(record, [...entries, ...samples].map((entry) => `${JSON.stringify(entry)}\n`).join(""));
}
await terminal.close();

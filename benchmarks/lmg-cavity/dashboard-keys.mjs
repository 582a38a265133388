/**
 * Presses every key of the dashboard's help in a real terminal (tmux) at three sizes and compares the screen with what
 * the help says; then resizes between 80 x 24 and 240 x 60 and compares each screen with that of a dashboard that was opened
 * at that size. Prints what fails and ends with status 1; about two minutes on a free machine.
 *
 *   npx --yes pnpm@12 check:dashboard [folder for the captures]
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PANEL_BINDINGS } from "../../apps/lmg-cavity/dist/dashboard/keys/bindings.js";

const PROGRAM = fileURLToPath(new URL("../../apps/lmg-cavity/bin/lmg-cavity.js", import.meta.url));
const captures = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), "lmg-keys-"));
if (captures !== undefined) mkdirSync(captures, { recursive: true });
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Every dashboard has a server of its own: one that was just told to end may not answer. */
let server = 0;
const close = () => spawnSync("tmux", ["-S", join(folder, `socket-${server}`), "kill-server"]);

function tmux(...inputs) {
  const { stdout, stderr, status } = spawnSync(
    "tmux",
    ["-S", join(folder, `socket-${server}`), "-f", "/dev/null", ...inputs],
    {
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`tmux ${inputs.join(" ")}: ${stderr}`);
  return stdout;
}

const TMUX_NAMES = {
  left: "Left",
  right: "Right",
  up: "Up",
  down: "Down",
  tab: "Tab",
  enter: "Enter",
  escape: "Escape",
  "shift+tab": "BTab",
  "shift+left": "S-Left",
  "shift+right": "S-Right",
  "ctrl+r": "C-r",
  "ctrl+c": "C-c",
};
const press = (key) =>
  key in TMUX_NAMES ? tmux("send-keys", TMUX_NAMES[key]) : tmux("send-keys", "-l", key === ";" ? "\\;" : key);
const screen = (colors = false) => tmux("capture-pane", "-p", ...(colors ? ["-e"] : []));

const misses = [];

/** Waits until the screen passes; notes what did not within half a minute. */
async function expectScreen(what, passes, look = screen) {
  const deadline = performance.now() + 30_000;
  let text = look();
  while (!passes(text) && performance.now() < deadline) {
    await pause(30);
    text = look();
  }
  if (!passes(text)) misses.push(`${what}:\n${text}`);
  return text;
}

const has = (pattern) => (text) => pattern.test(text);

async function open(columns, rows, words = "--atoms 12") {
  close();
  server++;
  const command = `cd ${folder}; env -u NO_COLOR -u CI ${process.execPath} ${PROGRAM} dashboard ${words}; echo STATUS $?; exec cat`;
  tmux("new-session", "-d", "-x", String(columns), "-y", String(rows), command);
  await expectScreen("opening", has(/multipole {2}‖Lρ‖/));
}

/** Until two looks at the screen agree. */
async function settled() {
  for (let last = ""; last !== screen(); last = screen()) await pause(1500);
}

/** Every key, what the help says about it, and what the screen then shows (of a dashboard with N = 12, h = 0.5). */
function claims() {
  const slider = (symbol) => has(new RegExp(`\\[${symbol} `));
  const changed = (before, after) => before !== after;
  return {
    left: has(/\[h 0\.49\]/),
    right: has(/\[h 0\.51\]/),
    "<": has(/\[h 0\.4\]/),
    ">": has(/\[h 0\.6\]/),
    "shift+left": has(/\[h 0\.4\]/),
    "shift+right": has(/\[h 0\.6\]/),
    up: slider("γ"),
    down: slider("Γa"),
    h: slider("h"),
    a: slider("Γa"),
    b: slider("Γb"),
    n: slider("N"),
    g: slider("γ"),
    v: has(/\[h █\]/),
    "=": has(/\[h █\]/),
    p: has(/Fig\. 2: order parameters/),
    u: has(/nothing to undo/),
    U: has(/nothing to redo/),
    "ctrl+r": has(/nothing to redo/),
    m: has(/Bookmark 1 is set here/),
    j: has(/There is no bookmark yet/),
    x: has(/Relaxation starts from \(0\.\d+, 0\.\d+, 0\.505\)/),
    y: (text) => /▸7 Relaxation/.test(text) && /N = 12, trajectory 1/.test(text) && !/solving N = 12, traj/.test(text),
    Y: (text) => /▸7 Relaxation/.test(text) && /N = 12, trajectory 2/.test(text) && !/solving N = 12, traj/.test(text),
    "[": has(/▸0 Hardware[^]*43Ca\+/),
    "]": has(/▸0 Hardware[^]*7Li/),
    "{": has(/▸0 Hardware[^]*innsbruck-ion/),
    "}": has(/▸0 Hardware[^]*superradiant-strontium/),
    i: has(/Γa 0\.005 +Γb 0\.050005/),
    tab: has(/▸2 Entanglement/),
    "shift+tab": has(/▸0 Hardware/),
    1: has(/▸1 Inversion/),
    2: has(/▸2 Entanglement/),
    3: has(/▸3 Phases/),
    4: has(/▸4 Bloch sphere/),
    5: has(/▸5 Transmission/),
    6: has(/▸6 Second moments/),
    7: has(/▸7 Relaxation/),
    8: has(/▸8 Eigenvalues/),
    9: has(/▸9 Husimi, Wigner/),
    0: has(/▸0 Hardware/),
    enter: (text) => /▸1 Inversion/.test(text) && !/2 Entanglement/.test(text),
    "+": has(/\n +0\.0 [^\n]*1\.0/),
    "-": has(/\n +−1(\.\d)? [^\n]* 2/),
    r: has(/\n +−0\.[45] [^\n]*1\.[45]/),
    ",": changed,
    ".": changed,
    ";": changed,
    ":": changed,
    w: has(/9 Husimi, Wigner[^]*W −?[\d.]+/),
    t: changed,
    s: has(/Wrote .*lmg-cavity-inversion(-\d+)?\.svg/),
    d: has(/Wrote .*lmg-cavity-inversion(-\d+)?\.json/),
    c: has(/lmg-cavity figure 2 --atoms 12 --field -0\.5:1\.5:65/),
    "?": has(/Parameters +View/),
    q: has(/STATUS 0/),
    "ctrl+c": has(/STATUS 130/),
  };
}

/** What has to be on the screen before the key is pressed, so that its effect can be seen. */
const BEFORE = { ",": ["4"], ".": ["4"], ";": ["4"], ":": ["4"], w: ["9"], r: ["+", "+"] };

async function everyKey(columns, rows) {
  const expected = claims();
  const keys = PANEL_BINDINGS.flatMap(({ bindings }) => bindings.flatMap((binding) => binding.keys));
  for (const key of keys) {
    if (!(key in expected)) misses.push(`no claim for the key ${key}`);
    else await oneKey(key, expected[key], `${columns} x ${rows}: the key ${key}`);
  }
}

/** The dashboard as it was opened: undone, reset, or opened anew where a key leaves more than that behind. */
async function oneKey(key, passes, what) {
  await open(currentSize[0], currentSize[1]);
  for (const before of BEFORE[key] ?? []) press(before);
  if (passes.length === 2) await settled();
  const start = screen(true);
  press(key);
  if (passes.length === 2)
    await expectScreen(
      what,
      (text) => passes(start, text),
      () => screen(true),
    );
  else await expectScreen(what, passes);
}

let currentSize = [80, 24];

/** Every panel, enlarged and readable: its title, its axes, no cell of another panel. */
async function everyPanel(columns, rows) {
  await open(columns, rows);
  press("enter");
  for (const key of "1234567890") {
    press(key);
    await expectScreen(`${columns} x ${rows}: panel ${key}`, has(new RegExp(`▸${key} `)));
    await settled();
    if (captures !== undefined) writeFileSync(join(captures, `panel-${key}-${columns}x${rows}.txt`), screen(true));
  }
}

/** How long a solve took differs. */
const comparable = (text) => text.replaceAll(/\d+ ms/g, "- ms").replaceAll(/ +$/gm, "");

async function resizes() {
  const sizes = [
    [80, 24],
    [240, 60],
    [120, 40],
    [60, 20],
    [200, 55],
    [97, 31],
    [80, 24],
    [240, 60],
    [81, 24],
  ];
  const fresh = new Map();
  for (const [columns, rows] of sizes) {
    if (fresh.has(`${columns}x${rows}`)) continue;
    await openAnySize(columns, rows);
    fresh.set(`${columns}x${rows}`, comparable(screen()));
  }
  await open(120, 40);
  for (const [columns, rows] of sizes) {
    tmux("resize-window", "-x", String(columns), "-y", String(rows));
    const wanted = fresh.get(`${columns}x${rows}`);
    await expectScreen(`resized to ${columns} x ${rows}`, (text) => comparable(text) === wanted);
  }
}

async function openAnySize(columns, rows) {
  if (columns >= 80 && rows >= 24) {
    await open(columns, rows);
    return settled();
  }
  await open(120, 40);
  tmux("resize-window", "-x", String(columns), "-y", String(rows));
  await expectScreen("the message below the minimum", has(/needs 80 x\s+24\s+characters/));
}

for (const size of [
  [80, 24],
  [120, 40],
  [200, 55],
]) {
  currentSize = size;
  await everyKey(...size);
  await everyPanel(...size);
}
await resizes();
close();
rmSync(folder, { recursive: true, force: true });
process.stdout.write(
  misses.length === 0 ? "every key does what the help says\n" : `${misses.join("\n\n")}\n\n${misses.length} misses\n`,
);
process.exitCode = misses.length === 0 ? 0 : 1;

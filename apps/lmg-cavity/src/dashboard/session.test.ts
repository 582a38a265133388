import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

/** The built program. */
const BIN = fileURLToPath(new URL("../../bin/lmg-cavity.js", import.meta.url));
const HAS_TMUX = spawnSync("tmux", ["-V"]).status === 0;
const MISSING = "NOT CHECKED: the dashboard in a real terminal, because tmux is not installed";

let folder: string;

/** tmux with a server of its own. */
function tmux(...inputs: string[]): string {
  const { status, stdout, stderr } = spawnSync("tmux", ["-S", join(folder, "socket"), "-f", "/dev/null", ...inputs], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`tmux ${inputs[0]} failed: ${stderr}`);
  return stdout;
}

const screen = (): string => tmux("capture-pane", "-p");
const press = (...keys: string[]): string => tmux("send-keys", ...keys);

/** Waits until the screen shows `pattern`; the failure shows the screen. */
async function shows(pattern: RegExp): Promise<string> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    const text = screen();
    if (pattern.test(text)) return text;
    if (performance.now() > deadline) throw new Error(`the screen never showed ${pattern}:\n${text}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Runs a command in a terminal; what follows it shows the exit status and the state of the terminal. */
function open(command: string, { columns = 80, rows = 24, environment = "" } = {}): void {
  const after = "echo STATUS $?; stty -a > after; echo END; exec cat";
  const line = `cd ${folder}; stty -a > before; echo BEFORE; env -u NO_COLOR -u CI ${environment} ${command}; ${after}`;
  tmux("new-session", "-d", "-x", String(columns), "-y", String(rows), line);
}

const dashboard = (words = ""): string => `${process.execPath} ${BIN} ${words}`;

/** How the program ended, and what it left of the terminal. */
async function ending() {
  const text = await shows(/END/);
  const [, status] = /BEFORE[^]*STATUS (\d+)\nEND/.exec(text) ?? [];
  const flags = tmux("display-message", "-p", "#{alternate_on} #{cursor_flag} #{mouse_any_flag}").trim();
  const [before, after] = [modes("before"), modes("after")];
  return { status: Number(status), modes: after === before ? "as before" : `${after} instead of ${before}`, flags };
}

/** All that `stty -a` says but the size, which tests change. */
function modes(file: "before" | "after"): string {
  const text = readFileSync(join(folder, file), "utf8");
  expect(text).toContain("icanon");
  return text.replaceAll(/(rows|columns) \d+;/g, "");
}

/** Everything as before: no mode of the terminal, its own screen, a visible cursor, no mouse. */
const RESTORED = { modes: "as before", flags: "0 1 0" };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lmg-dashboard-"));
});

afterEach(() => {
  spawnSync("tmux", ["-S", join(folder, "socket"), "kill-server"]);
  rmSync(folder, { recursive: true, force: true });
});

describe("a session in a real terminal", { timeout: 60_000 }, () => {
  it("opens, quenches, goes to N = 1000, saves a figure, is resized and quits", async ({ skip }) => {
    if (!HAS_TMUX) skip(MISSING);
    open(dashboard());
    expect(await shows(/N = 100 {2}⟨Jz⟩\/j 0\.51289446829 /)).toContain("[h 0.5]");
    press("x");
    await shows(/Relaxation starts from \(0\.\d+, 0\.\d+, 0\.505\)/);
    press(">", ">", ">");
    await shows(/\[h 0\.8\]/);
    press("n", "v");
    await shows(/\[N █\]/);
    press("1000", "Enter");
    await shows(/\[N 1000\]/);
    // <Jz>/j at h = 0.8, N = 1000 tends to 2h/Lambda = 0.80816.
    await shows(/N = 1000 {2}⟨Jz⟩\/j 0\.80[79]/);
    await shows(/multipole {2}‖Lρ‖/);
    press("s");
    await shows(/Wrote .*lmg-cavity-inversion\.svg/);
    press("d");
    await shows(/Wrote .*lmg-cavity-inversion\.json/);
    press("c");
    await shows(/lmg-cavity figure 2 --atoms 1000 --field -0\.5:1\.5:65/);
    for (const [columns, rows] of [
      [120, 40],
      [60, 20],
      [80, 24],
    ] as const) {
      tmux("resize-window", "-x", String(columns), "-y", String(rows));
      const text = await shows(columns < 80 ? /needs 80 x 24/ : columns > 80 ? /5 Transmission/ : /2 Entanglement/);
      expect(text.match(/Inversion/g) ?? []).toHaveLength(columns < 80 ? 0 : 1);
    }
    // A press on the second panel, and the wheel over it.
    press("-l", "\u001B[<0;50;3M");
    await shows(/▸2 Entanglement/);
    press("-l", "\u001B[<65;50;3M");
    await shows(/\[N 990\]/);
    press("q");
    expect(await ending()).toEqual({ status: 0, ...RESTORED });
    expect(screen()).toContain("lmg-cavity figure 2 --atoms 1000");
    expect(readFileSync(join(folder, "lmg-cavity-inversion.svg"), "utf8")).toMatch(/^<svg/);
    const data = JSON.parse(readFileSync(join(folder, "lmg-cavity-inversion.json"), "utf8"));
    expect(data.provenance.model).toMatchObject({ atoms: 1000, field: 0.8 });
  });

  it.for([
    ["SIGTERM", 143],
    ["SIGINT", 130],
    ["SIGHUP", 129],
  ] as const)("restores the terminal after %s", async ([signal, status], { skip }) => {
    if (!HAS_TMUX) skip(MISSING);
    open(`sh -c 'echo $$ > pid; exec ${dashboard("dashboard --atoms 10")}'`);
    await shows(/N = 10 {2}/);
    process.kill(Number(readFileSync(join(folder, "pid"), "utf8")), signal);
    expect(await ending()).toEqual({ status: status, ...RESTORED });
  });

  it("restores the terminal after Ctrl-C, with status 130", async ({ skip }) => {
    if (!HAS_TMUX) skip(MISSING);
    open(dashboard("dashboard --atoms 10"));
    await shows(/N = 10 {2}/);
    press("C-c");
    expect(await ending()).toEqual({ status: 130, ...RESTORED });
  });

  it("restores the terminal after a crash and says why, with status 1", async ({ skip }) => {
    if (!HAS_TMUX) skip(MISSING);
    writeFileSync(join(folder, "crash.mjs"), "process.on('SIGUSR2', () => { throw new Error('a crash'); });");
    const program = `${process.execPath} --import ./crash.mjs ${BIN} dashboard --atoms 10`;
    open(`sh -c 'echo $$ > pid; exec ${program}'`);
    await shows(/N = 10 {2}/);
    process.kill(Number(readFileSync(join(folder, "pid"), "utf8")), "SIGUSR2");
    expect(await ending()).toEqual({ status: 1, ...RESTORED });
    expect(screen()).toContain("lmg-cavity: a crash");
  });

  it("has no colours with NO_COLOR", async ({ skip }) => {
    if (!HAS_TMUX) skip(MISSING);
    open(dashboard("dashboard --atoms 10"), { environment: "NO_COLOR=1" });
    await shows(/N = 10 {2}/);
    const colors = tmux("capture-pane", "-p", "-e").match(/\[(?:\d+;)*(?:[39][0-7]|38;[\d;]+)m/g);
    expect(colors).toBeNull();
  });

  it("is the report on a dumb terminal, and refused there by name with status 2", async ({ skip }) => {
    if (!HAS_TMUX) skip(MISSING);
    const dumb = "env -u NO_COLOR TERM=dumb";
    open(`${dashboard("dashboard")}; ${dumb} ${dashboard()}`, { environment: "TERM=dumb", columns: 120 });
    expect(await shows(/steady states/)).toMatch(/needs a terminal that can move its cursor/);
  });
});

describe("without a terminal", () => {
  it("`dashboard` is refused with status 2 and one line that says what to do", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, "dashboard"], { encoding: "utf8" });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      "lmg-cavity: the dashboard needs a terminal that can move its cursor; `lmg-cavity report` prints plain text.\n",
    );
  });
});

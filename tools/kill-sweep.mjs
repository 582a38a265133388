/**
 * Kills a sweep with SIGKILL at 50 random moments between its first commits, lets it finish, and compares the output with that of a sweep that was
 * left alone: the same bytes, no recorded point lost, none computed twice. Takes some minutes; needs the build.
 *
 *     node tools/kill-sweep.mjs [kills] [seed]
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../apps/lmg-cavity/bin/lmg-cavity.js", import.meta.url));
const [kills, seed] = [Number(process.argv[2] ?? 50), Number(process.argv[3] ?? 1)];
const GRID = ["--atoms", "40,80", "--field", "-0.5:1.5:201", "--gamma-b", "0.1,0.2,0.4"];

const folder = mkdtempSync(join(tmpdir(), "kill-sweep-"));
const [whole, killed] = [join(folder, "whole.h5"), join(folder, "killed.h5")];

/** Every recorded row, as text: it must still be there, and the same, after every later kill. */
function rows() {
  const database = new DatabaseSync(`${killed}.sqlite`);
  const exists = database.prepare("SELECT name FROM sqlite_schema WHERE name = 'point'").all().length > 0;
  const found = exists ? database.prepare("SELECT rowid, point, hex(result) AS result FROM point").all() : [];
  database.close();
  return new Map(found.map(({ point, result }) => [point, result]));
}

/** Resolves once the store was written to so many times, or the process ended: moments that a busy machine does not move. */
async function commits(count, child) {
  const stamp = () => statSync(`${killed}.sqlite`, { throwIfNoEntry: false })?.mtimeMs;
  for (let seen = 0, last = stamp(); seen < count && child.exitCode === null; await sleep(2)) {
    const now = stamp();
    if (now !== last) [seen, last] = [seen + 1, now];
  }
}

/** Park and Miller's generator: the same moments for the same seed. */
function* uniform(start) {
  for (let state = start; ;) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

try {
  const started = performance.now();
  const alone = spawnSync(process.execPath, [BIN, "sweep", ...GRID, "--out", whole, "--json"], { encoding: "utf8" });
  const { points } = JSON.parse(alone.stdout);
  console.log(`left alone: ${points} points in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const random = uniform(seed);
  let before = new Map();
  let atWork = 0;
  for (let kill = 1; kill <= kills; kill++) {
    const child = spawn(process.execPath, [BIN, "sweep", ...GRID, "--out", killed], { stdio: "ignore" });
    const exit = new Promise((resolve) => child.on("exit", resolve));
    // The first two writes open the store; a batch of points takes about 200 ms.
    await commits(Math.floor(8 * random.next().value), child);
    await sleep(300 * random.next().value);
    child.kill("SIGKILL");
    await exit;
    const after = rows();
    for (const [point, result] of before) {
      if (after.get(point) !== result) throw new Error(`kill ${kill}: recorded point ${point} was lost or changed`);
    }
    if (after.size > before.size && after.size < points) atWork++;
    before = after;
    console.log(`kill ${kill}: ${after.size} of ${points} points recorded`);
  }
  const last = spawnSync(process.execPath, [BIN, "sweep", ...GRID, "--out", killed, "--json"], { encoding: "utf8" });
  const { resumed, computed } = JSON.parse(last.stdout);
  if (resumed !== before.size || computed !== points - before.size)
    throw new Error("a recorded point was computed twice");
  if (!readFileSync(killed).equals(readFileSync(whole))) throw new Error("the outputs differ");
  console.log(
    `${kills} kills (${atWork} while points were being recorded), ${resumed} points resumed, ${computed} solved at the end:`,
  );
  console.log("the output is the same bytes, no point lost, none computed twice");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
